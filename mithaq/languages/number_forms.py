"""Numbers that order, divide or round: "vingt-cinquième", "deux tiers", "une dizaine", in three languages."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from mithaq.languages.number_names import (
    DUAL_PARTS,
    DUALS,
    ORDERS,
    PARTS,
    ROUNDS,
    SCALES,
    TEEN_ORDERS,
    TENS,
    TENTHS,
    UNITS,
)
from mithaq.languages.tokens import ARABIC, Token, unclitic

TEN = {"عشر", "عشره"}
HALF = {
    "نصف": Fraction(1, 2),
    "ربع": Fraction(1, 4),
    "demi": Fraction(1, 2),
    "demie": Fraction(1, 2),
    "half": Fraction(1, 2),
}


@dataclass(frozen=True, slots=True)
class Number:
    """`form` is digits, words, ordinal, fraction, round or decade; tokens [first, last)."""

    value: Fraction
    form: str
    first: int
    last: int


def undefined(key: str) -> str:
    """Without the article; ألفان begins with the same letters and is left alone."""
    return key.removeprefix("ال") if len(key) > 4 and key not in DUALS and key not in SCALES else key


def ordinal(tokens: Sequence[Token], at: int) -> Number | None:
    key = tokens[at].key
    if not ARABIC.match(key):
        if key in ORDERS:
            return Number(Fraction(ORDERS[key]), "ordinal", at, at + 1)
        return _compound_ordinal(tokens, at)
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


def _compound_ordinal(tokens: Sequence[Token], at: int) -> Number | None:
    """ "vingt-cinquième", "twenty-first": tens, then an ordinal, without a comma between."""
    tens, following = TENS.get(tokens[at].key), tokens[at + 1].key if at + 1 < len(tokens) else ""
    order = 1 if following == "unieme" else ORDERS.get(following)
    if tens is None or order is None or order > 9 or tokens[at + 1].start - tokens[at].end != 1:
        return None
    return Number(Fraction(tens + order), "ordinal", at, at + 2)


def fraction(tokens: Sequence[Token], at: int) -> Number | None:
    """ "deux tiers", "trois quarts", "la moitié", ثلاثة أرباع, ثلثي; "tiers" alone is somebody else."""
    key = tokens[at].key
    following = tokens[at + 1].key if at + 1 < len(tokens) else ""
    bare = next((bare for bare, _ in unclitic(key) if undefined(bare) in DUAL_PARTS or undefined(bare) in PARTS), key)
    plain = undefined(bare)
    top = UNITS.get(undefined(next((form for form, _ in unclitic(key) if undefined(form) in UNITS), key)))
    counted = top and top < 10 and (top > 1 or following in ("tiers", "quart", "half", "quarter"))
    if top and counted and following in PARTS and following not in ("خمس", "عشر"):
        return Number(Fraction(top, PARTS[following]), "fraction", at, at + 2)
    if plain in DUAL_PARTS and (plain not in UNITS and plain not in TENS):
        return Number(Fraction(2, DUAL_PARTS[plain]), "fraction", at, at + 1)
    if plain in HALF and undefined(following) in SCALES:
        return Number(HALF[plain] * SCALES[undefined(following)], "words", at, at + 2)
    if plain not in PARTS and ARABIC.match(plain) and plain[:-2] in PARTS and plain.endswith(("ها", "هم")):
        return Number(Fraction(1, PARTS[plain[:-2]]), "fraction", at, at + 1)  # ربعها: a quarter of them
    if plain in PARTS and plain not in UNITS and plain not in ("tiers", "quart", "quarts", "quarter", "quarters"):
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
