"""Risk: it repeats, respects resources, learns from the record, and its P80 holds about four times in five."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from random import Random

import pytest

from mithaq.planning import risk as room
from mithaq.planning.errors import PlanningError
from mithaq.planning.kernel.order import by_last
from mithaq.planning.kernel.sample import binds
from mithaq.planning.kernel.serial import backward, forward
from mithaq.planning.kernel.tables import COUNT, SORTED, schedule_for, work_for
from mithaq.planning.kernel.unbound import unbound_backward, unbound_forward
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Activity, Mode, Problem, Resource, activity
from mithaq.planning.risk import PRIOR, ratios, risk
from mithaq.planning.solve import solve
from mithaq.planning.tables_of_days import day_axis, day_tables
from tests.planning.programme import HORIZON, MAR, START, programme

PROGRAMME = programme()
PLAN = solve(PROGRAMME, seconds=10)


def test_the_same_seed_gives_the_same_risk() -> None:
    one, other = risk(PROGRAMME, PLAN, runs=200, seed=3), risk(PROGRAMME, PLAN, runs=200, seed=3)
    assert one == other
    assert one.end_p50 <= one.end_p80
    assert all(one.p50[key] <= one.p80[key] for key in one.p50)
    assert one.lost == 0


CERTAIN = replace(PROGRAMME, calendars=tuple(replace(c, uncertain=frozenset()) for c in PROGRAMME.calendars))


@pytest.mark.parametrize("problem", [PROGRAMME, CERTAIN], ids=["uncertain holidays", "certain ones"])
def test_it_stops_between_two_pieces_of_its_runs(problem: Problem) -> None:
    looks = count(1)
    with pytest.raises(PlanningError) as said:
        risk(problem, PLAN, runs=2_000, cancelled=lambda: next(looks) == 3)
    assert said.value.code == "cancelled" and next(looks) == 4


@pytest.mark.parametrize("problem", [PROGRAMME, CERTAIN], ids=["uncertain holidays", "certain ones"])
def test_the_pieces_do_not_change_what_is_found(problem: Problem, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "PIECE", 1_000)
    whole = risk(problem, PLAN, runs=1_000, seed=5)
    for piece in (1, 37, 100):
        monkeypatch.setattr(room, "PIECE", piece)
        assert risk(problem, PLAN, runs=1_000, seed=5) == whole


def test_what_holds_the_end_is_critical_and_first_in_the_tornado() -> None:
    found = risk(PROGRAMME, PLAN, runs=400)
    assert found.critical["session 2"] > 900
    assert found.critical["L depot"] > 500 > found.critical["X advice"]
    assert next(iter(found.tornado)) == "L depot"


def test_a_record_of_punctual_work_brings_the_dates_back() -> None:
    on_time = risk(PROGRAMME, PLAN, runs=200, observed={key: [1000] * 400 for key in PLAN.starts})
    assert on_time.end_p80 < risk(PROGRAMME, PLAN, runs=200).end_p80
    assert ratios([1000] * 10_000).count(1000) > 190
    assert set(ratios([])) == set(PRIOR)


def test_what_is_over_does_not_vary() -> None:
    found = risk(PROGRAMME, PLAN, runs=100, begun=date(2099, 1, 1))
    # Estimated feasts may turn out to be working days, so it can only be earlier.
    assert found.end_p80 <= PLAN.makespan


def test_resources_are_respected() -> None:
    steps = tuple(activity(key, 10, calendar="MAR", demands={"room": 1}) for key in "abcdef")
    problem = Problem(START, HORIZON, steps, (), (Resource("room", 1),), (MAR,))
    plan = solve(problem, seconds=3)
    plenty = replace(problem, resources=(Resource("room", 6),))
    assert risk(plenty, plan, runs=200).end_p80 + timedelta(days=50) < risk(problem, plan, runs=200).end_p80


def test_p80_holds_about_four_times_in_five() -> None:
    """Backtest: the world draws ratios that the planner has only seen forty of; P80 is compared with what happens."""
    random, held, worlds = Random(11), 0, 150
    truth = [random.choice(PRIOR) + random.randint(-40, 40) for _ in range(400)]
    record = {key: random.sample(truth, 40) for key in PLAN.starts}
    promised = risk(PROGRAMME, PLAN, runs=800, observed=record).end_p80
    for seed in range(worlds):
        held += happened(PROGRAMME, PLAN, [truth, seed]) <= promised
    assert 0.7 <= held / worlds <= 0.92


def happened(problem: Problem, plan: Plan, world: list[object]) -> date:
    """One world: every ratio from the truth, one run, no mixing with the prior."""
    truth, seed = world
    assert isinstance(truth, list)
    assert isinstance(seed, int)
    drawn = Random(1000 + seed)
    steps = []
    for step in problem.activities:
        modes = tuple(
            replace(
                m, duration=max(1, round(m.duration * drawn.choice(truth) / 1000)) if m.duration > 1 else m.duration
            )
            for m in step.modes
        )
        steps.append(replace(step, modes=modes, deadline=None, fixed=None))
    real = replace(problem, activities=tuple(steps), horizon=problem.horizon + timedelta(days=400))
    return risk(real, plan, runs=1, begun=date(2099, 1, 1)).end_p50


def test_without_shortage_the_short_way_places_as_the_general_one() -> None:
    free = replace(PROGRAMME, resources=(), activities=tuple(_asking_nothing(a) for a in PROGRAMME.activities))
    tables = day_tables(free)
    t, w, s = tables.t, work_for(tables.t, 1), schedule_for(tables.t)
    assert not binds(t)
    order = t[t[SORTED] : t[SORTED] + t[COUNT]].copy()
    end = forward(t, w, order, s)
    short, back = schedule_for(t), s.copy()
    assert (unbound_forward(t, order, short), short.tolist()) == (end, s.tolist())
    by_last(t, w, s, order)
    lowest = backward(t, w, order, s)
    assert (unbound_backward(t, order, back), back.tolist()) == (lowest, s.tolist())


def test_other_calendars_on_the_same_tables_are_as_tables_made_anew() -> None:
    opened = tuple(replace(c, closed=c.closed - c.uncertain) for c in PROGRAMME.calendars)
    widest = day_axis(replace(PROGRAMME, calendars=opened)).days
    again = day_tables(PROGRAMME, days=widest).on(opened)
    anew = day_tables(replace(PROGRAMME, calendars=opened), days=widest)
    assert again.t.tolist() == anew.t.tolist()


def _asking_nothing(step: Activity) -> Activity:
    return replace(step, modes=tuple(Mode(m.duration) for m in step.modes), fixed=None)
