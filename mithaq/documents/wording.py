"""The set phrases of an original in the three languages. Terms follow docs/glossary.md."""

from collections.abc import Sequence
from datetime import date

from mithaq.documents.content import Party, State, Words
from mithaq.documents.dates import gregorian
from mithaq.ledger.errors import Language

ARTICLE: Words = {"fr": "Article {n}", "ar": "المادة {n}", "en": "Article {n}"}
MISSING: Words = {"fr": "[texte attendu]", "ar": "[النص منتظر]", "en": "[text awaited]"}
FOR: Words = {"fr": "Pour {side}", "ar": "عن {side}", "en": "For {side}"}
COPY_OF: Words = {"fr": "Exemplaire de {side}", "ar": "نظير {side}", "en": "Original of {side}"}
# Without the usual name of a side no article or preposition can be guessed: a colon does for all.
FOR_STATE: Words = {"fr": "Pour : {name}", "ar": "عن: {name}", "en": "For: {name}"}
COPY_OF_STATE: Words = {"fr": "Exemplaire : {name}", "ar": "النظير: {name}", "en": "Original: {name}"}
PLACE_AND_DAY: Words = {"fr": "{place}, le {day}", "ar": "{place}، {day}", "en": "{place}, {day}"}
QR_CODE: Words = {
    "fr": "Code QR de l'empreinte du contenu : {content}",
    "ar": "رمز بصمة المحتوى: {content}",
    "en": "QR code of the content hash: {content}",
}
# Across the page while it isn't adopted, and in words under the title for those who hear the page read.
BANNER: dict[State, Words] = {
    "draft": {"fr": "PROJET", "ar": "مشروع", "en": "DRAFT"},
    "proposed": {"fr": "PROPOSÉ", "ar": "مقترح", "en": "PROPOSED"},
    "signed": {"fr": "NON ADOPTÉ", "ar": "لم يُعتمد بعد", "en": "NOT ADOPTED"},
}
STANDING: dict[State, Words] = {
    "draft": {"fr": "Projet, sans valeur d'engagement", "ar": "مشروع لا يرتب أي التزام", "en": "Draft, not binding"},
    "proposed": {
        "fr": "Proposé à la signature, non signé",
        "ar": "مقترح للتوقيع، غير موقع",
        "en": "Proposed for signature, not signed",
    },
    "signed": {
        "fr": "Signé, non encore adopté par toutes les Parties",
        "ar": "موقع، لم تعتمده جميع الأطراف بعد",
        "en": "Signed, not yet adopted by all Parties",
    },
}

TONGUE: dict[Language, Words] = {
    "fr": {"fr": "française", "ar": "arabe", "en": "anglaise"},
    "ar": {"fr": "الفرنسية", "ar": "العربية", "en": "الإنجليزية"},
    "en": {"fr": "French", "ar": "Arabic", "en": "English"},
}
TEXT_IN: dict[Language, Words] = {
    "fr": {"fr": "français", "ar": "arabe", "en": "anglais"},
    "ar": {"fr": "الفرنسي", "ar": "العربي", "en": "الإنجليزي"},
    "en": {"fr": "French", "ar": "Arabic", "en": "English"},
}
ORIGINALS: dict[Language, dict[int, str]] = {
    "fr": {2: "deux exemplaires originaux", 3: "trois exemplaires originaux", 4: "quatre exemplaires originaux"},
    "ar": {2: "نظيرين أصليين", 3: "ثلاثة نظائر أصلية", 4: "أربعة نظائر أصلية"},
    "en": {2: "two originals", 3: "three originals", 4: "four originals"},
}
MANY_ORIGINALS: Words = {"fr": "{n} exemplaires originaux", "ar": "{n} نظائر أصلية", "en": "{n} originals"}
DONE: Words = {
    "fr": "Fait à {place}, le {day}, en {originals}, {tongues}",
    "ar": "حُرِّر في {place} بتاريخ {day}، في {originals} {tongues}",
    "en": "Done at {place} on {day}, in {originals}, {tongues}",
}
IN_TONGUES: dict[Language, tuple[str, str, str]] = {  # one, two, three languages
    "fr": ("en langue {}", "en langues {} et {}", "en langues {}, {} et {}"),
    "ar": ("باللغة {}", "باللغتين {} و{}", "باللغات {} و{} و{}"),
    "en": ("in the {} language", "in the {} and {} languages", "in the {}, {} and {} languages"),
}
AUTHENTIC: dict[Language, tuple[str, str, str]] = {
    "fr": ("", ", les deux textes faisant également foi", ", les trois textes faisant également foi"),
    "ar": ("", "، وللنصين نفس الحجية", "، وللنصوص الثلاثة نفس الحجية"),
    "en": ("", ", both texts being equally authentic", ", all texts being equally authentic"),
}
PREVAILS: Words = {
    "fr": ". En cas de divergence d'interprétation, le texte {text} prévaut",
    "ar": ". وفي حالة الاختلاف في التأويل، يُرجَّح النص {text}",
    "en": ". In case of any divergence of interpretation, the {text} text shall prevail",
}


def closing_formula(
    language: Language,
    languages: Sequence[Language],
    *,
    place: str,
    day: date,
    parties: int,
    prevailing: Language | None,
) -> str:
    """Done at … in two originals in the … languages, both texts being equally authentic; each names itself first."""
    own_first = sorted(languages, key=lambda one: one != language)
    count = len(own_first) - 1
    tongues = IN_TONGUES[language][count].format(*(TONGUE[language][one] for one in own_first))
    originals = ORIGINALS[language].get(parties) or MANY_ORIGINALS[language].format(n=parties)
    done = DONE[language].format(place=place, day=gregorian(day, language), originals=originals, tongues=tongues)
    end = PREVAILS[language].format(text=TEXT_IN[language][prevailing]) if prevailing else ""
    return done + AUTHENTIC[language][count] + end + "."


def for_party(party: Party, language: Language) -> str:
    """The line over a signature."""
    return _of(party, language, FOR, FOR_STATE)


def copy_of(party: Party, language: Language) -> str:
    """Whose original this is, for the running foot."""
    return _of(party, language, COPY_OF, COPY_OF_STATE)


def _of(party: Party, language: Language, with_side: Words, with_name: Words) -> str:
    if party.side:
        return with_side[language].format(side=party.side[language])
    return with_name[language].format(name=party.names[language])
