"""What the programme asks of the planner: the shape in which each axis says it, and what the roadmap itself asks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from mithaq.planning import problem
from mithaq.planning.problem import Calendar

from .fields import BOTH
from .models import Activity
from .programme import Programme

QUARTER = timedelta(days=90)


@dataclass(frozen=True)
class Needs:
    """Planned things with the undertaking of each, and what they wait for."""

    activities: tuple[problem.Activity, ...] = ()
    links: tuple[problem.Link, ...] = ()
    within: Mapping[str, str] = field(default_factory=dict)  # activity → undertaking


def needs(programme: Programme) -> Needs:
    """The activities that were added to undertakings still to be done."""
    rows = programme.of(Activity)
    return Needs(tuple(map(_planned, rows)), within={row.key: row.undertaking for row in rows})


def together(parts: Iterable[Needs]) -> Needs:
    """What all of them ask."""
    listed = list(parts)
    return Needs(
        tuple(activity for part in listed for activity in part.activities),
        tuple(link for part in listed for link in part.links),
        {key: undertaking for part in listed for key, undertaking in part.within.items()},
    )


def demands_of(row_demands: Iterable[Mapping[str, object]]) -> dict[str, int]:
    """Resource → amount, from a row's demands."""
    return {str(demand["resource"]): int(str(demand["amount"])) for demand in row_demands}


def working_days(calendars: Iterable[Calendar], first: date, last: date) -> list[date]:
    """The days from first to last on which all of these calendars work."""
    listed = list(calendars)
    every = (first + timedelta(days=i) for i in range((last - first).days + 1))
    return [day for day in every if all(day.weekday() in c.workdays and day not in c.closed for c in listed)]


def on_open_day(programme: Programme, day: date) -> date:
    """The first day from `day` on that every party works; `day` itself when a whole quarter is closed."""
    own = [programme.calendars[party] for party in programme.parties]
    return next(iter(working_days(own, day, day + min(QUARTER, date.max - day))), day)


def shared_calendar(calendars: Iterable[Calendar]) -> Calendar:
    """The calendar "both": a day is worked when every party works it."""
    listed = list(calendars)
    return Calendar(
        BOTH,
        frozenset.intersection(*(calendar.workdays for calendar in listed)),
        frozenset.union(*(calendar.closed for calendar in listed)),
        frozenset.union(*(calendar.uncertain for calendar in listed)),
        {day: names for calendar in listed for day, names in calendar.reasons.items()},
    )


def _planned(row: Activity) -> problem.Activity:
    return problem.activity(
        row.key,
        row.duration,
        calendar=row.calendar,
        demands=demands_of(row.demands),
        release=row.release,
        deadline=row.deadline,
        fixed=row.fixed,
    )
