"""Numbers of any size and notation where they stand: digits, words, ordinals, fractions, decades, in three languages.

A number is read as the language adds it up: "trois cent vingt-cinq", "three hundred and twenty-five", ثلاثمائة وخمسة
وعشرون. Two numbers side by side ("deux, trois") stay two.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from mithaq.languages.number_forms import Number, fraction, may_begin, ordinal, round_number, slashed, undefined
from mithaq.languages.number_names import (
    DUALS,
    HUNDREDS,
    ORDERS,
    SCALES,
    TENS,
    UNITS,
    WHOLE_HUNDREDS,
)
from mithaq.languages.number_reader import Reader
from mithaq.languages.tokens import ARABIC, Token, unclitic

DIGITS = re.compile(r"\d+(?:[.,]\d+)*$")
GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$")
# Three digits behind a space that go on a number, and its decimals: "1 200", "1 200,50".
GROUP = re.compile(r"\d{3}(?:[.,]\d+)?")
# What follows the digits of an ordinal without a space: 1er, 2e, 3ème, 4th.
ENDINGS = {"er", "re", "ere", "e", "eme", "nd", "nde", "st", "rd", "th", "o"}
# What each ordinal counts, as a cardinal word of the same language; "premier" and "second" end no longer number.
CARDINALS = (*UNITS.items(), *TENS.items(), ("cent", 100), ("thousand", 1000))
COUNTED_ORDERS = {
    order: next(word for word, number in CARDINALS if number == value)
    for order, value in ORDERS.items()
    if order.endswith(("ieme", "th", "first", "second", "third"))
} | {"unieme": "un"}  # fmt: skip
CARDINAL_WORDS = {word for table in (UNITS, TENS, SCALES) for word in table if word.isascii()} | {
    "cent",
    "cents",
    "hundred",
}
# The dual that has lost its ن before the counted noun, spelt like "a thousand" in the accusative; what is no noun.
DUAL_CONSTRUCT = {"الفا", "مليونا", "مليارا"}
NO_NOUN = {"من", "في", "علي", "الي", "عن", "مع", "خلال", "سنه", "عام", "تقريبا", "فقط", "علما"}
# The longest number in words that is read; a run of number words beyond it is a list, or noise.
LONGEST = 14


def find_numbers(tokens: Sequence[Token]) -> list[Number]:
    """The numbers of a clause from left to right, none inside another."""
    found: list[Number] = []
    at = 0
    while at < len(tokens):
        number = number_words(tokens, at)
        if number:
            found.append(number)
        at = number.last if number else at + 1
    return found


def number_words(tokens: Sequence[Token], at: int) -> Number | None:
    """The number that begins at this token, as long as it goes."""
    if at >= len(tokens) or not may_begin(tokens[at].text, tokens[at].key):
        return None
    if tokens[at].key[0].isdigit():
        return slashed(tokens, at) or _digits(tokens, at)
    return (
        ordinal(tokens, at)
        or _compound_ordinal(tokens, at)
        or fraction(tokens, at)
        or _and_a_half(tokens, _spoken_year(tokens, _with_point(tokens, _sum(tokens, at, Fraction(0)))))
        or round_number(tokens, at)
    )


def _compound_ordinal(tokens: Sequence[Token], at: int) -> Number | None:
    """ "vingt et unième", "quatre-vingt-dixième", "one hundred and fifth": read as if its last word only counted."""
    if tokens[at].key not in CARDINAL_WORDS:
        return None
    for last in range(at + 1, min(at + LONGEST, len(tokens))):
        if tokens[last].start - tokens[last - 1].end != 1:
            return None
        counted = COUNTED_ORDERS.get(tokens[last].key)
        if counted:
            words = [*tokens[at:last], replace(tokens[last], key=counted)]
            read = _sum(words, 0, Fraction(0))
            whole = read is not None and read.last == len(words)
            return Number(read.value, "ordinal", at, last + 1) if read and whole else None
        if tokens[last].key not in CARDINAL_WORDS and tokens[last].key not in ("et", "and"):
            return None
    return None


def _with_point(tokens: Sequence[Token], number: Number | None) -> Number | None:
    """ "deux virgule cinq", "two point five"."""
    if number is None or number.last + 1 >= len(tokens) or tokens[number.last].key not in ("virgule", "point", "فاصله"):
        return number
    part = _sum(tokens, number.last + 1, Fraction(0))
    if part is None or not 0 < part.value < 100:
        return number
    size = 10 if part.value < 10 else 100
    return Number(number.value + part.value / size, number.form, number.first, part.last)


def _spoken_year(tokens: Sequence[Token], number: Number | None) -> Number | None:
    """ "nineteen ninety-nine"."""
    if number is None or number.last - number.first != 1 or tokens[number.first].key not in ("eighteen", "nineteen"):
        return number
    part = _sum(tokens, number.last, Fraction(0))
    if part is None or not 10 <= part.value < 100:
        return number
    return Number(number.value * 100 + part.value, "words", number.first, part.last)


def _and_a_half(tokens: Sequence[Token], number: Number | None) -> Number | None:
    """ "one and a half million"."""
    if number is None or [token.key for token in tokens[number.last : number.last + 3]] != ["and", "a", "half"]:
        return number
    value, last = number.value + Fraction(1, 2), number.last + 3
    scale = SCALES.get(tokens[last].key) if last < len(tokens) else None
    return Number(value * (scale or 1), number.form, number.first, last + bool(scale))


def _digits(tokens: Sequence[Token], at: int) -> Number | None:
    """Digits with their groups ("12 000", "1.250,75"), an ending that orders, or a scale behind ("3 millions")."""
    key, last = tokens[at].key, at + 1
    if len(key) > 40 or not key.isascii():
        return None
    value = _decimal(key)
    if key.isdigit() and len(key) <= 3:
        while step := _joined_group(tokens, last):
            last += step
            value = value * 1000 + _last_group(tokens[last - 1].key)
        part = _mixed(tokens, last)
        value, last = (value + part.value, part.last) if part else (value, last)
    if last < len(tokens) and tokens[last].key in ENDINGS and tokens[last].start == tokens[last - 1].end:
        return Number(value, "ordinal", at, last + 1)
    if last < len(tokens) and tokens[last].key in SCALES:
        end = last
        while end < len(tokens) and tokens[end].key in SCALES:
            end += 1  # "3 mille milliards"; never "1.7 million four years"
        scaled = _sum(tokens[:end], last, value)
        if scaled:
            return _and_half_of_scale(tokens, Number(scaled.value, "digits", at, scaled.last))
    return Number(value, "digits", at, last)


def _and_half_of_scale(tokens: Sequence[Token], number: Number) -> Number:
    """ "3 ملايين ونصف", "2 millions et demi": half of the scale that stands before."""
    keys = [token.key for token in tokens[number.last : number.last + 3]]
    scale = SCALES[tokens[number.last - 1].key]
    if keys[:1] == ["ونصف"] or keys[:2] in (["et", "demi"], ["et", "demie"]):
        size = 1 if keys[0] == "ونصف" else 2
        again = undefined(keys[size]) in SCALES if len(keys) > size else False
        return replace(number, value=number.value + Fraction(scale, 2), last=number.last + size + again)
    return number


def _decimal(key: str) -> Fraction:
    if GROUPED.match(key) and key[0] != "0":
        return Fraction(re.sub("[.,]", "", key))
    parts = re.split("[.,]", key)
    if len(parts) == 1:
        return Fraction(key)
    whole, part = "".join(parts[:-1]), parts[-1]
    return Fraction(int(whole + part), 10 ** len(part))


def _last_group(key: str) -> Fraction:
    """ "200" and "200,50" behind other thousands: what a comma or point divides here is no thousand."""
    return Fraction(re.sub("[.,]", ".", key))


def _mixed(tokens: Sequence[Token], at: int) -> Number | None:
    """The share behind a whole number and one space, "3 1/2"; "3 1/2/2026" is a day."""
    part = slashed(tokens, at) if at < len(tokens) and tokens[at].start - tokens[at - 1].end == 1 else None
    dated = part is not None and part.last < len(tokens) and tokens[part.last].key in "/⁄"
    return part if tokens[at - 1].key.isdigit() and not dated else None


def _joined_group(tokens: Sequence[Token], at: int) -> int:
    """How many tokens further the next three digits of one number end: behind one space, or an Arabic comma; else 0."""
    if at >= len(tokens):
        return 0
    comma = tokens[at].key == "،" and at + 1 < len(tokens)
    group = tokens[at + comma]
    gap = 0 if comma else 1
    if not GROUP.fullmatch(group.key) or not tokens[at - 1].key.isdigit() or group.start - tokens[at - 1].end != 1:
        return 0
    return 1 + comma if gap or tokens[at].start == tokens[at - 1].end else 0


def _sum(tokens: Sequence[Token], at: int, given: Fraction) -> Number | None:
    """Words added up; `given` is what digits before the first word said."""
    reader = Reader(given)
    last = at
    for index in range(at, min(at + LONGEST, len(tokens))):
        key = tokens[index].key
        joined, bare = _unjoined(key, first=index == at and not given)
        if key in ("et", "and"):
            if index == at or not reader.may_join(tokens, index):
                break
            continue
        if reader.half(bare, joined):
            last = index + 1 + (index + 1 < len(tokens) and undefined(tokens[index + 1].key) in SCALES)
            break
        if not reader.take(bare, joined):
            break
        last = index + 1
    if last == at:
        return None
    if not given and last == at + 1 and _in_construct(tokens, at):
        return Number(2 * reader.value, "words", at, last)
    # "millions" without a count says no number.
    bare_scale = not given and last == at + 1 and reader.group == 0 and reader.total in SCALES.values()
    return Number(reader.value, "round" if bare_scale and tokens[at].key not in ("mille", "الف") else "words", at, last)


def _in_construct(tokens: Sequence[Token], at: int) -> bool:
    """ألفا متر is two thousand metres: the dual before its noun; ألفا وخمسمائة is fifteen hundred."""
    if not any(form in DUAL_CONSTRUCT for form, _ in unclitic(tokens[at].key)) or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1].key
    return bool(ARABIC.match(following)) and following[0] != "و" and following not in NO_NOUN and not _known(following)


def _unjoined(key: str, *, first: bool) -> tuple[bool, str]:
    """(whether و joins it to what stands before, the bare word)."""
    if not ARABIC.match(key):
        return False, key
    if first:
        return False, next((undefined(bare) for bare, _ in unclitic(key) if _known(undefined(bare))), key)
    if key.startswith("و") and len(key) > 3:
        return True, undefined(key[1:])
    return False, key


def _known(key: str) -> bool:
    return key in UNITS or key in TENS or key in SCALES or key in HUNDREDS or key in WHOLE_HUNDREDS or key in DUALS
