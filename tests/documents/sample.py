"""A standing sample: agreed minutes of five articles in French, Arabic and English, written for these tests."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Any

from mithaq.documents.content import Original, Party, Signatory
from mithaq.ledger.errors import Language

Triple = tuple[object, str, str]

TITLES: dict[Language, str] = {
    "fr": "Procès-verbal de la 4e session de la commission militaire mixte",
    "ar": "محضر الدورة الرابعة للجنة العسكرية المشتركة",
    "en": "Agreed minutes of the 4th session of the joint military commission",
}
ARTICLES: dict[Language, list[Triple]] = {
    "fr": [
        (1, "Objet", "Les deux Parties arrêtent la feuille de route de l'année 2027 dans les domaines de la "
         "formation, de l'équipement, du soutien logistique et de l'échange d'expertise."),
        (2, "Formation", "La Partie marocaine accueille vingt-quatre (24) stagiaires maliens, du 1er février au 30 "
         "juin 2027.\nElle prend en charge l'hébergement et l'instruction à hauteur de 100 %."),
        (3, "Soutien logistique", "L'itinéraire Dakar–Kayes–Bamako (A1) est retenu à titre principal ; l'action "
         "E-2026-014 reste en réserve."),
        (4, "Équipement", "La remise du premier lot (12 conteneurs, 186,5 t) fait l'objet d'un procès-verbal signé par "
         "les deux Parties."),
        (5, "Suivi", "Le secrétariat conjoint tient la matrice de suivi. Tout report de plus de quinze (15) jours est "
         "notifié par écrit."),
    ],
    "ar": [
        (1, "الموضوع", "اتفق الطرفان على خارطة طريق سنة 2027 في "
         "مجالات التكوين والتجهيز والدعم اللوجستي وتبادل الخبرات."),
        (2, "التكوين", "يستقبل الجانب المغربي أربعة وعشرين (24) متدربا ماليا، من فاتح فبراير إلى 30 يونيو 2027.\n"
         "ويتكفل بالإيواء والتأطير بنسبة 100 %."),
        (3, "الدعم اللوجستي", "يعتمد مسار داكار–كايس–باماكو (A1) مسارا رئيسيا، وتبقى العملية E-2026-014 احتياطية."),
        (4, "التجهيز", "يحرر بشأن تسليم الدفعة الأولى (12 حاوية، 186,5 طن) محضر يوقعه الطرفان."),
        (5, "التتبع", "تمسك الأمانة المشتركة مصفوفة التتبع، ويبلغ كتابة كل تأجيل يفوق خمسة عشر (15) يوما."),
    ],
    "en": [
        (1, "Purpose", "The two Parties adopt the roadmap of the year 2027 in training, equipment, logistic support "
         "and the exchange of expertise."),
        (2, "Training", "The Moroccan Party receives twenty-four (24) Malian trainees from 1 February to 30 June "
         "2027.\nIt bears accommodation and instruction at 100%."),
        (3, "Logistic support", "The route Dakar–Kayes–Bamako (A1) is the main one; undertaking E-2026-014 stays in "
         "reserve."),
        (4, "Equipment", "The handover of the first lot (12 containers, 186.5 t) is recorded in minutes signed by "
         "both Parties."),
        (5, "Follow-up", "The joint secretariat keeps the follow-up matrix. Any delay of more than fifteen (15) days "
         "is notified in writing."),
    ],
}  # fmt: skip

MAR = Party(
    "MAR",
    {"fr": "Royaume du Maroc", "ar": "المملكة المغربية", "en": "Kingdom of Morocco"},
    {"fr": "la Partie marocaine", "ar": "الجانب المغربي", "en": "the Moroccan Party"},
)
MLI = Party(
    "MLI",
    {"fr": "République du Mali", "ar": "جمهورية مالي", "en": "Republic of Mali"},
    {"fr": "la Partie malienne", "ar": "الجانب المالي", "en": "the Malian Party"},
)
CHAIRS = (
    Signatory(
        "MAR",
        {
            "fr": "Le chef de la délégation marocaine",
            "ar": "رئيس الوفد المغربي",
            "en": "Head of the Moroccan delegation",
        },
        {"fr": "Samir Alaoui", "ar": "سمير العلوي", "en": "Samir Alaoui"},
    ),
    Signatory(
        "MLI",
        {
            "fr": "Le chef de la délégation malienne",
            "ar": "رئيس الوفد المالي",
            "en": "Head of the Malian delegation",
        },
        "Modibo Traoré",
    ),
)
PLACE: dict[Language, str] = {"fr": "Bamako", "ar": "باماكو", "en": "Bamako"}
MARKING: dict[Language, str] = {"fr": "DIFFUSION RESTREINTE", "ar": "محدود التداول", "en": "RESTRICTED"}


def canonical(language: Language, articles: list[Triple], title: str | None = None) -> bytes:
    """The bytes of PROTOCOL 40, written independently of the ledger."""
    value = {
        "v": 1,
        "t": "mithaq/text/1",
        "lang": language,
        "title": TITLES[language] if title is None else title,
        "articles": [{"n": str(n), "h": h, "b": b} for n, h, b in articles],
    }
    return mj(value)


def mj(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def statement_of(texts: Mapping[Language, bytes]) -> bytes:
    return mj(
        {
            "v": 1,
            "t": "mithaq/adopt/1",
            "ch": "c1",
            "obj": "MAR.aaaaaaaaaaaaaaaaaaaaaaaaaa",
            "after": None,
            "texts": {language: sha256(text).hexdigest() for language, text in texts.items()},
            "parties": ["MAR", "MLI"],
            "keys": {"MAR": 1, "MLI": 1},
        }
    )


def original(
    languages: tuple[Language, ...] = ("fr", "ar"),
    *,
    articles: Mapping[Language, list[Triple]] = ARTICLES,
    titles: Mapping[Language, str] = TITLES,
    **changes: Any,
) -> Original:
    texts = {language: canonical(language, articles[language], titles[language]) for language in languages}
    base = Original(
        host="MAR",
        parties=(MAR, MLI),
        canonical=texts,
        statement=statement_of(texts),
        place=PLACE,
        day=date(2026, 12, 14),
        reference="PV-2026-04",
        signatories=CHAIRS,
        state="adopted",
    )
    return replace(base, **changes)
