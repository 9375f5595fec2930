"""How good is a plan, and how soon: the target table, beside PyJobShop and plain CP-SAT, in one run.

    python bench/planning.py [--quick] [--svg docs/planning.svg] [--only j120 --only risk …]

Public instances are read where they lie beside the checkout; nothing of any is kept here. All times are seconds of the
processor, one core. The peers stop by the wall clock, so where a busy machine gave them less of the processor than
asked, they are asked again for longer. `--quick` samples the instances: about ten minutes.
"""

import argparse
import csv
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from resource import RUSAGE_SELF, getrusage
from time import process_time

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run from anywhere, installed or not

from planning_peers import PEERS, Solver  # noqa: E402
from planning_plot import drawn  # noqa: E402

from mithaq.planning.answer import answer  # noqa: E402
from mithaq.planning.explain import explain_impossible  # noqa: E402
from mithaq.planning.instance import Instance  # noqa: E402
from mithaq.planning.plan import Plan  # noqa: E402
from mithaq.planning.problem import Link, Problem, Resource, activity  # noqa: E402
from mithaq.planning.public_formats import read_mm, read_rcp  # noqa: E402
from mithaq.planning.public_holidays import calendar_of  # noqa: E402
from mithaq.planning.record import problem_hash  # noqa: E402
from mithaq.planning.replan import Replanner, Slips  # noqa: E402
from mithaq.planning.risk import risk  # noqa: E402
from mithaq.planning.search import Limits, search, warm  # noqa: E402
from mithaq.planning.tables_of_days import day_tables  # noqa: E402

DATA = ROOT / "../shared/data/psplib"
START = date(2026, 1, 5)
# set, seconds, target gap in per cent, target share proved
ROWS = (
    ("j120", 0.1, 2.0, None),
    ("j120", 1.0, 1.2, None),
    ("j120", 10.0, 0.8, None),
    ("j60", 0.1, 0.5, None),
    ("j60", 1.0, 0.3, None),
    ("j30", 1.0, 0.1, 95),
    ("rg300", 1.0, 1.3, None),
    ("rg300", 10.0, 0.7, None),
    ("mmlib50", 1.0, 1.5, None),
)
SCHEDULES = ((1_000, 34.0), (5_000, 32.5), (50_000, 31.0))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--quick", action="store_true")
    arguments.add_argument("--svg", type=Path)
    arguments.add_argument("--only", action="append", default=[], help="a set, or one of " + ", ".join(OTHERS))
    asked = arguments.parse_args()
    if not DATA.exists():
        sys.exit("No public instances beside the checkout: nothing to measure.")
    before = process_time()
    warm()
    print(f"machine code loaded in {process_time() - before:.2f} s of the processor")
    names = asked.only or [*dict.fromkeys(row[0] for row in ROWS), *OTHERS]
    curves = show_instances(names, quick=asked.quick) if {row[0] for row in ROWS} & set(names) else {}
    for name in names:
        if name in OTHERS:
            OTHERS[name](asked.quick)
    if asked.svg and curves:
        asked.svg.write_text(drawn(curves), encoding="utf-8")


def instances(name: str, every: int) -> Iterator[tuple[Instance, dict[str, str]]]:
    """Each n-th instance of a set, with its row of best values known."""
    with (DATA / "best_known.csv").open() as rows:
        known = {row["instance"]: row for row in csv.DictReader(rows) if row["set"] == name}
    for path in sorted(p for p in (DATA / name).iterdir() if p.name in known)[::every]:
        read = read_mm if path.suffix == ".mm" else read_rcp
        yield read(path.read_text()), known[path.name]


def show_instances(names: list[str], *, quick: bool) -> dict[str, dict[str, list[tuple[float, float]]]]:
    """Gaps of three solvers, row by row; as curves by set."""
    curves: dict[str, dict[str, list[tuple[float, float]]]] = {}
    print(
        f"{'set':<9}{'s':>6}{'n':>5}{'target %':>10}" + "".join(f"{name:>22}" for name in PEERS) + "   PyJobShop÷ours"
    )
    for name, seconds, target, proved in (row for row in ROWS if row[0] in names):
        every = _every(name, seconds, quick=quick)
        gaps, told = [], []
        for solver, solve in PEERS.items():
            found = [_gap(solve, instance, row, seconds) for instance, row in instances(name, every)]
            gap, share = (sum(column) / len(found) for column in zip(*found, strict=True))
            gaps.append(gap)
            told.append(f"{gap:>9.2f} % {100 * share:>4.0f} proved")
            curves.setdefault(f"{name.upper()}, {len(found)} instances", {}).setdefault(solver, []).append(
                (seconds, gap)
            )
        ratio = gaps[-1] / gaps[0] if gaps[0] else float("inf")
        aim = f"{target}" + (f" {proved} pr." if proved else "")
        line = f"{name:<9}{seconds:>6g}{len(found):>5}{aim:>10}{''.join(f'{t:>22}' for t in told)}{ratio:>17.1f}"
        print(line, flush=True)
    return curves


def show_schedules(*, every: int) -> None:
    for schedules, target in SCHEDULES:
        found = [
            answer(instance, Limits(schedules=schedules), clock=process_time).makespan / int(row["cpm"]) - 1
            for instance, row in instances("j120", every)
        ]
        mean = 100 * sum(found) / len(found)
        best = [int(row["ub"]) / int(row["cpm"]) - 1 for _, row in instances("j120", every)]
        least = 100 * sum(best) / len(best)
        print(f"J120 at hand ({len(found)}), {schedules} schedules: {mean:.2f} % above critical path "
              f"(target on the full set {target}; best known here {least:.2f})", flush=True)  # fmt: skip


def show_scale(sizes: tuple[int, ...]) -> None:
    for size in sizes:
        problem = programme(size)
        before = process_time()
        tables = day_tables(problem)
        built = process_time() - before
        search(tables.t, Limits(schedules=3))
        before = process_time()
        best = search(tables.t, Limits(schedules=3))
        first = process_time() - before
        peak = getrusage(RUSAGE_SELF).ru_maxrss / 1024
        print(f"first plan, {size} activities, two calendars: {1000 * first:.1f} ms warm, tables {1000 * built:.0f} ms "
              f"(limit 10 ms at 1,000, 300 at 20,000); broken {best.broken}; {peak:.0f} MiB", flush=True)  # fmt: skip


def show_calendars(*, count: int) -> None:
    """The same search on the same orders, with both states' calendars and on none: seconds for as many schedules."""
    spent = {True: 0.0, False: 0.0}
    for seed in range(count):
        for dated in spent:
            t = day_tables(programme(120, seed=seed, dated=dated)).t
            before = process_time()
            search(t, Limits(schedules=3_000))
            spent[dated] += process_time() - before
    print(f"calendars ÷ none, {count} programmes of 120: {spent[True] / spent[False]:.2f} (limit 3)", flush=True)


def show_risk() -> None:
    problem, plan = planned(1_000)
    free = replace(problem, resources=tuple(replace(r, capacity=10**6) for r in problem.resources))
    for name, asked, limit in (("with resources", problem, 2.0), ("calendars only", free, 0.3)):
        risk(asked, plan, runs=32)
        before = process_time()
        found = risk(asked, plan, runs=10_000)
        spent = process_time() - before
        print(f"Monte-Carlo 10,000 × 1,000 {name}: {spent:.1f} s (limit {limit}); "
              f"P80 {found.end_p80}", flush=True)  # fmt: skip


def show_replan() -> None:
    problem, plan = planned(1_000)
    random, ratios = Random(5), []
    for _ in range(4):
        replanner = Replanner(problem, plan)
        keys = random.sample([a.key for a in problem.activities], 10)
        steps = {a.key: a.modes[0].duration for a in problem.activities}
        slips = Slips(problem.start, {key: steps[key] + random.randint(5, 20) for key in keys})
        replanner.right_shift(slips)
        before = process_time()
        shifted = replanner.right_shift(slips)
        at_once = process_time() - before
        least = replanner.choices(slips, seconds=3.0, clock=process_time)[1]  # a third of the time, one second, is its
        ratios.append(least.cost / shifted.cost)
    print(f"re-plan 1,000 activities, 1 s: cost ÷ right-shift {sum(ratios) / len(ratios):.2f} (limit 0.65); "
          f"right-shift {1000 * at_once:.1f} ms (limit 10)", flush=True)  # fmt: skip


def show_conflict(size: int) -> None:
    problem = programme(size)
    last = problem.activities[-1]
    tight = replace(last, deadline=START + timedelta(days=20))
    broken = replace(problem, activities=(*problem.activities[:-1], tight))
    before = process_time()
    found = explain_impossible(broken, seconds=20)
    print(f"conflict among {size} activities: {found.status}, {len(found.commitments)} commitments, "
          f"minimal {found.minimal}, {process_time() - before:.1f} s (limit 1)", flush=True)  # fmt: skip


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


def planned(size: int) -> tuple[Problem, Plan]:
    """A programme with a plan of the genetic search."""
    problem = programme(size)
    tables = day_tables(problem)
    draft, days = tables.draft(search(tables.t, Limits(schedules=60)).schedule), tables.axis.days
    starts, ends = ({key: days[at] for key, at in part.items()} for part in (draft.first, draft.last))
    end = max(ends.values())
    return problem, Plan("feasible", starts, ends, draft.mode, end, START, 1000, "bench", problem_hash(problem))


OTHERS: dict[str, Callable[[bool], None]] = {
    "schedules": lambda quick: show_schedules(every=6 if quick else 1),
    "scale": lambda quick: show_scale((100, 1_000, 5_000, 20_000)),
    "calendars": lambda quick: show_calendars(count=20),
    "risk": lambda quick: show_risk(),
    "replan": lambda quick: show_replan(),
    "conflict": lambda quick: show_conflict(500),
}


def _gap(solve: Solver, instance: Instance, row: dict[str, str], seconds: float) -> tuple[float, bool]:
    """In per cent; what finds nothing counts as everything one after another."""
    makespan, proved = solve(instance, seconds)
    return 100 * ((makespan or instance.horizon) / int(row["ub"]) - 1), proved


def _every(name: str, seconds: float, *, quick: bool) -> int:
    full = {"j120": 1, "j60": 2, "j30": 2, "rg300": 1, "mmlib50": 2}[name] * (6 if seconds >= 10 else 1)
    few = {"j120": 18, "j60": 9, "j30": 9, "rg300": 3, "mmlib50": 9}[name] * (5 if seconds >= 10 else 1)
    return few if quick else full


if __name__ == "__main__":
    main()
