# ruff: noqa: E501 -- pairs of sentences: one per line reads better than wrapped ones
"""What a party owes, may do, or promises to try: one force in another's place is alarming, other words are not."""

import pytest

from mithaq.languages.concord import Mark, concord
from mithaq.languages.meaning import NoModel
from mithaq.languages.segments import version_of
from mithaq.ledger.errors import LANGUAGES


def of_force(one: str, other: str) -> list[Mark]:
    a, b = (version_of(text, mode="lines") for text in (one, other))
    return [mark for mark in concord(a, b, NoModel()).marks if mark.kind == "modality" and mark.severity == "alarm"]


LESSENED = [
    (
        "La Partie tunisienne s'efforce de répondre aux demandes avant l'été.",
        "يلتزم الطرف التونسي بالرد على الطلبات قبل الصيف.",
    ),
    ("La Partie tunisienne répond aux demandes avant l'été.", "يسعى الطرف التونسي إلى الرد على الطلبات قبل الصيف."),
    ("La Partie tunisienne doit répondre avant l'été.", "يبذل الطرف التونسي قصارى جهده للرد قبل الصيف."),
    ("The Parties shall endeavour to shorten the delays.", "يقلص الطرفان الآجال."),
    ("The Parties shall use their best endeavours to shorten the delays.", "يجب على الطرفين تقليص الآجال."),
    ("The Parties shall shorten the delays.", "Les Parties s'efforcent de réduire les délais."),
    ("The Parties may inspect the store.", "Les Parties s'emploient à inspecter le magasin."),
    ("La Partie malienne peut livrer le lot.", "سيجتهد الطرف المالي في تسليم الدفعة."),
]
KEPT = [
    ("La Partie tunisienne s'efforce de répondre aux demandes avant l'été.", "يسعى الطرف التونسي إلى الرد على الطلبات قبل الصيف."),
    ("Les Parties font de leur mieux pour réduire les délais.", "يبذل الطرفان قصارى جهدهما لتقليص الآجال."),
    ("Les Parties font tous leurs efforts pour réduire les délais.", "يحرص الطرفان على تقليص الآجال."),
    ("The Parties shall use their best endeavours to shorten the delays.", "يعمل الطرفان على تقليص الآجال."),
    ("The Parties shall endeavour to shorten the delays.", "Les Parties veillent à réduire les délais."),
    ("La Partie malienne s'engage à s'efforcer de livrer le lot.", "يلتزم الطرف المالي بالسعي إلى تسليم الدفعة."),
    ("La Partie malienne tâchera de livrer le lot.", "سيجتهد الطرف المالي في تسليم الدفعة."),
    ("The committee is trying to find a date.", "Le comité cherche à trouver une date."),
    ("Les efforts des Parties portent leurs fruits.", "تؤتي جهود الطرفين ثمارها."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), LESSENED)
def test_an_effort_is_less_than_a_duty_and_more_than_a_permission(one: str, other: str) -> None:
    assert of_force(one, other)
    assert of_force(other, one)


@pytest.mark.parametrize(("one", "other"), KEPT)
def test_one_effort_in_other_words_is_no_difference(one: str, other: str) -> None:
    assert of_force(one, other) == of_force(other, one) == []


def test_why_is_said_in_three_languages() -> None:
    (mark,) = of_force(*LESSENED[0])
    said = {"fr": "Obligation, faculté ou effort", "ar": "إلزام أو جواز أو سعي", "en": "Duty, permission or effort"}
    for language in LANGUAGES:
        assert said[language] in mark.why(language)
        assert "s'efforce" in mark.why(language)


BINDING = "Article 1\nMali shall deliver ten vehicles to Morocco.\nArticle 2\n"
IN_MAY = [
    ("La commission se réunit le 4 mai 2026.", "The commission meets on 4 May 2026."),
    ("La commission se réunit le 4 mai 2026.", "The commission meets on May 4, 2026."),
    ("La commission se réunit chaque mai.", "The commission meets each May."),
    ("تجتمع اللجنة في 4 مايو 2026.", "The commission meets on 4 May 2026."),
]


@pytest.mark.parametrize(("one", "english"), IN_MAY)
def test_the_month_of_may_permits_nothing(one: str, english: str) -> None:
    before = "المادة 1\nتسلم مالي عشر مركبات إلى المغرب.\nالمادة 2\n" if one.startswith("ت") else ""
    before = before or "Article 1\nLe Mali livre dix véhicules au Maroc.\nArticle 2\n"
    assert of_force(before + one, BINDING + english) == of_force(BINDING + english, before + one) == []


def test_what_a_party_may_do_in_may_is_still_a_permission() -> None:
    french = "Article 1\nLe Mali livre dix véhicules au Maroc.\nArticle 2\nLe Maroc inspecte le lot en mai 2026."
    (mark,) = of_force(french, BINDING + "Morocco may inspect the lot in May 2026.")
    assert [spot.words for spot in mark.b_spots] == ["may"]
