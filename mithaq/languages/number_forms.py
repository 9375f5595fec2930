# ruff: noqa: E501 -- lists of words: one line each reads better than wrapped ones
"""Numbers that order, divide or round: "vingt-cinquième", "deux tiers", "une dizaine", in three languages."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from mithaq.languages.number_names import (
    DUAL_PARTS,
    DUALS,
    HUNDREDS,
    ORDERS,
    PARTS,
    ROUNDS,
    SCALES,
    TEEN_ORDERS,
    TENS,
    TENTHS,
    UNITS,
    WHOLE_HUNDREDS,
)
from mithaq.languages.tokens import ARABIC, Token, unclitic

TEN = {"عشر", "عشره"}
ROMAN_LETTERS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
ROMAN_ORDER = re.compile(r"((?:C|XC|L?X{0,3}|XL)(?:IX|IV|V?I{0,3}))(?:er|re|e|ème|eme|th|st|nd|rd)")
# The least parts that a fraction in digits is read in: beyond it "24/25" is a file, a year or a score.
GREATEST_PART = 10
# Parts that one alone makes a fraction of only behind "un", "one" or an article: alone they are a party or a school term.
ALONE = {"tiers", "quart", "quarts", "half", "quarter", "quarters"}
ONE = {"a", "an", "un", "une", "le", "la", "du", "one", "l", "au"}
# What stands behind a share, not behind an ordinal and its noun: "the third session", "un tiers des sièges".
BEHIND_SHARE = {"of", "de", "du", "des", "d", "in", "en", "dans", "to", "a", "au", "aux", "by", "for", "pour", "on", "and", "et", "is", "are", "est",
                "sont", ".", ",", ";", ")", ":", "from", "if", "si", "before", "avant", "at", "shall", "may", "sera", "ou", "or"}  # fmt: skip
ARABIC_PARTS = {"خمس": 5, "سدس": 6, "سبع": 7, "ثمن": 8, "تسع": 9, "عشر": 10}
SHARE_BEFORE = {"بنسبه", "نسبه", "بمقدار", "مقدار", "بواقع"}
NEVER_ALONE = {"fourth", "fourths"}
NO_ROMAN = {"", "C", "L"}  # "Ce", "Le"
HALF = {
    "نصف": Fraction(1, 2),
    "ربع": Fraction(1, 4),
    "demi": Fraction(1, 2),
    "demie": Fraction(1, 2),
    "half": Fraction(1, 2),
}


# A part with its owner behind it: ربعها, ثلثه, ثلثيهما. ثمنها is its price, خمسه is written like five.
OWNED_PARTS = {
    stem + owner: Fraction(top, low)
    for stem, top, low, owners in (
        ("نصف", 1, 2, "ه ها هم هما هن"), ("ثلث", 1, 3, "ه ها هم هما هن"), ("ربع", 1, 4, "ه ها هم هما هن"),
        ("خمس", 1, 5, "ها هم هما هن"), ("سدس", 1, 6, "ه ها هم هما هن"), ("عشر", 1, 10, "ها هم هما"),
        ("ثلثا", 2, 3, "ه ها هم هما هن"), ("ثلثي", 2, 3, "ه ها هم هما هن"), ("خمسا", 2, 5, "ها هم"), ("خمسي", 2, 5, "ها هم"),
    )
    for owner in owners.split()
}  # fmt: skip
# Between a part and the scale it divides: "a quarter of a million", "trois quarts de million", "un demi-million".
OF_SCALE = {"of", "a", "de", "d", "un"}


FIRST_WORDS = frozenset().union(
    *(UNITS, TENS, SCALES, HUNDREDS, WHOLE_HUNDREDS, DUALS, ORDERS, TEEN_ORDERS, PARTS, DUAL_PARTS, ROUNDS, TENTHS),
    *(HALF, OWNED_PARTS, ARABIC_PARTS, ONE),
)


@dataclass(frozen=True, slots=True)
class Number:
    """`form` is digits, words, ordinal, fraction, round or decade; tokens [first, last)."""

    value: Fraction
    form: str
    first: int
    last: int


@lru_cache(maxsize=50_000)
def may_begin(text: str, key: str) -> bool:
    """Whether a number may begin with this word; most words are none, and each is looked at once."""
    if key[0].isdigit() or ROMAN_ORDER.fullmatch(text):
        return True
    forms = {bare for form, _ in unclitic(key) for bare in (form, undefined(form))}
    return not FIRST_WORDS.isdisjoint({*forms, key.lstrip("وب")})


def undefined(key: str) -> str:
    """Without the article; ألفان begins with the same letters and is left alone."""
    if len(key) == 4 and key.startswith("ال") and key[2:] in UNITS:
        return key[2:]  # الست
    return key.removeprefix("ال") if len(key) > 4 and key not in DUALS and key not in SCALES else key


def ordinal(tokens: Sequence[Token], at: int) -> Number | None:
    key = tokens[at].key
    if not ARABIC.match(key):
        if key in ORDERS:
            return Number(Fraction(ORDERS[key]), "ordinal", at, at + 1)
        return _roman_ordinal(tokens, at)
    bare = next(
        (bare for bare, _ in unclitic(key) if undefined(bare) in ORDERS or undefined(bare) in TEEN_ORDERS), None
    )
    if bare is None:
        return None
    plain, following = undefined(bare), tokens[at + 1].key if at + 1 < len(tokens) else ""
    if plain in TEEN_ORDERS and following in TEN:
        return Number(Fraction(10 + TEEN_ORDERS[plain]), "ordinal", at, at + 2)
    if plain in TEEN_ORDERS and following.startswith("وال") and following[3:] in TENS:
        return Number(Fraction(TENS[following[3:]] + TEEN_ORDERS[plain]), "ordinal", at, at + 2)
    return Number(Fraction(ORDERS[plain]), "ordinal", at, at + 1) if plain in ORDERS else None


def _roman_ordinal(tokens: Sequence[Token], at: int) -> Number | None:
    """ "IIIe session", "XXIe siècle"."""
    match = ROMAN_ORDER.fullmatch(tokens[at].text)
    if match is None or match[1] in NO_ROMAN:
        return None
    return Number(Fraction(roman(match[1])), "ordinal", at, at + 1)


def roman(text: str) -> int:
    """The value of a Roman number in capitals."""
    values = [ROMAN_LETTERS[letter] for letter in text]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def fraction(tokens: Sequence[Token], at: int) -> Number | None:
    """ "deux tiers", "one third", "la moitié", ثلاثة أرباع, ثلثي; "tiers" alone is somebody else."""
    found = _counted_parts(tokens, at) or _parts(tokens, at)
    return _of_scale(tokens, found) if found and found.form == "fraction" else found


def _of_scale(tokens: Sequence[Token], part: Number) -> Number:
    """ "a quarter of a million", ثلاثة أرباع المليون: the part of a scale is a number."""
    last = part.last
    while last < min(len(tokens), part.last + 2) and tokens[last].key in OF_SCALE:
        last += 1
    scale = SCALES.get(undefined(tokens[last].key)) if last < len(tokens) else None
    plural = last < len(tokens) and tokens[last].key.endswith("s")
    return Number(part.value * scale, "words", part.first, last + 1) if scale and not plural else part


def slashed(tokens: Sequence[Token], at: int) -> Number | None:
    """ "2/3" as a share; "12/2024" and "24/7" are none."""
    keys = [token.key for token in tokens[at : at + 3]]
    if len(keys) < 3 or keys[1] not in "/⁄" or not (keys[0].isdigit() and keys[2].isdigit()):
        return None
    top, low = int(keys[0][:3]), int(keys[2][:3])
    if not 0 < top < low <= GREATEST_PART or tokens[at + 2].start - tokens[at].end != 1:
        return None
    return Number(Fraction(top, low), "fraction", at, at + 3)


def _counted_parts(tokens: Sequence[Token], at: int) -> Number | None:
    """ "trois quarts", "one third", "a third of", "le tiers des", ثلاثة أرباع, خمس المقاعد."""
    key = tokens[at].key
    following, behind = (tokens[at + n].key if at + n < len(tokens) else "." for n in (1, 2))
    arabic = ARABIC_PARTS.get(key.lstrip("وب"))
    before = tokens[at - 1].key if at else ""
    if arabic and (before in SHARE_BEFORE or (following.startswith("ال") and before != "كل")):
        return Number(Fraction(1, arabic), "fraction", at, at + 1)
    if following not in PARTS or following in ("خمس", "عشر"):
        return None
    if key in ONE and not ARABIC.match(following):
        share = behind in BEHIND_SHARE or following in ALONE
        return Number(Fraction(1, PARTS[following]), "fraction", at, at + 2) if share else None
    top = UNITS.get(undefined(next((form for form, _ in unclitic(key) if undefined(form) in UNITS), "")))
    if not top or not 1 < top < GREATEST_PART or (following in ORDERS and not following.endswith("s")):
        return None
    return Number(Fraction(top, PARTS[following]), "fraction", at, at + 2)


def _parts(tokens: Sequence[Token], at: int) -> Number | None:
    """One word that is a part: "moitié", ثلثي, ربعها."""
    key = tokens[at].key
    following = tokens[at + 1].key if at + 1 < len(tokens) else ""
    bare = next((bare for bare, _ in unclitic(key) if undefined(bare) in DUAL_PARTS or undefined(bare) in PARTS), key)
    plain = undefined(bare)
    if plain in DUAL_PARTS and (plain not in UNITS and plain not in TENS):
        return Number(Fraction(2, DUAL_PARTS[plain]), "fraction", at, at + 1)
    if plain in HALF and undefined(following) in SCALES:
        return Number(HALF[plain] * SCALES[undefined(following)], "words", at, at + 2)
    owned = next((OWNED_PARTS[form] for form, _ in unclitic(key) if form in OWNED_PARTS), None)
    if owned:
        return Number(owned, "fraction", at, at + 1)
    if (
        plain in PARTS
        and plain not in UNITS
        and plain not in ORDERS
        and plain not in ALONE - {"half"}
        and plain not in NEVER_ALONE
    ):
        return Number(Fraction(1, PARTS[plain]), "fraction", at, at + 1)
    return None


def round_number(tokens: Sequence[Token], at: int) -> Number | None:
    bare = next(
        (form for form, _ in unclitic(tokens[at].key) if undefined(form) in ROUNDS or undefined(form) in TENTHS), None
    )
    if bare is None:
        return None
    plain = undefined(bare)
    if plain in TENTHS:
        return Number(Fraction(TENTHS[plain]), "decade", at, at + 1)
    return Number(Fraction(ROUNDS[plain]), "round", at, at + 1)
