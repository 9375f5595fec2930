"""Visits, sessions, places, quotations, texts and next steps on the page of a draft; and who of the record is meant."""

from typing import Any

import pytest

from mithaq.commission.models import Person
from mithaq.desk.models import Draft, Spelling
from tests.languages.files import PAGE, word
from tests.web.file.node import Desk
from tests.web.file.test_drafting import ARABIC, confirm, dropped, item, text

pytestmark = pytest.mark.django_db(databases="__all__")

TOLD = (
    "Le Maroc et le Mali coopèrent. Une délégation marocaine conduite par le général de brigade Abdelghani Mouhib "
    "a effectué une visite à Bamako du 17 au 19 février 2025. Un mémorandum d'entente a été signé. "
    "« Nous avons bien travaillé ensemble », a déclaré le général Mouhib. "
    "Le Maroc livrera dix véhicules avant le 30 juin 2025, sous réserve de leur contrôle. "
    "La deuxième session se tiendra à Rabat en octobre 2025."
).encode()
FIELDS = ("by", "to", "from_date", "number", "place", "from", "speaker", "kind", "status")
NEW_KINDS = ("visit", "session", "place", "quotation", "text", "next_step")


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_kind_stands_beside_its_sentence_and_can_be_confirmed(desk: Desk, language: str) -> None:
    draft = dropped(desk.in_language(language), text("c.fr.txt", TOLD))
    assert {one["kind"] for one in draft.content["items"]} >= set(NEW_KINDS)
    page = desk.secretary.get(f"/file/drafts/{draft.pk}/").content.decode()
    assert "<mark>Nous avons bien travaillé ensemble</mark>" in page
    for kind in NEW_KINDS:
        one = item(draft, kind)
        value = one["value"]
        given = {
            key: value.get(key) or ""
            for key in ("by", "to", "from_date", "number", "place", "from", "speaker", "kind", "status")
        }
        given |= {f"name_{lang}": name or "" for lang, name in value.get("name", {}).items()}
        assert confirm(desk.secretary, draft, one, **given).status_code == 302
    draft.refresh_from_db()
    assert {one["kind"] for one in draft.content["items"] if one["id"] in draft.content["answers"]} == set(NEW_KINDS)
    assert all(answer["value"] == item_of(draft, key)["value"] for key, answer in draft.content["answers"].items())


def item_of(draft: Draft, key: str) -> dict[str, Any]:
    return next(dict(one) for one in draft.content["items"] if one["id"] == key)


def test_a_commitment_keeps_its_term_and_its_condition(desk: Desk) -> None:
    draft = dropped(desk.in_language("en"), text("c.fr.txt", TOLD))
    one = item(draft, "commitment")
    assert (one["value"]["by"], one["value"]["firm"]) == ("2025-06-30", False)
    confirm(desk.secretary, draft, one, who="MAR", by="2025-07-15", conditional="")
    draft.refresh_from_db()
    kept = draft.content["answers"][one["id"]]["value"]
    assert (kept["by"], kept["firm"]) == ("2025-07-15", True)


def test_a_word_file_and_a_page_are_kept_as_their_text(desk: Desk) -> None:
    draft = dropped(desk.secretary, text("c.docx", word(TOLD.decode())), text("page.html", PAGE.encode()))
    assert [one["name"] for one in draft.content["files"]] == ["c.docx", "page.html"]
    assert draft.content["texts"][0].strip() == TOLD.decode()
    assert draft.content["published"] == "2025-02-20", "the page says so in its head"


def test_is_this_the_same_person_and_the_spelling_is_learned(desk: Desk) -> None:
    first = dropped(desk.in_language("en"), text("c.fr.txt", TOLD))
    one = item(first, "person")
    confirm(desk.secretary, first, one, rank_fr="général de brigade")
    desk.secretary.post(f"/file/drafts/{first.pk}/items/{one['id']}/person/")
    known = Person.objects.get()
    again = dropped(desk.secretary, text("c.ar.txt", ARABIC))
    drafted = item(again, "person")
    address = f"/file/drafts/{again.pk}/"
    page = desk.secretary.get(address).content.decode()
    assert "Is this the same person as" in page and "likeness" in page
    assert desk.secretary.post(f"{address}items/{drafted['id']}/sameness/", {"same": known.key}).status_code == 302
    assert "You said: the same person as" in desk.secretary.get(address).content.decode()
    assert Person.objects.count() == 1, "nothing is merged or added by the answer"
    third = dropped(desk.secretary, text("d.ar.txt", ARABIC + " انتهى.".encode()))
    assert "spelling confirmed before" in desk.secretary.get(f"/file/drafts/{third.pk}/").content.decode()
    desk.secretary.post(f"{address}items/{drafted['id']}/sameness/", {"same": "nobody"})
    assert "spelling confirmed before" not in desk.secretary.get(f"/file/drafts/{third.pk}/").content.decode()
    desk.secretary.post(f"{address}items/{drafted['id']}/sameness/", {"same": ""})
    assert "Is this the same person as" in desk.secretary.get(address).content.decode()


PLACES = (
    "Le Maroc et le Mali coopèrent. Une visite a été effectuée à la base de Kolokani le 3 mars 2025.",
    "يتعاون المغرب ومالي. وتمت زيارة إلى قاعدة خلوقان يوم 3 مارس 2025.",
)


def test_a_place_confirmed_under_two_names_is_known_as_one(desk: Desk) -> None:
    texts = [text(f"c.{lang}.txt", said.encode()) for lang, said in zip(("fr", "ar"), PLACES, strict=True)]
    draft = dropped(desk.in_language("en"), *texts)
    assert len([one for one in draft.content["items"] if one["kind"] == "place"]) == 2
    place = next(one for one in draft.content["items"] if one["value"].get("name", {}).get("fr") == "Kolokani")
    confirm(desk.secretary, draft, place, name_fr="Kolokani", name_ar="خلوقان")
    assert [(one.name, one.other) for one in Spelling.objects.all()] == [("Kolokani", "خلوقان")]
    texts = [text(f"d.{lang}.txt", f"{said} {lang}".encode()) for lang, said in zip(("fr", "ar"), PLACES, strict=True)]
    (joined,) = [one for one in dropped(desk.secretary, *texts).content["items"] if one["kind"] == "place"]
    assert (joined["value"]["name"]["fr"], joined["value"]["name"]["ar"]) == ("Kolokani", "خلوقان")
    desk.secretary.post(f"/file/drafts/{draft.pk}/items/{place['id']}/reopening/")
    assert not Spelling.objects.filter(undone_by="").exists()


BODIES = (
    "Le Maroc et le Mali coopèrent. L'École des sous-officiers de Tekrour accueillera dix stagiaires maliens. "
    "L'École du génie de Bafoulabé aussi.",
    "يتعاون المغرب ومالي. وستستقبل مدرسة الضفتين العسكرية عشرة متدربين ماليين.",
)


def bodies(draft: Draft) -> list[dict[str, Any]]:
    return [one for one in draft.content["items"] if one["kind"] == "organ"]


def test_a_body_confirmed_under_two_names_is_known_as_one(desk: Desk) -> None:
    texts = [text(f"c.{lang}.txt", said.encode()) for lang, said in zip(("fr", "ar"), BODIES, strict=True)]
    draft = dropped(desk.in_language("en"), *texts)
    before = bodies(draft)
    school = next(one for one in before if "Tekrour" in (one["value"]["name"]["fr"] or ""))
    twin = next(one for one in before if one["value"]["name"]["ar"])
    assert school is not twin, "by their form alone they are two"
    names = {"name_fr": school["value"]["name"]["fr"], "name_ar": twin["value"]["name"]["ar"]}
    confirm(desk.secretary, draft, school, **names)
    assert [(one.name, one.other) for one in Spelling.objects.all()] == [tuple(names.values())]
    texts = [text(f"d.{lang}.txt", f"{said} {lang}".encode()) for lang, said in zip(("fr", "ar"), BODIES, strict=True)]
    after = bodies(dropped(desk.secretary, *texts))
    joined = next(one for one in after if "Tekrour" in (one["value"]["name"]["fr"] or ""))
    assert joined["value"]["name"]["ar"] == names["name_ar"] and len(after) == len(before) - 1
    desk.secretary.post(f"/file/drafts/{draft.pk}/items/{school['id']}/dismissal/")
    assert not Spelling.objects.filter(undone_by="").exists()


def test_a_commission_as_every_state_has_one_teaches_nothing(desk: Desk) -> None:
    said = "Le Maroc et le Mali coopèrent. La commission militaire mixte a siégé à Bamako le 3 mars 2025."
    draft = dropped(desk.in_language("en"), text("c.fr.txt", said.encode()))
    commission = next(one for one in bodies(draft) if one["value"]["kind"] == "joint_commission")
    confirm(desk.secretary, draft, commission, name_fr="commission militaire mixte", name_ar="اللجنة العسكرية المختلطة")
    assert not Spelling.objects.exists()


def test_a_draft_takes_back_only_what_it_taught_itself(desk: Desk) -> None:
    first = dropped(desk.in_language("en"), text("c.fr.txt", TOLD))
    one = item(first, "person")
    confirm(desk.secretary, first, one, rank_fr="général de brigade")
    desk.secretary.post(f"/file/drafts/{first.pk}/items/{one['id']}/person/")
    person, said = Person.objects.get(), []
    for name in ("e", "f"):
        draft = dropped(desk.secretary, text(f"{name}.ar.txt", ARABIC + name.encode()))
        said.append(f"/file/drafts/{draft.pk}/items/{item(draft, 'person')['id']}/sameness/")
        desk.secretary.post(said[-1], {"same": person.key})
    desk.secretary.post(said[1], {"same": ""})
    assert Spelling.objects.get().undone_by == "", "the other draft had said it before"
    desk.secretary.post(said[0], {"same": ""})
    assert Spelling.objects.get().undone_by != ""
