"""Reads Patterson `.rcp` instances: single mode, finish-start links, no calendars.

Format: number of activities and resources; capacities; then for each activity its duration, its demands, the number of
those that follow and their numbers, from 1. The first and last are dummies that take no time.
"""

from datetime import date, timedelta

from mithaq.planning.errors import PlanningError
from mithaq.planning.problem import Activity, Calendar, Link, Problem, Resource, activity

EVERY_DAY = Calendar("every day", frozenset(range(7)))


def read_patterson(text: str, *, start: date, calendar: Calendar = EVERY_DAY) -> Problem:
    """The instance as a problem that starts on `start`; keys are the instance's own numbers, without the dummies.

    The horizon leaves room to do one thing after another, whatever the calendar closes.
    """
    numbers = Numbers(text)
    count, kinds = numbers.take(2)
    capacities = numbers.take(kinds)
    resources = tuple(Resource(f"R{i + 1}", capacity) for i, capacity in enumerate(capacities))
    activities: list[Activity] = []
    links: list[tuple[int, int]] = []
    for number in range(1, count + 1):
        duration, *demands, following = numbers.take(kinds + 2)
        links += [(number, after) for after in numbers.take(following)]
        asked = {r.key: demand for r, demand in zip(resources, demands, strict=True) if demand}
        activities.append(activity(str(number), duration, calendar=calendar.key, demands=asked))
    kept = tuple(a for a in activities if not (a.milestone and a.key in ("1", str(count))))
    keys = {a.key for a in kept}
    pairs = tuple(Link(str(b), str(a)) for b, a in links if str(b) in keys and str(a) in keys)
    return Problem(start, _horizon(start, calendar, kept), kept, pairs, resources, (calendar,))


def _horizon(start: date, calendar: Calendar, activities: tuple[Activity, ...]) -> date:
    """The day by which everything is done if nothing is done at the same time."""
    day, left = start, sum(a.modes[0].duration for a in activities)
    while left > 0 and (day - start).days < 40_000:
        left -= day.weekday() in calendar.workdays and day not in calendar.closed
        day += timedelta(days=1)
    return day


class Numbers:
    """The whole numbers of a text, one after another, knowing their lines."""

    def __init__(self, text: str) -> None:
        self._words = [(word, line) for line, row in enumerate(text.splitlines(), 1) for word in row.split()]
        self._at = 0

    def take(self, count: int) -> list[int]:
        """The next `count` numbers, none negative."""
        words = self._words[self._at : self._at + max(count, 0)]
        last = words[-1][1] if words else (self._words[-1][1] if self._words else 1)
        for word, line in words:
            if not word.isascii() or not word.isdigit():
                raise PlanningError("not_patterson", line=line, why=word[:20])
        if len(words) < count:
            raise PlanningError("not_patterson", line=last, why=f"{len(words)} < {count}")
        self._at += count
        return [int(word) for word, _ in words]
