# ruff: noqa: E501 -- lists of words: one line each reads better than wrapped ones
"""The quantities of a clause: numbers with their unit, lengths of time, amounts, shares, references to articles."""

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from mithaq.languages.calendar_words import WEEKDAY_BY_WORD
from mithaq.languages.facts import Fact, Kind
from mithaq.languages.measures import MONEY, dual_at, family, single_at, span_at, unit_behind
from mithaq.languages.number_forms import Number
from mithaq.languages.quantities import number_words
from mithaq.languages.segments import Segment
from mithaq.languages.tokens import unclitic

ARTICLES = {"article", "articles", "art", "ماده", "الماده", "المواد", "مادتين", "المادتين", "مواد", "paragraphe", "paragraphes", "paragraph",
            "paragraphs", "alinea", "alineas", "الفقره", "فقره", "الفقرتين", "الفقرات", "annexe", "annexes", "annex", "الملحق", "ملحق", "chapitre",
            "البند", "الفصل", "section", "clause", "clauses"}  # fmt: skip
# Before a number these make it a label of something, as much said by its name: "n° 12".
SOFT_UNITS = {"", "ordinal", "article", "year", "decade"}
DECADE = {"annees", "decennie", "1900s"}
CENTURY = {"القرن", "قرن", "للقرن", "بالقرن", "والقرن"}
RANGE = {"a", "to", "الي", "et", "and", "ou", "or", "او", "-", "و", "ل"}
ONE = {"واحد", "واحده"}
# Numbers that grammar may swallow: the dual, the article, "first of all", "the second" as one of two.
SMALL = 2
YEARS = range(1900, 2100)


def number_facts(segment: Segment, taken: set[int]) -> list[Fact]:
    """Every quantity outside the tokens already taken by dates and times."""
    facts: list[Fact] = []
    at = 0
    while at < len(segment.tokens):
        read = None if at in taken else _at(segment, at, taken)
        if read:
            facts.append(read[0])
        at = read[1] if read else at + 1
    return _ranged(segment, facts)


def _ranged(segment: Segment, facts: list[Fact]) -> list[Fact]:
    """ "5 à 10 km", "من 5 إلى 10 كيلومترات": the first number has the unit of the second."""
    for n, (one, other) in enumerate(pairwise(facts)):
        between = segment.normal.folded[one.end : other.start].split() if one.end <= other.start else ["?"]
        hyphen = one.end < other.start and segment.normal.text[one.end : other.start].strip() == "-"
        plain = one.unit == "" and one.kind == "number" and other.unit not in SOFT_UNITS
        if plain and (hyphen or (len(between) == 1 and between[0] in RANGE)):
            facts[n] = replace(
                one, unit=other.unit, kind=other.kind, value=f"{_plain(one.number or Fraction(0))} {other.unit}"
            )
    return facts


def _at(segment: Segment, at: int, taken: set[int]) -> tuple[Fact, int] | None:
    number = number_words(segment.tokens, at)
    if number and not taken & set(range(number.first, number.last)):
        return _quantity(segment, number)
    return _without_number(segment, at)


def _quantity(segment: Segment, number: Number) -> tuple[Fact, int]:
    tokens = segment.tokens
    after = _past_brackets(segment, number.last)
    found = unit_behind(tokens, after) if number.form != "ordinal" else None
    if found and found[0] == "D" and found[1] < len(tokens) and tokens[found[1]].key in WEEKDAY_BY_WORD:
        found = None  # الدقيقة 89 يوم السبت: a day of the week, not 89 days
    unit, last = found or ("", number.last)
    if not unit and number.last < len(tokens) and tokens[number.last].key in "%٪":
        unit, last = "PCT", number.last + 1
    if not unit and number.first and tokens[number.first - 1].key in MONEY:
        unit = MONEY[tokens[number.first - 1].key]
    if unit and after > number.last:
        last = number.last
    kind, code = _kind(segment, number, unit)
    strong = _is_strong(number, code, tokens[number.first].key)
    last = max(last, number.last)
    amount, last = _and_a_half(segment, number.value, last) if code and kind == "duration" else (number.value, last)
    value = f"{_plain(amount)} {code}".strip()
    start, end = tokens[number.first].start, tokens[last - 1].end
    return Fact(kind, value, segment, start, end, strong, amount, code), last


def _and_a_half(segment: Segment, value: Fraction, last: int) -> tuple[Fraction, int]:
    """ "un an et demi", "ثلاث سنوات ونصف": the half stands behind the unit."""
    keys = [token.key for token in segment.tokens[last : last + 3]]
    if keys[:1] in (["ونصف"], ["والنصف"]):
        return value + Fraction(1, 2), last + 1
    if keys[:2] in (["et", "demi"], ["et", "demie"]):
        return value + Fraction(1, 2), last + 2
    return value, last


def _past_brackets(segment: Segment, at: int) -> int:
    """ "trente (30) jours": the unit of thirty stands behind the bracket."""
    tokens = segment.tokens
    if at + 2 < len(tokens) and tokens[at].key == "(":
        inner = number_words(tokens, at + 1)
        if inner and inner.last < len(tokens) and tokens[inner.last].key == ")":
            return inner.last + 1
    return at + (at < len(tokens) and tokens[at].key == ")")


def _kind(segment: Segment, number: Number, unit: str) -> tuple[Kind, str]:
    if unit == "PCT":
        return "percent", unit
    if family(unit) == "money":
        return "amount", unit
    before = segment.tokens[number.first - 1].key if number.first else ""
    if before in CENTURY:
        return "date", "C"
    if unit and family(unit).startswith("time"):
        return "duration", unit
    if unit:
        return "number", unit
    if any(form in ARTICLES for form, _ in unclitic(before)):
        return "reference", "article"
    if (
        number.form == "decade"
        or before in DECADE
        or (before == "the" and number.value % 10 == 0 and number.value in YEARS)
    ):
        return "date", "decade"
    if number.form == "digits" and number.value in YEARS and len(segment.tokens[number.first].key) == 4:
        return "date", "year"
    if number.form == "words" and number.value in YEARS:
        return "date", "year"
    return ("fraction" if number.form == "fraction" else "number"), ("ordinal" if number.form == "ordinal" else "")


def _is_strong(number: Number, unit: str, key: str) -> bool:
    if number.form in ("round", "decade") or unit == "C":
        return False
    if number.form == "fraction":
        return number.value.numerator > 1
    if number.form == "digits" and not unit:
        return number.value > SMALL
    if unit and unit not in ("ordinal", "article"):
        return number.value > 1
    return number.value > SMALL


def _without_number(segment: Segment, at: int) -> tuple[Fact, int] | None:
    """شهرين, "un trimestre", "سنة واحدة": a length of time whose number is inside its noun."""
    token = segment.tokens[at]
    dual, span, single = dual_at(token), span_at(token), single_at(token)
    if dual:
        kind: Kind = (
            "duration" if family(dual).startswith("time") else "amount" if family(dual) == "money" else "number"
        )
        return Fact(kind, f"2 {dual}", segment, token.start, token.end, dual != "Y", Fraction(2), dual), at + 1
    if span:
        return Fact(
            "duration", f"{span[1]} {span[0]}", segment, token.start, token.end, False, Fraction(span[1]), span[0]
        ), at + 1
    if single:
        following = segment.tokens[at + 1].key if at + 1 < len(segment.tokens) else ""
        value, last = _and_a_half(segment, Fraction(1), at + 2 if following in ONE else at + 1)
        end = segment.tokens[last - 1].end
        said = f"{_plain(value)} {single}"
        return Fact("duration", said, segment, token.start, end, value > 1, value, single), last
    return None


def _plain(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{float(value):g}"
