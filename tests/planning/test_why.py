"""Why not earlier: every reason was found by the checker, chains lead to what nothing holds."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, assume, given, settings

from mithaq.ledger.errors import LANGUAGES
from mithaq.planning.errors import PlanningError
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Budget, Link, Mode, Problem, Resource, activity
from mithaq.planning.solve import solve
from mithaq.planning.verify import verify
from mithaq.planning.why import why_not_earlier
from tests.planning.programme import HORIZON, MAR, MLI, START, programme
from tests.planning.tiny import is_valid, problems


def kinds(problem: Problem, key: str) -> list[tuple[str, str | None]]:
    plan = solve(problem, seconds=5)
    return [(reason.kind, reason.holder) for reason in why_not_earlier(problem, plan, key).chain]


def test_a_chain_names_orders_resources_closed_days_and_the_start() -> None:
    problem = programme()
    plan = solve(problem, seconds=10)
    why = why_not_earlier(problem, plan, "session 2")
    assert {"order", "capacity", "start"} <= {reason.kind for reason in why.chain}
    assert why.chain[-1].kind == "start"
    for language in LANGUAGES:
        told = why.sentences(language)
        assert len(told) == len(why.chain)
        assert not any("{" in sentence for sentence in told)


def test_each_kind_of_hold() -> None:
    a, b = (activity(key, 3, calendar="MAR", demands={"room": 1}) for key in "ab")
    room = (Resource("room", 1),)
    base = Problem(START, HORIZON, (a, b), (), room, (MAR,))
    released = replace(base, activities=(replace(a, release=date(2027, 2, 1)),))
    assert kinds(released, "a") == [("closed", None), ("release", None)]
    fixed = replace(base, activities=(replace(a, fixed=date(2027, 2, 3)),))
    assert kinds(fixed, "a") == [("fixed", None)]
    lagged = replace(base, links=(Link("a", "b", lag=4),))
    assert kinds(lagged, "b")[-2:] == [("lag", "a"), ("start", None)]
    assert ("capacity", "a") in kinds(base, "b") or ("capacity", "b") in kinds(base, "a")
    dear = replace(b, modes=(Mode(3, {}, 90, "MAD"),))
    money = replace(base, activities=(dear,), budgets=(Budget(2026, "MAD", 10),))
    assert kinds(money, "b")[-1] == ("budget", None)


def test_what_nothing_holds_is_said_to_be_free() -> None:
    a = activity("a", 2, calendar="MLI")
    problem = Problem(START, HORIZON, (a,), (), (), (MLI,))
    plan = solve(problem, seconds=5)
    late = solve(replace(problem, activities=(replace(a, fixed=date(2027, 1, 6)),)), seconds=5)
    moved = replace(plan, starts=late.starts, ends=late.ends)
    reason = why_not_earlier(problem, moved, "a").chain[-1]
    assert (reason.kind, reason.values["day"]) == ("free", date(2027, 1, 5))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(problems(most=4))
def test_free_is_said_only_when_the_earlier_day_is_a_plan(problem: Problem) -> None:
    assume(is_valid(problem))
    try:
        plan = solve(problem, seconds=5)
    except PlanningError:
        return
    for key in plan.starts:
        first = [reason for reason in why_not_earlier(problem, plan, key).chain if reason.activity == key][-1]
        if first.kind == "free":
            day = first.values["day"]
            assert isinstance(day, date)
            assert not breaks(problem, plan, (key, day))


def breaks(problem: Problem, plan: Plan, move: tuple[str, date]) -> set[str]:
    starts = {**plan.starts, move[0]: move[1]}
    found = verify(problem, replace(plan, starts=starts))
    return {v.code for v in found} - {"wrong_end", "makespan", "claim"}


def test_a_problem_that_is_none_is_refused() -> None:
    with pytest.raises(PlanningError):
        why_not_earlier(replace(programme(), activities=()), solve(programme(), seconds=5), "session 2")
