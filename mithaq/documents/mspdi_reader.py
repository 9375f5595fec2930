"""Activities out of Microsoft Project XML, whoever wrote it, and a sentence for each thing that isn't taken.

Written by MS Project 2003 to 2021, ProjectLibre, OpenProj, GanttProject and others, these files leave out what they
please: only the name of a task is needed here, and what is missing is what the schema's own defaults say.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from mithaq.documents.errors import DocumentError
from mithaq.documents.found import (
    MOST_ABOVE,
    MOST_NAME,
    MOST_TASKS,
    Found,
    FoundLink,
    FoundTask,
    GoOn,
    refuse_ring,
    unhurried,
)
from mithaq.documents.found_links import Said, alike, turned
from mithaq.documents.lost import Loss
from mithaq.documents.mspdi_bounds import bounds, length_of
from mithaq.documents.mspdi_file import File, number, read_file, text
from mithaq.documents.mspdi_leftover import left_of_project, left_of_task
from mithaq.documents.mspdi_resources import Resources, own_calendars
from mithaq.documents.mspdi_values import Tell, Units
from mithaq.documents.mspdi_words import KEY_ALIAS, KEY_FIELD, LINK_KINDS, NAME_FIELDS
from mithaq.ledger.errors import Language


@dataclass
class _Reader:
    """One file under way: the tasks kept so far, by number, and what was lost."""

    file: File
    units: Units
    resources: Resources
    lost: list[Loss]
    tasks: dict[str, FoundTask] = field(default_factory=dict)
    summaries: dict[str, str] = field(default_factory=dict)  # number → name
    elements: dict[str, Element] = field(default_factory=dict)


def read_mspdi(data: bytes, *, name: str, go_on: GoOn = unhurried) -> Found:
    """What the file says. DocumentError: not such a file, too large, no task, or links that close a ring."""
    file = read_file(data, name=name, go_on=go_on)
    lost: list[Loss] = []
    reader = _Reader(file, Units.of(file), Resources(file, lost), lost)
    for element, path, summary in _outlined(file):
        go_on()
        _task(reader, element, path, summary=summary)
    if not reader.tasks:
        raise DocumentError("programme_empty", name=name)
    if len(reader.tasks) > MOST_TASKS:
        raise DocumentError("programme_many", name=name, limit=MOST_TASKS)
    tasks = tuple(reader.resources.held(reader.tasks))
    held = {task.ref: task for task in tasks}
    links = [link for ref in reader.elements for link in _links(reader, held, ref)]
    refuse_ring(tasks, links)
    used = reader.resources.used(tasks)
    lost += own_calendars(file, {*(task.week for task in tasks), *(pool.week for pool in used)})
    lost += left_of_project(file, tasks)
    return Found(title=_title(file), tasks=tasks, links=tuple(links), pools=used, lost=tuple(lost))


def _title(file: File) -> str:
    return (file.text("Title") or file.text("Name") or file.name)[:MOST_NAME]


def _outlined(file: File) -> Iterator[tuple[Element, tuple[str, ...], bool]]:
    """Each task with the names above it; it is a summary when the next one lies deeper, whatever its own mark says.

    Tasks under one summary share one path: it is made when the summary is met.
    """
    rows = [row for row in file.rows("Tasks", "Task") if text(row, "IsNull") != "1"]
    levels = [_level(row) for row in rows]
    above: list[tuple[int, tuple[str, ...]]] = []
    for at, (row, level) in enumerate(zip(rows, levels, strict=True)):
        while above and above[-1][0] >= level:
            above.pop()
        path = above[-1][1] if above else ()
        summary = level == 0 or (at + 1 < len(rows) and levels[at + 1] > level)
        yield row, path, summary
        if summary:
            inside = (*path, text(row, "Name")[:MOST_NAME])[-MOST_ABOVE:]
            above.append((level, inside if level > 0 else path))


def _level(row: Element) -> int:
    said = text(row, "OutlineLevel")
    if said.isascii() and said.isdigit():
        return min(int(said[:4]), 100)
    outline = text(row, "OutlineNumber") or text(row, "WBS")
    return outline.count(".") + 1 if outline and outline != "0" else int(text(row, "UID") != "0")


def _task(reader: _Reader, element: Element, path: tuple[str, ...], *, summary: bool) -> None:
    ref, name = number(element, "UID") or number(element, "ID"), text(element, "Name")
    shown = number(element, "ID") or ref

    def tell(code: str, **values: object) -> None:
        reader.lost.append(Loss(code, values, "task", shown, name[:80]))

    if ref in reader.tasks or ref in reader.summaries:
        tell("in_twice", value=ref)
    elif summary:
        reader.summaries[ref] = name[:MOST_NAME]
        if len(name) > MOST_NAME:
            tell("in_name_cut", value=len(name), limit=MOST_NAME)
        if len(path) == MOST_ABOVE:
            tell("in_deep", limit=MOST_ABOVE)
        if text(element, "Notes") and not _key(reader.file, element) and ref != "0":
            tell("in_note", value=text(element, "Notes")[:80])
    elif _carried(element, name, tell):
        _keep(reader, element, (ref, name, path), tell)


def _carried(element: Element, name: str, tell: Tell) -> bool:
    """Is it something to be done here? If not, that is told."""
    if not name:
        tell("in_no_name")
    elif text(element, "Active") == "0":
        tell("in_inactive")
    elif "1" in (text(element, "ExternalTask"), text(element, "IsSubproject")):
        tell("in_external")
    else:
        return True
    return False


def _keep(reader: _Reader, element: Element, who: tuple[str, str, tuple[str, ...]], tell: Tell) -> None:
    ref, name, path = who
    length = length_of(element, reader.units, tell)
    if length is None:
        return
    if len(name) > MOST_NAME:
        tell("in_name_cut", value=len(name), limit=MOST_NAME)
    key, limits = _key(reader.file, element), bounds(element, reader.units, tell)
    left_of_task(reader.file, element, tell, ours=bool(key))
    reader.elements[ref] = element
    reader.tasks[ref] = FoundTask(
        ref=ref,
        name=name[:MOST_NAME],
        length=length,
        number=number(element, "ID") or ref,
        key=key,
        names=_names(reader.file, element) if key else {},
        path=path,
        week=reader.resources.calendar_of_task(element),
        release=limits.release,
        deadline=limits.deadline,
        fixed=limits.fixed,
    )


def _key(file: File, element: Element) -> str:
    """Its id of the record, if the field that bears it is ours in this file."""
    return _own(file, element, KEY_FIELD, KEY_ALIAS)[:100]


def _names(file: File, element: Element) -> dict[Language, str]:
    """Language → name, of those that the file bears in fields of ours."""
    said = {language: _own(file, element, field.id, field.alias)[:MOST_NAME] for language, field in NAME_FIELDS.items()}
    return {language: name for language, name in said.items() if name}


def _own(file: File, element: Element, field: str, alias: str) -> str:
    """What a field says that this file declares as ours."""
    if (field, alias) not in file.declared:
        return ""
    found = (one for one in element.findall("ExtendedAttribute") if text(one, "FieldID") == field)
    return next((text(one, "Value") for one in found), "")


def _links(reader: _Reader, tasks: Mapping[str, FoundTask], ref: str) -> Iterator[FoundLink]:
    task, element = tasks[ref], reader.elements[ref]

    def tell(code: str, **values: object) -> None:
        reader.lost.append(Loss(code, values, "task", task.number, task.name[:80]))

    seen: set[str] = set()
    for link in element.findall("PredecessorLink"):
        before = number(link, "PredecessorUID")
        if before not in seen and _carries(reader, link, before, tell):
            seen.add(before)
            if found := _link(reader, link, (tasks[before], tasks[ref]), tell):
                yield found


def _link(reader: _Reader, link: Element, ends: tuple[FoundTask, FoundTask], tell: Tell) -> FoundLink | None:
    before, after = ends
    kind = LINK_KINDS[text(link, "Type") or "1"]
    lag = reader.units.lag(link, before.name, before.length, tell)
    if lag is None:
        return None
    if kind in ("FS", "SS") and lag.days >= 0:
        return turned(Said(kind, before, after, lag.days, lag.calendar_days, alike=True), tell)
    days = reader.units.worked(lag, before.name, tell)
    return turned(Said(kind, before, after, days, calendar_days=False, alike=alike(before, after)), tell)


def _carries(reader: _Reader, link: Element, before: str, tell: Tell) -> bool:
    kind = text(link, "Type") or "1"
    if text(link, "CrossProject") == "1":
        tell("in_link_cross")
    elif before in reader.summaries:
        tell("in_link_summary", other=reader.summaries[before])
    elif before not in reader.tasks:
        tell("in_link_gone", other=before)
    elif kind not in LINK_KINDS:
        tell("in_link_kind", value=kind[:10], other=reader.tasks[before].name)
    else:
        return True
    return False
