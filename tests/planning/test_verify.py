"""Each rule of the checker is needed: a plan broken in one way is caught by one rule, and by no other."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from mithaq.ledger.errors import LANGUAGES
from mithaq.planning.plan import Plan, Price, Row
from mithaq.planning.problem import Budget, Calendar, Link, Mode, Problem, Resource, Wish, activity
from mithaq.planning.record import problem_hash
from mithaq.planning.solve import solve
from mithaq.planning.verify import RULES, Check, verify
from tests.planning.programme import programme

MONDAY = date(2026, 11, 23)
WEEK = Calendar("week", closed=frozenset({date(2026, 11, 26)}))
HOLDING = {
    "one": (23, 24),
    "two": (25, 27),
    "three": (30, 30),
    "signed": (30, 30),
}


def day(number: int) -> date:
    return date(2026, 11, number)


def sample(**changes: Any) -> Problem:
    steps = (
        activity("one", 2, calendar="week", demands={"r": 2}, cost=60, currency="MAD"),
        activity("two", 2, calendar="week", demands={"r": 1}, cost=40, currency="MAD"),
        activity("three", 1, calendar="week", demands={"r": 1}),
        activity("signed", 0, calendar="week"),
    )
    links = (Link("one", "two"), Link("two", "signed"))
    whole = Problem(MONDAY, date(2026, 12, 4), steps, links, (Resource("r", 2),), (WEEK,), (Budget(2026, "MAD", 100),))
    return replace(whole, **changes)


def plan(problem: Problem, **days: tuple[int, int]) -> Plan:
    held = HOLDING | days
    starts, ends = {key: day(a) for key, (a, _) in held.items()}, {key: day(b) for key, (_, b) in held.items()}
    last = max(ends.values())
    return Plan("feasible", starts, ends, dict.fromkeys(held, 0), last, MONDAY, 0, "by hand", problem_hash(problem))


def with_dates(key: str, **dates: Any) -> Problem:
    steps = tuple(replace(step, **dates) if step.key == key else step for step in sample().activities)
    return sample(activities=steps)


def linked(*links: Link) -> Problem:
    return sample(links=links)


TIGHT, DEAR = sample(resources=(Resource("r", 1),)), sample(budgets=(Budget(2026, "MAD", 99),))
LAGGED = linked(Link("one", "two", lag=1))
CALENDAR_LAG = linked(Link("two", "three", lag=3, unit="calendar"))
CLOSE = linked(Link("one", "three", most=1))
CLOSED_R = sample(
    resources=(Resource("r", 2, "shut"),), calendars=(WEEK, Calendar("shut", closed=frozenset({day(25)})))
)
ABROAD = sample(
    activities=(*sample().activities, activity("visit", 1, calendar="all", demands={"r": 2})),
    calendars=(WEEK, Calendar("all", frozenset(range(7)))),
)

BROKEN: dict[str, tuple[str, str, Callable[[], tuple[Problem, Plan]]]] = {
    "another problem": ("_same_problem", "other_problem", lambda: (sample(), plan(sample(horizon=date(2026, 12, 5))))),
    "an activity too many": ("_complete", "unknown", lambda: (sample(), plan(sample(), four=(30, 30)))),
    "an activity missing": ("_complete", "missing", lambda: (sample(), without("three"))),
    "an absent mode": (
        "_complete",
        "bad_mode",
        lambda: (sample(), replace(plan(sample()), modes={**one_mode(), "three": 1})),
    ),
    "a negative mode": (
        "_complete",
        "bad_mode",
        lambda: (sample(), replace(plan(sample()), modes={**one_mode(), "three": -1})),
    ),
    "before the start": ("_within", "outside", lambda: (sample(), plan(sample(), three=(20, 20)))),
    "after the horizon": ("_within", "outside", lambda: (short(), replace(plan(short()), makespan=day(27)))),
    "a start on a holiday": ("_on_open_days", "closed_day", lambda: (sample(), plan(sample(), two=(26, 30)))),
    "a start on a Sunday": ("_on_open_days", "closed_day", lambda: (sample(), plan(sample(), three=(29, 30)))),
    "a closed resource": ("_on_open_days", "closed_day", lambda: (CLOSED_R, plan(CLOSED_R, two=(25, 30)))),
    "an end too early": ("_ends_follow", "wrong_end", lambda: (sample(), plan(sample(), two=(25, 26)))),
    "an end too late": ("_ends_follow", "wrong_end", lambda: (sample(), plan(sample(), one=(23, 25)))),
    "an end after the horizon": ("_ends_follow", "unfinished", lambda: (long(), plan(long(), three=(30, 30)))),
    "two at once": ("_links", "order", lambda: (linked(Link("three", "two")), plan(linked(Link("three", "two"))))),
    "a milestone too early": ("_links", "order", lambda: (sample(), plan(sample(), signed=(25, 25)))),
    "work on the evening of a milestone": ("_links", "order", lambda: (eve(), plan(eve()))),
    "a start before a start": ("_links", "order", lambda: (ss(0), plan(ss(0)))),
    "too short a lag": ("_links", "lag", lambda: (LAGGED, plan(LAGGED))),
    "too short a calendar lag": ("_links", "lag", lambda: (CALENDAR_LAG, plan(CALENDAR_LAG))),
    "too long a lag": ("_links", "most", lambda: (CLOSE, plan(CLOSE))),
    "overbooked": ("_capacities", "capacity", lambda: (TIGHT, plan(TIGHT))),
    "held over a closed day": ("_capacities", "capacity", lambda: (ABROAD, plan(ABROAD, visit=(26, 26)))),
    "overspent": ("_budgets", "budget", lambda: (DEAR, plan(DEAR))),
    "too early": ("_releases", "release", lambda: (r := with_dates("one", release=day(24)), plan(r))),
    "too late": ("_deadlines", "deadline", lambda: (r := with_dates("three", deadline=day(27)), plan(r))),
    "not on its day": ("_fixed_dates", "fixed", lambda: (r := with_dates("three", fixed=day(27)), plan(r))),
    "a false last day": ("_claims", "makespan", lambda: (sample(), replace(plan(sample()), makespan=day(27)))),
    "a bound beyond": ("_claims", "claim", lambda: (sample(), replace(plan(sample()), bound=date(2026, 12, 1)))),
    "a price forgotten": ("_price", "unpriced", lambda: (fair(), plan(fair()))),
    "a row forgotten": ("_price", "wrong_row", lambda: (fair(), dear(rows=()))),
    "a row twice": ("_price", "wrong_row", lambda: (fair(), dear(rows=(Row("turn", 1, 5),) * 2))),
    "a row of no wish": ("_price", "wrong_row", lambda: (fair(), dear(rows=(Row("turn", 1, 5), Row("x", 1, 1))))),
    "a row too cheap": ("_price", "wrong_row", lambda: (fair(), dear(rows=(Row("turn", 1, 4),)))),
    "units that don't weigh so much": ("_price", "wrong_missed", lambda: (fair(), dear(rows=(Row("turn", 0, 5),)))),
    "units of a wish that weighs nothing": ("_price", "wrong_missed", lambda: light(Row("a", 7, 0), Row("b", 1, 5))),
    "rows in another order": ("_price", "wrong_order", lambda: light(Row("b", 1, 5), Row("a", 1, 0))),
    "a false total": ("_price", "wrong_price", lambda: (fair(), dear(total=9))),
    "a false length": ("_price", "wrong_price", lambda: (fair(), dear(end=6))),
    "a price without a wish": (
        "_price",
        "wrong_price",
        lambda: (sample(), replace(plan(sample()), price=Price(5, 5, 5, ()))),
    ),
    "a price proved and not paid": ("_claims", "wrong_price", lambda: (fair(), dear(least=11))),
    "a proof that isn't, of a price": ("_claims", "claim", lambda: (fair(), replace(dear(), status="optimal"))),
    "a proof that isn't": ("_claims", "claim", lambda: (sample(), replace(plan(sample()), status="optimal"))),
}


def fair() -> Problem:
    """One and two both in Rabat, where turns are wished."""
    steps = [
        replace(s, modes=(replace(s.modes[0], host="MAR"),)) if s.key in "one two" else s for s in sample().activities
    ]
    return sample(activities=tuple(steps), wishes=(Wish("turn", "alternate", 5, ("one", "two")),))


def dear(**changes: Any) -> Plan:
    """The plan of `fair`: five days of work until its end, and five for the turn that was missed."""
    return replace(plan(fair()), price=replace(Price(10, 5, 3, (Row("turn", 1, 5),)), **changes))


def light(*rows: Row) -> tuple[Problem, Plan]:
    """Two wishes for turns, of which one weighs nothing, and a plan priced with these rows."""
    turns = (Wish("a", "alternate", 0, ("one", "two")), Wish("b", "alternate", 5, ("one", "two")))
    problem = replace(fair(), wishes=turns)
    return problem, replace(plan(problem), price=Price(10, 5, 3, rows))


def one_mode() -> dict[str, int]:
    return dict.fromkeys(HOLDING, 0)


def without(key: str) -> Plan:
    whole = plan(sample())
    starts = {other: start for other, start in whole.starts.items() if other != key}
    return replace(whole, starts=starts)


def short() -> Problem:
    return sample(horizon=day(29))


def long() -> Problem:
    steps = tuple(replace(s, modes=(Mode(9),)) if s.key == "three" else s for s in sample().activities)
    return sample(activities=steps)


def eve() -> Problem:
    return linked(Link("signed", "three"))


def ss(lag: int) -> Problem:
    return linked(Link("three", "two", "start-start", lag))


def test_a_plan_with_its_price_holds() -> None:
    assert verify(fair(), dear()) == []


def test_what_weighs_nothing_is_counted_all_the_same() -> None:
    assert verify(*light(Row("a", 1, 0), Row("b", 1, 5))) == []


def test_the_sample_holds() -> None:
    assert verify(sample(), plan(sample())) == []


@pytest.mark.parametrize("fault", BROKEN)
def test_each_fault_is_caught_by_its_rule_alone(fault: str) -> None:
    rule_name, code, broken = BROKEN[fault]
    problem, bad = broken()
    assert code in {violation.code for violation in verify(problem, bad)}
    check = Check(problem, bad)
    others = [v.code for rule in RULES if rule.__name__ != rule_name for v in rule(check)]
    assert others == [], "without its rule the fault would go unseen"


def test_every_rule_is_tried() -> None:
    assert {rule.__name__ for rule in RULES} == {rule for rule, _, _ in BROKEN.values()}


def test_every_violation_is_told_in_three_languages() -> None:
    for _, _, broken in BROKEN.values():
        for violation in verify(*broken()):
            told = [violation.sentence(language, names={"three": "Stage 3"}) for language in LANGUAGES]
            assert len(set(told)) == len(LANGUAGES)
            assert not any("{" in sentence for sentence in told)
            assert "Stage 3" in told[0] or "three" not in violation.keys


@pytest.mark.parametrize(
    ("kind", "lag", "unit", "most", "start", "found"),
    [
        ("finish-start", 2, "calendar", None, 27, []),  # 25 and 26 lie between the end on 24 and the start on 27
        ("finish-start", 3, "calendar", None, 27, ["lag"]),
        ("finish-start", 1, "working", 1, 27, []),  # 26 is closed
        ("finish-start", 2, "working", None, 27, ["lag"]),
        ("finish-start", 0, "working", 0, 27, ["most"]),
        ("start-start", 3, "working", 3, 27, []),  # 24, 25 and 27 itself
        ("start-start", 4, "calendar", 4, 27, []),
        ("start-start", 5, "calendar", None, 27, ["lag"]),
        ("start-start", 0, "working", 2, 27, ["most"]),
    ],
)
def test_lags_are_counted_in_days_of_their_unit(
    kind: Any, lag: int, unit: Any, most: int | None, start: int, found: list[str]
) -> None:
    problem = linked(Link("one", "three", kind, lag, unit, most))
    assert [v.code for v in verify(problem, plan(problem, three=(start, start), two=(25, 27)))] == found


def test_moving_one_start_of_a_solved_plan_by_a_day_is_caught() -> None:
    """A plan without slack for this activity: earlier breaks its link or resource, and the end no longer follows."""
    problem = programme()
    good = solve(problem, seconds=20)
    for key, start in good.starts.items():
        moved = replace(good, starts={**good.starts, key: start - timedelta(days=1)})
        assert verify(problem, moved), f"{key} a day earlier"


def test_a_hostile_plan_is_answered_with_violations_only() -> None:
    problem = sample()
    wild = Plan(
        "optimal",
        {"one": date.min, "two": date.max, "x": MONDAY},
        {"one": date.max, "two": date.min},
        {"one": 10**9, "two": 0},
        date.max,
        date.min,
        -5,
        "?" * 999,
        "0" * 64,
    )
    codes = {violation.code for violation in verify(problem, wild)}
    assert {"other_problem", "missing", "unknown", "outside", "bad_mode", "claim"} <= codes
