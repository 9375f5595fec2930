"""A list of names out of a spreadsheet or a pasted text: which column holds them, which rows say something."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mithaq.documents.errors import DocumentError
from mithaq.documents.table_file import Row, Rows, read_csv, read_xlsx

MOST_NAMES = 5_000  # of one list; against a hundred people about 100 seconds of one core
MOST_TEXT = 2_000_000  # characters pasted
LONGEST = 200  # characters of a name: what is longer is a sentence
HEADINGS = 10  # rows in which a heading is looked for
BULLET = re.compile(r"^\s*(?:[-–•*·]|\(?[0-9\u0660-\u0669]{1,5}[.)\-–:]\)?)\s*")
UNWRITTEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")  # no part of a name, and no database of ours keeps the first
WHOLE = {
    "name", "full name", "nom complet", "nom et prénom", "nom et prénoms", "noms et prénoms", "prénom et nom", "nom",
    "noms", "candidat", "candidate", "الاسم", "الاسم الكامل", "الاسم والنسب", "الاسم الشخصي والعائلي",
    "الاسم العائلي والشخصي", "المرشح",
}  # fmt: skip
GIVEN = {"first name", "given name", "given names", "prénom", "prénoms", "الاسم الشخصي", "الاسم الأول"}
FAMILY = {
    "last name", "family name", "surname", "nom de famille", "nom", "noms", "الاسم العائلي", "النسب", "اللقب",
}  # fmt: skip


@dataclass(frozen=True)
class Listed:
    """Names with the row in which each stands; `left_out` rows say something but no name."""

    names: tuple[tuple[int, str], ...]
    left_out: int


def names_in_table(data: bytes, *, name: str) -> Listed:
    """The names of a .csv or .xlsx file. DocumentError: unreadable, too many, no column of names, nobody in it."""
    read = read_csv if name.casefold().endswith((".csv", ".txt", ".tsv")) else read_xlsx
    try:
        sheets = read(data, name=name, tallest=MOST_NAMES + HEADINGS)
    except DocumentError as fault:
        raise _in_our_words(fault, name) from None
    told = [_of_sheet(sheet, name) for sheet in sheets[:1] if sheet.rows]
    if not told or not told[0].names:
        raise DocumentError("names_none", name=name)
    return told[0]


def names_in_text(text: str) -> Listed:
    """A name a line, with or without a number or a dash before it."""
    if len(text) > MOST_TEXT:
        raise DocumentError("names_large", name="", size=len(text), limit=MOST_TEXT)
    lines = [(n, BULLET.sub("", line)) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    if len(lines) > MOST_NAMES:
        raise DocumentError("names_many", name="", count=len(lines), limit=MOST_NAMES)
    found = _said(iter(lines))
    if not found.names:
        raise DocumentError("names_none", name="")
    return found


def _of_sheet(sheet: Rows, name: str) -> Listed:
    at, columns = _heading(sheet)
    width = max((len([cell for cell in row if cell not in (None, "")]) for _, row in sheet.rows), default=0)
    if not columns and width > 1:
        heading = " · ".join(str(cell)[:40] for cell in sheet.rows[0][1] if cell not in (None, ""))[:200]
        raise DocumentError("names_column", name=name, found=heading)
    rows = sheet.rows[at:]
    if not columns:
        return _said((n, _joined(row, range(len(row)))) for n, row in rows)
    return _said((n, _joined(row, columns)) for n, row in rows)


def _heading(sheet: Rows) -> tuple[int, Sequence[int]]:
    """Behind which row the names begin, and in which columns: one of whole names, or given and family names."""
    for at, (_, row) in enumerate(sheet.rows[:HEADINGS], 1):
        folded = [" ".join(str(cell or "").casefold().split()) for cell in row]
        given, family = ([n for n, cell in enumerate(folded) if cell in names] for names in (GIVEN, FAMILY))
        whole = [n for n, cell in enumerate(folded) if cell in WHOLE]
        if given and family:
            return at, (given[0], family[0])
        if whole or family:
            return at, (whole or family)[:1]
    return 0, ()


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
