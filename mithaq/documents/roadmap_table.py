"""The roadmap as a spreadsheet: a row for each activity, its resources, what was left out; and a blank form."""

from datetime import date

from mithaq.documents.schedule import Joint, Line, Schedule
from mithaq.documents.table_words import COLUMNS, HELP, SHEETS
from mithaq.documents.workbook import Book, Column, Table, Value, csv_text, xlsx
from mithaq.ledger.errors import LANGUAGES, Language

DAYS = ("start", "end", "start_before", "end_before", "release", "deadline", "fixed")
WIDTHS = {
    "name": 42,
    "commitment": 42,
    "undertaking": 30,
    "holds": 26,
    "key": 34,
    "number": 6,
    "length": 10,
    "slack": 10,
}
ROADMAP = (
    "number", "name", "undertaking", "commitment", "axis", "length", "week", "start", "end", "start_before",
    "end_before", "host", "slack", "deadline", "release", "fixed", "after", "holds", "state", "name_fr", "name_ar",
    "name_en", "key",
)  # fmt: skip
TEMPLATE = (
    "number", "name", "undertaking", "length", "week", "release", "deadline", "fixed", "after", "holds",
)  # fmt: skip
POOLS = ("pool", "units", "week", "key")


def roadmap_xlsx(schedule: Schedule) -> bytes:
    """The workbook of the programme."""
    language = schedule.language
    return xlsx(
        Book(
            title=schedule.title,
            marking=schedule.marking,
            language=language,
            day=schedule.day,
            tables=[roadmap_table(schedule), _pools(schedule)],
            lost_name=SHEETS["lost"][language],
            lost=schedule.told_losses(),
        )
    )


def roadmap_csv(schedule: Schedule) -> bytes:
    """The same rows as text, and below them what was left out."""
    return csv_text(roadmap_table(schedule), after=[schedule.marking, *schedule.told_losses()]).encode()


def roadmap_table(schedule: Schedule) -> Table:
    """A row for each activity, in the order of the outline; `after` names rows by their number."""
    above: dict[int, str] = {}
    numbers = {line.key: n for n, line in enumerate(schedule.steps, 1)}
    rows = []
    for line in schedule.lines:
        above = {level: name for level, name in above.items() if level < line.level}
        if line.summary:
            above[line.level] = line.name
        else:
            values = _values(schedule, line, above, numbers)
            rows.append([values[name] for name in ROADMAP])
    return Table(SHEETS["roadmap"][schedule.language], _columns(ROADMAP, schedule.language), rows)


def template_xlsx(language: Language, *, day: date, title: str) -> bytes:
    """A blank form for activities, with how to fill it in."""
    tables = [
        Table(SHEETS["roadmap"][language], _columns(TEMPLATE, language), []),
        Table(SHEETS["pools"][language], _columns(POOLS[:3], language), []),
        Table(SHEETS["help"][language], [Column(SHEETS["help"][language], width=100)], [[s] for s in HELP[language]]),
    ]
    return xlsx(Book(title=title, marking="", language=language, day=day, tables=tables))


def _values(schedule: Schedule, line: Line, above: dict[int, str], numbers: dict[str, int]) -> dict[str, Value]:
    weeks = {week.key: week.name for week in schedule.weeks}
    pools = {pool.key: pool.name for pool in schedule.pools}
    waits = [joint for joint in schedule.joints if joint.after == line.key and joint.before in numbers]
    start, end = line.days or (None, None)
    start_before, end_before = line.baseline or (None, None)
    return {
        "number": numbers[line.key],
        "name": line.name,
        "undertaking": above.get(3, ""),
        "commitment": above.get(2, ""),
        "axis": above.get(1, ""),
        "length": line.length,
        "week": weeks.get(line.week or "", line.week),
        "start": start,
        "end": end,
        "start_before": start_before,
        "end_before": end_before,
        "host": line.host,
        "slack": line.slack,
        "deadline": line.deadline,
        "release": line.release,
        "fixed": line.fixed,
        "after": "; ".join(_waits(joint, numbers[joint.before]) for joint in waits),
        "holds": "; ".join(f"{pools.get(key, key)} ×{units}" for key, units in sorted(line.holds.items())),
        "state": line.state,
        **{f"name_{language}": line.names.get(language, "") for language in LANGUAGES},
        "key": line.key,
    }


def _waits(joint: Joint, number: int) -> str:
    """`3`, `3+2` (working days), `3+2c` (calendar days), `3SS+2`."""
    lag = f"+{joint.lag}{'c' if joint.calendar_days else ''}" if joint.lag else ""
    return f"{number}{'SS' if joint.start_start else ''}{lag}"


def _pools(schedule: Schedule) -> Table:
    weeks = {week.key: week.name for week in schedule.weeks}
    rows = [[pool.name, pool.units, weeks.get(pool.week or "", pool.week), pool.key] for pool in schedule.pools]
    return Table(SHEETS["pools"][schedule.language], _columns(POOLS, schedule.language), rows)


def _columns(names: tuple[str, ...], language: Language) -> list[Column]:
    return [
        Column(
            COLUMNS[name][language],
            "day" if name in DAYS else "number" if name in ("number", "length", "slack", "units") else "text",
            WIDTHS.get(name, 14),
        )
        for name in names
    ]
