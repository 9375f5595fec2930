"""A large programme by parts: they share nothing, hold together, and the whole ends with the last of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import count
from time import process_time
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings

from mithaq.planning.apart import Apart, parts_of
from mithaq.planning.engine import Effort
from mithaq.planning.errors import PlanningError
from mithaq.planning.plan import Progress
from mithaq.planning.problem import Activity, Budget, Link, Problem, Resource, activity
from mithaq.planning.record import canonical
from mithaq.planning.solve import solve
from mithaq.planning.verify import verify
from mithaq.planning.whole import Search
from tests.planning.programme import MAR, MLI, START
from tests.planning.test_solve import large
from tests.planning.tiny import best_by_trying, is_valid, problems


def several(*wholes: Problem) -> Problem:
    """All of them in one programme, each with resources of its own."""
    named = [_named(whole, f"{k}.") for k, whole in enumerate(wholes)]
    return replace(
        wholes[0],
        activities=tuple(activity for each in named for activity in each.activities),
        links=tuple(link for each in named for link in each.links),
        resources=tuple(resource for each in named for resource in each.resources),
    )


def _named(whole: Problem, name: str) -> Problem:
    return replace(
        whole,
        activities=tuple(_step(activity, name) for activity in whole.activities),
        links=tuple(replace(link, before=name + link.before, after=name + link.after) for link in whole.links),
        resources=tuple(replace(resource, key=name + resource.key) for resource in whole.resources),
    )


def _step(activity: Activity, name: str) -> Activity:
    modes = (replace(mode, demands={name + key: v for key, v in mode.demands.items()}) for mode in activity.modes)
    return replace(activity, key=name + activity.key, modes=tuple(modes))


def ticks() -> Iterator[float]:
    return (0.001 * k for k in count())


FOUR = several(*(large(300) for _ in range(4)))


def test_what_shares_nothing_is_planned_apart() -> None:
    parts = parts_of(FOUR)
    assert sorted(len(part.activities) for part in parts) == [48, 288, 288, 288, 288]  # twelve of each meet nobody
    assert {a.key for part in parts for a in part.activities} == {a.key for a in FOUR.activities}
    assert sum(len(part.links) for part in parts) == len(FOUR.links)


def test_what_shares_anything_scarce_stays_together() -> None:
    one, two = (part.activities[0].key for part in parts_of(FOUR)[:2])
    hall, both = Resource("hall", 1), {one, two}
    sharing = _changed(both, demands={"hall": 1})
    paying = _changed(both, cost=5, currency="MAD")
    assert len(parts_of(replace(FOUR, links=(*FOUR.links, Link(one, two))))) == 4
    assert len(parts_of(replace(FOUR, activities=sharing, resources=(*FOUR.resources, hall)))) == 4
    plenty = replace(hall, capacity=2)
    assert len(parts_of(replace(FOUR, activities=sharing, resources=(*FOUR.resources, plenty)))) == 5
    assert len(parts_of(replace(FOUR, activities=paying, budgets=(Budget(2027, "MAD", 99),)))) == 4
    assert len(parts_of(replace(FOUR, activities=paying))) == 5


def _changed(keys: set[str], **what: Any) -> tuple[Activity, ...]:
    """Some activities of FOUR, with something more in their only way."""
    held = what.pop("demands", {})
    return tuple(
        replace(a, modes=(replace(a.modes[0], demands={**a.modes[0].demands, **held}, **what),)) if a.key in keys else a
        for a in FOUR.activities
    )


def test_small_parts_are_gathered() -> None:
    many = several(*(large(4) for _ in range(200)))
    assert [len(part.activities) for part in parts_of(many)] == [268, 268, 264]
    assert parts_of(large(200)) == [large(200)]


def test_the_whole_holds_and_ends_with_its_last_part() -> None:
    heard: list[Progress] = []
    plan = solve(FOUR, seconds=4, clock=process_time, progress=heard.append)
    assert verify(FOUR, plan) == []
    assert heard[-1].makespan == plan.makespan
    assert [news.plans for news in heard] == list(range(1, len(heard) + 1))
    assert all(news.bound <= news.makespan for news in heard)
    together = Search(canonical(FOUR), Effort(4), None, None, process_time).plan()
    assert plan.makespan <= together.makespan


def many_and(*steps: Activity, links: tuple[Link, ...] = (), resources: tuple[Resource, ...] = ()) -> Problem:
    """1,100 activities that meet nobody, and these."""
    alone = (activity(f"{i:04}", 1 + i % 9, calendar="MAR") for i in range(1_100))
    horizon = START + timedelta(days=400)
    return Problem(START, horizon, (*alone, *steps), links, resources, (MAR, MLI))


def test_a_part_without_a_draft_is_asked_of_the_solver() -> None:
    """The draft of what comes first is too early for the longest lag: only the solver waits with it."""
    steps = (
        activity("u", 2, calendar="MAR"),
        activity("v", 2, calendar="MAR", release=START + timedelta(days=60)),
    )
    problem = many_and(*steps, links=(Link("u", "v", most=4),))
    assert len(parts_of(canonical(problem))) == 4
    plan = solve(problem, seconds=6, clock=process_time)
    assert plan.status == "optimal"
    assert verify(problem, plan) == []


def test_what_is_impossible_in_a_part_is_impossible_in_all() -> None:
    due = START + timedelta(days=9)
    steps = tuple(activity(key, 5, calendar="MAR", demands={"hall": 1}, deadline=due) for key in "uv")
    problem = many_and(*steps, resources=(Resource("hall", 1),))
    assert len(parts_of(canonical(problem))) == 4
    with pytest.raises(PlanningError) as refused:
        solve(problem, seconds=6, clock=process_time)
    assert refused.value.code == "impossible"


def test_a_part_too_large_for_the_solver_goes_back_into_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """There it finds nothing either, and says so with the seconds that were given."""
    monkeypatch.setattr("mithaq.planning.whole.MOST_EXACT", 200)
    steps = (activity("u", 2, calendar="MAR"), activity("v", 2, calendar="MAR", release=START + timedelta(days=60)))
    with pytest.raises(PlanningError) as refused:
        solve(many_and(*steps, links=(Link("u", "v", most=4),)), seconds=2, clock=process_time)
    assert (refused.value.code, refused.value.values["seconds"]) == ("not_proved", 2)


def test_stopping_gives_the_best_so_far() -> None:
    plan = solve(FOUR, seconds=60, clock=process_time, cancelled=lambda: True)
    assert verify(FOUR, plan) == []


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(problems(most=3))
def test_parts_of_tiny_programmes_give_the_best_of_all_plans(problem: Problem) -> None:
    single = replace(problem, budgets=())
    assume(is_valid(single))
    best = best_by_trying(single)
    assume(best is not None)
    whole = several(single, single)
    parts = [replace(_named(single, "0."), links=_named(single, "0.").links), _named(single, "1.")]
    clock = ticks()
    plan = Apart(
        canonical(whole), [canonical(part) for part in parts], Effort(10), None, None, lambda: next(clock)
    ).plan()
    assert (plan.status, plan.makespan) == ("optimal", best[0] if best else None)
    assert verify(whole, plan) == []
