"""Spreadsheets: real dates, text that stays text, both directions; read back by others and by ourselves."""

import csv
import io
import zipfile
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openpyxl import Workbook, load_workbook

from mithaq.documents.errors import DocumentError
from mithaq.documents.found import Found
from mithaq.documents.roadmap_table import roadmap_csv, roadmap_xlsx, template_xlsx
from mithaq.documents.schedule import Line, Schedule
from mithaq.documents.table_reader import read_table
from mithaq.documents.table_words import SHEETS
from mithaq.documents.workbook import FORMULA, Book, Column, Table, csv_text, xlsx
from mithaq.ledger.errors import LANGUAGES, Language
from tests.documents.programmes import schedules, small
from tests.documents.test_mspdi import carried, meant

CELLS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def opened(data: bytes) -> Any:
    return load_workbook(io.BytesIO(data))


def part(data: bytes, name: str) -> etree._Element:
    """One part of the package, by a reader that knows nothing of workbooks."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return etree.fromstring(packed.read(name))


def book(rows: list[list[Any]], language: Language = "fr") -> bytes:
    columns = [Column("Activité", width=30)] + [Column(f"C{n}") for n in range(len(rows[0]) - 1)]
    return xlsx(Book(title="t", marking="Restreint & daté", language=language, day=date(2026, 3, 1),
                     tables=[Table("Feuille", columns, rows)]))  # fmt: skip


def written(*rows: list[Any], heading: tuple[str, ...] = ("Activité", "Jours ouvrés", "Après")) -> bytes:
    made = Workbook()
    made.active.append(list(heading))
    for row in rows:
        made.active.append(row)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def codes(found: Found) -> list[str]:
    return sorted(loss.code for loss in found.lost)


@given(st.sampled_from(FORMULA), st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=20))
@settings(max_examples=60, deadline=None)
def test_what_begins_like_a_formula_is_text(sign: str, rest: str) -> None:
    data = book([[sign + rest]])
    cell = opened(data).active["A2"]
    assert cell.data_type == "s" and (sign in "\t\r\n" or cell.value == sign + rest)
    assert not part(data, "xl/worksheets/sheet1.xml").findall(f".//{CELLS}f")
    line = csv_text(Table("x", [Column("a")], [[sign + rest]])).splitlines()[1:]
    assert next(csv.reader(line))[0].startswith("'")


def cells(data: bytes, sheet: int) -> dict[str, tuple[str, str]]:
    """Place → (what it is, what it says), from the bare parts of the package: numbers of a date format are days."""
    styles = part(data, "xl/styles.xml")
    formats = {one.get("numFmtId"): one.get("formatCode") for one in styles.iter(f"{CELLS}numFmt")}
    used = [formats.get(one.get("numFmtId"), "") for one in styles.iterfind(f"{CELLS}cellXfs/{CELLS}xf")]
    found = {}
    for cell in part(data, f"xl/worksheets/sheet{sheet}.xml").iter(f"{CELLS}c"):
        said, kind = cell.findtext(f"{CELLS}v") or "", cell.get("t", "n")
        if kind == "inlineStr":
            found[str(cell.get("r"))] = ("text", "".join(cell.itertext()))
        elif said and used[int(cell.get("s", "0"))] == "yyyy-mm-dd":
            found[str(cell.get("r"))] = ("day", (date(1899, 12, 30) + timedelta(int(said))).isoformat())
        elif said:
            found[str(cell.get("r"))] = ("number", said)
    return found


def test_dates_are_dates_and_numbers_numbers_for_another_reader() -> None:
    data = roadmap_xlsx(small())
    table = cells(data, 1)
    column = {said: place[:-1] for place, (_, said) in table.items() if place.endswith("1") and len(place) == 2}

    def at(heading: str, row: int) -> tuple[str, str]:
        return table[f"{column[heading]}{row}"]

    assert [at("Activité", n) for n in (2, 3, 4)] == [
        ("text", "=Préparation"), ("text", "دورة تكوينية"), ("text", "Remise"),
    ]  # fmt: skip
    assert at("Début", 2) == ("day", "2026-03-04") and at("Jours ouvrés", 3) == ("number", "10")
    assert at("Échéance", 2) == ("day", "2026-03-31") and at("Marge (jours)", 2) == ("number", "14")
    assert at("Après", 3) == ("text", "1+2") and at("Ressources", 2) == ("text", "Instructeurs ×3")
    assert at("Partie hôte", 2) == ("text", "MLI")
    assert at("Action", 2) == ("text", "Stage <pilote> & suite") and at("Axe", 4) == ("text", "Formation")
    assert cells(data, 2)["B2"] == ("number", "4") and "n'engage pas" in cells(data, 3)["A2"][1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_direction_frozen_heading_filter_widths_and_marking(language: Language) -> None:
    sheet = opened(roadmap_xlsx(replace(small(), language=language))).worksheets[0]
    assert bool(sheet.sheet_view.rightToLeft) == (language == "ar")
    assert sheet.freeze_panes == "B2" and sheet.auto_filter.ref == "A1:W4" and sheet.print_title_rows == "$1:$1"
    assert sheet.oddHeader.center.text == sheet.oddFooter.center.text == "Diffusion restreinte"
    assert sheet.column_dimensions["B"].width == 42 and sheet.title == SHEETS["roadmap"][language]


def test_equal_books_give_equal_bytes_dated_by_their_content() -> None:
    assert roadmap_xlsx(small()) == roadmap_xlsx(small())
    core = part(roadmap_xlsx(small()), "docProps/core.xml")
    assert {one.text for one in core if "created" in one.tag or "modified" in one.tag} == {"2026-03-01T00:00:00Z"}


def test_the_ampersand_of_a_marking_is_no_code_of_the_header() -> None:
    header = part(book([["a"]]), "xl/worksheets/sheet1.xml").find(f".//{CELLS}oddHeader")
    assert header is not None and "Restreint && daté" in (header.text or "")


def test_signs_that_no_workbook_holds_are_left_out() -> None:
    assert opened(book([["a\x00\x0bb\ud800"]])).active["A2"].value == "ab"


@settings(max_examples=40, deadline=None)
@given(schedules(), st.booleans())
def test_what_goes_out_comes_in_the_same_but_for_what_the_list_says(schedule: Schedule, text: bool) -> None:
    schedule = replace(schedule, lines=tuple(map(plainly, schedule.lines)),
                       pools=tuple(replace(pool, name=f"R{n}") for n, pool in enumerate(schedule.pools)))  # fmt: skip
    data, name = (roadmap_csv(schedule), "x.csv") if text else (roadmap_xlsx(schedule), "x.xlsx")
    found = read_table(data, name=name)
    steps = {line.key: line for line in schedule.steps}
    weeks = {week.key: week.name for week in schedule.weeks}
    pools = {pool.key: pool.name for pool in schedule.pools}
    assert [task.key for task in found.tasks] == list(steps)
    for task in found.tasks:
        line = steps[task.key]
        assert (task.name, task.length, task.week) == (line.name, line.length, weeks[line.week or ""])
        assert (task.release, task.fixed, task.deadline) == (line.release, line.fixed, line.deadline)
        assert dict(task.holds) == {pools[key]: units for key, units in line.holds.items()}
    refs = {task.ref: task.key for task in found.tasks}
    assert {carried(link, refs) for link in found.links} == {meant(joint) for joint in schedule.joints}
    assert [task.names for task in found.tasks] == [line.names for line in schedule.steps]
    hosted = sum(bool(line.host) for line in schedule.steps)
    assert [loss.values["n"] for loss in found.lost if loss.code == "in_hosts"] == [hosted] * bool(hosted)


def plainly(line: Line) -> Line:
    return replace(line, name=plain(line.name), names={one: plain(said) for one, said in line.names.items()})


def plain(name: str) -> str:
    """A cell trims, and its reader drops a mark before a formula: names here begin with a letter."""
    return "n" + "".join(sign for sign in name if sign.isprintable()).strip().rstrip("'")


def test_a_file_with_many_kinds_of_rows() -> None:
    found = read_table(
        written(
            ["Préparer", "2,5", None],
            ["Former", 5, "2; 2SS; 9; 2-1"],
            ["", 4, None],
            ["Clore", 0, "3+2c"],
            ["Trop long", 99_999, None],
            ["Sans durée", None, "abc"],
        ),
        name="x.xlsx",
    )
    assert [(task.name, task.length) for task in found.tasks] == [
        ("Préparer", 3), ("Former", 5), ("Clore", 0), ("Sans durée", 1),
    ]  # fmt: skip
    assert [(link.before, link.after, link.lag) for link in found.links] == [("2", "3", 0), ("3", "5", 2)]
    assert [link.calendar_days for link in found.links] == [False, True]
    assert codes(found) == sorted(
        ["in_part_day", "in_unknown", "in_no_name", "in_bad_duration", "in_no_duration", "in_unknown", "in_language"]
    )  # fmt: skip


def test_a_table_that_went_out_under_the_former_heading_is_read_alike() -> None:
    former, now = (
        read_table(written(["A", 4, None], heading=("Activité", heading, "Après")), name="x.xlsx")
        for heading in ("Jours ouvrables", "Jours ouvrés")
    )
    assert former == now and former.tasks[0].length == 4


def test_dates_in_three_ways_and_bad_ones() -> None:
    heading = ("Activity", "Working days", "Not before", "Deadline")
    found = read_table(
        written(
            ["A", 1, datetime(2026, 5, 4, 10, 30), "2026-06-01"],
            ["B", 1, "04/05/2026", "30/02/2026"],
            ["C", 1, "2026-06-01", "2026-05-01"],
            heading=heading,
        ),
        name="x.xlsx",
    )
    assert found.tasks[0].release == found.tasks[1].release == date(2026, 5, 4)
    assert found.tasks[0].deadline == date(2026, 6, 1) and found.tasks[2].release is None
    assert codes(found) == ["in_bad_date", "in_language", "in_order", "in_time"]


def test_formulas_unknown_columns_and_other_sheets_are_told() -> None:
    made = Workbook()
    made.active.append(["Activity", "Working days", "Colour"])
    made.active.append(["A", "=1+1", "red"])
    made.create_sheet("Budget").append(["x"])
    out = io.BytesIO()
    made.save(out)
    told = codes(read_table(out.getvalue(), name="x.xlsx"))
    assert told == ["in_column", "in_formula", "in_language", "in_no_duration", "in_sheet"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_filled_in_is_read(language: Language) -> None:
    form = opened(template_xlsx(language, day=date(2026, 3, 1), title="x"))
    sheet = form.worksheets[0]
    sheet.append([1, "A", "Action", 3, "MAR", None, date(2026, 4, 1), None, None, "R ×2"])
    sheet.append([2, "B", "Action", 0, "", None, None, None, "1+2", None])
    form.worksheets[1].append(["R", 5, "MAR"])
    out = io.BytesIO()
    form.save(out)
    found = read_table(out.getvalue(), name="x.xlsx")
    assert [(task.name, task.path, task.holds) for task in found.tasks] == [
        ("A", ("Action",), (("R", 2),)), ("B", ("Action",), ()),
    ]  # fmt: skip
    assert found.pools[0].units == 5 and [(link.before, link.lag) for link in found.links] == [("1", 2)]
    assert codes(found) == ["in_language"]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_files_of_any_separator(separator: str, encoding: str) -> None:
    lines = [("النشاط", "أيام العمل", "بعد"), ("'=إعداد", "2", ""), ("تنفيذ", "3", "2")]
    text = "\n".join(separator.join(line) for line in lines)
    found = read_table(text.encode(encoding), name="x.CSV")
    assert [task.name for task in found.tasks] == ["=إعداد", "تنفيذ"] and len(found.links) == 1


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b" " * (65 << 20))
    return out.getvalue()


def with_entities(called: str = "sheet1.xml") -> bytes:
    """The sheet declares an entity; the part that holds it may be called anything."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(written(["A", 1, None]))) as made, zipfile.ZipFile(out, "w") as packed:
        for name in made.namelist():
            data = made.read(name).replace(b"sheet1.xml", called.encode())
            data = b'<!DOCTYPE x [<!ENTITY a "b">]>' + data if "sheet1" in name else data
            packed.writestr(name.replace("sheet1.xml", called), data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "x.xlsx", "not_sheet"),
        (b"PK\x03\x04 nothing", "x.xlsx", "not_sheet"),
        (written(["A", 1, None])[:-900], "x.xlsx", "not_sheet"),
        (bomb(), "x.xlsx", "programme_large"),
        (with_entities(), "x.xlsx", "xml_unsafe"),
        (with_entities("sheet1.dat"), "x.xlsx", "xml_unsafe"),
        (b" " * (50 << 20), "x.xlsx", "programme_large"),
        (b" " * (50 << 20), "x.csv", "programme_large"),
        (b"a,b\n1,2\n", "x.csv", "sheet_columns"),
        (b"\x00\x01\x02", "x.csv", "not_sheet"),
        ("Activité\n".encode(), "x.csv", "programme_empty"),
        (("Activité\n" + "A\n" * 100_000).encode(), "x.csv", "programme_many"),
        ("N°;Activité;Après\n1;A;2\n2;B;1\n".encode(), "x.csv", "programme_ring"),
    ],
)
def test_bad_files_are_refused_in_a_sentence(data: bytes, name: str, code: str) -> None:
    with pytest.raises(DocumentError) as fault:
        read_table(data, name=name)
    assert fault.value.code == code and all(fault.value.sentence(language) for language in LANGUAGES)
