"""Places on a printed roadmap: days as shares of the chart's width, from the left edge of the paper.

Arabic runs from the right, so its sheet is the exact mirror of the French one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

Span = tuple[date, date]
WIDE = 310.0  # millimetres of the chart beside the names
# Shares of the width from which a month is told with its year, by name, by number; and a week has its number.
WITH_YEAR, NAMED, NUMBERED, WEEKLY = 0.078, 0.052, 0.015, 0.0115


@dataclass(frozen=True)
class Scale:
    """From days to shares of the width. `first` and `last` are the days at the edges."""

    first: date
    last: date
    mirrored: bool

    @property
    def days(self) -> int:
        """How many there are from edge to edge."""
        return (self.last - self.first).days + 1

    def windows(self, day_width: float) -> list["Scale"]:
        """This scale in as many equal parts, side by side, as days of at least so many millimetres ask for."""
        parts = max(1, ceil(self.days * day_width / WIDE))
        each = ceil(self.days / parts)
        begins = (self.first + timedelta(days=each * n) for n in range(parts))
        return [Scale(day, day + timedelta(days=each - 1), self.mirrored) for day in begins if day <= self.last]

    def along(self, day: date) -> float:
        """Millimetres from the edge where time begins to where that day begins."""
        return (day - self.first).days * WIDE / self.days

    def begin(self, day: date) -> float:
        """Where that day begins."""
        share = (day - self.first).days / self.days
        return round(1 - share if self.mirrored else share, 6)

    def place(self, span: Span) -> tuple[float, float]:
        """The left edge of these whole days, and their width."""
        width = ((span[1] - span[0]).days + 1) / self.days
        share = (span[0] - self.first).days / self.days
        return round(1 - share - width if self.mirrored else share, 6), round(width, 6)

    def shows(self, first: date, last: date) -> bool:
        """Does any of these days lie between the edges?"""
        return first <= self.last and last >= self.first

    def months(self) -> Iterator[Span]:
        """First and last day of each, as far as it is shown."""
        day = self.first
        while day <= self.last:
            following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
            yield day, min(following - timedelta(days=1), self.last)
            day = following

    def mondays(self) -> Iterator[date]:
        """None where a week is too narrow for a number."""
        wide = 7 / self.days >= WEEKLY
        return (day for day in self.each_day() if wide and day.weekday() == 0)

    def each_day(self) -> Iterator[date]:
        """From edge to edge."""
        return (self.first + timedelta(days=n) for n in range(self.days))
