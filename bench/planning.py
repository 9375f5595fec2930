"""How good is a plan, and how soon: the target table, beside PyJobShop and plain CP-SAT, in one run.

    python bench/planning.py [--quick] [--svg docs/planning.svg]

Public instances are read where they lie beside the checkout; nothing of any is kept here. All times are seconds of the
processor, one core, so that a busy machine changes little. `--quick` samples the instances: about three minutes.
"""

import argparse
import csv
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from time import process_time

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run from anywhere, installed or not

from mithaq.planning.answer import answer  # noqa: E402
from mithaq.planning.engine import Effort  # noqa: E402
from mithaq.planning.errors import PlanningError  # noqa: E402
from mithaq.planning.exact import prove  # noqa: E402
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

try:
    import pyjobshop
except ImportError:  # a peer for measuring only
    pyjobshop = None

DATA = ROOT / "../shared/data/psplib"
START = date(2026, 1, 5)
Solver = Callable[[Instance, float], tuple[int | None, bool]]
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
    asked = arguments.parse_args()
    if not DATA.exists():
        sys.exit("No public instances beside the checkout: nothing to measure.")
    before = process_time()
    warm()
    print(f"machine code loaded in {process_time() - before:.2f} s of the processor")
    curves = show_instances(quick=asked.quick)
    show_schedules(every=12 if asked.quick else 1)
    show_scale((1_000,) if asked.quick else (100, 1_000, 5_000, 20_000))
    show_calendars(count=4 if asked.quick else 20)
    show_risk()
    show_replan()
    show_conflict(80 if asked.quick else 500)
    if asked.svg:
        asked.svg.write_text(drawn(curves), encoding="utf-8")


def instances(name: str, every: int) -> Iterator[tuple[Instance, dict[str, str]]]:
    """Each n-th instance of a set, with its row of best values known."""
    with (DATA / "best_known.csv").open() as rows:
        known = {row["instance"]: row for row in csv.DictReader(rows) if row["set"] == name}
    for path in sorted(p for p in (DATA / name).iterdir() if p.name in known)[::every]:
        read = read_mm if path.suffix == ".mm" else read_rcp
        yield read(path.read_text()), known[path.name]


def show_instances(*, quick: bool) -> dict[str, list[tuple[float, float]]]:
    """Gaps of three solvers; the points of J120 as curves."""
    peers: dict[str, Solver] = {"Mithaq": ours, "CP-SAT": plain} | ({"PyJobShop": peer} if pyjobshop else {})
    curves: dict[str, list[tuple[float, float]]] = {}
    print(
        f"{'set':<9}{'s':>6}{'n':>5}{'target %':>10}" + "".join(f"{name:>22}" for name in peers) + "   PyJobShop÷ours"
    )
    for name, seconds, target, proved in ROWS:
        every = _every(name, seconds, quick=quick)
        gaps, told = [], []
        for solver, solve in peers.items():
            found = [_gap(solve, instance, row, seconds) for instance, row in instances(name, every)]
            gap = sum(gap for gap, _ in found) / len(found)
            share = 100 * sum(sure for _, sure in found) / len(found)
            gaps.append(gap)
            told.append(f"{gap:>9.2f} % {share:>4.0f} proved")
            if name == "j120":
                curves.setdefault(solver, []).append((seconds, gap))
        ratio = gaps[-1] / gaps[0] if gaps[0] else float("inf")
        aim = f"{target}" + (f" {proved} pr." if proved else "")
        print(
            f"{name:<9}{seconds:>6g}{len(found):>5}{aim:>10}{''.join(f'{t:>22}' for t in told)}{ratio:>17.1f}",
            flush=True,
        )
    return curves


def ours(instance: Instance, seconds: float) -> tuple[int | None, bool]:
    try:
        found = answer(instance, Limits(seconds), clock=process_time)
    except PlanningError:
        return None, False
    return found.makespan, found.status == "optimal"


def plain(instance: Instance, seconds: float) -> tuple[int | None, bool]:
    """CP-SAT on our exact model, without horizon, hint or bound from the genetic search."""
    proof = prove(instance, None, Effort(seconds))
    return (proof.better.makespan if proof.better else None), proof.proved


def peer(instance: Instance, seconds: float) -> tuple[int | None, bool]:
    """PyJobShop with OR-Tools, one worker."""
    model = pyjobshop.Model()
    renewable = [model.add_renewable(capacity) for capacity in instance.capacities]
    stocks = [model.add_consumable(amount) for amount in instance.stocks]
    tasks = [model.add_task() for _ in instance.choices]
    for task, choices in zip(tasks, instance.choices, strict=True):
        for choice in choices:
            demands = [*choice.demands, *choice.uses]
            model.add_mode(task, [*renewable, *stocks], choice.duration, demands)
    for task, following in zip(tasks, instance.following, strict=True):
        for after in following:
            model.add_end_before_start(task, tasks[after - 1])
    result = model.solve(solver="ortools", time_limit=seconds, num_workers=1, display=False)
    found = result.status.value in ("Optimal", "Feasible")
    return (int(result.objective) if found else None), result.status.value == "Optimal"


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
        print(f"first plan, {size} activities, two calendars: {1000 * first:.1f} ms warm, tables {1000 * built:.0f} ms "
              f"(limit 10 ms at 1,000, 300 ms at 20,000); broken {best.broken}", flush=True)  # fmt: skip


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


def drawn(curves: dict[str, list[tuple[float, float]]]) -> str:
    """Gap over seconds on J120, seconds by tenfolds."""
    top, colours = max(gap for points in curves.values() for _, gap in points), ("#0b6e4f", "#b5651d", "#555")
    lines = []
    for (name, points), colour in zip(curves.items(), colours, strict=False):
        places = [(60 + 220 * k, 260 - 220 * gap / top) for k, (_, gap) in enumerate(points)]
        line = " ".join(f"{x:.0f},{y:.0f}" for x, y in places)
        lines.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        lines.append(f'<text x="{places[-1][0] + 8:.0f}" y="{places[-1][1]:.0f}" fill="{colour}">{name}</text>')
        lines += [
            f'<text x="{x:.0f}" y="{y - 6:.0f}" fill="{colour}">{gap:.2f}</text>'
            for (x, y), (_, gap) in zip(places, points, strict=True)
        ]
    axis = "".join(f'<text x="{60 + 220 * k}" y="290">{s} s</text>' for k, s in enumerate(("0.1", "1", "10")))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 300" font-family="sans-serif" font-size="12">'
        f'<text x="20" y="16">J120: mean gap to the best length known, %</text>{axis}{"".join(lines)}</svg>\n'
    )


def _gap(solve: Solver, instance: Instance, row: dict[str, str], seconds: float) -> tuple[float, bool]:
    """In per cent; what finds nothing counts as everything one after another."""
    makespan, proved = solve(instance, seconds)
    return 100 * ((makespan or instance.horizon) / int(row["ub"]) - 1), proved


def _every(name: str, seconds: float, *, quick: bool) -> int:
    full = {"j120": 1, "j60": 2, "j30": 2, "rg300": 1, "mmlib50": 2}[name] * (6 if seconds >= 10 else 1)
    few = {"j120": 36, "j60": 24, "j30": 24, "rg300": 8, "mmlib50": 18}[name] * (4 if seconds >= 10 else 1)
    return few if quick else full


if __name__ == "__main__":
    main()
