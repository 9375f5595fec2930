"""Tables as spreadsheets: XLSX with real dates, frozen headings, filters and its marking on each printed page; CSV.

What anybody wrote stays text: a value that begins like a formula is never one. Equal books give equal bytes.
"""

import csv
import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from mithaq.ledger.errors import Language

Value = str | int | date | None
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
LONGEST = 32_767  # characters of a cell
NO_SHEET = re.compile(r"[\[\]:*?/\\]")
SHEET_NAME = 31
PINE, PAPER = "FF14493B", "FFF6F2E7"
STAMP = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:)")
EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that a ZIP file can say


@dataclass(frozen=True)
class Column:
    """A heading, what stands below it, how wide it is (characters of the body text)."""

    heading: str
    kind: Literal["text", "day", "number"] = "text"
    width: int = 16


@dataclass(frozen=True)
class Table:
    """One sheet: its columns and rows. `strong` are the rows set in bold, by position."""

    name: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Value]]
    strong: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Book:
    """A whole file; `lost` becomes its last sheet, under the name `lost_name`."""

    title: str
    marking: str
    language: Language
    day: date
    tables: Sequence[Table]
    lost_name: str = ""
    lost: Sequence[str] = ()


def xlsx(book: Book) -> bytes:
    """The workbook; in Arabic its sheets run from right to left."""
    written = Workbook()
    written.remove(written.worksheets[0])
    written.properties.title, written.properties.creator = cleaned(book.title), "Mithaq"
    tables = [*book.tables, *([_lost(book)] if book.lost else [])]
    for table in tables:
        _sheet(written.create_sheet(NO_SHEET.sub(" ", table.name)[:SHEET_NAME].strip("'")), table, book)
    out = io.BytesIO()
    written.save(out)
    return _dated(out.getvalue(), book.day)


def csv_text(table: Table, *, after: Sequence[str] = ()) -> str:
    """The same table as text, sentences below it; with the mark by which spreadsheets read Arabic as Arabic."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([column.heading for column in table.columns])
    writer.writerows([[_plain(value) for value in row] for row in table.rows])
    if after:
        writer.writerow([])
        writer.writerows([[_plain(sentence)] for sentence in after])
    return "\ufeff" + out.getvalue()


def cleaned(text: str) -> str:
    """Without the signs that no workbook can hold, and no longer than a cell."""
    return CONTROL.sub("", text)[:LONGEST]


def _lost(book: Book) -> Table:
    return Table(book.lost_name, [Column(book.lost_name, width=110)], [[sentence] for sentence in book.lost])


def _sheet(sheet: Worksheet, table: Table, book: Book) -> None:
    sheet.sheet_view.rightToLeft = book.language == "ar"
    for at, column in enumerate(table.columns, 1):
        _fill(sheet.cell(1, at), column.heading, column, strong=True)
        sheet.cell(1, at).fill = PatternFill("solid", fgColor=PINE)
        sheet.cell(1, at).font = Font(bold=True, color="FFFFFFFF")
        sheet.column_dimensions[get_column_letter(at)].width = column.width
    for n, row in enumerate(table.rows):
        for at, (column, value) in enumerate(zip(table.columns, row, strict=True), 1):
            _fill(sheet.cell(n + 2, at), value, column, strong=n in table.strong)
    sheet.freeze_panes = "B2"
    if table.rows:
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.columns))}{len(table.rows) + 1}"
    _print(sheet, book)


def _fill(cell: Cell, value: Value, column: Column, *, strong: bool) -> None:
    if isinstance(value, str):
        cell.value = cleaned(value)
        cell.data_type = "s"  # whatever it begins with
        if value.startswith(FORMULA):
            cell.quotePrefix = True  # stays text when somebody edits it
    elif value is not None:
        cell.value = value
        if isinstance(value, date):
            cell.number_format = "yyyy-mm-dd"
    cell.alignment = Alignment(vertical="top", wrap_text=column.kind == "text")
    if strong:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor=PAPER)


def _print(sheet: Worksheet, book: Book) -> None:
    """Landscape A4, as wide as the page, headings on each, the marking above and below."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
    if marking := cleaned(book.marking).replace("&", "&&")[:200]:
        sheet.oddHeader.center.text = marking
        sheet.oddFooter.center.text = marking
    sheet.oddFooter.right.text = "&P / &N"
    sheet.oddFooter.left.text = book.day.isoformat()


def _dated(data: bytes, day: date) -> bytes:
    """The same file with the day of the content instead of the moment in which it was written."""
    stamp = datetime(day.year, day.month, day.day).isoformat().encode() + b"Z"
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as written, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as again:
        for name in written.namelist():
            part = written.read(name)
            if name == "docProps/core.xml":
                part = STAMP.sub(rb"\g<1>" + stamp + rb"\g<3>", part)
            again.writestr(zipfile.ZipInfo(name, EPOCH), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _plain(value: Value) -> str:
    text = "" if value is None else CONTROL.sub("", value) if isinstance(value, str) else str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(FORMULA) else text
