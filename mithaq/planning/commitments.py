"""What a programme holds to, one by one: deadlines, fixed dates, releases, capacities, budgets, orders, the horizon.

Calendars and durations aren't commitments: nobody can give them up at a table.
"""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field, replace
from datetime import date

from mithaq.ledger.errors import Language
from mithaq.planning.problem import Activity, Budget, Link, Problem, Resource
from mithaq.planning.sentences import COMMITMENTS
from mithaq.planning.words import NO_NAMES, Money, tell


@dataclass(frozen=True)
class Commitment:
    """One demand of the programme: its kind, the keys of what is concerned, the values of its sentence."""

    kind: str
    keys: tuple[str, ...]
    values: Mapping[str, object] = field(compare=False)

    def sentence(self, language: Language, *, names: Mapping[str, str] = NO_NAMES) -> str:
        """The demand as a sentence; keys that `names` knows are told by name."""
        return tell(COMMITMENTS[self.kind], language, self.values, names=names)


def deadline_of(activity: Activity) -> Commitment:
    """It ends by its deadline."""
    return Commitment("deadline", (activity.key,), {"activity": activity.key, "deadline": activity.deadline})


def fixed_of(activity: Activity) -> Commitment:
    """It starts on its fixed date."""
    return Commitment("fixed", (activity.key,), {"activity": activity.key, "fixed": activity.fixed})


def release_of(activity: Activity) -> Commitment:
    """It doesn't start before its release."""
    return Commitment("release", (activity.key,), {"activity": activity.key, "release": activity.release})


def capacity_of(resource: Resource) -> Commitment:
    """The resource has so much a day."""
    return Commitment("capacity", (resource.key,), {"resource": resource.key, "capacity": resource.capacity})


def budget_of(budget: Budget) -> Commitment:
    """The year has so much money."""
    values = {"year": budget.year, "limit": Money(budget.limit, budget.currency)}
    return Commitment("budget", (str(budget.year), budget.currency), values)


def order_of(link: Link) -> Commitment:
    """The link, or the group that it is explained with."""
    if link.group is not None:
        return Commitment("group", (link.group,), {"group": link.group})
    return Commitment("order", (link.before, link.after), {"before": link.before, "after": link.after})


def horizon_of(problem: Problem) -> Commitment:
    """Everything ends by the horizon."""
    return Commitment("horizon", (), {"horizon": problem.horizon})


def commitments_of(problem: Problem) -> list[Commitment]:
    """All of them, each once: first those that people find hardest to give up."""
    return list(dict.fromkeys(_each(problem)))


def relaxed(problem: Problem, kept: Set[Commitment], until: date) -> Problem:
    """The problem with only the commitments in `kept`; without the horizon it may go on to `until`."""
    plenty = _plenty(problem)
    return replace(
        problem,
        horizon=problem.horizon if horizon_of(problem) in kept else until,
        activities=tuple(_eased(activity, kept) for activity in problem.activities),
        links=tuple(link for link in problem.links if order_of(link) in kept),
        resources=tuple(r if capacity_of(r) in kept else replace(r, capacity=plenty) for r in problem.resources),
        budgets=tuple(budget for budget in problem.budgets if budget_of(budget) in kept),
    )


def concerned(problem: Problem, kept: Set[Commitment]) -> Problem:
    """Of a problem relaxed to `kept`, only the activities that one of these is about, and what lies between them."""
    ends = {key for link in problem.links for key in (link.before, link.after)}
    held = {r.key for r in problem.resources if capacity_of(r) in kept}
    paid = {budget.currency for budget in problem.budgets}
    met = tuple(a for a in problem.activities if a.key in ends or _dated(a) or _draws(a, held, paid))
    return replace(problem, activities=met)


def _dated(activity: Activity) -> bool:
    return any((activity.deadline, activity.fixed, activity.release))


def _draws(activity: Activity, held: Set[str], paid: Set[str]) -> bool:
    """Whether a mode asks for one of these resources or is paid in one of these currencies."""
    asks = any(mode.demands.get(key) for mode in activity.modes for key in held)
    return asks or any(mode.cost and mode.currency in paid for mode in activity.modes)


def _each(problem: Problem) -> Iterator[Commitment]:
    yield from (deadline_of(activity) for activity in problem.activities if activity.deadline)
    yield from (fixed_of(activity) for activity in problem.activities if activity.fixed)
    yield from (order_of(link) for link in problem.links)
    yield horizon_of(problem)
    yield from (release_of(activity) for activity in problem.activities if activity.release)
    yield from (capacity_of(resource) for resource in problem.resources)
    yield from (budget_of(budget) for budget in problem.budgets)


def _eased(activity: Activity, kept: Set[Commitment]) -> Activity:
    return replace(
        activity,
        deadline=activity.deadline if deadline_of(activity) in kept else None,
        fixed=activity.fixed if fixed_of(activity) in kept else None,
        release=activity.release if release_of(activity) in kept else None,
    )


def _plenty(problem: Problem) -> int:
    """More of any resource than all activities together can hold."""
    return 1 + sum(max([0, *mode.demands.values()]) for activity in problem.activities for mode in activity.modes)
