"""Whose words stand between quotation marks: a verb of saying behind them, an office or a rank instead of a name."""

import pytest

from tests.languages.drafting import json_of

FR = (
    "Communiqué de presse. Le ministre de la Défense du Togo, M. Komla Agbeko, a reçu à Lomé le général Piotr Zielny, "
    "chef d'état-major polonais. "
)
EN = (
    "Press release. The Minister of Defence of Togo, Mr Komla Agbeko, received in Lomé Rear Admiral Piotr Zielny, "
    "Chief of the Polish Naval Staff. "
)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (FR + "« Nous n'avons rien refusé du tout », a nuancé le ministre.", "Komla Agbeko"),
        (FR + "« Nous n'avons rien refusé du tout », a tranché M. Agbeko.", "Komla Agbeko"),
        (FR + "« Nos mécaniciens reviendront avant l'hiver », a coupé le général.", "Piotr Zielny"),
        (EN + '"We have not refused anything at all," the Minister interjected.', "Komla Agbeko"),
        (EN + '"Our mechanics will return before winter," said the Rear Admiral.', "Piotr Zielny"),
    ],
)
def test_an_office_a_rank_and_a_verb_behind_tell_who_spoke(text: str, speaker: str) -> None:
    assert [one["speaker"] for one in json_of(text)["quotations"]] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        FR + "Le navire « Étoile du bord de mer » a quitté le port.",
        EN + 'The vessel "Star of the Western Seas" docked at noon.',
        FR + "L'exercice, baptisé « Lion de la côte atlantique », a réuni des troupes des deux pays.",
        EN + 'Aboard the frigate "Star of the Western Seas", the Minister inspected the crew.',
        EN + 'Aboard the frigate "Star of the Western Seas", the Minister promised two boats.',
        EN + 'After the screening of "The Long Way Home Again," the Minister awarded three medals.',
    ],
)
def test_a_name_between_marks_is_nobodys_words(text: str) -> None:
    assert json_of(text)["quotations"] == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (FR + "« Le budget ne prévoit rien du tout », a tranché le ministre des Finances.", None),
        (FR + "« Le budget ne prévoit rien du tout », a tranché le ministre polonais.", None),
        (FR + "« Le budget ne prévoit rien du tout », a déclaré le ministre polonais.", None),
        (FR + "« Le budget ne prévoit rien du tout », a tranché le ministre togolais.", "Komla Agbeko"),
        (FR + "« Le budget ne prévoit rien du tout », a déclaré le ministre de la Défense.", "Komla Agbeko"),
        (EN + '"The budget holds nothing for that," the Finance Minister remarked.', None),
        (EN + '"The budget holds nothing for that," said the Minister of Finance.', None),
        (EN + '"The budget holds nothing for that," the Polish Minister remarked.', None),
        (EN + '"The budget holds nothing for that," the Defence Minister remarked.', "Komla Agbeko"),
    ],
)
def test_an_office_of_something_else_is_not_its_bearers(text: str, speaker: str | None) -> None:
    assert [one["speaker"] for one in json_of(text)["quotations"]] == [speaker]
