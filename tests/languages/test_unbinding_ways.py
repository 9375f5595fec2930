# ruff: noqa: E501 -- sentences on one line
"""What resembles a commitment and is none (rumours, wishes, tables of what was done, programmes), beside what binds in the same kind of text.

Written beside the rules; a floor, and no measurement.
"""

from datetime import date

import pytest

from tests.languages.drafting import json_of

MINUTES = {
    "fr": "Procès-verbal de la deuxième réunion de la commission mixte entre le Gabon et le Togo\nLibreville, le 4 mars 2026\n\n",
    "en": "Minutes of the second meeting of the joint commission between Ghana and Malawi\nAccra, 4 March 2026\n\n",
    "ar": "محضر الاجتماع الثاني للجنة المشتركة بين الأردن والكويت\nعمان، 4 آذار 2026\n\n",
}
NOTE = {
    "fr": "NOTE VERBALE\n\nL'Ambassade de la République togolaise présente ses compliments au Ministère de la Défense de la République gabonaise.\n\n",
    "en": "NOTE VERBALE\n\nThe Embassy of the Republic of Malawi presents its compliments to the Ministry of Defence of the Republic of Ghana.\n\n",
    "ar": "مذكرة شفوية\n\nتهدي سفارة دولة الكويت تحياتها إلى وزارة الدفاع في المملكة الأردنية الهاشمية.\n\n",
}
REPORT = {
    "fr": "Communiqué conjoint. Le ministre de la Défense du Togo a reçu son homologue du Gabon. Les deux parties ont discuté de la coopération militaire. ",
    "en": "Joint communiqué. The Minister of Defence of Ghana received his counterpart from Malawi. The two sides discussed military cooperation. ",
    "ar": "بيان مشترك. استقبل وزير الدفاع في الكويت نظيره من الأردن. وبحث الجانبان التعاون العسكري. ",
}
GENRES = {"minutes": MINUTES, "note": NOTE, "report": REPORT}

BINDS_NOBODY = """
minutes|fr|Les deux délégations forment le vœu que la fanfare joue chaque année.
minutes|fr|La partie togolaise nourrit l'espoir d'une troisième édition.
minutes|ar|وتبين أن ثلاثة بنود قد أُنجزت.
minutes|ar|ويُنصح بحمل بطاقة التعريف.
minutes|ar|ويُلاحظ أن الطريق مقطوع.
minutes|ar|الجانب الكويتي: العميد الركن فيصل سالم العتيقي، رئيس الجانب.
minutes|fr|Côté togolais : colonel Yao Mensavi, chef de la délégation.
report|fr|On raconte que le Gabon achètera deux navires.
report|fr|Les deux parties ont démenti que le Togo livrerait des drones.
report|fr|Une association locale assure que le Gabon financera la clôture.
report|en|A fishing cooperative claimed that Ghana would pay for the nets.
report|en|The two sides denied that Malawi would buy gunboats.
report|en|It is said that Ghana will widen the road.
report|ar|ويقال إن الكويت ستشيد ميناء جديدا.
report|ar|ونفى الجانبان أن الأردن سيسلم طائرات.
report|ar|ويشاع أن الأردن سيوسع المطار.
""".strip().splitlines()

BINDS = """
minutes|fr|2.1 À la charge du Togo : livrer quatre remorques avant le 1er mai 2026 ; affecter deux agents au dépôt.|2
minutes|fr|Si la piste était inondée, la partie togolaise proposerait un autre itinéraire.|1
minutes|en|Should the runway close, Malawi would open the northern strip.|1
minutes|en|The Ghanaian side sets aside three rooms for the course.|1
minutes|en|It was resolved that Malawi train six cooks in Zomba.|1
minutes|ar|- على الجانب الكويتي تسمية مدربين اثنين قبل 3 أيار 2026.|1
minutes|ar|ويُعلم الجانب الأردني نظيره بموعد الوصول قبل أسبوعين.|1
note|fr|Deux techniciens seront dépêchés par ses soins à Libreville, du 3 au 9 mai 2026.|1
note|en|The Embassy notes that, under the aforesaid note, Ghana will bear the freight.|1
report|en|The Minister let it be known that Malawi would lend two trucks and place a workshop at their disposal.|2
report|fr|Le ministre a fait savoir que le Gabon logerait l'équipe et prêterait un hangar.|2
report|en|Malawi will insure the trucks and undertakes to return them by 3 May 2026.|2
""".strip().splitlines()


def _drafted(genre: str, language: str, sentence: str) -> list[str]:
    found = json_of(GENRES[genre][language] + sentence + "\n", published=date(2026, 3, 5))
    return [one["text"] for one in found["commitments"]]


@pytest.mark.parametrize("line", BINDS_NOBODY)
def test_nothing_is_drafted_of_what_resembles_a_commitment(line: str) -> None:
    assert _drafted(*line.split("|", 2)) == []


@pytest.mark.parametrize("line", BINDS)
def test_each_commitment_of_a_sentence_is_drafted(line: str) -> None:
    genre, language, rest = line.split("|", 2)
    sentence, count = rest.rsplit("|", 1)
    assert len(_drafted(genre, language, sentence)) == int(count)


TABLE = """Annexe au procès-verbal de la commission mixte entre le Gabon et le Togo

Action | Qui | Pour quand
Fournir six pompes | Togo | 3 mai 2026

Rappel
Action | Qui | Achevée le
Don de deux grues | Gabon | 4 juin 2024
"""


def test_a_table_of_what_was_done_asks_nothing_of_anybody() -> None:
    assert [one["text"] for one in json_of(TABLE)["commitments"]] == ["Fournir six pompes"]


CLOSED = """ملحق محضر اللجنة المشتركة بين الأردن والكويت

العملية | على عاتق | الأجل
توريد مضختين | الأردن | 3 أيار 2026
تجهيز قاعة | الكويت | أنجز في 4 شباط 2026
"""


def test_a_row_of_what_is_done_is_left_out() -> None:
    assert [(one["text"], one["who"]) for one in json_of(CLOSED)["commitments"]] == [("توريد مضختين", "JOR")]


def test_axes_are_told_by_what_is_handed_over_and_who_is_sent() -> None:
    text = (
        MINUTES["en"]
        + "1. Ghana shall deliver three cranes and their spare parts to the general staff.\n2. Malawi shall second two engineering advisers.\n"
    )
    assert set(json_of(text)["axes"]) >= {"equipment", "expertise"}


def test_a_land_that_goods_cross_is_no_party() -> None:
    text = "General Osei received the Malawian delegation in Accra. Malawi will send trucks through Togo. Malawi will pay the fees."
    assert "TGO" not in json_of(text)["parties"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("« Un pont sans route ne mène nulle part », a plaisanté le colonel Kossi Amegan.", "Kossi Amegan"),
        ('"A drum needs two hands to speak," Colonel Kofi Asante quipped.', "Kofi Asante"),
    ],
)
def test_words_between_quotation_marks_are_somebody_s_however_he_says_them(text: str, who: str) -> None:
    assert [one["speaker"] for one in json_of(REPORT["fr"] + text)["quotations"]] == [who]
