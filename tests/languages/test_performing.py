"""In an agreement the present binds where it names a performance; where it describes or thanks, it binds nobody."""

import pytest

from mithaq.languages.performing import PERFORMS
from mithaq.ledger.errors import Language
from tests.languages.drafting import json_of

HEADS: dict[Language, tuple[str, str]] = {
    "fr": ("ACCORD DE COOPÉRATION MILITAIRE\nentre la République du Ghana et la République togolaise\n\n"
           "Les deux Parties sont convenues de ce qui suit :\n\n", "Article"),
    "en": ("AGREEMENT ON MILITARY COOPERATION\nbetween the Republic of Ghana and the Togolese Republic\n\n"
           "The Parties have agreed as follows:\n\n", "Article"),
    "ar": ("اتفاق تعاون عسكري\nبين جمهورية غانا وجمهورية توغو\n\nاتفق الطرفان على ما يلي:\n\n", "المادة"),
}  # fmt: skip
BINDING: dict[Language, list[str]] = {
    "fr": ["La Partie ghanéenne fournit les bâches.", "La Partie togolaise nettoie le hangar après chaque exercice.",
           "Le Togo héberge les plongeurs."],
    "en": ["The Ghanaian Party provides the tarpaulins.", "Togo cleans the hangar after each exercise.",
           "Togo accommodates the divers."],
    "ar": ["يوفر الطرف الغاني الأغطية.", "ينظف الطرف التوغولي المستودع بعد كل تمرين.", "يؤوي الطرف التوغولي الغواصين."],
}  # fmt: skip
TELLING: dict[Language, list[str]] = {
    "fr": ["La Partie ghanéenne a confiance dans ce texte.", "La Partie togolaise remercie le Ghana de son aide.",
           "Le Ghana borde le golfe de Guinée.", "Le Togo subit une menace."],
    "en": ["Ghana exports cocoa.", "Togo borders Ghana.", "The Togolese Party thanks Ghana.", "Ghana loves peace."],
    "ar": ["يحب الطرف الغاني السلام.", "يشكر الطرف التوغولي غانا.", "يجاور الطرف التوغولي غانا."],
}  # fmt: skip


def drafted(language: Language, sentences: list[str]) -> list[str]:
    head, article = HEADS[language]
    text = head + "".join(f"{article} {n}. {sentence}\n\n" for n, sentence in enumerate(sentences, 1))
    return [commitment["text"] for commitment in json_of(text)["commitments"]]


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_a_performance_binds(language: Language) -> None:
    assert drafted(language, BINDING[language]) == BINDING[language]


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_a_description_binds_nobody(language: Language) -> None:
    assert drafted(language, TELLING[language]) == []


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_long_words_are_read_in_one_go(language: Language) -> None:
    assert not PERFORMS[language].match("يتيتيت" * 50_000 if language == "ar" else "zaza" * 50_000)


def test_a_line_of_spaces_is_no_table_and_costs_nothing() -> None:
    assert json_of(HEADS["fr"][0] + "Action |" + " " * 100_000 + "x\n\nLe Togo héberge les plongeurs.")["commitments"]
