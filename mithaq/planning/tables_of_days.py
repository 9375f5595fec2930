"""A problem in days as the compiled engine's tables: the axis of open days, calendars, lags as tables, budgets.

The axis goes on beyond the horizon, so that a list always becomes a schedule; what ends too late counts as broken.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from mithaq.planning.axis import Axis
from mithaq.planning.hosting.tables import wish_tables
from mithaq.planning.kernel.pack import Arrow, Layout, Way, pack, repack
from mithaq.planning.kernel.tables import Ints
from mithaq.planning.lags import ceiling_of, floor_of
from mithaq.planning.levelling import Draft
from mithaq.planning.problem import Activity, Calendar, Link, Mode, Problem, calendars_of


@dataclass(frozen=True)
class DayTables:
    """The tables, and how their numbers are read: activities in the problem's order, positions on `axis`."""

    problem: Problem
    axis: Axis
    t: Ints
    reader: "_Reader"

    def on(self, calendars: tuple[Calendar, ...]) -> "DayTables":
        """The same with these calendars, on the same days: only what depends on them is made anew.

        No day may be closed that these tables have open: what never waits for its calendar isn't asked about it.
        """
        problem = replace(self.problem, calendars=calendars)
        axis = Axis(problem, days=self.axis.days)
        return DayTables(problem, axis, repack(self.t, *self.reader.days(axis)), self.reader)

    def draft(self, schedule: Ints) -> Draft:
        """The schedule by key."""
        count = len(self.problem.activities)
        keys = [activity.key for activity in self.problem.activities]
        parts = (schedule[k * count : (k + 1) * count].tolist() for k in range(3))
        return Draft(*(dict(zip(keys, part, strict=True)) for part in parts))

    def schedule(self, draft: Draft) -> Ints:
        """The draft as the engine's numbers."""
        keys = [activity.key for activity in self.problem.activities]
        return np.array([part[key] for part in (draft.first, draft.last, draft.mode) for key in keys], np.int64)


def day_tables(problem: Problem, *, until: date | None = None, days: list[date] | None = None) -> DayTables:
    """Tables for a valid problem, with room until `until` (twice its length when not said), or on given days."""
    axis = day_axis(problem, until=until, days=days)
    reader = _Reader(problem, axis)
    return DayTables(problem, axis, pack(reader.layout()), reader)


def day_axis(problem: Problem, *, until: date | None = None, days: list[date] | None = None) -> Axis:
    """The axis of such tables."""
    span = problem.horizon - problem.start
    return Axis(problem, until=until or problem.horizon + span + timedelta(days=60), days=days)


class _Reader:
    """One problem being put in numbers."""

    def __init__(self, problem: Problem, axis: Axis) -> None:
        self.problem, self.axis = problem, axis
        self.resources = {resource.key: k for k, resource in enumerate(problem.resources)}
        self.currencies = sorted({budget.currency for budget in problem.budgets})
        self.calendars: dict[frozenset[str], int] = {}
        self.floors: dict[object, int] = {}
        self.latest: dict[object, int] = {}
        self.floor_of: list[tuple[Link, Activity]] = []  # one link for each row, to make it again
        self.latest_of: list[tuple[Link, Activity]] = []

    def layout(self) -> Layout:
        problem, axis = self.problem, self.axis
        number = {activity.key: i for i, activity in enumerate(problem.activities)}
        ways = [[self._way(activity, mode) for mode in activity.modes] for activity in problem.activities]
        arrows = [
            self._arrow(link, (number[link.before], number[link.after]), problem.activities[number[link.after]])
            for link in problem.links
        ]
        years = sorted({day.year for day in axis.days})
        last = axis.by(problem.horizon)
        worked, floors, latest = self.days(axis)
        return Layout(
            len(axis),
            ways,
            arrows,
            [resource.capacity for resource in problem.resources],
            worked=worked,
            floors=floors,
            latest=latest,
            release=np.array([axis.at(a.release) if a.release else 0 for a in problem.activities], np.int64),
            fixed=np.array([axis.at(a.fixed) if a.fixed else -1 for a in problem.activities], np.int64),
            deadline=np.array(
                [min(last, axis.by(a.deadline)) if a.deadline else last for a in problem.activities], np.int64
            ),
            year_at=[axis.at(date(year, 1, 1)) for year in years],
            limit=[[self._limit(currency, year) for year in years] for currency in self.currencies],
            wishes=wish_tables(problem),
        )

    def days(self, axis: Axis) -> tuple[list[list[int]], list[Ints], list[Ints]]:
        """What depends on the calendars: open positions by calendar, lags as rows."""
        floors = [_row(axis, floor_of(axis, link, after)) for link, after in self.floor_of]
        latest = [_row(axis, ceiling) for link, after in self.latest_of if (ceiling := ceiling_of(axis, link, after))]
        return [axis.worked(keys) for keys in self.calendars], floors, latest

    def _way(self, activity: Activity, mode: Mode) -> Way:
        keys = calendars_of(self.problem, activity, mode)
        open_ = self.axis.worked(keys)
        # Where every position of the axis is open, plain numbers do: several times as fast.
        calendar = -1 if len(open_) == len(self.axis) else self.calendars.setdefault(keys, len(self.calendars))
        asks = tuple((self.resources[key], amount) for key, amount in sorted(mode.demands.items()) if amount)
        account = self.currencies.index(mode.currency) if mode.cost and mode.currency in self.currencies else -1
        return Way(max(mode.duration, 1), calendar, asks, (), account, mode.cost)

    def _arrow(self, link: Link, ends: tuple[int, int], after: Activity) -> Arrow:
        from_start, past = int(link.kind == "start-start"), int(link.kind == "finish-start" and not after.milestone)
        what = (link.unit, after.calendar if link.unit == "working" else "", past)
        most = -1 if link.most is None else self._latest(link, after, (*what, link.most))
        if link.lag == 0 and (link.unit == "working" or past == 0):
            return Arrow(*ends, from_start, past, -1, most)
        return Arrow(*ends, from_start, 0, self._floor(link, after, (*what, link.lag)), most)

    def _floor(self, link: Link, after: Activity, what: object) -> int:
        if what not in self.floors:
            self.floors[what] = len(self.floors)
            self.floor_of.append((link, after))
        return self.floors[what]

    def _latest(self, link: Link, after: Activity, what: object) -> int:
        if what not in self.latest:
            self.latest[what] = len(self.latest)
            self.latest_of.append((link, after))
        return self.latest[what]

    def _limit(self, currency: str, year: int) -> int:
        found = [b.limit for b in self.problem.budgets if (b.currency, b.year) == (currency, year)]
        return found[0] if found else 1 << 50


def _row(axis: Axis, reach: Callable[[int], int]) -> Ints:
    beyond = len(axis)
    return np.array([*(min(reach(at), beyond) for at in range(beyond)), beyond], np.int64)
