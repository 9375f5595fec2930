"""Two proposed texts set against each other, word by word, in each language."""

import re

import pytest

from mithaq.commission.models import Instrument, InstrumentText
from mithaq.jobs.concordance import propose
from mithaq.web.instruments.versions import changes_between, moved_apart
from tests.secretariat.test_concordance import word
from tests.web.instruments.test_editor import at
from tests.web.sessions.cast import BY, LANGUAGES, Table, fresh, speak

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def texts(table: Table, minutes: str) -> list[InstrumentText]:
    """Proposed, changed in one language, an article added, proposed again."""
    row = Instrument.objects.get(key=minutes)
    propose(table.pair.mar, table.reading, row, by=BY["MAR"])
    word(table.pair, minutes, 1, "fr", "Les deux Parties se réunissent.")
    word(table.pair, minutes, 3, "fr", "Un bilan est dressé.")
    word(table.pair, minutes, 3, "ar", "تُعد حصيلة.")
    propose(table.pair.mar, table.reading, row, by=BY["MAR"], overrule="Sans objet ici.")
    return list(InstrumentText.objects.order_by("seq"))


def test_words_that_went_and_came_and_what_changed_alone(texts: list[InstrumentText]) -> None:
    first, second, third = changes_between(texts[0], texts[1], ["fr", "ar"])
    assert [text.strip() for only, text in first.cells[0].now if only] == ["deux"] and first.alone == ["fr"]
    assert (second.changed, third.before, third.after, third.alone) == ([], "", "3", [])


def test_a_clause_that_moved_away_from_the_other_language_is_told(table: Table, minutes: str) -> None:
    row = Instrument.objects.get(key=minutes)
    word(table.pair, minutes, 3, "fr", "La Partie hôte fournit les véhicules. Le siège est à Rabat.")
    word(table.pair, minutes, 3, "ar", "يوفر الطرف المضيف المركبات. يوجد المقر في الرباط.")
    propose(table.pair.mar, table.reading, row, by=BY["MAR"])
    word(table.pair, minutes, 3, "fr", "La Partie hôte fournit les vivres du contingent. Le siège se trouve à Rabat.")
    propose(table.pair.mar, table.reading, row, by=BY["MAR"], overrule="Pour voir.")
    old, new = InstrumentText.objects.order_by("seq")
    (change,) = [one for one in changes_between(old, new, ["fr", "ar"]) if one.alone]
    (clause,) = moved_apart(change)
    assert (clause.language, clause.other) == ("fr", "ar") and "vivres" in clause.now and "véhicules" in clause.before
    page = table.secretary.get(at(minutes, "versions", new.content)).content.decode()
    assert "depuis sa réécriture, cette clause dit moins de ce que dit" in page


@LANGUAGES
def test_the_page_shows_them_in_three_languages(table: Table, texts: list[InstrumentText], language: str) -> None:
    key = texts[1].obj
    page = speak(table.secretary, language).get(at(key, "versions", texts[1].content)).content.decode()
    assert re.search(r"<ins>\s*deux\s*</ins>", page) and page.count('class="card article"') == 2
    assert at(key, "versions", texts[1].content) in table.secretary.get(at(key)).content.decode()


def test_the_first_text_has_none_before_it(table: Table, texts: list[InstrumentText]) -> None:
    page = table.secretary.get(at(texts[0].obj, "versions", texts[0].content)).content.decode()
    assert "C’est le premier texte proposé" in page
    other = table.secretary.get(at(texts[0].obj, "versions", texts[0].content) + f"?against={texts[1].content}")
    assert re.search(r"<del>\s*deux\s*</del>", other.content.decode())


def test_strangers_and_what_does_not_exist(table: Table, texts: list[InstrumentText]) -> None:
    where = at(texts[1].obj, "versions", texts[1].content)
    assert table.stranger.get(where).status_code == 403
    assert table.secretary.post(where).status_code == 405
    assert table.secretary.get(at(texts[1].obj, "versions", "0" * 64)).status_code == 404
    assert table.secretary.get(at(fresh(), "versions", texts[1].content)).status_code == 404
