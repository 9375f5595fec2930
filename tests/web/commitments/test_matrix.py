"""The follow-up matrix and the page of a commitment: what stands where, and who may see it."""

import csv
import html
import io
from datetime import timedelta

import pytest
from openpyxl import load_workbook

from mithaq.commission.acts import MandateEnd
from mithaq.commission.models import Mandate
from mithaq.documents import workbook
from mithaq.papers.roadmap_files import marking_of
from mithaq.roadmap.models import Commitment, Evidence
from tests.web.commitments.scene import Scene, today, undertake
from tests.web.sessions.cast import LANGUAGES, Table, speak

pytestmark = pytest.mark.django_db(databases="__all__")


@LANGUAGES
def test_without_a_commitment_it_says_where_they_come_from(scene: Scene, language: str) -> None:
    page = speak(scene.table.secretary, language).get("/commitments/").content.decode()
    assert {"fr": "Tirer le premier", "ar": "استخراج الأول", "en": "Draw the first one"}[language] in page


def test_before_the_minutes_are_signed_nothing_can_be_drawn(table: Table) -> None:
    page = table.secretary.get("/commitments/").content.decode()
    assert "dès que les deux coprésidents" in page and "Tirer le premier" not in page
    assert "Aucun texte adopté" in table.secretary.get("/commitments/sources/").content.decode()


@LANGUAGES
def test_the_matrix_and_the_commitment_in_every_language(scene: Scene, language: str) -> None:
    key, subject = scene.promise(), scene.agreed()
    client = speak(scene.table.secretary, language)
    for address in ("/commitments/", f"/commitments/{key}/", f"/commitments/undertakings/{subject}/"):
        answer = client.get(address)
        assert answer.status_code == 200 and f'lang="{language}"' in answer.content.decode()
    page = client.get(f"/commitments/{key}/").content.decode()
    assert page.count("<mark>") == 2 and "se félicitent" in page and "يعرب الطرفان" in page
    assert f"/commitments/undertakings/{subject}/" in page and "MAR" in page


def test_filters_show_only_what_they_say(scene: Scene) -> None:
    scene.promise(due=today() + timedelta(20))
    client = scene.table.secretary
    assert "vingt-quatre places" in client.get("/commitments/?show=threatened&axis=training&party=MAR").content.decode()
    for other in ("show=late", "party=MLI", "axis=equipment"):
        page = client.get(f"/commitments/?{other}").content.decode()
        assert "vingt-quatre places" not in page and "Rien de tel" in page
    assert "vingt-quatre places" in client.get("/commitments/?show=<b>&party=XXX&axis=none").content.decode()


def test_the_spreadsheet_says_what_it_leaves_out(scene: Scene) -> None:
    scene.promise()
    answer = scene.table.secretary.get("/commitments/matrix.csv?show=late")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert answer["Content-Type"].startswith("text/csv") and len(rows[0]) == 11
    assert [marking_of("fr")] in rows and marking_of("fr")  # like every file that leaves this node
    assert any("1" in cell and "filtre" in cell for row in rows for cell in row)
    whole = scene.table.secretary.get("/commitments/matrix.csv").content.decode()
    assert "vingt-quatre places" in whole and "PV-2026-01" in whole


def test_no_cell_of_the_spreadsheet_is_a_formula(scene: Scene) -> None:
    table = workbook.Table("t", [workbook.Column("a")] * 4, [["=1+1", "@x", "-2", "places"]])
    assert workbook.csv_text(table).splitlines()[1] == "'=1+1,'@x,'-2,places"
    scene.promise()
    whole = scene.table.secretary.get("/commitments/matrix.csv").content.decode("utf-8-sig")
    assert not [cell for row in csv.reader(io.StringIO(whole)) for cell in row if cell.startswith(("=", "+", "-", "@"))]
    sheet = load_workbook(io.BytesIO(scene.table.secretary.get("/commitments/matrix.xlsx").content)).worksheets[0]
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


@LANGUAGES
def test_the_workbook_has_dates_direction_and_says_what_it_lacks(scene: Scene, language: str) -> None:
    scene.promise()
    answer = speak(scene.table.secretary, language).get("/commitments/matrix.xlsx")
    sheets = load_workbook(io.BytesIO(answer.content)).worksheets
    due = next(cell for cell in sheets[0][2] if cell.is_date)
    assert due.value.date() == today() + timedelta(200)
    assert bool(sheets[0].sheet_view.rightToLeft) == (language == "ar") and sheets[0].freeze_panes == "B2"
    assert len(sheets) == 2 and sheets[1].max_row >= 4
    page = speak(scene.table.secretary, language).get("/commitments/").content.decode()
    assert str(sheets[1]["A2"].value) in html.unescape(page)  # said before the file is taken


def test_evidence_is_recorded_and_shown(scene: Scene) -> None:
    key = scene.promise()
    empty = scene.table.secretary.post(f"/commitments/{key}/evidence/", {"title_fr": "  "})
    assert empty.status_code == 422 and Evidence.objects.count() == 0
    assert "au moins" in empty.content.decode()
    answer = scene.table.secretary.post(
        f"/commitments/{key}/evidence/", {"title_fr": "Attestations", "note": "Vingt-quatre noms"}, follow=True
    )
    page = answer.content.decode()
    assert answer.status_code == 200 and "Attestations" in page and "Vingt-quatre noms" in page
    assert "Pas encore envoyé" in page
    assert Evidence.objects.get().thing == key


def test_what_the_other_party_promised_is_seen_as_received(scene: Scene) -> None:
    key = scene.promise()
    scene.meet()
    scene.pair.mli.does(undertake(scene, "training", party="MLI"))
    scene.meet()
    page = scene.table.secretary.get(f"/commitments/{key}/").content.decode()
    assert "Action training" in page and "Reçu par l’autre partie" in page


def test_a_stranger_sees_nothing(scene: Scene) -> None:
    key, subject = scene.promise(), scene.agreed()
    for address in ("", "matrix.csv", f"{key}/", f"undertakings/{subject}/", "sources/", f"{key}/undertakings/"):
        answer = scene.table.stranger.get(f"/commitments/{address}")
        assert answer.status_code == 403 and "vingt-quatre" not in answer.content.decode()


def test_an_ended_mandate_is_no_mandate(scene: Scene) -> None:
    scene.promise()
    (mandate,) = Mandate.objects.filter(holder="u:planner")
    scene.does(MandateEnd(key=mandate.key))
    assert scene.table.planner.get("/commitments/").status_code == 403


def test_wrong_verbs_and_unknown_things(scene: Scene) -> None:
    key = scene.promise()
    client = scene.table.secretary
    for address in ("/commitments/", f"/commitments/{key}/", "/commitments/matrix.csv", "/commitments/sources/"):
        assert client.post(address).status_code == 405
    assert client.get("/commitments/MAR.aaaaaaaaaaaaaaaaaaaaaaaaaa/").status_code == 404
    assert Commitment.objects.count() == 1
