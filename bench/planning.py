"""How good is a plan, and how soon: every row of the target table, beside PyJobShop and plain CP-SAT, in one run.

    python bench/planning.py --write                 about ten minutes on two quiet cores; writes docs/
    python bench/planning.py --whole --write         every public instance at hand: hours
    python bench/planning.py --only j120 --only risk some rows, printed only
    python bench/planning.py --quick                 a few instances, a few minutes: does it run?

Public instances are read where they lie beside the checkout; nothing of any is kept here. Seconds are the processor's,
on one core; two tasks run side by side. The peers stop by the wall clock, so where a busy machine gave them less of the
processor than asked, they are asked again for longer. What fails is named in the table and in the exit code.
"""

import argparse
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from os import getloadavg
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run from anywhere, installed or not

from planning_plot import drawn  # noqa: E402
from planning_rows import OTHERS, Line  # noqa: E402
from planning_sets import AIMS, DATA, Found, above_critical_path, measured, two_cores  # noqa: E402
from planning_table import line_of, tables, written  # noqa: E402

from mithaq.planning.search import warm  # noqa: E402

SCHEDULES = ((1_000, 34.0, 180), (5_000, 32.5, 180), (50_000, 31.0, 90))  # how many, target on the full set, instances
QUICK = 0.1  # share of a row's instances


def main() -> None:
    asked = _arguments()
    if not DATA.exists():
        sys.exit("No public instances beside the checkout: nothing to measure.")
    began, run = perf_counter(), Run(asked.quick, asked.whole)
    warm()
    sets = [*dict.fromkeys(aim.name for aim in AIMS)]
    names = asked.only or [*sets, "cores", "schedules", *OTHERS]
    for name in names:
        run.row(name)
    minutes = (perf_counter() - began) / 60
    scope = "every instance at hand" if asked.whole else "samples, evenly through each set"
    how = f"One run of {minutes:.0f} minutes on two cores, load before it {run.load:.1f}; {scope}."
    print(f"\n{how}\n\n{tables(run.found, run.lines)}")
    if asked.write and not asked.only:
        written(ROOT / "docs/planning.md", how, run.found, run.lines)
        (ROOT / "docs/planning.svg").write_text(drawn(curves(run.found)), encoding="utf-8")
    if run.failed:
        sys.exit(f"failed: {', '.join(run.failed)}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--whole", action="store_true")
    parser.add_argument("--write", action="store_true", help="docs/planning.md and docs/planning.svg; not with --only")
    rows = [*dict.fromkeys(aim.name for aim in AIMS), "cores", "schedules", *OTHERS]
    parser.add_argument("--only", action="append", default=[], choices=rows)
    return parser.parse_args()


class Run:
    """What one run found, row by row; a row that fails is named and the others go on."""

    def __init__(self, quick: bool, whole: bool) -> None:
        self.quick, self.whole, self.load = quick, whole, getloadavg()[0]
        self.found: list[Found] = []
        self.lines: list[Line] = []
        self.failed: list[str] = []

    def row(self, name: str) -> None:
        """Measure what goes by this name."""
        try:
            for aim in (aim for aim in AIMS if aim.name == name):
                found = measured(aim, share=QUICK if self.quick else 1.0, whole=self.whole)
                self.found.append(found)
                print(line_of(found), flush=True)
            for line in self._lines(name):
                self.lines.append(line)
                print(f"{line.measure} (target {line.target}): {line.found}", flush=True)
        except Exception:  # a bench of an hour doesn't stop for one row: it is told here, in the table, and at the end
            traceback.print_exc()
            self.failed.append(name)
            self.lines.append(Line(name, "–", "failed"))

    def _lines(self, name: str) -> Iterable[Line]:
        if name in OTHERS:
            return OTHERS[name](quick=self.quick)
        mine: dict[str, Callable[[], Iterator[Line]]] = {"cores": self._cores, "schedules": self._schedules}
        return mine[name]() if name in mine else ()

    def _cores(self) -> Iterator[Line]:
        count = 3 if self.quick else 20
        for name, seconds in (("j120", 1.0), ("rg300", 1.0)):
            one, two = two_cores(name, count=count, seconds=seconds)
            measure = f"{name.upper()} after {seconds:g} s on the wall, `--cores 1` and `2`"
            yield Line(measure, "–", f"{one:.2f} and {two:.2f} %")

    def _schedules(self) -> Iterator[Line]:
        for schedules, target, count in SCHEDULES:
            taken, mean, best = above_critical_path(
                schedules, count=9 if self.quick else 10**6 if self.whole else count
            )
            measure = f"J120 above the critical path, {schedules:,} schedules"
            found = f"{mean:.2f} % on {taken} at hand, whose best known lengths are {best:.2f} % above it"
            yield Line(measure, f"{target:g} % on all 600", found)


def curves(found: Iterable[Found]) -> dict[str, dict[str, list[tuple[float, float]]]]:
    """Gap over seconds, by set and solver."""
    lines: dict[str, dict[str, list[tuple[float, float]]]] = {}
    for row in found:
        for solver, gap in row.gaps.items():
            lines.setdefault(row.aim.name.upper(), {}).setdefault(solver, []).append((row.aim.seconds, gap))
    return lines


if __name__ == "__main__":
    main()
