"""The facts of two clauses set against each other: what answers what, and what has no answer on the other side."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from mithaq.languages.calendars import across_calendars, between_days, by_other_calendar
from mithaq.languages.discrepancies import Discrepancy, Severity, sure, unanswered
from mithaq.languages.facts import Fact, Kind
from mithaq.languages.measures import alike, family
from mithaq.languages.word_comparison import compare_words, same_words

QUANTITIES = ("number", "percent", "fraction", "date", "time", "duration", "amount", "unit", "reference")
# Units that say how a number is used, not what it measures: they answer any other.
SOFT = {"", "ordinal", "article", "day", "year", "decade"}
# Facts without answer of one clause that are paired; a clause with more is a table, whose cells are told one by one.
MOST_PAIRED = 300
OF_USE = {"", "ordinal", "article", "day"}


def compare(a: Sequence[Fact], b: Sequence[Fact]) -> list[Discrepancy]:
    """Every difference, in the order in which a person would check them."""
    quantities = ([fact for fact in side if fact.kind in QUANTITIES] for side in (a, b))
    return [*_quantities(*quantities), *compare_words(a, b)]


def answered(fact: Fact, others: Sequence[Fact]) -> bool:
    """Whether one of the other side's facts says the same, whatever is to be said of the rest of both sides."""
    if fact.kind in QUANTITIES:
        return any(other.kind in QUANTITIES and same_quantity(fact, other) for other in others)
    return any(other.kind == fact.kind and same_words(fact, other) for other in others)


def same_quantity(one: Fact, other: Fact) -> bool:
    """Whether two quantities say the same, in whatever notation and unit."""
    if one.number is None or other.number is None:
        return "unit" in (one.kind, other.kind) and one.unit == other.unit  # "le litre", للتر
    units = {one.unit, other.unit}
    if "clock" in units:
        return _same_time(one, other)
    if any("month" in unit or unit.startswith("hijri") for unit in units):
        return one.unit == other.unit and one.number == other.number
    if "decade" in units and units <= {"decade", "year", ""}:
        return one.number % 100 == other.number % 100
    if "PCT" in units and one.unit != other.unit:
        share, rest = (one, other) if one.unit == "PCT" else (other, one)
        said = share.number or Fraction(0)
        return rest.unit in SOFT and rest.number in (said, said / 100)
    labelled = next((unit for unit in units if unit.startswith("label ")), None)
    if labelled is not None:
        return labelled.removeprefix("label ") in units and one.number == other.number
    if one.unit in SOFT or other.unit in SOFT:
        return one.number == other.number
    return alike((one.number, one.unit), (other.number, other.unit))


def _same_time(one: Fact, other: Fact) -> bool:
    a, b = one.number or Fraction(0), other.number or Fraction(0)
    if one.unit == other.unit == "clock":
        return a % 24 == b % 24 or ("?" in one.value + other.value and a % 12 == b % 12)
    rest = other if one.unit == "clock" else one
    return (rest.unit in SOFT or rest.unit == "H") and a <= 24 and b <= 24 and a % 12 == b % 12


def _quantities(a: list[Fact], b: list[Fact]) -> list[Discrepancy]:
    lone_a, lone_b = unanswered(a, _free(b, a), same_quantity), unanswered(b, _free(a, b), same_quantity)
    lone_a, lone_b = by_other_calendar(lone_a, b), by_other_calendar(lone_b, a)
    lone_a, lone_b = between_days(lone_a, b), between_days(lone_b, a)
    calendars, lone_a, lone_b = across_calendars(lone_a, lone_b)
    pairs = [*calendars, *_paired(lone_a[:MOST_PAIRED], lone_b[:MOST_PAIRED])]
    pairs += [pair for pair in _exchanged(a, b) if not {id(one) for said in pairs for one in said} & set(map(id, pair))]
    found = [_differing(one, other) for one, other in pairs]
    told = {id(fact) for pair in pairs for fact in pair}
    left_a, left_b = ([fact for fact in side if id(fact) not in told and fact.strong] for side in (lone_a, lone_b))
    found += [Discrepancy(fact.kind, _one_sided(fact), fact, None, "only_a") for fact in left_a]
    return found + [Discrepancy(fact.kind, _one_sided(fact), None, fact, "only_b") for fact in left_b]


def _exchanged(a: Sequence[Fact], b: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
    """An ordinal in another's place, and a share: as many on both sides, and one differs whatever else answers it."""
    found = []
    for form in ("ordinal", "fraction"):
        one, other = ([fact for fact in side if form in (fact.unit, fact.kind)] for side in (a, b))
        lone_a, lone_b = _more_often(one, other), _more_often(other, one)
        if not (len(one) == len(other) and len(lone_a) == len(lone_b) == 1):
            continue
        # "Phase 3" answers المرحلة الثالثة.
        if not _in_digits(lone_a[0], a, b) and not _in_digits(lone_b[0], b, a):
            found.append((lone_a[0], lone_b[0]))
    return found


def _in_digits(ordinal: Fact, own: Sequence[Fact], others: Sequence[Fact]) -> bool:
    """Whether the other side has its number in digits, more often than its own side has."""
    here, there = (
        sum(fact.number == ordinal.number and fact.unit in OF_USE and fact.words.isdigit() for fact in side)
        for side in (own, others)
    )
    return there > here


def _more_often(facts: Sequence[Fact], others: Sequence[Fact]) -> list[Fact]:
    left = Counter(fact.number for fact in facts)
    left.subtract(Counter(fact.number for fact in others))
    return [fact for fact in facts if left[fact.number] > 0]


def _free(facts: list[Fact], others: list[Fact]) -> list[Fact]:
    """Facts that may answer: not a figure of use whose own stands on the other side ("Action 6 … six mois").

    "6 novembre" that has its "6 novembre" is no answer to "la sixième session".
    """
    own = {(fact.number, fact.unit) for fact in others if fact.unit in OF_USE}
    used = {id(fact) for fact in facts if fact.unit in OF_USE and (fact.number, fact.unit) in own}
    return [replace(fact, unit="label " + fact.unit) if id(fact) in used else fact for fact in facts]


def _differing(one: Fact, other: Fact) -> Discrepancy:
    if one.number == other.number and one.unit != other.unit:
        kind: Kind = "amount" if "money" in (family(one.unit), family(other.unit)) else one.kind
        return Discrepancy(kind if kind in ("amount", "duration") else "unit", "alarm", one, other, "unit_differs")
    said = one if one.strong else other
    return Discrepancy(said.kind, "alarm", one, other, "value_differs")


def _one_sided(fact: Fact) -> Severity:
    """A number that the other side doesn't have is alarming unless language often leaves it out."""
    if fact.kind == "percent" and fact.number == 100:
        return "hint"  # "à 100 %": wholly
    if (
        fact.unit == "hijri month"
        or fact.kind in ("fraction", "time")
        or (fact.unit == "ordinal" and fact.kind == "number")
    ):
        return "hint"
    return "alarm"


def _paired(a: list[Fact], b: list[Fact]) -> list[tuple[Fact, Fact]]:
    """Facts without answer that stand for each other: of the same kind and unit first, then of one kind, in order."""
    pairs: list[tuple[Fact, Fact]] = []
    free = list(b)
    for close in (_one_unit, _one_kind, _both_strong):
        for one in [one for one in a if not any(one is left for left, _ in pairs)]:
            other = next((other for other in free if close(one, other)), None)
            if other is not None:
                pairs.append((one, other))
                free = [left for left in free if left is not other]
    return pairs


def _one_unit(one: Fact, other: Fact) -> bool:
    return sure(one, other) and one.unit == other.unit and (one.unit != "" or (one.strong and other.strong))


def _one_kind(one: Fact, other: Fact) -> bool:
    if "unit" in (one.kind, other.kind):
        return one.kind == other.kind and family(one.unit) == family(other.unit)
    return sure(one, other) and one.kind == other.kind and one.kind not in ("number", "date")


def _both_strong(one: Fact, other: Fact) -> bool:
    return one.strong and other.strong and ("month" in one.unit) == ("month" in other.unit)
