"""A list of names out of a spreadsheet or a pasted text: which column holds them, which rows say something."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from mithaq.documents.errors import DocumentError
from mithaq.documents.name_headings import columns_beside, heads_columns, name_columns, speaks_of_names
from mithaq.documents.table_file import WIDEST, Row, Rows, read_csv, read_xlsx

MOST_NAMES = 5_000  # of one list; against a hundred people about 100 seconds of one core
MOST_TEXT = 2_000_000  # characters pasted
LONGEST = 200  # characters of a name: what is longer is a sentence
HEADINGS = 10  # rows in which a heading is looked for
# Of a pasted table, those of both scripts together; a comma stands within names as well, so it comes last.
SEPARATORS = tuple(re.compile(signs) for signs in ("\t", "[;؛]", r"\|", "[,،]"))
ANY_SEPARATOR = re.compile("[\t;؛|,،]")
MOSTLY = 0.6  # of the rows or cells that make a table or a column what it is
LOOKED_AT = 60  # rows by whose cells a column without a heading is known
LONGEST_TOLD, MOST_TOLD = 60, 600  # characters of a cell, and cells of a list, of which it is asked what they say
SHORT = 2  # words of a given or a family name in a column of its own
# Before a name or a row; a tab behind it begins the next column and stays.
BULLET = re.compile(r"^[^\S\t]*(?:[-–•*·]|\(?[0-9\u0660-\u0669]{1,5}[.)\-–:]\)?)[^\S\t]*")
UNWRITTEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")  # no part of a name, and no database of ours keeps the first


@dataclass(frozen=True)
class Beside:
    """What other columns say of whoever bears the name in the same row, as it is written."""

    rank: str = ""
    role: str = ""
    side: str = ""


@dataclass(frozen=True)
class Listed:
    """Names with the row in which each stands; `left_out` rows say something but no name, `unread` are other sheets.

    `beside`: row → what else it says of the name in it."""

    names: tuple[tuple[int, str], ...]
    left_out: int
    unread: tuple[str, ...] = ()
    beside: Mapping[int, Beside] = field(default_factory=dict)


@dataclass(frozen=True)
class Layout:
    """Behind how many rows the names begin; the columns that hold them, and of each kind the one that stands beside."""

    at: int = 0
    names: Sequence[int] = ()
    beside: Mapping[str, int] = field(default_factory=dict)


Tell = Callable[[str], str]  # of one cell: "rank", "side", or "" for what is neither


def names_in_table(data: bytes, *, name: str, tell: Tell = lambda _: "") -> Listed:
    """The names of a .csv or .xlsx file; `tell` knows columns without a heading by what stands in them.

    DocumentError: unreadable, too many, no column of names, nobody in it."""
    read = read_csv if name.casefold().endswith((".csv", ".txt", ".tsv")) else read_xlsx
    try:
        sheets = read(data, name=name, tallest=MOST_NAMES + HEADINGS)
    except DocumentError as fault:
        raise _in_our_words(fault, name) from None
    filled = [sheet for sheet in sheets if sheet.rows]
    if not filled:
        raise DocumentError("names_none", name=name)
    chosen = next((sheet for sheet in filled if _by_heading(sheet).names), filled[0])
    told = _of_sheet(chosen, name, tell)
    if not told.names:
        raise DocumentError("names_none", name=name)
    return replace(told, unread=tuple(sheet.name for sheet in filled if sheet is not chosen))


def names_in_text(text: str, *, tell: Tell = lambda _: "") -> Listed:
    """A name a line, with or without a number or a dash before it; or a table pasted, one row a line."""
    if len(text) > MOST_TEXT:
        raise DocumentError("names_large", name="", size=len(text), limit=MOST_TEXT)
    lines = [(n, line) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    if len(lines) > MOST_NAMES + HEADINGS:
        raise DocumentError("names_many", name="", count=len(lines), limit=MOST_NAMES)
    found = names_in_columns(text, tell=tell) or _said(_in_lines(lines))
    if len(found.names) > MOST_NAMES:
        raise DocumentError("names_many", name="", count=len(found.names), limit=MOST_NAMES)
    if not found.names:
        raise DocumentError("names_none", name="")
    return found


def names_in_columns(text: str, *, tell: Tell) -> Listed | None:
    """The names of a pasted table: a sign that separates most of its rows, and a heading or cells that say what its
    columns are; None for any other text."""
    lines = [(n, without_bullet(line)) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    for sign in SEPARATORS:
        if sum(bool(sign.search(line)) for _, line in lines) >= MOSTLY * len(lines):
            sheet = Rows("", [(n, _cells(line, sign)) for n, line in lines])
            layout = _layout(sheet, tell)
            if layout.names and (layout.at or layout.beside):
                return _read(sheet, layout)
    return None


def without_bullet(line: str) -> str:
    """A line of a list without the number or the dash before it."""
    return BULLET.sub("", line)


def _cells(line: str, sign: re.Pattern[str]) -> list[str]:
    """As many as a table may have, each no longer than it takes to see that it is too long for a name."""
    return [" ".join(cell.split())[: LONGEST + 1] for cell in sign.split(line, maxsplit=WIDEST)[:WIDEST]]


def _in_lines(lines: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """A name a line; a title above them ("Participants, session de Bamako") holds none."""
    for at, (n, line) in enumerate(lines):
        said = without_bullet(line)
        yield n, "" if at == 0 and speaks_of_names(ANY_SEPARATOR.split(said, maxsplit=1)[0][:LONGEST]) else said


def _of_sheet(sheet: Rows, name: str, tell: Tell) -> Listed:
    layout = _layout(sheet, tell)
    width = max((len(_filled(row)) for _, row in sheet.rows), default=0)
    if not layout.names and width > 1:
        heading = " · ".join(str(cell)[:40] for cell in sheet.rows[0][1] if cell not in (None, ""))[:200]
        raise DocumentError("names_column", name=name, found=heading)
    return _read(sheet, layout)


def _read(sheet: Rows, layout: Layout) -> Listed:
    """Without a layout all cells of a row are one name."""
    rows = sheet.rows[layout.at :]
    told = _said((n, _joined(row, layout.names or range(len(row)))) for n, row in rows)
    said = {n: Beside(**{kind: _lettered(_cell(row, at)) for kind, at in layout.beside.items()}) for n, row in rows}
    return replace(told, beside={n: said[n] for n, _ in told.names if said[n] != Beside()})


def _layout(sheet: Rows, tell: Tell) -> Layout:
    """By a heading; where no row is one, by what stands in the columns."""
    found = _by_heading(sheet)
    headed = any(columns_beside(row) for _, row in sheet.rows[:HEADINGS])
    return found if found.names or headed else _by_cells(sheet, tell)


def _by_heading(sheet: Rows) -> Layout:
    """Behind which row the names begin, and in which columns: one of whole names, or given and family names."""
    first = [row for _, row in sheet.rows[:HEADINGS]]
    # A title above the table may speak of names, too: it stands alone in its row, or beside what heads no column.
    alone = sum(len(_filled(row)) < 2 for _, row in sheet.rows) > MOSTLY * len(sheet.rows)
    heads = [(at, row) for at, row in enumerate(first, 1) if heads_columns(row, alone=alone)]
    found = [Layout(at, name_columns(row), columns_beside(row)) for at, row in heads]
    return next((one for one in found if len(_filled(first[one.at - 1])) > 1), found[0] if found else Layout())


def _by_cells(sheet: Rows, tell: Tell) -> Layout:
    """Columns of ranks or sides are known by most of their cells. What is left must be the name beyond doubt: one
    column, or given and family names in two; of anything more nobody can say which part of it is a name."""
    title = next((str(cell) for cell in _filled(sheet.rows[0][1])[:1]), "") if sheet.rows else ""
    at = 1 if speaks_of_names(title[:LONGEST]) else 0
    columns = _columns([row for _, row in sheet.rows[at : at + LOOKED_AT]])
    kinds = {n: _kind_of_column(cells, tell, most=MOST_TOLD // len(columns)) for n, cells in columns.items()}
    beside: dict[str, int] = {}
    for n, kind in kinds.items():
        if kind:
            beside.setdefault(kind, n)
    left = [n for n, cells in columns.items() if not kinds[n] and _may_be_names(cells)]
    joined = len(left) == 1 or (len(left) == 2 and all(_short(columns[n]) for n in left))
    return Layout(at, left, beside) if beside and joined else Layout()


def _columns(rows: Sequence[Row]) -> dict[int, list[str]]:
    """Each column that says something in words, with its cells that do."""
    cells = {n: [_lettered(_cell(row, n)) for row in rows] for n in range(max(map(len, rows), default=0))}
    return {n: filled for n, column in cells.items() if (filled := [*filter(None, column)])}


def _kind_of_column(cells: Sequence[str], tell: Tell, *, most: int) -> str:
    """What most of its cells say, by the first of them; a long cell says neither rank nor side."""
    asked = cells[: max(1, most)]
    kinds = Counter(tell(cell) if len(cell) <= LONGEST_TOLD else "" for cell in asked)
    kind = max(("rank", "side"), key=lambda one: kinds[one])
    return kind if kinds[kind] > MOSTLY * len(asked) else ""


def _may_be_names(cells: Sequence[str]) -> bool:
    """No addresses, units or dates: hardly a name has a digit or an @."""
    return sum("@" in cell or any(map(str.isdigit, cell)) for cell in cells) <= MOSTLY * len(cells)


def _short(cells: Sequence[str]) -> bool:
    return sum(len(cell.split()) <= SHORT for cell in cells) > MOSTLY * len(cells)


def _lettered(words: str) -> str:
    """What has no letter, as a running number, says nothing of anybody."""
    return words if any(map(str.isalpha, words)) else ""


def _cell(row: Row, at: int) -> str:
    text = str(row[at]) if at < len(row) and row[at] not in (None, "") else ""
    return " ".join(UNWRITTEN.sub("", text).split())[:LONGEST]


def _filled(row: Row) -> list[object]:
    return [cell for cell in row if cell not in (None, "")]


def _joined(row: Row, columns: Sequence[int]) -> str:
    return " ".join(str(row[n]) for n in columns if n < len(row) and row[n] not in (None, ""))


def _said(rows: Iterator[tuple[int, str]]) -> Listed:
    names, left_out = [], 0
    for n, said in rows:
        name = " ".join(UNWRITTEN.sub("", said).split())
        if any(letter.isalpha() for letter in name) and len(name) <= LONGEST:
            names.append((n, name))
        else:
            left_out += 1
    return Listed(tuple(names), left_out)


def _in_our_words(fault: DocumentError, name: str) -> DocumentError:
    """What concerns a list of names; the reader of tables speaks of a programme."""
    if fault.code == "programme_many":
        return DocumentError("names_many", name=name, count=f"> {MOST_NAMES}", limit=MOST_NAMES)
    return DocumentError("names_large", **fault.values) if fault.code == "programme_large" else fault
