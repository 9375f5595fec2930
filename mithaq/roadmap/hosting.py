"""Who hosts joint work: what is done on both calendars may take place with any party, in fair turns as far as it pays.

What has begun stays where the plan in force has it. Courses, missions, lots and legs have their place by what they are.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from mithaq.planning.problem import Activity, Problem, Wish

from . import models
from .fields import BOTH
from .programme import Programme

MONTH = 20  # working days of the end: what one too many a year at one party weighs


@dataclass(frozen=True)
class Hosting:
    """`fair`: days of the end that each day beyond equal shares weighs; `most`: how many a year start at one party."""

    fair: int = 0
    most: int | None = None


def hosted(problem: Problem, programme: Programme, hosting: Hosting) -> Problem:
    """The problem with a way for each host of joint work, and the wishes; as it was where there is no joint work."""
    own = {row.key for row in programme.all(models.Activity)}
    kept = _hosts_kept(programme)
    joint = {a.key for a in problem.activities if a.key in own and a.calendar == BOTH and not a.milestone}
    wishes = _wishes(programme.parties, hosting)
    if not joint or not wishes:
        return problem
    activities = (_ways(a, programme.parties, kept) if a.key in joint else a for a in problem.activities)
    return replace(problem, activities=tuple(activities), wishes=wishes)


def _hosts_kept(programme: Programme) -> Mapping[str, str]:
    """Activity → its host in the plan in force."""
    if programme.plan is None:
        return {}
    modes = programme.plan.answer.modes
    chosen = ((a.key, a.modes[modes[a.key]].host) for a in programme.plan.asked_of_solver.activities)
    return {key: host for key, host in chosen if host is not None}


def _ways(activity: Activity, parties: tuple[str, ...], kept: Mapping[str, str]) -> Activity:
    """One way for each party; only that of the plan in force for what is fixed."""
    known = kept.get(activity.key) if activity.fixed else None
    hosts = (known,) if known in parties else parties
    return replace(activity, modes=tuple(replace(mode, host=host) for mode in activity.modes for host in hosts))


def _wishes(parties: tuple[str, ...], hosting: Hosting) -> tuple[Wish, ...]:
    share, rest = divmod(1000, len(parties))
    shares = {party: share + (k < rest) for k, party in enumerate(parties)}
    fair = Wish("fair", "days", hosting.fair, shares=shares) if hosting.fair else None
    few = Wish("few", "most", MONTH, most=hosting.most) if hosting.most is not None else None
    return tuple(wish for wish in (fair, few) if wish)
