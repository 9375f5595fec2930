"""Working calendars in Microsoft Project XML: the week, the closed days by name, one calendar for each resource."""

from datetime import date
from xml.etree import ElementTree as ET

from mithaq.documents.mspdi_parts import put, stamp
from mithaq.documents.mspdi_words import AFTERNOON, CLOSES, NOON, OPENS
from mithaq.documents.schedule import Schedule, Week


def calendars(into: ET.Element, schedule: Schedule, weeks: dict[str, int]) -> None:
    """Each calendar of the schedule, then one of each resource that derives from its owner's."""
    for week in schedule.weeks:
        _base(put(into, "Calendar"), week, weeks[week.key])
    for n, pool in enumerate(schedule.pools, len(schedule.weeks) + 1):
        own = put(into, "Calendar")
        put(own, "UID", str(n))
        put(own, "Name", pool.name)
        put(own, "IsBaseCalendar", "0")
        put(own, "BaseCalendarUID", str(weeks.get(pool.week or "", 1)))


def _base(calendar: ET.Element, week: Week, uid: int) -> None:
    put(calendar, "UID", str(uid))
    put(calendar, "Name", week.name)
    put(calendar, "IsBaseCalendar", "1")
    put(calendar, "BaseCalendarUID", "-1")
    days = put(calendar, "WeekDays")
    for number in range(1, 8):  # 1 is Sunday
        _week_day(put(days, "WeekDay"), number, works=(number - 2) % 7 in week.workdays)
    closed = [day for day in sorted(week.closed) if day.weekday() in week.workdays]
    for day in closed:  # as programs before 2007 read them; the others read the exceptions, which bear names
        old = put(days, "WeekDay")
        put(old, "DayType", "0")
        put(old, "DayWorking", "0")
        _period(put(old, "TimePeriod"), day)
    if closed:
        exceptions = put(calendar, "Exceptions")
        for day in closed:
            _exception(put(exceptions, "Exception"), day, week.closed[day])


def _week_day(element: ET.Element, number: int, *, works: bool) -> None:
    put(element, "DayType", str(number))
    put(element, "DayWorking", "1" if works else "0")
    if works:
        times = put(element, "WorkingTimes")
        for start, end in ((OPENS, NOON), (AFTERNOON, CLOSES)):
            time = put(times, "WorkingTime")
            put(time, "FromTime", start)
            put(time, "ToTime", end)


def _exception(element: ET.Element, day: date, why: str) -> None:
    put(element, "EnteredByOccurrences", "0")
    _period(put(element, "TimePeriod"), day)
    put(element, "Occurrences", "1")
    put(element, "Name", why)
    put(element, "Type", "1")
    put(element, "DayWorking", "0")


def _period(element: ET.Element, day: date) -> None:
    put(element, "FromDate", stamp(day, "00:00:00"))
    put(element, "ToDate", stamp(day, "23:59:00"))
