"""Calendar arithmetic for the solver: time is the row of days on which at least one calendar works.

Closed days that all share cost nothing; positions on the axis are plain numbers. An interval of working days then has
an elapsed length that depends on its first day; there are few distinct ones, and each is listed with its first days.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

from mithaq.planning.problem import Calendar, Problem

Lengths = Mapping[int, tuple[int, ...]]


class Axis:
    """The open days of `problem` from its start to `until`, numbered from 0; or the days given, as of another axis."""

    def __init__(self, problem: Problem, *, until: date | None = None, days: list[date] | None = None) -> None:
        self._calendars = {calendar.key: calendar for calendar in problem.calendars}
        span = ((until or problem.horizon) - problem.start).days + 1
        every = (problem.start + timedelta(days=i) for i in range(span))
        self.days = days or [day for day in every if any(is_open(c, day) for c in problem.calendars)]
        self.worked = cache(self._worked)
        self.lengths = cache(self._lengths)

    def __len__(self) -> int:
        return len(self.days)

    def at(self, day: date) -> int:
        """Position of the first day of the axis that isn't before `day`; the axis's length when there is none."""
        return bisect_left(self.days, day)

    def by(self, day: date) -> int:
        """Position of the last day of the axis that isn't after `day`; -1 when there is none."""
        return bisect_right(self.days, day) - 1

    def last(self, calendars: frozenset[str], first: int, duration: int) -> int | None:
        """Where work of so many days ends that starts at `first`; None beyond the axis."""
        worked = self.worked(calendars)
        end = bisect_left(worked, first) + max(duration, 1) - 1
        return worked[end] if end < len(worked) else None

    def following(self, calendar: str, position: int, count: int) -> int:
        """Position of the count-th working day after `position`; `position` itself for 0; the length when beyond."""
        if count == 0:
            return position
        worked = self.worked(frozenset({calendar}))
        index = bisect_right(worked, position) + count - 1
        return worked[index] if index < len(worked) else len(self)

    def _worked(self, calendars: frozenset[str]) -> list[int]:
        chosen = [self._calendars[key] for key in sorted(calendars)]
        return [at for at, day in enumerate(self.days) if all(is_open(c, day) for c in chosen)]

    def _lengths(self, calendars: frozenset[str], duration: int) -> Lengths:
        """Elapsed length, last day included → the first days that give it. A milestone has length 1: its day."""
        worked, span = self.worked(calendars), max(duration, 1)
        lengths: dict[int, list[int]] = {}
        for first, last in zip(worked, worked[span - 1 :], strict=False):
            lengths.setdefault(last - first + 1, []).append(first)
        return {length: tuple(firsts) for length, firsts in sorted(lengths.items())}


def is_open(calendar: Calendar, day: date) -> bool:
    """Whether the calendar works on that day."""
    return day.weekday() in calendar.workdays and day not in calendar.closed
