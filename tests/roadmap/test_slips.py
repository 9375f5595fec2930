"""A slip before it is saved: addresses that carry it, what may be proposed of its answer and what may not."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.planning.plan import Plan as Answer
from mithaq.planning.problem import Calendar, Link, Problem, Resource, activity
from mithaq.planning.solve import solve
from mithaq.planning.verify import verify
from mithaq.roadmap.codec import canonical_json
from mithaq.roadmap.models import Plan
from mithaq.roadmap.slips import Question, Settled, Slip

START = date(2027, 3, 1)  # a Monday
DUE = START + timedelta(days=25)


def problem(*, deadline: date | None = None) -> Problem:
    steps = (
        activity("a", 5, calendar="x", demands={"men": 2}),
        activity("b", 5, calendar="x", demands={"men": 2}),
        activity("c", 5, calendar="x", deadline=deadline),
        activity("d", 3, calendar="x", fixed=START + timedelta(days=28)),
    )
    links = (Link("a", "b"), Link("b", "c"))
    return Problem(START, date(2028, 3, 1), steps, links, (Resource("men", 3),), (Calendar("x"),))


def plan(asked: Problem) -> Plan:
    return Plan(problem=canonical_json(asked), plan=canonical_json(solve(asked, seconds=2)))


def settled(*slips: Slip, deadline: date | None = None, today: date = START) -> Settled:
    return Question(plan(problem(deadline=deadline)), slips, today).at_once()


keys = st.from_regex(r"\A[A-Z]{3}\.[a-z2-7]{5}\Z")
slips = st.builds(Slip, keys, st.dates(), st.none() | st.integers(0, 2_000))


@given(slips)
def test_an_address_carries_a_slip_there_and_back(slip: Slip) -> None:
    assert Slip.of(str(slip)) == slip


@pytest.mark.parametrize("text", ["", "a", "a~~", "~2027-01-01~", "a~2027-13-01~", "a~~-1", "a~~99999", "a~~x"])
def test_what_no_address_of_ours_says_is_no_slip(text: str) -> None:
    assert Slip.of(text) is None


def test_later_pushes_what_follows_and_holds() -> None:
    found = settled(Slip("a", START + timedelta(days=7)))
    assert {key: found.days[key][0] for key in "abc"} == {
        "a": START + timedelta(days=7), "b": START + timedelta(days=14), "c": START + timedelta(days=21),
    }  # fmt: skip
    assert not found.faults and not found.late and not verify(found.problem, found.answer)


def test_longer_work_pushes_too() -> None:
    found = settled(Slip("a", days=7))
    assert found.days["a"][1] == START + timedelta(days=8) and found.days["b"][0] == START + timedelta(days=9)


def test_a_missed_deadline_is_said_and_may_be_proposed_as_what_it_is() -> None:
    found = settled(Slip("a", START + timedelta(days=14)), deadline=DUE)
    assert [violation.code for violation in found.late] == ["deadline"] and not found.faults
    assert {one.key: one.deadline for one in found.problem.activities}["c"] is None
    assert not verify(found.problem, found.answer)


def test_a_fixed_day_that_is_moved_cannot_be_proposed() -> None:
    found = settled(Slip("d", START + timedelta(days=35)))
    assert [violation.code for violation in found.faults] == ["fixed"]


def test_earlier_is_answered_where_it_fits_and_told_where_it_does_not() -> None:
    asked = problem()
    row = plan(asked)
    later = Question(row, (Slip("a", START + timedelta(days=14)),), START).at_once()
    moved = Plan(problem=canonical_json(later.problem), plan=canonical_json(later.answer))
    refused = Question(moved, (Slip("c", START + timedelta(days=7)),), START).at_once()
    assert "order" in {violation.code for violation in refused.faults}


def test_earlier_alone_moves_alone() -> None:
    loose = Problem(START, date(2028, 3, 1), (activity("a", 2, calendar="x"),), calendars=(Calendar("x"),))
    answer = Answer(
        "feasible", {"a": START + timedelta(days=7)}, {"a": START + timedelta(days=8)}, {"a": 0},
        START + timedelta(days=8), START, 1000, "by hand", solve(loose, seconds=1).problem_hash,
    )  # fmt: skip
    row = Plan(problem=canonical_json(loose), plan=canonical_json(answer))
    # A Saturday: the first open day from there is the Monday on which it stands.
    assert Question(row, (Slip("a", START + timedelta(days=5)),), START).at_once().days["a"][0] == answer.starts["a"]
    found = Question(row, (Slip("a", START),), START).at_once()
    assert found.days["a"] == (START, START + timedelta(days=1)) and not found.faults
    assert not verify(found.problem, found.answer)
