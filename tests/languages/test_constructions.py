# ruff: noqa: E501 -- one sentence a line reads better
"""Ways of binding oneself, and sentences that look like them and bind nobody, behind the head of a communiqué."""

import pytest

from tests.languages.drafting import json_of

HEAD = {
    "fr": "Communiqué conjoint. La commission militaire mixte entre le Bénin et le Togo s'est réunie à Cotonou. Les deux parties ont salué leur coopération.",
    "en": "Joint communiqué. The joint military commission between Kenya and Uganda met in Nairobi. Both sides welcomed their cooperation.",
    "ar": "بلاغ مشترك. اجتمعت اللجنة العسكرية المشتركة بين سلطنة عمان ومملكة البحرين في مسقط. وأشاد الجانبان بمستوى التعاون.",
}
BINDING = {
    "fr": [
        "Quant au Togo, il doublera le nombre de places réservées aux stagiaires.",
        "Le général a précisé que le Togo assurerait le gardiennage du chantier.",
        "Il a été décidé que la partie togolaise organiserait un stage de huit semaines.",
        "La délégation togolaise a promis de transmettre le rapport avant la fin du mois de juin 2026.",
        "Il a été arrêté que le Togo fournira les véhicules.",
        "Il a en outre été convenu de créer un groupe de travail.",
        "Le Bénin prend l'engagement de livrer les pièces.",
        "Le Togo a accepté de recevoir vingt élèves officiers.",
        "Les deux délégations se sont accordées pour échanger leurs programmes.",
        "Le ministère béninois de la Défense mettra à disposition trois instructeurs.",
        "L'armée de terre togolaise organisera un stage de quatre semaines.",
        "À compter du 1er mars 2026, la partie béninoise assurera l'entretien du matériel.",
        "Les Forces armées togolaises recevront, au second semestre, des équipements de transmission fournis par le Bénin.",
        "Cotonou s'est engagé à livrer dix camions.",
        "Le Togo, pour sa part, dépêchera une équipe de cinq experts.",
        "De son côté, le Bénin va former trente mécaniciens.",
        "Les parties décident de se concerter tous les six mois.",
        "Les deux pays vont mettre en place un comité de suivi.",
        "Chaque partie désigne un point focal dans un délai d'un mois.",
        "Le Bénin accordera au Togo dix bourses par an.",
        "La partie togolaise est chargée de préparer le projet d'ordre du jour.",
        "Il appartiendra à la partie béninoise de préparer le calendrier.",
        "Le Togo versera sa contribution avant le 30 juin 2026.",
        "Le général Houngbédji a annoncé que le Bénin livrera dix véhicules en mai 2026.",
        "Les deux armées mèneront un exercice conjoint en 2026.",
        "Les deux ministres ont chargé les états-majors d'élaborer un plan d'action.",
        "Le Bénin et le Togo se sont engagés à renforcer leur coopération.",
    ],
    "en": [
        "Uganda accepted responsibility for training the operators.",
        "The arrangement commits Kenya to training fifty medics.",
        "Kenya has agreed to train twenty officers.",
        "Uganda offered to host the next exercise, which Kenya accepted.",
        "The Ugandan People's Defence Force is to deliver ten trucks by 1 May 2026.",
        "Kenya shall, within thirty days, appoint a focal point.",
        "The Kenyan Ministry of Defence will make available three instructors.",
        "The two countries are to set up a follow-up committee.",
        "It was further agreed that Uganda would bear the travel costs.",
        "It was decided to set up a working group.",
        "Uganda committed itself to sending five experts.",
        "The parties resolved to meet every six months.",
        "Kenya's Ministry of Defence will supply the spare parts.",
        "Nairobi will send a team in June 2026.",
        "Each party will designate a point of contact no later than 31 March 2026.",
        "The Kenyan side confirmed that it would deliver the spare parts by 30 June 2026.",
        "Uganda is committed to providing the land.",
        "Both militaries will conduct a joint exercise in 2026.",
        "The ministers tasked their staffs with drawing up an action plan by September.",
        "Kenya is going to donate two ambulances.",
        "Uganda promised ten scholarships a year.",
    ],
    "ar": [
        "واتفق الجانبان، العماني والبحريني، على تشكيل فريق عمل.",
        "وبموجب الاتفاق تستضيف البحرين دورتين لضباط الصيانة.",
        "فيما ستتحمل المنامة تكاليف النقل.",
        "أعلنت سلطنة عمان أنها ستستقبل عشرين متدربا من البحرين.",
        "وافق الجانب البحريني على تسليم المعدات قبل 1 مايو 2026.",
        "وتم الاتفاق على تشكيل لجنة متابعة.",
        "كما تقرر أن تتولى البحرين إعداد البرنامج.",
        "سيقوم الجانب العماني بتوفير ثلاثة مدربين.",
        "ستعمل البحرين على إيفاد فريق من الخبراء.",
        "وتعهدت البحرين بتقديم عشر منح دراسية.",
        "من جانبها، ستوفر سلطنة عمان الإقامة للمتدربين.",
        "سوف يعقد الجانبان اجتماعا كل ستة أشهر.",
        "والتزم الطرفان بتبادل المعلومات بصفة دورية.",
        "ستجري القوات البحرية العمانية تمرينا مشتركا مع نظيرتها البحرينية.",
        "ويلتزم كل طرف بتعيين نقطة اتصال في أجل شهر.",
        "كلف الوزيران رئيسي الأركان بإعداد خطة عمل.",
        "أكد الجانب العماني أنه سيسلم الدفعة الأولى في يونيو 2026.",
        "اتفق الجانبان على أن يقوم الجانب البحريني بتغطية تكاليف السفر.",
        "على الجانب البحريني أن يوافي نظيره بالتقرير قبل نهاية مارس 2026.",
        "ستمنح مملكة البحرين عشرة مقاعد للضباط العمانيين.",
        "وستتكفل وزارة الدفاع العمانية بمصاريف الإقامة.",
        "يعتزم البلدان إنشاء مركز مشترك للتدريب.",
    ],
}
TELLING = {
    "fr": [
        "Selon un diplomate européen, le Togo livrera des camions.",
        "On ignore si le Togo disposera d'un budget propre.",
        "Le Bénin s'est dit prêt à accueillir dix stagiaires togolais.",
        "Le Bénin a livré dix camions en 2024.",
        "Le Togo souhaite que le Bénin forme ses mécaniciens.",
        "Le ministre a souligné que la coopération sera renforcée dans l'avenir.",
        "Les deux pays entretiennent d'excellentes relations.",
        "La coopération permettra au Togo de former ses cadres.",
        "Le Togo n'a pas retenu la proposition.",
        "Le Bénin ne livrera pas de matériel.",
        "Le Togo aurait promis dix véhicules.",
        "Les discussions porteront sur la formation.",
        "Le Bénin avait accepté de recevoir vingt élèves officiers.",
        "Le Togo sera heureux d'accueillir la délégation.",
        "Les deux parties ont examiné la possibilité de créer un centre.",
        "Le Bénin a rappelé qu'il forme chaque année vingt officiers togolais.",
        "La délégation sera reçue par le ministre.",
        "La proposition du Togo sera étudiée par les experts.",
        "Le Togo a demandé que le Bénin fournisse dix véhicules.",
        "Le séminaire réunira les experts des deux pays.",
        "Selon un journal local, le Togo achètera des blindés.",
    ],
    "en": [
        "An analyst in Nairobi said that Uganda would soon buy new aircraft.",
        "Nothing in these minutes shall oblige Kenya to bear additional costs.",
        "Kenya delivered ten trucks in 2024.",
        "Uganda hopes that Kenya will train its mechanics.",
        "The cooperation will allow Uganda to train its staff.",
        "Kenya will not supply weapons.",
        "The two sides discussed how Kenya would train mechanics.",
        "Uganda will be represented by its ambassador.",
        "Kenya had agreed to train twenty officers.",
        "The two countries agreed that the talks were fruitful.",
        "The sides exchanged views on training.",
        "Kenya will benefit from the programme.",
        "The agreement to train officers was signed in 2019.",
        "Uganda asked whether Kenya would host the meeting.",
        "Kenya and Uganda enjoy close relations.",
        "The delegation visited the school that Kenya will open next year.",
    ],
    "ar": [
        "ولم تتعهد البحرين بتحمل نفقات الإقامة.",
        "وذكرت صحيفة محلية أن البحرين ستشتري طائرات.",
        "أبدت البحرين استعدادها لاستضافة الدورة المقبلة.",
        "سلمت البحرين عشر شاحنات سنة 2024.",
        "تأمل البحرين أن تستقبل عمان متدربيها.",
        "وأكد الجانبان أهمية التعاون في مجال التدريب.",
        "ستمكن هذه الزيارة البحرين من تكوين أطرها.",
        "لن تسلم البحرين أي معدات.",
        "وناقش الطرفان إمكانية إنشاء مركز مشترك.",
        "كانت البحرين قد وافقت على استقبال المتدربين.",
        "وتربط البلدين علاقات متينة.",
        "وأعرب الوفد البحريني عن رغبته في زيادة المقاعد.",
        "طلبت البحرين أن توفر عمان عشر مقاعد.",
        "تشارك البحرين في المعرض السنوي.",
        "تبادل الجانبان وجهات النظر حول التعاون.",
    ],
}


def cases(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, sentence) for language, sentences in table.items() for sentence in sentences]


@pytest.mark.parametrize(("language", "sentence"), cases(BINDING))
def test_a_sentence_that_binds_is_a_commitment(language: str, sentence: str) -> None:
    found = json_of(f"{HEAD[language]}\n\n{sentence}")["commitments"]
    assert [one["text"] for one in found if one["text"] in sentence or sentence in one["text"]]
    assert all(0 < one["confidence"] <= 1 and one["rule"] for one in found)


@pytest.mark.parametrize(("language", "sentence"), cases(TELLING))
def test_a_sentence_that_tells_or_wishes_is_none(language: str, sentence: str) -> None:
    assert json_of(f"{HEAD[language]}\n\n{sentence}")["commitments"] == []


def test_terms_conditions_and_who() -> None:
    text = (
        f"{HEAD['fr']}\n\nLe Togo livrera dix camions avant le 30 juin 2026, sous réserve de l'accord du fournisseur."
    )
    (found,) = json_of(text)["commitments"]
    assert (found["who"], found["by"], found["firm"]) == ("TGO", "2026-06-30", False)
    (found,) = json_of(f"{HEAD['en']}\n\nBoth militaries will conduct an exercise by the end of March 2026.")[
        "commitments"
    ]
    assert (found["who"], found["by"], found["firm"]) == ("both", "2026-03-31", True)


@pytest.mark.parametrize(
    ("language", "sentence", "who"),
    [
        ("fr", "Il a été décidé que la partie togolaise organiserait un stage.", "TGO"),
        ("ar", "وتم الاتفاق على أن تستضيف البحرين الدورة المقبلة.", "BHR"),
        ("ar", "أعلنت سلطنة عمان أنها ستسلم البحرين عشر شاحنات.", "OMN"),
        ("en", "It was agreed that each side would appoint a secretary.", "both"),
    ],
)
def test_of_what_two_decide_the_one_who_does_it(language: str, sentence: str, who: str) -> None:
    (found,) = json_of(f"{HEAD[language]}\n\n{sentence}")["commitments"]
    assert found["who"] == who


@pytest.mark.parametrize(
    ("language", "sentence", "day"),
    [
        ("fr", "Le Togo livrera dix camions avant le trente et un mars 2026.", "2026-03-31"),
        ("en", "Kenya will deliver ten trucks before the fifteenth of May 2026.", "2026-05-15"),
        ("ar", "ستسلم البحرين عشر شاحنات قبل الرابع عشر من أكتوبر 2026.", "2026-10-14"),
        ("ar", "ستسلم البحرين عشر شاحنات خلال الأسبوع الأول من أكتوبر 2026.", None),
    ],
)
def test_days_in_words(language: str, sentence: str, day: str | None) -> None:
    (found,) = json_of(f"{HEAD[language]}\n\n{sentence}")["commitments"]
    assert found["by"] == day


def test_bodies_by_their_title_and_people_by_whom_they_face() -> None:
    found = json_of(
        f"{HEAD['en']}\n\nThe text was signed by Brigadier Samuel Okello, Commandant of the School of Military Engineering of Uganda, "
        "and Colonel Peter Mwangi. Lieutenant Colonel Jane Auma, Deputy Director, led the Ugandan delegation."
    )
    assert "School of Military Engineering" in str([one["name"]["en"] for one in found["organs"]])
    sides = {one["name"]["en"]: one["party"] for one in found["persons"]}
    assert sides == {"Samuel Okello": "UGA", "Peter Mwangi": "KEN", "Jane Auma": "UGA"}


def test_a_list_of_decisions_and_a_list_of_topics() -> None:
    items = "\n- former dix mécaniciens ;\n- mise à disposition d'un hangar par le Togo."
    decided = json_of(f"{HEAD['fr']}\n\nLes deux parties sont convenues de ce qui suit :{items}")["commitments"]
    assert [one["who"] for one in decided] == ["both", "TGO"]
    assert json_of(f"{HEAD['fr']}\n\nLes deux parties ont examiné les points suivants :{items}")["commitments"] == []


def test_letters_bind_the_sender() -> None:
    letter = (
        "Dakar, le 4 mars 2025\n\nMonsieur le Ministre,\n\nJ'ai reçu votre lettre. Nous prendrons en charge le transport des "
        "stagiaires de la Gambie.\n\nVeuillez agréer, Monsieur le Ministre, l'expression de ma haute considération.\n"
    )
    (found,) = json_of(letter)["commitments"]
    assert found["who"] == "SEN"


VISIT = (
    "Une délégation malienne conduite par le général de brigade Oumar Touré a effectué une visite à Niamey du 3 au 5 mars 2025. "
    "Un mémorandum d'entente a été signé. « Nous avons bien travaillé ensemble », a déclaré le général Touré. "
    "La deuxième session de la commission mixte entre le Mali et le Niger se tiendra à Bamako en octobre 2025."
)


def test_visits_sessions_texts_quotations_and_next_steps() -> None:
    found = json_of(VISIT)
    (visit,), (session,), (text,) = found["visits"], found["sessions"], found["texts"]
    assert (visit["by"], visit["to"], visit["from_date"], visit["length"]) == ("MLI", "NER", "2025-03-03", "P3D")
    assert (session["number"], session["place"], session["status"]) == (2, "Bamako", "planned")
    assert (text["kind"], text["status"]) == ("memorandum", "signed")
    assert [(one["speaker"], one["text"]) for one in found["quotations"]] == [
        ("Oumar Touré", "Nous avons bien travaillé ensemble")
    ]
    assert ["se tiendra à Bamako" in one["text"] for one in found["next_steps"]] == [True]
    assert {one["name"]["fr"] for one in found["places"]} == {"Niamey", "Bamako"}


def test_two_versions_of_one_event_are_merged() -> None:
    arabic = (
        "قام وفد مالي برئاسة العميد عمر توري بزيارة إلى نيامي من 3 إلى 5 مارس 2025. وتم توقيع مذكرة تفاهم. "
        "وستنعقد الدورة الثانية للجنة المشتركة بين مالي والنيجر في باماكو."
    )
    found = json_of(VISIT, arabic)
    assert [len(found[key]) for key in ("visits", "sessions", "texts")] == [1, 1, 1]
    assert {source["file"] for source in found["visits"][0]["sources"]} == {0, 1}
    assert {"fr": "Niamey", "ar": "نيامي", "en": None} in [one["name"] for one in found["places"]]
    told = {(one["kind"], one["about"]) for one in found["differences"]}
    assert ("only_in_fr", "quotation") in told and ("only_in_fr", "next_step") not in told
