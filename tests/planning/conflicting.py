"""Programmes that can't hold, of each kind: the contradiction is made among other work that is in no one's way."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from mithaq.planning.commitments import relaxed
from mithaq.planning.errors import PlanningError
from mithaq.planning.explain import Conflict
from mithaq.planning.problem import Activity, Budget, Link, Problem, Resource, activity
from mithaq.planning.solve import solve
from tests.planning.programme import MAR, MLI, START

HORIZON, FAR = START + timedelta(days=700), START + timedelta(days=1_500)
MONDAY = date(2027, 2, 1)


def late(random: Random, size: int) -> Problem:
    """A chain of more working days than there are days before its deadline."""
    steps, links = _others(random, size)
    chain = [activity(f"c{k}", random.randint(4, 12), calendar=random.choice(("MAR", "MLI"))) for k in range(5)]
    days = sum(step.modes[0].duration for step in chain)
    last = replace(chain[-1], deadline=START + timedelta(days=days - random.randint(2, 6)))
    links += [Link(f"c{k}", f"c{k + 1}") for k in range(4)]
    return _whole((*steps, *chain[:-1], last), links)


def dear(random: Random, size: int) -> Problem:
    """Work that must begin in a year and costs more than the year has."""
    steps, links = _others(random, size)
    costs = [random.randint(30, 90) for _ in range(random.randint(3, 6))]
    paid = [
        activity(f"p{k}", 3, calendar="MAR", cost=cost, currency="MAD", deadline=date(2026, 12, 30))
        for k, cost in enumerate(costs)
    ]
    budgets = (Budget(2026, "MAD", sum(costs) - random.randint(1, min(costs))), Budget(2027, "MAD", 10_000))
    return replace(_whole((*steps, *paid), links), budgets=budgets)


def crowded(random: Random, size: int) -> Problem:
    """Each takes more than half of a room, so that they go one after the other, and there isn't time for all."""
    steps, links = _others(random, size)
    days = [random.randint(3, 6) for _ in range(random.randint(5, 7))]
    end = START + timedelta(days=sum(days) - random.randint(1, 3))
    packed = [activity(f"r{k}", d, calendar="MAR", demands={"room": 3}, deadline=end) for k, d in enumerate(days)]
    return replace(_whole((*steps, *packed), links), resources=(*OTHERS, Resource("room", 5)))


def pinned(random: Random, size: int) -> Problem:
    """Two fixed days, the second before the first is over; or one room for both."""
    steps, links = _others(random, size)
    first, second = (
        activity(key, 10, calendar="MAR", demands={"hall": 1}, fixed=MONDAY + timedelta(days=days))
        for key, days in (("f1", 0), ("f2", 7))
    )
    links += [Link("f1", "f2")] if random.random() < 0.5 else []
    return replace(_whole((*steps, first, second), links), resources=(*OTHERS, Resource("hall", 1)))


def closed(random: Random, size: int) -> Problem:
    """What must follow within a day of a Friday's end, on a calendar that rests on Saturday and Sunday."""
    steps, links = _others(random, size)
    before = activity("b", 5, calendar="MAR", fixed=MONDAY)
    after = activity("a", random.randint(1, 9), calendar=random.choice(("MAR", "MLI")))
    links.append(Link("b", "a", unit="calendar", most=random.randint(0, 1)))
    return _whole((*steps, before, after), links)


KINDS: dict[str, Callable[[Random, int], Problem]] = {
    "deadlines": late,
    "budgets": dear,
    "packing": crowded,
    "fixed dates": pinned,
    "calendars": closed,
}
OTHERS = (Resource("w", 6), Resource("x", 4))


def fault_in(problem: Problem, conflict: Conflict) -> str | None:
    """What is wrong with what an explanation claims, asked of the solver about the commitments alone; None: nothing."""
    if conflict.status != "impossible":
        return conflict.status
    kept = set(conflict.commitments)
    if can_hold(relaxed(problem, kept, FAR)):
        return "they can hold together"
    needless = [c for c in conflict.commitments if not can_hold(relaxed(problem, kept - {c}, FAR))]
    return f"not needed: {needless[0].sentence('en')}" if needless else None


def can_hold(problem: Problem) -> bool:
    try:
        solve(problem, seconds=10)
    except PlanningError as refused:
        if refused.code != "impossible":
            raise
        return False
    return True


def _others(random: Random, size: int) -> tuple[list[Activity], list[Link]]:
    keys = [f"o{k:03}" for k in range(size)]
    steps = [
        activity(key, random.randint(1, 6), calendar=random.choice(("MAR", "MLI")),
                 demands={random.choice("wx"): random.randint(1, 2)})
        for key in keys
    ]  # fmt: skip
    links = [Link(keys[random.randrange(max(0, k - 9), k)], keys[k]) for k in range(1, size) if k % 4]
    return steps, links


def _whole(steps: tuple[Activity, ...], links: list[Link]) -> Problem:
    return Problem(START, HORIZON, steps, tuple(links), OTHERS, (MAR, MLI))
