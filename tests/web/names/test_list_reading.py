"""A list as it is handed in: of a file or a paste, under a title, numbered, in sheets, with rows that name nobody."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from mithaq.documents.workbook import Book, Column, Table, xlsx
from tests.web.file.node import Desk
from tests.web.names.test_lists import handed_in, moussa, page

__all__ = ["moussa"]
pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_file_and_rows_without_a_name(desk: Desk, moussa: str) -> None:
    file = SimpleUploadedFile("liste.csv", "Grade;Nom\ncolonel;Moussa Traoré\ncapitaine;\n".encode())
    draft = handed_in(desk.in_language("en"), file=file, pasted="ignored")
    assert draft.title == "liste.csv" and "1 row holds no name" in page(desk.secretary, draft)


def test_a_numbered_list_under_a_title_is_screened_by_whole_names(desk: Desk, moussa: str) -> None:
    pasted = "Participants, session de Bamako\n1. Traore, Moussa, colonel\n2. ديارا، فاطوماتا، نقيب\n"
    draft = handed_in(desk.in_language("en"), pasted=pasted)
    assert draft.content["rows"] == [
        [2, "Traore Moussa", {"rank": "colonel"}], [3, "ديارا فاطوماتا", {"rank": "نقيب"}],
    ]  # fmt: skip
    assert draft.content["found"].keys() == {"Traore Moussa"}


def test_sheets_that_were_not_read_are_named(desk: Desk, moussa: str) -> None:
    tables = [Table(name, [Column("Nom")], [["Moussa Traoré"]]) for name in ("Titulaires", "Suppléants")]
    data = xlsx(Book(title="Liste", marking="", language="fr", day=date(2026, 1, 1), tables=tables))
    draft = handed_in(desk.in_language("en"), file=SimpleUploadedFile("liste.xlsx", data))
    assert "Not read:" in page(desk.secretary, draft) and "Suppléants" in page(desk.secretary, draft)


def test_signs_that_no_database_keeps_are_dropped(desk: Desk, moussa: str) -> None:
    draft = handed_in(desk.in_language("en"), pasted="Moussa\0 Trao\x08re\n\0\n")
    assert draft.content["rows"] == [[1, "Moussa Traore"]] and draft.content["left_out"] == 1
    file = SimpleUploadedFile("liste.csv", b"Nom;Grade\nMoussa \x01Traore;x\n")
    assert handed_in(desk.secretary, file=file).content["rows"] == [[2, "Moussa Traore", {"rank": "x"}]]
