"""Dates and weekdays in a clause, part by part: a day, a month, a year each are a value of their own."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from mithaq.languages.calendar_words import HIJRI_BY_WORD, MONTH_BY_WORD, WEEKDAY_BY_WORD, WEEKDAY_NAMES
from mithaq.languages.facts import Fact
from mithaq.languages.normalise import folded_words
from mithaq.languages.segments import Segment
from mithaq.languages.tokens import ARABIC, Token

DIGITAL = re.compile(
    r"(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])|(?<![\d-])(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?![\d-])"
)
# What stands before a month that has neither day nor year beside it.
BEFORE_MONTH = {
    "en",
    "de",
    "d",
    "debut",
    "fin",
    "mi",
    "courant",
    "mois",
    "depuis",
    "des",
    "du",
    "jusqu",
    "avant",
    "apres",
    "in",
    "of",
    "by",
    "since",
    "until",
    "early",
    "late",
    "mid",
    "last",
    "this",
    "next",
    "شهر",
    "في",
    "من",
    "خلال",
    "منذ",
    "حتي",
    "نهايه",
    "بدايه",
    "مطلع",
    "اواخر",
    "اوائل",
    "منتصف",
    "بين",
    "الي",
    "غايه",
    "قبل",
    "بعد",
    "متم",
    "فاتح",
}
# Names of months that are other words too, or short for one.
WORDS_TOO = folded_words(
    "may mars mar march sep dec jan oct nov fev avr juil apr jun jul aug feb sept جوان مايو تموز نيسان مارس ماي آب أوت "
    "صفر رجب شعبان محرم"
)
SKIPPED = {"de", "du", "of", "من", "شهر", "le", "the", "er", ",", "،", "لسنه", "سنه", "عام", "لعام"}
FIRST_DAY = {"فاتح", "premier", "1er"}
ENGLISH_ONLY = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "sep",
        "aug",
        "jun",
        "jul",
        "feb",
        "apr",
        "dec",
    ]
)
FRENCH_ONLY = frozenset(
    [
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "janv",
        "fevr",
        "avr",
        "juil",
    ]
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
    for at in range(len(segment.tokens)):
        if at not in taken:
            facts += _worded(segment, at, taken)
    return facts, taken


def _digital(segment: Segment, match: re.Match[str]) -> list[Fact]:
    day, month, year = (match[1], match[3], match[4]) if match[1] else (match[7], match[6], match[5])
    if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12):
        return []
    span = match.span()
    return [
        Fact("date", f"{name} {int(text)}", segment, *span, number=Fraction(text), unit=name)
        for name, text in (("day", day), ("month", month), ("year", year))
    ]


def _worded(segment: Segment, at: int, taken: set[int]) -> Iterator[Fact]:
    tokens = segment.tokens
    key = tokens[at].key
    weekday = WEEKDAY_BY_WORD.get(key, WEEKDAY_BY_WORD.get(key[1:] if key[0] in "وبل" else key))
    if weekday is None and at and tokens[at - 1].key.endswith("يوم") and f"ال{key}" in WEEKDAY_BY_WORD:
        weekday = WEEKDAY_BY_WORD[f"ال{key}"]
    if weekday is not None and len(key) > 2 and key not in ("اثنين", "لاثنين", "واثنين") and _spoken(key, segment):
        taken.add(at)
        yield Fact("weekday", WEEKDAY_NAMES[weekday], segment, tokens[at].start, tokens[at].end)
        return
    month = _month(tokens, at) if _spoken(key, segment) else None
    if month is None:
        return
    number, last, hijri = month
    unit = "hijri month" if hijri else "month"
    year, behind = _year(tokens, last)
    days = _days(tokens, at, last)
    if not (days or year) and not _alone(tokens, at):
        return
    # "شباط/فبراير": the second name says the same month.
    taken |= {*range(at, behind), *(token for _, token in days)}
    yield Fact(
        "date", f"{unit} {number}", segment, tokens[at].start, tokens[last - 1].end, number=Fraction(number), unit=unit
    )
    if year:
        yield _fact(segment, ("date", f"year {year}", "year"), Fraction(year), (behind - 1, behind))
    for day, token in days:
        yield _fact(segment, ("date", f"day {day}", "day"), Fraction(day), (token, token + 1))


def _spoken(key: str, segment: Segment) -> bool:
    """No French month in an English text: "Saturday Night Live" dates nothing in French."""
    if ARABIC.match(key):
        return True
    foreign = ENGLISH_ONLY if segment.language == "fr" else FRENCH_ONLY if segment.language == "en" else frozenset()
    return key not in foreign


def _fact(segment: Segment, said: tuple[str, str, str], number: Fraction, span: tuple[int, int]) -> Fact:
    kind, value, unit = said
    start, end = segment.tokens[span[0]].start, segment.tokens[span[1] - 1].end
    return Fact("date" if kind == "date" else "time", value, segment, start, end, number=number, unit=unit)


def _month(tokens: Sequence[Token], at: int) -> tuple[int, int, bool] | None:
    for table, hijri in ((MONTH_BY_WORD, False), (HIJRI_BY_WORD, True)):
        for length in (2, 1):
            keys = tuple(token.key for token in tokens[at : at + length])
            first = keys[0][1:] if keys and keys[0][0] in "وبلف" and (keys[0][1:], *keys[1:]) in table else keys[0]
            month = table.get((first, *keys[1:]))
            if month is not None and len(keys) == length:
                last = at + length
                if last + 1 < len(tokens) and tokens[last].key in "/(" and (twin := _month(tokens, last + 1)):
                    last = twin[1] if twin[0] == month else last
                return month, last, hijri
    return None


def _alone(tokens: Sequence[Token], at: int) -> bool:
    """A month without day or year: its name must be no other word, or a word of time must stand before it."""
    before = tokens[at - 1].key if at else ""
    key = tokens[at].key
    named = before in BEFORE_MONTH or before.lstrip("وبل") in BEFORE_MONTH
    if key in WORDS_TOO:
        earlier = tokens[at - 2].key if at > 1 else ""
        if before in ("de", "d", "of") and earlier in ("mois", "month", "fin", "debut"):
            return key != "sept"
        return (
            named
            and key != "sept"
            and before not in ("de", "d", "of", "des", "du", "من", "الي", "in", "قبل", "بين", "بعد")
        )
    return named or (not ARABIC.match(key) and len(key) > 3) or bool(ARABIC.match(key) and key[0] not in "وبل")


def _year(tokens: Sequence[Token], at: int) -> tuple[int | None, int]:
    ahead = at
    while ahead < len(tokens) and ahead < at + 2 and tokens[ahead].key in SKIPPED:
        ahead += 1
    if ahead < len(tokens) and tokens[ahead].key.isdigit() and len(tokens[ahead].key) == 4:
        return int(tokens[ahead].key), ahead + 1
    return None, at


def _days(tokens: Sequence[Token], at: int, last: int) -> list[tuple[int, int]]:
    """Days before the month, "17-19 février" and "17, 18 et 19 février" included; behind it in English."""
    found: list[tuple[int, int]] = []
    index = at - 1
    joined = True
    while index >= 0 and len(found) < 6 and at - index < 14:
        key = tokens[index].key
        day = _day(key)
        if day and joined:
            found.append((day, index))
            joined = tokens[index].start - tokens[index - 1].end == 1 if index else False
        elif key in ("au", "to", "الي", "et", "and", "و", "-", ",", "،", "a") and found:
            joined = True
        elif key not in SKIPPED and not (WEEKDAY_BY_WORD.get(key.lstrip("و")) is not None or key in ("يوم", "er")):
            break
        index -= 1
    if not found and last < len(tokens) and not ARABIC.match(tokens[at].text) and tokens[at].capital:
        day = _day(tokens[last].key)
        return [(day, last)] if day and tokens[last].start - tokens[last - 1].end == 1 else []
    return found


def _day(key: str) -> int | None:
    if key in FIRST_DAY or key.removeprefix("و") == "فاتح":
        return 1
    bare = key.removeprefix("و")
    return int(bare) if bare.isdigit() and len(bare) <= 2 and 1 <= int(bare) <= 31 else None
