"""A day in words: Gregorian with the months of Rabat, and Hijri beside it."""

from datetime import date, timedelta

from hijridate import Gregorian

from mithaq.ledger.errors import Language

GREGORIAN: dict[Language, tuple[str, ...]] = {
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
           "décembre"),
    "ar": ("يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December"),
}  # fmt: skip
# In French the spelling of the Moroccan official gazette; in Arabic the genitive that follows a day.
HIJRI: dict[Language, tuple[str, ...]] = {
    "fr": ("moharrem", "safar", "rabii I", "rabii II", "joumada I", "joumada II", "rejeb", "chaabane", "ramadan",
           "chaoual", "kaada", "hija"),
    "ar": ("محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال",
           "ذي القعدة", "ذي الحجة"),
    "en": ("Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Shaban", "Ramadan", "Shawwal",
           "Dhu al-Qidah", "Dhu al-Hijjah"),
}  # fmt: skip
ERA: dict[Language, str] = {"fr": "H", "ar": "هـ", "en": "AH"}


def gregorian(day: date, language: Language) -> str:
    """`14 décembre 2026`, `14 دجنبر 2026`, `14 December 2026`; in French the first of a month is `1er`."""
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{number} {GREGORIAN[language][day.month - 1]} {day.year}"


def hijri(day: date, language: Language, *, offset: int = 0) -> str | None:
    """The Umm al-Qura date, moved by `offset` days where the crescent is sighted otherwise; None beyond its tables."""
    try:
        there = Gregorian.fromdate(day + timedelta(days=offset)).to_hijri()
    except OverflowError:  # the tables reach from 1924 to 2077
        return None
    return f"{there.day} {HIJRI[language][there.month - 1]} {there.year} {ERA[language]}"


def both_calendars(day: date, language: Language, *, offset: int = 0) -> str:
    """`14 décembre 2026 (5 rejeb 1448 H)`."""
    islamic = hijri(day, language, offset=offset)
    return f"{gregorian(day, language)} ({islamic})" if islamic else gregorian(day, language)
