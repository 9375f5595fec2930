"""The programme as Microsoft Project XML (MSPDI), as MS Project 2003 and later, ProjectLibre and others read it.

Elements stand in the order of the published schema, which MS Project insists on. Each activity keeps its planned day by
its levelling delay, so its own constraints stay what the record says. Equal schedules give equal bytes.
"""

from datetime import timedelta
from hashlib import sha256
from xml.etree import ElementTree as ET

from mithaq.documents import mspdi_calendars
from mithaq.documents.mspdi_parts import at, hours, put, stamp
from mithaq.documents.mspdi_words import (
    ASAP,
    CLOSES,
    DAYS,
    DAYS_A_MONTH,
    ELAPSED_DAYS,
    FINISH_START,
    HOST_FIELD,
    KEY_ALIAS,
    KEY_FIELD,
    KEY_NAME,
    MUST_START,
    NAME_FIELDS,
    OPENS,
    SCHEMA,
    START_NOT_BEFORE,
    START_START,
    Field,
)  # fmt: skip
from mithaq.documents.schedule import Joint, Line, Schedule, Span

TENTHS_A_DAY = 4_800  # lags are counted in tenths of a minute
TENTHS_ELAPSED = 14_400
UIDS = 1_000_000  # below what MS Project takes as a number of a task


def mspdi(schedule: Schedule) -> bytes:
    """The whole file, UTF-8. The losses of `schedule` stand in the notes of the project's own task."""
    uids = numbered([line.key for line in schedule.lines])
    pools = numbered([pool.key for pool in schedule.pools])
    weeks = {week.key: n for n, week in enumerate(schedule.weeks, 1)}
    project = ET.Element("Project", xmlns=SCHEMA)
    _head(project, schedule)
    _own_fields(project)
    mspdi_calendars.calendars(put(project, "Calendars"), schedule, weeks)
    _tasks(put(project, "Tasks"), schedule, uids, weeks)
    _resources(put(project, "Resources"), schedule, pools)
    _assignments(put(project, "Assignments"), schedule, uids, pools)
    ET.indent(project, " ")
    written: bytes = ET.tostring(project, encoding="utf-8")
    return b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + written + b"\n"


def numbered(keys: list[str]) -> dict[str, int]:
    """A number for each key that depends on the key alone, but where two meet."""
    found: dict[str, int] = {}
    taken: set[int] = set()
    for key in sorted(keys):
        turn = 0
        while (number := _number(key, turn)) in taken:
            turn += 1
        found[key] = number
        taken.add(number)
    return found


def _number(key: str, turn: int) -> int:
    return int.from_bytes(sha256(f"{turn}{key}".encode()).digest()[:8]) % (UIDS - 1) + 1


def _head(project: ET.Element, schedule: Schedule) -> None:
    days = [day for line in schedule.lines if line.days for day in line.days]
    put(project, "SaveVersion", "14")
    put(project, "Name", f"{schedule.title}.xml")
    put(project, "Title", schedule.title)
    put(project, "Subject", schedule.marking)
    put(project, "CreationDate", stamp(schedule.day, OPENS))
    put(project, "LastSaved", stamp(schedule.day, OPENS))
    put(project, "ScheduleFromStart", "1")
    put(project, "StartDate", stamp(min([schedule.start, *days]), OPENS))
    put(project, "FinishDate", stamp(max(days, default=schedule.start), CLOSES))
    put(project, "CalendarUID", "1")
    put(project, "DefaultStartTime", OPENS)
    put(project, "DefaultFinishTime", CLOSES)
    put(project, "MinutesPerDay", "480")
    put(project, "MinutesPerWeek", "2400")
    put(project, "DaysPerMonth", str(DAYS_A_MONTH))
    put(project, "DefaultTaskType", "1")
    put(project, "DurationFormat", DAYS)
    put(project, "HonorConstraints", "1")
    put(project, "NewTasksEffortDriven", "0")
    put(project, "NewTasksEstimated", "0")
    put(project, "WeekStartDay", "1")
    put(project, "CurrentDate", stamp(schedule.day, OPENS))
    put(project, "NewTasksAreManual", "0")


def _own_fields(project: ET.Element) -> None:
    """The fields that bear the host, the names, and the id of the record, by which a returning file is recognised."""
    declared = put(project, "ExtendedAttributes")
    for field in (HOST_FIELD, *NAME_FIELDS.values(), Field(KEY_FIELD, KEY_NAME, KEY_ALIAS)):
        one = put(declared, "ExtendedAttribute")
        put(one, "FieldID", field.id)
        put(one, "FieldName", field.name)
        put(one, "Alias", field.alias)


def _tasks(tasks: ET.Element, schedule: Schedule, uids: dict[str, int], weeks: dict[str, int]) -> None:
    _project_task(put(tasks, "Task"), schedule)
    spans = {line.key: line.days for line in schedule.lines}
    waits: dict[str, list[Joint]] = {}
    for joint in schedule.joints:
        waits.setdefault(joint.after, []).append(joint)
    counters: list[int] = []
    for n, line in enumerate(schedule.lines, 1):
        counters = [*counters[: line.level - 1], (counters[line.level - 1] if len(counters) >= line.level else 0) + 1]
        task = put(tasks, "Task")
        _who(task, line, (uids[line.key], n, ".".join(map(str, counters))))
        _when(task, line, _length(schedule, line))
        joints = [joint for joint in waits.get(line.key, []) if joint.before in uids]
        _bounds(task, line, weeks, _delay(schedule, line, [(joint, spans[joint.before]) for joint in joints]))
        for joint in joints:
            _link(task, joint, uids)
        said = [(NAME_FIELDS[language].id, name) for language, name in sorted(line.names.items())]
        hosted = [(HOST_FIELD.id, line.host)] if line.host else []
        for field, value in (*hosted, *said, (KEY_FIELD, line.key)):
            own = put(task, "ExtendedAttribute")
            put(own, "FieldID", field)
            put(own, "Value", value)
        _baseline(task, line)


def _project_task(task: ET.Element, schedule: Schedule) -> None:
    """Task 0 is the project itself; its note says what the file leaves behind."""
    for name, value in (("UID", "0"), ("ID", "0"), ("Name", schedule.title), ("Type", "1"), ("IsNull", "0")):
        put(task, name, value)
    put(task, "OutlineNumber", "0")
    put(task, "OutlineLevel", "0")
    put(task, "Summary", "1")
    put(task, "Notes", "\n".join([schedule.marking, *schedule.told_losses()]))


def _who(task: ET.Element, line: Line, place: tuple[int, int, str]) -> None:
    uid, number, outline = place
    put(task, "UID", str(uid))
    put(task, "ID", str(number))
    put(task, "Name", line.name)
    put(task, "Active", "1")
    put(task, "Manual", "0")
    put(task, "Type", "1")
    put(task, "IsNull", "0")
    put(task, "WBS", outline)
    put(task, "OutlineNumber", outline)
    put(task, "OutlineLevel", str(line.level))
    put(task, "Priority", "500")


def _length(schedule: Schedule, line: Line) -> int | None:
    """Of a heading the working days from its first to its last: programs that keep no other length ask for one."""
    if not line.summary or line.days is None or not schedule.weeks:
        return line.length
    first, last = line.days
    days = (first + timedelta(n) for n in range((last - first).days + 1))
    return sum(schedule.weeks[0].works(day) for day in days)


def _when(task: ET.Element, line: Line, length: int | None) -> None:
    evening = line.kind == "milestone"
    if line.days:
        put(task, "Start", stamp(line.days[0], CLOSES if evening else OPENS))
        put(task, "Finish", stamp(line.days[1], CLOSES))
    if length is not None:
        put(task, "Duration", hours(length))
        put(task, "DurationFormat", DAYS)
    put(task, "EffortDriven", "0")
    put(task, "Estimated", "0")
    put(task, "Milestone", "1" if evening else "0")
    put(task, "Summary", "1" if line.summary else "0")
    if length is not None:  # nothing is begun: the record knows deliveries, not shares of a work
        put(task, "PercentComplete", "0")
        put(task, "ActualDuration", hours(0))
        put(task, "RemainingDuration", hours(length))


def _bounds(task: ET.Element, line: Line, weeks: dict[str, int], delay: int) -> None:
    first = line.fixed or line.release
    put(task, "ConstraintType", MUST_START if line.fixed else START_NOT_BEFORE if line.release else ASAP)
    put(task, "CalendarUID", str(weeks[line.week]) if line.week in weeks else "-1")
    if first:
        put(task, "ConstraintDate", stamp(first, CLOSES if line.kind == "milestone" else OPENS))
    if line.deadline:
        put(task, "Deadline", stamp(line.deadline, CLOSES))
    put(task, "LevelingCanSplit", "0")
    if not line.summary:
        put(task, "LevelingDelay", str(delay * TENTHS_ELAPSED))
        put(task, "LevelingDelayFormat", ELAPSED_DAYS)
        put(task, "IgnoreResourceCalendar", "0")
    if line.note:
        put(task, "Notes", line.note)


def _link(task: ET.Element, joint: Joint, uids: dict[str, int]) -> None:
    link = put(task, "PredecessorLink")
    put(link, "PredecessorUID", str(uids[joint.before]))
    put(link, "Type", START_START if joint.start_start else FINISH_START)
    put(link, "CrossProject", "0")
    put(link, "LinkLag", str(joint.lag * (TENTHS_ELAPSED if joint.calendar_days else TENTHS_A_DAY)))
    put(link, "LagFormat", ELAPSED_DAYS if joint.calendar_days else DAYS)


def _baseline(task: ET.Element, line: Line) -> None:
    if line.baseline:
        first, last = line.baseline
        kept = put(task, "Baseline")
        put(kept, "Number", "0")
        put(kept, "Start", stamp(first, CLOSES if line.kind == "milestone" else OPENS))
        put(kept, "Finish", stamp(last, CLOSES))
        if line.length is not None:
            put(kept, "Duration", hours(line.length))
            put(kept, "DurationFormat", DAYS)


def _delay(schedule: Schedule, line: Line, waited: list[tuple[Joint, Span | None]]) -> int:
    """Calendar days by which the plan starts it later than its links and bounds alone would."""
    if line.days is None or line.fixed:
        return 0
    week = next((week for week in schedule.weeks if week.key == line.week), None)
    ready = [at(week, joint, span) for joint, span in waited if span]
    first = max([schedule.start, *([line.release] if line.release else []), *ready])
    while week and not week.works(first) and first < line.days[0]:
        first += timedelta(1)
    return max(0, (line.days[0] - first).days)


def _resources(resources: ET.Element, schedule: Schedule, pools: dict[str, int]) -> None:
    for n, pool in enumerate(schedule.pools, 1):
        resource = put(resources, "Resource")
        put(resource, "UID", str(pools[pool.key]))
        put(resource, "ID", str(n))
        put(resource, "Name", pool.name)
        put(resource, "Type", "1")
        put(resource, "IsNull", "0")
        put(resource, "Code", pool.key)
        put(resource, "MaxUnits", f"{pool.units}.00")
        put(resource, "CanLevel", "1")
        put(resource, "CalendarUID", str(len(schedule.weeks) + n))


def _assignments(assignments: ET.Element, schedule: Schedule, uids: dict[str, int], pools: dict[str, int]) -> None:
    held = [(line, key, units) for line in schedule.steps for key, units in sorted(line.holds.items()) if key in pools]
    for n, (line, key, units) in enumerate(held, 1):
        assignment = put(assignments, "Assignment")
        put(assignment, "UID", str(n))
        put(assignment, "TaskUID", str(uids[line.key]))
        put(assignment, "ResourceUID", str(pools[key]))
        put(assignment, "ActualWork", hours(0))
        if line.days:
            put(assignment, "Finish", stamp(line.days[1], CLOSES))
        put(assignment, "RemainingWork", hours((line.length or 0) * units))
        if line.days:
            put(assignment, "Start", stamp(line.days[0], OPENS))
        put(assignment, "Units", str(units))
        put(assignment, "Work", hours((line.length or 0) * units))
        put(assignment, "WorkContour", "0")
