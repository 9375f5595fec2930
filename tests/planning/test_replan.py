"""After a slip: what began stays, nothing is lost, the choices are what they say, signed dates move last."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import count

import pytest

from mithaq.planning.errors import PlanningError
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Link, Problem, Resource, activity
from mithaq.planning.replan import Change, Replanner, Slips, checked, slipped
from mithaq.planning.solve import solve
from mithaq.planning.verify import verify
from tests.planning.programme import HORIZON, MAR, START, programme


@pytest.fixture(scope="module")
def agreed() -> tuple[Problem, Plan]:
    problem = programme()
    return problem, solve(problem, seconds=10)


def choices(replanner: Replanner, slips: Slips) -> dict[str, Change]:
    """With a clock that counts questions, so that the climb is the same on every machine."""
    found = replanner.choices(slips, seconds=20.0, clock=count().__next__)
    return {change.aim: change for change in (replanner.right_shift(slips), *found)}


def test_nothing_moves_when_nothing_slips(agreed: tuple[Problem, Plan]) -> None:
    change = Replanner(*agreed).right_shift(Slips(START))
    assert (change.moves, change.cost, change.broken) == ((), 0, ())
    assert change.plan.starts == agreed[1].starts


def test_each_choice_holds_in_the_problem_as_it_now_is(agreed: tuple[Problem, Plan]) -> None:
    problem, plan = agreed
    slips = Slips(date(2027, 2, 1), {"T vetting": 40, "L routes": 30}, {"X terms": date(2027, 2, 10)})
    found = choices(Replanner(problem, plan), slips)
    assert set(found) == {"right-shift", "fewest", "least", "earliest"}
    for change in found.values():
        moved = {move.key for move in change.moves}
        begun = {key for key, start in plan.starts.items() if start < slips.today} - moved
        assert list(change.broken) == verify(slipped(problem, plan, slips, begun), change.plan) == []
        assert {"T need", "T vetting", "L routes", "E certificate"} <= begun
        assert all(change.plan.starts[key] >= slips.today for key in moved)
        assert all(move.shift == (change.plan.starts[move.key] - plan.starts[move.key]).days for move in change.moves)
    assert all(move.shift > 0 for move in found["least"].moves)
    assert found["least"].cost <= found["right-shift"].cost
    assert len(found["fewest"].moves) <= len(found["right-shift"].moves)
    assert found["earliest"].plan.makespan <= found["right-shift"].plan.makespan


def queue() -> tuple[Problem, Plan]:
    """One room; a long course, then two others, the last one short."""
    steps = [activity(key, days, calendar="MAR", demands={"room": 1}) for key, days in (("a", 5), ("b", 20), ("c", 2))]
    links = (Link("a", "b"),)
    problem = Problem(START, HORIZON, tuple(steps), links, (Resource("room", 1),), (MAR,))
    dates = {"a": START, "b": START + timedelta(days=7), "c": START + timedelta(days=35)}
    return problem, plan_on(problem, dates)


def plan_on(problem: Problem, dates: dict[str, date]) -> Plan:
    fixed = tuple(replace(a, fixed=dates[a.key]) for a in problem.activities)
    found = solve(replace(problem, activities=fixed), seconds=5)
    moved = solve(problem, seconds=5)
    late = max(found.ends.values())
    return replace(moved, status="feasible", starts=found.starts, ends=found.ends, makespan=late, gap=1)


def test_a_signed_date_moves_last() -> None:
    problem, plan = queue()
    slips = Slips(START, {"a": 12})
    free = choices(Replanner(problem, plan), slips)["least"]
    held = choices(Replanner(problem, plan), replace(slips, signed=frozenset({"c"})))["least"]
    shift = {move.key: move.shift for move in held.moves}
    assert shift.get("c", 0) <= {move.key: move.shift for move in free.moves}.get("c", 0)
    assert all(move.signed == (move.key == "c") for move in held.moves)


def test_a_commitment_that_breaks_is_named(agreed: tuple[Problem, Plan]) -> None:
    problem, plan = agreed
    change = Replanner(problem, plan).right_shift(Slips(date(2027, 1, 10), {"L depot": 185}))
    assert "deadline" in {violation.code for violation in change.broken}
    assert "session 2" in next(v.sentence("en") for v in change.broken if v.code == "deadline")


def test_bad_slips_are_refused_by_name(agreed: tuple[Problem, Plan]) -> None:
    problem, plan = agreed
    with pytest.raises(PlanningError, match="ghost"):
        checked(problem, Slips(START, {"ghost": 3}))
    with pytest.raises(PlanningError, match="T need.*-3"):
        checked(problem, Slips(START, {"T need": -3}))
    with pytest.raises(PlanningError, match="doesn't hold in this programme"):
        Replanner(replace(problem, resources=(Resource("instructors", 4, "MAR"), *problem.resources[1:])), plan)
