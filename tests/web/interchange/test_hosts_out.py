"""Who hosts, in each file that leaves: named in all of them, and said to be lost where it doesn't come back."""

import io

import pytest
from icalendar import Calendar
from lxml import etree
from openpyxl import load_workbook

from mithaq.documents.mspdi_reader import read_mspdi
from mithaq.documents.mspdi_words import HOST_FIELD
from mithaq.documents.table_reader import read_table
from mithaq.documents.table_words import COLUMNS
from mithaq.ledger.errors import Language
from mithaq.secretariat.models import Channel
from mithaq.secretariat.names import party_names
from mithaq.secretariat.reading import Reading
from tests.web.commitments.scene import Scene
from tests.web.interchange.test_exports import NS, taken
from tests.web.roadmap.test_hosts import hosted_plan, plain
from tests.web.sessions.cast import LANGUAGES, speak

pytestmark = pytest.mark.django_db(databases="__all__")


@LANGUAGES
def test_a_calendar_says_where_by_the_name_of_the_party(scene: Scene, language: Language) -> None:
    row = hosted_plan(scene)
    called = party_names(Reading(Channel.objects.get(ch=row.ch)), language)
    events = {str(one["UID"]): one for one in Calendar.from_ical(taken(scene, "ics", language=language)).events}
    for thing, host in row.hosts.items():
        assert str(events[f"{thing}@{row.ch}"]["LOCATION"]) == called[host]


@LANGUAGES
def test_a_table_has_a_column_of_hosts(scene: Scene, language: Language) -> None:
    row = hosted_plan(scene)
    sheet = load_workbook(io.BytesIO(taken(scene, "xlsx", language=language))).worksheets[0]
    heads = [cell.value for cell in sheet[1]]
    at, key = heads.index(COLUMNS["host"][language]), heads.index(COLUMNS["key"][language])
    assert {line[key]: line[at] for line in sheet.iter_rows(min_row=2, values_only=True) if line[at]} == row.hosts


def test_project_bears_them_in_a_field_of_its_own(scene: Scene) -> None:
    row = hosted_plan(scene)
    root = etree.fromstring(taken(scene, "mspdi"))
    values = root.xpath(f"//p:Task/p:ExtendedAttribute[p:FieldID='{HOST_FIELD.id}']/p:Value/text()", namespaces=NS)
    assert sorted(values) == sorted(row.hosts.values())


def test_what_comes_back_says_that_hosts_are_not_carried(scene: Scene) -> None:
    hosted_plan(scene)
    for found in (
        read_mspdi(taken(scene, "mspdi"), name="x.xml"),
        read_table(taken(scene, "xlsx"), name="x.xlsx"),
        read_table(taken(scene, "csv"), name="x.csv"),
    ):
        assert [loss.values["n"] for loss in found.lost if loss.code == "in_hosts"] == [2]
        assert not [loss for loss in found.lost if loss.code in ("in_custom", "in_column")]


@LANGUAGES
def test_the_page_of_files_says_it_before(scene: Scene, language: Language) -> None:
    hosted_plan(scene)
    page = plain(speak(scene.table.secretary, language).get("/roadmap/exports/").content.decode())
    said = {"fr": "Parties hôtes (2", "ar": "الأطراف المضيفة (2", "en": "Hosting parties (2"}[language]
    assert page.count(said) == 3  # Project, spreadsheet, text table
