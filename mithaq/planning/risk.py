"""How late may it be: Monte-Carlo over durations and uncertain holidays, with resources respected.

The policy is the plan's own order: what comes first in the plan is served first, as early as it can be. Durations vary
by the ratios of actual to planned length on the commission's record; before there is one, by the prior below.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from math import ceil
from random import Random

import numpy as np
from numpy.typing import NDArray

from mithaq.planning.errors import PlanningError
from mithaq.planning.kernel.order import by_first
from mithaq.planning.kernel.sample import sampled
from mithaq.planning.kernel.tables import COUNT, Ints, work_for
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Activity, Calendar, Problem
from mithaq.planning.tables_of_days import DayTables, day_axis, day_tables

# The prior, per mille of the planned duration, as quantiles 5, 15 … 95 %: mostly on time or somewhat late, seldom
# early, now and then twice as long. It weighs as much as so many observations of one's own.
PRIOR = (900, 950, 1000, 1000, 1050, 1100, 1200, 1350, 1600, 2100)
PRIOR_WEIGHT = 20
RATIOS = 200  # entries of a table that is drawn from
TRIED = 1_000  # runs that are also made from the back: enough to say what is critical
PIECE = 100  # runs between two questions whether to go on: a fraction of a second even of a large programme
HOLIDAY_WORLDS = 16  # ways in which the uncertain days may fall; each gets as many runs


@dataclass(frozen=True)
class Risk:
    """By activity and for the whole: the days by which half and four fifths of the runs end.

    `critical`: share of runs, in per mille, in which a later day of the activity moves the end; `tornado`: how far the
    end goes with its duration, as a correlation from -1 to 1, greatest first. `lost`: runs that didn't fit the axis.
    """

    p50: Mapping[str, date]
    p80: Mapping[str, date]
    end_p50: date
    end_p80: date
    critical: Mapping[str, int]
    tornado: Mapping[str, float]
    runs: int
    lost: int


def ratios(observed: Sequence[int]) -> tuple[int, ...]:
    """The table to draw from: observations (per mille of what was planned) mixed with the prior's weight."""
    weighted = [(value, 1.0) for value in observed]
    weighted += [(value, PRIOR_WEIGHT / len(PRIOR)) for value in PRIOR]
    weighted.sort()
    reached = np.cumsum([weight for _, weight in weighted])
    marks = (np.arange(RATIOS) + 0.5) / RATIOS * reached[-1]
    return tuple(weighted[int(k)][0] for k in np.searchsorted(reached, marks))


def risk(
    problem: Problem,
    plan: Plan,
    *,
    runs: int = 2_000,
    seed: int = 1,
    observed: Mapping[str, Sequence[int]] | None = None,
    begun: date | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Risk:
    """The risk of `plan`. `observed`: by activity, ratios on record; before `begun` nothing varies any more.

    `cancelled` is asked before every PIECE of the runs, which doesn't change what is found. PlanningError("cancelled")
    when it says so.
    """
    study = _Study(problem, plan, runs, seed)
    study.run(_ratios_of(problem, plan, observed or {}, begun), cancelled)
    return study.told()


class _Study:
    """The runs of one plan."""

    def __init__(self, problem: Problem, plan: Plan, runs: int, seed: int) -> None:
        self.problem, self.plan, self.seed = problem, plan, seed
        count, free = len(problem.activities), _freed(_loosened(problem))
        self.worlds = _worlds(free, min(HOLIDAY_WORLDS, runs), seed)
        widest = replace(free, calendars=tuple(_opened(c, c.uncertain) for c in problem.calendars))
        self.tables = day_tables(free, days=day_axis(widest).days)
        self.days, self.every = self.tables.axis.days, max(1, runs // TRIED)
        self.counts = np.zeros((count, len(self.days) + 1), np.int64)
        self.ends, self.sums = np.zeros(runs, np.int64), np.zeros((count, 4), np.int64)

    def run(self, ratios: Ints, cancelled: Callable[[], bool] | None) -> None:
        runs, worlds = len(self.ends), self.worlds
        list_ = _list_of(self.tables, self.plan)
        for k, world in enumerate(worlds):
            t = self.tables.on(world.calendars).t
            w, people = work_for(t, 1), (list_, ratios, self.counts, self.ends, self.sums)
            first, beyond = runs * k // len(worlds), runs * (k + 1) // len(worlds)
            for at in range(first, beyond, PIECE):
                if cancelled is not None and cancelled():
                    raise PlanningError("cancelled")
                sampled(t, w, people, (at, min(at + PIECE, beyond), self.seed, self.every))

    def told(self) -> Risk:
        kept = np.sort(self.ends[self.ends >= 0])
        keys, days, runs = [a.key for a in self.problem.activities], self.days, len(kept)
        if not runs:
            raise ValueError("no run fitted the axis")  # the axis is twice as long as the horizon: a defect
        reached = np.cumsum(self.counts, axis=1, dtype=np.int32)
        half, most = (_quantile(reached, share, runs) for share in (0.5, 0.8))
        tried = int((self.ends[:: self.every] >= 0).sum()) or 1
        tornado = dict(zip(keys, _correlations(self.sums, kept), strict=True))
        return Risk(
            dict(zip(keys, (days[at] for at in half), strict=True)),
            dict(zip(keys, (days[at] for at in most), strict=True)),
            days[int(kept[ceil(0.5 * runs) - 1])],
            days[int(kept[ceil(0.8 * runs) - 1])],
            {key: int(1000 * times // tried) for key, times in zip(keys, self.sums[:, 0].tolist(), strict=True)},
            dict(sorted(tornado.items(), key=lambda pair: -abs(pair[1]))),
            runs,
            len(self.ends) - runs,
        )


def _ratios_of(problem: Problem, plan: Plan, observed: Mapping[str, Sequence[int]], begun: date | None) -> Ints:
    """A row per activity; what ended before `begun` took what it took."""
    common = ratios(())
    rows = [
        (1000,) * RATIOS
        if begun is not None and plan.ends[activity.key] < begun
        else ratios(observed[activity.key])
        if activity.key in observed
        else common
        for activity in problem.activities
    ]
    return np.array(rows, np.int64)


def _worlds(problem: Problem, count: int, seed: int) -> list[Problem]:
    """The problem as it may turn out: each uncertain day open or closed, by the toss of a coin per date."""
    doubtful = sorted({day for calendar in problem.calendars for day in calendar.uncertain})
    if not doubtful:
        return [problem]
    random = Random(seed)
    opened = [frozenset(day for day in doubtful if random.random() < 0.5) for _ in range(count)]
    return [replace(problem, calendars=tuple(_opened(c, days) for c in problem.calendars)) for days in opened]


def _loosened(problem: Problem) -> Problem:
    """A fixed date can slip when what comes before is late, but nothing begins before it."""
    loose = (replace(a, fixed=None, release=a.fixed or a.release) for a in problem.activities)
    return replace(problem, activities=tuple(loose))


def _opened(calendar: Calendar, days: frozenset[date]) -> Calendar:
    return replace(calendar, closed=calendar.closed - (days & calendar.uncertain))


def _list_of(tables: DayTables, plan: Plan) -> Ints:
    """The plan's order and modes."""
    axis, activities = tables.axis, tables.problem.activities
    first = [axis.at(plan.starts[a.key]) for a in activities]
    last = [axis.at(plan.ends[a.key]) for a in activities]
    modes = np.array([plan.modes[a.key] for a in activities], np.int64)
    s = np.concatenate([first, last, modes]).astype(np.int64)
    order = np.zeros(int(tables.t[COUNT]), np.int64)
    by_first(tables.t, work_for(tables.t, 1), s, order)
    return np.concatenate([order, modes])


def _quantile(reached: NDArray[np.int32], share: float, runs: int) -> Ints:
    """By activity the smallest position by which that share of the runs has ended; `reached` counts them up to each."""
    return np.asarray((reached >= max(1, ceil(share * runs))).argmax(axis=1), np.int64)


def _freed(problem: Problem) -> Problem:
    """Without the demands that no order could ever make wait: all activities together ask for no more than there is."""
    total = Counter[str]()
    for step in problem.activities:
        total.update({key: max(m.demands.get(key, 0) for m in step.modes) for m in step.modes for key in m.demands})
    plenty = {r.key for r in problem.resources if total[r.key] <= r.capacity and r.calendar is None}
    return (
        replace(problem, activities=tuple(_without(step, plenty) for step in problem.activities)) if plenty else problem
    )


def _without(step: Activity, plenty: Set[str]) -> Activity:
    modes = (replace(m, demands={k: v for k, v in m.demands.items() if k not in plenty}) for m in step.modes)
    return replace(step, modes=tuple(modes))


def _correlations(sums: Ints, ends: Ints) -> list[float]:
    runs, found = len(ends), []
    mean, spread = float(ends.mean()), float(ends.std())
    for _, total, squares, products in sums.tolist():
        deviation = max(0.0, squares / runs - (total / runs) ** 2) ** 0.5
        together = products / runs - total / runs * mean
        found.append(together / (deviation * spread) if deviation > 1e-9 and spread > 1e-9 else 0.0)
    return found
