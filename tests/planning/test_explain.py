"""A conflict is real, smallest, and told in sentences; where nothing is proved, nothing is claimed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, assume, given, settings

from mithaq.ledger.errors import LANGUAGES
from mithaq.planning.axis import Axis
from mithaq.planning.commitments import commitments_of, relaxed
from mithaq.planning.errors import PlanningError
from mithaq.planning.explain import Conflict, explain_impossible
from mithaq.planning.problem import Link, Problem, Resource, activity
from mithaq.planning.solve import solve
from mithaq.planning.suspects import too_late
from tests.planning.programme import HORIZON, MAR, START, programme
from tests.planning.tiny import best_by_trying, is_valid, problems

FAR = START + timedelta(days=900)


def can_hold(problem: Problem) -> bool:
    try:
        solve(problem, seconds=10)
    except PlanningError as refused:
        assert refused.code == "impossible"
        return False
    return True


def tight() -> Problem:
    return with_deadline(programme(), "E training before use", date(2027, 2, 26))


def with_deadline(problem: Problem, key: str, day: date) -> Problem:
    return replace(
        problem, activities=tuple(replace(a, deadline=day) if a.key == key else a for a in problem.activities)
    )


def test_a_late_chain_is_named_link_by_link() -> None:
    conflict = explain_impossible(tight(), seconds=20)
    assert (conflict.status, conflict.minimal) == ("impossible", True)
    assert {(c.kind, c.keys) for c in conflict.commitments} == {
        ("deadline", ("E training before use",)),
        ("order", ("E certificate", "E lot 1 made ready")),
        ("order", ("E lot 1 made ready", "L flight 1")),
        ("order", ("L flight 1", "E lot 1 handed over")),
        ("order", ("E lot 1 handed over", "E training before use")),
    }


def test_links_of_one_group_are_named_together() -> None:
    problem = tight()
    grouped = replace(problem, links=tuple(replace(link, group="delivery") for link in problem.links))
    conflict = explain_impossible(grouped, seconds=20)
    assert {c.kind for c in conflict.commitments} == {"deadline", "group"}


def test_too_few_instructors_are_named() -> None:
    steps = tuple(
        activity(f"course {i}", 10, calendar="MAR", demands={"instructors": 2}, deadline=date(2026, 12, 11))
        for i in range(3)
    )
    problem = Problem(START, HORIZON, steps, (), (Resource("instructors", 3), Resource("rooms", 9)), (MAR,))
    conflict = explain_impossible(problem, seconds=20)
    kinds = sorted(commitment.kind for commitment in conflict.commitments)
    assert kinds == ["capacity", "deadline", "deadline"]
    assert conflict.commitments[-1].keys == ("instructors",)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(problems())
def test_conflicts_are_sound_and_smallest(problem: Problem) -> None:
    assume(is_valid(problem) and best_by_trying(problem) is None)
    conflict = explain_impossible(problem, seconds=10)
    assert (conflict.status, conflict.minimal) == ("impossible", True)
    kept = set(conflict.commitments)
    assert kept <= set(commitments_of(problem))
    assert not can_hold(relaxed(problem, kept, FAR))
    for commitment in kept:
        assert can_hold(relaxed(problem, kept - {commitment}, FAR)), commitment.sentence("en")


def test_what_holds_is_called_possible() -> None:
    assert explain_impossible(programme(), seconds=20) == Conflict("possible")


def test_without_time_nothing_is_claimed() -> None:
    """Work for 225 days, since no two can go on together, and 150 days for it; by its amount alone it would fit."""
    end = START + timedelta(days=220)
    steps = tuple(activity(f"{i:03}", 1 + i % 4, calendar="MAR", demands={"r": 3}, deadline=end) for i in range(90))
    problem = Problem(START, HORIZON, steps, (), (Resource("r", 5),), (MAR,))
    conflict = explain_impossible(problem, seconds=0.02)
    assert conflict.status == "not_proved"
    assert conflict.commitments == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_each_language(language: str) -> None:
    conflict = explain_impossible(tight(), seconds=20)
    for told in (conflict, replace(conflict, minimal=False), Conflict("not_proved"), Conflict("possible")):
        sentences = told.sentences(language, names={"E certificate": "Certificat nº 4"})  # type: ignore[arg-type]
        assert len(sentences) == 1 + len(told.commitments)
        assert not any("{" in sentence for sentence in sentences)
        assert not told.commitments or any("Certificat nº 4" in sentence for sentence in sentences)


def test_a_late_chain_among_500_is_found() -> None:
    steps = [activity(f"{i:03}", 1 + i % 9, calendar="MAR", demands={"r": 1 + i % 3}) for i in range(500)]
    steps[-1] = replace(steps[-1], deadline=START + timedelta(days=40))
    links = tuple(Link(f"{i:03}", f"{i + 7:03}") for i in range(493))
    problem = Problem(START, START + timedelta(days=3000), tuple(steps), links, (Resource("r", 40),), (MAR,))
    conflict = explain_impossible(problem, seconds=20)
    assert (conflict.status, conflict.minimal) == ("impossible", True)
    assert 2 < len(conflict.commitments) < 20


def test_more_work_than_days_is_told_with_the_resource() -> None:
    steps = tuple(activity(key, 10, calendar="MAR", demands={"room": 2}) for key in "abcdef")
    urgent = tuple(replace(step, deadline=START + timedelta(days=60)) for step in steps[:5])
    problem = Problem(START, HORIZON, (*urgent, steps[5]), (), (Resource("room", 3),), (MAR,))
    conflict = explain_impossible(problem, seconds=20)
    assert (conflict.status, conflict.minimal) == ("impossible", True)
    assert {c.kind for c in conflict.commitments} == {"deadline", "capacity"}
    assert "f" not in {key for c in conflict.commitments for key in c.keys}


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(problems(most=5))
def test_what_arithmetic_refutes_has_no_plan(problem: Problem) -> None:
    assume(is_valid(problem))
    if too_late(problem, Axis(problem, until=FAR)):
        assert best_by_trying(problem) is None


def test_where_there_is_no_room_before_the_last_year_nothing_is_claimed() -> None:
    """One thing after another would end after all days that can be written: no contradiction, and no overflow."""
    endless = activity("endless", 10**7, calendar="MAR")
    assert explain_impossible(Problem(START, HORIZON, (endless,), (), (), (MAR,)), seconds=5) == Conflict("not_proved")


def test_the_last_years_are_explained_too() -> None:
    start = date(9890, 1, 2)
    step = activity("step", 9, calendar="MAR", deadline=start + timedelta(days=3))
    conflict = explain_impossible(Problem(start, date(9900, 12, 31), (step,), (), (), (MAR,)), seconds=5)
    assert conflict.status in ("impossible", "not_proved")
