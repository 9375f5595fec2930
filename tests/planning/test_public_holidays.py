"""The public holidays of both states in three languages, and the calendars that they make."""

from datetime import date, timedelta

import pytest

from mithaq.ledger.errors import LANGUAGES
from mithaq.planning.errors import PlanningError
from mithaq.planning.problem import Names
from mithaq.planning.public_holidays import Decree, calendar_of, holidays_of

YEARS = (2025, 2026, 2027)


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize(
    ("state", "month", "day", "french", "arabic", "english"),
    [
        ("MAR", 1, 11, "indépendance", "الاستقلال", "Independence"),
        ("MAR", 5, 1, "Travail", "العمال", "Labor"),
        ("MAR", 7, 30, "Trône", "العرش", "Throne"),
        ("MAR", 11, 6, "marche verte", "المسيرة الخضراء", "Green March"),
        ("MAR", 11, 18, "indépendance", "الاستقلال", "Independence"),
        ("MLI", 1, 20, "Armée", "القوات المسلحة", "Armed Forces"),
        ("MLI", 3, 26, "26 mars", "الشهداء", "Martyrs"),
        ("MLI", 9, 22, "Mali", "مالي", "Mali"),
        ("MLI", 12, 25, "Noël", "الميلاد", "Christmas"),
    ],
)
def test_the_fixed_days(year: int, state: str, month: int, day: int, french: str, arabic: str, english: str) -> None:
    found = {holiday.date: holiday for holiday in holidays_of(state, [year])}[date(year, month, day)]
    assert not found.estimated
    assert french in found.names["fr"] and arabic in found.names["ar"] and english in found.names["en"]


def test_throne_day_was_another_day_before() -> None:
    assert date(1990, 3, 3) in {holiday.date for holiday in holidays_of("MAR", [1990])}


@pytest.mark.parametrize("state", ["MAR", "MLI"])
def test_every_day_has_a_name_in_each_language(state: str) -> None:
    for holiday in holidays_of(state, range(2024, 2032)):
        assert set(holiday.names) == set(LANGUAGES)
        assert any("\u0600" <= letter <= "\u06ff" for letter in holiday.names["ar"]), holiday
        assert not any("\u0600" <= letter <= "\u06ff" for letter in holiday.names["fr"] + holiday.names["en"])
        assert not any(word in str(holiday.names) for word in ("estim", "تقديري"))


def test_feasts_by_the_moon_are_flagged_and_only_they() -> None:
    estimated = {(h.date, h.names["en"]) for h in holidays_of("MLI", [2027]) if h.estimated}
    assert {name for _, name in estimated} == {"Eid al-Fitr", "Eid al-Adha", "Prophet's Birthday", "Prophet's Baptism"}
    certain = [h for h in holidays_of("MLI", [2025]) if h.names["en"] == "Eid al-Adha"]
    assert [(h.date, h.estimated) for h in certain] == [(date(2025, 6, 7), False)]  # past and announced


def test_an_estimated_day_closes_the_days_around_it() -> None:
    calendar = calendar_of("MLI", [2027])
    feast = next(h for h in holidays_of("MLI", [2027]) if h.names["en"] == "Eid al-Fitr")
    around = {feast.date + timedelta(days=by) for by in (-1, 0, 1)}
    assert around <= calendar.closed and around <= calendar.uncertain
    assert all(calendar.reasons[day]["fr"] == feast.names["fr"] for day in around)
    assert calendar.workdays == {0, 1, 2, 3, 4}
    assert date(2027, 9, 22) in calendar.closed - calendar.uncertain
    assert set(calendar.reasons) == calendar.closed


def test_a_decree_overrides_the_estimate() -> None:
    feast = next(h for h in holidays_of("MLI", [2027]) if h.names["en"] == "Eid al-Fitr")
    moved = feast.date + timedelta(days=1)
    calendar = calendar_of("MLI", [2027], decrees=[Decree(moved, instead_of=feast.date)])
    assert moved in calendar.closed - calendar.uncertain
    assert calendar.reasons[moved]["ar"] == "عيد الفطر"
    assert not {feast.date, feast.date - timedelta(days=1), moved + timedelta(days=1)} & calendar.closed


def test_a_decree_adds_and_takes_away_days() -> None:
    names: Names = {"fr": "Deuil national", "ar": "حداد وطني", "en": "National mourning"}
    calendar = calendar_of(
        "MAR", [2027], decrees=[Decree(date(2027, 3, 15), names=names), Decree(instead_of=date(2027, 5, 1))]
    )
    assert calendar.reasons[date(2027, 3, 15)] == names
    assert date(2027, 5, 1) not in calendar.closed
    with pytest.raises(PlanningError, match="without naming the holiday"):
        holidays_of("MAR", [2027], decrees=[Decree(date(2027, 3, 15))])


@pytest.mark.parametrize("code", ["MA", "MOR", "XXX", "", "MALI", "../"])
def test_an_unknown_state_is_refused(code: str) -> None:
    with pytest.raises(PlanningError, match="No public holidays are known") as refused:
        holidays_of(code, [2026])
    assert code in refused.value.sentence("fr")


def test_any_other_state_may_be_a_party() -> None:
    days = {holiday.date: holiday for holiday in holidays_of("FRA", [2026])}
    assert days[date(2026, 7, 14)].names["fr"] == "Fête nationale"
    assert calendar_of("SAU", [2026]).workdays == {0, 1, 2, 3, 6}
