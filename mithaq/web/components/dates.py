"""Days, numbers and percentages as each language writes them: Gregorian and Hijri, months of Rabat or of Cairo."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any

from babel.dates import format_date, format_time
from babel.numbers import format_decimal, format_percent
from django.conf import settings
from django.template import Context, Library
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from hijridate import Gregorian

register = Library()

HIJRI_MONTHS = {
    "ar": [
        "محرم",
        "صفر",
        "ربيع الأول",
        "ربيع الآخر",
        "جمادى الأولى",
        "جمادى الآخرة",
        "رجب",
        "شعبان",
        "رمضان",
        "شوال",
        "ذو القعدة",
        "ذو الحجة",
    ],
    "fr": [
        "mouharram",
        "safar",
        "rabia I",
        "rabia II",
        "joumada I",
        "joumada II",
        "rajab",
        "chaabane",
        "ramadan",
        "chaoual",
        "dhou al-qiʿda",
        "dhou al-hijja",
    ],
    "en": [
        "Muharram",
        "Safar",
        "Rabi I",
        "Rabi II",
        "Jumada I",
        "Jumada II",
        "Rajab",
        "Shaaban",
        "Ramadan",
        "Shawwal",
        "Dhu al-Qaʿda",
        "Dhu al-Hijja",
    ],
}
BLANK = SafeString('<span class="blank">—</span>')
HIJRI_ERA = {"ar": "هـ", "fr": "H", "en": "AH"}


def locale_of(language: str, *, months: str = "maghreb") -> str:
    """The CLDR locale: `ar_MA` says يوليوز and نونبر, `ar_EG` يوليو and نوفمبر."""
    if language == "ar":
        return "ar_EG" if months == "mashriq" else "ar_MA"
    return {"fr": "fr", "en": "en_GB"}.get(language, "fr")


@lru_cache(4096)
def gregorian(value: date, language: str, *, months: str = "maghreb", form: str = "long") -> str:
    """`form`: short 22/11/2026, medium 22 nov. 2026, long 22 novembre 2026, full with the weekday."""
    # CLDR's Arabic "medium" is all digits; an office writes the month.
    pattern = "d MMM y" if (language, form) == ("ar", "medium") else form
    return format_date(value, pattern, locale=locale_of(language, months=months))


@lru_cache(4096)
def hijri(value: date, language: str, *, offset: int = 0) -> str:
    """The computed Islamic date, moved by the party's own offset; empty outside the years it is computed for."""
    try:
        day = Gregorian.fromdate(value + timedelta(days=offset)).to_hijri()
    except OverflowError:
        return ""
    return f"{day.day} {HIJRI_MONTHS[language][day.month - 1]} {day.year} {HIJRI_ERA[language]}"


@register.simple_tag(takes_context=True)
def day(context: Context, value: date | None, *, form: str = "long", alone: bool = False) -> SafeString:
    """{% day session.day %}: both calendars, isolated; {% day value form="medium" alone=True %}: Gregorian alone."""
    if value is None:
        return BLANK
    value = _local(value)
    language = _language()
    text = gregorian(value, language, months=_months(context), form=form)
    islamic = hijri(value, language, offset=settings.HOME.hijri_offset) if not alone else ""
    if not islamic:
        return format_html('<time datetime="{}"><bdi>{}</bdi></time>', value.isoformat(), text)
    return format_html(
        '<time datetime="{}"><bdi>{}</bdi> <span class="hijri">· <bdi>{}</bdi></span></time>',
        value.isoformat(),
        text,
        islamic,
    )


@register.simple_tag(takes_context=True)
def moment(context: Context, value: datetime | None) -> SafeString:
    """A day and the time of day, on this node's clock."""
    if value is None:
        return BLANK
    language, at = _language(), timezone.localtime(value)
    text = gregorian(at.date(), language, months=_months(context))
    clock = format_time(at.time(), "HH:mm", locale=locale_of(language))
    comma = "،" if language == "ar" else ","
    return format_html('<time datetime="{}"><bdi>{}</bdi>{} <bdi>{}</bdi></time>', at.isoformat(), text, comma, clock)


@register.simple_tag(takes_context=True)
def today(context: Context) -> SafeString:
    return day(context, timezone.localdate(), form="full")


@register.simple_tag
def number(value: int | float | Decimal | None) -> SafeString:
    """Grouped as the language groups it; a blank stays a blank."""
    if value is None:
        return BLANK
    return format_html('<bdi class="num">{}</bdi>', format_decimal(value, locale=locale_of(_language())))


@register.simple_tag
def percent(value: int | float | Decimal | None) -> SafeString:
    """`value` is 0–100. Isolated: "100 %" flips in an Arabic line otherwise."""
    if value is None:
        return BLANK
    share = round(Decimal(str(value)), 1).normalize() / 100
    text = format_percent(share, locale=locale_of(_language()), decimal_quantization=False)
    return format_html('<bdi class="num">{}</bdi>', text)


def _local(value: date) -> date:
    return timezone.localtime(value).date() if isinstance(value, datetime) else value


def _language() -> str:
    language = get_language() or settings.LANGUAGE_CODE
    return language if language in HIJRI_MONTHS else "fr"


def _months(context: Context) -> str:
    """As handed to the template (`month_names`), else as the person prefers."""
    request: Any = context.get("request")
    return str(context.get("month_names") or getattr(getattr(request, "user", None), "months", "maghreb"))
