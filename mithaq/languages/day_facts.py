# ruff: noqa: E501 -- lists of words: one line each reads better than wrapped ones
"""Dates and weekdays in a clause, part by part: a day, a month, a year each are a value of their own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from mithaq.languages import hijri
from mithaq.languages.calendar_words import HIJRI_BY_WORD, MONTH_BY_WORD, WEEKDAY_BY_WORD, WEEKDAY_NAMES
from mithaq.languages.facts import Fact
from mithaq.languages.normalise import folded_words
from mithaq.languages.number_forms import Number
from mithaq.languages.quantities import find_numbers
from mithaq.languages.segments import Segment
from mithaq.languages.tokens import ARABIC, Token

DIGITAL = re.compile(
    r"(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])|(?<![\d-])(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?![\d-])"
)
# What stands before a month that has neither day nor year beside it.
BEFORE_MONTH = folded_words(
    "en de d debut fin mi courant mois depuis des du jusqu avant apres in of by since until early late mid last this next شهر "
    "في من خلال منذ حتي نهايه بدايه مطلع اواخر اوائل منتصف بين الي غايه قبل بعد متم فاتح"
)
# Of those, the ones that make a month of a word that is another word too; "May" and "Mars" with their capital.
SURE_BEFORE = folded_words(
    "en in by since until during early late mid last next through début fin mi mois courant avant شهر لشهر بشهر"
)
SURE_BEFORE_OF = folded_words("mois month end beginning start middle fin début milieu cours")
# Names of months that are other words too, or short for one.
WORDS_TOO = folded_words(
    "may mars mar march sep dec jan oct nov fev avr juil apr jun jul aug feb sept جوان مايو تموز نيسان مارس ماي آب أوت "
    "صفر رجب شعبان محرم"
)
SKIPPED = {"de", "du", "of", "من", "شهر", "le", "the", "er", ",", "،", "لسنه", "سنه", "عام", "لعام", "day", "jour", "mois", "month", "this",
           "ce", "in", "year", "l", "an", "en", "اليوم"}  # fmt: skip
FIRST_DAY = {"فاتح", "premier", "1er"}
JOINING = {"au", "to", "الي", "et", "and", "و", "-", ",", "،", "a"}
ARABIC_SURE = folded_words("شهر خلال منذ حتى نهاية بداية مطلع أواخر أوائل منتصف متم فاتح في غاية")
GREGORIAN_YEARS = range(1600, 2200)
ENGLISH_ONLY = folded_words(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday sep aug jun jul feb apr dec"
)
FRENCH_ONLY = folded_words(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi "
    "vendredi samedi dimanche janv févr avr juil"
)


@dataclass(frozen=True, slots=True)
class _Month:
    """A month named by tokens [first, last)."""

    number: int
    first: int
    last: int
    hijri: bool


@dataclass(frozen=True)
class _Reading:
    """A segment with what its tokens say in numbers and months, by their first token; numbers also by their last."""

    segment: Segment
    months: dict[int, _Month]
    starting: dict[int, Number]
    ending: dict[int, Number]

    @property
    def tokens(self) -> Sequence[Token]:
        return self.segment.tokens


def day_facts(segment: Segment) -> tuple[list[Fact], set[int]]:
    """The parts of dates, and the tokens they take, so that no number is counted twice."""
    facts: list[Fact] = []
    taken: set[int] = set()
    for match in DIGITAL.finditer(segment.normal.text, segment.start, segment.end):
        found = _digital(segment, match)
        if found:
            facts += found
            taken |= {n for n, token in enumerate(segment.tokens) if match.start() <= token.start < match.end()}
    reading = _read(segment)
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


def _read(segment: Segment) -> _Reading:
    numbers = [one for one in find_numbers(segment.tokens) if one.value.denominator == 1]
    months = {at: month for at in range(len(segment.tokens)) if (month := _month(segment, at)) is not None}
    by_start = {token.start: n for n, token in enumerate(segment.tokens)}
    for match in hijri.latin_months().finditer(segment.normal.folded, segment.start, segment.end):
        at = by_start.get(match.start())
        if at is not None:
            last = next(
                (n for n in range(at, len(segment.tokens)) if segment.tokens[n].start >= match.end()),
                len(segment.tokens),
            )
            months[at] = _Month(hijri.month_of(match), at, last, True)
    return _Reading(segment, months, {one.first: one for one in numbers}, {one.last: one for one in numbers})


def _weekday(segment: Segment, at: int, taken: set[int]) -> list[Fact]:
    tokens = segment.tokens
    key = tokens[at].key
    weekday = WEEKDAY_BY_WORD.get(key, WEEKDAY_BY_WORD.get(key[1:] if key[0] in "وبل" else key))
    if weekday is None and at and tokens[at - 1].key.endswith("يوم") and f"ال{key}" in WEEKDAY_BY_WORD:
        weekday = WEEKDAY_BY_WORD[f"ال{key}"]
    if weekday is None or len(key) < 3 or key in ("اثنين", "لاثنين", "واثنين") or not _spoken(key, segment):
        return []
    taken.add(at)
    return [Fact("weekday", WEEKDAY_NAMES[weekday], segment, tokens[at].start, tokens[at].end)]


def _worded(reading: _Reading, at: int, taken: set[int]) -> Iterator[Fact]:
    month = reading.months.get(at)
    if month is None or not _spoken(reading.tokens[at].key, reading.segment):
        return
    days, behind = _days(reading, month)
    year, behind = _year(reading, behind, month)
    if not (days or year) and not _alone(reading, month):
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


def _fact(reading: _Reading, said: tuple[str, str, int], span: tuple[int, int], whole: int | None) -> Fact:
    value, unit, number = said
    start, end = reading.tokens[span[0]].start, reading.tokens[span[1] - 1].end
    return Fact("date", value, reading.segment, start, end, number=Fraction(number), unit=unit, whole=whole)


def _month(segment: Segment, at: int) -> _Month | None:
    tokens = segment.tokens
    for table, of_moon in ((MONTH_BY_WORD, False), (HIJRI_BY_WORD, True)):
        for length in (2, 1):
            keys = tuple(token.key for token in tokens[at : at + length])
            first = keys[0][1:] if keys and keys[0][0] in "وبلف" and (keys[0][1:], *keys[1:]) in table else keys[0]
            month = table.get((first, *keys[1:]))
            if month is not None and len(keys) == length:
                last = at + length
                # "شباط/فبراير": the second name says the same month.
                if last + 1 < len(tokens) and tokens[last].key in "/(" and (twin := _month(segment, last + 1)):
                    last = twin.last if twin.number == month else last
                    last += last < len(tokens) and tokens[last].key == ")" and twin.number == month
                return _Month(month, at, last, of_moon)
    return None


def _alone(reading: _Reading, month: _Month) -> bool:
    """A month without day or year: its name must be no other word, or a word of time must stand before it."""
    tokens, at = reading.tokens, month.first
    before = tokens[at - 1].key if at else ""
    earlier = tokens[at - 2].key if at > 1 else ""
    token = tokens[at]
    if token.key == "sept":
        return False
    if before in ("de", "d", "of") and earlier in SURE_BEFORE_OF:
        return True
    if month.hijri and not ARABIC.match(token.text):
        return False
    named = before in BEFORE_MONTH or before.lstrip("وبل") in BEFORE_MONTH
    if token.key in WORDS_TOO:
        written = ARABIC.match(token.text) or token.text[0].isupper() == (reading.segment.language == "en")
        return bool(written) and (
            before in SURE_BEFORE or (bool(ARABIC.match(token.text)) and named and before in ARABIC_SURE)
        )
    return (
        named
        or (not ARABIC.match(token.key) and len(token.key) > 3)
        or bool(ARABIC.match(token.key) and token.key[0] not in "وبل")
    )


def _year(reading: _Reading, at: int, month: _Month) -> tuple[int | None, int]:
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


def _days(reading: _Reading, month: _Month) -> tuple[list[tuple[int, tuple[int, int]]], int]:
    """Days before the month, "17-19 février" and "17, 18 et 19 février" included, or behind it in English; and behind."""
    tokens, at = reading.tokens, month.first
    found: list[tuple[int, tuple[int, int]]] = []
    index = at - 1
    joined = True
    while index >= 0 and len(found) < 6 and at - index < 16:
        number = reading.ending.get(index + 1)
        day = _day(tokens[index], number)
        if day and joined:
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


def _beside_day(key: str) -> bool:
    return WEEKDAY_BY_WORD.get(key.lstrip("و")) is not None or key in ("يوم", "er", "th", "st", "nd", "rd")


def _day(token: Token, number: Number | None) -> int | None:
    if token.key in FIRST_DAY or token.key.removeprefix("و") == "فاتح":
        return 1
    if number is not None and number.form in ("digits", "words", "ordinal") and 1 <= number.value <= 31:
        return int(number.value)
    bare = token.key.removeprefix("و")
    return int(bare) if bare.isdigit() and len(bare) <= 2 and 1 <= int(bare) <= 31 else None
