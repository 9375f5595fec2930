"""The texts that the judge learns from: their shape, their labels, and that kinds without a label aren't measured."""

from pathlib import Path

import pytest

from tests.languages.bound_texts import BOUND, UNSEEN, read_bound
from tests.languages.event_scores import measured
from tests.languages.test_evaluation_texts import GENRES

FILES = [path for folder in (BOUND, UNSEEN) for path in sorted(folder.glob("*.txt"))]
AXES = {"training", "equipment", "logistics", "expertise"}
SAMPLE = """language: fr
genre: joint communiqué
published: 2025-09-18
parties: MRT MLI
axes: logistics training
visits: MLI>MRT
persons: Boubacar Coulibaly = MLI
organs: Commission mixte de défense
---
La Commission mixte de défense s'est réunie à Kiffa, le général Boubacar Coulibaly conduisant la délégation du Mali.

⟦MRT by 2025-10-31| La Mauritanie livrera vingt camions au Mali avant fin octobre 2025.⟧ ⟦-| Les deux pays se sont \
félicités de leur amitié.⟧ ⟦MLI+MRT ?| Les deux Parties étudieront l'ouverture d'une école.⟧
⟦next| Les deux Parties ont décidé de tenir la prochaine session à Bamako.⟧
"""
LONGEST = 320

each = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def test_marks_become_labels_and_leave_the_text() -> None:
    event = read_bound(SAMPLE, "x01")
    first, second = event["labels"]["commitments"]
    assert (first["who"], first["by"], first["firm"]) == (["MRT"], "2025-10-31", True)
    assert (second["who"], second["by"], second["firm"]) == (["MLI", "MRT"], None, False)
    assert event["labels"]["not_commitments"] == ["Les deux pays se sont félicités de leur amitié."]
    assert event["labels"]["visits"] == [{"by": "MLI", "to": "MRT"}]
    assert event["labels"]["persons"] == [{"name": "Boubacar Coulibaly", "party": "MLI"}]
    assert "⟦" not in event["text"] and first["quote"] in event["text"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("⟦-|", "⟦~|", "the mark “~”"),
        ("amitié.⟧", "amitié.", "a mark isn't closed"),
        ("---\n", "", "three dashes"),
        ("MLI>MRT", "MLI", "the visit “MLI”"),
        ("axes:", "axis:", "the headers are"),
        ("by 2025-10-31", "by 2025-10-32", "day is out of range"),
    ],
)
def test_what_is_not_in_the_format_is_refused_with_its_place(old: str, new: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        read_bound(SAMPLE.replace(old, new), "x01")


def test_kinds_without_a_label_are_not_measured() -> None:
    scores, invented = measured([read_bound(SAMPLE, "x01")])
    assert scores["parties"].hit == 2 and scores["visits"].hit + scores["visits"].missed == 1
    assert all(scores[kind].extra == 0 for kind in ("dates", "places", "person_ranks", "durations", "sessions"))
    assert (scores["commitments"].hit, scores["commitments"].extra) == (2, 0) and invented == []


@each
def test_a_text_is_in_the_format_and_of_a_known_kind(path: Path) -> None:
    event = read_bound(path.read_text(encoding="utf-8"), path.stem)
    assert event["language"] in ("fr", "ar", "en") and event["genre"] in GENRES
    assert set(event["labels"]["axes"]) <= AXES
    assert 60 <= len(event["text"].split()) <= LONGEST


@each
def test_whoever_is_named_by_a_label_is_a_party(path: Path) -> None:
    labels = read_bound(path.read_text(encoding="utf-8"), path.stem)["labels"]
    parties = set(labels["parties"])
    assert len(parties) == len(labels["parties"]) >= 2
    assert all(set(one["who"]) <= parties for one in labels["commitments"])
    assert all({one["by"], one["to"]} <= parties for one in labels["visits"])
    assert all(one["party"] in parties for one in labels["persons"])


@each
def test_every_label_stands_in_its_text(path: Path) -> None:
    event = read_bound(path.read_text(encoding="utf-8"), path.stem)
    labels = event["labels"]
    quotes = [one["quote"] for kind in ("commitments", "next_steps", "texts") for one in labels[kind]]
    quotes += [*labels["not_commitments"], *labels["organs"], *(one["name"] for one in labels["persons"])]
    assert [words for words in quotes if words not in event["text"] or not words] == []
    assert not {one["quote"] for one in labels["commitments"]} & set(labels["not_commitments"])
