"""The diplomatic bag: what waits to leave, what came in, and whether both sides hold the same record."""
