"""Who may contradict whom, found by arithmetic alone: a chain that is longer than its time, or work that a resource
can't do before its deadlines. Only suspicions: `explain` asks of every set whether it really can't hold.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

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

MOST_CROWDS = 6  # of which the smallest set is sought; naming one costs as much as finding all


@dataclass(frozen=True)
class Crowd:
    """Work on one resource, with who does it, that must lie between two positions and is `over` what there is."""

    resource: Resource
    inside: tuple[tuple[int, Activity], ...]
    window: tuple[int, int]
    over: int


def suspected(problem: Problem, axis: Axis) -> list[Commitment] | None:
    """The smallest set that arithmetic finds against the problem; None when it finds nothing."""
    levelling = Levelling(_floating(problem), axis)
    heads = levelling.heads()
    if heads is None:
        return None
    chains = (_chain(problem, levelling, heads, late) for late in _late(problem, axis, heads))
    crowds = sorted(_all_crowds(problem, axis, heads), key=lambda crowd: len(crowd.inside))[:MOST_CROWDS]
    works = (_named(problem, levelling, heads, crowd) for crowd in crowds)
    return min((*chains, *works), key=len, default=None)


def too_late(problem: Problem, axis: Axis) -> bool:
    """Whether order and calendars alone put something after its time, or work doesn't fit before a deadline."""
    heads = Levelling(_floating(problem), axis).heads()
    if heads is None:
        return True
    late = next(_late(problem, axis, heads), None) is not None
    return late or next(_all_crowds(problem, axis, heads), None) is not None


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
    """The commitment that is broken, and what pushes against it."""
    return list(dict.fromkeys([late[1], *_pushes(problem, levelling, heads, late[0].key)]))


def _pushes(problem: Problem, levelling: Levelling, heads: Draft, activity: str) -> list[Commitment]:
    """From an activity back, the links and dates without which it could be earlier."""
    found, key, dated = list[Commitment](), activity, _dated(problem)
    while True:
        own = levelling.axis.at(levelling.activities[key].release or problem.start)
        pushes = [(levelling.pushed(link, heads), link) for link in levelling.waits[key]]
        at, link = max(pushes, key=lambda pair: pair[0], default=(-1, None))
        if link is None or at <= own:
            return found + ([dated[key]] if own > 0 and key in dated else [])
        found.append(order_of(link))
        key = link.before


def _dated(problem: Problem) -> dict[str, Commitment]:
    """What an activity's own date says of when it begins."""
    return {a.key: fixed_of(a) if a.fixed else release_of(a) for a in problem.activities if a.fixed or a.release}


def _all_crowds(problem: Problem, axis: Axis, heads: Draft) -> Iterator[Crowd]:
    return (crowd for resource in problem.resources for crowd in _crowds(problem, axis, resource, heads))


def _crowds(problem: Problem, axis: Axis, resource: Resource, heads: Draft) -> Iterator[Crowd]:
    """For each time limit, where the work that can't begin before some day asks for more than there is until then."""
    end = axis.by(problem.horizon)
    holders = [
        (heads.first[a.key], min(end, axis.by(a.deadline)) if a.deadline else end, work, a)
        for a in problem.activities
        if (work := min(mode.duration * mode.demands.get(resource.key, 0) for mode in a.modes))
    ]
    open_days = axis.worked(frozenset({resource.calendar})) if resource.calendar else range(len(axis))
    holders.sort(key=lambda holder: (-holder[0], holder[3].key))
    for limit in sorted({due for _, due, _, _ in holders}):
        days, done, inside = bisect_left(open_days, limit + 1), 0, list[tuple[int, Activity]]()
        for begin, due, work, activity in holders:
            if due > limit:
                continue
            done += work
            inside.append((work, activity))
            over = done - resource.capacity * max(0, days - bisect_left(open_days, begin))
            if over > 0:
                yield Crowd(resource, tuple(inside), (begin, limit), over)
                break


def _named(problem: Problem, levelling: Levelling, heads: Draft, crowd: Crowd) -> list[Commitment]:
    """What makes the crowd: its dates, what keeps each from beginning sooner, and the capacity.

    Who would need most commitments is left out as long as the rest still asks for too much.
    """
    needs = {a.key: _needs(problem, (levelling, heads), a, crowd.window) for _, a in crowd.inside}
    shared = Counter(need for each in needs.values() for need in each)
    over, kept = crowd.over, dict(needs)
    dear = {key: sum(1 / shared[need] for need in each) for key, each in needs.items()}
    for work, activity in sorted(crowd.inside, key=lambda pair: -dear[pair[1].key]):
        if work < over:
            over -= work
            del kept[activity.key]
    every = (need for each in kept.values() for need in each)
    return list(dict.fromkeys([*every, capacity_of(crowd.resource)]))


def _needs(
    problem: Problem, known: tuple[Levelling, Draft], activity: Activity, window: tuple[int, int]
) -> list[Commitment]:
    """The commitments that hold one activity within the window."""
    begin, _ = window
    levelling, heads = known
    end = levelling.axis.by(problem.horizon)
    due = levelling.axis.by(activity.deadline) if activity.deadline else end
    found = [deadline_of(activity) if activity.deadline and due < end else horizon_of(problem)]
    return found + (_pushes(problem, levelling, heads, activity.key) if begin > 0 else [])
