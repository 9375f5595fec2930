"""Dates as a sentence writes them: in full, without the year, with the weekday, as a range. Nothing is completed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mithaq.languages.calendar_words import HIJRI_BY_WORD, MONTH_BY_WORD, WEEKDAY_BY_WORD
from mithaq.languages.day_words import day_in_words
from mithaq.languages.findings import DateSaid
from mithaq.languages.quarters import find_spans
from mithaq.languages.sentences import Sentence
from mithaq.languages.tokens import Token

ISO = re.compile(r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])")
# Day first, as the three languages of this room write it when they use only digits.
SLASHED = re.compile(r"(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\d/.])")
FIRST_WORDS = {words[0] for table in (MONTH_BY_WORD, HIJRI_BY_WORD) for words in table}
FIRST = {"er", "st", "nd", "rd", "th"}
OF = {"de", "du", "of", "day", "من", "شهر", "le", "the"}
DAY_WORDS = {*WEEKDAY_BY_WORD, "يوم"}
RANGE = {"au", "to", "الي", "and", "et", "و"}
YEARS = range(1900, 2100)
HIJRI_YEARS = range(1300, 1600)
# A month name that is an ordinary word ("may", "mars", "mai"): only with a day or a year beside it. All others too:
# a month alone dates nothing.
MONTH_AS_WORD = {"may", "mar", "sep", "ماي"}


@dataclass(frozen=True)
class _Found:
    start: int
    end: int
    day: int | None
    month: int
    year: int | None
    weekday: int | None
    hijri: bool = False
    months: int = 1


def find_dates(sentence: Sentence) -> list[DateSaid]:
    """Every date of a sentence, with its weekday when one stands beside it."""
    return [said for _, said in dates_at(sentence)]


def dates_at(sentence: Sentence) -> list[tuple[int, DateSaid]]:
    """The same with the normalised character at which each begins."""
    found = [*_in_digits(sentence), *_in_words(sentence), *_spans(sentence)]
    return [
        (
            one.start,
            DateSaid(
                month=one.month,
                day=one.day,
                year=one.year,
                weekday=one.weekday,
                calendar="hijri" if one.hijri else "gregorian",
                places=(sentence.place(one.start, one.end),),
                weekday_places=(sentence.place(one.start, one.end),) if one.weekday is not None else (),
                year_places=(sentence.place(one.start, one.end),) if one.year is not None else (),
                months=one.months,
            ),
        )
        for one in sorted(found, key=lambda one: one.start)
    ]


def _spans(sentence: Sentence) -> list[_Found]:
    """Quarters and half-years, with their year."""
    spans = (one for one in find_spans(sentence) if one.year)
    return [_Found(one.start, one.end, None, one.first_month, one.year, None, months=one.months) for one in spans]


def _in_digits(sentence: Sentence) -> list[_Found]:
    found = []
    for match in ISO.finditer(sentence.normal.text, sentence.start, sentence.end):
        year, month, day = (int(part) for part in match.groups())
        found.append(_Found(match.start(), match.end(), day, month, year, None))
    found += [
        _Found(match.start(), match.end(), int(match[1]), int(match[3]), int(match[4]), None)
        for match in SLASHED.finditer(sentence.normal.text, sentence.start, sentence.end)
    ]
    return [one for one in found if 1 <= one.month <= 12 and 1 <= (one.day or 1) <= 31]


def _in_words(sentence: Sentence) -> list[_Found]:
    tokens = sentence.tokens
    found: list[_Found] = []
    for at in range(len(tokens)):
        month = _month(tokens, at)
        if month and (not found or tokens[at].start >= found[-1].end):
            found += _around(tokens, at, month)
    return found


def _month(tokens: Sequence[Token], at: int) -> tuple[int, int, bool] | None:
    """(month, index behind it, whether of the Hijri calendar); "شباط/فبراير" is one month said twice."""
    if tokens[at].key not in FIRST_WORDS:
        return None
    for table, hijri in ((MONTH_BY_WORD, False), (HIJRI_BY_WORD, True)):
        for length in (2, 1):
            month = table.get(tuple(token.key for token in tokens[at : at + length]))
            if month is None or at + length > len(tokens):
                continue
            end = at + length
            if end + 1 < len(tokens) and tokens[end].key in "/(" and (again := _month(tokens, end + 1)):
                end = again[1] if again[0] == month else end
                end += end < len(tokens) and tokens[end].key == ")"
            return month, end, hijri
    return None


def _around(tokens: Sequence[Token], at: int, said: tuple[int, int, bool]) -> list[_Found]:
    """The date or the range of dates whose month stands at this token; nothing when no day and no year stands by."""
    month, end, hijri = said
    year, after = _year(tokens, end, hijri)
    days, first = _days_before(tokens, at)
    if not days and tokens[at].capital and tokens[at].word and not _arabic(tokens[at]):
        days, after = _days_after(tokens, end)
        year, after = _year(tokens, after, hijri) if days else _year(tokens, end, hijri)
        first = at
    if not days and (year is None or (tokens[at].key in MONTH_AS_WORD and not tokens[at].capital)):
        return []
    behind = tokens[after - 1].end
    if not days:
        return [_Found(tokens[at].start, behind, None, month, year, None, hijri)]
    # Of a range, the opening date is said by the whole expression, the last one by its own words; in "February 17-19"
    # the month stands before both, and both need the whole.
    weekdays = [_weekday(tokens, min(token, at) if index == 0 else token) for index, (_, token) in enumerate(days)]
    begins = [min(begin, first) if index == 0 or first == at else begin for index, (_, begin) in enumerate(weekdays)]
    return [
        _Found(tokens[begin].start, behind, day, month, year, weekday, hijri)
        for (day, _), (weekday, _), begin in zip(days, weekdays, begins, strict=True)
    ]


def _days_before(tokens: Sequence[Token], at: int) -> tuple[list[tuple[int, int]], int]:
    """Days written before the month, in order, as (day, token), and the first token of the date."""
    day = _day(tokens, _skip(tokens, at - 1, OF | FIRST))
    if day is None:
        return [], at
    before = _skip(tokens, day[1] - 1, OF | DAY_WORDS)
    joined = before >= 0 and tokens[before].key in RANGE
    start = _day(tokens, _skip(tokens, before - 1, DAY_WORDS) if joined else day[1] - 1)
    touching = start is not None and (joined or tokens[day[1]].start - tokens[start[1]].end == 1)
    if start is not None and touching and start[0] < day[0]:
        return [start, day], start[1]
    return [day], day[1]


def _days_after(tokens: Sequence[Token], end: int) -> tuple[list[tuple[int, int]], int]:
    """Days written after the month as in English: "February 17-19, 2025"."""
    day = _day(tokens, end)
    if day is None:
        return [], end
    after = end + 1 + (end + 1 < len(tokens) and tokens[end + 1].key in FIRST)
    until = _day(tokens, after)
    if until is not None and until[0] > day[0] and tokens[after].start - tokens[after - 1].end == 1:
        return [day, until], after + 1
    return [day], after


def _day(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    if not 0 <= at < len(tokens):
        return None
    key = tokens[at].key
    if key.removeprefix("و") in ("1er", "فاتح"):
        return 1, at
    if key.isdigit():
        return (int(key), at) if 1 <= int(key) <= 31 and len(key) <= 2 else None
    return day_in_words(tokens, at)


def _year(tokens: Sequence[Token], at: int, hijri: bool) -> tuple[int | None, int]:
    """(year, index behind it); a comma or سنة may stand before the year."""
    ahead = at
    while (
        ahead < len(tokens)
        and tokens[ahead].key in {",", "،", "سنه", "عام", "لسنه", "من", "de", "of"}
        and ahead < at + 2
    ):
        ahead += 1
    if ahead < len(tokens) and tokens[ahead].key.isdigit():
        year = int(tokens[ahead].key) if len(tokens[ahead].key) == 4 else 0
        if year in (HIJRI_YEARS if hijri else YEARS):
            return year, ahead + 1
    return None, at


def _weekday(tokens: Sequence[Token], first: int) -> tuple[int | None, int]:
    """(weekday, first token of the date with it): "le lundi 17", "يوم الإثنين 17", "Monday, February 17"."""
    before = _skip(tokens, first - 1, {",", "،", "le", "the", "الموافق", "ل"})
    if before >= 0:
        key = tokens[before].key
        weekday = WEEKDAY_BY_WORD.get(key, WEEKDAY_BY_WORD.get(key.removeprefix("و")))
        if weekday is not None:
            return weekday, before
    return None, first


def _skip(tokens: Sequence[Token], at: int, words: set[str]) -> int:
    """One step back over a small word, at most two."""
    for _ in range(2):
        if at >= 0 and tokens[at].key in words:
            at -= 1
    return at


def _arabic(token: Token) -> bool:
    return "\u0600" <= token.text[0] <= "\u06ff"
