"""From a dropped communiqué to confirmed items: nothing is invented, nothing is lost, one answer at a time."""

import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from mithaq.commission.models import File, Person
from mithaq.desk import drafts
from mithaq.desk.models import Draft
from mithaq.jobs.drafting import drafted, pieces
from mithaq.languages.findings import Place
from mithaq.languages.text import Source
from mithaq.web.file.labels import length
from tests.secretariat.conftest import fresh
from tests.web.file.node import Desk

pytestmark = pytest.mark.django_db(databases="__all__")
PRESS = Path(__file__).resolve().parents[3] / "../shared/data/texts"
PAIR = ("000_c9acab6d558fb12f.txt", "002_fac40ccd7e41eb5b.txt")
FRENCH = (
    "Le Maroc et le Mali ont décidé de créer une commission militaire mixte. Une délégation marocaine conduite par "
    "le général de brigade Abdelghani Mouhib a été reçue à Bamako le lundi 17 février."
).encode()
ARABIC = (
    "قرر المغرب وجمهورية مالي إحداث لجنة عسكرية مشتركة. وقام وفد عسكري مغربي برئاسة العميد عبد الغني محب بزيارة إلى "
    "باماكو يوم الاثنين 17 فبراير."
).encode()


def text(name: str, data: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data, content_type="text/plain")


def dropped(client: Client, *files: SimpleUploadedFile, published: str = "") -> Draft:
    answer = client.post("/file/drafts/", {"texts": list(files), "published": published})
    assert answer.status_code == 302, answer.content.decode()
    return Draft.objects.latest("pk")


def item(draft: Draft, kind: str) -> dict[str, Any]:
    return next(dict(one) for one in draft.content["items"] if one["kind"] == kind)


def confirm(client: Client, draft: Draft, one: dict[str, Any], **given: Any) -> Any:
    return client.post(f"/file/drafts/{draft.pk}/items/{one['id']}/confirmation/", fields(one) | given)


def fields(one: dict[str, Any]) -> dict[str, str]:
    """What the form of an item posts when nothing is corrected."""
    value = one["value"]
    match one["kind"]:
        case "person" | "organ":
            names = {f"name_{lang}": name or "" for lang, name in value["name"].items()}
            ranks = {f"rank_{lang}": rank for lang, rank in value.get("rank_words", {}).items()}
            return names | ranks | {"party": value["party"] or ""}
        case "date":
            return {"day": value["value"] or ""}
        case "duration":
            return {"number": value["value"][1:-1], "unit": value["value"][-1]}
        case "commitment":
            return {f"text_{label}": said for label, said in value["texts"].items()} | {"who": value["who"] or ""}
    return {}


# ── dropping ──


def test_an_empty_file_says_what_to_do(desk: Desk) -> None:
    page = desk.in_language("en").get("/file/").content.decode()
    assert "No commission yet: drop the communiqué that created it" in page and 'type="file"' in page


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_a_pair_becomes_items_beside_their_sentences(desk: Desk, language: str) -> None:
    draft = dropped(desk.in_language(language), text("c.fr.txt", FRENCH), text("c.ar.txt", ARABIC))
    page = desk.secretary.get(f"/file/drafts/{draft.pk}/").content.decode()
    assert "<mark>Abdelghani Mouhib</mark>" in page and "<mark>عبد الغني محب</mark>" in page
    assert len([one for one in draft.content["items"] if one["kind"] == "person"]) == 1
    assert 'lang="ar" dir="rtl"' in page
    assert File.objects.count() == 0, "a draft is nothing of the record"


def test_unsure_items_come_first_with_why_and_the_years_that_fit(desk: Desk) -> None:
    draft = dropped(desk.in_language("en"), text("c.fr.txt", FRENCH))
    page = desk.secretary.get(f"/file/drafts/{draft.pk}/").content.decode()
    assert page.index("The weekday leaves several years") < page.index("Found without doubt")
    for year in ("2020", "2025", "2031"):
        assert f'value="{year}-02-17"' in page


def test_the_day_of_publication_settles_the_year(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH), published="2025-02-20")
    assert item(draft, "date")["value"]["value"] == "2025-02-17"


@pytest.mark.shared
def test_the_press_pair_differs_where_it_differs(desk: Desk) -> None:
    if not PRESS.exists():
        assert os.environ.get("CI") != "true", f"{PRESS} is not there"
        pytest.skip(f"{PRESS} is not there")
    draft = dropped(desk.in_language("en"), *(text(name, (PRESS / name).read_bytes()) for name in PAIR))
    page = desk.secretary.get(f"/file/drafts/{draft.pk}/").content.decode()
    assert "The versions differ" in page and "plans d&#x27;action" in page and "خرائط طريق" in page
    assert "Monday" in page and "does not say it" in page


# ── bad input ──


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "holds no text"),
        (b" \n ", "holds no text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is not a text that can be read"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "is damaged or incomplete"),
        (b"Der Ausschuss tritt in Berlin zusammen und der General leitet die Delegation.", "another language"),
    ],
)
def test_what_cannot_be_read_is_named_and_nothing_is_kept(desk: Desk, data: bytes, said: str) -> None:
    answer = desk.in_language("en").post("/file/drafts/", {"texts": [text("c.txt", data)]})
    assert answer.status_code == 422
    assert said in answer.content.decode() and "c.txt" in answer.content.decode()
    assert Draft.objects.count() == 0


def test_fifty_megabytes_are_refused_unread(desk: Desk) -> None:
    answer = desk.in_language("en").post("/file/drafts/", {"texts": [text("big.txt", b"a" * 50_000_000)]})
    assert answer.status_code == 422 and "50000000" in answer.content.decode() and "20000000" in answer.content.decode()


def test_no_file_at_all(desk: Desk) -> None:
    answer = desk.in_language("en").post("/file/drafts/")
    assert answer.status_code == 422 and "No file was given" in answer.content.decode()


def test_half_a_bad_pair_keeps_the_good_half(desk: Desk) -> None:
    draft = dropped(desk.in_language("en"), text("c.fr.txt", FRENCH), text("c.ar.txt", b""))
    page = desk.secretary.get(f"/file/drafts/{draft.pk}/").content.decode()
    assert "holds no text" in page and "Add the other version" in page and "nothing could be compared" in page
    assert [one["name"] for one in draft.content["files"]] == ["c.fr.txt"]


def test_the_other_half_may_come_later_and_answers_stay(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH))
    party = item(draft, "party")
    confirm(desk.secretary, draft, party)
    given = {"texts": [text("c.ar.txt", ARABIC)], "published": "2025-02-20"}
    desk.secretary.post(f"/file/drafts/{draft.pk}/texts/", given)
    draft.refresh_from_db()
    assert len(draft.content["files"]) == 2
    assert draft.content["answers"][party["id"]]["choice"] == drafts.CONFIRMED
    assert item(draft, "date")["value"]["value"] == "2025-02-17"


def test_a_bad_second_half_leaves_the_draft_as_it_was(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH))
    before = draft.content
    desk.secretary.post(f"/file/drafts/{draft.pk}/texts/", {"texts": [text("c.ar.txt", b"\x00\x01\x02")]})
    draft.refresh_from_db()
    assert draft.content == before


def test_a_day_that_is_none_is_told(desk: Desk) -> None:
    draft = dropped(desk.in_language("en"), text("c.fr.txt", FRENCH), published="20/02/2025")
    assert "“20/02/2025” is no day" in desk.secretary.get(f"/file/drafts/{draft.pk}/").content.decode()


# ── answering ──


def test_confirm_dismiss_undo_and_the_progress_says_so(desk: Desk) -> None:
    draft = dropped(desk.in_language("en"), text("c.fr.txt", FRENCH))
    person, party = item(draft, "person"), item(draft, "party")
    confirm(desk.secretary, draft, person)
    desk.secretary.post(f"/file/drafts/{draft.pk}/items/{party['id']}/dismissal/")
    total = len(draft.content["items"])
    page = " ".join(desk.secretary.get(f"/file/drafts/{draft.pk}/").content.decode().split())
    assert f"1 of {total} confirmed · 1 dismissed · {total - 2} to look at" in page
    desk.secretary.post(f"/file/drafts/{draft.pk}/items/{person['id']}/reopening/")
    draft.refresh_from_db()
    assert drafts.progress(draft).confirmed == 0


def test_a_date_left_open_is_not_confirmed_without_a_day(desk: Desk) -> None:
    draft = dropped(desk.in_language("en"), text("c.fr.txt", FRENCH))
    day = item(draft, "date")
    answer = confirm(desk.secretary, draft, day)
    assert answer.status_code == 422 and "The text leaves the day open" in answer.content.decode()
    confirm(desk.secretary, draft, day, fits="2025-02-17")
    draft.refresh_from_db()
    assert drafts.confirmed(draft, "date")[0]["value"]["value"] == "2025-02-17"


def test_a_year_that_does_not_fit_is_refused(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH))
    assert confirm(desk.secretary, draft, item(draft, "date"), fits="2024-02-17").status_code == 422


def test_a_correction_is_kept_and_marked(desk: Desk) -> None:
    draft = dropped(desk.in_language("en"), text("c.fr.txt", FRENCH))
    confirm(desk.secretary, draft, item(draft, "person"), name_fr="Abdelghani El Mouhib")
    draft.refresh_from_db()
    assert drafts.confirmed(draft, "person")[0]["value"]["name"]["fr"] == "Abdelghani El Mouhib"
    assert "Confirmed as corrected" in desk.secretary.get(f"/file/drafts/{draft.pk}/").content.decode()


def test_a_script_gets_the_item_and_the_progress(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH))
    address = f"/file/drafts/{draft.pk}/items/{item(draft, 'party')['id']}/confirmation/"
    answer = desk.secretary.post(address, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in answer and 'hx-swap-oob="true"' in answer and "reopening" in answer


def test_a_confirmed_person_of_ours_goes_into_the_record_once(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH), text("c.ar.txt", ARABIC))
    person = item(draft, "person")
    address = f"/file/drafts/{draft.pk}/items/{person['id']}/person/"
    assert desk.secretary.post(address).status_code == 404, "not before it is confirmed"
    confirm(desk.secretary, draft, person)
    assert desk.secretary.post(address).status_code == 302
    assert desk.secretary.post(address).status_code == 404
    row = Person.objects.get()
    assert (
        row.name == {"fr": "Abdelghani Mouhib", "ar": "عبد الغني محب"}
        and (row.rank or {})["fr"] == "général de brigade"
    )


def test_a_person_of_the_other_side_is_not_ours_to_add(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH))
    person = item(draft, "person")
    confirm(desk.secretary, draft, person, party="MLI")
    assert desk.secretary.post(f"/file/drafts/{draft.pk}/items/{person['id']}/person/").status_code == 404


# ── who ──


def test_a_draft_is_nobody_elses(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH))
    assert desk.stranger.get(f"/file/drafts/{draft.pk}/").status_code == 403
    Draft.objects.update(owner=desk.stranger_user)
    assert desk.secretary.get(f"/file/drafts/{draft.pk}/").status_code == 404


def test_removing_a_draft_removes_it_alone(desk: Desk) -> None:
    one, other = (dropped(desk.secretary, text(name, FRENCH)) for name in ("a.txt", "b.txt"))
    desk.secretary.post(f"/file/drafts/{one.pk}/removal/")
    assert [draft.pk for draft in Draft.objects.all()] == [other.pk]


@pytest.mark.parametrize("verb", ["get", "put", "delete"])
def test_wrong_verbs(desk: Desk, verb: str) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH))
    item_id = item(draft, "party")["id"]
    for address in ("/file/drafts/", f"/file/drafts/{draft.pk}/items/{item_id}/confirmation/"):
        assert getattr(desk.secretary, verb)(address).status_code == 405


def test_an_item_that_is_none(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH))
    assert desk.secretary.post(f"/file/drafts/{draft.pk}/items/{fresh()}/confirmation/").status_code == 404


# ── small parts ──


def test_the_sentence_is_cut_at_the_places_and_stays_whole() -> None:
    said = "Le Mali. Le Mali reçoit le Maroc."
    places = [Place(0, 12, 16, said[9:]), Place(0, 27, 32, said[9:])]
    cut = pieces(said, said[9:], places)
    assert cut == [("Le ", False), ("Mali", True), (" reçoit le ", False), ("Maroc", True), (".", False)]
    assert "".join(run for run, _ in cut) == said[9:]


def test_lengths_in_words(settings: Any) -> None:
    assert [length(one) for one in ("P3D", "P1Y", "PT2H", "odd")] == ["3 jours", "1 an", "2 heures", "odd"]


def test_a_draft_made_at_another_door_is_the_same_and_opens_here(desk: Desk) -> None:
    """`mithaq import` and the worker make drafts too: the page reads them all."""
    sources = [Source("c.fr.txt", FRENCH), Source("c.ar.txt", ARABIC)]
    dropped(desk.secretary, text("c.fr.txt", FRENCH), text("c.ar.txt", ARABIC), published="2025-02-20")
    here = Draft.objects.latest("pk")
    elsewhere = drafted(sources, here.owner, published=date(2025, 2, 20))
    assert elsewhere.content.keys() == here.content.keys()
    assert json.loads(json.dumps(elsewhere.content)) == here.content
    assert desk.secretary.get("/file/").status_code == 200
    assert desk.secretary.get(f"/file/drafts/{elsewhere.pk}/").status_code == 200
