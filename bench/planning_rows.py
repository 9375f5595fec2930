"""The rows of the planning bench that need no public instances: our own random programmes, both calendars."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from resource import RUSAGE_SELF, getrusage
from time import process_time

from mithaq.planning.engine import Effort
from mithaq.planning.explain import explain_impossible
from mithaq.planning.plan import Plan, Progress
from mithaq.planning.problem import Link, Problem, Resource, activity
from mithaq.planning.public_holidays import calendar_of
from mithaq.planning.record import canonical, problem_hash
from mithaq.planning.replan import Replanner, Slips
from mithaq.planning.risk import PRIOR, risk
from mithaq.planning.search import Limits, search
from mithaq.planning.solve import solve
from mithaq.planning.tables_of_days import day_tables
from mithaq.planning.whole import Search
from tests.planning.conflicting import KINDS, fault_in
from tests.planning.test_parts import several
from tests.planning.test_risk import happened

START = date(2026, 1, 5)


@dataclass(frozen=True)
class Line:
    """One row of the table: what is measured, what is aimed at, what was found."""

    measure: str
    target: str
    found: str


def scale(*, quick: bool) -> Iterator[Line]:
    for size in (100, 1_000) if quick else (100, 1_000, 5_000, 20_000):
        problem = programme(size)
        before = process_time()
        tables = day_tables(problem)
        built = process_time() - before
        search(tables.t, Limits(schedules=3))
        before = process_time()
        best = search(tables.t, Limits(schedules=3))
        first = process_time() - before
        aim = {1_000: "10 ms", 20_000: "300 ms"}.get(size, "–")
        yield Line(
            f"first plan of {size:,} activities, warm",
            aim,
            f"{1000 * first:.1f} ms, tables {1000 * built:.0f} ms; broken {best.broken}; {_memory():.0f} MiB so far",
        )


def news(*, quick: bool) -> Iterator[Line]:
    """From the problem as read to the first news of a plan, and to the answer; for that is what a person waits for."""
    for size in (1_000,) if quick else (1_000, 5_000, 20_000):
        problem = programme(size)
        clock = _Stopwatch()
        plan = solve(problem, seconds=5, clock=process_time, progress=clock.heard)
        first, spent = clock.first, clock.now()
        yield Line(
            f"solve, {size:,} activities: first news, answer within 5 s",
            "–",
            f"{first:.2f} s, {spent:.1f} s; {plan.status}, gap {plan.gap / 10:.1f} %",
        )


def apart(*, quick: bool) -> Iterator[Line]:
    """Programmes that share nothing, planned apart and as one, in the same seconds."""
    for parts, size, seconds in ((4, 250, 4),) if quick else ((4, 250, 4), (5, 1_000, 10), (20, 1_000, 20)):
        problem = replace(several(*(_tight(size, k) for k in range(parts))), horizon=START + timedelta(days=4_800))
        by_parts = solve(problem, seconds=seconds, clock=process_time)
        as_one = Search(canonical(problem), Effort(seconds), _nobody, None, process_time).plan()
        days = [(plan.makespan - START).days + 1 for plan in (by_parts, as_one)]
        yield Line(
            f"{parts} programmes of {size:,} that share nothing, {seconds} s: days by parts ÷ as one",
            "1",
            f"{days[0]} ÷ {days[1]} = {days[0] / days[1]:.3f}",
        )


def calendars(*, quick: bool) -> Iterator[Line]:
    """The same search on the same orders, with both states' calendars and on none: seconds for as many schedules."""
    spent, count = {True: 0.0, False: 0.0}, 5 if quick else 20
    for seed in range(count):
        for dated in spent:
            t = day_tables(programme(120, seed=seed, dated=dated)).t
            before = process_time()
            search(t, Limits(schedules=3_000))
            spent[dated] += process_time() - before
    yield Line(f"calendars ÷ none, {count} programmes of 120", "3", f"{spent[True] / spent[False]:.2f}")


def monte_carlo(*, quick: bool) -> Iterator[Line]:
    problem, plan = planned(1_000)
    free = replace(problem, resources=tuple(replace(r, capacity=10**6) for r in problem.resources))
    for name, asked, limit in (("with resources", problem, "2 s"), ("with calendars only", free, "0.3 s")):
        risk(asked, plan, runs=32)
        spent = []
        for _ in range(1 if quick else 3):
            before = process_time()
            risk(asked, plan, runs=10_000)
            spent.append(process_time() - before)
        yield Line(f"Monte-Carlo 10,000 × 1,000 {name}", limit, f"{sorted(spent)[len(spent) // 2]:.2f} s")


def backtest(*, quick: bool) -> Iterator[Line]:
    """Each world has its own truth, of which the planner has seen forty; P80 is compared with what then happens."""
    held = tries = 0
    for seed in range(4 if quick else 20):
        random = Random(seed)
        problem, plan = planned(60, seed=seed)
        truth = [random.choice(PRIOR) + random.randint(-150, 150) for _ in range(400)]
        record = {key: random.sample(truth, 40) for key in plan.starts}
        promised = risk(problem, plan, runs=1_000, observed=record).end_p80
        tries += 25
        held += sum(happened(problem, plan, [truth, 100 * seed + k]) <= promised for k in range(25))
    yield Line(f"backtest: P80 held, {tries} simulated programmes", "about 80 %", f"{100 * held / tries:.0f} %")


def replan(*, quick: bool) -> Iterator[Line]:
    problem, plan = planned(1_000)
    random, ratios, at_once = Random(5), [], list[float]()
    for _ in range(1 if quick else 4):
        replanner = Replanner(problem, plan)
        keys = random.sample([a.key for a in problem.activities], 10)
        steps = {a.key: a.modes[0].duration for a in problem.activities}
        slips = Slips(problem.start, {key: steps[key] + random.randint(5, 20) for key in keys})
        replanner.right_shift(slips)
        before = process_time()
        shifted = replanner.right_shift(slips)
        at_once.append(process_time() - before)
        least = replanner.choices(slips, seconds=3.0, clock=process_time)[1]  # a third of the time, one second, is its
        ratios.append(least.cost / shifted.cost)
    yield Line("re-plan 1,000 activities in 1 s, cost ÷ right-shift", "0.65", f"{sum(ratios) / len(ratios):.2f}")
    yield Line("right-shift of 1,000 activities", "10 ms", f"{1000 * max(at_once):.1f} ms")


def conflicts(*, quick: bool) -> Iterator[Line]:
    size = 500
    whole = programme(size)
    tight = replace(whole.activities[-1], deadline=START + timedelta(days=20))
    late = replace(whole, activities=(*whole.activities[:-1], tight))
    crowded = replace(whole, resources=tuple(Resource(key, 8) for key in "wxyz"), horizon=START + timedelta(days=500))
    for name, problem in (("a late chain", late), ("more work than days", crowded)):
        before = process_time()
        found = explain_impossible(problem, seconds=20)
        spent = process_time() - before
        told = f"{spent:.1f} s: {found.status}, {len(found.commitments)} commitments, minimal {found.minimal}"
        yield Line(f"minimal conflict among {size} activities ({name})", "1 s", told)
    yield _sound(2 if quick else 8)


def _sound(seeds: int) -> Line:
    """Of programmes that can't hold, of each kind: in how many every claim stands when the solver is asked again."""
    sound, spent, tries = 0, 0.0, seeds * len(KINDS)
    for kind, make in KINDS.items():
        for seed in range(seeds):
            problem = make(Random(f"bench {kind} {seed}"), 40)
            before = process_time()
            found = explain_impossible(problem, seconds=20)
            spent += process_time() - before
            sound += fault_in(problem, found) is None
    told = f"{100 * sound / tries:.0f} %, {spent / tries:.2f} s each"
    return Line(f"conflicts sound and minimal, {tries} programmes of {len(KINDS)} kinds", "100 %", told)


def programme(size: int, *, seed: int = 7, dated: bool = True) -> Problem:
    """A random programme: chains of a dozen, four kinds of resources, work of one to twenty days."""
    random = Random(seed)
    years = tuple(range(2026, 2066))
    first, second = calendar_of("MAR", years[:3]), calendar_of("MLI", years[:3])
    if not dated:
        first, second = (
            replace(c, workdays=frozenset(range(7)), closed=frozenset(), uncertain=frozenset()) for c in (first, second)
        )
    resources = tuple(Resource(name, max(6, size // 25)) for name in "wxyz")
    steps = tuple(
        activity(f"{i:05}", random.randint(1, 20), calendar=random.choice((first.key, second.key)),
                 demands={random.choice("wxyz"): random.randint(1, 4)})
        for i in range(size)
    )  # fmt: skip
    links = tuple(Link(f"{random.randint(max(0, i - 40), i - 1):05}", f"{i:05}") for i in range(1, size) if i % 12)
    days = 1_200 if size <= 1_000 else 4_000
    return Problem(START, START + timedelta(days=days), steps, links, resources, (first, second))


def planned(size: int, *, seed: int = 7) -> tuple[Problem, Plan]:
    """A programme with a plan of the genetic search."""
    problem = programme(size, seed=seed)
    tables = day_tables(problem)
    draft, days = tables.draft(search(tables.t, Limits(schedules=60)).schedule), tables.axis.days
    starts, ends = ({key: days[at] for key, at in part.items()} for part in (draft.first, draft.last))
    end = max(ends.values())
    return problem, Plan("feasible", starts, ends, draft.mode, end, START, 1000, "bench", problem_hash(problem))


def _tight(size: int, seed: int) -> Problem:
    """A programme in which resources are what makes it long."""
    whole = programme(size, seed=seed)
    resources = tuple(Resource(resource.key, max(4, size // 60)) for resource in whole.resources)
    return replace(whole, resources=resources, horizon=START + timedelta(days=4_800))


class _Stopwatch:
    """Seconds of the processor since it was made; remembers the first news."""

    def __init__(self) -> None:
        self.began, self.first = process_time(), 0.0

    def now(self) -> float:
        return process_time() - self.began

    def heard(self, _: Progress) -> None:
        self.first = self.first or self.now()


def _memory() -> float:
    return getrusage(RUSAGE_SELF).ru_maxrss / 1024


def _nobody(_: Progress) -> None:
    """No one asked for news."""


OTHERS = {
    "scale": scale,
    "news": news,
    "apart": apart,
    "calendars": calendars,
    "risk": monte_carlo,
    "backtest": backtest,
    "replan": replan,
    "conflict": conflicts,
}
