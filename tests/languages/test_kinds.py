# ruff: noqa: E501 -- texts as they would be written
"""Axes, organs, next steps, lengths and speakers of fresh sentences in three languages."""

from datetime import date

import pytest

from mithaq.languages.axis_model import CODES, WEIGHTS, cues, score, weights
from tests.languages.drafting import json_of, reading

HEADS = {
    "fr": "PROCÈS-VERBAL\nCommission militaire mixte entre le Togo et la Norvège\nLomé, le 4 mars 2025\n",
    "en": "AGREED MINUTES\nJoint military commission of Togo and Norway\nLomé, 4 March 2025\n",
    "ar": "محضر متفق عليه\nاللجنة العسكرية المشتركة بين توغو والنرويج\nلومي في 4 مارس 2025\n",
}


@pytest.mark.parametrize(
    ("language", "text", "axes"),
    [
        (
            "fr",
            "1. La Norvège inscrira dix infirmières togolaises au cursus de secourisme et leur délivrera un diplôme.",
            {"training"},
        ),
        ("fr", "1. La Norvège livrera huit motopompes et deux compresseurs à l'armée togolaise.", {"equipment"}),
        ("fr", "1. Le Togo dédouanera les conteneurs et tiendra le gazole dans les citernes du port.", {"logistics"}),
        ("en", "1. Norway shall enrol ten cadets in the navigation syllabus and certify each graduate.", {"training"}),
        ("en", "1. Norway shall hand over eight pumps and two compressors to the armed forces.", {"equipment"}),
        ("en", "1. Togo shall clear the containers through customs and keep the fuel in its tanks.", {"logistics"}),
        ("en", "1. Norway shall send three epidemiologists to advise the military hospital.", {"expertise"}),
        ("ar", "1. تسجل النرويج عشرة طلاب ضباط في المنهاج الدراسي وتسلم كلا منهم شهادة.", {"training"}),
        ("ar", "1. تسلم النرويج ثماني مضخات ومولدين للجيش التوغولي.", {"equipment"}),
        ("ar", "1. تخزن توغو الوقود في صهاريج الميناء وتتولى تخليص الحاويات جمركيا.", {"logistics"}),
    ],
)
def test_axes_by_words_that_no_list_holds(language: str, text: str, axes: set[str]) -> None:
    assert axes <= set(json_of(HEADS[language] + text)["axes"])


def test_every_weight_has_a_number_for_each_axis_and_words_add_up() -> None:
    assert all(len(numbers) == len(CODES) for numbers in weights().values())
    assert WEIGHTS.stat().st_size < 400_000
    (sentence,) = reading("Le carburant et le fret passent par le port.").body
    said = cues(sentence)
    logistics, training = (score(said, ["any"], CODES.index(code)) for code in ("logistics", "training"))
    assert logistics > training


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        (
            "Le Togo et la Norvège créent une cellule conjointe de liaison. Le ministère norvégien de la Défense en paiera le loyer.",
            ["cellule conjointe de liaison"],
        ),
        (
            "Togo and Norway set up a joint salvage team and a standing review panel; the Norwegian Armed Forces pay.",
            ["standing review panel"],
        ),
        ("تحدث توغو والنرويج خلية مشتركة للمتابعة، وتؤدي وزارة الدفاع النرويجية أجورها.", ["خلية مشتركة للمتابعة"]),
    ],
)
def test_bodies_of_both_sides_and_no_ministry(text: str, organs: list[str]) -> None:
    found = [next(name for name in one["name"].values() if name) for one in json_of(text)["organs"]]
    assert [one for one in organs if one not in found] == []
    assert not [one for one in found if "inist" in one or "orces" in one or "وزارة" in one]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Le Togo et la Norvège ont conclu. Le comité siégera à Oslo le 9 octobre 2025.",
            "Le comité siégera à Oslo le 9 octobre 2025.",
        ),
        (
            "Togo and Norway concluded. The eighth round takes place in Oslo on 9 October 2025.",
            "The eighth round takes place in Oslo on 9 October 2025.",
        ),
        (
            "اختتمت توغو والنرويج أعمالهما. وتجتمع اللجنة من جديد في أوسلو يوم 9 أكتوبر 2025.",
            "وتجتمع اللجنة من جديد في أوسلو يوم 9 أكتوبر 2025.",
        ),
    ],
)
def test_a_body_that_meets_later_is_what_comes_next(text: str, words: str) -> None:
    found = json_of(text, published=date(2025, 3, 4))["next_steps"]
    assert [next(iter(one["texts"].values())) for one in found] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Le Togo et la Norvège ont conclu. Le comité a siégé à Oslo le 9 octobre 2024.",
        "Togo and Norway concluded. A hospital group will open a clinic next spring.",
        "ترغب توغو والنرويج في التعاون. ويأمل الجانبان أن تجتمع اللجنة يوم 9 أكتوبر 2025.",
    ],
)
def test_what_is_over_wished_or_anothers_comes_not_next(text: str) -> None:
    assert json_of(text, published=date(2025, 3, 4))["next_steps"] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Le Togo répond sous dix jours francs à la Norvège.", "P10D"),
        ("Le Togo répond sept jours calendaires avant le départ des Norvégiens.", "P7D"),
        ("Le Togo écrit à la Norvège sous quinzaine.", "P15D"),
        ("La visite norvégienne au Togo dure une heure et demie.", "PT90M"),
        ("Togo shall answer Norway within five business days.", "P5D"),
        ("Norway shall give Togo a notice of fifteen clear days.", "P15D"),
        ("Togo pays Norway within thirty (30) days of receipt.", "P30D"),
        ("The Norwegian course in Togo lasts a year and a half, a period of one year and a half.", "P18M"),
        ("ترد توغو على النرويج خلال ثمانية أيام عمل.", "P8D"),
        ("تدفع توغو للنرويج في غضون ثلاثين (30) يوما تقويميا.", "P30D"),
        ("تمتد مدة الدورة النرويجية في توغو ثلاث سنوات ونصف.", "P42M"),
    ],
)
def test_lengths_and_how_their_days_are_counted(text: str, value: str) -> None:
    assert value in [one["value"] for one in json_of(text)["durations"]]


def test_a_half_of_june_and_a_score_of_trainees_are_no_lengths() -> None:
    text = "Le Togo recevra une quinzaine de stagiaires de Norvège dans la deuxième quinzaine de juin."
    assert json_of(text)["durations"] == []


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Le général Yao Amegan a reçu à Lomé le commodore Lars Toft, chef de la délégation danoise. « Nous avons tenu parole, et au-delà », a lancé M. Toft. « Le Togo s'en souviendra longtemps », a répondu Amegan.",
            ["Lars Toft", "Yao Amegan"],
        ),
        (
            'General Yao Amegan of Togo received Commodore Lars Toft of Denmark. "We have kept our word and more," said Commodore Toft. "It was cold that day," recalled Kossi Mensah, a boatman.',
            ["Lars Toft", "Kossi Mensah"],
        ),
        (
            "استقبل اللواء خالد المطيري من الكويت العميد لارس توفت من الدنمارك. وقال المطيري: «لقد وفينا بكل ما وعدنا به».",
            ["خالد المطيري"],
        ),
    ],
)
def test_whose_words_they_are(text: str, speakers: list[str]) -> None:
    assert [one["speaker"] for one in json_of(text)["quotations"]] == speakers


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le Togo et la Norvège se sont réunis. Un protocole sur les bouées sera soumis à signature à l'automne.", "announced"),
        ("L'arrangement que le Togo et la Norvège viennent de signer tient en deux pages.", "signed"),
        ("Togo and Norway met. A memorandum on buoys awaits signature in Oslo.", "announced"),
        ("Togo and Norway have just signed a memorandum on buoys.", "signed"),
        ("اجتمعت توغو والنرويج. وينتظر توقيع مذكرة تفاهم حول العوامات في أوسلو.", "announced"),
    ],
)  # fmt: skip
def test_texts_to_be_signed_and_just_signed(text: str, status: str) -> None:
    assert [one["status"] for one in json_of(text)["texts"]] == [status]
