# ruff: noqa: E501 -- tables of words
"""Days of the month in words: "le quatorze octobre", "the fifteenth of May", الرابع عشر من أكتوبر."""

import re
from collections.abc import Sequence

from mithaq.languages.calendar_words import WEEKDAY_BY_WORD
from mithaq.languages.normalise import fold
from mithaq.languages.tokens import Token

FRENCH = (
    "premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf "
    "trente trente-et-un"
)
ENGLISH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth "
    "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)
UNITS = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر"
TENS = {20: "العشرين العشرون", 30: "الثلاثين الثلاثون"}
# What may stand before such a day: without one of these "first" and الأول count weeks, weeks or meetings.
BEFORE = {
    "fr": {"le", "au", "du", "les", "et"},
    "en": {"the"},
    "ar": {
        fold(word)
        for word in [
            "في",
            "يوم",
            "اليوم",
            "قبل",
            "بعد",
            "من",
            "حتى",
            "إلى",
            "بتاريخ",
            "بين",
            "غاية",
            "أقصاه",
            "بحلول",
            "منذ",
            "و",
        ]
    },
}


def _arabic() -> dict[tuple[str, ...], int]:
    units = {value: fold(word) for value, word in enumerate(UNITS.split(), 1)}
    days: dict[tuple[str, ...], int] = {(word,): value for value, word in units.items()}
    one = {**units, 1: fold("الحادي")}
    days |= {(one[value], "عشر"): 10 + value for value in range(1, 10)}
    for ten, words in TENS.items():
        for word in words.split():
            days[(fold(word),)] = ten
            days |= {(one[value], "و" + fold(word)): ten + value for value in range(1, 10) if ten + value <= 31}
    return days


DAYS: dict[str, dict[tuple[str, ...], int]] = {
    "fr": {tuple(re.split("-", word)): value for value, word in enumerate(FRENCH.split(), 1)},
    "en": {tuple(re.split("-", word)): value for value, word in enumerate(ENGLISH.split(), 1)},
    "ar": _arabic(),
}
LONGEST = 3


def day_in_words(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """(day, first token) of the longest day in words that ends at this token, where a day can stand."""
    for length in range(LONGEST, 0, -1):
        first = at - length + 1
        words = tuple(token.key for token in tokens[max(first, 0) : at + 1])
        for language, days in DAYS.items():
            if first > 0 and words in days and _placed(tokens, first, at, language):
                return days[words], first
    return None


def _placed(tokens: Sequence[Token], first: int, at: int, language: str) -> bool:
    before = tokens[first - 1].key
    if language == "en" and not (at + 1 < len(tokens) and tokens[at + 1].key == "of"):
        return False
    return before in BEFORE[language] or before.removeprefix("و") in WEEKDAY_BY_WORD
