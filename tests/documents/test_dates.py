"""Days in words, in both calendars."""

from datetime import date

import pytest

from mithaq.documents.dates import GREGORIAN, HIJRI, both_calendars, gregorian, hijri
from mithaq.ledger.errors import LANGUAGES, Language

RABAT = ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"]


def test_the_months_of_rabat() -> None:
    assert [gregorian(date(2026, month, 5), "ar").split()[1] for month in range(1, 13)] == RABAT


@pytest.mark.parametrize(
    ("language", "expected"),
    [("fr", "1er août 2026 (18 safar 1448 H)"), ("ar", "1 غشت 2026 (18 صفر 1448 هـ)"),
     ("en", "1 August 2026 (18 Safar 1448 AH)")],
)  # fmt: skip
def test_both_calendars(language: Language, expected: str) -> None:
    assert both_calendars(date(2026, 8, 1), language) == expected


def test_umm_al_qura_days_known_from_calendars() -> None:
    """1 Muharram 1447 was 26 June 2025, 1 Ramadan 1446 was 1 March 2025."""
    assert hijri(date(2025, 6, 26), "en") == "1 Muharram 1447 AH"
    assert hijri(date(2025, 3, 1), "en") == "1 Ramadan 1446 AH"
    assert hijri(date(2025, 3, 2), "fr", offset=-1) == "1 ramadan 1446 H"


def test_beyond_the_tables_there_is_no_hijri_day() -> None:
    assert hijri(date(1900, 1, 1), "fr") is None
    assert hijri(date.max, "fr", offset=1) is None
    assert hijri(date.min, "fr", offset=-1) is None


def test_every_language_has_twelve_months_each() -> None:
    assert all(len(set(months[one])) == 12 for months in (GREGORIAN, HIJRI) for one in LANGUAGES)
