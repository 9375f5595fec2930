# ruff: noqa: E501 -- pairs of sentences: one per line reads better than wrapped ones
"""What looks like a place, a rank, a state or a body and is none; and parts in a deal that stand for one another."""

import random

import pytest

from mithaq.languages.concord import Mark, concord
from mithaq.languages.meaning import NoModel, default_embedder
from mithaq.languages.segments import version_of
from tests.languages.parallel import entangled


def alarms(one: str, other: str, kind: str) -> list[Mark]:
    a, b = (version_of(text, mode="lines") for text in (one, other))
    return [mark for mark in concord(a, b, NoModel()).marks if mark.kind == kind and mark.severity == "alarm"]


ALIKE = [
    (
        "place",
        "Le navire rentre en juin, sauf cas de force majeure.",
        "تعود السفينة في يونيو، ما عدا في حالة القوة القاهرة.",
    ),
    ("rank", "The report goes to both General Staffs.", "Le rapport est remis aux deux états-majors."),
    ("weekday", "Ils font le point chaque lundi.", "يتبادلان المعلومات كل يوم اثنين."),
    (
        "organisation",
        "The office reports to UNMIK every week.",
        "يرفع المكتب تقريره كل أسبوع إلى بعثة الأمم المتحدة للإدارة المؤقتة.",
    ),
    (
        "country",
        "L'original est rédigé en anglais et déposé à Lomé.",
        "The original is written in English and kept in Lomé.",
    ),
    ("party", "L'Emprunteur rend la tente au Prêteur.", "يعيد المستعير الخيمة إلى المعير."),
    ("party", "The visiting party pays for its meals.", "يدفع الطرف الزائر ثمن وجباته."),
    ("party", "La Partie d'accueil avise la Partie d'origine.", "يعلم طرف الاستقبال طرف المنشأ."),
    ("party", "L'État de transit ouvre la route.", "تفتح دولة العبور الطريق."),
]
UNLIKE = [
    ("place", "Le navire rentre en juin à Tunis.", "تعود السفينة في يونيو إلى القاهرة."),
    ("rank", "The report goes to the General.", "Le rapport est remis au colonel Zouari."),
    ("weekday", "Ils font le point chaque mardi.", "يتبادلان المعلومات كل يوم اثنين."),
    ("organisation", "The office reports to NATO every week.", "يرفع المكتب تقريره كل أسبوع إلى الأمم المتحدة."),
    ("party", "L'Emprunteur rend la tente au Prêteur.", "يعيد المستعير الخيمة إلى المستعير."),
    ("party", "The host party pays for the meals.", "يدفع الطرف الزائر ثمن الوجبات."),
    ("party", "La Partie d'accueil avise la Partie d'origine.", "يعلم طرف الاستقبال طرف العبور."),
    ("party", "Le Médiateur ouvre la séance.", "يفتتح المقترض الجلسة."),
]


@pytest.mark.parametrize(("kind", "one", "other"), ALIKE)
def test_what_is_said_in_other_words_is_not_marked(kind: str, one: str, other: str) -> None:
    assert alarms(one, other, kind) == alarms(other, one, kind) == []


@pytest.mark.parametrize(("kind", "one", "other"), UNLIKE)
def test_what_differs_is_marked(kind: str, one: str, other: str) -> None:
    assert alarms(one, other, kind)
    assert alarms(other, one, kind)


def test_words_that_lost_their_spaces_are_not_said_to_be_missing() -> None:
    french = "Le chef du dépôt remet les clés au gardien, vérifie les portes et signe le registre du soir."
    glued = "يسلمرئيسالمستودعالمفاتيحإلىالحارس ويتحققمنالأبوابويوقعسجلالمساء."
    a, b = (version_of(text, mode="lines") for text in (french, glued))
    assert not [mark for mark in concord(a, b, default_embedder()).marks if mark.kind == "omission"]


def test_entangled_versions_name_every_segment_once() -> None:
    clauses = [(f"a{n}", f"b{n}") for n in range(60)]
    for seed in range(5):
        one, other, gold = entangled(clauses, random.Random(seed), merge=0.3, drop=0.1)
        for side, texts in enumerate((one, other)):
            assert sorted(n for bead in gold for n in bead[side]) == list(range(len(texts)))
        for a, b in gold:
            said = [{word[1:] for n in part for word in texts[n].split()} for part, texts in ((a, one), (b, other))]
            assert not (a and b) or said[0] & said[1]


def test_two_and_two_in_one_place_are_one_bead() -> None:
    english = "The soldiers receive a uniform. The doctor examines every soldier on arrival.\nMeals are served at noon."
    french = "Les soldats reçoivent un uniforme.\nLe médecin examine chaque soldat à son arrivée. Les repas sont servis à midi."
    a, b = (version_of(text, mode="lines") for text in (english, french))
    assert [(bead.a, bead.b) for bead in concord(a, b, default_embedder()).beads] == [((0, 1), (0, 1))]
