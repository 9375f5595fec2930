# ruff: noqa: E501 -- lists of words: one line each reads better than wrapped ones
"""Units: found in a clause behind a number, converted, and told apart."""

from collections.abc import Sequence
from fractions import Fraction

from mithaq.languages.normalise import fold
from mithaq.languages.tokens import ARABIC, Phrasebook, Token, unclitic
from mithaq.languages.unit_names import PHRASE_FAMILIES, PHRASES, SPANS, UNITS

# Two lengths of time that language exchanges: two weeks are "quinze jours" and أسبوعان. Fourteen days are not fifteen.
FORTNIGHTS = {Fraction(15 * 24), Fraction(14 * 24)}
# What rounding a conversion may change: a mile given as 1.6 km.
ROUNDING = Fraction(3, 100)
# Between the metric system and the other one, journalists round as they please.
ROUGH = Fraction(12, 100)
# Singulars beside the first Latin word and the first two Arabic ones of a unit of time.
SINGLE_TOO = {"Y": ("année", "year", "عام", "عاما"), "M": ("month",), "W": ("week",), "H": ("hour",), "D": ("day",)}
IMPERIAL = {"MI", "FT", "IN", "LB", "FT2", "MI2", "AC"}
# A currency said without its state may be that of each that has one of this name: "12 dirhams", "12 دينارا".
WHOSE = (
    ("DIRHAM", {"MAD", "AED"}),
    ("DOLLAR", {"USD", "CAD", "AUD"}),
    ("FR", {"XOF", "CHF"}),
    ("POUND", {"GBP", "EGP"}),
)
# Degrees that a conversion from the one scale to the other may be rounded by.
FREEZING = Fraction(3, 2)
FILLERS = {"de", "d", "of", "من", "premiers", "premieres", "prochains", "prochaines", "derniers", "dernieres", "next",
       "last", "first", "full", "calendar", "working", "additional", "more"}  # fmt: skip
OF_ONE = {"a", "an", "un", "une", "the", "le", "la", "l"}
MONEY = {"$": "DOLLAR", "€": "EUR", "£": "GBP", "¥": "YEN"}
CODES = {"EUR": "EUR", "USD": "USD", "GBP": "GBP", "MAD": "MAD", "DH": "DIRHAM", "XOF": "XOF", "CFAF": "XOF", "FCFA": "XOF",
         "JPY": "YEN", "TND": "DN", "DZD": "DN", "LYD": "DN", "JOD": "DN", "MRU": "OUG", "SAR": "RYL", "QAR": "RYL",
         "AED": "AED", "EGP": "EGP", "CHF": "CHF", "XAF": "XOF", "CNY": "YUAN"}  # fmt: skip
LETTERS = {"g": "G", "m": "MT", "l": "L", "L": "L", "t": "T", "MW": "MW", "kW": "KW", "GW": "GW",
           "MHz": "MHZ", "GHz": "GHZ", "kHz": "KHZ", "Hz": "HZ", "Go": "GB", "GB": "GB", "Mo": "MB", "MB": "MB", "TB": "TB", "To": "TB",
           "kWh": "KWH", "MWh": "MWH", "GWh": "GWH"}  # fmt: skip


def unit_behind(tokens: Sequence[Token], at: int, *, part: bool = False) -> tuple[str, int] | None:
    """(unit, index behind it) of the unit that stands at this token or behind a small word: "30 (trente) jours".

    Behind a `part` more small words may stand: "three quarters of an hour", "half a tonne".
    """
    for _ in range(4):
        hit = _PHRASES.at(tokens, at)
        if hit is not None:
            return hit.value, hit.last
        if at >= len(tokens):
            return None
        unit = None if part and tokens[at].key in OF_ONE else unit_word(tokens[at].key)
        if unit is not None:
            return unit, at + 1
        if _whose_money(tokens, at):
            at += 1
            continue
        if tokens[at].key not in FILLERS and not (part and tokens[at].key in OF_ONE):
            return None
        at += 1
    return None


def unit_at(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """(unit, index behind it) of the unit named at this token, with what is joined in front of it."""
    hit = _PHRASES.at(tokens, at)
    if hit is not None:
        return hit.value, hit.last
    unit = next((unit for form, _ in unclitic(tokens[at].key) if (unit := unit_word(form))), None)
    return (unit, at + 1) if unit else None


def _whose_money(tokens: Sequence[Token], at: int) -> bool:
    """ "800 Tunisian dinars": an adjective with a capital before the currency."""
    if ARABIC.match(tokens[at].text) or not tokens[at].capital or at + 1 >= len(tokens):
        return False
    return family(unit_word(tokens[at + 1].key) or "") == "money"


def letter_unit(tokens: Sequence[Token], at: int) -> str | None:
    """The unit of one or two letters that stands close behind digits: "500 g", "30 m"."""
    if at >= len(tokens) or not tokens[at - 1].key[-1].isdigit() or tokens[at].start - tokens[at - 1].end > 1:
        return None
    return LETTERS.get(tokens[at].text)


def money_before(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """The currency that stands before the number at this token, and its first token: "EUR 450", "US$30,000"."""
    if not at:
        return None
    text = tokens[at - 1].text
    code = MONEY.get(text) or (CODES.get(text) if text.isupper() else None)
    if code is None:
        return None
    if text == "$" and at > 1 and tokens[at - 2].text in ("US", "U"):
        return "USD", at - 2
    return code, at - 1


def dual_at(token: Token) -> str | None:
    """The unit whose Arabic dual stands here: شهرين is two months."""
    return next(
        (_DUALS[form.removeprefix("ال")] for form, _ in unclitic(token.key) if form.removeprefix("ال") in _DUALS), None
    )


def single_at(token: Token) -> str | None:
    """The unit of time whose Arabic or French singular stands here without a number."""
    form = next((form for form, _ in unclitic(token.key) if form in _SINGLE), None)
    return _SINGLE[form] if form else None


def span_at(token: Token) -> tuple[str, int] | None:
    """ "trimestre": (M, 3)."""
    return _SPANS.get(token.key) or _SPANS.get(token.key.removeprefix("ال"))


def family(unit: str) -> str:
    return _FAMILY.get(unit, ("", Fraction(1)))[0]


def alike(one: tuple[Fraction, str], other: tuple[Fraction, str]) -> bool:
    """Whether two quantities with known units are one: 12 months and one year, 15 days and two weeks."""
    (a, a_unit), (b, b_unit) = one, other
    if a_unit == b_unit and family(a_unit) != "heat":
        return a == b
    families = {family(a_unit), family(b_unit)}
    if families == {"money"}:
        return a == b and any(
            {a_unit, b_unit} <= named | {plain} and plain in (a_unit, b_unit) for plain, named in WHOSE
        )
    if families == {"heat"}:
        return a == b or any(abs(c * 9 / 5 + 32 - f) <= FREEZING for c, f in ((a, b), (b, a)))
    if len(families) > 1:
        return _month_or_days(one, other)
    base_a, base_b = a * _FAMILY[a_unit][1], b * _FAMILY[b_unit][1]
    if families == {"time_short"}:
        return base_a == base_b or ("W" in (a_unit, b_unit) and {base_a, base_b} == FORTNIGHTS)
    if families == {"time_long"}:
        return base_a == base_b
    rounding = ROUGH if IMPERIAL & {a_unit, b_unit} else ROUNDING
    return abs(base_a - base_b) <= rounding * max(abs(base_a), abs(base_b))


def _month_or_days(one: tuple[Fraction, str], other: tuple[Fraction, str]) -> bool:
    """No: thirty days are not one month, in law; the units are of two families and both are said."""
    return False


def unit_word(key: str) -> str | None:
    """The unit that a folded word names."""
    bare = key.removeprefix("ال") if ARABIC.match(key) and len(key) > 3 else key
    return _WORDS.get(key) or _WORDS.get(bare)


def _table() -> tuple[dict[str, str], dict[str, str], dict[str, str], dict[str, tuple[str, Fraction]]]:
    words: dict[str, str] = {}
    duals: dict[str, str] = {}
    single: dict[str, str] = {}
    families: dict[str, tuple[str, Fraction]] = {
        code: (name, Fraction(factor)) for code, (name, factor) in PHRASE_FAMILIES.items()
    }
    for line in UNITS.strip().splitlines():
        code, name, factor, latin, arabic, dual = (cell.strip() for cell in line.split("|"))
        families[code] = (name, Fraction(factor))
        for word in (*latin.split(), *arabic.split()):
            words.setdefault(fold(word), code)
        duals |= {fold(word): code for word in dual.split()}
        if name.startswith("time") and code not in ("SEC", "MIN", "C", "Q", "S", "DEC"):
            single |= {
                fold(word): code for word in (*latin.split()[:1], *SINGLE_TOO.get(code, ()), *arabic.split()[:2])
            }
    return words, duals, single, families


_WORDS, _DUALS, _SINGLE, _FAMILY = _table()
_SPANS = {fold(word): span for word, span in SPANS.items()}
_PHRASES = Phrasebook(
    [
        (phrase.strip(), line.split("|")[0].strip())
        for line in PHRASES.strip().splitlines()
        for phrase in line.split("|")[1].split(";")
    ]
)
