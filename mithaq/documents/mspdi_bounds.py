"""How long a task of Microsoft Project XML takes and when it may be."""

from dataclasses import dataclass
from datetime import date
from xml.etree.ElementTree import Element

from mithaq.documents.mspdi_file import text
from mithaq.documents.mspdi_values import Tell, Units
from mithaq.documents.mspdi_words import (
    ASAP,
    CONSTRAINTS,
    ESTIMATED,
    FINISH_NOT_AFTER,
    MUST_FINISH,
    MUST_START,
    START_NOT_BEFORE,
)  # fmt: skip


@dataclass(frozen=True)
class Bounds:
    """Not before, ends by, starts on."""

    release: date | None = None
    deadline: date | None = None
    fixed: date | None = None


def manual(element: Element) -> bool:
    """Did a person set its dates by hand (MS Project 2010 and later)?"""
    return text(element, "Manual") == "1"


def length_of(element: Element, units: Units, tell: Tell) -> int | None:
    """Working days; None, and told, when the length is impossible."""
    said = (text(element, "ManualDuration") if manual(element) else "") or text(element, "Duration")
    if not said:
        if text(element, "Milestone") == "1":
            return 0
        tell("in_no_duration")
        return 1
    length = units.length(said, text(element, "DurationFormat"), tell)
    if length and text(element, "Estimated") == "1" and text(element, "DurationFormat") not in ESTIMATED:
        tell("in_estimated")
    return length


def bounds(element: Element, units: Units, tell: Tell) -> Bounds:
    """What may be carried of its constraint, its deadline and its manual dates; days that contradict are told."""
    found = _manual(element, units, tell) if manual(element) else _constraint(element, units, tell)
    deadlines = [day for day in (found.deadline, units.day_of(text(element, "Deadline"), tell)) if day]
    found = Bounds(found.release, min(deadlines, default=None), found.fixed)
    days = [day for day in (found.release, found.fixed, found.deadline) if day]
    if days != sorted(days):
        tell("in_order", first=days[0].isoformat(), last=days[-1].isoformat())
        return Bounds()
    return found


def _manual(element: Element, units: Units, tell: Tell) -> Bounds:
    if words := text(element, "StartText") or text(element, "FinishText"):
        tell("in_manual_text", value=words[:80])
    said = text(element, "ManualStart") or text(element, "Start")
    day = units.day_of(said, tell, starts=text(element, "Milestone") != "1")
    if day:
        tell("in_manual", value=day.isoformat())
    return Bounds(fixed=day)


def _constraint(element: Element, units: Units, tell: Tell) -> Bounds:
    kind, said = text(element, "ConstraintType") or ASAP, text(element, "ConstraintDate")
    if kind == ASAP:
        return Bounds()
    starts = kind in (START_NOT_BEFORE, MUST_START) and text(element, "Milestone") != "1"
    day = units.day_of(said, tell, starts=starts)
    match kind, day:
        case ("4", date()):
            return Bounds(release=day)
        case ("2", date()):
            return Bounds(fixed=day)
        case ("7", date()):
            return Bounds(deadline=day)
        case ("3", date()):
            tell("in_must_finish", value=day.isoformat())
            return Bounds(deadline=day)
    name = CONSTRAINTS.get(kind, kind[:10])
    tell("in_constraint", value=f"{name} {day.isoformat()}" if day else name)
    return Bounds()


assert (START_NOT_BEFORE, MUST_START, FINISH_NOT_AFTER, MUST_FINISH) == ("4", "2", "7", "3")
