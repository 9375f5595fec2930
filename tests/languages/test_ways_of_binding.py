# ruff: noqa: E501 -- sentences on one line
"""Whole short texts that bind by their form rather than by a verb of a table, in three languages; and what only looks so.

Written beside the rules, with other states, verbs and things than the labelled events; a floor, and no measurement.
"""

import pytest

from tests.languages.drafting import json_of

HEAD = {
    "fr": "Communiqué conjoint. Le ministre de la Défense du Bénin a reçu son homologue du Gabon. Les deux parties ont discuté de la coopération militaire.\n\n",
    "en": "Joint communiqué. The Minister of Defence of Ghana received his counterpart from Malawi. The two sides discussed military cooperation.\n\n",
    "ar": "بيان مشترك. استقبل وزير الدفاع في الكويت نظيره من الأردن. وبحث الجانبان التعاون العسكري.\n\n",
}
# language | sentence | who is bound, clause by clause
CLAUSES = """
fr|Le Bénin a accepté de prêter une grue et de payer le carburant.|BEN BEN
fr|Trois plongeurs gabonais seront mis à la disposition du port de Cotonou.|GAB
fr|Le loyer du hangar sera imputé au budget béninois.|BEN
fr|Côté gabonais, on s'oblige à fournir les bâches et à réparer la grue.|GAB GAB
fr|Le Gabon logera les équipes et balisera à ses frais la piste.|GAB GAB
fr|Libreville, pour sa part, prendra à son compte les vaccins.|GAB
fr|Un lot de pneus sera cédé par Cotonou dès lors que le hangar aura été vidé.|BEN
fr|Les Béninois se chargeront du gardiennage ; ils remplaceront aussi les serrures.|BEN BEN
en|Ghana consented to lend a crane and to pay for fuel.|GHA GHA
en|Malawian divers will clear the slipway.|MWI
en|The cost of the cranes will be met from Ghanaian funds.|GHA
en|It was decided that Ghana would host a workshop for twenty storekeepers before the rains and that Malawi would send two speakers.|GHA MWI
en|Malawi will paint the hull; it will also replace the pumps.|MWI MWI
en|Both services bound themselves to exchange tide tables.|GHA+MWI
en|Ghana is to supply the timber, and the nails will be shipped within a month.|GHA GHA
en|Lilongwe has taken it upon itself to repair the gate.|MWI
ar|وسيقيم مهندسان كويتيان في العقبة ثلاثة أشهر.|KWT
ar|وأخذ الجانب الأردني على عاتقه تأمين الحراسة.|JOR
ar|وتقع على عاتق الكويت صيانة المولدات.|KWT
ar|ومن المتفق عليه أن يتقاسم الجانبان كلفة الوقود.|JOR+KWT
"""
# language | sentence that binds nobody, though it has the words of one that does
NOBODY = """
fr|Le Bénin a formé vingt mécaniciens depuis l'an dernier.
fr|Il avait été convenu en 2024 que le Gabon fournirait les tentes.
fr|Le Bénin aimerait disposer d'un second atelier.
fr|La délégation gabonaise sera reçue par le chef de l'État.
fr|La demande du Bénin sera étudiée par les experts.
fr|La délégation gabonaise est conduite par un amiral.
en|Ghana will have to look at its own needs first.
en|The Malawian delegation will be led by an admiral.
en|This paper describes how recruits are trained by Ghana.
en|It remains to be seen whether Malawi will pay.
ar|وكان الأردن قد تعهد سنة 2023 بتسليم ثلاث سيارات.
ar|ولا تمس هذه المذكرة بالتزامات الأردن السابقة.
ar|وستمكن هذه الزيارة الكويت من تدريب أطرها.
ar|وسيزود الاتحاد الأوروبي الأردن بأجهزة اتصال.
"""
TEXTS = {
    "aliases": (
        "ACCORD DE PRÊT DE MATÉRIEL\nentre la République du Bénin, ci-après « le Prêteur », et la République gabonaise, ci-après « l'Emprunteur »\n\n"
        "sont convenues de ce qui suit :\n\nArticle 1. Le Prêteur remet deux pontons avant le 3 mai 2026.\n\nArticle 2. L'Emprunteur est tenu :\na) de les entretenir ;\nb) de les rendre en bon état.\n",
        ["BEN", "GAB", "GAB"],
    ),
    "duties": (
        'MEMORANDUM OF UNDERSTANDING\nbetween the Republic of Ghana ("the Lender") and the Republic of Malawi ("the Borrower")\n\nThe Participants have decided as follows:\n\n'
        "1. Duties of the Lender. The Lender will:\n(a) keep two launches ready at Tema;\n(b) issue life jackets to every crew.\n\n2. The Borrower may end the loan at any time. Nothing in this Memorandum limits port rules.\n",
        ["GHA", "GHA"],
    ),
    "sides by number": (
        "مذكرة تفاهم\nبين المملكة الأردنية الهاشمية (الطرف الأول) ودولة الكويت (الطرف الثاني)\n\nاتفق الطرفان على ما يلي:\n\nالبند الأول: التزامات الطرف الثاني\n1. تأهيل عشرة غواصين في ميناء الأحمدي.\n2. توفير بدلات الغوص.\n\n"
        "البند الثاني: يتحمل الطرف الأول نفقات السفر.\n\nالبند الثالث: تسري هذه المذكرة مدة سنتين.\n",
        ["KWT", "KWT", "JOR"],
    ),
    "annex with a table": (
        "ANNEXE TECHNIQUE\nau protocole entre le Bénin et le Gabon\n\n- Fourniture par la partie gabonaise de trois ancres.\n- Entretien des treuils, à la charge de la partie béninoise.\n\n"
        "Opération | Responsable | Échéance\nPeinture des coques | Gabon | 3 mai 2026\nPose des feux | Bénin | fait\n",
        ["GAB", "BEN", "GAB"],
    ),
    "who answers for it": (
        "COMPTE RENDU DE LA RÉUNION\ndu comité mixte entre le Bénin et le Gabon\n\nMesure : repeindre les balises. Responsable : partie béninoise ; échéance : 3 mai 2026.\n"
        "Suggestion : acheter une grue. Responsable : à déterminer ; échéance : néant.\n",
        ["BEN"],
    ),
    "actions of both": (
        "PROGRAMME DE TRAVAIL\nannexé au relevé de conclusions du Bénin et du Gabon\n\nI. Actions à la charge de la partie gabonaise\n1.1 Choisir dix soudeurs avant le 3 mai 2026.\n\n"
        "II. Actions communes\n2.1 Tenir un registre des avaries.\n\nIII. Calendrier\nÉtape | Qui | Quand\nVisite du dock | Bénin | 3 mai 2026\nAchat d'une grue | à l'étude | –\n",
        ["GAB", "BEN+GAB", "BEN"],
    ),
    "either party": (
        'AGREEMENT ON SHARED MOORINGS\nbetween the Republic of Ghana and the Republic of Malawi, each a "Contracting Party"\n\nthe Contracting Parties have agreed as follows:\n\n'
        "Article 1. Each Contracting Party guarantees the vessels of the other a berth.\n\nArticle 2. Mooring costs are shared equally between the Contracting Parties.\n\nArticle 3. Either Contracting Party may end this Agreement.\n",
        ["GHA+MWI", "GHA+MWI"],
    ),
    "programme of a visit": (
        "برنامج زيارة الوفد الأردني\nمسقط، من 2 إلى 5 مايو 2026\n\nالأحد 2 مايو\nجولة في الميناء، ثم مأدبة غداء يقيمها المضيف.\n\nترتيبات\n"
        "1. يوفر الجانب العماني السكن.\n2. يتحمل الضيوف أجور الغسيل، أما النقل فعلى السلطنة.\n3. يُستحسن ارتداء الزي الرسمي.\n",
        ["OMN", "JOR", "OMN"],
    ),
    "note verbale": (
        "Embassy of the Republic of Malawi\nAccra\n\nThe Embassy of the Republic of Malawi presents its compliments to the Ministry of Defence of the Republic of Ghana and has the honour to state the following.\n\n"
        "Two Malawian crews will be lodged in Tema. The engines will be shipped before 3 May 2026.\n\nThe Embassy would be grateful for the Ministry's views on the draft timetable.\n\n"
        "The Embassy avails itself of this opportunity to renew to the Ministry the assurances of its highest consideration.\n",
        ["MWI", "MWI"],
    ),
    "speech": (
        "Allocution du général commandant les écoles du Gabon\nCotonou, 3 mai 2026\n\nMesdames, Messieurs,\n\nNous gardons un beau souvenir de notre premier séjour au Bénin. Nous vous enverrons deux moniteurs. "
        "Le Bénin, je le sais, fournira les salles. Puisse notre amitié durer !\n",
        ["GAB", "BEN"],
    ),
}


def _cases(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.strip().splitlines()]


def _bound(text: str) -> list[str]:
    found = json_of(text)
    both = "+".join(sorted(found["parties"]))
    return [both if one["who"] == "both" else str(one["who"]) for one in found["commitments"]]


@pytest.mark.parametrize(("language", "sentence", "who"), _cases(CLAUSES))
def test_each_clause_binds_whoever_its_form_says(language: str, sentence: str, who: str) -> None:
    found = json_of(HEAD[language] + sentence)
    both = "+".join(sorted(found["parties"]))
    said = found["commitments"]
    assert [both if one["who"] == "both" else one["who"] for one in said] == who.split()


@pytest.mark.parametrize(("language", "sentence"), _cases(NOBODY))
def test_what_only_has_the_words_binds_nobody(language: str, sentence: str) -> None:
    assert _bound(HEAD[language] + sentence) == []


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_binds_by_its_parts(name: str) -> None:
    """Of the speech the judge isn't sure enough of one promise, which it names as one perhaps."""
    text, who = TEXTS[name]
    found = json_of(text)
    unsure = [one["who"] for one in found["perhaps"]] if name == "speech" else []
    bound = _bound(text)
    assert bound == who or (set(who) <= {*bound, *unsure} and len(bound) == len(who) - 1)
