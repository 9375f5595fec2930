"""From rows to the planner's problem: what is to be done, in which order, with what, on whose days."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from mithaq.planning import problem
from mithaq.planning.problem import Problem

from .models import Link, Resource
from .needs import Needs, needs, shared_calendar, together
from .programme import Programme


def assemble(
    programme: Programme,
    axes: Iterable[Needs],
    *,
    start: date,
    horizon: date,
    bind_due: bool = True,
    keep_begun: bool = True,
) -> Problem:
    """The problem of the whole programme, from `start` to `horizon`; `axes` is what each axis asks.

    `programme.calendars` holds one calendar per party; "both" is made of them. With `bind_due` an activity must end by
    the due date of its commitment, and by the end of its undertaking, where these lie ahead; without it the plan shows
    how late the promise would be kept. With `keep_begun` what the plan in force started before `start` stays there.
    Fixed days before `start` are kept in any case, so the problem may start earlier. Delivered work isn't planned.
    """
    asked = together([needs(programme), *axes])
    begun = _begun(programme, start) if keep_begun else {}
    activities = tuple(
        replace(activity, fixed=activity.fixed or begun[activity.key])
        if activity.fixed or activity.key in begun
        else _bounded(programme, activity, asked.within[activity.key], (start, bind_due))
        for activity in asked.activities
    )
    return Problem(
        start=min([start, *(activity.fixed for activity in activities if activity.fixed)]),
        horizon=horizon,
        activities=activities,
        links=(*asked.links, *joints(programme, asked.within)),
        resources=_resources(programme, activities),
        calendars=calendars(programme),
    )


def calendars(programme: Programme) -> tuple[problem.Calendar, ...]:
    """Each party's calendar, and the one that they share."""
    own = [programme.calendars[party] for party in programme.parties]
    return (*own, shared_calendar(own))


def joints(programme: Programme, within: Mapping[str, str]) -> list[problem.Link]:
    """The links of the record between planned things: one that names an undertaking holds for each thing in it."""
    return [
        problem.Link(before, after, kind=link.relation, lag=link.lag, unit=link.unit, group=link.key)  # type: ignore[arg-type]
        for link in programme.all(Link)
        if not link.dropped
        for before in _steps(link.before, within)
        for after in _steps(link.after, within)
    ]


def _steps(key: str, within: Mapping[str, str]) -> list[str]:
    if key in within:
        return [key]
    return sorted(step for step, undertaking in within.items() if undertaking == key)


def _begun(programme: Programme, start: date) -> dict[str, date]:
    """What the plan in force started before that day."""
    days = programme.plan.days if programme.plan else {}
    return {key: first for key, (first, _) in days.items() if first < start}


def _resources(programme: Programme, activities: Iterable[problem.Activity]) -> tuple[problem.Resource, ...]:
    """Those that something demands."""
    used = {resource for activity in activities for mode in activity.modes for resource in mode.demands}
    rows = [row for row in programme.all(Resource) if row.key in used]
    return tuple(problem.Resource(row.key, row.capacity, row.owner) for row in rows)


def _bounded(
    programme: Programme, activity: problem.Activity, subject: str, bounds: tuple[date, bool]
) -> problem.Activity:
    """The activity within the days of its undertaking and commitment."""
    start, bind_due = bounds
    undertaking = programme.alive[subject]
    ends = [day for day in (programme.dues[subject], undertaking.end) if day and day >= start and bind_due]
    return replace(
        activity,
        release=max(day for day in (start, activity.release, undertaking.start) if day),
        deadline=min((day for day in (activity.deadline, *ends) if day), default=None),
    )
