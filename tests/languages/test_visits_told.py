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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The five Polish trucks that were lent came back from Lomé on Tuesday."),
        ("en", "General Piotr Zielny said the Polish trucks came back from Togo on Tuesday."),
        ("fr", "Les camions prêtés, rentrés de Lomé dimanche, seront révisés par le général Piotr Zielny."),
        ("ar", "عاد الفريق بيوتر زيلني إلى العمل بعد أن تلقى من توغو رسالة."),
        ("fr", "Le général Komla Agbeko s'est entretenu par téléphone avec une délégation polonaise."),
        ("fr", "Le général Komla Agbeko s'est entretenu en visioconférence avec une délégation polonaise."),
        ("en", "General Komla Agbeko received the Polish team's report by post."),
        ("en", "Receiving the Polish Deputy Minister's letter, General Komla Agbeko smiled."),
        ("en", "General Komla Agbeko received the Polish delegation's letter of thanks."),
        ("fr", "Le secrétaire d'État polonais, arrivé en retard, a pris la parole."),
        ("en", "General Komla Agbeko will be receiving a Polish delegation in June."),
        ("en", "General Komla Agbeko plans on hosting a Polish delegation in June."),
        ("en", "General Komla Agbeko was to have received a Polish delegation."),
    ],
)
def test_nothing_but_people_who_came_is_a_visit(language: str, text: str) -> None:
    assert json_of(HEAD[language] + text, published=date(2026, 5, 4))["visits"] == []


NEIGHBOURS = {
    "fr": "Communiqué de presse\nLe Ghana et le Maroc coopèrent dans le domaine militaire.\n",
    "en": "Press release\nGhana and Morocco cooperate in the military field.\n",
    "ar": "بلاغ صحفي\nتتعاون غانا والمغرب في المجال العسكري.\n",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La délégation ghanéenne a effectué une visite à Rabat, où l'exercice commun a été reporté."),
        ("fr", "La délégation ghanéenne a effectué une visite à Rabat et l'exercice conjoint a été suspendu."),
        ("fr", "La délégation ghanéenne a effectué à Rabat une visite qui avait été reportée deux fois."),
        ("fr", "La délégation ghanéenne n'a pas manqué d'effectuer une visite à Rabat."),
        ("en", "The Ghanaian delegation paid a visit to Morocco although the exercise had been postponed."),
        ("en", "After the exercise was cancelled the Ghanaian delegation paid a visit to Morocco."),
        ("en", "The Ghanaian delegation did not fail to pay a visit to Morocco."),
        ("ar", "قام الوفد الغاني بزيارة إلى المغرب بعد أن أُلغي التمرين المشترك."),
    ],
)
def test_a_visit_stays_made_whatever_else_is_called_off(language: str, text: str) -> None:
    found = json_of(NEIGHBOURS[language] + text, published=date(2026, 5, 4))["visits"]
    assert [(one["by"], one["to"]) for one in found] == [("GHA", "MAR")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La visite de la délégation ghanéenne à Rabat, où un exercice était prévu, a été reportée."),
        ("fr", "La délégation ghanéenne a annulé sa visite à Rabat."),
        ("fr", "La délégation ghanéenne n'a pas effectué de visite à Rabat."),
        ("en", "The visit of the Ghanaian delegation to Morocco was cancelled after the Minister's stay in hospital."),
        ("en", "The Ghanaian delegation has postponed its visit to Morocco."),
        ("en", "The Ghanaian delegation failed to pay a visit to Morocco."),
        ("ar", "أُلغيت زيارة الوفد الغاني إلى المغرب."),
        ("ar", "تم تأجيل زيارة الوفد الغاني إلى المغرب."),
    ],
)
def test_a_visit_called_off_is_none(language: str, text: str) -> None:
    assert json_of(NEIGHBOURS[language] + text, published=date(2026, 5, 4))["visits"] == []
