# ruff: noqa: E501 -- tables of words
"""Quarters and halves of a year as a text names them: "premier trimestre 2026", "الربع الأول من سنة 2026", "Q2 2026"."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from mithaq.languages.ordinal import ordinal_of
from mithaq.languages.sentences import Sentence

YEAR = r"(?:(?:de |du |of |in |من |لل?)?(?:l'annee |l'an |the year |سنه |عام |العام )?(?P<{0}>20\d\d))"
ORDINAL = r"(?P<{0}>premiere?|deuxieme|seconde?|troisieme|quatrieme|dernier|derniere|first|second|third|fourth|last)"
SPANS = (
    (3, re.compile(rf"\b{ORDINAL.format('n')} (?:trimestre|quarter)(?:,? {YEAR.format('year')})?")),
    (6, re.compile(rf"\b{ORDINAL.format('n')} (?:semestre|half(?:[- ]year)?)(?:,? {YEAR.format('year')})?")),
    (3, re.compile(rf"\b[tq](?P<n>[1-4])[ /-]?{YEAR.format('year')}")),
    (
        3,
        re.compile(rf"\b[وب]?ال(?:ربع|فصل|ثلاثي) (?P<n>ال(?:اول|ثاني|ثالث|رابع|اخير))(?: {YEAR.format('year')})?"),
    ),
    (6, re.compile(rf"\b[وب]?ال(?:نصف|سداسي|اسدس) (?P<n>ال(?:اول|ثاني))(?: {YEAR.format('year')})?")),
)
LAST = {"dernier", "derniere", "last", "الاخير"}


@dataclass(frozen=True)
class Span:
    """Some months of a year, named as a whole: normalised characters [start, end); no year when none is said."""

    start: int
    end: int
    first_month: int
    months: int
    year: int | None

    def last_day(self) -> date | None:
        """Its last day, when the year is said."""
        if self.year is None:
            return None
        month = self.first_month + self.months - 1
        return date(self.year, month, calendar.monthrange(self.year, month)[1])


def find_spans(sentence: Sentence) -> Iterator[Span]:
    """Every quarter and half-year that a sentence names."""
    for months, pattern in SPANS:
        for match in pattern.finditer(sentence.normal.folded, sentence.start, sentence.end):
            number = _number(match["n"], 12 // months)
            # "The first half" of a match or of a sentence is no time: without a year only a quarter is one.
            if number and (match["year"] or months == 3) and number <= 12 // months:
                year = int(match["year"]) if match["year"] else None
                yield Span(match.start(), match.end(), (number - 1) * months + 1, months, year)


def _number(said: str, count: int) -> int | None:
    if said in LAST:
        return count
    return int(said) if said.isdigit() else ordinal_of(said)
