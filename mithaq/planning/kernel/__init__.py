"""The compiled engine: tables of whole numbers, schedule generation on them, the genetic search over activity lists.

Nothing here knows days or names: positions on an axis of time, activities by number. Without numba the same functions
run as plain Python, some hundred times slower, with the same answers.
"""
