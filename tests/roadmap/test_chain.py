"""The critical chain, asked step by step: each thing is held where it is, says the independent checker."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from mithaq.planning.axis import is_open
from mithaq.planning.plan import Plan as Answer
from mithaq.planning.problem import Calendar, Link, Problem, Resource, activity
from mithaq.planning.record import problem_hash
from mithaq.planning.solve import solve
from mithaq.planning.verify import Check, verify
from mithaq.roadmap.chain import critical_chain, kept

START = date(2027, 3, 1)  # a Monday
HELD = {"order", "lag", "capacity"}
UNITS = ("working", "calendar")


@st.composite
def problems(draw: st.DrawFn) -> Problem:
    count = draw(st.integers(1, 6))
    steps = tuple(
        activity(f"k{n}", draw(st.integers(0 if n else 1, 5)), calendar="x", demands={}) for n in range(count)
    )
    busy = tuple(
        activity(a.key, a.modes[0].duration, calendar="x", demands={"r": draw(st.integers(1, 2))})
        if not a.milestone and draw(st.booleans())
        else a
        for a in steps
    )
    pairs = draw(st.lists(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)), max_size=5))
    links = tuple(Link(f"k{a}", f"k{b}", lag=draw(st.integers(0, 2))) for a, b in sorted(set(pairs)) if a < b)
    closed = frozenset(START + timedelta(days=n) for n in draw(st.lists(st.integers(0, 20), max_size=3)))
    return Problem(
        START, START + timedelta(days=300), busy, links, (Resource("r", 2),), (Calendar("x", closed=closed),)
    )


@settings(max_examples=40)
@given(problems())
def test_each_thing_of_the_chain_is_held_by_the_next(problem: Problem) -> None:
    answer = solve(problem, seconds=0.5)
    chain = critical_chain(problem, answer)
    assert answer.ends[chain[0]] == answer.makespan and len(set(chain)) == len(chain)
    for one, before in pairwise(chain):
        assert answer.starts[before] <= answer.starts[one]
        assert HELD & codes(problem, moved(problem, answer, one), one), (
            f"nothing holds {one}, said to wait for {before}"
        )


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_link_is_kept_where_the_checker_says_so(data: st.DataObject) -> None:
    """All kinds of links, over two calendars, milestones too."""
    days = st.integers(0, 13)
    own = (
        Calendar(key, closed=frozenset(START + timedelta(days=n) for n in data.draw(st.sets(days, max_size=4))))
        for key in "xy"
    )
    calendars = (*own, Calendar("every", frozenset(range(7))))
    steps = tuple(
        activity(key, data.draw(st.integers(0, 3)), calendar=data.draw(st.sampled_from("xy"))) for key in "ab"
    )
    steps = (replace(steps[0], calendar=data.draw(st.sampled_from(("x", "every")))), steps[1])
    kind, unit = data.draw(st.sampled_from(("finish-start", "start-start"))), data.draw(st.sampled_from(UNITS))
    link = Link("a", "b", kind, data.draw(st.integers(0, 4)), unit)  # type: ignore[arg-type]
    problem = Problem(START, START + timedelta(days=300), steps, (link,), (), calendars)
    starts = {key: START + timedelta(days=data.draw(days)) for key in "ab"}
    answer = Answer("feasible", starts, {}, {"a": 0, "b": 0}, START, START, 1000, "x", problem_hash(problem))
    answer = replace(answer, ends={key: spell.end for key, spell in Check(problem, answer).spells.items()})
    anchor = (answer.ends if kind == "finish-start" else starts)["a"]
    own_days = next(calendar for calendar in calendars if calendar.key == steps[1].calendar)
    assert kept(link, steps[1], own_days, (anchor, starts["b"])) == (not {"order", "lag"} & codes(problem, answer, "b"))


def moved(problem: Problem, answer: Answer, key: str) -> Answer:
    """The plan with this thing on the open day before."""
    day = answer.starts[key] - timedelta(days=1)
    while not is_open(problem.calendars[0], day):
        day -= timedelta(days=1)
    return replace(answer, starts=dict(answer.starts) | {key: day})


def codes(problem: Problem, answer: Answer, key: str) -> set[str]:
    """What the independent checker says of it there."""
    return {violation.code for violation in verify(problem, answer) if key in violation.keys}


def test_a_resource_holds_as_a_link_does() -> None:
    steps = tuple(activity(key, 3, calendar="x", demands={"r": 1}) for key in "ab")
    problem = Problem(START, START + timedelta(days=60), steps, (), (Resource("r", 1),), (Calendar("x"),))
    days = {"a": START, "b": START + timedelta(days=3)}
    ends = {"a": START + timedelta(days=2), "b": START + timedelta(days=7)}
    plan = Answer("feasible", days, ends, {"a": 0, "b": 0}, ends["b"], START, 1000, "x", problem_hash(problem))
    assert not verify(problem, plan) and critical_chain(problem, plan) == ("b", "a")


def test_nothing_planned_has_no_chain() -> None:
    problem = Problem(START, START, ())
    assert critical_chain(problem, Answer("feasible", {}, {}, {}, START, START, 0, "x", "")) == ()
