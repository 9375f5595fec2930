"""Rows of a spreadsheet as plain values: XLSX and CSV, opened safely and within bounds."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from openpyxl import load_workbook

from mithaq.documents.errors import DocumentError
from mithaq.documents.found import MOST_TASKS, GoOn, unhurried
from mithaq.documents.workbook import FORMULA

LIMIT = 8 << 20  # bytes of the file
UNPACKED = 64 << 20  # bytes of its parts together
PARTS = 500
WIDEST, TALLEST = 60, MOST_TASKS + 50  # columns and rows that are looked at: a few headings may stand above
IDLE = 100  # empty rows after which a sheet is at its end
FIRST_LINES, LOOKED_AT = 20, 20_000  # lines, and characters of them, that tell what separates the columns
PICTURES = "xl/media/"
ENTITIES = (b"<!DOCTYPE", b"<!ENTITY", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))

Row = Sequence[Any]


@dataclass(frozen=True)
class Rows:
    """One sheet: its name, its rows by number, and the cells (row, column) that hold a formula."""

    name: str
    rows: Sequence[tuple[int, Row]]
    formulas: frozenset[tuple[int, int]] = field(default_factory=frozenset)


@dataclass(frozen=True)
class Bounds:
    """How far a sheet is read: of which file, to which row, and who asks for an end."""

    name: str
    tallest: int
    go_on: GoOn


def read_xlsx(data: bytes, *, name: str, tallest: int = TALLEST, go_on: GoOn = unhurried) -> list[Rows]:
    """Its sheets; DocumentError for what is none, too large or unsafe. `go_on` is asked at each row."""
    _safe(data, name)
    try:
        values = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        written = load_workbook(io.BytesIO(data), read_only=True)
        bounds = Bounds(name, tallest, go_on)
        return [_sheet(one, written[one.title], bounds) for one in values.worksheets]
    except DocumentError:
        raise
    except Exception as fault:  # a damaged part may fail anywhere within the library: whatever it is, it is told
        raise DocumentError("not_sheet", name=name, found=type(fault).__name__) from None


def read_csv(data: bytes, *, name: str, tallest: int = TALLEST, go_on: GoOn = unhurried) -> list[Rows]:
    """The one sheet of a text file, whatever separates its columns."""
    if len(data) > LIMIT:
        raise DocumentError("programme_large", name=name, size=len(data), limit=LIMIT)
    text = _decoded(data, name)
    separator = _separator(text)
    try:
        rows = list(
            _few(enumerate(csv.reader(io.StringIO(text), delimiter=separator), 1), Bounds(name, tallest, go_on))
        )
    except csv.Error as fault:
        raise DocumentError("not_sheet", name=name, found=fault) from None
    return [Rows("", [(n, [_unquoted(value) for value in row[:WIDEST]]) for n, row in rows])]


def _separator(text: str) -> str:
    """What stands in most of the first lines, then most often: a comma of a title separates nothing below it."""
    first = [line for line in text[:LOOKED_AT].splitlines() if line.strip()][:FIRST_LINES]
    return max(";,\t", key=lambda sign: (sum(sign in line for line in first), sum(line.count(sign) for line in first)))


def _safe(data: bytes, name: str) -> None:
    if len(data) > LIMIT:
        raise DocumentError("programme_large", name=name, size=len(data), limit=LIMIT)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            size = sum(part.file_size for part in packed.infolist())
            if size > UNPACKED or len(packed.infolist()) > PARTS:
                raise DocumentError("programme_large", name=name, size=size, limit=UNPACKED)
            for part in packed.infolist():
                # Whatever it is called: other parts say which is a sheet. A picture may be a drawing with its own type.
                if not part.filename.startswith(PICTURES) and any(one in packed.read(part) for one in ENTITIES):
                    raise DocumentError("xml_unsafe", name=name)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError, ValueError) as fault:
        raise DocumentError("not_sheet", name=name, found=type(fault).__name__) from None
    except Exception as fault:  # zlib.error has no common parent with the others
        if isinstance(fault, DocumentError):
            raise
        raise DocumentError("not_sheet", name=name, found=type(fault).__name__) from None


def _sheet(values: Any, written: Any, bounds: Bounds) -> Rows:
    rows = list(_few(enumerate(values.iter_rows(max_col=WIDEST, values_only=True), 1), bounds))
    formulas = {
        (n, at)
        for n, row in _few(enumerate(written.iter_rows(max_col=WIDEST), 1), bounds)
        for at, cell in enumerate(row)
        if getattr(cell, "data_type", "") == "f"
    }
    return Rows(values.title, rows, frozenset(formulas))


def _few(rows: Iterable[tuple[int, Row]], bounds: Bounds) -> Iterator[tuple[int, Row]]:
    """The rows that say something; a sheet may claim a million."""
    idle = 0
    for n, row in rows:
        bounds.go_on()
        if not any(getattr(value, "value", value) not in (None, "") for value in row):
            idle += 1
            if idle > IDLE:
                return
            continue
        idle = 0
        if n > bounds.tallest:
            raise DocumentError("programme_many", name=bounds.name, limit=MOST_TASKS)
        yield n, row


def _decoded(data: bytes, name: str) -> str:
    utf_16 = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    for encoding in ["utf-16"] if utf_16 else ["utf-8-sig", "cp1252"]:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise DocumentError("not_sheet", name=name, found="bytes")


def _unquoted(text: str) -> str:
    """Our own file marks what begins like a formula; the mark isn't part of the name."""
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA) else text
