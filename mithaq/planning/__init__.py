"""The roadmap as a problem that a solver answers and plain Python checks: no Django, no clock, no network.

Days are `datetime.date`, durations whole working days, money whole minor units. Nothing is imported here, so that the
problem types (`mithaq.planning.problem`) can be used without loading the solver.
"""
