"""Days of the commission as an iCalendar file: whole days, stable ids, dated by the record and never by a clock.

A file of the same things has the same ids: who imports a later one has his entries moved, not doubled.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from icalendar import Calendar, Event

from mithaq.ledger.errors import Language


@dataclass(frozen=True, kw_only=True)
class Day:
    """One entry: `version` counts what replaced it, `changed` is when the record last did. `sure`: agreed by all."""

    uid: str
    first: date
    last: date
    title: str
    category: str
    changed: datetime
    version: int = 0
    sure: bool = True
    note: str = ""
    place: str = ""


@dataclass(frozen=True)
class Days:
    """A whole file."""

    title: str
    language: Language
    days: Sequence[Day]
    lost: Sequence[str] = ()


def ics(content: Days) -> bytes:
    """The file, as Outlook, Thunderbird and telephones read it; equal content gives equal bytes."""
    calendar = Calendar()
    calendar.add("prodid", f"-//Mithaq//roadmap//{content.language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", " ".join(content.title.split()))
    calendar.add("x-wr-caldesc", " ".join(" ".join(content.lost).split()))
    for day in sorted(content.days, key=lambda one: (one.first, one.uid)):
        calendar.add_component(_event(day, content.language))
    return bytes(calendar.to_ical())


def _event(day: Day, language: Language) -> Event:
    event = Event()
    event.add("uid", day.uid)
    event.add("dtstamp", day.changed)
    event.add("last-modified", day.changed)
    event.add("sequence", day.version)
    event.add("dtstart", day.first)
    event.add("dtend", day.last + timedelta(days=1))  # of whole days the end is the day after
    event.add("summary", day.title, parameters={"language": language})
    event.add("categories", [day.category])
    event.add("status", "CONFIRMED" if day.sure else "TENTATIVE")
    event.add("transp", "TRANSPARENT")
    event.add("x-microsoft-cdo-alldayevent", "TRUE")
    event.add("x-microsoft-cdo-busystatus", "FREE")
    if day.note:
        event.add("description", day.note)
    if day.place:
        event.add("location", day.place)
    return event
