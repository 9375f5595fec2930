"""After a slip: what moves, by how much, and what it breaks. Right-shift at once, then a climb to three choices.

What began before the day of the slip stays: all that was agreed for then and that no slip pushes away. Nothing else
starts before its agreed date, but in the choice that ends earliest. The cost of a choice is the sum of shifts and ten
for each activity moved; signed dates weigh five times.
"""

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, partial
from typing import Literal

import numpy as np

from mithaq.planning.errors import PlanningError
from mithaq.planning.hosting.wishes import priced
from mithaq.planning.kernel.climb import BROKEN, climb, price
from mithaq.planning.kernel.order import by_first
from mithaq.planning.kernel.places import FAILED
from mithaq.planning.kernel.serial import forward
from mithaq.planning.kernel.tables import (
    COUNT,
    FIXED,
    FIXED_COUNT,
    MODE_AT,
    RELEASE,
    SPAN,
    Ints,
    schedule_for,
    work_for,
)
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Activity, Problem
from mithaq.planning.record import problem_hash
from mithaq.planning.search import Clock
from mithaq.planning.tables_of_days import DayTables, day_tables
from mithaq.planning.validate import validate
from mithaq.planning.verify import verify
from mithaq.planning.violations import Violation

Aim = Literal["fewest", "least", "earliest"]

MOVED = 10  # what it costs to move a date at all, in days
SIGNED = 5  # how much more a signed date weighs
# What a position of shift, a move, and a position at the end cost, by choice.
PRICES: Mapping[Aim, tuple[int, int, int]] = {
    "fewest": (1, 10 * MOVED, 0),
    "least": (1, MOVED, 0),
    "earliest": (1, MOVED, 10_000),
}
CLAIMS = ("makespan", "claim", "wrong_end")  # what a plan says of itself: it breaks nothing that was agreed
TRIES = 64  # changes between two looks at the clock


@dataclass(frozen=True)
class Slips:
    """What happened by `today`: working days that work now takes, days before which it can't start, signed dates."""

    today: date
    durations: Mapping[str, int] = field(default_factory=dict)
    releases: Mapping[str, date] = field(default_factory=dict)
    signed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Move:
    """One date that changes; `shift` in days of the calendar, `signed` when it stands in a signed text."""

    key: str
    before: date
    after: date
    shift: int
    signed: bool


@dataclass(frozen=True)
class Change:
    """One answer: what moves and its cost, at once; the plan, and what it breaks, when asked for.

    A change with something `broken` is no plan to propose.
    """

    aim: Aim | Literal["right-shift"]
    moves: tuple[Move, ...]
    cost: int
    starts: Mapping[str, date]
    ends: Mapping[str, date]
    modes: Mapping[str, int]
    now: Callable[[], Problem] = field(repr=False, compare=False)

    @cached_property
    def problem(self) -> Problem:
        """The problem as the slips left it, which the plan answers."""
        return self.now()

    @cached_property
    def plan(self) -> Plan:
        """The change as a plan; nothing is claimed about what is earliest."""
        end, start = max(self.ends.values()), self.problem.start
        named = problem_hash(self.problem)
        gap = 1000 if end > start else 0
        plan = Plan("feasible", self.starts, self.ends, self.modes, end, start, gap, "mithaq re-plan", named)
        return priced(self.problem, plan)

    @cached_property
    def broken(self) -> tuple[Violation, ...]:
        """What it breaks of the programme, by the independent checker."""
        return tuple(v for v in verify(self.problem, self.plan) if v.code not in CLAIMS)


class Replanner:
    """One agreed plan, its tables made once, so that each slip is answered at once."""

    def __init__(self, problem: Problem, plan: Plan) -> None:
        """Raises PlanningError: what `validate` refuses, "other_plan" when `plan` doesn't answer `problem`."""
        validate(problem)
        if verify(problem, plan):
            raise PlanningError("other_plan", codes=frozenset(v.code for v in verify(problem, plan)))
        self.problem, self.plan = problem, plan
        self.loose = day_tables(replace(problem, activities=tuple(replace(a, fixed=None) for a in problem.activities)))
        axis = self.loose.axis
        self.first = np.array([axis.at(plan.starts[a.key]) for a in problem.activities], np.int64)
        self.last = np.array([axis.at(plan.ends[a.key]) for a in problem.activities], np.int64)
        self.modes = np.array([plan.modes[a.key] for a in problem.activities], np.int64)
        self.number = {a.key: i for i, a in enumerate(problem.activities)}

    def right_shift(self, slips: Slips) -> Change:
        """The agreed order kept, each as early as it can be and not before its date: the answer at once."""
        return self._change("right-shift", self._started(slips), slips)

    def choices(self, slips: Slips, *, seconds: float, clock: Clock, seed: int = 1) -> tuple[Change, ...]:
        """Fewest moved, least shift, earliest end: each climbs from the right-shift for a third of the time."""
        return tuple(
            self._change(aim, self._climbed(slips, aim, _Third(seconds / len(PRICES), clock, seed)), slips)
            for aim in PRICES
        )

    def _started(self, slips: Slips) -> "_Run":
        run = _Run(self, slips)
        for settle in (run.hold, run.freeze):
            settle()
            if forward(run.t, run.w, run.order, run.s) == FAILED:
                raise PlanningError("not_proved", seconds=0)
        return run

    def _climbed(self, slips: Slips, aim: Aim, third: "_Third") -> "_Run":
        began, run = third.clock(), self._started(slips)
        run.w[-2:] = third.seed + 1, 2 * third.seed + 1
        if aim == "earliest":
            run.free()
        people = run.order, run.s, run.agreed, np.array(PRICES[aim], np.int64)
        while third.clock() - began < third.seconds:
            climb(run.t, run.w, people, TRIES)
        return run

    def _change(self, aim: Aim | Literal["right-shift"], run: "_Run", slips: Slips) -> Change:
        draft, days, before = self.loose.draft(run.s), self.loose.axis.days, self.plan.starts
        starts = {key: days[at] for key, at in sorted(draft.first.items())}
        ends = {key: days[at] for key, at in sorted(draft.last.items())}
        moves = tuple(
            Move(key, before[key], day, (day - before[key]).days, key in slips.signed)
            for key, day in starts.items()
            if day != before[key]
        )
        cost = int(price(run.t, run.s, run.agreed, np.array([1, MOVED, 0], np.int64)) % BROKEN)
        now = partial(slipped, self.problem, self.plan, slips, frozenset(run.begun))
        return Change(aim, moves, cost, starts, ends, dict(sorted(draft.mode.items())), now)


def checked(problem: Problem, slips: Slips) -> Slips:
    """The slips, or PlanningError naming an activity that isn't there or work that takes no or negative time."""
    known = {activity.key: activity for activity in problem.activities}
    for key in (*slips.durations, *slips.releases, *slips.signed):
        if key not in known:
            raise PlanningError("unknown_slip", key=key)
    for key, duration in slips.durations.items():
        if duration < 1 - known[key].milestone:
            raise PlanningError("negative_duration", activity=key, duration=duration)
    return slips


def slipped(problem: Problem, plan: Plan, slips: Slips, begun: Set[str]) -> Problem:
    """The problem as it now is: longer work, later releases, and what has `begun` fixed where it began."""
    return replace(problem, activities=tuple(_slipped(a, plan, slips, begun) for a in problem.activities))


def _slipped(activity: Activity, plan: Plan, slips: Slips, begun: Set[str]) -> Activity:
    key, modes = activity.key, activity.modes
    if key in slips.durations:
        chosen = plan.modes[key]
        longer = replace(modes[chosen], duration=slips.durations[key])
        modes = (*modes[:chosen], longer, *modes[chosen + 1 :])
    if key in begun:
        return replace(activity, modes=modes, fixed=plan.starts[key])
    days = [day for day in (activity.release, slips.releases.get(key), slips.today) if day is not None]
    return replace(activity, modes=modes, release=max(days))


@dataclass(frozen=True)
class _Third:
    """A share of the time."""

    seconds: float
    clock: Clock
    seed: int


class _Run:
    """The tables with the slips written in, a list and a schedule."""

    def __init__(self, agreed: Replanner, slips: Slips) -> None:
        self.agreed_plan, self.slips = agreed, slips
        self.tables: DayTables = agreed.loose
        self.t = agreed.loose.t.copy()
        self.w, self.s = work_for(self.t, 1), schedule_for(self.t)
        count = int(self.t[COUNT])
        self.s[2 * count :] = agreed.modes
        weights = np.ones(count, np.int64)
        for key in slips.signed:
            weights[agreed.number[key]] = SIGNED
        self.agreed: Ints = np.concatenate([agreed.first, weights])
        for key, duration in slips.durations.items():
            i = agreed.number[key]
            self.t[self.t[SPAN] + self.t[self.t[MODE_AT] + i] + agreed.modes[i]] = duration
        self.begun = set[str]()
        self.order = np.zeros(count, np.int64)
        planned = np.concatenate([agreed.first, agreed.last, agreed.modes])
        by_first(self.t, self.w, planned, self.order)

    def hold(self) -> None:
        """Nothing before its agreed date, nor before what the slips say."""
        self._release(self.agreed_plan.first)

    def freeze(self) -> None:
        """What stands where it was agreed before today has begun, and stays; nothing else starts before today."""
        axis, first = self.tables.axis, self.agreed_plan.first
        today = axis.at(self.slips.today)
        for key, i in self.agreed_plan.number.items():
            if self.s[i] == first[i] < today and key not in self.slips.releases:
                self.begun.add(key)
                self.t[self.t[FIXED] + i] = first[i]
        self.t[FIXED_COUNT] = len(self.begun)
        self._release(np.maximum(first, today))

    def free(self) -> None:
        """What hasn't begun may be earlier than agreed, from today on and not before its own release."""
        axis, first, activities = self.tables.axis, self.agreed_plan.first, self.agreed_plan.problem.activities
        today = axis.at(self.slips.today)
        own = [
            first[i] if activity.fixed else max(today, axis.at(activity.release) if activity.release else 0)
            for i, activity in enumerate(activities)
        ]
        self._release(np.array(own, np.int64))

    def _release(self, firsts: Ints) -> None:
        at = int(self.t[RELEASE])
        self.t[at : at + len(firsts)] = firsts
        for key, day in self.slips.releases.items():
            i = self.agreed_plan.number[key]
            self.t[at + i] = max(self.tables.axis.at(day), self.t[at + i])
