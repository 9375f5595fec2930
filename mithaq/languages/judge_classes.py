"""Classes of words and of phrases that the judge weighs: meanings shared by the three languages, and the rules' lists.

The rules take a list as a verdict; here each is one sign among others, whose weight is fitted.
"""

import re
from functools import cache, lru_cache

from mithaq.languages.binding_ways import TELLING_EN
from mithaq.languages.commitment_words import (
    FORMULA,
    HEARSAY,
    IDLE_AR,
    IDLE_EN,
    IDLE_FR,
    OPENS_LIST,
    TELLING_AR,
    TELLING_FR,
    UNBOUND,
    UNDER_TEXT,
)
from mithaq.languages.lexicon import lexicon, term_of
from mithaq.languages.performing import PERFORMS
from mithaq.languages.terms import CONDITION
from mithaq.languages.traps import DEFINES, DESCRIBES, FEELING, LONG_AGO, ONE_OF_MANY, REPORTS, RHETORIC, RUMOUR, SURE
from mithaq.languages.unbinding import CONSENT, INTENDS, ON_CONDITION, PUBLIC, SUPPOSED
from mithaq.ledger.errors import Language

# Phrases anywhere in a sentence, by the name that their feature bears.
PHRASES: dict[str, re.Pattern[str]] = {
    "hearsay": HEARSAY,
    "formula": FORMULA,
    "under": UNDER_TEXT,
    "condition": CONDITION,
    "defines": DEFINES,
    "describes": DESCRIBES,
    "ago": LONG_AGO,
    "some": ONE_OF_MANY,
    "reports": REPORTS,
    "rhetoric": RHETORIC,
    "rumour": RUMOUR,
    "sure": SURE,
    "consent": CONSENT,
    "intends": INTENDS,
    "if": ON_CONDITION,
    "public": PUBLIC,
    "supposed": SUPPOSED,
    "feeling": FEELING,
}
TELLS: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(f"(?:{TELLING_FR})$"),
    "en": re.compile(f"(?:{TELLING_EN})$"),
    "ar": re.compile(f"[وف]?[يت](?:{TELLING_AR})(?:ا|ان|ون)?$"),
}
IDLE: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(f"(?:{IDLE_FR})$"),
    "en": re.compile(f"(?:{IDLE_EN})$"),
    "ar": re.compile(f"[وف]?س[يت](?:{IDLE_AR})"),
}


@lru_cache(maxsize=1 << 16)
def kind_of(key: str, language: Language) -> str:
    """Whether a word names a performance, tells, or idles; empty when no list has it."""
    if TELLS[language].match(key):
        return "tell"
    if IDLE[language].match(key):
        return "idle"
    return "do" if PERFORMS[language].match(key) else ""


@cache
def _meanings() -> dict[tuple[Language, str], str]:
    """The line of the lexicon that a stem stands in first, by its number."""
    found: dict[tuple[Language, str], str] = {}
    for number, concept in enumerate(lexicon().concepts):
        for language, expressions in concept.words.items():
            for stems in expressions:
                if len(stems) == 1:
                    found.setdefault((language, stems[0]), str(number))
    return found


@lru_cache(maxsize=1 << 16)
def meaning_of(key: str, language: Language) -> str:
    """What a word means, in whichever of the three languages; empty when the lexicon hasn't it."""
    return _meanings().get((language, term_of(key, language)), "")


def phrases_in(folded: str, language: Language) -> list[tuple[str, int, int]]:
    """The phrases of a sentence with their places in it."""
    patterns = {**PHRASES, "unbound": UNBOUND[language], "opens": OPENS_LIST[language]}
    return [(name, hit.start(), hit.end()) for name, pattern in patterns.items() for hit in pattern.finditer(folded)]
