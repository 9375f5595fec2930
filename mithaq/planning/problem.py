"""What is to be planned: activities on the calendars of both states, links, resources, yearly budgets.

Units: days are `datetime.date`; durations are working days; lags say their unit; money is in minor units; demands and
capacities are whole numbers per day. The rules, which `verify` checks without sharing code with the solver:

- An activity works on the days when its calendar and those of the resources it uses are all open. It starts on such a
  day and isn't interrupted but by closed days; its end is its last working day.
- A resource is held on every day from start to end, closed ones included: an instructor abroad isn't free on Sunday.
- Duration 0 is a milestone: a day on which something is reached, in the evening. What follows starts on a later day;
  what it waits for may end on that very day. It holds no resource.
- A budget limits what the activities that start in its year cost in its currency. A year or currency without a budget
  isn't limited.
- A wish may be missed, at a price in days of the programme's end: who hosts, in turn, how often, in which shares.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from mithaq.ledger.errors import Language

Names = Mapping[Language, str]
LinkKind = Literal["finish-start", "start-start"]
LagUnit = Literal["working", "calendar"]
WishKind = Literal["host", "alternate", "most", "days", "cost"]

MOST_NUMBER = 10**12  # of any number given; sums over all activities stay far within 64 bits
WEEKDAYS = frozenset({0, 1, 2, 3, 4})


@dataclass(frozen=True)
class Calendar:
    """Which days are worked. `workdays`: 0 is Monday. `closed` holds every closed date, the uncertain ones too.

    `uncertain` are the days around an estimated feast that may turn out to be open; `reasons` are for showing only.
    """

    key: str
    workdays: frozenset[int] = WEEKDAYS
    closed: frozenset[date] = frozenset()
    uncertain: frozenset[date] = frozenset()
    reasons: Mapping[date, Names] = field(default_factory=dict)


@dataclass(frozen=True)
class Resource:
    """So many units on each day; with a calendar, its closed days can't be worked by those who use it."""

    key: str
    capacity: int
    calendar: str | None = None


@dataclass(frozen=True)
class Mode:
    """One way of carrying it out: who provides, by which route, who hosts (`host`, for wishes; None: nobody).

    `duration` in working days, `cost` in minor units.
    """

    duration: int
    demands: Mapping[str, int] = field(default_factory=dict)
    cost: int = 0
    currency: str | None = None
    host: str | None = None


@dataclass(frozen=True)
class Activity:
    """A piece of work, in one of its `modes`. `release`: not before; `deadline`: ends by; `fixed`: starts on."""

    key: str
    calendar: str
    modes: tuple[Mode, ...]
    release: date | None = None
    deadline: date | None = None
    fixed: date | None = None

    @property
    def milestone(self) -> bool:
        """True when it takes no time: all modes of a valid milestone have duration 0."""
        return self.modes[0].duration == 0


@dataclass(frozen=True)
class Link:
    """`after` waits for `before`: at least `lag` and at most `most` days lie between.

    finish-start counts the days strictly between end and start, so with lag 0 it starts on the next open day at the
    earliest; a milestone counts its own day too. start-start counts the days after the start of `before` up to the
    start of `after`. Working days are those of the calendar of `after`. `group` names what is explained together.
    """

    before: str
    after: str
    kind: LinkKind = "finish-start"
    lag: int = 0
    unit: LagUnit = "working"
    most: int | None = None
    group: str | None = None


@dataclass(frozen=True)
class Budget:
    """What may be spent, in minor units of `currency`, by the activities that start in `year`."""

    year: int
    currency: str
    limit: int


@dataclass(frozen=True)
class Wish:
    """What is wished of the hosts and may be missed: each unit missed weighs `weight` days of the programme's end.

    "host": each of `activities` is held at `party`; a unit is one held elsewhere. "alternate": none at the party of the
    one before, in the order of `activities`; a unit is a pair. "most": no more than `most` start in a year at `party`,
    or at any one where none is named; a unit is one too many. "days", "cost": the working days of what is hosted, or
    its cost in `currency`, are shared as in `shares` (party → per mille); a unit is each `per` begun of what parties
    have beyond their shares. Without `activities` all count; what nobody hosts never does.
    """

    key: str
    kind: WishKind
    weight: int
    activities: tuple[str, ...] = ()
    party: str | None = None
    most: int | None = None
    shares: Mapping[str, int] = field(default_factory=dict)
    per: int = 1
    currency: str | None = None


@dataclass(frozen=True)
class Problem:
    """Everything lies between `start` and `horizon`, both included."""

    start: date
    horizon: date
    activities: tuple[Activity, ...]
    links: tuple[Link, ...] = ()
    resources: tuple[Resource, ...] = ()
    calendars: tuple[Calendar, ...] = ()
    budgets: tuple[Budget, ...] = ()
    wishes: tuple[Wish, ...] = ()


def activity(
    key: str,
    duration: int,
    *,
    calendar: str,
    demands: Mapping[str, int] | None = None,
    cost: int = 0,
    currency: str | None = None,
    release: date | None = None,
    deadline: date | None = None,
    fixed: date | None = None,
) -> Activity:
    """An activity that can be carried out in one way only; duration 0 makes a milestone."""
    mode = Mode(duration, dict(demands or {}), cost, currency)
    return Activity(key, calendar, (mode,), release, deadline, fixed)


def mode_of(activity: Activity, modes: Mapping[str, int]) -> Mode:
    """The way chosen in `modes` (activity → position); the first where none is chosen or there is no such way.

    For showing plans that nobody has checked yet: `verify` says what is wrong with them.
    """
    way = modes.get(activity.key, 0)
    return activity.modes[way if 0 <= way < len(activity.modes) else 0]


def calendars_of(problem: Problem, activity: Activity, mode: Mode) -> frozenset[str]:
    """The calendars that must all be open on a day worked: the activity's and those of the resources it uses."""
    held = {r.calendar for r in problem.resources if r.calendar and mode.demands.get(r.key, 0) > 0}
    return frozenset({activity.calendar} | held)
