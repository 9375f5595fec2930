"""The judge of commitments: whatever the text, its stretches lie in their sentences and its likelihoods are some."""

from itertools import pairwise, product
from math import exp
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mithaq.languages.actors import Roles
from mithaq.languages.clauses import Setting
from mithaq.languages.draft import Source, draft
from mithaq.languages.errors import LanguageError
from mithaq.languages.judge import chosen, likely, same_place, shipped, weigh
from mithaq.languages.judge_features import read_version
from mithaq.languages.judge_lattice import MANY
from mithaq.languages.judge_read import Read, number_of
from mithaq.languages.judge_who import before_of, options_of
from mithaq.languages.meaning import NoModel
from mithaq.languages.terms import Calendar
from tests.languages.drafting import reading

SETTING = Setting(("MAR", "MLI"), "agreement", Roles(), Calendar(None, ()))
PIECES = (
    "Le Maroc et le Mali , livrera ; que « » ( ) : les deux Parties shall deliver and which Morocco سيسلم المغرب و "
    "مالي على أن يتولى 12 2026 . | - \n \t ? si whereas وتتكفل"
)
WORDS = st.lists(
    st.sampled_from(PIECES.split(" ")),
    max_size=40,
)


def reads_of(text: str) -> list[Read]:
    """The sentences of a text; none of one that is refused, as one in no language of ours is."""
    try:
        return read_version(reading(text).body, SETTING, ())
    except LanguageError as refused:
        assert refused.code
        return []


@settings(max_examples=150, deadline=None)
@given(WORDS)
def test_stretches_lie_in_their_sentence_and_are_told_alike_twice(words: list[str]) -> None:
    text = " ".join(words)
    for read, again in zip(reads_of(text), reads_of(text), strict=True):
        odds = likely(read, weigh(read, shipped(False)))
        assert np.array_equal(odds, likely(again, weigh(again, shipped(False))))
        assert ((odds >= 0) & (odds <= 1 + 1e-9)).all()
        found = chosen(read, odds)
        spans = sorted(read.span(one.stretch) for one in found)
        assert all(read.sentence.start <= start < end <= read.sentence.end for start, end in spans)
        assert all(one[1] <= other[0] for one, other in pairwise(spans))
        assert all(0 <= one.likely <= 1 for one in found)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(-4, 4), min_size=15, max_size=15))
def test_a_stretch_is_as_likely_as_the_ways_to_cut_that_hold_it(weights: list[float]) -> None:
    (read,) = reads_of("Le Maroc livrera, le Mali paiera, les deux étudieront; ils signeront, puis ils partiront.")
    weighed = np.array([weights[n % len(weights)] for n in range(len(read.stretches))])
    total = np.zeros(len(read.stretches))
    everything = 0.0
    for way in _ways(read, 0):
        weight = exp(sum(weighed[n] for n in way))
        everything += weight
        for n in way:
            total[n] += weight
    assert np.allclose(likely(read, weighed), total / everything)


def _ways(read: Read, at: int) -> list[list[int]]:
    """Every way to lay stretches side by side from a piece on."""
    if at == len(read.cuts) - 1:
        return [[]]
    found = _ways(read, at + 1)
    for n, one in enumerate(read.stretches):
        if one.first == at:
            found = [*found, *([n, *rest] for rest in _ways(read, one.last))]
    return found


FRENCH = (
    "Communiqué conjoint. Le ministre de la Défense du Mali a reçu son homologue du Maroc. Les deux parties ont "
    "discuté de la coopération militaire.\n\n"
)
FOREIGN = "Die beiden Seiten haben vereinbart, dass Marokko bis Mai Lastwagen liefern wird. Mali zahlt die Fracht."
FIGURES = "12 345 678\n90 12 | 34 | 56\n7,8 9.0\n" * 40
ADDRESSES = "https://example.org/a?b=c " * 30


@pytest.mark.parametrize("text", [" \n \n", FIGURES, FOREIGN, ADDRESSES])
def test_lines_of_no_language_of_ours_in_a_text_of_ours_hold_no_commitment(text: str) -> None:
    assert drafted_of(FRENCH + text)["commitments"] == []


@pytest.mark.parametrize(
    ("text", "code"), [("", "empty"), (" \n \n", "empty"), (FIGURES, "language"), (FOREIGN, "language")]
)
def test_what_is_no_text_of_ours_is_refused_before_it_is_judged(text: str, code: str) -> None:
    with pytest.raises(LanguageError) as refused:
        drafted_of(text)
    assert refused.value.code == code


def drafted_of(text: str) -> Any:
    return draft([Source("a.txt", text.encode())], None).as_json()


def test_a_sentence_without_end_is_cut_into_so_many_pieces_at_most() -> None:
    text = "Le Maroc et le Mali, " * 2_000
    assert all(len(read.cuts) <= MANY + 2 for read in reads_of(text))


def test_a_node_without_a_model_drafts_too() -> None:
    text = (
        "Communiqué conjoint. Le ministre de la Défense du Mali a reçu son homologue du Maroc. Les deux parties ont "
        "discuté de la coopération militaire. Le Maroc livrera vingt camions au Mali avant le 3 mars 2026."
    )
    drafted: Any = draft([Source("a.txt", text.encode())], None, embedder=NoModel()).as_json()
    (one,) = drafted["commitments"]
    assert (one["who"], one["by"]) == ("MAR", "2026-03-03")
    assert 0.5 < one["confidence"] <= 1


def test_places_are_the_same_when_one_covers_most_of_the_other_and_neither_is_much_longer() -> None:
    assert same_place((0, 10), (4, 14))
    assert not same_place((0, 10), (5, 15))
    assert not same_place((0, 10), (0, 33))
    for one, other in product([(0, 5), (3, 9), (0, 30)], repeat=2):
        assert same_place(one, other) == same_place(other, one)


@pytest.mark.parametrize(("feature", "number"), [("1", 61_367), ("r-", 218_622), ("frusé", 190_253)])
def test_a_feature_has_its_number_on_every_machine(feature: str, number: int) -> None:
    assert number_of(feature) == number


def test_who_may_be_bound_is_both_or_a_party_and_what_stands_before_is_known() -> None:
    assert options_of(SETTING) == ["both", "MAR", "MLI"]
    reads = reads_of("Le Maroc accueille les élèves. Il les loge.")
    assert [before.former for before in before_of(reads)] == [None, "MAR"]


def test_a_lead_that_ends_in_until_is_no_clause_behind_that() -> None:
    text = "La garde du dépôt jusqu'au pont demeure du ressort de l'armée marocaine ; le Mali fournira vingt camions."
    assert "MLI" in [one["who"] for one in drafted_of(FRENCH + text)["commitments"]]
