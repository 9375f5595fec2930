"""What may only be a commitment: apart on the page of a draft, counted nowhere until a person takes it in."""

from typing import Any

import pytest
from django.utils.translation import override

from mithaq.desk import drafts
from mithaq.desk.models import Draft
from mithaq.jobs.drafting import AROUND, around, drafted
from mithaq.languages.findings import Place
from mithaq.languages.text import Source
from mithaq.web.file.labels import version
from mithaq.web.file.prefill import basis_of
from tests.languages.files import DOUBTFUL
from tests.secretariat.conftest import fresh
from tests.web.file.node import Desk
from tests.web.file.test_drafting import confirm, dropped, text

pytestmark = pytest.mark.django_db(databases="__all__")

HEADINGS = {"fr": "Peut-être un engagement", "ar": "التزام محتمل", "en": "Perhaps a commitment"}
TAKE_IN = {"fr": "Retenir", "ar": "اعتماد", "en": "Take it in"}


@pytest.fixture
def draft(desk: Desk) -> Draft:
    made = dropped(desk.in_language("en"), text("c.fr.txt", DOUBTFUL.encode()))
    assert drafts.may_be_taken_in(made), "the text must leave the judge in doubt somewhere"
    return made


def first(draft: Draft) -> dict[str, Any]:
    return drafts.may_be_taken_in(draft)[0]


def take_in(desk: Desk, draft: Draft, key: str) -> Any:
    answer = desk.secretary.post(f"/file/drafts/{draft.pk}/items/{key}/taking-in/")
    draft.refresh_from_db()
    return answer


def shown(desk: Desk, draft: Draft) -> str:
    return " ".join(desk.secretary.get(f"/file/drafts/{draft.pk}/").content.decode().split())


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_it_stands_apart_after_what_is_drafted_with_its_sentence_and_how_sure(
    desk: Desk, draft: Draft, language: str
) -> None:
    desk.in_language(language)
    page, one = shown(desk, draft), first(draft)
    assert HEADINGS[language] in page and f">{TAKE_IN[language]}</button>" in page
    last = max(page.index(f'id="item-{item["id"]}"') for item in draft.content["items"])
    card = page[page.index(f'id="item-{one["id"]}"') :]
    assert last < page.index(f'id="item-{one["id"]}"')
    card = card[: card.index("</article>")]
    assert "<mark>" in card and "<blockquote" in card
    assert str(round(100 * one["value"]["confidence"])) in card
    assert "confirmation" not in card and "checked" not in card, "nothing is ticked or confirmed there"


def test_it_counts_nowhere(desk: Desk, draft: Draft) -> None:
    total = len(draft.content["items"])
    assert drafts.progress(draft).total == total
    assert not {one["id"] for one in drafts.may_be_taken_in(draft)} & {one["id"] for one in draft.content["items"]}
    assert f"0 of {total} confirmed" in shown(desk, draft)
    answer = desk.secretary.post(f"/file/drafts/{draft.pk}/items/{first(draft)['id']}/confirmation/")
    assert answer.status_code == 404, "what is not drafted can't be confirmed"
    assert not basis_of(draft)


def test_taken_in_it_is_confirmed_like_any_other(desk: Desk, draft: Draft) -> None:
    one, total, doubtful = first(draft), len(draft.content["items"]), len(drafts.may_be_taken_in(draft))
    answer = take_in(desk, draft, one["id"])
    assert answer.status_code == 302 and answer.url.endswith(f"/file/drafts/{draft.pk}/#item-{one['id']}")
    assert len(draft.content["items"]) == total + 1 and len(drafts.may_be_taken_in(draft)) == doubtful - 1
    assert drafts.progress(draft).confirmed == 0, "taken in isn't confirmed"
    assert "Taken in by you" in shown(desk, draft)
    confirm(desk.secretary, draft, one, who="MLI")
    draft.refresh_from_db()
    (said,) = drafts.confirmed(draft, "commitment")
    assert said["value"]["who"] == "MLI" and basis_of(draft)[one["id"]].text["fr"] == one["value"]["text"]


def test_taken_in_twice_it_stands_there_once(desk: Desk, draft: Draft) -> None:
    key, total = first(draft)["id"], len(draft.content["items"])
    assert [take_in(desk, draft, key).status_code for _ in range(2)] == [302, 302]
    assert len(draft.content["items"]) == total + 1 and draft.content["taken"] == [key]


def test_left_out_again_as_any_drafted_one(desk: Desk, draft: Draft) -> None:
    key = first(draft)["id"]
    take_in(desk, draft, key)
    desk.secretary.post(f"/file/drafts/{draft.pk}/items/{key}/dismissal/")
    draft.refresh_from_db()
    assert drafts.progress(draft).dismissed == 1 and not basis_of(draft)


def test_read_again_with_another_text_it_stays_taken_in(desk: Desk, draft: Draft) -> None:
    one = first(draft)
    take_in(desk, draft, one["id"])
    confirm(desk.secretary, draft, one, who="both")
    other = text("note.fr.txt", "Le Maroc et le Mali coopèrent. La réunion a eu lieu à Rabat.".encode())
    desk.secretary.post(f"/file/drafts/{draft.pk}/texts/", {"texts": [other]})
    draft.refresh_from_db()
    assert len(draft.content["files"]) == 2 and draft.content["taken"] == [one["id"]]
    assert [said["id"] for said in drafts.confirmed(draft, "commitment")] == [one["id"]]
    assert one["id"] not in [left["id"] for left in drafts.may_be_taken_in(draft)]


def test_without_any_there_is_no_section(desk: Desk) -> None:
    plain = "Le Maroc et le Mali coopèrent. Le Maroc livrera dix véhicules avant le 30 juin 2026.".encode()
    draft = dropped(desk.in_language("en"), text("c.fr.txt", plain))
    assert not drafts.may_be_taken_in(draft)
    assert HEADINGS["en"] not in shown(desk, draft)


def test_a_draft_of_before_opens(desk: Desk, draft: Draft) -> None:
    for key in ("perhaps", "taken"):
        del draft.content[key]
    draft.save()
    assert HEADINGS["en"] not in shown(desk, draft)


def test_who_may(desk: Desk, draft: Draft) -> None:
    address = f"/file/drafts/{draft.pk}/items/{first(draft)['id']}/taking-in/"
    assert desk.secretary.get(address).status_code == 405
    assert desk.stranger.post(address).status_code == 403
    assert take_in(desk, draft, fresh()).status_code == 404
    Draft.objects.update(owner=desk.stranger_user)
    assert desk.secretary.post(address).status_code == 404


def test_the_same_words_drafted_elsewhere_are_not_offered_again(desk: Desk) -> None:
    twice = DOUBTFUL + DOUBTFUL
    draft = drafted([Source("c.fr.txt", twice.encode())], desk.user, published=None)
    ids = [one["id"] for one in drafts.may_be_taken_in(draft)]
    assert len(ids) == len(set(ids)) and not set(ids) & {one["id"] for one in draft.content["items"]}


def test_its_sentence_stands_among_those_around_it(desk: Desk, draft: Draft) -> None:
    """Of its own paragraph; cut between words where that is long, and nothing of the next one."""
    assert '<span class="around">' in shown(desk, draft)
    long, sentence = "Les experts ont examiné la question des transports. " * 12, "Le Mali honorera la lettre."
    said = f"Le Togo observe.\n\n{long}{sentence} {long.strip()}\n\nLe Bénin observe."
    start = said.index(sentence)
    before, after = around(said, Place(0, start, start + 7, sentence))
    assert before.startswith("… ") and said[:start].endswith(before[2:]) and len(before) <= AROUND + 2
    assert after.endswith(" …") and said[start + len(sentence) :].startswith(after[:-2]) and len(after) <= AROUND + 2
    assert around(sentence, Place(0, 0, 7, sentence)) == ("", "")
    assert around(f"Un.\n\nDeux. {sentence}\n\nTrois.", Place(0, 12, 15, sentence)) == ("Deux. ", "")


def test_versions_are_called_by_their_language() -> None:
    with override("fr"):
        assert [version(label) for label in ("fr", "ar", "fr_2")] == ["français", "arabe", "français 2"]
