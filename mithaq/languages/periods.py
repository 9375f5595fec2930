"""How often: "deux fois par an", "every six months", مرتين في السنة, "annual"; each is the time from once to once.

"Twice a year" is six months, so that it equals "chaque semestre" and كل ستة أشهر.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from mithaq.languages.measures import dual_at, family, unit_word
from mithaq.languages.normalise import folded_words
from mithaq.languages.quantities import number_words
from mithaq.languages.tokens import Token, unclitic

TIMES = {"fois", "times", "time", "مرات", "مره"}
COUNTS = {"once": 1, "twice": 2, "thrice": 3, "مره": 1, "مرتين": 2, "مرتان": 2}
# Words of "per", alone or before a count: "par an", "tous les deux ans", "in a year", في السنة.
PER = {"par", "l", "per", "every", "each", "chaque", "في", "كل", "خلال"}
PER_MORE = {"les", "l", "every", "each", "كل"}
EVERY = {"par", "per", "every", "each", "chaque", "كل"}
ALL = {"tous", "toutes"}
A = {"a", "an"}
NTH = {"other": 2, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "deuxieme": 2, "troisieme": 3}
ONE = {"واحده", "seule", "only"}
YEARLY, MONTHLY, WEEKLY, DAILY = (
    folded_words("annuel annuels annuelle annuelles annuellement annual annually yearly سنوي سنوية سنويا"),
    folded_words("mensuel mensuels mensuelle mensuelles mensuellement monthly شهري شهرية شهريا"),
    folded_words("hebdomadaire hebdomadaires hebdomadairement weekly أسبوعي أسبوعية أسبوعيا"),
    folded_words("quotidiennement يوميا"),
)
HALF = {"semi", "half", "نصف", "bi"}
QUARTER = {"ربع"}
UNIT_BEHIND = {key: unit for unit, keys in (("Y", YEARLY), ("M", MONTHLY), ("W", WEEKLY), ("D", DAILY)) for key in keys}


@dataclass(frozen=True, slots=True)
class Period:
    """`value` of `unit` from once to once, by tokens up to `last`; `sure` when the count is said outright."""

    value: Fraction
    unit: str
    last: int
    sure: bool


def period_at(tokens: Sequence[Token], at: int) -> Period | None:
    """The period that begins at this token."""
    return _times(tokens, at) or _every(tokens, at) or _adjective(tokens, at)


def may_begin_period(key: str) -> bool:
    """Whether a period may begin with this folded word, which is no number."""
    forms = [form for form, _ in unclitic(key)]
    said = key in COUNTS or key in ALL or key in EVERY or key in HALF | QUARTER or "كل" in forms
    return said or any(form in UNIT_BEHIND for form in _bare(key))


def _times(tokens: Sequence[Token], at: int) -> Period | None:
    counted = _count(tokens, at)
    if counted is None:
        return None
    count, last = counted
    while last < len(tokens) and tokens[last].key in ONE:
        last += 1
    adverb = _adjective(tokens, last)
    if adverb:
        return Period(adverb.value / count, adverb.unit, adverb.last, count > 1)
    unit = _per(tokens, last)
    return Period(unit.value / count, unit.unit, unit.last, count > 1 or unit.value > 1) if unit else None


def _count(tokens: Sequence[Token], at: int) -> tuple[Fraction, int] | None:
    key = tokens[at].key
    number = number_words(tokens, at)
    if number and number.last < len(tokens) and tokens[number.last].key in TIMES and number.value:
        return number.value, number.last + 1
    return (Fraction(COUNTS[key]), at + 1) if key in COUNTS else None


def _per(tokens: Sequence[Token], at: int) -> Period | None:
    """ "par an", "tous les deux mois", "a year", في السنة, كل سنتين."""
    if at >= len(tokens):
        return None
    key, last = tokens[at].key, at + 1
    if key not in PER | ALL | A | {"in"}:
        return None
    while last < len(tokens) and tokens[last].key in (PER_MORE | A if key == "in" else PER_MORE):
        last += 1
    return _units(tokens, last)


def _units(tokens: Sequence[Token], at: int) -> Period | None:
    """A time with or without its number."""
    if at >= len(tokens):
        return None
    dual = dual_at(tokens[at])
    if dual and family(dual).startswith("time"):
        return Period(Fraction(2), dual, at + 1, True)
    number = number_words(tokens, at)
    behind = number.last if number else at
    unit = _time_unit(tokens, behind)
    return Period(number.value if number else Fraction(1), unit, behind + 1, number is not None) if unit else None


def _every(tokens: Sequence[Token], at: int) -> Period | None:
    """ "chaque année", "every month", كل سنة; with a number the number and its unit are read by themselves."""
    key, last = tokens[at].key, at + 1
    bare = next((form for form, _ in unclitic(key) if form == "كل"), key)
    if key in ALL:
        if last >= len(tokens) or tokens[last].key != "les":
            return None
        last += 1
    elif bare not in EVERY:
        return None
    # "Every second year", "chaque deuxième année"; "each second" alone is a time itself.
    nth = NTH.get(tokens[last].key, 1) if last + 1 < len(tokens) else 1
    unit = _time_unit(tokens, last + (nth > 1))
    return Period(Fraction(nth), unit, last + 1 + (nth > 1), nth > 1) if unit else None


def _adjective(tokens: Sequence[Token], at: int) -> Period | None:
    if at >= len(tokens):
        return None
    halved = tokens[at].key in HALF | QUARTER and at + 1 < len(tokens)
    word = tokens[at + halved].key
    unit = next((UNIT_BEHIND[form] for form in _bare(word) if form in UNIT_BEHIND), None)
    if unit is None or (halved and unit != "Y"):
        return None
    value = Fraction(1, 4 if tokens[at].key in QUARTER else 2) if halved else Fraction(1)
    return Period(value, unit, at + 1 + halved, halved)


def _bare(word: str) -> list[str]:
    return [form.removeprefix("ال") for form, _ in unclitic(word)]


def _time_unit(tokens: Sequence[Token], at: int) -> str | None:
    unit = unit_word(tokens[at].key) if at < len(tokens) else None
    return unit if unit and family(unit).startswith("time") else None
