"""Values of Microsoft Project XML in the units of the record: working days, dates, lags; and what that loses."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from fractions import Fraction
from math import ceil
from xml.etree.ElementTree import Element

from mithaq.documents.found import MOST_DAYS
from mithaq.documents.mspdi_file import File, text
from mithaq.documents.mspdi_words import (
    CLOSES,
    DAY_MINUTES,
    DAYS_A_MONTH,
    DAYS_A_WEEK,
    ELAPSED,
    ESTIMATED,
    OPENS,
    PERCENT,
)  # fmt: skip

Tell = Callable[..., None]  # tell(code, **values): one more loss at the place at hand

_NUMBER = r"(\d{1,9}(?:\.\d{1,9})?)"
DURATION = re.compile(
    rf"(-)?P(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}D)?(?:T(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?"
)
FIRST_YEAR, LAST_YEAR = 1984, 2149  # what MS Project can hold
IDLE = ("", "NA", "0000-00-00T00:00:00")
DAY = 1_440  # minutes


@dataclass(frozen=True)
class Units:
    """What a day and its hours are in this file."""

    day: int  # minutes
    week: Fraction  # working days
    month: int  # working days
    opens: str
    closes: str

    @classmethod
    def of(cls, file: File) -> "Units":
        """As the file says, or as MS Project has it."""
        day = file.number("MinutesPerDay", DAY_MINUTES)
        week = Fraction(file.number("MinutesPerWeek", day * DAYS_A_WEEK), day)
        opens, closes = file.text("DefaultStartTime") or OPENS, file.text("DefaultFinishTime") or CLOSES
        return cls(day, min(week, Fraction(7)), file.number("DaysPerMonth", DAYS_A_MONTH), opens, closes)

    def minutes(self, said: str) -> Fraction | None:
        """`PT12H30M0S` in minutes, negative ones too; None if it isn't such a length."""
        found = DURATION.fullmatch(said)
        if found is None or said.lstrip("-") in ("P", "PT"):
            return None
        years, months, days, hours, minutes, seconds = (Fraction(part or 0) for part in found.groups()[1:])
        worked = (12 * years + months) * self.month + days
        whole = worked * self.day + hours * 60 + minutes + seconds / 60
        return -whole if found[1] else whole

    def working(self, elapsed: Fraction) -> int:
        """Calendar days as working days, rounded up."""
        return ceil(elapsed * self.week / 7)

    def length(self, said: str, form: str, tell: Tell) -> int | None:
        """Working days of a duration; None, and told, when it can't be."""
        minutes = self.minutes(said)
        if minutes is None or minutes < 0:
            tell("in_bad_duration", value=said[:40])
            return None
        if form in ELAPSED:
            days = self.working(minutes / DAY)
            if minutes:
                tell("in_elapsed", value=shown(minutes / DAY), days=days)
        else:
            days = ceil(minutes / self.day)
            if days * self.day != minutes:
                tell("in_part_day", value=shown(minutes / self.day), days=days)
        if days > MOST_DAYS:
            tell("in_bad_duration", value=said[:40])
            return None
        if form in ESTIMATED:
            tell("in_estimated")
        return days

    def day_of(self, said: str, tell: Tell, *, starts: bool = False) -> date | None:
        """The day of a moment. One that only `starts` when the day closes is the next day."""
        if said in IDLE:
            return None
        try:
            day, hour = date.fromisoformat(said[:10]), time.fromisoformat(said[11:19] or "00:00")
        except ValueError:
            day, hour = date.min, time.min
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            tell("in_bad_date", value=said[:40])
            return None
        if starts and hour.isoformat() >= self.closes:
            return day + timedelta(1)
        if hour.isoformat() not in ("00:00:00", "23:59:00", self.opens, self.closes):
            tell("in_time", value=hour.isoformat("minutes"))
        return day

    def lag(self, link: Element, other: str, length: int, tell: Tell) -> "Lag | None":
        """What lies between, of a link after `other`, which takes `length`; None, and told, when too long."""
        said, form = text(link, "LinkLag") or "0", text(link, "LagFormat") or "7"
        if not re.fullmatch(r"-?\d{1,12}(\.\d{1,6})?", said):
            tell("in_lag_unread", value=said[:40], other=other)
            return Lag(0)
        lag = self._lag(Fraction(said), form, (other, length), tell)
        if abs(lag.days) > MOST_DAYS:
            tell("in_lag_long", value=lag.days, other=other)
            return None
        return lag

    def _lag(self, amount: Fraction, form: str, after: tuple[str, int], tell: Tell) -> "Lag":
        """Rounded up: a lag grows, a lead shrinks."""
        other, length = after
        if form in PERCENT:
            days = ceil(amount * length / 100)
            if amount:
                tell("in_lag_percent", value=shown(amount), other=other, days=days)
            return Lag(days)
        minutes = amount / 10
        whole = minutes / (DAY if form in ELAPSED else self.day)
        if ceil(whole) != whole:
            tell("in_lag_part", value=shown(whole), other=other, days=ceil(whole))
        return Lag(ceil(whole), form in ELAPSED and minutes != 0)

    def worked(self, lag: "Lag", other: str, tell: Tell) -> int:
        """The lag in working days, as far as a week has them."""
        if not lag.calendar_days:
            return lag.days
        days = self.working(Fraction(lag.days))
        tell("in_lag_elapsed", value=lag.days, other=other, days=days)
        return days


@dataclass(frozen=True)
class Lag:
    """Days between, of all days or of those that are worked; below zero: a lead."""

    days: int
    calendar_days: bool = False


def shown(value: Fraction) -> str:
    """As a person reads it: `2`, `0.5`, `1.33`."""
    return f"{float(value):.2f}".rstrip("0").rstrip(".")
