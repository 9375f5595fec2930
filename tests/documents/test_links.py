"""Links of other programs become the record's: a plan that keeps to what is made keeps to what the file said."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mithaq.documents.found import FoundLink, FoundTask
from mithaq.documents.found_links import Kind, Said, alike, turned
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Calendar, Link, Problem, activity
from mithaq.planning.record import problem_hash
from mithaq.planning.verify import verify

START, SPAN = date(2027, 1, 4), 120
FIVE, SIX = frozenset(range(5)), frozenset(range(6))
HOLIDAYS = frozenset({date(2027, 1, 11), date(2027, 1, 19), date(2027, 2, 3)})
CALENDARS = {"MAR": Calendar("MAR", FIVE, HOLIDAYS), "MLI": Calendar("MLI", SIX)}
KINDS: tuple[Kind, ...] = ("FS", "SS", "FF", "SF")


def task(ref: str, length: int, week: str) -> FoundTask:
    return FoundTask(ref=ref, name=ref.upper(), length=length, week=week)


tasks = st.tuples(st.integers(0, 9), st.sampled_from(["MAR", "MLI"]))
links = st.builds(
    lambda kind, one, other, lag: said(kind, task("a", *one), task("b", *other), lag),
    st.sampled_from(KINDS), tasks, tasks, st.integers(-8, 12),
)  # fmt: skip


def said(kind: Kind, before: FoundTask, after: FoundTask, lag: int) -> Said:
    return Said(kind, before, after, lag, calendar_days=False, alike=alike(before, after))


def worked(week: str, first: date, count: int) -> list[date]:
    """So many working days from that day on, the first itself if it is one; at least one."""
    every = (first + timedelta(days=n) for n in range(4 * SPAN))
    calendar = CALENDARS[week]
    open_days = (day for day in every if day.weekday() in calendar.workdays and day not in calendar.closed)
    return [day for day, _ in zip(open_days, range(max(count, 1)), strict=False)]


def between(week: str, first: date, last: date) -> int:
    """Working days after `first` up to `last`; below zero when it lies before."""
    if last < first:
        return -between(week, last, first)
    calendar = CALENDARS[week]
    days = (first + timedelta(days=n) for n in range(1, (last - first).days + 1))
    return sum(day.weekday() in calendar.workdays and day not in calendar.closed for day in days)


def kept(link: Said, one: list[date], other: list[date]) -> bool:
    """What the file asks, counted by hand on the calendar of the one that follows."""
    ends = {"F": one[-1], "S": one[0]}[link.kind[0]]
    reached = {"F": other[-1], "S": other[0]}[link.kind[1]]
    more = int(link.kind == "FS" and link.after.length > 0)  # work begins on another day than that of an end
    return between(link.after.week, ends, reached) >= link.lag + more


def allowed(said: Said, link: FoundLink, one: list[date], other: list[date]) -> bool:
    """What the checker says of the link that was made."""
    steps = tuple(activity(task.ref, task.length, calendar=task.week) for task in (said.before, said.after))
    calendars = tuple(CALENDARS.values())
    made = Link("a", "b", "start-start" if link.starts else "finish-start", link.lag)
    problem = Problem(START, START + timedelta(days=4 * SPAN), steps, (made,), (), calendars)
    starts, ends = {"a": one[0], "b": other[0]}, {"a": one[-1], "b": other[-1]}
    last = max(ends.values())
    return not verify(
        problem, Plan("feasible", starts, ends, {"a": 0, "b": 0}, last, START, 0, "", problem_hash(problem))
    )


@settings(max_examples=400, deadline=None)
@given(links, st.integers(0, 40), st.integers(0, 60))
def test_what_is_made_never_allows_what_the_file_forbids(link: Said, first: int, second: int) -> None:
    told: list[str] = []
    made = turned(link, lambda code, **_: told.append(code))
    one = worked(link.before.week, START + timedelta(days=first), link.before.length)
    other = worked(link.after.week, START + timedelta(days=second), link.after.length)
    if allowed(link, made, one, other):
        assert kept(link, one, other)
    if not told:
        assert (made.starts, made.lag) == (link.kind == "SS", link.lag)


@pytest.mark.parametrize("kind", ["FS", "SS"])
@pytest.mark.parametrize("lengths", [(3, 2), (3, 0), (0, 3), (0, 0)])
def test_what_the_file_asks_is_counted_here_as_the_checker_counts_it(kind: Kind, lengths: tuple[int, int]) -> None:
    """For the links that both know alike, milestones among them."""
    one, other = (task(ref, length, "MLI") for ref, length in zip("ab", lengths, strict=True))
    link = said(kind, one, other, 1)
    for second in range(8):
        days = worked("MLI", START, one.length), worked("MLI", START + timedelta(days=second), other.length)
        made = FoundLink(before="a", after="b", lag=1, starts=kind == "SS")
        assert allowed(link, made, *days) == kept(link, *days)


@pytest.mark.parametrize("kind", ["FS", "FF"])
def test_a_lead_before_a_milestone_asks_for_no_day_more(kind: Kind) -> None:
    told: list[str] = []
    made = turned(said(kind, task("a", 3, "MLI"), task("b", 0, "MLI"), -1), lambda code, **_: told.append(code))
    assert (made.starts, made.lag, told) == (True, 1, ["in_link_start"])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("lag", [-6, -2, -1, 0, 2, 6])
@pytest.mark.parametrize("lengths", [(4, 3), (3, 0), (0, 3), (0, 0)])
def test_where_it_is_told_as_the_same_it_allows_all_that_the_file_does(
    kind: Kind, lag: int, lengths: tuple[int, int]
) -> None:
    """On one calendar and for all places of two activities."""
    before, after = (task(ref, length, "MLI") for ref, length in zip("ab", lengths, strict=True))
    link = said(kind, before, after, lag)
    told: list[str] = []
    made = turned(link, lambda code, **_: told.append(code))
    exact = not told or not told[0].endswith("_more")
    differs = 0
    for first in range(8):
        for second in range(24):
            days = zip((first, second), lengths, strict=True)
            one, other = (worked("MLI", START + timedelta(days=day), length) for day, length in days)
            wanted = between("MLI", one[-1] if not made.starts else one[0], other[0])
            asked = wanted >= made.lag + (not made.starts and after.length > 0)
            assert not asked or kept(link, one, other)
            differs += kept(link, one, other) and not asked
    assert exact == (differs == 0)


@pytest.mark.parametrize("kind", ["FS", "SS"])
def test_calendar_days_stay_calendar_days_where_the_record_has_them(kind: Kind) -> None:
    link = Said(kind, task("a", 4, "MAR"), task("b", 3, "MAR"), 3, calendar_days=True, alike=True)
    told: list[str] = []
    made = turned(link, lambda code, **_: told.append(code))
    assert made == FoundLink(before="a", after="b", lag=3, starts=kind == "SS", calendar_days=True) and not told


def test_what_is_held_makes_a_length_say_less() -> None:
    held = FoundTask(ref="a", name="A", length=4, week="MAR", holds=(("r", 1),))
    assert alike(task("a", 4, "MAR"), task("b", 3, "MAR")) and not alike(held, task("b", 3, "MAR"))
