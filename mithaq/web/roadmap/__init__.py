"""The roadmap: the plan in force, what a proposed one moves, resources, the calculation."""
