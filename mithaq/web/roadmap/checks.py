"""What this node finds when it checks a plan for itself: whoever made it, its arithmetic isn't trusted."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from mithaq.axes import AXES
from mithaq.planning.errors import PlanningError
from mithaq.planning.plan import Plan as Answer
from mithaq.planning.problem import Activity, Link, Problem
from mithaq.planning.validate import validate
from mithaq.planning.verify import verify
from mithaq.planning.violations import Violation
from mithaq.roadmap.assemble import joints
from mithaq.roadmap.needs import needs, together
from mithaq.roadmap.programme import Programme
from mithaq.secretariat.names import names
from mithaq.web.sessions.seat import tongue


@dataclass(frozen=True)
class Checked:
    """Faults in words; what the programme here holds and the plan doesn't, the other way round, what has changed."""

    faults: tuple[str, ...]
    missing: tuple[str, ...]
    unknown: tuple[str, ...]
    changed: tuple[str, ...]

    @property
    def holds(self) -> bool:
        return not self.faults


def checked(known: Programme, problem: Problem, answer: Answer) -> Checked:
    """The plan against its own problem, day by day, and that problem against the programme of this node."""
    told = names(known, tongue())
    asked = together([needs(known), *(axis.needs(known) for axis in AXES)])
    here, there = ({one.key: one for one in given.activities} for given in (asked, problem))
    both = here.keys() & there.keys()
    waits = [_waits(given, both) for given in ((*asked.links, *joints(known, asked.within)), problem.links)]
    changed = (k for k in both if _work(here[k]) != _work(there[k]) or waits[0].get(k) != waits[1].get(k))
    return Checked(
        faults=_faults(problem, answer, told),
        missing=tuple(sorted(told.get(key, key) for key in here.keys() - there.keys())),
        unknown=tuple(sorted(told.get(key, key) for key in there.keys() - here.keys())),
        changed=tuple(sorted(told.get(key, key) for key in changed)),
    )


def _work(activity: Activity) -> tuple[object, ...]:
    """What it takes, whatever days it is given and whoever hosts it."""
    return activity.calendar, {(mode.duration, tuple(sorted(mode.demands.items()))) for mode in activity.modes}


def _waits(links: Iterable[Link], both: Collection[str]) -> dict[str, set[tuple[object, ...]]]:
    """What each thing waits for, of the things that both know; whatever the links are explained with."""
    waits: dict[str, set[tuple[object, ...]]] = {}
    for link in links:
        if link.before in both and link.after in both:
            waits.setdefault(link.after, set()).add((link.before, link.kind, link.lag, link.unit, link.most))
    return waits


def _faults(problem: Problem, answer: Answer, told: dict[str, str]) -> tuple[str, ...]:
    found = _found(_Once(problem), _Once(answer))
    if isinstance(found, PlanningError):
        return (found.named(told).sentence(tongue()),)
    return tuple(violation.sentence(tongue(), names=told) for violation in found)


@dataclass(frozen=True)
class _Once:
    """A thing of the record by identity: it never changes, so what was found of it holds as long as it is kept."""

    thing: Any

    def __hash__(self) -> int:
        return id(self.thing)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Once) and other.thing is self.thing


@lru_cache(maxsize=16)
def _found(problem: _Once, answer: _Once) -> list[Violation] | PlanningError:
    """A plan is looked at again and again while it is discussed; its check is made once in each process."""
    try:
        validate(problem.thing)
    except PlanningError as fault:
        return fault
    return verify(problem.thing, answer.thing)
