"""The plan as an iCalendar file: whole days, one event for each planned thing, and a word on what was left out."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from mithaq.roadmap.models import Plan
from mithaq.roadmap.programme import Programme


def ics(known: Programme, plan: Plan, told: Mapping[str, str], *, title: str) -> bytes:
    """The same plan gives the same bytes: the stamp is the plan's own problem day, not this node's clock."""
    calendar = Calendar()
    calendar.add("prodid", "-//Mithaq//roadmap//")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", title)
    calendar.add("x-wr-caldesc", _("Left out: what waits for what, resources and amounts, evidence, the history."))
    for key in plan.days:
        calendar.add_component(_event(known, plan, told, key))
    return bytes(calendar.to_ical())


def _event(known: Programme, plan: Plan, told: Mapping[str, str], key: str) -> Event:
    first, last = plan.days[key]
    start = plan.asked_of_solver.start
    event = Event()
    event.add("uid", f"{key}@{plan.ch}")
    event.add("dtstamp", datetime(start.year, start.month, start.day, tzinfo=UTC))
    event.add("dtstart", first)
    event.add("dtend", last + timedelta(days=1))  # of whole days the end is the day after
    event.add("summary", told.get(key, key))
    event.add("categories", [told.get(known.within.get(key, ""), "")])
    event.add("transp", "TRANSPARENT")
    return event
