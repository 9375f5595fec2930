"""Units: found in a clause behind a number, converted, and told apart."""

from collections.abc import Sequence
from fractions import Fraction

from mithaq.languages.normalise import fold
from mithaq.languages.tokens import ARABIC, Phrasebook, Token, unclitic
from mithaq.languages.unit_names import PHRASE_FAMILIES, PHRASES, SPANS, UNITS

# Two lengths of time that language exchanges: a fortnight is "quinze jours" and أسبوعان.
FORTNIGHTS = {Fraction(15 * 24), Fraction(14 * 24)}
# What rounding a conversion may change: a mile given as 1.6 km.
ROUNDING = Fraction(3, 100)
# Between the metric system and the other one, journalists round as they please.
ROUGH = Fraction(12, 100)
IMPERIAL = {"MI", "FT", "IN", "LB"}
FILLERS = {"de", "d", "of", "من", "premiers", "premieres", "prochains", "prochaines", "derniers", "dernieres", "next",
           "last", "first", "full", "calendar", "working", "additional", "more"}  # fmt: skip
MONEY = {"$": "USD", "€": "EUR", "£": "GBP"}


def unit_behind(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """(unit, index behind it) of the unit that stands at this token or behind a small word: "30 (trente) jours"."""
    for _ in range(3):
        hit = _PHRASES.at(tokens, at)
        if hit is not None:
            return hit.value, hit.last
        if at >= len(tokens):
            return None
        unit = _word(tokens[at].key)
        if unit is not None:
            return unit, at + 1
        if tokens[at].key not in FILLERS:
            return None
        at += 1
    return None


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
    if a_unit == b_unit:
        return a == b
    families = {family(a_unit), family(b_unit)}
    if families == {"money"}:
        return a == b and {a_unit, b_unit} <= {"FR", "XOF"}
    if len(families) > 1:
        return _month_or_days(one, other)
    base_a, base_b = a * _FAMILY[a_unit][1], b * _FAMILY[b_unit][1]
    if families == {"time_short"}:
        return base_a == base_b or {base_a, base_b} == FORTNIGHTS
    if families == {"time_long"}:
        return base_a == base_b
    rounding = ROUGH if IMPERIAL & {a_unit, b_unit} else ROUNDING
    return abs(base_a - base_b) <= rounding * max(abs(base_a), abs(base_b))


def _month_or_days(one: tuple[Fraction, str], other: tuple[Fraction, str]) -> bool:
    """No: thirty days are not one month, in law; the units are of two families and both are said."""
    return False


def _word(key: str) -> str | None:
    bare = key.removeprefix("ال") if ARABIC.match(key) and len(key) > 4 else key
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
        if name.startswith("time") and code not in ("SEC", "MIN", "C", "Q", "S"):
            single |= {fold(word): code for word in (*latin.split()[:1], *arabic.split()[:2])}
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
