"""The minutes that both sides write, sentence by sentence in both languages. Invented: demonstration data."""

from .days import Days

LANGUAGES = ("fr", "ar")
TITLE = {
    "fr": "Procès-verbal de la première session ordinaire de la commission militaire mixte",
    "ar": "محضر الدورة العادية الأولى للجنة العسكرية المشتركة",
}
REFERENCE = "PV-01"

HEADINGS: dict[int, dict[str, str]] = {
    1: {"fr": "Objet", "ar": "الموضوع"},
    2: {"fr": "Formation", "ar": "التكوين"},
    3: {"fr": "Équipement", "ar": "التجهيز"},
    4: {"fr": "Soutien logistique", "ar": "الدعم اللوجستي"},
    5: {"fr": "Échange d'expertise", "ar": "تبادل الخبرات"},
    6: {"fr": "Suivi", "ar": "التتبع"},
}

# The number of seats is what the two sides write differently; what they settle on comes last.
SEATS: dict[str, dict[str, str]] = {
    "first": {"fr": "vingt places", "ar": "عشرين مقعداً"},
    "MLI": {"fr": "trente places", "ar": "ثلاثين مقعداً"},
    "MAR": {"fr": "vingt-deux places", "ar": "اثنين وعشرين مقعداً"},
    "settled": {"fr": "vingt-quatre places", "ar": "أربعة وعشرين مقعداً"},
}

# Mali's secretary mistypes a number in one language; the comparison finds it, and it is mended before the signature.
PLANTED = 5
EXPERTS: dict[str, dict[str, str]] = {
    "first": {"fr": "quatre experts", "ar": "خمسة خبراء"},
    "settled": {"fr": "quatre experts", "ar": "أربعة خبراء"},
}

SENTENCES: dict[int, dict[str, tuple[str, ...]]] = {
    1: {
        "fr": (
            "Les deux Parties ont tenu à Rabat, du {session} au {session_end}, la première session ordinaire "
            "de la commission militaire mixte.",
            "Le présent procès-verbal consigne ce dont elles sont convenues pour l'année {year}.",
        ),
        "ar": (
            "عقد الطرفان بالرباط، من {session} إلى {session_end}، الدورة العادية الأولى للجنة العسكرية المشتركة.",
            "ويثبت هذا المحضر ما اتفقا عليه برسم سنة {year}.",
        ),
    },
    2: {
        "fr": (
            "La partie marocaine offre à la partie malienne {seats} dans un stage d'état-major, qui se tient à Kénitra "
            "du {course_start} au {course_end}.",
            "La partie malienne transmet la liste de ses candidats au plus tard le {nominees_due}.",
        ),
        "ar": (
            "يخصص الجانب المغربي للجانب المالي {seats} في دورة تكوينية للأركان تُنظم بالقنيطرة "
            "من {course_start} إلى {course_end}.",
            "ويحيل الجانب المالي لائحة مرشحيه في أجل أقصاه {nominees_due}.",
        ),
    },
    3: {
        "fr": (
            "Dès la signature du présent procès-verbal, la partie marocaine remet à la partie malienne un lot "
            "d'outillage d'atelier de six caisses.",
            "La partie marocaine remet à la partie malienne, au plus tard le {lot_due}, un premier lot de douze "
            "véhicules de soutien avec leurs pièces de rechange.",
            "La partie malienne délivre le certificat d'utilisateur final avant l'expédition du lot.",
        ),
        "ar": (
            "يسلم الجانب المغربي للجانب المالي، فور توقيع هذا المحضر، دفعة من معدات الورشات في ستة صناديق.",
            "ويسلم الجانب المغربي للجانب المالي، في أجل أقصاه {lot_due}، دفعة أولى من اثنتي عشرة مركبة دعم "
            "مع قطع غيارها.",
            "ويصدر الجانب المالي شهادة المستخدم النهائي قبل شحن الدفعة.",
        ),
    },
    4: {
        "fr": (
            "La partie marocaine assure le transport du lot par voie aérienne, de Rabat-Salé à Bamako, et la partie "
            "malienne l'achemine par la route de Bamako à Ségou, au plus tard le {transport_due}.",
        ),
        "ar": (
            "يتولى الجانب المغربي نقل الدفعة جواً من الرباط سلا إلى باماكو، ويتولى الجانب المالي إيصالها براً "
            "من باماكو إلى سيغو في أجل أقصاه {transport_due}.",
        ),
    },
    5: {
        "fr": (
            "La partie marocaine envoie à Bamako une mission de {experts} en maintenance, pour dix jours "
            "ouvrables à compter du {mission_start}.",
            "Les enseignements de la mission sont consignés dans un rapport remis aux deux Parties.",
        ),
        "ar": (
            "يوفد الجانب المغربي إلى باماكو بعثة من {experts} في الصيانة لمدة عشرة أيام عمل ابتداء من {mission_start}.",
            "وتُدوَّن الدروس المستفادة من البعثة في تقرير يُسلَّم إلى الطرفين.",
        ),
    },
    6: {
        "fr": (
            "Chaque Partie communique à l'autre, au plus tard le {contacts_due}, le nom de son point de contact "
            "pour chaque axe de coopération.",
            "La prochaine session se tient à Bamako au cours de l'année {year}.",
        ),
        "ar": (
            "يبلغ كل طرف الطرف الآخر، في أجل أقصاه {contacts_due}، باسم نقطة الاتصال الخاصة به "
            "في كل محور من محاور التعاون.",
            "وتنعقد الدورة المقبلة بباماكو خلال سنة {year}.",
        ),
    },
}


def sentence(days: Days, article: int, number: int, language: str) -> str:
    """A sentence as it stands in the adopted text."""
    return _filled(SENTENCES[article][language][number], days, "settled", language)


def body(days: Days, article: int, language: str, *, seats: str = "settled") -> str:
    """The article in this language, with the number of seats that this side writes."""
    return " ".join(_filled(text, days, seats, language) for text in SENTENCES[article][language])


def _filled(text: str, days: Days, seats: str, language: str) -> str:
    experts = EXPERTS["first" if seats == "first" else "settled"][language]
    return text.format(seats=SEATS[seats][language], experts=experts, **days.told(language))
