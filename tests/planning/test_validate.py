"""A museum of problems that aren't: each is refused by name, in three languages, with what would mend it."""

import string
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from mithaq.ledger.errors import LANGUAGES, Sentence
from mithaq.planning.errors import PlanningError
from mithaq.planning.hosting.sentences import ELSEWHERE, FAULTS, ROWS
from mithaq.planning.hosting.validate import MOST_COUNTED, MOST_PARTIES, MOST_WEIGHT, MOST_WISHES
from mithaq.planning.hosting.verify import units_missed
from mithaq.planning.problem import Activity, Budget, Calendar, Link, Mode, Problem, Resource, Wish, activity
from mithaq.planning.sentences import COMMITMENTS, CONFLICTS, VIOLATIONS
from mithaq.planning.solve import solve
from mithaq.planning.validate import MOST_ACTIVITIES, validate
from mithaq.planning.verify import verify
from tests.planning.programme import programme

MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)
WEEK, SHUT = Calendar("week"), Calendar("shut", frozenset())
WEEKEND = Calendar("weekend", frozenset({5, 6}))


def step(key: str = "course", duration: int = 2, **rest: Any) -> Activity:
    return activity(key, duration, calendar=rest.pop("calendar", "week"), **rest)


def problem(*steps: Activity, **changes: Any) -> Problem:
    whole = Problem(MONDAY, date(2026, 12, 31), steps or (step(),), (), (Resource("seats", 3),), (WEEK,))
    return replace(whole, **changes)


A, B, C = step("a"), step("b"), step("c")
PAID = step(cost=500_00, currency="XOF")
RING = (Link("a", "b"), Link("b", "c"), Link("c", "a"))


FEW = Wish("x", "most", 1, most=1)
COSTLY = Wish("x", "cost", 10_000, shares={"MAR": 1000}, currency="MAD")


def hosted(wish: Wish, *, host: str = "MAR", cost: int = 0) -> Problem:
    course = step(cost=cost, currency="MAD" if cost else None)
    return problem(replace(course, modes=(replace(course.modes[0], host=host),)), wishes=(wish,))


REFUSED: dict[str, tuple[Problem, tuple[str, ...]]] = {
    "no_activity": (replace(problem(), activities=()), ()),
    "too_many": (problem(*(step(str(i)) for i in range(MOST_ACTIVITIES + 1))), ("20001", "20000")),
    "too_long": (problem(horizon=date(2199, 1, 1)), ("2199", "15000")),
    "too_late": (problem(start=date(9990, 1, 4), horizon=date(9999, 12, 31)), ("9999", "9900")),
    "horizon_before_start": (problem(horizon=date(2026, 11, 1)), ("2026",)),
    "twice": (problem(A, A), ("a",)),
    "unknown_activity": (problem(A, links=(Link("a", "ghost"),)), ("a", "ghost")),
    "unknown_calendar": (problem(step(calendar="lunar")), ("course", "lunar", "week")),
    "unknown_resource": (problem(step(demands={"aircraft": 1})), ("course", "aircraft")),
    "cycle": (problem(A, B, C, links=RING), ("a", "b", "c")),
    "no_mode": (problem(replace(A, modes=())), ("a",)),
    "negative_duration": (problem(step(duration=-3)), ("course", "-3")),
    "mixed_milestone": (problem(replace(A, modes=(Mode(0), Mode(4)))), ("a", "4")),
    "milestone_demand": (problem(step(duration=0, demands={"seats": 1})), ("course", "seats", "1")),
    "negative_demand": (problem(step(demands={"seats": -1})), ("course", "seats", "-1")),
    "over_capacity": (problem(step(demands={"seats": 4})), ("course", "seats", "4", "3")),
    "negative_capacity": (problem(resources=(Resource("seats", -2),)), ("seats", "-2")),
    "negative_lag": (problem(A, B, links=(Link("a", "b", lag=-1),)), ("a", "b", "-1")),
    "lag_order": (problem(A, B, links=(Link("a", "b", lag=5, most=4),)), ("a", "b", "5", "4")),
    "too_large": (problem(step(duration=10**13)), ("course", str(10**13))),
    "negative_cost": (problem(step(cost=-1, currency="MAD")), ("course",)),
    "negative_limit": (problem(budgets=(Budget(2027, "MAD", -1),)), ("2027",)),
    "no_currency": (problem(step(cost=5), budgets=(Budget(2026, "MAD", 9),)), ("course", "MAD")),
    "other_currency": (problem(PAID, budgets=(Budget(2026, "MAD", 9),)), ("course", "MAD", "XOF")),
    "no_working_day": (problem(calendars=(WEEK, SHUT)), ("shut",)),
    "no_common_day": (
        problem(step(demands={"seats": 1}), resources=(Resource("seats", 1, "weekend"),), calendars=(WEEK, WEEKEND)),
        ("course", "week", "weekend"),
    ),
    "deadline_before_release": (problem(step(deadline=MONDAY, release=FRIDAY)), ("course", "23", "27")),
    "fixed_outside": (problem(step(fixed=FRIDAY, deadline=MONDAY)), ("course", "23", "27")),
    "fixed_closed": (problem(step(fixed=date(2026, 11, 28))), ("course", "28", "30", "week")),
    "empty_host": (hosted(Wish("x", "host", 1, party="MAR"), host=""), ("course",)),
    "wish_weight": (hosted(Wish("x", "host", -4, party="MAR")), ("x", "-4")),
    "wish_activity": (hosted(Wish("x", "host", 1, ("absent",), party="MAR")), ("x", "absent")),
    "wish_party": (hosted(Wish("x", "host", 1, party="FRA")), ("x", "FRA", "MAR")),
    "wish_share": (hosted(Wish("x", "days", 1, shares={"MAR": 1500, "MLI": -500})), ("x", "MAR", "1500", "1000")),
    "wish_amount": (hosted(COSTLY, cost=10**12), ("x", str(10**12), str(2**62 // 10**7))),
    "too_many_wishes": (
        replace(hosted(FEW), wishes=tuple(replace(FEW, key=str(k)) for k in range(MOST_WISHES + 1))),
        ("201", "200"),
    ),
    "too_many_parties": (
        hosted(Wish("x", "most", 1, most=1, shares={str(k): 10 for k in range(MOST_PARTIES)})),
        ("101", "100"),
    ),
    "wish_few": (hosted(Wish("x", "alternate", 1, ("course",))), ("x", "1")),
    "wish_most": (hosted(Wish("x", "most", 1, most=-2)), ("x", "-2")),
    "wish_shares": (hosted(Wish("x", "days", 1, shares={"MAR": 400})), ("x", "400")),
    "wish_per": (hosted(Wish("x", "days", 1, shares={"MAR": 1000}, per=0)), ("x", "0")),
    "wish_currency": (hosted(Wish("x", "cost", 1, shares={"MAR": 1000})), ("x", "MAD")),
}


@pytest.mark.parametrize("code", REFUSED)
def test_each_is_refused_by_name(code: str) -> None:
    culprit, values = REFUSED[code]
    with pytest.raises(PlanningError) as refused:
        solve(culprit, seconds=1)
    assert refused.value.code == code
    for language in LANGUAGES:
        told = refused.value.sentence(language)
        assert "{" not in told
        assert all(value in told for value in values), told


def test_every_refusal_of_a_problem_has_its_piece_in_the_museum() -> None:
    elsewhere = {"no_solver", "impossible", "not_proved", "cancelled", "wrong_plan"}
    elsewhere |= {
        "malformed",
        "not_read",
        "not_patterson",
        "not_mm",
        "over_stock",
        "nothing_fits",
        "unknown_slip",
        "other_plan",
        "unknown_country",
        "decree_without_name",
    }
    assert set(PlanningError.sentences) == set(REFUSED) | elsewhere


def test_a_cycle_is_told_in_order_and_by_name() -> None:
    with pytest.raises(PlanningError) as refused:
        validate(problem(A, B, C, links=RING))
    names = {"a": "Vetting", "b": "Course", "c": "Handover"}
    told = refused.value.named(names).sentence("en")
    ring = ["Vetting → Course", "Course → Handover", "Handover → Vetting"]
    assert sum(part in told for part in ring) >= 2
    assert " ← " in refused.value.sentence("ar")


def test_other_currency_may_be_spent_when_there_is_no_budget() -> None:
    validate(problem(PAID))


def test_a_year_without_budget_is_not_limited() -> None:
    paid = step(cost=10, currency="MAD")
    plan = solve(problem(paid, horizon=date(2027, 2, 1), budgets=(Budget(2026, "MAD", 9),)), seconds=5)
    assert plan.starts["course"] == date(2027, 1, 1)


@pytest.mark.parametrize(
    ("wish", "number"),
    [
        (replace(FEW, most=10**20), 10**20),
        (replace(FEW, per=10**20), 10**20),
        (replace(COSTLY, per=2**53 - 1), 2**53 - 1),
    ],
)
def test_numbers_of_wishes_are_bounded_as_all_others(wish: Wish, number: int) -> None:
    with pytest.raises(PlanningError) as refused:
        solve(hosted(wish, cost=5), seconds=1)
    assert refused.value.code == "too_large"
    assert all(str(number) in refused.value.sentence(language) for language in LANGUAGES)


@pytest.mark.parametrize("weight", [1, 256, MOST_WEIGHT])
def test_the_largest_amounts_that_may_be_shared_can_be_planned(weight: int) -> None:
    """In two ways each, on a calendar whose closures give them many elapsed lengths."""
    most = MOST_COUNTED // (1000 * max(weight, 64 * 4))
    shut = frozenset(MONDAY + timedelta(days=k * k) for k in range(1, 15))
    ways = (Mode(3, {}, most // 4, "MAD", "MAR"), Mode(5, {}, most // 4, "MAD", "MLI"))
    steps = tuple(replace(step(key), modes=ways) for key in "ab")
    wish = Wish("x", "cost", weight, shares={"MAR": 500, "MLI": 500}, per=10**12, currency="MAD")
    if most // 4 > 10**12:
        steps = tuple(replace(a, modes=tuple(replace(m, cost=10**12) for m in ways)) for a in steps)
    whole = problem(*steps, horizon=date(2027, 6, 30), calendars=(replace(WEEK, closed=shut),), wishes=(wish,))
    assert verify(whole, solve(whole, seconds=5)) == []


def test_a_share_may_be_of_a_party_that_hosts_nothing() -> None:
    """As when all joint work has begun with the other party: what is missed is paid, not refused."""
    whole = hosted(Wish("x", "days", 3, shares={"MAR": 500, "MLI": 500}))
    plan = solve(whole, seconds=5)
    assert verify(whole, plan) == []
    assert plan.price is not None
    assert plan.price.rows[0].missed == 1  # a day beyond half of two


def test_wishes_of_the_largest_programme_are_looked_through_in_a_moment() -> None:
    keys = tuple(str(i) for i in range(MOST_ACTIVITIES))
    stay = Mode(1, {}, 0, None, "MAR")
    steps = tuple(Activity(key, "week", (stay,)) for key in keys)
    turns = tuple(Wish(f"w{k}", "alternate", 1, keys) for k in range(3))
    validate(problem(*steps, horizon=MONDAY + timedelta(days=9_000), wishes=turns))
    held = [(key, MONDAY, stay) for key in keys]
    assert units_missed(turns[0], held) == MOST_ACTIVITIES - 1
    with pytest.raises(PlanningError, match="given twice"):
        validate(problem(*steps, wishes=(replace(turns[0], activities=(*keys, keys[-1])),)))


def test_the_programme_is_sound() -> None:
    validate(programme())


def test_three_thousand_activities_are_looked_through_at_once() -> None:
    chain = tuple(step(str(i), fixed=None) for i in range(MOST_ACTIVITIES))
    links = tuple(Link(str(i), str(i + 1)) for i in range(MOST_ACTIVITIES - 1))
    validate(problem(*chain, links=links, horizon=MONDAY + timedelta(days=9_000)))


TABLES: list[Mapping[str, Sentence]] = [
    *(PlanningError.sentences, VIOLATIONS, COMMITMENTS, CONFLICTS, FAULTS, ROWS, ELSEWHERE),
]


@pytest.mark.parametrize("table", TABLES)
def test_each_sentence_says_the_same_values_in_three_languages(table: Mapping[str, Sentence]) -> None:
    for code, sentence in table.items():
        fields = [{name for _, name, _, _ in string.Formatter().parse(sentence[lang]) if name} for lang in LANGUAGES]
        assert fields[0] == fields[1] == fields[2], code
        assert len({sentence[language] for language in LANGUAGES}) == 3, code
