"""The compiled engine: what it makes holds, it repeats, and without the compiler it answers the same."""

import subprocess
import sys
from dataclasses import replace
from itertools import permutations
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from mithaq.planning.answer import faults, timetable
from mithaq.planning.engine import Effort
from mithaq.planning.exact import Timetable, prove
from mithaq.planning.instance import Choice, Instance, least_length, tables_of
from mithaq.planning.kernel.evolve import make
from mithaq.planning.kernel.lists import by_rule
from mithaq.planning.kernel.order import by_last
from mithaq.planning.kernel.pack import Arrow, Layout, Way, pack
from mithaq.planning.kernel.serial import backward, forward
from mithaq.planning.kernel.tables import (
    AFTER_ADD,
    AFTER_AT,
    BEFORE_ADD,
    BEFORE_AT,
    COUNT,
    EVEN,
    NARROW,
    PLAIN,
    SORTED,
    Ints,
    schedule_for,
    work_for,
)
from mithaq.planning.kernel.worth import worth
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Problem
from mithaq.planning.record import problem_hash
from mithaq.planning.search import Best, Limits, Race, search, warm
from mithaq.planning.tables_of_days import day_tables
from mithaq.planning.verify import verify
from tests.planning.programme import programme
from tests.planning.tiny import is_valid, problems

QUIET = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
COUNTED = Limits(schedules=600)


@st.composite
def instances(draw: st.DrawFn, *, most: int = 6, stocks: int = 0) -> Instance:
    """A few activities between two dummies; each can be done with what there is."""
    count = draw(st.integers(1, most))
    number = st.integers(0, 3)
    pick = st.builds(Choice, st.integers(0, 4), st.tuples(number, number), st.tuples(*[number] * stocks))
    inner = [tuple(draw(st.lists(pick, min_size=1, max_size=2 if stocks else 1))) for _ in range(count)]
    nothing = (Choice(0, (0, 0), (0,) * stocks),)
    pairs = [(i, j) for i in range(2, count + 2) for j in range(i + 1, count + 2) if draw(st.integers(0, 3)) == 0]
    following = [tuple(j for i, j in pairs if i == k) or (count + 2,) for k in range(2, count + 2)]
    return Instance(
        (nothing, *inner, nothing), (tuple(range(2, count + 2)), *following, ()), (3, 4), (2 * count,) * stocks
    )


def shortest(instance: Instance) -> int:
    """Over all orders: the serial scheme reaches an optimum from one of them (Kolisch 1996)."""
    t = tables_of(instance)
    w, s, best = work_for(t, 1), schedule_for(t), instance.horizon
    count = int(t[COUNT])
    for inner in permutations(range(1, count - 1)):
        order = (0, *inner, count - 1)
        at = {i: k for k, i in enumerate(order)}
        if all(at[i] < at[j - 1] for i, each in enumerate(instance.following) for j in each):
            best = min(best, forward(t, w, np.array(order, np.int64), s) + 1)
    return best


@QUIET
@given(instances(most=5))
def test_it_finds_the_shortest_of_all_orders(instance: Instance) -> None:
    best = search(tables_of(instance), COUNTED)
    assert best.end == shortest(instance) >= least_length(instance)
    assert faults(instance, timetable(instance, best)) == []


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(instances(most=6, stocks=1))
def test_with_modes_it_agrees_with_the_exact_model(instance: Instance) -> None:
    exact = prove(instance, None, Effort(20))
    assert exact.proved
    best = search(tables_of(instance), COUNTED)
    if best.broken == 0:
        assert faults(instance, timetable(instance, best)) == []
        assert exact.better is not None
        assert best.end >= exact.better.makespan


@QUIET
@given(problems(most=5))
def test_on_calendars_what_it_calls_sound_the_checker_calls_a_plan(problem: Problem) -> None:
    assume(is_valid(problem))
    tables = day_tables(problem)
    best = search(tables.t, COUNTED)
    found = {violation.code for violation in verify(problem, plan_of(problem, best))} - {"claim"}
    pinned = any(activity.fixed for activity in problem.activities)
    if best.broken == 0:
        assert not found - ({"capacity", "budget", "order", "lag"} if pinned else set())
    else:
        assert found


def plan_of(problem: Problem, best: Best) -> Plan:
    tables = day_tables(problem)
    draft, days = tables.draft(best.schedule), tables.axis.days
    starts = {key: days[at] for key, at in draft.first.items()}
    ends = {key: days[at] for key, at in draft.last.items()}
    last = max(ends.values())
    return Plan("feasible", starts, ends, draft.mode, last, problem.start, 0, "", problem_hash(problem))


def placed(t: Ints, seed: int) -> list[int]:
    """A list by the rule with noise, made forth, back and forth."""
    w, s, order = work_for(t, seed), schedule_for(t), np.zeros(int(t[COUNT]), np.int64)
    by_rule(t, w, 90, order)
    found = [forward(t, w, order, s), *s.tolist()]
    by_last(t, w, s, order)
    return [*found, backward(t, w, order, s), *s.tolist(), forward(t, w, order, s), *s.tolist()]


@QUIET
@given(instances(most=9), st.integers(1, 1000), st.integers(0, 200), st.booleans())
def test_the_fast_way_places_as_the_general_one(instance: Instance, seed: int, longer: int, wide: bool) -> None:
    """Also where an activity is longer than the window that is looked at in one go, and with more than 32 bits."""
    first, long = instance.choices[0], (Choice(1 + longer, (1, 2)),)
    asked = replace(instance, choices=(first, long, *instance.choices[2:]))
    fast = tables_of(of_thousands(asked) if wide else asked)
    assert (fast[PLAIN], fast[NARROW], fast[EVEN]) == (1, not wide, 1)
    general = fast.copy()
    general[PLAIN] = 0
    assert placed(fast, seed) == placed(general, seed)


@QUIET
@given(instances(most=9), st.integers(1, 1000), st.integers(0, 4))
def test_the_fast_way_waits_as_long_as_the_links_say(instance: Instance, seed: int, add: int) -> None:
    fast = tables_of(instance)
    for at, table in ((BEFORE_AT, BEFORE_ADD), (AFTER_AT, AFTER_ADD)):
        fast[fast[table] : fast[table] + fast[fast[at] + fast[COUNT]]] = add
    fast[EVEN] = 0
    general = fast.copy()
    general[PLAIN] = 0
    assert placed(fast, seed) == placed(general, seed)


def of_thousands(instance: Instance) -> Instance:
    """The same, each unit of a resource a hundred thousand."""
    choices = tuple(
        tuple(replace(choice, demands=tuple(100_000 * units for units in choice.demands)) for choice in each)
        for each in instance.choices
    )
    return replace(instance, choices=choices, capacities=tuple(100_000 * units for units in instance.capacities))


def test_back_and_forth_never_makes_it_longer() -> None:
    t = tables_of(FORTY)
    w, s = work_for(t, 3), schedule_for(t)
    count = int(t[COUNT])
    for seed in range(20):
        one = np.concatenate([t[t[SORTED] : t[SORTED] + count], np.zeros(count, np.int64)])
        w[-2:] = seed + 1, seed + 2
        before = forward(t, w, one[:count], s)
        make(t, w, one, s)
        assert s[count : 2 * count].max() <= before


def test_the_same_seed_gives_the_same_schedule_and_islands_are_no_worse_than_none() -> None:
    t = tables_of(FORTY)
    one, again = search(t, Limits(schedules=3000, seed=5)), search(t, Limits(schedules=3000, seed=5))
    assert (one.value, one.schedule.tolist()) == (again.value, again.schedule.tolist())
    two = search(t, Limits(schedules=6000, seed=5, cores=2))
    assert faults(FORTY, timetable(FORTY, two)) == []
    assert two.end <= one.end + 1


def test_all_cores_have_the_same_people_after_each_slice() -> None:
    race = Race(tables_of(FORTY), Limits(schedules=9000, seed=5, cores=3), None, None)
    apart = [len(island.folk) for island in race.islands]
    while not race.over():
        race.go_on()
    people = [set(island.values.tolist()) for island in race.islands]
    assert people[0] == people[1] == people[2]
    assert {len(island.folk) for island in race.islands} == {sum(apart)}
    assert race.best.value == min(people[0])


def of_two_ways(seed: int, deadline: Ints | None = None) -> Ints:
    """Thirty activities in two ways each, two resources, one calendar."""
    chance, count = Random(seed), 30
    ways = [[any_way(chance), any_way(chance)] for _ in range(count)]
    pairs = [(i, j) for i in range(count) for j in range(i + 1, min(count, i + 8))]
    arrows = [Arrow(i, j) for i, j in pairs if chance.random() < 0.15]
    return pack(Layout(400, ways, arrows, [5, 4], deadline=deadline))


def any_way(chance: Random) -> Way:
    return Way(chance.randint(1, 9), asks=((0, chance.randint(1, 3)), (1, chance.randint(0, 2))))


def test_on_several_cores_the_schedule_is_the_one_that_its_worth_tells_of() -> None:
    for seed in range(12):
        t = of_two_ways(seed)
        for schedules in (60, 200):
            best = search(t, Limits(schedules=schedules, seed=seed, cores=2))
            assert (worth(t, best.schedule), best.end) == (best.value, best.cost)


def test_a_longer_child_that_holds_more_deadlines_is_not_given_up() -> None:
    held = 0
    for seed in range(30):
        found = search(of_two_ways(seed), Limits(schedules=2000, seed=seed))
        tight = of_two_ways(seed, found.schedule[30:60].copy())
        held += search(tight, Limits(schedules=3000, seed=2)).broken == 0
    assert held >= 12  # 16 when written, 6 where length alone decided


def test_news_get_better_and_cancel_stops() -> None:
    heard: list[Best] = []
    found = search(tables_of(FORTY), Limits(schedules=6000), heard=heard.append, cancelled=lambda: len(heard) >= 2)
    assert [best.end for best in heard] == sorted((best.end for best in heard), reverse=True)
    assert found.schedules < 6000 or len(heard) < 2


def test_a_search_that_could_never_end_is_refused() -> None:
    with pytest.raises(ValueError, match="number of schedules"):
        search(tables_of(FORTY), Limits(seconds=1.0))


@pytest.mark.parametrize("missing", [("numba",), ("llvmlite",), ("numba", "llvmlite")])
def test_without_the_compiler_the_answer_is_the_same(missing: tuple[str, ...]) -> None:
    warm()
    program = (
        f"import sys; sys.modules |= dict.fromkeys({missing})\n"
        "from mithaq.planning.kernel.compiling import COMPILED\n"
        "from tests.planning.test_kernel import FORTY, digest\n"
        "print(COMPILED, digest(FORTY))\n"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert told.split() == ["False", digest(FORTY)]


def digest(instance: Instance) -> str:
    best = search(tables_of(instance), Limits(schedules=60, seed=2))
    return ",".join(map(str, best.schedule.tolist()))


def test_the_checker_of_timetables_catches_each_fault() -> None:
    found = timetable(FORTY, search(tables_of(FORTY), COUNTED))
    early = tuple(0 for _ in found.starts)
    assert faults(FORTY, found) == []
    assert any(">" in fault for fault in faults(FORTY, replace(found, starts=early)))
    assert "makespan" in faults(FORTY, replace(found, makespan=found.makespan + 1))
    assert "start" in faults(FORTY, replace(found, starts=(-1, *found.starts[1:])))
    alone = Instance(((Choice(2, (2, 0), (5,)),), (Choice(2, (2, 0), (1,)),)), ((), ()), (3, 4), (5,))
    assert faults(alone, Timetable((0, 0), (0, 0), 2)) == ["N1", "R1"]


def test_a_programme_of_a_session_is_bred_to_a_plan() -> None:
    problem = programme()
    best = search(day_tables(problem).t, Limits(schedules=1500))
    assert best.broken == 0
    assert verify(problem, plan_of(problem, best)) == []


def _forty() -> Instance:
    """Forty activities on three resources, made by arithmetic."""
    inner = [(Choice(1 + i * 7 % 9, (i * 5 % 6, i * 3 % 5, (i + 1) % 4)),) for i in range(40)]
    following = [tuple(sorted({min(42, i + 2 + i % 5), min(42, i + 4 + i % 7)})) for i in range(1, 41)]
    nothing = (Choice(0, (0, 0, 0)),)
    return Instance((nothing, *inner, nothing), (tuple(range(2, 42)), *following, ()), (9, 8, 7))


FORTY = _forty()
