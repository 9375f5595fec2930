"""Small parts of Microsoft Project XML: an element with its text, a day with an hour, a length, when a link is met."""

import re
from datetime import date, timedelta
from xml.etree import ElementTree as ET

from mithaq.documents.schedule import Joint, Span, Week

UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # what XML 1.0 can't bear
FARTHEST = 3_660  # days after which a calendar is taken as closed for good


def clean(text: str) -> str:
    """The text without the signs that XML can't bear."""
    return UNWRITABLE.sub("", text)


# budget: name and text are an element, read as such
def put(parent: ET.Element, name: str, text: str = "") -> ET.Element:
    """A new last child, with this text."""
    child = ET.SubElement(parent, name)
    if text:
        child.text = clean(text)
    return child


def stamp(day: date, hour: str) -> str:
    """`2026-03-02T08:00:00`: a date in this format always has its hour."""
    return f"{day.isoformat()}T{hour}"


def hours(days: int) -> str:
    """So many working days of eight hours: `PT40H0M0S`."""
    return f"PT{days * 8}H0M0S"


def at(week: Week | None, joint: Joint, before: Span) -> date:
    """The first day on which the link lets `after` start, as Project reckons it from the morning."""
    if joint.start_start:
        return _later(week, before[0], joint) if joint.lag else before[0]
    return _later(week, before[1] + timedelta(1), joint)


def _later(week: Week | None, day: date, joint: Joint) -> date:
    if joint.calendar_days or week is None:
        return day + timedelta(joint.lag)
    left, last = joint.lag, day + timedelta(FARTHEST)
    while (left > 0 or not week.works(day)) and day < last:
        left -= week.works(day)
        day += timedelta(1)
    return day
