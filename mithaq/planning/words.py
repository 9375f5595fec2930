"""How the planning room puts values into its sentences: dates, money and lists as each language writes them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_currency, get_currency_precision

from mithaq.ledger.errors import Language, Sentence, say

# Rabat's month names in Arabic (يوليوز، غشت), day before month in English.
LOCALES: Mapping[Language, str] = {"fr": "fr", "ar": "ar_MA", "en": "en_GB"}
COMMAS: Mapping[Language, str] = {"fr": ", ", "ar": "، ", "en": ", "}
ARROWS: Mapping[Language, str] = {"fr": " → ", "ar": " ← ", "en": " → "}
NO_NAMES: Mapping[str, str] = {}


@dataclass(frozen=True)
class Money:
    """An amount in minor units (centimes) of a currency."""

    amount: int
    currency: str


def tell(
    sentence: Sentence, language: Language, values: Mapping[str, object], *, names: Mapping[str, str] = NO_NAMES
) -> str:
    """Fill a sentence; a key that `names` knows is shown by its name."""
    return say(sentence, language, **{field: shown(value, language, names=names) for field, value in values.items()})


def shown(value: object, language: Language, *, names: Mapping[str, str] = NO_NAMES) -> str:
    """One value as a person reads it. A tuple is an order (arrows), a set is a list (commas)."""
    match value:
        case date():
            return str(format_date(value, "long", locale=LOCALES[language]))
        case Money():
            return _money(value, language)
        case tuple():
            return ARROWS[language].join(shown(each, language, names=names) for each in value)
        case frozenset():
            return COMMAS[language].join(sorted(shown(each, language, names=names) for each in value))
        case str():
            return names.get(value, value)
        case _:
            return str(value)


def _money(money: Money, language: Language) -> str:
    major = Decimal(money.amount).scaleb(-get_currency_precision(money.currency))
    return str(format_currency(major, money.currency, locale=LOCALES[language]))
