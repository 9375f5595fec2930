"""The repository's own communiqué: properly bilingual, so that a draft of it is rich and without differences."""

from typing import Any

import pytest

from mithaq.languages.draft import Draft, Source, draft
from tests.languages.drafting import assert_said, samples


@pytest.fixture(scope="module")
def pair() -> Draft:
    return draft(samples(), None)


@pytest.fixture(scope="module")
def found(pair: Draft) -> dict[str, Any]:
    return pair.as_json()


def test_it_is_marked_as_demonstration_data() -> None:
    first = [source.data.decode().splitlines()[0] for source in samples()]
    assert first[0].startswith("Texte de démonstration")
    assert first[1].startswith("نص للتجريب")


def test_each_side_is_bound_as_the_text_says(found: dict[str, Any]) -> None:
    who = [commitment["who"] for commitment in found["commitments"]]
    assert who.count("MAR") >= 4
    assert who.count("MLI") >= 3
    assert who.count("both") >= 4


def test_every_commitment_stands_in_both_languages(found: dict[str, Any]) -> None:
    assert len(found["commitments"]) == 14
    assert all({"fr", "ar"} == set(commitment["texts"]) for commitment in found["commitments"])


def test_the_two_versions_agree(found: dict[str, Any]) -> None:
    assert found["differences"] == []


def test_dates_with_their_weekdays_need_no_publication(found: dict[str, Any]) -> None:
    days = {day["value"]: day["weekday"] for day in found["dates"] if day["value"]}
    assert days == {"2025-02-17": "monday", "2025-02-19": "wednesday", "2025-04-30": None}


def test_two_delegations_two_heads(found: dict[str, Any]) -> None:
    heads = {person["party"]: (person["name"]["fr"], person["rank_code"]) for person in found["persons"]}
    assert heads == {"MAR": ("Abdelghani Mouhib", "brigadier_general"), "MLI": ("Exemple Modibo", "senior_colonel")}


def test_everything_is_said(pair: Draft) -> None:
    assert_said(pair)


@pytest.mark.parametrize(
    ("old", "new", "kind", "about"),
    [
        ("vingt places", "trente places", "value_differs", "number"),
        ("le 30 avril 2025", "le 15 avril 2025", "value_differs", "date"),
        ("visite de trois jours", "visite de quatre jours", "value_differs", "duration"),
        ("général de brigade Abdelghani", "général de division Abdelghani", "value_differs", "rank"),
        (
            "La partie malienne s'engage à transmettre",
            "La partie marocaine s'engage à transmettre",
            "value_differs",
            "who",
        ),
        ("Des plans d'action par axe devraient", "Des feuilles de route par axe devraient", "value_differs", "term"),
        ("Bamako, du lundi 17 au", "Bamako, du 17 au", "only_in_ar", "weekday"),
        (", le soutien logistique et", " et", "only_in_ar", "axis"),
        ("Le Maroc enverra deux missions", "Il y aura deux missions", "only_in_ar", "commitment"),
        ("colonel-major Exemple Modibo", "colonel-major", "only_in_ar", "person"),
    ],
)
def test_one_change_in_one_version_is_found(old: str, new: str, kind: str, about: str) -> None:
    french, arabic = samples()
    text = french.data.decode()
    assert old in text
    changed = draft([Source("fr.txt", text.replace(old, new).encode()), arabic], None)
    assert (kind, about) in {(one.kind, one.about) for one in changed.differences}
