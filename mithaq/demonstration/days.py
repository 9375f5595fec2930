"""The days of the story, counted from the day it was begun, so that it can be played on any day."""

import calendar
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from mithaq.documents.dates import gregorian

from .cast import ZONES


@dataclass(frozen=True)
class Days:
    """Every day that the story names."""

    begun: date

    @property
    def session(self) -> date:
        """A Monday, three weeks ahead at least."""
        return _monday(self.begun, 21)

    @property
    def session_end(self) -> date:
        return self.session + timedelta(days=2)

    @property
    def contacts_due(self) -> date:
        return _end_of_month(self.session, 30)

    @property
    def mission_start(self) -> date:
        return _monday(self.session, 35)

    @property
    def nominees_due(self) -> date:
        return _end_of_month(self.session, 60)

    @property
    def course_start(self) -> date:
        return _monday(self.session, 112)

    @property
    def course_end(self) -> date:
        """Eight weeks later, a Friday."""
        return self.course_start + timedelta(days=53)

    @property
    def transport_due(self) -> date:
        return _end_of_month(self.session, 165)

    @property
    def lot_due(self) -> date:
        return _end_of_month(self.session, 195)

    def told(self, language: str) -> dict[str, str]:
        """Each day as a text in this language writes it."""
        names = ("session", "session_end", "contacts_due", "mission_start", "nominees_due",
                 "course_start", "course_end", "transport_due", "lot_due")  # fmt: skip
        days = {name: gregorian(getattr(self, name), language) for name in names}  # type: ignore[arg-type]
        return days | {"year": str(self.session_end.year + 1)}


def today() -> date:
    """The day that has begun on both nodes, wherever this machine stands: neither records what happens tomorrow."""
    return min(datetime.now(ZoneInfo(zone)).date() for zone in ZONES.values())


def _monday(day: date, after: int) -> date:
    """The first Monday at least so many days later."""
    first = day + timedelta(days=after)
    return first + timedelta(days=-first.weekday() % 7)


def _end_of_month(day: date, after: int) -> date:
    """The last day of the month that lies so many days later."""
    first = day + timedelta(days=after)
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])
