# ruff: noqa: E501 -- lists of words: one line each reads better than wrapped ones
"""Dates and weekdays in a clause, part by part: a day, a month, a year each are a value of their own."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from mithaq.languages import hijri
from mithaq.languages.calendar_words import WEEKDAY_BY_WORD, WEEKDAY_NAMES
from mithaq.languages.facts import Fact
from mithaq.languages.month_facts import JOINING, Month, Reading, read_months, stands_alone
from mithaq.languages.normalise import folded_words
from mithaq.languages.number_forms import Number
from mithaq.languages.segments import Segment
from mithaq.languages.tokens import ARABIC, Token

DIGITAL = re.compile(
    r"(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])|(?<![\d-])(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?![\d-])"
)
SKIPPED = {"de", "du", "of", "من", "شهر", "le", "the", "er", ",", "،", "لسنه", "سنه", "عام", "لعام", "day", "jour", "mois", "month", "this",
           "ce", "in", "year", "l", "an", "en", "اليوم"}  # fmt: skip
FIRST_DAY = {"فاتح", "premier", "1er"}
GREGORIAN_YEARS = range(1600, 2200)
ENGLISH_ONLY = folded_words(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday sep aug jun jul feb apr dec"
)
FRENCH_ONLY = folded_words(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi "
    "vendredi samedi dimanche janv févr avr juil"
)


def day_facts(segment: Segment) -> tuple[list[Fact], set[int]]:
    """The parts of dates, and the tokens they take, so that no number is counted twice."""
    facts: list[Fact] = []
    taken: set[int] = set()
    for match in DIGITAL.finditer(segment.normal.text, segment.start, segment.end):
        found = _digital(segment, match)
        if found:
            facts += found
            taken |= {n for n, token in enumerate(segment.tokens) if match.start() <= token.start < match.end()}
    reading = read_months(segment)
    for at in range(len(segment.tokens)):
        if at not in taken:
            facts += _weekday(segment, at, taken) or _worded(reading, at, taken)
    return facts, taken


def _digital(segment: Segment, match: re.Match[str]) -> list[Fact]:
    day, month, year = (
        int(text) for text in ((match[1], match[3], match[4]) if match[1] else (match[7], match[6], match[5]))
    )
    if month > 12 >= day and segment.language == "en":
        day, month = month, day
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return []
    if year in hijri.YEARS:
        return [_hijri_fact(segment, (year, month, day), match.span())]
    whole = _ordinal(year, month, day)
    return [
        Fact("date", f"{name} {number}", segment, *match.span(), number=Fraction(number), unit=name, whole=whole)
        for name, number in (("day", day), ("month", month), ("year", year))
    ]


def _hijri_fact(segment: Segment, said: tuple[int, int, int], span: tuple[int, int]) -> Fact:
    year, month, day = said
    number = Fraction(year * 10_000 + month * 100 + day)
    value, whole = f"hijri {year}-{month:02d}-{day:02d}", hijri.gregorian(*said)
    return Fact("date", value, segment, *span, number=number, unit="hijri", whole=whole)


def _ordinal(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).toordinal()
    except ValueError:  # no such day: its parts are compared all the same
        return None


def _weekday(segment: Segment, at: int, taken: set[int]) -> list[Fact]:
    tokens = segment.tokens
    key = tokens[at].key
    weekday = WEEKDAY_BY_WORD.get(key, WEEKDAY_BY_WORD.get(key[1:] if key[0] in "وبل" else key))
    if weekday is None and at and tokens[at - 1].key.endswith("يوم") and f"ال{key}" in WEEKDAY_BY_WORD:
        weekday = WEEKDAY_BY_WORD[f"ال{key}"]
    two = key in ("اثنين", "لاثنين", "واثنين") and not (at and tokens[at - 1].key.endswith("يوم"))
    if weekday is None or len(key) < 3 or two or not _spoken(key, segment):
        return []
    taken.add(at)
    return [Fact("weekday", WEEKDAY_NAMES[weekday], segment, tokens[at].start, tokens[at].end)]


def _worded(reading: Reading, at: int, taken: set[int]) -> Iterator[Fact]:
    month = reading.months.get(at)
    if month is None or not _spoken(reading.tokens[at].key, reading.segment):
        return
    days, behind = _days(reading, month)
    year, behind = _year(reading, behind, month)
    if not (days or year) and not stands_alone(reading, month):
        return
    taken |= {*range(at, behind), *(token for _, span in days for token in range(*span))}
    if month.hijri and days and year:
        ends = [reading.tokens[n] for n in (min(at, *(span[0] for _, span in days)), behind - 1)]
        for day, _ in days:
            yield _hijri_fact(reading.segment, (year, month.number, day), (ends[0].start, ends[1].end))
        return
    unit = "hijri month" if month.hijri else "month"
    wholes = [_ordinal(year, month.number, day) if year and not month.hijri else None for day, _ in days]
    whole = wholes[0] if wholes else None
    yield _fact(reading, (f"{unit} {month.number}", unit, month.number), (at, month.last), whole)
    if year:
        yield _fact(reading, (f"year {year}", "year", year), (behind - 1, behind), whole)
    for (day, span), own in zip(days, wholes, strict=True):
        yield _fact(reading, (f"day {day}", "day", day), span, own)


def _spoken(key: str, segment: Segment) -> bool:
    """No French month in an English text: "Saturday Night Live" dates nothing in French."""
    if ARABIC.match(key):
        return True
    foreign = ENGLISH_ONLY if segment.language == "fr" else FRENCH_ONLY if segment.language == "en" else frozenset()
    return key not in foreign


def _fact(reading: Reading, said: tuple[str, str, int], span: tuple[int, int], whole: int | None) -> Fact:
    value, unit, number = said
    start, end = reading.tokens[span[0]].start, reading.tokens[span[1] - 1].end
    return Fact("date", value, reading.segment, start, end, number=Fraction(number), unit=unit, whole=whole)


def _year(reading: Reading, at: int, month: Month) -> tuple[int | None, int]:
    """(year, index behind it); small words, a comma or سنة may stand before the year, and هـ behind it."""
    ahead = at
    while ahead < len(reading.tokens) and ahead < at + 4 and reading.tokens[ahead].key in SKIPPED:
        ahead += 1
    number = reading.starting.get(ahead)
    years = hijri.YEARS if month.hijri else GREGORIAN_YEARS
    if number is None or number.form not in ("digits", "words") or number.value not in years:
        return None, at
    if number.form == "digits" and len(reading.tokens[ahead].key) != 4:
        return None, at
    return int(number.value), number.last


def _days(reading: Reading, month: Month) -> tuple[list[tuple[int, tuple[int, int]]], int]:
    """Days before the month, "17-19 février" and "17, 18 et 19 février" included, or behind it in English; and behind."""
    tokens, at = reading.tokens, month.first
    found: list[tuple[int, tuple[int, int]]] = []
    index = at - 1
    joined = True
    while index >= 0 and len(found) < 6 and at - index < 16:
        number = reading.ending.get(index + 1)
        day = _day(tokens[index], number)
        if day and joined and not (number and _of_a_noun(tokens, number)):
            first = number.first if number else index
            found.append((day, (first, index + 1)))
            joined = (
                tokens[first].start - tokens[first - 1].end == 1 and tokens[first - 1].key.isdigit() if first else False
            )
            index = first - 1
            continue
        if tokens[index].key in JOINING and found:
            joined = True
        elif tokens[index].key not in SKIPPED and not _beside_day(tokens[index].key):
            break
        index -= 1
    if not found and not ARABIC.match(tokens[at].text) and tokens[at].capital:
        number = reading.starting.get(month.last)
        if number and number.value <= 31 and tokens[month.last].start - tokens[month.last - 1].end == 1:
            return [(int(number.value), (number.first, number.last))], number.last
    return found, month.last


def _of_a_noun(tokens: Sequence[Token], number: Number) -> bool:
    """الأسبوع الأول من يناير: the ordinal belongs to the noun before it, and is no first of January."""
    before = tokens[number.first - 1].key if number.first else ""
    return number.form == "ordinal" and before.lstrip("وبل").startswith("ال") and not _beside_day(before.lstrip("بل"))


def _beside_day(key: str) -> bool:
    return WEEKDAY_BY_WORD.get(key.lstrip("و")) is not None or key in (
        "يوم",
        "اليوم",
        "التاريخ",
        "er",
        "th",
        "st",
        "nd",
        "rd",
    )


def _day(token: Token, number: Number | None) -> int | None:
    if token.key in FIRST_DAY or token.key.removeprefix("و") == "فاتح":
        return 1
    if number is not None and number.form in ("digits", "words", "ordinal") and 1 <= number.value <= 31:
        return int(number.value)
    bare = token.key.removeprefix("و")
    return int(bare) if bare.isdigit() and len(bare) <= 2 and 1 <= int(bare) <= 31 else None
