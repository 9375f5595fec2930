# ruff: noqa: E501 -- texts as they would be written
"""Whose everybody is and who is whose guest, told by a whole text: short reports, minutes, letters in three languages."""

from datetime import date

import pytest

from mithaq.languages.city_states import every_city, state_of_city
from mithaq.languages.company import main_two
from mithaq.languages.persons import find_persons
from mithaq.languages.scene import scenes
from tests.languages.drafting import json_of, reading

# (name, text, visit "GUEST>HOST" or "", {person: side})
REPORTS = [
    (
        "en-hosts-first",
        "Gaborone, 3 June 2025. The chief of Botswana's engineers, Major General Kagiso Motsumi, yesterday hosted a four-member Norwegian team at Glen Valley. "
        "Commodore Ingrid Solheim, who heads the team, thanked him for the briefing. The visitors fly home on Friday.",
        "NOR>BWA",
        {"Kagiso Motsumi": "BWA", "Ingrid Solheim": "NOR"},
    ),
    (
        "en-possessive",
        "Talks on airfield repair closed in Lilongwe on Tuesday. Malawi's deputy air commander, Brigadier Chikondi Banda, said the runway would reopen in July. "
        "Denmark's defence attaché, Captain Lars Toft, flew in from Copenhagen for the signing.",
        "DNK>MWI",
        {"Chikondi Banda": "MWI", "Lars Toft": "DNK"},
    ),
    (
        "en-from-capital",
        "Fresh from Vientiane, Lieutenant General Somchai Vongsa spent two days at the engineering depot in Windhoek. His Namibian opposite number, Brigadier General Petrus Shilumbu, showed him the bridging park. "
        "Laos and Namibia have no agreement on engineering yet.",
        "LAO>NAM",
        {"Somchai Vongsa": "LAO", "Petrus Shilumbu": "NAM"},
    ),
    (
        "en-between",
        "The minutes were exchanged in Accra between Colonel Kojo Baidoo of the Ghana Armed Forces and Mr Henrik Aalto, representing Finland.",
        "",
        {"Kojo Baidoo": "GHA", "Henrik Aalto": "FIN"},
    ),
    (
        "en-led-to",
        "Major General Paolo Ferrante led a delegation to Nairobi last week. At Defence Headquarters he was received by Lieutenant General Daniel Kiprop. Italy and Kenya will go on talking.",
        "ITA>KEN",
        {"Paolo Ferrante": "ITA", "Daniel Kiprop": "KEN"},
    ),
    (
        "en-arrival",
        "An Indonesian naval party docked at Maputo on Monday aboard a training ship. Its leader, Commodore Agus Wibowo, called on Rear Admiral Eugénio Muianga. Mozambique supplied the pilots.",
        "IDN>MOZ",
        {"Agus Wibowo": "IDN", "Eugénio Muianga": "MOZ"},
    ),
    (
        "en-list",
        "Present\nFor Uganda:\nBrigadier Moses Lukwago\nMajor Ritah Nansubuga\nFor Slovakia:\nColonel Peter Hruška\nMajor Jana Kováčová\n\nThe meeting opened at nine.",
        "",
        {"Moses Lukwago": "UGA", "Ritah Nansubuga": "UGA", "Peter Hruška": "SVK", "Jana Kováčová": "SVK"},
    ),
    (
        "en-welcomes",
        "Opening the session in Freetown, Brigadier Foday Kamara welcomed the Croatian delegation and its leader, Colonel Ivana Marić. Sierra Leone will host the next round too.",
        "HRV>SLE",
        {"Foday Kamara": "SLE", "Ivana Marić": "HRV"},
    ),
    (
        "en-accompanied",
        "Lieutenant General Tomáš Novotný of the Czech Republic wound up a visit to Addis Ababa on Thursday. He was accompanied by Colonel Eva Malá and Major Jan Dvořák. Ethiopia's Major General Alemu Desta saw the party off.",
        "CZE>ETH",
        {"Tomáš Novotný": "CZE", "Eva Malá": "CZE", "Jan Dvořák": "CZE", "Alemu Desta": "ETH"},
    ),
    (
        "en-told-reporters",
        "A Sri Lankan medical team is in Harare this week at Zimbabwe's request. Brigadier Nimal Fonseka, leading the team, met Air Commodore Tendai Moyo on arrival.",
        "LKA>ZWE",
        {"Nimal Fonseka": "LKA", "Tendai Moyo": "ZWE"},
    ),
    (
        "fr-escale",
        "Libreville, 8 avril 2025 – Le directeur sri-lankais du génie, le général de brigade Nimal Fonseka, a fait halte deux jours à Libreville, où l'attendait le colonel Hervé Moussavou. Le Gabon et le Sri Lanka étudient un projet de pont.",
        "LKA>GAB",
        {"Nimal Fonseka": "LKA", "Hervé Moussavou": "GAB"},
    ),
    (
        "fr-descend",
        "Le colonel-major Issa Ouédraogo a reçu hier, à Ouagadougou, une délégation slovaque conduite par le général Peter Hruška. Le Burkina Faso et la Slovaquie préparent un accord.",
        "SVK>BFA",
        {"Issa Ouédraogo": "BFA", "Peter Hruška": "SVK"},
    ),
    (
        "fr-hote",
        "En visite à N'Djamena du 4 au 6 mars, le vice-amiral Luca Ferrante a visité l'hôpital de garnison sous la conduite du médecin-colonel Abdoulaye Saleh. L'Italie y finance un bloc opératoire ; le Tchad recrute le personnel.",
        "ITA>TCD",
        {"Luca Ferrante": "ITA", "Abdoulaye Saleh": "TCD"},
    ),
    (
        "fr-liste",
        "Étaient présents :\nDélégation béninoise\n- Colonel Firmin Adjovi\n- Commandant Rachelle Dossa\nDélégation croate\n- Colonel Ivana Marić\n- Capitaine Ante Babić\n\nLa séance est ouverte à neuf heures.",
        "",
        {"Firmin Adjovi": "BEN", "Rachelle Dossa": "BEN", "Ivana Marić": "HRV", "Ante Babić": "HRV"},
    ),
    (
        "fr-signature",
        "ARRANGEMENT TECHNIQUE entre le Togo et la Finlande\nArticle 1. Les Parties échangent leurs programmes.\nArticle 2. Le présent arrangement prend effet à sa signature.\nFait à Lomé, le 3 mai 2025.\nPour le Togo\tPour la Finlande\nColonel Yao Amegan\tCommodore Henrik Aalto",
        "",
        {"Yao Amegan": "TGO", "Henrik Aalto": "FIN"},
    ),
    (
        "fr-homologue",
        "Le chef d'état-major de la marine, le contre-amiral Rivo Rasolofo, et son homologue norvégien, le commodore Ingrid Solheim, ont inspecté le quai de Toamasina. Madagascar et la Norvège en partagent l'usage.",
        "",
        {"Rivo Rasolofo": "MDG", "Ingrid Solheim": "NOR"},
    ),
    (
        "fr-depuis",
        "Arrivée dimanche de Zagreb, la délégation de neuf officiers que conduit le colonel Ivana Marić repartira jeudi de Conakry. Le colonel Alpha Camara l'accompagne dans ses déplacements. La Guinée et la Croatie ont de vieux liens.",
        "HRV>GIN",
        {"Ivana Marić": "HRV", "Alpha Camara": "GIN"},
    ),
    (
        "fr-audience",
        "Le général de corps d'armée Alain Mbemba a accordé une audience, vendredi à Brazzaville, au colonel Peter Hruška, venu lui remettre un message de Bratislava. Le Congo et la Slovaquie coopèrent depuis 2009.",
        "SVK>COG",
        {"Alain Mbemba": "COG", "Peter Hruška": "SVK"},
    ),
    (
        "fr-lettre",
        "Bamako, le 12 mai 2025\nÀ Monsieur le colonel Henrik Aalto, directeur du matériel, Helsinki\nMonsieur le Directeur,\nJ'ai l'honneur d'accuser réception de votre lettre. Le Mali remercie la Finlande.\nVeuillez agréer, Monsieur le Directeur, l'assurance de ma considération.\nGénéral Souleymane Bagayoko",
        "",
        {"Henrik Aalto": "FIN", "Souleymane Bagayoko": "MLI"},
    ),
    (
        "fr-discours",
        "Allocution du général Paul Etoundi\nMonsieur le colonel Henrik Aalto, chers amis,\nSoyez les bienvenus à Yaoundé. Nous sommes heureux de vous accueillir. Le Cameroun n'oublie pas ce que la Finlande a fait pour nos hôpitaux. Nos équipes vous attendaient, et nos amis aussi.",
        "",
        {"Paul Etoundi": "CMR", "Henrik Aalto": "FIN"},
    ),
    (
        "ar-wusul",
        "وصل إلى نيامي مساء أمس وفد كرواتي يقوده العقيد إيفان ماريتش، وكان في استقباله بالمطار العقيد إبراهيم سليمان. وتربط النيجر وكرواتيا علاقات قديمة.",
        "HRV>NER",
        {"إيفان ماريتش": "HRV", "إبراهيم سليمان": "NER"},
    ),
    (
        "ar-istaqbala",
        "استقبل قائد القوات البحرية العُمانية اللواء الركن سيف الرحبي في مسقط العميد البحري هنريك آلتو من فنلندا، وبحث معه سبل التعاون.",
        "FIN>OMN",
        {"سيف الرحبي": "OMN", "هنريك آلتو": "FIN"},
    ),
    (
        "ar-bihuduri",
        "عقد في الكويت لقاء جمع اللواء خالد المطيري عن الكويت والعميد لارس توفت عن الدنمارك، وتم خلاله استعراض برنامج السنة المقبلة.",
        "",
        {"خالد المطيري": "KWT", "لارس توفت": "DNK"},
    ),
    (
        "ar-qaima",
        "الحاضرون\nالجانب التونسي:\n- العميد منير الطرابلسي\n- المقدم سالم العبيدي\nالجانب السلوفاكي:\n- العقيد بيتر هروشكا\n\nافتتحت الجلسة على الساعة التاسعة.",
        "",
        {"منير الطرابلسي": "TUN", "سالم العبيدي": "TUN", "بيتر هروشكا": "SVK"},
    ),
    (
        "ar-ikhtatama",
        "اختتم الفريق توماس نوفوتني اليوم زيارته إلى الدوحة التي دامت ثلاثة أيام، وودعه في المطار اللواء حمد الكعبي. وأشادت التشيك بما لقيه الوفد من قطر.",
        "CZE>QAT",
        {"توماس نوفوتني": "CZE", "حمد الكعبي": "QAT"},
    ),
    (
        "ar-risala",
        "من اللواء عبد الكريم بن صالح، مدير العتاد\nإلى العقيد هنريك آلتو، هلسنكي\nتحية طيبة وبعد،\nيسرني أن أحيطكم علما بأن الجزائر تسلمت رسالتكم. وتشكر الجزائر فنلندا على اهتمامها.\nوتفضلوا بقبول فائق الاحترام",
        "",
        {"عبد الكريم بن صالح": "DZA", "هنريك آلتو": "FIN"},
    ),
    (
        "en-joint-talks",
        "JOINT COMMUNIQUÉ. At the invitation of the Minister of Defence of Tanzania, the Minister of Defence of Portugal, Ms Helena Carneiro, visited Dodoma from 3 to 5 March 2025. "
        "She held talks with her counterpart, Mr Juma Mwinyi, and laid a wreath.",
        "PRT>TZA",
        {"Helena Carneiro": "PRT", "Juma Mwinyi": "TZA"},
    ),
    (
        "en-sides",
        "For the Zambian side, Brigadier Mutale Chanda said work would start in June. Replying for Finland, Commodore Henrik Aalto promised pumps.",
        "",
        {"Mutale Chanda": "ZMB", "Henrik Aalto": "FIN"},
    ),
    (
        "fr-invitation",
        "COMMUNIQUÉ CONJOINT. À l'invitation du ministre sénégalais des Forces armées, M. Birame Diouf, la ministre portugaise de la Défense, Mme Helena Carneiro, a séjourné à Dakar du 3 au 5 mars 2025.",
        "PRT>SEN",
        {"Birame Diouf": "SEN", "Helena Carneiro": "PRT"},
    ),
    (
        "fr-remise",
        "Le matériel a été remis hier à Lomé par l'ambassadrice de Croatie, Mme Ivana Marić, au colonel Yao Amegan, qui représentait le Togo.",
        "",
        {"Ivana Marić": "HRV", "Yao Amegan": "TGO"},
    ),
    (
        "fr-cote",
        "Côté béninois, le colonel Firmin Adjovi a promis un terrain ; côté danois, le commodore Lars Toft s'est engagé sur les pompes.",
        "",
        {"Firmin Adjovi": "BEN", "Lars Toft": "DNK"},
    ),
    (
        "fr-equipe",
        "Ils étaient cinq, venus de Lisbonne, à parcourir la semaine dernière les ateliers de Bissau. Le lieutenant-colonel Duarte Pinto, leur chef, a remercié le colonel Braima Sanhá. La Guinée-Bissau et le Portugal signeront plus tard.",
        "PRT>GNB",
        {"Duarte Pinto": "PRT", "Braima Sanhá": "GNB"},
    ),
]


@pytest.mark.parametrize(("text", "visit", "sides"), [one[1:] for one in REPORTS], ids=[one[0] for one in REPORTS])
def test_guest_host_and_everybodys_side(text: str, visit: str, sides: dict[str, str]) -> None:
    found = json_of(text, published=date(2025, 6, 3))
    said = {next(name for name in one["name"].values() if name): one["party"] for one in found["persons"]}
    assert said == sides
    assert [f"{one['by']}>{one['to']}" for one in found["visits"]] == ([visit] if visit else [])


def test_a_city_of_the_tables_lies_in_one_state() -> None:
    assert [state_of_city(name) for name in ("Bouaké", "بوبو ديولاسو", "Walvis Bay", "Nowhere")] == [
        "CIV",
        "BFA",
        "NAM",
        None,
    ]
    assert [names[0] for names in every_city() if state_of_city(names[0]) is None] == ["Gibraltar"]


def test_a_sentence_in_signs() -> None:
    found = reading("Le général Paolo Ferrante, directeur du génie, est arrivé hier de Rome au Kenya.")
    people = find_persons(found.body, parties=["ITA", "KEN"])
    (scene,) = scenes(found.body, people, ())
    assert scene.text == "le <p0> , est arrive hier de <cITA> au <sKEN> ."
    assert scene.offices == ((0, "directeur du genie"),)


def test_of_three_states_the_two_named_most_are_weighed() -> None:
    found = reading("Le Kenya et l'Italie se sont réunis. Le Kenya remercie l'Italie. La Norvège a été citée.")
    assert list(main_two(found.body, ["KEN", "ITA", "NOR"])) == ["KEN", "ITA"]


@pytest.mark.parametrize(
    "text",
    [
        "The Kenyan and Italian delegations met in Nairobi. Kenya will send a team of five to Rome next year. Italy agreed.",
        "La délégation norvégienne et la délégation togolaise se sont réunies. La Norvège livrera deux bateaux au Togo.",
        "اتفقت تونس وفنلندا على تبادل الخبراء. وستوفد تونس فريقا من خمسة مهندسين.",
    ],
)
def test_nobody_visits_where_nobody_has_come(text: str) -> None:
    assert json_of(text)["visits"] == []


def test_who_signs_a_letter_without_a_rank_wrote_it() -> None:
    found = json_of(
        "Lusaka, 4 March 2025\nDear Minister,\nI have the honour to reply to your letter. Zambia thanks Norway for its offer, and we shall name an officer soon.\n"
        "Yours sincerely,\n\nMutale Chanda\nMinister of Defence"
    )
    assert [(one["name"]["en"], one["party"]) for one in found["persons"]] == [("Mutale Chanda", "ZMB")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وقع المقدم باتريس نغونو – ياوندي – المحضر باسم الكاميرون.", ["باتريس نغونو"]),
        ("حضر اللواء ناصر بن تركي القحطاني عن السعودية.", ["ناصر بن تركي القحطاني"]),
        ("وأكد العميد بجودة العمل بين المغرب ومالي.", []),
    ],
)
def test_arabic_names_behind_a_rank(text: str, names: list[str]) -> None:
    assert [one["name"]["ar"] for one in json_of(text)["persons"]] == names
