"""The year that a date leaves out: from the weekday and the day of publication, else candidates and a question."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from hijridate import Hijri

from mithaq.languages.findings import DateSaid, Day, merged

# Without a day of publication the candidates are looked for here: the room has no clock. Ten years back and forward
# of the year in which drafting began; `published` replaces it.
CANDIDATE_YEARS = range(2016, 2036)
# With a day of publication the same window is taken around its year.
REACH = 10
# A day and month without weekday is taken to be the nearest one only when it is nearly at hand.
NEAR = timedelta(days=45)


# How a time that is longer than a month is named.
SPANS = {3: "quarter", 6: "half_year"}


def merge_dates(said: Iterable[DateSaid]) -> list[DateSaid]:
    """One entry per date: mentions that agree in day and month, and don't contradict each other, are the same."""
    merged_dates: list[DateSaid] = []
    for one in sorted(_said_alike(said), key=lambda one: (one.year is None, one.weekday is None)):
        twin = next((index for index, other in enumerate(merged_dates) if _same(one, other)), None)
        if twin is None:
            merged_dates.append(one)
        else:
            merged_dates[twin] = _joined(merged_dates[twin], one)
    return sorted(merged_dates, key=lambda one: min(one.places))


def _said_alike(said: Iterable[DateSaid]) -> list[DateSaid]:
    """Mentions in the same words first, all at once: a long text repeats its dates thousands of times."""
    groups: dict[tuple[object, ...], list[DateSaid]] = {}
    for one in said:
        groups.setdefault((one.calendar, one.year, one.month, one.months, one.day, one.weekday), []).append(one)
    return [
        replace(
            ones[0],
            places=merged(place for one in ones for place in one.places),
            weekday_places=merged(place for one in ones for place in one.weekday_places),
            year_places=merged(place for one in ones for place in one.year_places),
        )
        for ones in groups.values()
    ]


def resolve(said: DateSaid, published: date | None, context: Sequence[date]) -> Day:
    """A value only when the sentence, the publication or a dated neighbour leaves exactly one."""
    if said.day is None:
        return Day(said, None, (), SPANS.get(said.months, "month_only"), certain=False)
    if said.calendar == "hijri":
        return _hijri(said)
    if said.year is not None:
        day = _date(said.year, said.month, said.day)
        if day is None:
            return Day(said, None, (), "no_such_day", certain=False)
        if said.weekday not in (None, day.weekday()):
            return Day(said, None, (), "weekday_contradicts_date", certain=False)
        return Day(said, day, (day,), "full", certain=True)
    return _without_year(said, published, context)


def _without_year(said: DateSaid, published: date | None, context: Sequence[date]) -> Day:
    years = range(published.year - REACH, published.year + REACH) if published else CANDIDATE_YEARS
    every = [day for year in years if (day := _date(year, said.month, said.day or 0))]
    fitting = tuple(day for day in every if said.weekday in (None, day.weekday()))
    if not every:
        return Day(said, None, (), "no_such_day", certain=False)
    if published:
        return _near(said, published, fitting, min(every, key=lambda day: abs(day - published)))
    beside = [day for day in fitting if any(abs(day - other) <= NEAR for other in context)]
    if len(set(beside)) == 1:
        basis = "weekday+context" if said.weekday is not None else "context"
        return Day(said, beside[0], fitting if said.weekday is not None else (beside[0],), basis, certain=False)
    if said.weekday is None:
        return Day(said, None, (), "day_and_month", certain=False)
    return Day(said, None, fitting, "weekday", certain=False)


def _near(said: DateSaid, published: date, fitting: tuple[date, ...], nearest: date) -> Day:
    """With a day of publication: the nearest such day, provided that it has the weekday the text gives."""
    if said.weekday is None:
        if abs(nearest - published) <= NEAR:
            return Day(said, nearest, (nearest,), "publication", certain=True)
        around = tuple(day for day in fitting if abs((day - published).days) <= 366)
        return Day(said, None, around, "publication_too_far", certain=False)
    if nearest.weekday() == said.weekday:
        return Day(said, nearest, (nearest,), "weekday+publication", certain=True)
    return Day(said, None, (), "weekday_contradicts_publication", certain=False)


def _hijri(said: DateSaid) -> Day:
    """The Umm al-Qura reckoning; the moon may be sighted a day apart, so a person confirms."""
    try:
        day = Hijri(said.year or 0, said.month, said.day or 0).to_gregorian() if said.year else None
    except (ValueError, OverflowError):
        return Day(said, None, (), "no_such_day", certain=False)
    if day is None:
        return Day(said, None, (), "hijri_without_year", certain=False)
    value = date(day.year, day.month, day.day)
    return Day(said, value, (value,), "hijri", certain=False)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _same(one: DateSaid, other: DateSaid) -> bool:
    same_day = (one.calendar, one.month, one.day, one.months) == (other.calendar, other.month, other.day, other.months)
    years = one.year == other.year or None in (one.year, other.year)
    # A weekday that contradicts is a finding, not another day: both stay, so that the difference is shown.
    return same_day and years and (one.weekday == other.weekday or None in (one.weekday, other.weekday))


def _joined(one: DateSaid, other: DateSaid) -> DateSaid:
    return replace(
        one,
        year=one.year if one.year is not None else other.year,
        weekday=one.weekday if one.weekday is not None else other.weekday,
        places=merged([*one.places, *other.places]),
        weekday_places=merged([*one.weekday_places, *other.weekday_places]),
        year_places=merged([*one.year_places, *other.year_places]),
    )
