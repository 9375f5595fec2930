# ruff: noqa: E501 -- texts as they would be written
"""Whose somebody is when no title says it, who stays with whom, and numbered sessions: short texts in three languages."""

from datetime import date

import pytest

from mithaq.languages.ordinal import ordinal_of
from tests.languages.drafting import json_of

GUESTS = [
    (
        "Lomé, le 12 mars 2026 – Une délégation malgache, conduite par le colonel Rivo Andriana, est en visite de travail au Togo depuis lundi pour quatre jours. "
        "Elle a été accueillie par le commandant Koffi Adjo. Le chef de la délégation était accompagné du capitaine Hery Rakoto.",
        ("MDG", "TGO", {"Rivo Andriana": "MDG", "Koffi Adjo": "TGO", "Hery Rakoto": "MDG"}),
    ),
    (
        "Windhoek, 12 March 2026 - Colonel Anna Silva, Director of Signals, ended a three-day visit to Namibia on Wednesday. She was received by Brigadier Petrus Shikongo. "
        "The Portuguese delegation toured the signals school.",
        ("PRT", "NAM", {"Anna Silva": "PRT", "Petrus Shikongo": "NAM"}),
    ),
    (
        "مسقط في 12 مارس 2026 - وصل إلى سلطنة عمان وفد كيني برئاسة العميد جون كاماو في زيارة عمل تستغرق ثلاثة أيام. واجتمع رئيس الوفد بالعقيد سالم الحارثي.",
        ("KEN", "OMN", {"جون كاماو": "KEN", "سالم الحارثي": "OMN"}),
    ),
]


@pytest.mark.parametrize(("text", "expected"), GUESTS, ids=["fr", "en", "ar"])
def test_guests_and_hosts_are_told_by_who_travels_and_who_receives(
    text: str, expected: tuple[str, str, dict[str, str]]
) -> None:
    guest, host, sides = expected
    found = json_of(text, published=date(2026, 3, 12))
    assert [(one["by"], one["to"]) for one in found["visits"]] == [(guest, host)]
    said = {next(name for name in one["name"].values() if name): one["party"] for one in found["persons"]}
    assert said == sides


def test_nobody_visits_in_a_session_of_both_delegations() -> None:
    found = json_of(
        "La troisième session de la commission mixte togolo-malgache s'est tenue à Lomé. La délégation malgache a visité l'atelier central."
    )
    assert found["visits"] == []
    assert [one["number"] for one in found["sessions"]] == [3]


def test_an_agreement_that_speaks_of_visits_reports_none() -> None:
    found = json_of(
        "ACCORD entre le Togo et Madagascar\nLes deux Gouvernements sont convenus de ce qui suit :\nArticle 1. La délégation malgache effectue une visite chaque année.\nArticle 2. Les Parties échangent des vues."
    )
    assert found["visits"] == []


def test_two_who_preside_together_are_of_their_states_in_order_and_to_be_checked() -> None:
    found = json_of(
        "La deuxième session de la commission mixte sénégalo-gambienne, tenue à Dakar, était coprésidée par le général Ibra Sène et le colonel Lamin Ceesay. Le Sénégal et la Gambie ont salué les résultats."
    )
    people = [(next(iter(one["name"].values())), one["party"], one["certain"]) for one in found["persons"]]
    assert [(party, certain) for _, party, certain in people] == [("SEN", False), ("GMB", False)]


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("vingt-troisieme", 23),
        ("trente-et-unieme", 31),
        ("twenty-second", 22),
        ("الرابعه والثلاثون", 34),
        ("الثانيه عشره", 12),
        ("الحاديه والعشرين", 21),
        ("huitieme", 8),
        ("bonne", None),
        ("pleniere", None),
    ],
)
def test_ordinals_in_words(words: str, number: int | None) -> None:
    assert ordinal_of(words) == number


def test_a_language_is_no_state_and_amman_is_not_oman() -> None:
    assert json_of("Fait à Lisbonne en langues portugaise et italienne par le Portugal et le Maroc.")["parties"] == [
        "PRT",
        "MAR",
    ]
    found = json_of(
        "زار وفد عراقي عمّان يوم الثلاثاء 12 مارس 2024 في زيارة تستمر يومين. والتقى الوفد العراقي نظيره الأردني."
    )
    assert sorted(found["parties"]) == ["IRQ", "JOR"]
