"""What solve returns holds, is best where all plans can be tried, repeats, reports and stops."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from time import process_time

import pytest
from hypothesis import HealthCheck, assume, given, settings

from mithaq.planning.axis import Axis
from mithaq.planning.errors import PlanningError
from mithaq.planning.plan import Progress
from mithaq.planning.problem import Budget, Link, Mode, Problem, Resource, activity
from mithaq.planning.solve import solve
from mithaq.planning.verify import verify
from tests.planning.programme import HORIZON, MAR, MLI, START, programme
from tests.planning.tiny import best_by_trying, is_valid, problems

SLOW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def large(count: int) -> Problem:
    """A random programme on both calendars, three years long."""
    random = Random(7)
    held: list[Callable[[], dict[str, int]]] = [dict, lambda: {"x": random.randint(1, 3)}, lambda: {"y": 1, "z": 1}]
    made = [
        activity(
            f"{i:03}", random.randint(1, 25), calendar=random.choice(("MAR", "MLI")), demands=random.choice(held)()
        )
        for i in range(count)
    ]
    links = [Link(f"{random.randint(max(0, i - 12), i - 1):03}", f"{i:03}") for i in range(1, count) if i % 4]
    resources = (Resource("x", 8, "MAR"), Resource("y", 3), Resource("z", 4, "MLI"))
    return Problem(START, START + timedelta(days=1500), tuple(made), tuple(links), resources, (MAR, MLI))


@SLOW
@given(problems())
def test_it_finds_the_best_of_all_plans(problem: Problem) -> None:
    assume(is_valid(problem))
    best = best_by_trying(problem)
    if best is None:
        with pytest.raises(PlanningError, match="No plan holds everything"):
            solve(problem, seconds=10)
        return
    plan = solve(problem, seconds=10)
    positions = Axis(problem)
    assert plan.status == "optimal"
    assert (plan.makespan, sum(positions.at(end) for end in plan.ends.values())) == best
    assert verify(problem, plan) == []


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(problems(most=5))
def test_every_plan_it_returns_holds(problem: Problem) -> None:
    assume(is_valid(problem))
    try:
        plan = solve(problem, seconds=5)
    except PlanningError as refused:
        assert refused.code == "impossible"
    else:
        assert verify(problem, plan) == []


def test_the_programme_of_a_session_is_proved() -> None:
    heard: list[Progress] = []
    plan = solve(programme(), seconds=20, progress=heard.append)
    assert (plan.status, plan.gap, plan.bound) == ("optimal", 0, plan.makespan)
    assert plan.ends["session 2"] <= date(2027, 12, 17)
    assert [news.plans for news in heard] == list(range(1, len(heard) + 1))
    assert heard[-1].makespan == plan.makespan
    assert all(news.bound <= news.makespan for news in heard)


def test_the_same_question_has_the_same_answer_in_any_order() -> None:
    one = programme()
    other = replace(one, activities=one.activities[::-1], links=one.links[::-1], resources=one.resources[::-1])
    assert solve(one, seconds=20) == solve(other, seconds=20)


def test_a_large_programme_gets_a_good_plan() -> None:
    problem = large(120)
    plan = solve(problem, seconds=5)
    assert verify(problem, plan) == []
    assert plan.gap <= 150


def test_cancel_keeps_the_best_so_far() -> None:
    problem, asked = large(120), []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 2

    plan = solve(problem, seconds=300, cancelled=cancelled)
    assert plan.status == "feasible"
    assert plan.bound <= plan.makespan
    assert verify(problem, plan) == []


def test_cancel_before_any_plan_says_so() -> None:
    # A longest lag that the first drafts break: only the solver finds a plan.
    steps = tuple(activity(key, days, calendar="MAR") for key, days in (("a", 1), ("b", 9), ("c", 1)))
    problem = Problem(START, HORIZON, steps, (Link("a", "c", most=0), Link("b", "c", most=0)), (), (MAR,))
    with pytest.raises(PlanningError, match="stopped before a first plan"):
        solve(problem, seconds=60, cancelled=lambda: True)
    plan = solve(problem, seconds=10)
    assert (plan.status, plan.ends["a"]) == ("optimal", plan.ends["b"])


def test_an_error_in_progress_is_not_swallowed() -> None:
    def fail(_: Progress) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        solve(programme(), seconds=5, progress=fail)


def test_a_budget_sends_work_to_the_road_or_to_next_year() -> None:
    ways = (Mode(2, {}, 100, "MAD"), Mode(9, {}, 10, "MAD"))
    flight = replace(activity("flight", 0, calendar="MAR"), modes=ways)
    problem = Problem(date(2026, 12, 28), HORIZON, (flight,), (), (), (MAR,), (Budget(2026, "MAD", 50),))
    assert solve(problem, seconds=5).modes["flight"] == 1 or solve(problem, seconds=5).starts["flight"].year == 2027
    assert solve(problem, seconds=5).makespan == date(2027, 1, 5)  # by air on 4 and 5 January


def test_without_the_solver_the_room_says_so() -> None:
    program = (
        "import sys; sys.modules['ortools'] = None\n"
        "from mithaq.planning.solve import solve\n"
        "from tests.planning.programme import programme\n"
        "try: solve(programme(), seconds=1)\n"
        "except Exception as error: print(type(error).__name__, error.code, error)\n"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert told == (
        "PlanningError no_solver The solver OR-Tools isn't installed on this node: run bin/setup, then try again.\n"
    )


def test_with_a_clock_a_large_programme_is_searched_for_its_time_and_can_be_stopped() -> None:
    problem, told = large(400), list[Progress]()
    plan = solve(problem, seconds=1.0, clock=process_time, progress=told.append)
    assert verify(problem, plan) == []
    assert told[-1].makespan >= plan.makespan
    assert [news.makespan for news in told] == sorted((news.makespan for news in told), reverse=True)
    before = process_time()
    stopped = solve(problem, seconds=60.0, clock=process_time, cancelled=lambda: process_time() - before > 0.5)
    assert verify(problem, stopped) == []
    assert process_time() - before < 10
