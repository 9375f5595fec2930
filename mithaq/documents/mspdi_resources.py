"""Resources, assignments and calendars of Microsoft Project XML."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from math import ceil
from xml.etree.ElementTree import Element

from mithaq.documents.found import MOST_NAME, FoundPool, FoundTask
from mithaq.documents.lost import Loss
from mithaq.documents.mspdi_file import File, number, text
from mithaq.documents.mspdi_leftover import ZERO
from mithaq.documents.mspdi_values import Tell, shown

MOST_UNITS = 100_000
AMOUNT = re.compile(r"\d{1,9}(\.\d{1,9})?")
NOBODY = ("", "-65535", "-65536")


@dataclass
class Resources:
    """What the file's tasks share, and who holds what."""

    file: File
    lost: list[Loss]
    kept: dict[str, FoundPool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for element in self.file.rows("Resources", "Resource"):
            self._take(element)

    def calendar_of_task(self, element: Element) -> str:
        """The name of the calendar that the task works on: its own, or the project's."""
        own = text(element, "CalendarUID")
        return self._calendar(own if own not in ("", "-1") else self._of_project)

    def held(self, tasks: Mapping[str, FoundTask]) -> Iterator[FoundTask]:
        """The tasks with what the assignments let them hold."""
        holds: dict[str, dict[str, Fraction]] = {}
        for element in self.file.rows("Assignments", "Assignment"):
            holder, resource = number(element, "TaskUID"), number(element, "ResourceUID")
            if holder in tasks and resource in self.kept:
                self._leftover(element, tasks[holder])
                own = holds.setdefault(holder, {})
                own[resource] = own.get(resource, Fraction(0)) + _amount(text(element, "Units"))
        for ref, task in tasks.items():
            yield replace(task, holds=tuple(self._units(task, holds.get(ref, {}))))

    def used(self, tasks: Iterable[FoundTask]) -> tuple[FoundPool, ...]:
        """The resources that something holds; one that nobody uses is a person's telephone list."""
        named = {ref for task in tasks for ref, _units in task.holds}
        return tuple(pool for ref, pool in self.kept.items() if ref in named)

    @cached_property
    def _of_project(self) -> str:
        return self.file.text("CalendarUID")

    @cached_property
    def _calendars(self) -> dict[str, Element]:
        return {text(one, "UID"): one for one in self.file.rows("Calendars", "Calendar")}

    def _calendar(self, uid: str) -> str:
        """Its name; of a calendar that derives from another, the name of that one."""
        for _ in range(5):
            found = self._calendars.get(uid)
            base = text(found, "BaseCalendarUID") if found is not None else ""
            if found is None or base in ("", "-1", "0") or base not in self._calendars:
                break
            uid = base
        return text(found, "Name")[:MOST_NAME] if found is not None else ""

    def _take(self, element: Element) -> None:
        ref, name = number(element, "UID"), text(element, "Name")
        tell = self._teller("resource", number(element, "ID") or ref, name)
        if text(element, "IsNull") == "1" or not name or ref in self.kept or ref in NOBODY:
            return
        if text(element, "Type") in ("0", "2"):
            tell("in_material")
            return
        if any(text(element, rate) not in ZERO for rate in ("StandardRate", "OvertimeRate", "CostPerUse")):
            tell("in_rate")
        if len(element.findall("AvailabilityPeriods/AvailabilityPeriod")) > 1:
            tell("in_availability")
        said = _amount(text(element, "MaxUnits"))
        units = min(max(1, ceil(said)), MOST_UNITS)
        if units != said:
            tell("in_capacity", value=shown(said), units=units)
        week = self._calendar(text(element, "CalendarUID"))
        if len(name) > MOST_NAME:
            tell("in_name_cut", value=len(name), limit=MOST_NAME)
        key = text(element, "Code")[:100]
        self.kept[ref] = FoundPool(ref=ref, name=name[:MOST_NAME], units=units, week=week, key=key)

    def _leftover(self, element: Element, task: FoundTask) -> None:
        tell = self._teller("task", task.number, task.name)
        if text(element, "WorkContour") not in ZERO:
            tell("in_contour")
        if element.get("split"):
            tell("in_split")

    def _units(self, task: FoundTask, held: Mapping[str, Fraction]) -> Iterator[tuple[str, int]]:
        tell = self._teller("task", task.number, task.name)
        for ref, said in held.items():
            pool, units = self.kept[ref], max(1, ceil(said))
            if task.length == 0:
                tell("in_milestone_holds", other=pool.name)
            elif units > pool.units:
                tell("in_over", value=units, other=pool.name, units=pool.units)
            else:
                if units != said:
                    tell("in_units", value=shown(said), other=pool.name, units=units)
                yield ref, units

    def _teller(self, place: str, number: str, name: str) -> Tell:
        def tell(code: str, **values: object) -> None:
            self.lost.append(Loss(code, values, place, number, name[:80]))

        return tell


def own_calendars(file: File, used: set[str]) -> list[Loss]:
    """A sentence for each calendar in use that has days of its own."""
    found = []
    for element in file.rows("Calendars", "Calendar"):
        days = len(element.findall("Exceptions/Exception")) or sum(
            text(day, "DayType") == "0" for day in element.findall("WeekDays/WeekDay")
        )
        if days and text(element, "Name")[:MOST_NAME] in used:
            found.append(Loss("in_calendar", {"n": days}, "calendar", "", text(element, "Name")[:80]))
    return found


def _amount(said: str) -> Fraction:
    """Units as a number; one where nothing readable is said."""
    return Fraction(said) if AMOUNT.fullmatch(said) else Fraction(1)
