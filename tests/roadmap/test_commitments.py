"""No orphan sentence: a commitment is drawn from what an adopted article says, in every language of the text."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mithaq.ledger.adoption import Article, CanonicalText
from mithaq.ledger.void import Void
from mithaq.roadmap.acts.commitments import bodies, occurs
from mithaq.roadmap.models import Commitment
from mithaq.secretariat.refusals import Refused, Warned

from .story import BODIES, TODAY, WORDS, Story, adopt, draw, perform


def test_it_keeps_the_sentence_it_was_drawn_from(young: Story) -> None:
    young.mar.does(draw(young))
    row = young.now().need(Commitment, young.key("promise"))
    assert (row.sentence, row.article, row.owner) == (WORDS, "4", "MAR")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"words": {"fr": WORDS["fr"]}}, "sentence_languages"),
        ({"words": {**WORDS, "en": "Seats."}}, "sentence_languages"),
        ({"words": {**WORDS, "fr": "La Partie malienne offre des places."}}, "orphan_sentence"),
        ({"words": {**WORDS, "fr": WORDS["fr"][1:]}}, "orphan_sentence"),
        ({"words": {**WORDS, "ar": WORDS["ar"] + " "}, "article": "5"}, "orphan_sentence"),
        ({"article": "5"}, "orphan_sentence"),
        ({"owner": "SEN"}, "unknown_party"),
        ({"content": "0" * 64}, "unknown"),
    ],
)
def test_what_the_article_does_not_say_is_no_commitment(young: Story, changes: dict[str, Any], code: str) -> None:
    with pytest.raises(Void) as refused:
        young.mar.does(replace(draw(young), **changes))
    assert refused.value.code == code


def test_a_text_that_is_not_adopted_gives_none(young: Story) -> None:
    """An author who hasn't seen the second signature draws from nothing, though the receiver holds it."""
    entry = young.mar.forces(draw(young), seen={"MLI": 0})
    young.meet()
    for state in (young.mar, young.mli):
        void = state.void(entry)
        assert void is not None
        assert void.code == "not_adopted"


@pytest.mark.parametrize(
    ("words", "body", "found"),
    [
        ("offre des places", "Elle offre des places.", True),
        ("offre des place", "Elle offre des places.", False),
        ("places", "des emplaces, des places", True),
        ("المقاعد", "يعرض المقاعد، ثم", True),
        ("مقاعد", "يعرض المقاعد، ثم", False),
        (" ", "Elle offre", False),
    ],
)
def test_a_quotation_cuts_no_word(words: str, body: str, found: bool) -> None:
    assert occurs(words, body) is found


def test_only_the_article_of_that_number_is_read() -> None:
    articles = (Article("1", "", "un"), Article("2", "", "deux"))
    text = CanonicalText("fr", "PV", articles).encode().decode()
    assert bodies(text, "2") == ["deux"]
    assert bodies(text, "3") == []
    assert WORDS["fr"] in BODIES["fr"]


def test_a_sentence_drawn_twice_is_asked_about(young: Story) -> None:
    perform(young.mar, draw(young))
    young.meet()
    again = replace(draw(young), key=young.theirs("again"))
    with pytest.raises(Warned) as warned:
        perform(young.mli, again)
    assert warned.value.code == "sentence_drawn"
    perform(young.mli, again, despite={"sentence_drawn"})


def test_both_may_draw_the_same_sentence_at_once(young: Story) -> None:
    perform(young.mar, draw(young))
    perform(young.mli, replace(draw(young), key=young.theirs("promise")))
    young.meet()
    assert len(young.programme().all(Commitment)) == 2


def test_a_due_date_already_past_is_asked_about(young: Story) -> None:
    with pytest.raises(Refused) as refused:
        perform(young.mar, replace(draw(young), due=date(2026, 1, 1)), today=TODAY)
    assert refused.value.code == "due_past"


def test_a_text_that_was_replaced_is_asked_about(young: Story) -> None:
    adopt(young, "text 2", after=young.content)
    with pytest.raises(Warned) as warned:
        perform(young.mar, draw(young))
    assert warned.value.code == "text_replaced"
    perform(young.mar, draw(young), despite={"text_replaced"})
