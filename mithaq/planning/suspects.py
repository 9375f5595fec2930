"""Who may contradict whom, found by arithmetic alone: a chain that is longer than its time, or work that a resource
can't do before its deadlines. Only suspicions: `explain` asks of every set whether it really can't hold.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from mithaq.planning.axis import Axis
from mithaq.planning.commitments import (
    Commitment,
    capacity_of,
    deadline_of,
    fixed_of,
    horizon_of,
    order_of,
    release_of,
)
from mithaq.planning.levelling import Draft, Levelling
from mithaq.planning.problem import Activity, Problem, Resource


def suspected(problem: Problem, axis: Axis) -> list[Commitment] | None:
    """The smallest set that arithmetic finds against the problem; None when it finds nothing."""
    levelling = Levelling(_floating(problem), axis)
    heads = levelling.heads()
    if heads is None:
        return None
    chains = (_chain(problem, levelling, heads, late) for late in _late(problem, axis, heads))
    works = (found for resource in problem.resources for found in _overloads(problem, axis, resource))
    return min((*chains, *works), key=len, default=None)


def too_late(problem: Problem, axis: Axis) -> bool:
    """Whether order and calendars alone put something after its time, or work doesn't fit before a deadline."""
    heads = Levelling(_floating(problem), axis).heads()
    if heads is None:
        return True
    late = next(_late(problem, axis, heads), None) is not None
    return late or any(next(_overloads(problem, axis, resource), None) for resource in problem.resources)


def _floating(problem: Problem) -> Problem:
    """Fixed dates as releases, so that what is before them shows whether they can be kept."""
    floating = (replace(a, fixed=None, release=a.fixed or a.release) for a in problem.activities)
    return replace(problem, activities=tuple(floating))


def _late(problem: Problem, axis: Axis, heads: Draft) -> Iterator[tuple[Activity, Commitment]]:
    """Each activity that can't keep a date, with the commitment to that date."""
    horizon = axis.by(problem.horizon)
    for activity in problem.activities:
        first, last = heads.first[activity.key], heads.last[activity.key]
        if activity.deadline and last > axis.by(activity.deadline):
            yield activity, deadline_of(activity)
        if activity.fixed and first > axis.at(activity.fixed):
            yield activity, fixed_of(activity)
        if last > horizon:
            yield activity, horizon_of(problem)


def _chain(problem: Problem, levelling: Levelling, heads: Draft, late: tuple[Activity, Commitment]) -> list[Commitment]:
    """The commitment that is broken, and back from it the links and dates that push."""
    dates = {a.key: fixed_of(a) if a.fixed else release_of(a) for a in problem.activities if a.fixed or a.release}
    key: str | None = late[0].key
    found = [late[1]]
    while key is not None:
        own = levelling.axis.at(levelling.activities[key].release or problem.start)
        pushes = [(levelling.pushed(link, heads), link) for link in levelling.waits[key]]
        at, link = max(pushes, key=lambda pair: pair[0], default=(-1, None))
        if link is None or at <= own:
            found += [dates[key]] if own > 0 and key in dates else []
            break
        found.append(order_of(link))
        key = link.before
    return list(dict.fromkeys(found))


def _overloads(problem: Problem, axis: Axis, resource: Resource) -> Iterator[list[Commitment]]:
    """For each deadline up to which the resource has more work than days since the earliest release."""
    end = axis.by(problem.horizon)
    holders = sorted(
        (min(end, axis.by(a.deadline)) if a.deadline else end, a.key, work, a)
        for a in problem.activities
        if (work := min(mode.duration * mode.demands.get(resource.key, 0) for mode in a.modes))
    )
    open_days = axis.worked(frozenset({resource.calendar})) if resource.calendar else range(len(axis))
    dates = sorted({_begin(axis, a) for _, _, _, a in holders})
    for begin in dates[:2] + dates[2 :: max(1, len(dates) // 8)]:
        done, inside = 0, list[Activity]()
        for limit, _, work, activity in holders:
            if _begin(axis, activity) < begin:
                continue
            done += work
            inside.append(activity)
            room = resource.capacity * max(0, bisect_left(open_days, limit + 1) - bisect_left(open_days, begin))
            if done > room:
                yield _crowd(problem, axis, resource, (inside, begin, limit))
                break


def _begin(axis: Axis, activity: Activity) -> int:
    day = activity.fixed or activity.release
    return axis.at(day) if day else 0


def _crowd(
    problem: Problem, axis: Axis, resource: Resource, crowd: tuple[list[Activity], int, int]
) -> list[Commitment]:
    inside, begin, limit = crowd
    end = axis.by(problem.horizon)
    found = [deadline_of(a) for a in inside if a.deadline and axis.by(a.deadline) < end]
    found += [horizon_of(problem)] if limit == end else []
    found += [fixed_of(a) if a.fixed else release_of(a) for a in inside if begin and (a.fixed or a.release)]
    return [*found, capacity_of(resource)]
