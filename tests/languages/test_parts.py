"""Properties of the parts: offsets, sentences, numbers, names."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mithaq.languages.names import SAME, same_person
from mithaq.languages.normalise import normalise
from mithaq.languages.numbers import number_at
from mithaq.languages.reasons import NOTES, REASONS
from mithaq.languages.sentences import LONGEST, read_sentences
from mithaq.languages.state_names import STATES
from mithaq.languages.text import Text
from mithaq.languages.tokens import tokenise
from mithaq.ledger.errors import LANGUAGES
from tests.languages.drafting import SAMPLES, of, reading

LETTERS = st.text(
    alphabet=st.one_of(
        st.sampled_from('abéèçœ ’«»"-.\n\t،؟المغربيةٍَُّـ١٢\u200f\u200b\ufeff…ﷲﻻ½ﬁ'),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=80,
)


@given(LETTERS)
def test_every_normalised_character_leads_back_to_its_raw_text(raw: str) -> None:
    normal = normalise(raw)
    assert len(normal.text) == len(normal.folded) == len(normal.lower)
    end = 0
    for at in range(len(normal.text)):
        start, behind = normal.raw_span(at, at + 1)
        assert 0 <= start < behind <= len(raw)
        assert normal.text[at] in normalise(raw[start:behind]).text
        assert start >= end or (start, behind) == normal.raw_span(at - 1, at)
        end = behind


@given(LETTERS)
def test_normalising_twice_changes_nothing(raw: str) -> None:
    once = normalise(raw).text
    assert len(normalise(once).text) <= len(once)


def test_marks_and_tatweel_are_dropped_and_found_again() -> None:
    raw = "قال مُحِبّ: التـــعاون"
    normal = normalise(raw)
    assert normal.text == "قال محب: التعاون"
    start, end = normal.raw_span(4, 7)
    assert raw[start:end] == "مُحِبّ"


@settings(max_examples=60)
@given(LETTERS)
def test_sentences_stand_in_their_text_in_order(raw: str) -> None:
    if not raw.strip():
        return
    found = read_sentences(Text(raw, "utf-8", "fr"), 0)
    end = 0
    for sentence in found.sentences:
        assert sentence.raw in raw
        assert sentence.start >= end
        assert sentence.end - sentence.start <= LONGEST + 1
        end = sentence.end


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Le gén. A. Mouhib est arrivé. M. Diarra l'a reçu.", 2),
        ("« Nous sommes prêts. Tout ira bien », a-t-il dit. Puis il est parti.", 2),
        ("أكد الوفد ذلك. ثم غادر؟ نعم.", 3),
        ("- un premier point à régler ;\n- un second point dans la liste.", 2),
    ],
)
def test_cutting_into_sentences(text: str, count: int) -> None:
    assert len(reading(text).sentences) == count


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("vingt et un", 21),
        ("quatre-vingt-dix-sept", 97),
        ("soixante-douze", 72),
        ("deux cent cinquante", 250),
        ("twenty-five", 25),
        ("three hundred and twelve", 312),
        ("خمسة وعشرين", 25),
        ("ثلاث عشرة", 13),
        ("اثنتي عشرة", 12),
        ("مائة وخمسون", 150),
        ("٤٥", 45),
    ],
)
def test_numbers_in_words(words: str, value: int) -> None:
    normal = normalise(words)
    found = number_at(tokenise(normal, 0, len(normal.text)), 0)
    assert found is not None
    assert found[0] == value


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Abdelghani Mouhib", "عبد الغني محب", True),
        ("Mouhib", "عبد الغني محب", True),
        ("Sadio Camara", "ساديو كامارا", True),
        ("Mohammed Berrid", "محمد بريظ", True),
        ("Abdellatif Loudiyi", "عبد اللطيف لوديي", True),
        ("Choguel Kokalla Maïga", "شوغيل كوكالا مايغا", True),
        ("Ismaël Wagué", "إسماعيل واغي", True),
        ("Belkhir El Farouk", "بلخير الفاروق", True),
        ("Nasser Bourita", "ناصر بوريطة", True),
        ("Moussa Traoré", "Moussa Diallo", False),
        ("Moussa Traoré", "موسى ديالو", False),
        ("Oumar Diarra", "عبد الغني محب", False),
        ("Joseph Biden", "Mohammed Sudani", False),
    ],
)
def test_names_across_scripts(one: str, other: str, same: bool) -> None:
    assert (same_person(one, other).score >= SAME) is same
    assert same_person(one, other).score == same_person(other, one).score


def test_every_reason_is_a_sentence_in_three_languages() -> None:
    assert all(set(sentence) == set(LANGUAGES) for sentence in (*REASONS.values(), *NOTES.values()))


def test_every_reason_given_has_its_sentence() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))]
    for item in of(*texts).items():
        assert item.why is None or item.why in REASONS


def test_the_table_of_states_is_whole() -> None:
    rows = [line.split("|") for line in STATES.strip().splitlines()]
    assert all(len(row) == 8 for row in rows)
    codes = [row[0].strip() for row in rows]
    assert len(set(codes)) == len(codes) >= 100


@pytest.mark.parametrize(
    "sentence",
    [
        "Jusqu'à leur reprise les véhicules seront entretenus par le Maroc.",
        "Lorsqu'ils seront livrés les véhicules seront entretenus par le Maroc.",
        "Quelqu'en soit le prix les véhicules seront entretenus par le Maroc.",
    ],
)
def test_a_word_that_ends_like_que_opens_no_clause(sentence: str) -> None:
    """ "Jusqu'à" and "lorsqu'" hold "qu'" and are none: they must not stop a draft."""
    head = "Communiqué conjoint\nLa commission militaire mixte entre le Ghana et le Maroc s'est réunie à Accra.\n"
    assert of(head + sentence).as_json()["parties"] == ["GHA", "MAR"]
