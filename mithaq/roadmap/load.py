"""How much of a resource a plan takes, in spells of days with the same amount."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

from mithaq.planning.problem import Problem, mode_of

from .programme import Span

ONE_DAY = timedelta(days=1)
Spell = tuple[date, date, int]  # first and last day, and how much


def spells(problem: Problem, resource: str, days: Mapping[str, Span], modes: Mapping[str, int]) -> tuple[Spell, ...]:
    """Those on which anything is taken, in order; an activity without a way chosen goes the first."""
    changes: dict[date, int] = {}
    for activity in problem.activities:
        amount = mode_of(activity, modes).demands.get(resource, 0)
        if amount and activity.key in days:
            first, last = days[activity.key]
            changes[first] = changes.get(first, 0) + amount
            changes[last + ONE_DAY] = changes.get(last + ONE_DAY, 0) - amount
    ordered, taken, found = sorted(changes), 0, list[Spell]()
    for day, following in pairwise(ordered):
        taken += changes[day]
        if taken:
            found.append((day, following - ONE_DAY, taken))
    return tuple(found)
