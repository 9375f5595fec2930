"""From rows to the planner's problem: what is to be done, in which order, with what, on whose days."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from mithaq.planning import problem
from mithaq.planning.problem import Problem

from .models import Commitment, Link, Resource
from .needs import Needs, needs, shared_calendar, together
from .programme import Programme


def assemble(
    programme: Programme, axes: Iterable[Needs], *, start: date, horizon: date, bind_due: bool = True
) -> Problem:
    """The problem of the whole programme, from `start` to `horizon`; `axes` is what each axis asks.

    `programme.calendars` holds one calendar per party; "both" is made of them. With `bind_due` an activity must end by
    the due date of its commitment, and by the end of its undertaking, where these lie ahead; without it the plan shows
    how late the promise would be kept. Fixed days before `start` are kept: they are what already happened.
    """
    asked = together([needs(programme), *axes])
    activities = tuple(_bounded(programme, asked, activity, (start, bind_due)) for activity in asked.activities)
    used = {resource for activity in activities for mode in activity.modes for resource in mode.demands}
    return Problem(
        start=min([start, *(activity.fixed for activity in activities if activity.fixed)]),
        horizon=horizon,
        activities=activities,
        links=(*asked.links, *joints(programme, asked.within)),
        resources=tuple(
            problem.Resource(row.key, row.capacity, row.owner) for row in programme.all(Resource) if row.key in used
        ),
        calendars=calendars(programme),
    )


def calendars(programme: Programme) -> tuple[problem.Calendar, ...]:
    """Each party's calendar, and the one that they share."""
    own = [programme.calendars[party] for party in programme.parties]
    return (*own, shared_calendar(own))


def joints(programme: Programme, within: Mapping[str, str]) -> list[problem.Link]:
    """The links of the record between planned things: one that names an undertaking holds for each thing in it."""
    return [
        problem.Link(before, after, lag=link.lag, group=link.key)
        for link in programme.all(Link)
        if not link.dropped
        for before in _steps(link.before, within)
        for after in _steps(link.after, within)
    ]


def _steps(key: str, within: Mapping[str, str]) -> list[str]:
    if key in within:
        return [key]
    return sorted(step for step, undertaking in within.items() if undertaking == key)


def _bounded(
    programme: Programme, asked: Needs, activity: problem.Activity, bounds: tuple[date, bool]
) -> problem.Activity:
    """The activity within the days of its undertaking and commitment; what has a fixed day keeps it."""
    start, bind_due = bounds
    if activity.fixed is not None:
        return activity
    undertaking = programme.alive[asked.within[activity.key]]
    due = {row.key: row.due for row in programme.all(Commitment)}.get(undertaking.commitment)
    ends = [day for day in (due, undertaking.end) if day and day >= start and bind_due]
    return replace(
        activity,
        release=max(day for day in (start, activity.release, undertaking.start) if day),
        deadline=min((day for day in (activity.deadline, *ends) if day), default=None),
    )
