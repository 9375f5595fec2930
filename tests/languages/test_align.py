"""Alignment: shapes of beads, anchors, moved and missing clauses, and what happens without a model."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mithaq.languages.align import align, anchors
from mithaq.languages.meaning import Embedder, NoModel, default_embedder
from mithaq.languages.segments import version_of
from tests.languages.instruments import INSTRUMENTS
from tests.languages.parallel import disturbed, scores

FRENCH = [french for french, _ in INSTRUMENTS["agreement"]]
ARABIC = [arabic for _, arabic in INSTRUMENTS["agreement"]]


def beads(
    a: list[str], b: list[str], embedder: Embedder | None = None
) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    versions = [version_of("\n".join(side), mode="lines") for side in (a, b)]
    found = align(versions[0].segments, versions[1].segments, embedder or default_embedder())
    return [(bead.a, bead.b) for bead in found.beads]


@pytest.mark.parametrize("name", INSTRUMENTS)
@pytest.mark.parametrize("mode", ["lines", "auto"])
def test_instruments_align_clause_by_clause(name: str, mode: str) -> None:
    sides = ["\n".join(clause[side] for clause in INSTRUMENTS[name]) for side in (0, 1)]
    a, b = (version_of(text, mode="lines" if mode == "lines" else "auto") for text in sides)
    found = align(a.segments, b.segments, default_embedder()).beads
    assert [(bead.a, bead.b) for bead in found] == [((n,), (n,)) for n in range(len(INSTRUMENTS[name]))]


def test_a_missing_clause_stands_alone() -> None:
    assert ((10,), ()) in beads(FRENCH, ARABIC[:10] + ARABIC[11:])
    assert ((), (7,)) in beads(FRENCH[:7] + FRENCH[8:], ARABIC)


def test_merged_clauses_make_one_bead() -> None:
    merged = [*ARABIC[:7], f"{ARABIC[7]} {ARABIC[8]}", *ARABIC[9:]]
    assert ((7, 8), (7,)) in beads(FRENCH, merged)


def test_a_moved_clause_is_found_again() -> None:
    clauses = [french for french, _ in INSTRUMENTS["technical"]]
    other = [arabic for _, arabic in INSTRUMENTS["technical"]]
    moved = [*other[:2], *other[3:], other[2]]
    a, b = (version_of("\n".join(side), mode="lines") for side in (clauses, moved))
    found = [bead for bead in align(a.segments, b.segments, default_embedder()).beads if bead.moved]
    assert [(bead.a, bead.b) for bead in found] == [((2,), (len(moved) - 1,))]


def test_article_numbers_anchor_in_any_notation() -> None:
    a = version_of("Article premier\nun\nARTICLE II\ndeux\nArt. 3\ntrois", mode="lines")
    b = version_of("المادة الأولى\nأ\nالمادة ٢\nب\nالمادة الثالثة\nج", mode="lines")
    assert anchors(a.segments, b.segments) == [(0, 0), (2, 2), (4, 4)]


def test_without_a_model_articles_and_lengths_still_align() -> None:
    found = beads(FRENCH, ARABIC, NoModel())
    assert found == [((n,), (n,)) for n in range(len(FRENCH))]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=40), max_size=12), st.lists(st.text(max_size=40), max_size=12))
def test_every_segment_is_in_exactly_one_bead(a: list[str], b: list[str]) -> None:
    versions = [version_of("\n".join(side), mode="lines") for side in (a, b)]
    found = align(versions[0].segments, versions[1].segments, NoModel()).beads
    assert sorted(n for bead in found for n in bead.a) == list(range(len(versions[0].segments)))
    assert sorted(n for bead in found for n in bead.b) == list(range(len(versions[1].segments)))


def test_disturbed_instruments_keep_their_beads() -> None:
    """Clauses merged or dropped on one side, as in the bench; a floor, the measure is in docs/languages.md."""
    dice = random.Random(11)
    found = [(set(beads(a, b)), gold) for a, b, gold in (disturbed(clauses, dice) for clauses in INSTRUMENTS.values())]
    paired, missing = scores(found)
    assert paired >= 0.9, paired
    assert missing >= 0.6, missing
