"""The public instances as the planning bench measures them: a task for each solver and instance, two at a time."""

import csv
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from planning_peers import PEERS

from mithaq.planning.answer import answer
from mithaq.planning.instance import Instance
from mithaq.planning.public_formats import read_mm, read_rcp
from mithaq.planning.search import Limits, warm

DATA = Path(__file__).resolve().parents[1] / "../shared/data/psplib"
CORES = 2


@dataclass(frozen=True)
class Aim:
    """A row: set, seconds of one processor, the gap aimed at and the share to be proved (per cent), instances taken."""

    name: str
    seconds: float
    gap: float
    proved: int | None = None
    count: int = 0


# `count` instances make a run of about ten minutes; with `--whole` it is all of them.
AIMS = (
    Aim("j120", 0.1, 2.0, count=60),
    Aim("j120", 1, 1.2, count=60),
    Aim("j120", 10, 0.8, count=9),
    Aim("j60", 0.1, 0.5, count=48),
    Aim("j60", 1, 0.3, count=48),
    Aim("j30", 1, 0.1, proved=95, count=72),
    Aim("rg300", 1, 1.3, count=24),
    Aim("rg300", 10, 0.7, count=6),
    Aim("mmlib50", 1, 1.5, count=27),
)


@dataclass(frozen=True)
class Found:
    """One row's means: solver → gap and share proved, both in per cent."""

    aim: Aim
    count: int
    gaps: dict[str, float]
    proved: dict[str, float]


def measured(aim: Aim, *, share: float = 1.0, whole: bool = False) -> Found:
    """Every solver on every instance of the row, two at a time; each counts its own processor's seconds."""
    files = chosen(aim.name, 10**6 if whole else max(2, int(aim.count * share)))
    tasks = [(solver, path, known, aim.seconds) for path, known in files for solver in PEERS]
    with ProcessPoolExecutor(CORES, initializer=warm) as pool:
        results = list(pool.map(_task, tasks))
    gaps, proved = {}, {}
    for solver in PEERS:
        mine = [result for result, task in zip(results, tasks, strict=True) if task[0] == solver]
        gaps[solver] = sum(gap for gap, _ in mine) / len(mine)
        proved[solver] = 100 * sum(done for _, done in mine) / len(mine)
    return Found(aim, len(files), gaps, proved)


def two_cores(name: str, *, count: int, seconds: float) -> tuple[float, float]:
    """Mean gaps of ours on one core and on two, in the same seconds on the wall, one run at a time."""
    gaps = []
    for cores in (1, 2):
        found = [
            _gap(instance, known, answer(instance, Limits(seconds, cores=cores), clock=perf_counter).makespan)
            for instance, known in ((read(path), known) for path, known in chosen(name, count))
        ]
        gaps.append(sum(found) / len(found))
    return gaps[0], gaps[1]


def above_critical_path(schedules: int, *, count: int) -> tuple[int, float, float]:
    """J120 at hand: how many; in per cent above the critical path, ours after so many schedules and the best known."""
    files = chosen("j120", count)
    with ProcessPoolExecutor(CORES, initializer=warm) as pool:
        ours = list(pool.map(_counted, [(path, cpm, schedules) for path, _, cpm in _rows(files)]))
    best = [100 * (known / cpm - 1) for _, known, cpm in _rows(files)]
    return len(files), sum(ours) / len(ours), sum(best) / len(best)


def chosen(name: str, count: int) -> list[tuple[Path, dict[str, str]]]:
    """So many of a set, evenly through it."""
    every = list(_files(name))
    count = min(count, len(every))
    return [every[k * len(every) // count] for k in range(count)]


def read(path: Path) -> Instance:
    return (read_mm if path.suffix == ".mm" else read_rcp)(path.read_text())


def _files(name: str) -> Iterator[tuple[Path, dict[str, str]]]:
    with (DATA / "best_known.csv").open() as rows:
        known = {row["instance"]: row for row in csv.DictReader(rows) if row["set"] == name}
    yield from ((path, known[path.name]) for path in sorted((DATA / name).iterdir()) if path.name in known)


def _rows(files: list[tuple[Path, dict[str, str]]]) -> list[tuple[Path, int, int]]:
    return [(path, int(row["ub"]), int(row["cpm"])) for path, row in files]


def _task(task: tuple[str, Path, dict[str, str], float]) -> tuple[float, bool]:
    """The gap in per cent, and whether it was proved; what finds nothing counts as everything one after another."""
    solver, path, known, seconds = task
    instance = read(path)
    makespan, proved = PEERS[solver](instance, seconds)
    return _gap(instance, known, makespan), proved


def _counted(task: tuple[Path, int, int]) -> float:
    path, cpm, schedules = task
    makespan = answer(read(path), Limits(schedules=schedules), clock=perf_counter).makespan
    return 100 * ((makespan or 0) / cpm - 1)


def _gap(instance: Instance, known: dict[str, str], makespan: int | None) -> float:
    return 100 * ((makespan or instance.horizon) / int(known["ub"]) - 1)
