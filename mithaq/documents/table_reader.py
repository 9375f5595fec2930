"""Activities out of a spreadsheet: our own export, the filled form, or any table with a heading “Activity”."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from fractions import Fraction
from math import ceil

from mithaq.documents.errors import DocumentError
from mithaq.documents.found import (
    EVERYTHING,
    MOST_DAYS,
    MOST_NAME,
    MOST_NUMBER,
    MOST_TASKS,
    Found,
    FoundLink,
    FoundPool,
    FoundTask,
    GoOn,
    refuse_ring,
    unhurried,
)  # fmt: skip
from mithaq.documents.found_links import Kind, Said, alike, turned
from mithaq.documents.lost import Loss
from mithaq.documents.mspdi_values import FIRST_YEAR, LAST_YEAR, shown
from mithaq.documents.table_file import Row, Rows, read_csv, read_xlsx
from mithaq.documents.table_words import COLUMNS, FORMER, SHEETS
from mithaq.ledger.errors import LANGUAGES

HEADINGS = 30  # rows in which the headings are looked for
NAMED = {COLUMNS[name][language].casefold(): name for name in COLUMNS for language in LANGUAGES}
NAMED |= {heading.casefold(): name for heading, name in FORMER.items()}
CALCULATED = ("start", "end", "start_before", "end_before", "host", "slack", "state", "number", "axis", "commitment")
SEPARATOR = re.compile(r"[;؛\n]")
WAIT = re.compile(
    r"(?P<number>\d{1,6})\s*(?P<kind>FS|SS|FF|SF)?\s*(?:(?P<sign>[+-])\s*(?P<lag>\d{1,6})\s*(?P<unit>c)?)?"
)
HOLD = re.compile(r"(?P<name>.+?)\s*[×*]\s*(?P<units>\d{1,6})")
NUMBER = re.compile(r"\d{1,6}([.,]\d{1,4})?")
DAY_FIRST = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")


@dataclass
class _Table:
    """The sheet of activities under way."""

    sheet: Rows
    columns: Mapping[str, int]  # what → position
    lost: list[Loss]
    tasks: dict[str, FoundTask] = field(default_factory=dict)  # by the number that others name
    rows: dict[str, Row] = field(default_factory=dict)
    kept: dict[str, str] = field(default_factory=dict)  # name above a row or of its calendar → as it is taken

    def text(self, row: Row, name: str) -> str:
        at = self.columns.get(name)
        value = row[at] if at is not None and at < len(row) else None
        return "" if value is None else str(value).strip()

    def tell(self, code: str, task: FoundTask, **values: object) -> None:
        self.lost.append(Loss(code, values, "row", task.number, task.name[:80]))


def read_table(data: bytes, *, name: str, go_on: GoOn = unhurried) -> Found:
    """What the file says. DocumentError: no such file, no heading “Activity”, no row, a ring of links."""
    sheets = _sheets(data, name, go_on)
    lost: list[Loss] = []
    table = _activities(sheets, lost, name)
    capacities = _pools(sheets, table, lost)
    for n, row in table.sheet.rows:
        go_on()
        _task(table, n, row)
    if not table.tasks:
        raise DocumentError("programme_empty", name=name)
    if len(table.tasks) > MOST_TASKS:
        raise DocumentError("programme_many", name=name, limit=MOST_TASKS)
    pools = _hold(table, capacities)
    links = tuple(link for number, row in table.rows.items() for link in _links(table, table.tasks[number], row))
    tasks = tuple(table.tasks.values())
    refuse_ring(tasks, links)
    if any(table.text(row, "start") for row in table.rows.values()):
        lost.append(Loss("in_dates", {"n": sum(bool(table.text(row, "start")) for row in table.rows.values())}))
    if hosted := sum(bool(table.text(row, "host")) for row in table.rows.values()):
        lost.append(Loss("in_hosts", {"n": hosted}))
    if not any(task.names for task in tasks):
        lost.append(Loss("in_language"))
    columns = {"links" if column == "after" else column for column in table.columns}
    return Found(
        title=name[:MOST_NAME], tasks=tasks, links=links, pools=pools, lost=tuple(lost), carries=EVERYTHING & columns
    )


def _sheets(data: bytes, name: str, go_on: GoOn) -> list[Rows]:
    return (read_csv if name.casefold().endswith(".csv") else read_xlsx)(data, name=name, go_on=go_on)


def _activities(sheets: Sequence[Rows], lost: list[Loss], name: str) -> _Table:
    """The first sheet with a heading for activities; what else it has is told."""
    known = {said for key in ("pools", "lost", "help") for said in SHEETS[key].values()}
    found: _Table | None = None
    for sheet in sheets:
        at = next((n for n, (_, row) in enumerate(sheet.rows[:HEADINGS]) if "name" in _headings(row)), None)
        if at is None or found is not None:
            if sheet.name not in known:
                lost.append(Loss("in_sheet", {"value": sheet.name[:80]}))
            continue
        heading = sheet.rows[at][1]
        found = _Table(replace(sheet, rows=sheet.rows[at + 1 :]), _headings(heading), lost)
        strange = [str(cell).strip() for cell in heading if cell and _folded(cell) not in NAMED]
        lost += [Loss("in_column", {"value": one[:80]}) for one in strange]
    if found is None:
        raise DocumentError("sheet_columns", name=name, expected=" / ".join(COLUMNS["name"].values()))
    return found


def _headings(row: Row) -> dict[str, int]:
    found: dict[str, int] = {}
    for at, cell in enumerate(row):
        if (known := NAMED.get(_folded(cell))) and known not in found:
            found[known] = at
    return found


def _called(column: str) -> str:
    """In every language: a sentence is worded later, for whoever reads it."""
    return " / ".join(COLUMNS[column].values())


def _folded(cell: object) -> str:
    return str(cell or "").strip().casefold()


def _task(table: _Table, n: int, row: Row) -> None:
    name, number = table.text(row, "name"), table.text(row, "number").removesuffix(".0")[:MOST_NUMBER] or str(n)
    task = FoundTask(ref=number, name=name[:MOST_NAME], length=1, number=str(n))
    said = [table.text(row, one) for one in table.columns if one not in ("name", "number")]
    if not name:
        if any(said):
            table.tell("in_no_name", task)
        return
    if number in table.tasks:
        table.tell("in_twice", task, value=number)
        return
    length = _length(table, task, row)
    if length is None:
        return
    if len(name) > MOST_NAME:
        table.tell("in_name_cut", task, value=len(name), limit=MOST_NAME)
    for at in (at for known, at in table.columns.items() if known not in CALCULATED):
        if (n, at) in table.sheet.formulas:
            column = next(_called(known) for known, place in table.columns.items() if place == at)
            table.tell("in_formula", task, column=column)
    path = tuple(above for one in ("axis", "commitment", "undertaking") if (above := _shared(table, task, row, one)))
    names = {one: own[:MOST_NAME] for one in LANGUAGES if (own := table.text(row, f"name_{one}"))}
    week = _shared(table, task, row, "week")
    task = replace(task, length=length, path=path, key=table.text(row, "key")[:100], week=week, names=names)
    table.tasks[number], table.rows[number] = _bounded(table, task, row), row


def _shared(table: _Table, task: FoundTask, row: Row, column: str) -> str:
    """A name that many rows may bear, cut like a title; that is told where it stands first."""
    said = table.text(row, column)
    if said not in table.kept:
        table.kept[said] = said[:MOST_NAME]
        if len(said) > MOST_NAME:
            table.tell("in_name_cut", task, value=len(said), limit=MOST_NAME)
    return table.kept[said]


def _length(table: _Table, task: FoundTask, row: Row) -> int | None:
    said = table.text(row, "length")
    if not said:
        table.tell("in_no_duration", task)
        return 1
    if not NUMBER.fullmatch(said) or (exact := Fraction(said.replace(",", "."))) > MOST_DAYS:
        table.tell("in_bad_duration", task, value=said[:40])
        return None
    if exact != ceil(exact):
        table.tell("in_part_day", task, value=shown(exact), days=ceil(exact))
    return ceil(exact)


def _bounded(table: _Table, task: FoundTask, row: Row) -> FoundTask:
    days = {name: _day(table, task, row, name) for name in ("release", "fixed", "deadline")}
    given = [day for day in days.values() if day]
    if given != sorted(given):
        table.tell("in_order", task, first=given[0].isoformat(), last=given[-1].isoformat())
        return task
    return replace(task, release=days["release"], fixed=days["fixed"], deadline=days["deadline"])


def _day(table: _Table, task: FoundTask, row: Row, name: str) -> date | None:
    at = table.columns.get(name)
    value = row[at] if at is not None and at < len(row) else None
    if value is None or value == "":
        return None
    day = _read_day(value)
    if day is None or not FIRST_YEAR <= day.year <= LAST_YEAR:
        table.tell("in_bad_date", task, value=str(value)[:40])
        return None
    if isinstance(value, datetime) and value.time() != time():
        table.tell("in_time", task, value=value.time().isoformat("minutes"))
    return day


def _read_day(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = str(value).strip()
    try:
        if found := DAY_FIRST.fullmatch(text):
            return date(int(found[3]), int(found[2]), int(found[1]))
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _pools(sheets: Sequence[Rows], table: _Table, lost: list[Loss]) -> dict[str, FoundPool]:
    """Name → the resource, where a sheet says how many there are."""
    found: dict[str, FoundPool] = {}
    for sheet in sheets:
        at = next(
            (n for n, (_, row) in enumerate(sheet.rows[:HEADINGS]) if {"pool", "units"} <= _headings(row).keys()), None
        )
        if at is None:
            continue
        own = _Table(sheet, _headings(sheet.rows[at][1]), lost)
        for n, row in sheet.rows[at + 1 :]:
            name, units = own.text(row, "pool")[:MOST_NAME], own.text(row, "units").removesuffix(".0")
            if not name:
                continue
            if not re.fullmatch(r"[1-9]\d{0,5}", units):
                lost.append(Loss("in_unread", {"value": units[:40], "column": _called("units")}, "row", str(n), name))
                continue
            week, key = own.text(row, "week")[:MOST_NAME], own.text(row, "key")[:100]
            found[name] = FoundPool(ref=name, name=name, units=int(units), week=week, key=key)
    return found


def _hold(table: _Table, capacities: Mapping[str, FoundPool]) -> tuple[FoundPool, ...]:
    """Let each task hold what its cell says; a resource whose number nobody says has as many as are asked at most."""
    wanted: dict[str, int] = {}
    for number, row in table.rows.items():
        task, holds = table.tasks[number], {}
        for name, units in _holds(table.text(row, "holds")):
            limit = capacities[name].units if name in capacities else units
            if task.length == 0:
                table.tell("in_milestone_holds", task, other=name)
            elif units > limit:
                table.tell("in_over", task, value=units, other=name, units=limit)
            else:
                holds[name] = units
                wanted[name] = max(wanted.get(name, 0), units)
        table.tasks[number] = replace(task, holds=tuple(holds.items()))
    return tuple(capacities.get(name, FoundPool(ref=name, name=name, units=units)) for name, units in wanted.items())


def _holds(said: str) -> Iterator[tuple[str, int]]:
    for part in filter(None, (part.strip() for part in SEPARATOR.split(said))):
        found = HOLD.fullmatch(part)
        name, units = (found["name"], int(found["units"])) if found else (part, 1)
        yield name[:MOST_NAME], max(1, units)


def _links(table: _Table, task: FoundTask, row: Row) -> Iterator[FoundLink]:
    seen: set[str] = set()
    for part in filter(None, (part.strip() for part in SEPARATOR.split(table.text(row, "after").removesuffix(".0")))):
        found = WAIT.fullmatch(part)
        if found is None or found["number"] not in table.tasks:
            table.tell("in_unknown", task, value=part[:40])
        elif found["number"] not in seen:
            seen.add(found["number"])
            if link := _link(table, table.tasks[found["number"]], task, found):
                yield link


def _link(table: _Table, before: FoundTask, after: FoundTask, found: re.Match[str]) -> FoundLink | None:
    """`3`, `3+2` (working days), `3+2c` (calendar days), `3SS-1`."""
    kind: Kind = found["kind"] or "FS"  # type: ignore[assignment]  # WAIT lets no other through
    days = int(found["lag"] or 0) * (-1 if found["sign"] == "-" else 1)
    if abs(days) > MOST_DAYS:
        table.tell("in_lag_long", after, value=days, other=before.name)
        return None

    def tell(code: str, **values: object) -> None:
        table.tell(code, after, **values)

    if found["unit"] and (kind not in ("FS", "SS") or days < 0):
        working = ceil(Fraction(days * 5, 7))
        tell("in_lag_elapsed", value=days, other=before.name, days=working)
        return turned(Said(kind, before, after, working, calendar_days=False, alike=alike(before, after)), tell)
    return turned(Said(kind, before, after, days, bool(found["unit"]), alike(before, after)), tell)
