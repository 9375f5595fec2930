"""Nobody is bound by what a stranger will do, nor by what a text says was not agreed, was refused or taken back."""

from typing import Any

import pytest

from tests.languages.drafting import json_of

HEADS = {
    "en": "Joint communiqué\nThe fourth session of the joint military commission between Ghana and Morocco was held in "
    "Accra on 3 May 2026.\n",
    "fr": "Communiqué conjoint\nLa quatrième session de la commission militaire mixte entre le Ghana et le Maroc s'est "
    "tenue à Accra le 3 mai 2026.\n",
    "ar": "بيان مشترك\nانعقدت الدورة الرابعة للجنة العسكرية المشتركة بين غانا والمغرب في أكرا يوم 3 مايو 2026.\n",
}


def drafted(language: str, text: str) -> list[Any]:
    return list(json_of(HEADS[language] + text)["commitments"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The private company will deliver the vehicles before 1 June 2027."),
        ("en", "The training centre will be opened in September 2026."),
        ("en", "Ten scholarships will be offered each year."),
        ("en", "A Danish firm will build the hangar by June 2027."),
        ("en", "The contractor will repair the runway of Ghana in 2027."),
        ("fr", "L'entreprise livrera les véhicules avant le 1er juin 2027."),
        ("fr", "Le fournisseur remettra vingt véhicules au Maroc avant juin 2027."),
        ("fr", "Dix bourses seront offertes chaque année."),
        ("fr", "Une société danoise construira le hangar avant juin 2027."),
        ("ar", "ستسلم الشركة المركبات قبل 1 يونيو 2027."),
        ("ar", "ستبني شركة دنماركية الحظيرة قبل يونيو 2027."),
        ("ar", "ستمنح عشر منح دراسية كل سنة."),
        ("en", "The contractor chosen by Ghana will deliver the trucks before 1 June 2027."),
        ("en", "The trainees selected by Morocco will pay their own travel."),
        ("en", "The shipping line retained by Ghana shall carry the crates to Tema by 30 April 2027."),
        ("en", "Togo will lend two boats to Ghana before June 2027."),
        ("fr", "Les stagiaires désignés par le Maroc paieront leur voyage."),
        ("fr", "Le transporteur retenu par le Ghana acheminera les caisses avant le 30 avril 2027."),
        ("fr", "Les experts désignés par l'Union africaine inspecteront le dépôt en 2027."),
        ("ar", "ستسلم الشركة التي اختارتها غانا الشاحنات قبل 1 يونيو 2027."),
        ("ar", "سيدفع المتدربون الذين اختارهم المغرب نفقات سفرهم."),
        ("ar", "سينقل المقاول الذي عينته غانا الصناديق قبل 30 أبريل 2027."),
    ],
)
def test_what_no_party_is_said_to_do_binds_none(language: str, text: str) -> None:
    assert drafted(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The contractor chosen by Ghana will deliver the trucks before 1 June 2027."),
        ("fr", "Le transporteur désigné par le Ghana acheminera les caisses avant le 30 avril 2027."),
        ("ar", "سينقل المقاول الذي عينته غانا الصناديق قبل 30 أبريل 2027."),
    ],
)
def test_what_whoever_a_party_hired_will_do_is_one_perhaps(language: str, text: str) -> None:
    found = json_of(HEADS[language] + text)
    assert found["commitments"] == []
    assert [one["who"] for one in found["perhaps"] if one["text"] == text] == [None]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "The instructors appointed by Morocco will train ten Ghanaian pilots from June 2027.", "MAR"),
        ("en", "The ship designated by Morocco will carry the containers to Tema in June 2027.", "MAR"),
        ("en", "The doctors designated by Ghana shall report to Rabat by 1 June 2027.", "GHA"),
        ("en", "The medical team recruited by Morocco will open the clinic in June 2027.", "MAR"),
        ("fr", "Le navire désigné par le Maroc transportera les conteneurs jusqu'à Tema en juin 2027.", "MAR"),
        ("fr", "L'équipe médicale désignée par le Maroc ouvrira le dispensaire en juin 2027.", "MAR"),
        ("fr", "Les instructeurs désignés par le Maroc formeront dix pilotes ghanéens dès juin 2027.", "MAR"),
        ("ar", "سيدرب المدربون الذين يعينهم المغرب عشرة طيارين غانيين في يونيو 2027.", "MAR"),
        ("ar", "سيتولى الضباط الذين تنتدبهم غانا تدريب عشرة طيارين في يونيو 2027.", "GHA"),
    ],
)
def test_a_party_is_bound_by_its_own_people_and_ships(language: str, text: str, who: str) -> None:
    assert [one["who"] for one in drafted(language, text)] == [who]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The two sides did not agree that Morocco will supply ten aircraft."),
        ("en", "It was not decided that Ghana would pay the costs."),
        ("en", "Morocco will consider whether to train thirty officers."),
        ("en", "Ghana withdrew its earlier promise to deliver boats."),
        ("en", "Both sides rejected the proposal that Ghana host the centre."),
        ("fr", "Les deux parties n'ont pas décidé que le Maroc fournira dix avions."),
        ("fr", "Il n'a pas été décidé que le Ghana paierait les frais."),
        ("fr", "Le Ghana a retiré sa promesse de livrer des bateaux."),
        ("fr", "Le Maroc examinera s'il formera trente officiers."),
        ("ar", "لم يتفق الطرفان على أن يقدم المغرب عشر طائرات إلى غانا."),
        ("ar", "لم يتقرر أن تدفع غانا التكاليف."),
        ("ar", "رُفض الاقتراح القاضي بأن يقدم المغرب طائرات."),
        ("ar", "تراجعت غانا عن وعدها بتسليم الزوارق."),
        ("ar", "سيدرس المغرب ما إذا كان سيدرب ثلاثين ضابطاً."),
    ],
)
def test_what_was_not_agreed_or_taken_back_binds_nobody(language: str, text: str) -> None:
    assert drafted(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "Thirty officers will be trained by Morocco.", "MAR"),
        ("en", "The officers chosen by Ghana will be trained by Morocco in May 2027.", "MAR"),
        ("en", "Morocco refuses to train officers and Ghana will deliver ten boats.", "GHA"),
        ("en", "It was decided that, if the parties do not agree on a place, Ghana will pay the costs.", "GHA"),
        (
            "fr",
            "Le Maroc n'a pas signé le protocole, mais le Ghana livrera dix véhicules avant le 1er juin 2027.",
            "GHA",
        ),
        ("fr", "Le Ghana n'a pas décidé du lieu ; le Maroc livrera dix véhicules au Ghana avant juin 2027.", "MAR"),
        ("ar", "ستسلم غانا عشر مركبات إلى المغرب قبل يونيو 2027.", "GHA"),
        ("ar", "لم يتفق الطرفان على المكان، لكن المغرب سيقدم عشرين منحة دراسية إلى غانا.", "MAR"),
    ],
)
def test_a_party_s_own_promise_beside_a_refusal_still_binds(language: str, text: str, who: str) -> None:
    assert who in [one["who"] for one in drafted(language, text)]
