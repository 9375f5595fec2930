"""Visits told by who came home from where, whom somebody received, and a delegation named behind its verb."""

from datetime import date

import pytest

from tests.languages.drafting import json_of

HEAD = {
    "fr": "Communiqué de presse. Le Togo et la Pologne coopèrent dans le domaine de la défense. ",
    "en": "Press release. Togo and Poland cooperate in the field of defence. ",
    "ar": "بلاغ صحفي. تتعاون توغو وبولندا في مجال الدفاع. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Rentré de Lomé dimanche, le général Piotr Zielny a réuni la presse à Varsovie."),
        ("fr", "Le général Komla Agbeko s'est entretenu hier avec une délégation des services de santé polonais."),
        ("fr", "Le secrétaire d'État polonais, arrivé mercredi à Lomé, a été reçu par le général Komla Agbeko."),
        ("en", "The chief of the general staff, General Piotr Zielny, came home from Lomé on Tuesday."),
        ("en", "General Komla Agbeko received a six-member delegation from the Republic of Poland."),
        ("en", "Receiving the Polish Deputy Minister in Lomé, General Komla Agbeko thanked him."),
        ("ar", "عاد الفريق بيوتر زيلني مساء أمس إلى وارسو قادما من لومي."),
        ("ar", "اختتم نائب وزير الدفاع البولندي زيارته إلى توغو."),
    ],
)
def test_a_visit_is_told_in_many_ways(language: str, text: str) -> None:
    found = json_of(HEAD[language] + text, published=date(2026, 5, 4))["visits"]
    assert [(one["by"], one["to"]) for one in found] == [("POL", "TGO")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le général Komla Agbeko recevra une délégation polonaise en juin."),
        ("en", "A letter from Warsaw came back to General Komla Agbeko unopened."),
        ("ar", "ستستقبل توغو وفدا بولنديا في يونيو."),
    ],
)
def test_what_lies_ahead_or_travels_by_post_is_no_visit(language: str, text: str) -> None:
    assert json_of(HEAD[language] + text, published=date(2026, 5, 4))["visits"] == []
