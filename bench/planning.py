"""How good is a plan, and how soon: public instances against the best values known, one worker.

    python bench/planning.py [--seconds 1] [--every 6]

Reads PSPLIB J30 and J60 where they lie beside the checkout, every n-th instance. The same instances with the calendars
of both states instead of none show what calendars cost. Nothing of any instance is kept here.
"""

import argparse
import csv
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from time import perf_counter, process_time

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run from anywhere, installed or not

from mithaq.planning.patterson import read_patterson  # noqa: E402
from mithaq.planning.plan import Progress  # noqa: E402
from mithaq.planning.problem import Problem  # noqa: E402
from mithaq.planning.public_holidays import calendar_of  # noqa: E402
from mithaq.planning.solve import solve  # noqa: E402
from tests.planning.programme import programme  # noqa: E402

DATA = ROOT / "../shared/data/psplib"
START = date(2026, 1, 5)


@dataclass(frozen=True)
class Run:
    """One instance solved: gaps of first draft and plan to the best value known, in per cent; CPU seconds."""

    first: float
    gap: float
    proved: bool
    cpu: float


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--seconds", type=float, default=1.0)
    arguments.add_argument("--every", type=int, default=6)
    asked = arguments.parse_args()
    if not DATA.exists():
        sys.exit("No public instances beside the checkout: nothing to measure.")
    print(f"one worker, {asked.seconds:g} s each, every {asked.every}th instance of those at hand")
    print(f"{'set':<12}{'n':>4}{'first draft %':>15}{'gap %':>8}{'proved %':>10}{'CPU s mean':>12}")
    for name in ("j30", "j60"):
        show(name, [_run(problem, best, asked.seconds) for problem, best in instances(name, asked.every)])
    show_calendars(asked.seconds, asked.every)
    show_programme()


def instances(name: str, every: int) -> Iterator[tuple[Problem, int]]:
    """Instances with the best length known for them."""
    with (DATA / "best_known.csv").open() as rows:
        best = {row["instance"]: int(row["ub"]) for row in csv.DictReader(rows) if row["set"] == name}
    for path in sorted((DATA / name).glob("*.rcp"))[::every]:
        yield read_patterson(path.read_text(), start=START), best[path.name]


def show(name: str, runs: list[Run]) -> None:
    count = len(runs)
    first, gap = sum(r.first for r in runs) / count, sum(r.gap for r in runs) / count
    proved, cpu = 100 * sum(r.proved for r in runs) / count, sum(r.cpu for r in runs) / count
    print(f"{name:<12}{count:>4}{first:>15.2f}{gap:>8.2f}{proved:>10.0f}{cpu:>12.2f}")


def show_calendars(seconds: float, every: int) -> None:
    """CPU time to the end of the solve, with calendars ÷ without, over J30 instances both of which were proved."""
    ratios = []
    for problem, best in instances("j30", every):
        plain, dated = _run(problem, best, seconds), _run(on_calendars(problem), best, seconds)
        if plain.proved and dated.proved:
            ratios.append((plain.cpu, dated.cpu))
    ratio = sum(dated for _, dated in ratios) / sum(plain for plain, _ in ratios)
    print(f"calendars ÷ none on {len(ratios)} of J30 proved both ways: {ratio:.2f} (limit 3)")


def show_programme() -> None:
    before = perf_counter()
    plan = solve(programme(), seconds=10)
    print(
        f"a session's programme, 25 activities, 14 months: {plan.status} in {perf_counter() - before:.2f} s (limit 2)"
    )


def on_calendars(problem: Problem) -> Problem:
    """Odd activities on Morocco's calendar, even ones on Mali's, within two years."""
    states = (calendar_of("MAR", (2026, 2027)), calendar_of("MLI", (2026, 2027)))
    steps = tuple(replace(a, calendar=states[int(a.key) % 2].key) for a in problem.activities)
    return replace(problem, activities=steps, calendars=states, horizon=date(2027, 12, 31))


def _run(problem: Problem, best: int, seconds: float) -> Run:
    heard: list[Progress] = []
    before = process_time()
    plan = solve(problem, seconds=seconds, progress=heard.append)
    cpu = process_time() - before
    length, first = ((day - problem.start).days + 1 for day in (plan.makespan, heard[0].makespan))
    return Run(100 * (first / best - 1), 100 * (length / best - 1), plan.status == "optimal", cpu)


if __name__ == "__main__":
    main()
