"""Public holidays of a state in three languages, and the working calendar that they make.

Source of the days: the `holidays` package, which computes Islamic feasts in advance; those are estimates, moon
permitting, and are flagged. In a calendar an estimated day closes the day before and the day after too, so that no plan
rests on the moon. A signed decree, given as an argument, overrides the estimate.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import holidays
from babel.core import get_global
from holidays.groups.islamic import IslamicHolidays

from mithaq.ledger.errors import LANGUAGES, Language
from mithaq.planning.errors import PlanningError
from mithaq.planning.problem import Calendar, Names

ONE_DAY = timedelta(days=1)

# Arabic names for the states whose days the package doesn't name in Arabic (Mali among them), by the English name.
ARABIC: Mapping[str, str] = {
    "New Year's Day": "رأس السنة الميلادية",
    "Armed Forces Day": "عيد القوات المسلحة",
    "Martyrs' Day": "يوم الشهداء",
    "Easter Monday": "اثنين الفصح",
    "Labor Day": "عيد الشغل",
    "Africa Day": "يوم إفريقيا",
    "National Day of the Republic of Mali": "العيد الوطني لجمهورية مالي",
    "Christmas Day": "عيد الميلاد",
    "Prophet's Birthday": "عيد المولد النبوي",
    "Prophet's Baptism": "أسبوع المولد النبوي",
    "Eid al-Fitr": "عيد الفطر",
    "Eid al-Adha": "عيد الأضحى",
    "Islamic New Year": "فاتح محرم",
    "Independence Day": "عيد الاستقلال",
    "National Day": "العيد الوطني",
}


@dataclass(frozen=True)
class Holiday:
    """A public holiday. `names` has "fr", "ar" and "en"; where a language's name isn't known, it is the English one."""

    date: date
    names: Names
    estimated: bool


@dataclass(frozen=True)
class Decree:
    """A state's signed decision: the holiday computed for `instead_of` falls on `day`.

    Without `instead_of` it adds a day (with `names`); without `day` it takes the computed day away.
    """

    day: date | None = None
    instead_of: date | None = None
    names: Names | None = None


def holidays_of(country_code: str, years: Iterable[int], *, decrees: Iterable[Decree] = ()) -> list[Holiday]:
    """The public holidays of a state ("MAR", "MLI", any three-letter code of ISO 3166 that the package knows), by day.

    Raises PlanningError("unknown_country").
    """
    wanted = sorted(set(years))
    found = _computed(country_code, wanted)
    for decree in decrees:
        _apply(decree, found)
    return [found[day] for day in sorted(found) if day.year in wanted]


def calendar_of(
    country_code: str, years: Iterable[int], *, key: str | None = None, decrees: Iterable[Decree] = ()
) -> Calendar:
    """The working days of a state: its week without its weekend, its holidays closed, estimates with a day either side.

    The key is the country code unless given. Outside `years` (and the estimates at their edges) nothing is closed.
    """
    wanted = sorted(set(years))
    around = range(wanted[0] - 1, wanted[-1] + 2) if wanted else ()
    closed: dict[date, Names] = {}
    uncertain: set[date] = set()
    for holiday in sorted(
        holidays_of(country_code, around, decrees=decrees), key=lambda holiday: not holiday.estimated
    ):
        if holiday.estimated:
            uncertain |= {holiday.date - ONE_DAY, holiday.date, holiday.date + ONE_DAY}
            closed.update({holiday.date + by * ONE_DAY: holiday.names for by in (-1, 1, 0)})
        else:
            uncertain.discard(holiday.date)
            closed[holiday.date] = holiday.names
    kept = {day: names for day, names in closed.items() if day.year in wanted}
    week = frozenset(range(7)) - frozenset(_package(country_code, wanted, "en").weekend)
    return Calendar(key or country_code, week, frozenset(kept), frozenset(uncertain & kept.keys()), kept)


def _computed(code: str, years: list[int]) -> dict[date, Holiday]:
    """What the package computes. A day is estimated when its name says so, and loses the word when asked to."""
    marked = _package(code, years, "en", mark_estimates=True)
    plain = {language: _package(code, years, language) for language in LANGUAGES}
    return {
        day: Holiday(day, _names(day, plain), marked.get_list(day) != plain["en"].get_list(day))
        for day in sorted(marked)
    }


def _package(code: str, years: list[int], language: Language, *, mark_estimates: bool = False) -> holidays.HolidayBase:
    two_letters = _two_letters(code)
    if two_letters not in holidays.list_supported_countries(include_aliases=False):
        raise PlanningError("unknown_country", country=code)
    kind: type[holidays.HolidayBase] = getattr(holidays, two_letters)
    marks: dict[str, Any] = {"islamic_show_estimated": mark_estimates} if issubclass(kind, IslamicHolidays) else {}
    return kind(years=years, language=_spoken(kind, language) or _spoken(kind, "en"), **marks)


def _spoken(kind: type[holidays.HolidayBase], language: Language) -> str | None:
    """The package's own name for the language ("en_US", "en_GB"), if it speaks it for this state."""
    spoken = kind.supported_languages or ()
    return next((name for name in spoken if name.split("_")[0] == language), None)


def _two_letters(code: str) -> str:
    """The package files some states under other three-letter codes than ISO's, so it is asked by two letters."""
    aliases = get_global("territory_aliases").get(code, [])
    return str(aliases[0]) if len(code) == 3 and aliases else ""


def _names(day: date, plain: Mapping[Language, holidays.HolidayBase]) -> Names:
    """Each holiday of the day in each language; two on one day are joined."""
    told = {language: list(dict.fromkeys(days.get_list(day))) for language, days in plain.items()}
    if _spoken(type(plain["ar"]), "ar") is None:
        told["ar"] = [ARABIC.get(name, name) for name in told["en"]]
    return {language: " / ".join(names) for language, names in told.items()}


def _apply(decree: Decree, found: dict[date, Holiday]) -> None:
    """A decree is certain: what it names is no longer an estimate."""
    replaced = found.pop(decree.instead_of, None) if decree.instead_of else None
    names = decree.names or (replaced.names if replaced else None)
    if decree.day is None:
        return
    if names is None:
        raise PlanningError("decree_without_name", date=decree.day)
    found[decree.day] = Holiday(decree.day, names, False)
