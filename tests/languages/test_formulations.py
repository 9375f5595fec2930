# ruff: noqa: E501 -- one pair of sentences a line reads better
"""Ways of writing one fact in three languages, and another fact in its place; sentences written for this test.

Each line: two sentences that say the same, then words of the second and what replaces them to say something else.
"""

import pytest

from mithaq.languages.concord import concord
from mithaq.languages.meaning import NoModel, default_embedder
from mithaq.languages.segments import version_of

SAME_AND_OTHER = {
    "country": [
        ("La délégation congolaise est arrivée mardi.", "وصل الوفد الكونغولي يوم الثلاثاء.", "الكونغولي", "الغاني"),
        ("Douze médecins gabonais ont été formés.", "تم تكوين اثني عشر طبيبا غابونيا.", "غابونيا", "ماليا"),
        ("No copy may be given to a third State such as Bahrain.", "لا يجوز تسليم أي نسخة إلى دولة ثالثة مثل البحرين.", "البحرين", "قطر"),
        ("Le matériel transite par le Togo et par le Bénin.", "يعبر العتاد عبر الطوغو وبالبنين.", "وبالبنين", "وبغانا"),
        ("La RDC accueillera le séminaire.", "تحتضن جمهورية الكونغو الديمقراطية الندوة.", "جمهورية الكونغو الديمقراطية", "جمهورية إفريقيا الوسطى"),
        ("South Korean engineers will attend the trials in Aqaba.", "سيحضر المهندسون الكوريون الجنوبيون التجارب في العقبة.", "الكوريون الجنوبيون", "الصينيون"),
        ("Les officiers turcs logent à la caserne.", "يقيم الضباط الأتراك في الثكنة.", "الأتراك", "الألمان"),
        ("Les Forces armées royales et l'armée nigérienne partagent le dépôt.", "تتقاسم القوات المسلحة الملكية والجيش النيجري المستودع.", "والجيش النيجري", "والجيش التشادي"),
    ],
    "fraction": [
        ("The Party shall pay one third of it in advance.", "يؤدي الطرف ثلثه مسبقا.", "ثلثه", "ربعه"),
        ("Un cinquième des tentes, soit 20 %, est réservé aux blessés.", "يخصص خمس الخيام، أي 20 في المائة، للجرحى.", "خمس الخيام", "سدس الخيام"),
        ("Les deux tiers de la somme sont versés en mai.", "يؤدى ثلثا المبلغ في ماي.", "ثلثا المبلغ", "نصف المبلغ"),
        ("Half of the seats go to women.", "تخصص نصف المقاعد للنساء.", "نصف المقاعد", "ربع المقاعد"),
    ],
    "number": [
        ("Le hangar mesure 2 000 mètres carrés.", "مساحة الحظيرة ألفا متر مربع.", "ألفا متر مربع", "ألف متر مربع"),
        ("Il reste 2,5 tonnes de riz.", "بقي طنان ونصف الطن من الأرز.", "ونصف الطن", "وربع الطن"),
        ("A quarter of a million leaflets were printed.", "طبع ربع مليون منشور.", "ربع مليون", "نصف مليون"),
        ("Le premier lot part de Nador ; les deux autres suivent.", "تنطلق الدفعة الأولى من الناظور، وتليها الدفعتان الأخريان.", "الأولى", "الثالثة"),
        ("Pendant la deuxième semaine de janvier, l'équipe reste à Salé.", "يمكث الفريق بسلا خلال الأسبوع الثاني من يناير.", "الثاني", "الأول"),
        ("The workshop covers 900 square feet.", "تبلغ مساحة الورشة 900 قدم مربعة.", "900 قدم مربعة", "900 متر مربع"),
    ],
    "amount": [
        ("The goods cost 18 million dirhams.", "تبلغ كلفة البضائع 18 مليون درهم إماراتي.", "درهم إماراتي", "دولار أمريكي"),
        ("Le prix est de 40 dollars canadiens.", "الثمن 40 دولارا كنديا.", "كنديا", "أستراليا"),
    ],
    "date": [
        ("Le rapport est remis le 12 rabia II 1447.", "يسلم التقرير في 12 ربيع الثاني 1447.", "ربيع الثاني", "ربيع الأول"),
        ("The advisers leave by March of that year.", "يغادر المستشارون قبل مارس من تلك السنة.", "مارس من تلك السنة", "نونبر من تلك السنة"),
        ("Les travaux durent d'avril à mai.", "تمتد الأشغال بين نيسان وأيار.", "نيسان", "شباط"),
        ("La session est fixée au 5 mai 2027.", "حددت الدورة في 5 ماي/أيار 2027.", "ماي/أيار", "يونيو/حزيران"),
    ],
    "time": [
        ("Office hours are from 7.30 a.m. to 3 p.m.", "الدوام من السابعة والنصف صباحا إلى الثالثة عصرا.", "السابعة والنصف", "الثامنة والنصف"),
    ],
    "place": [
        ("Le bateau va de Port-Gentil à Kribi.", "تبحر السفينة من بور جونتي إلى كريبي.", "كريبي", "ليمبي"),
        ("The team shall visit Mombasa and Eldoret.", "يزور الفريق مومباسا وإلدوريت.", "وإلدوريت", "وكيسومو"),
        ("L'entretien est fait à Zinder par trois agents.", "تتم الصيانة في زندر من قبل ثلاثة أعوان.", "زندر", "مارادي"),
    ],
    "rank": [
        ("Le vice-amiral Salah Bouzid préside la réunion.", "يترأس نائب الأميرال صلاح بوزيد الاجتماع.", "نائب الأميرال", "العقيد"),
        ("Le général de division Firmin Ondo était présent.", "كان الفريق فيرمان أوندو حاضرا.", "الفريق", "العميد"),
    ],
    "unit": [
        ("Le carburant est remboursé au prix de 12 dirhams le litre.", "يسدد الوقود بسعر 12 درهما للتر.", "للتر", "للغالون"),
        ("The list gives the weight of each crate in kilograms.", "تبين اللائحة وزن كل صندوق بالكيلوغرام.", "بالكيلوغرام", "بالرطل"),
    ],
    "person": [
        ("Le colonel Sékou Traoré Sissoko dirige l'équipe.", "يقود العقيد سيكو تراوري سيسوكو الفريق.", "سيسوكو", "نياري"),
        ("The visitors were met at the gate by Brigadier General Kamal Zniber Ouazzani.", "استقبل الزوار عند الباب العميد كمال زنيبر الوزاني.", "كمال", "جمال"),
        ("Le général de brigade Abdelhak Squalli préside.", "يترأس العميد عبد الحق الصقلي.", "الصقلي", "المرنيسي"),
    ],
    "organisation": [
        ("A copy goes to UNESCO.", "ترسل نسخة إلى منظمة الأمم المتحدة للتربية والعلم والثقافة.", "منظمة الأمم المتحدة للتربية والعلم والثقافة", "منظمة الصحة العالمية"),
        ("La CEDEAO en est informée.", "تخبر الإيكواس بذلك.", "الإيكواس", "منظمة التعاون الإسلامي"),
    ],
    "modality": [
        ("Egypt shall train forty mechanics in two intakes.", "تتولى مصر تدريب أربعين ميكانيكيا على دفعتين.", "تتولى مصر تدريب", "يجوز لمصر تدريب"),
        ("La Partie togolaise fournit deux salles.", "يوفر الطرف الطوغولي قاعتين.", "يوفر الطرف الطوغولي", "يجوز للطرف الطوغولي أن يوفر"),
        ("Neither Party shall be required to disclose its prices.", "لا يلزم أي طرف بالكشف عن أثمانه.", "لا يلزم أي طرف", "يلزم كل طرف"),
        ("Aucune Partie n'est tenue de répondre.", "لا تلتزم أي من الطرفين بالجواب.", "لا تلتزم أي من الطرفين", "تلتزم كل من الطرفين"),
    ],
}  # fmt: skip
NO_ALARM = [
    ("Il faisait 26 degrés à midi.", "كانت الحرارة 79 درجة عند منتصف النهار."),
    ("L'opération est assurée à 100 % par la Partie malienne.", "يتولى الطرف المالي العملية بأكملها."),
    ("Jeudi, le ministre a pris la parole devant les stagiaires.", "وأخذالوزيرالكلمةيومالخميسأمامالمتدربين."),
    ("Le commandant Moussa Tchanga-Bako a signé.", "وقع الرائد موسى تشانغا باكو."),
    ("Le président Donald Trump a parlé jeudi à la presse.", "تحدث الرئيس ترامب إلى الصحافة يوم الخميس."),
    ("Le navire a parcouru 12 milles.", "قطعت السفينة 12 ميلا."),
    ("La phase 3 commence avant le deuxième trimestre.", "تبدأ المرحلة الثالثة قبل الربع الثاني."),
    ("Les Sud-Coréens ont obtenu la nationalité sud-coréenne.", "حصل الكوريون الجنوبيون على الجنسية الكورية الجنوبية."),
]  # fmt: skip


def alarms(one: str, other: str) -> list[tuple[str, str]]:
    a, b = (version_of(text, mode="lines") for text in (one, other))
    return [(mark.kind, mark.reason) for mark in concord(a, b, NoModel()).marks if mark.severity == "alarm"]


@pytest.mark.parametrize(("one", "other", "old", "new"), [line for lines in SAME_AND_OTHER.values() for line in lines])
def test_one_fact_in_two_writings_is_not_marked_and_another_is(one: str, other: str, old: str, new: str) -> None:
    assert alarms(one, other) == []
    assert old in other
    assert alarms(one, other.replace(old, new, 1))


BODIES = [
    ("Deux exemplaires vont à la Direction du matériel.", "يرسل نظيران إلى مديرية المعدات.", "مديرية المالية"),
    ("Les stagiaires rejoignent l'École nationale de santé.", "يلتحق المتدربون بالمدرسة الوطنية للصحة.", "بالمدرسة الوطنية للإدارة"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "instead"), BODIES)
def test_a_body_that_no_table_has_is_told_from_another_by_what_it_is_for(one: str, other: str, instead: str) -> None:
    """This takes the model of meaning."""

    def kinds(text: str) -> list[str]:
        a, b = (version_of(said, mode="lines") for said in (one, text))
        return [mark.kind for mark in concord(a, b, default_embedder()).marks if mark.severity == "alarm"]

    old = " ".join(other.rstrip(".").split()[-len(instead.split()) :])
    assert kinds(other) == []
    assert "organisation" in kinds(other.replace(old, instead))


@pytest.mark.parametrize(("one", "other"), NO_ALARM)
def test_what_translators_do_is_no_alarm(one: str, other: str) -> None:
    assert alarms(one, other) == []
