"""Who hosts: the cheapest of all plans is found, priced alike by four readings, and the trade is told."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from mithaq.ledger.errors import LANGUAGES
from mithaq.planning.axis import Axis
from mithaq.planning.errors import PlanningError
from mithaq.planning.hosting.told import price_told
from mithaq.planning.hosting.verify import units_missed
from mithaq.planning.hosting.why import why_hosted_there
from mithaq.planning.hosting.wishes import open_days, priced, rows_of
from mithaq.planning.kernel.tables import schedule_for
from mithaq.planning.kernel.wished import missed, wished
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Problem, Wish
from mithaq.planning.replan import Replanner, Slips
from mithaq.planning.search import Limits, search
from mithaq.planning.solve import solve
from mithaq.planning.tables_of_days import day_tables
from mithaq.planning.verify import verify
from tests.planning.hosting.cases import HALVES, hosted_problems, sessions
from tests.planning.tiny import all_options, holds, is_valid, plan_of

SLOW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
TURNS = Wish("turns", "alternate", 10, ("s1", "s2", "s3", "s4"))


@SLOW
@given(hosted_problems(most=3))
def test_it_finds_the_cheapest_of_all_plans(problem: Problem) -> None:
    assume(is_valid(problem))
    best = cheapest_by_trying(problem)
    assume(best is not None)
    plan = solve(problem, seconds=10)
    assert plan.price is not None
    assert (plan.status, plan.price.total, plan.price.least) == ("optimal", best, best)
    assert verify(problem, plan) == []


def cheapest_by_trying(problem: Problem) -> int | None:
    """The least of end and wishes missed, counted as the checker counts, over all plans that hold."""
    best, free = None, replace(problem, wishes=())
    for combination in product(*(all_options(free, activity) for activity in problem.activities)):
        chosen = dict(zip((a.key for a in problem.activities), combination, strict=True))
        if holds(free, plan := plan_of(free, chosen)):
            held = [(a.key, plan.starts[a.key], a.modes[plan.modes[a.key]]) for a in problem.activities]
            cost = open_days(problem, plan.makespan) + sum(w.weight * units_missed(w, held) for w in problem.wishes)
            best = cost if best is None else min(best, cost)
    return best


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(hosted_problems(most=5), st.data())
def test_the_kernel_the_engine_and_the_checker_count_alike(problem: Problem, data: st.DataObject) -> None:
    assume(is_valid(problem))
    tables = day_tables(problem)
    s, count = schedule_for(tables.t), len(problem.activities)
    for i, activity in enumerate(problem.activities):
        s[i] = data.draw(st.integers(0, len(tables.axis) - 1))
        s[2 * count + i] = data.draw(st.integers(0, len(activity.modes) - 1))
    draft = tables.draft(s)
    starts = {key: tables.axis.days[at] for key, at in draft.first.items()}
    held = [(a.key, starts[a.key], a.modes[draft.mode[a.key]]) for a in problem.activities]
    rows = {row.wish: row for row in rows_of(problem, starts, draft.mode)}
    for k, wish in enumerate(problem.wishes):
        assert int(missed(tables.t, s, k)) == rows[wish.key].missed == units_missed(wish, held)
    assert int(wished(tables.t, s)) == sum(row.days for row in rows.values())


@pytest.mark.parametrize(
    ("wish", "hosts", "days"),
    [
        (None, {"MAR": 4}, 0),
        (Wish("there", "host", 9, ("s2",), party="MLI"), {"MAR": 3, "MLI": 1}, 0),
        (Wish("there", "host", 1, ("s2",), party="MLI"), {"MAR": 4}, 1),  # three days of travel for one: not worth it
        (TURNS, {"MAR": 2, "MLI": 2}, 0),
        (Wish("few", "most", 30, most=3, party="MAR"), {"MAR": 3, "MLI": 1}, 0),
        (Wish("days", "days", 5, shares=HALVES), {"MAR": 2, "MLI": 2}, 15),  # 10 against 16 days: three beyond half
        (Wish("days", "days", 5, shares={"MAR": 1000}), {"MAR": 4}, 0),
        (Wish("cost", "cost", 20, shares=HALVES, per=100_000, currency="MAD"), {"MAR": 3, "MLI": 1}, 20),
    ],
)
def test_a_wish_is_kept_when_it_is_worth_its_days(wish: Wish | None, hosts: dict[str, int], days: int) -> None:
    problem = sessions(*([wish] if wish else []))
    plan = solve(problem, seconds=10)
    chosen = Counter(a.modes[plan.modes[a.key]].host for a in problem.activities)
    if wish is None or wish.kind != "cost":
        assert chosen == hosts
    paid = plan.price.rows[0].days if plan.price else 0
    assert paid <= days if wish and wish.kind in ("days", "cost") else paid == days
    assert (plan.price is None) == (wish is None)
    assert verify(problem, plan) == []


def test_the_genetic_search_alone_keeps_wishes_too() -> None:
    turns = Wish("turns", "alternate", 10, tuple(f"s{k}" for k in range(1, 13)))
    tables = day_tables(sessions(turns, count=12))
    best = search(tables.t, Limits(schedules=3_000))
    assert best.broken == 0
    assert best.cost == best.end, "nothing is missed"


def test_the_trade_is_told_in_three_languages() -> None:
    problem = sessions(TURNS, Wish("fair", "days", 1, shares=HALVES, per=2))
    plan = solve(problem, seconds=10)
    trials = [trial for a in problem.activities for trial in why_hosted_there(problem, plan, a.key)]
    assert len(trials) == 4
    assert all(trial.there is not None and not trial.broken for trial in trials)
    assert all(trial.there and trial.there.price and trial.there.price.total >= total(plan) for trial in trials)
    in_rabat = [trial for trial in trials if trial.other == "MAR"]
    assert all(trial.shift < 0 for trial in in_rabat), "Bamako takes longer, and that is what it costs"
    for language in LANGUAGES:
        told = [s for trial in trials for s in trial.sentences(language, names={"MAR": "Rabat", "MLI": "Bamako"})]
        told += price_told(problem, plan, language, names={"MAR": "Rabat", "MLI": "Bamako"})
        assert not any("{" in sentence for sentence in told)
        assert any("Bamako" in sentence and f"{total(plan)}" in sentence for sentence in told)
    assert "Rabat 50" in price_told(problem, plan, "en", names={"MAR": "Rabat", "MLI": "Bamako"})[1]


def test_where_it_cannot_be_hosted_the_checker_says_what_would_break() -> None:
    problem = sessions(TURNS)
    tight = replace(problem.activities[-1], deadline=solve(problem, seconds=10).makespan)
    problem = replace(problem, activities=(*problem.activities[:-1], tight))
    plan = solve(problem, seconds=10)
    broken = [t for a in problem.activities for t in why_hosted_there(problem, plan, a.key) if t.broken]
    assert {violation.code for trial in broken for violation in trial.broken} == {"deadline"}
    assert all(len(trial.sentences("fr")) == 2 for trial in broken)


def test_a_plan_changed_after_a_slip_is_priced_anew() -> None:
    problem = sessions(TURNS)
    change = Replanner(problem, plan := solve(problem, seconds=10)).right_shift(Slips(problem.start, {"s1": 20}))
    assert change.broken == ()
    assert change.plan.price is not None
    assert change.plan.price.rows == plan.price.rows if plan.price else False
    assert verify(change.problem, change.plan) == []


def test_no_wish_no_price() -> None:
    problem = sessions()
    plan = solve(problem, seconds=5)
    assert plan.price is None
    assert priced(problem, plan) is plan
    assert len(Axis(problem)) >= open_days(problem, plan.makespan)


def test_impossible_stays_impossible_whatever_is_wished() -> None:
    problem = sessions(TURNS)
    with pytest.raises(PlanningError) as refused:
        solve(replace(problem, horizon=problem.start + timedelta(days=14)), seconds=5)
    assert refused.value.code == "impossible"


def total(plan: Plan) -> int:
    assert plan.price is not None
    return plan.price.total
