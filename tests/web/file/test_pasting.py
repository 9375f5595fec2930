"""The text pasted instead of dropped, a box for each version: read like a file, refused with a sentence, and kept."""

import pytest

from mithaq.desk.models import Draft
from tests.web.file.node import Desk
from tests.web.file.test_drafting import ARABIC, FRENCH, dropped, text

pytestmark = pytest.mark.django_db(databases="__all__")
FURNITURE = (
    "Accueil | Actualités | Sport\nPartager · Imprimer\n{text}\nÀ lire aussi\n• Le Maroc livrera trois stades neufs\n"
    "• La commission parlementaire examinera le texte\nTous droits réservés\n"
)


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_pasted_versions_are_read_like_files(desk: Desk, language: str) -> None:
    given = {"text_fr": FURNITURE.format(text=FRENCH.decode()), "text_ar": ARABIC.decode().replace("\n", "\r\n")}
    answer = desk.in_language(language).post("/file/drafts/", given)
    draft = Draft.objects.latest("pk")
    assert answer.status_code == 302 and [one["language"] for one in draft.content["files"]] == ["fr", "ar"]
    page = desk.secretary.get(f"/file/drafts/{draft.pk}/").content.decode()
    assert "commission parlementaire" not in page and "stades" not in page and "Abdelghani Mouhib" in page
    pasted = {"fr": "Texte collé en français", "ar": "نص ملصق بالفرنسية", "en": "Text pasted in French"}[language]
    assert pasted in page


def test_a_pasted_version_stands_beside_a_dropped_one(desk: Desk) -> None:
    client = desk.in_language("en")
    client.post("/file/drafts/", {"texts": [text("c.fr.txt", FRENCH)], "text_ar": ARABIC.decode()})
    draft = Draft.objects.latest("pk")
    assert [one["name"] for one in draft.content["files"]] == ["c.fr.txt", "Text pasted in Arabic"]


def test_the_other_version_may_be_pasted_later(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.fr.txt", FRENCH))
    desk.secretary.post(f"/file/drafts/{draft.pk}/texts/", {"text_ar": ARABIC.decode()})
    draft.refresh_from_db()
    assert [one["language"] for one in draft.content["files"]] == ["fr", "ar"]


@pytest.mark.parametrize(
    ("language", "said"), [("fr", "déposez ou collez"), ("ar", "أودعوا أو ألصقوا"), ("en", "drop or paste")]
)
def test_an_empty_paste_says_what_to_do(desk: Desk, language: str, said: str) -> None:
    answer = desk.in_language(language).post("/file/drafts/", {"text_fr": " \r\n ", "text_ar": ""})
    assert answer.status_code == 422 and said in answer.content.decode()
    assert Draft.objects.count() == 0


def test_five_megabytes_pasted_are_told_with_both_sizes_and_kept_in_the_box(desk: Desk) -> None:
    words = "Le Maroc et le Mali coopèrent. " * 161_000
    answer = desk.in_language("en").post("/file/drafts/", {"text_fr": words})
    page = answer.content.decode()
    assert answer.status_code == 422 and Draft.objects.count() == 0
    assert f"“Text pasted in French” is {len(words)} bytes, the limit is 1000000" in page
    assert page.count("Le Maroc et le Mali coopèrent. ") == 161_000


def test_more_than_a_form_may_hold_is_told_by_its_size(desk: Desk) -> None:
    answer = desk.in_language("en").post("/file/drafts/", {"text_ar": "قرر المغرب. " * 500_000})
    assert answer.status_code == 413 and "at most 8.0" in answer.content.decode()
    assert Draft.objects.count() == 0


def test_a_pasted_text_that_cannot_be_read_keeps_the_good_one(desk: Desk) -> None:
    answer = desk.in_language("en").post(
        "/file/drafts/",
        {"text_fr": FRENCH.decode(), "text_en": "Der Ausschuss tritt in Berlin zusammen und der General leitet sie."},
    )
    draft = Draft.objects.latest("pk")
    page = desk.secretary.get(answer.headers["Location"]).content.decode()
    assert len(draft.content["files"]) == 1 and "Text pasted in English" in page
