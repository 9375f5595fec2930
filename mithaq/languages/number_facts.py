# ruff: noqa: E501 -- lists of words: one line each reads better than wrapped ones
"""The quantities of a clause: numbers with their unit, lengths of time, amounts, shares, references to articles."""

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from mithaq.languages.calendar_words import WEEKDAY_BY_WORD
from mithaq.languages.facts import Fact, Kind
from mithaq.languages.measures import (
    CODES,
    MONEY,
    dual_at,
    family,
    letter_unit,
    money_before,
    single_at,
    span_at,
    unit_behind,
    unit_word,
)
from mithaq.languages.normalise import folded_words
from mithaq.languages.number_forms import Number, may_begin, roman
from mithaq.languages.periods import Period, may_begin_period, period_at
from mithaq.languages.quantities import number_words
from mithaq.languages.segments import Segment
from mithaq.languages.tokens import Token, unclitic

ARTICLES = {"article", "articles", "art", "ماده", "الماده", "المواد", "مادتين", "المادتين", "مواد", "paragraphe", "paragraphes", "paragraph",
            "paragraphs", "alinea", "alineas", "الفقره", "فقره", "الفقرتين", "الفقرات", "annexe", "annexes", "annex", "الملحق", "ملحق", "chapitre",
            "البند", "الفصل", "section", "sections", "clause", "clauses", "المرفق", "مرفق", "المرفقين", "المرفقات", "appendice", "appendix", "التذييل",
            "titre", "title", "الباب", "chapter", "chapters", "chapitres", "البندين", "البنود", "الملحقين", "الملاحق", "للمادتين",
            "resolution", "القرار", "protocole", "protocol", "البروتوكول", "point", "item", "items", "النقطه"}  # fmt: skip
SHORT_ARTICLES = {"art", "arts", "par", "para", "paras", "al", "ch", "chap", "sect"}
ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
MILLIONS = {"m": 10**6, "bn": 10**9, "M": 10**6, "Md": 10**9, "Mds": 10**9, "MDH": 10**6, "KDH": 10**3}
# عام is "general" and "public" as well; these make it a year.
GENERAL = {"عام", "عاما"}
FOR = folded_words("لمدة مدة خلال كل بعد قبل أجل ظرف مرور طيلة طوال un une each every per بمدة")
FORTNIGHTLY = folded_words("la sous par chaque cette prochaine première deuxième seconde dernière même")
SOFT_UNITS = {"", "ordinal", "article", "year", "decade"}
DECADE_TOO = {"عقد", "العقد", "بعقد", "لعقد"}  # a decade or a contract: it answers ten years, and says nothing itself
DECADE = {"annees", "decennie", "1900s"}
CENTURY = {"القرن", "قرن", "للقرن", "بالقرن", "والقرن"}
RANGE = {"a", "to", "الي", "et", "and", "ou", "or", "او", "-", "و", "ل"}
ONE = {"واحد", "واحده"}
PARTS_MORE = {"ونصف": Fraction(1, 2), "والنصف": Fraction(1, 2), "وربع": Fraction(1, 4), "والربع": Fraction(1, 4),
              "وثلث": Fraction(1, 3), "والثلث": Fraction(1, 3)}  # fmt: skip
SMALL = 2  # what grammar may swallow: the dual, the article, "first of all", "the second" as one of two
YEARS = range(1900, 2100)


def number_facts(segment: Segment, taken: set[int]) -> list[Fact]:
    """Every quantity outside the tokens already taken by dates and times."""
    facts: list[Fact] = []
    at = 0
    while at < len(segment.tokens):
        token = segment.tokens[at]
        read = _at(segment, at, taken) if at not in taken and _may_count(token.text, token.key) else None
        if read:
            facts.append(read[0])
        at = read[1] if read else at + 1
    return _ranged(segment, facts)


@lru_cache(maxsize=50_000)
def _may_count(text: str, key: str) -> bool:
    """Whether a quantity may begin with this word; most words count nothing, and each is looked at once."""
    token = Token(text, key, 0, len(text))
    inside = key in DECADE_TOO or bool(dual_at(token) or span_at(token) or single_at(token))
    return inside or may_begin(text, key) or may_begin_period(key) or bool(ROMAN.fullmatch(text))


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
    period = period_at(segment.tokens, at)
    if period and not taken & set(range(at, period.last)):
        return _period(segment, at, period)
    number = _roman(segment, at) or number_words(segment.tokens, at)
    if number and not taken & set(range(number.first, number.last)):
        return _quantity(segment, number)
    return _without_number(segment, at)


def _period(segment: Segment, at: int, period: Period) -> tuple[Fact, int]:
    start, end = segment.tokens[at].start, segment.tokens[period.last - 1].end
    value = f"{_plain(period.value)} {period.unit}"
    sure = period.sure and period.value != 1
    return Fact("duration", value, segment, start, end, sure, period.value, period.unit, counted=True), period.last


def _roman(segment: Segment, at: int) -> Number | None:
    """ "annexe IV", "Article VII": letters that count behind a word that is numbered."""
    tokens = segment.tokens
    if not at or not ROMAN.fullmatch(tokens[at].text) or not _numbered(tokens, at):
        return None
    return Number(Fraction(roman(tokens[at].text)), "digits", at, at + 1)


def _numbered(tokens: Sequence[Token], at: int) -> bool:
    """Whether what stands at this token is the number of an article: "art. 7" too."""
    before = tokens[at - 1].key if at else ""
    if before == "." and at > 1:
        before = tokens[at - 2].key if tokens[at - 2].key in SHORT_ARTICLES else ""
    return any(form in ARTICLES for form, _ in unclitic(before))


def _quantity(segment: Segment, number: Number) -> tuple[Fact, int]:
    tokens = segment.tokens
    number = _in_letters(segment, number)
    unit, first, last = _unit(segment, number)
    kind, code = _kind(segment, number, unit)
    strong = _is_strong(number, code)
    last = max(last, number.last)
    measured = code not in SOFT_UNITS and code != "C"
    amount, last = _and_a_half(segment, (number.value, code), last) if measured else (number.value, last)
    value = f"{_plain(amount)} {code}".strip()
    start, end = tokens[first].start, tokens[last - 1].end
    counted = kind in ("duration", "fraction") or code == "ordinal"
    return Fact(kind, value, segment, start, end, strong, amount, code, counted), last


def _in_letters(segment: Segment, number: Number) -> Number:
    """ "5 M€", "5 MDH", "£2.8bn": millions and thousands of millions, beside a currency only."""
    tokens = segment.tokens
    if number.form != "digits" or number.last >= len(tokens):
        return number
    letters = tokens[number.last].text
    scale = MILLIONS.get(letters)
    behind = tokens[number.last + 1].text if number.last + 1 < len(tokens) else ""
    before = tokens[number.first - 1].text if number.first else ""
    if scale is None or not (letters.endswith("DH") or {before, behind} & {*MONEY, *CODES}):
        return number
    return replace(number, value=number.value * scale, last=number.last + (not letters.endswith("DH")))


def _unit(segment: Segment, number: Number) -> tuple[str, int, int]:
    """(unit, first token, index behind) of a number with its unit before or behind it; "" without one."""
    tokens = segment.tokens
    after = _past_brackets(segment, number.last)
    found = None
    if number.form not in ("ordinal", "decade"):
        found = unit_behind(tokens, after, part=number.form == "fraction")
    if found and found[0] == "D" and found[1] < len(tokens) and tokens[found[1]].key in WEEKDAY_BY_WORD:
        found = None  # الدقيقة 89 يوم السبت: a day of the week, not 89 days
    if not found and number.form == "round" and _a_fortnight(tokens, number):
        found = "D", number.last
    unit, last = found or ("", number.last)
    letter = letter_unit(tokens, number.last) if not unit else None
    if letter:
        return letter, number.first, number.last + 1
    if not unit and number.last < len(tokens) and tokens[number.last].key in "%٪":
        return "PCT", number.first, number.last + 1
    if not unit and number.first and tokens[number.first - 1].key in "%٪":
        return "PCT", number.first - 1, number.last
    if number.last < len(tokens) and tokens[number.last].text in ("MDH", "DH", "KDH"):
        return "DIRHAM", number.first, number.last + 1
    before = money_before(tokens, number.first) if not unit else None
    if before:
        return before[0], before[1], last
    return unit, number.first, number.last if after > number.last else last


def _a_fortnight(tokens: Sequence[Token], number: Number) -> bool:
    """ "Dans la quinzaine", "sous quinzaine": fifteen days; "une quinzaine", with a noun or without, counts."""
    behind = tokens[number.last].key if number.last < len(tokens) else ""
    before = [token.key for token in reversed(tokens[max(0, number.first - 2) : number.first])]
    told = before[:1] and (before[0] in FORTNIGHTLY or before == ["une", "dans"])
    return bool(told) and tokens[number.first].key == "quinzaine" and behind not in ("de", "d")


def _and_a_half(segment: Segment, said: tuple[Fraction, str], last: int) -> tuple[Fraction, int]:
    """ "un an et demi", "طنين ونصف الطن", "ثلاث سنوات وربع": the part stands behind the unit, which may come again."""
    (value, unit), keys = said, [token.key for token in segment.tokens[last : last + 3]]
    part = PARTS_MORE.get(keys[0]) if keys else None
    if part:
        again = len(keys) > 1 and unit_word(keys[1]) == unit
        of_another = len(keys) > 1 and keys[1].startswith("ال") and not again and not keys[0].startswith("وال")
        return (value, last) if of_another else (value + part, last + 1 + again)
    if keys[:2] in (["et", "demi"], ["et", "demie"]):
        return value + Fraction(1, 2), last + 2
    if keys == ["and", "a", "half"]:
        return value + Fraction(1, 2), last + 3
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
    if _numbered(segment.tokens, number.first):
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


def _is_strong(number: Number, unit: str) -> bool:
    """Whether its absence elsewhere says something: grammar swallows a "1", but no "0,4"."""
    if number.form in ("round", "decade") or unit == "C":
        return False
    if number.form == "fraction":
        return number.value.numerator > 1
    if number.form == "digits" and number.value.denominator > 1:
        return True
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
        return _dual(segment, at, dual)
    if token.key in DECADE_TOO:
        return Fact("duration", "10 Y", segment, token.start, token.end, False, Fraction(10), "Y"), at + 1
    if span:
        said = f"{span[1]} {span[0]}"
        return Fact(
            "duration", said, segment, token.start, token.end, False, Fraction(span[1]), span[0], counted=True
        ), at + 1
    return _single(segment, at, single) if single else None


def _dual(segment: Segment, at: int, unit: str) -> tuple[Fact, int]:
    kind: Kind = "duration" if family(unit).startswith("time") else "amount" if family(unit) == "money" else "number"
    value, last = _and_a_half(segment, (Fraction(2), unit), at + 1)
    start, end = segment.tokens[at].start, segment.tokens[last - 1].end
    said = f"{_plain(value)} {unit}"
    return Fact(kind, said, segment, start, end, True, value, unit, counted=kind == "duration"), last


def _single(segment: Segment, at: int, unit: str) -> tuple[Fact, int] | None:
    """One unit of time without a number: سنة, سنة واحدة, "a year". A year with its number or a day's name is none."""
    tokens = segment.tokens
    following = tokens[at + 1].key if at + 1 < len(tokens) else ""
    before = tokens[at - 1].key if at else ""
    dated = following.isdigit() or following in WEEKDAY_BY_WORD or following in ("الف", "الفين")
    if dated or (tokens[at].key in GENERAL and before not in FOR and following not in (*ONE, "ونصف")):
        return None
    value, last = _and_a_half(segment, (Fraction(1), unit), at + 2 if following in ONE else at + 1)
    first = at - 1 if before in ("a", "an") else at
    counted = following in ONE or before in FOR or (unit not in ("D", "H") and before in ("a", "an"))
    said = f"{_plain(value)} {unit}"
    start, end = tokens[first].start, tokens[last - 1].end
    return Fact("duration", said, segment, start, end, value > 1, value, unit, counted), last


def _plain(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{float(value):.12g}"
