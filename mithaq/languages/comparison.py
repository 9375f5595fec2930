"""The facts of two clauses set against each other: what answers what, and what has no answer on the other side."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from mithaq.languages.calendars import across_calendars, between_days, by_other_calendar
from mithaq.languages.facts import Fact, Kind
from mithaq.languages.measures import alike, family

Severity = Literal["alarm", "hint"]

QUANTITIES = ("number", "percent", "fraction", "date", "time", "duration", "amount", "unit", "reference")
# Units that say how a number is used, not what it measures: they answer any other.
SOFT = {"", "ordinal", "article", "day", "year", "decade"}
OF_USE = {"", "ordinal", "article", "day"}
# Parts of a clause that translators exchange: any of the two, one of the two.
SAME_PARTY = ({"EACH", "ONE"},)
RESTRICTION = re.compile(
    r"\b(?:uniquement|seulement|seuls?|only|unless|except|الا|سوي|فقط|sauf|hormis|exclusivement)\b"
)
GENERALS = {"any_general", "general", "lieutenant_general", "major_general", "brigadier_general"}
CONFLICTS = ({"obligation", "permission"}, {"prohibition", "permission"}, {"obligation", "prohibition"})


@dataclass(frozen=True)
class Discrepancy:
    """A fact of one side that differs from the other side's, or has none; `reason` is a code of `mark_reasons`."""

    kind: Kind
    severity: Severity
    a: Fact | None
    b: Fact | None
    reason: str


def compare(a: Sequence[Fact], b: Sequence[Fact]) -> list[Discrepancy]:
    """Every difference, in the order in which a person would check them."""
    return [
        *_quantities([f for f in a if f.kind in QUANTITIES], [f for f in b if f.kind in QUANTITIES]),
        *_weekdays(_of(a, "weekday"), _of(b, "weekday")),
        *_states_and_parties(a, b),
        *_bodies("organisation", _of(a, "organisation"), _of(b, "organisation")),
        *_bodies("place", _of(a, "place"), _of(b, "place")),
        *_ranks(_of(a, "rank"), _of(b, "rank")),
        *_modes(_of(a, "modality"), _of(b, "modality")),
        *_negations([*_of(a, "negation"), *_forbidden(a)], [*_of(b, "negation"), *_forbidden(b)]),
    ]


def same_quantity(one: Fact, other: Fact) -> bool:
    """Whether two quantities say the same, in whatever notation and unit."""
    if one.number is None or other.number is None:
        return False
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
    lone_a, lone_b = _unanswered(a, _free(b, a), same_quantity), _unanswered(b, _free(a, b), same_quantity)
    lone_a, lone_b = by_other_calendar(lone_a, b), by_other_calendar(lone_b, a)
    lone_a, lone_b = between_days(lone_a, b), between_days(lone_b, a)
    calendars, lone_a, lone_b = across_calendars(lone_a, lone_b)
    pairs = [*calendars, *_paired(lone_a, lone_b)]
    found = [_differing(one, other) for one, other in pairs]
    told = {id(fact) for pair in pairs for fact in pair}
    left_a, left_b = ([fact for fact in side if id(fact) not in told and fact.strong] for side in (lone_a, lone_b))
    found += [Discrepancy(fact.kind, _one_sided(fact), fact, None, "only_a") for fact in left_a]
    return found + [Discrepancy(fact.kind, _one_sided(fact), None, fact, "only_b") for fact in left_b]


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


def _sure(one: Fact, other: Fact) -> bool:
    return one.strong or other.strong or (one.counted and other.counted)


def _one_unit(one: Fact, other: Fact) -> bool:
    return _sure(one, other) and one.unit == other.unit and (one.unit != "" or (one.strong and other.strong))


def _one_kind(one: Fact, other: Fact) -> bool:
    return _sure(one, other) and one.kind == other.kind and one.kind not in ("number", "date")


def _both_strong(one: Fact, other: Fact) -> bool:
    return one.strong and other.strong and ("month" in one.unit) == ("month" in other.unit)


def _unanswered(facts: Iterable[Fact], others: Sequence[Fact], same: Callable[[Fact, Fact], bool]) -> list[Fact]:
    """Facts no fact of the other side says too; a value said twice is counted once."""
    found: list[Fact] = []
    for fact in facts:
        if not any(same(fact, other) for other in others) and not any(
            (fact.value, fact.unit) == (other.value, other.unit) for other in found
        ):
            found.append(fact)
    return found


def _weekdays(a: list[Fact], b: list[Fact]) -> list[Discrepancy]:
    lone_a, lone_b = _unanswered(a, b, _same_value), _unanswered(b, a, _same_value)
    return _substituted("weekday", lone_a, lone_b, alone=("alarm", "alarm"))


def _states_and_parties(a: Sequence[Fact], b: Sequence[Fact]) -> list[Discrepancy]:
    states_a, states_b = (
        _unanswered(_of(one, "country"), _of(other, "country"), _same_value) for one, other in ((a, b), (b, a))
    )
    parties_a, parties_b = (
        _unanswered(_of(one, "party"), _of(other, "party"), _same_party) for one, other in ((a, b), (b, a))
    )
    found = _substituted("party", parties_a, parties_b, alone=None)
    if len(_of(a, "party")) == len(_of(b, "party")) > 1 and bool(parties_a) != bool(parties_b):
        # As many parties on both sides, and one of them stands where another should.
        lone = (parties_a or parties_b)[0]
        found.append(
            Discrepancy(
                "party",
                "alarm",
                lone if parties_a else None,
                None if parties_a else lone,
                "only_a" if parties_a else "only_b",
            )
        )
    # "les Parties" on one side, "la Partie marocaine" on the other.
    left = [(fact, True) for fact in parties_a[len(parties_b) :]] + [
        (fact, False) for fact in parties_b[len(parties_a) :]
    ]
    for fact, of_a in left:
        facing = states_b if of_a else states_a
        one = next((state for state in facing if state.unit == "adjective"), None)
        if one is not None:
            facing.remove(one)
            found.append(Discrepancy("party", "alarm", *((fact, one) if of_a else (one, fact)), "value_differs"))
    mentions = len([fact for fact in _of(a, "country") if fact.strong]) - len(
        [fact for fact in _of(b, "country") if fact.strong]
    )
    return found + _countries(states_a, states_b, mentions)


def _countries(a: list[Fact], b: list[Fact], mentions: int) -> list[Discrepancy]:
    """`mentions` is how many more states `a` names: when none, a state without answer has taken another's place."""
    found = []
    while a and b:
        one, other = a.pop(0), b.pop(0)
        if one.strong or other.strong or one.unit == other.unit == "money":
            found.append(Discrepancy("country", "alarm", one, other, "value_differs"))
    severity: Severity = "alarm" if mentions == 0 else "hint"
    found += [
        Discrepancy("country", severity, fact, None, "only_a") for fact in a if fact.strong and _named(fact, severity)
    ]
    return found + [
        Discrepancy("country", severity, None, fact, "only_b") for fact in b if fact.strong and _named(fact, severity)
    ]


def _named(fact: Fact, severity: Severity) -> bool:
    """A demonym without answer is hardly worth a look: "les officiers maliens" may be "its officers"."""
    return severity == "alarm" or fact.unit == "name"


def _bodies(kind: Kind, a: list[Fact], b: list[Fact]) -> list[Discrepancy]:
    """Organisations and places: one in another's place is alarming, and so is one that one side alone names."""
    lone_a, lone_b = _unanswered(a, b, _same_value), _unanswered(b, a, _same_value)
    pairs = [(one, other) for one, other in zip(lone_a, lone_b, strict=False) if _sure(one, other)]
    told = {id(fact) for pair in pairs for fact in pair}
    left = [fact for fact in (*lone_a, *lone_b) if fact.strong and id(fact) not in told]
    found = [Discrepancy(kind, "alarm", one, other, "value_differs") for one, other in pairs]
    return found + [
        Discrepancy(kind, "alarm", *((fact, None, "only_a") if fact in lone_a else (None, fact, "only_b")))
        for fact in left
    ]


def _ranks(a: list[Fact], b: list[Fact]) -> list[Discrepancy]:
    """A rank in another's place; alone, only where both sides name as many and the other side has it no more."""
    lone_a, lone_b = _unanswered(a, b, _same_rank), _unanswered(b, a, _same_rank)
    pairs = [(one, other) for one, other in zip(lone_a, lone_b, strict=False) if one.strong or other.strong]
    found = [Discrepancy("rank", "alarm", one, other, "value_differs") for one, other in pairs]
    left = [fact for fact in (*lone_a[len(lone_b) :], *lone_b[len(lone_a) :]) if fact.strong]
    if len(a) == len(b):
        found += [
            Discrepancy("rank", "alarm", *((fact, None, "only_a") if fact in lone_a else (None, fact, "only_b")))
            for fact in left
        ]
    return found


def _same_rank(one: Fact, other: Fact) -> bool:
    values = {one.value, other.value}
    return len(values) == 1 or ("any_general" in values and values <= GENERALS)


def _modes(a: list[Fact], b: list[Fact]) -> list[Discrepancy]:
    """One force where another should be: what one side says more often than the other, against the reverse."""
    lone_a, lone_b = (_more_often(one, other) for one, other in ((a, b), (b, a)))
    for one in lone_a:
        for other in lone_b:
            if {one.value, other.value} in CONFLICTS:
                severity: Severity = "hint" if _restricts(one) or _restricts(other) else "alarm"
                return [Discrepancy("modality", severity, one, other, "value_differs")]
    return []


def _more_often(facts: list[Fact], others: list[Fact]) -> list[Fact]:
    """The facts whose value stands here more often than on the other side; the last ones of each value."""
    left = Counter(fact.value for fact in facts)
    left.subtract(Counter(fact.value for fact in others))
    found = []
    for fact in reversed(facts):
        if left[fact.value] > 0:
            left[fact.value] -= 1
            found.append(fact)
    return found[::-1]


def _restricts(fact: Fact) -> bool:
    """ "may only if" is "may not unless": the two forces are one."""
    segment = fact.segment
    return bool(RESTRICTION.search(segment.normal.folded, segment.start, segment.end))


def _forbidden(facts: Sequence[Fact]) -> list[Fact]:
    """A prohibition answers a negation, whatever its words: يحظر, "il est interdit de"."""
    return [replace(fact, strong=False) for fact in facts if fact.kind == "modality" and fact.value == "prohibition"]


def _negations(a: list[Fact], b: list[Fact]) -> list[Discrepancy]:
    """Only a hint: languages deny in too many ways."""
    core = next((fact for fact in (a or b) if fact.strong), None)
    if core is None or (a and b):
        return []
    return [Discrepancy("negation", "hint", core if a else None, None if a else core, "negation")]


def _substituted(
    kind: Kind, a: list[Fact], b: list[Fact], *, alone: tuple[Severity, Severity] | None
) -> list[Discrepancy]:
    found = [Discrepancy(kind, "alarm", one, other, "value_differs") for one, other in zip(a, b, strict=False)]
    if alone:
        found += [Discrepancy(kind, alone[0], fact, None, "only_a") for fact in a[len(b) :]]
        found += [Discrepancy(kind, alone[1], None, fact, "only_b") for fact in b[len(a) :]]
    return found


def _same_value(one: Fact, other: Fact) -> bool:
    return one.value == other.value


def _same_party(one: Fact, other: Fact) -> bool:
    return one.value == other.value or {one.value, other.value} in SAME_PARTY


def _of(facts: Sequence[Fact], kind: str) -> list[Fact]:
    return [fact for fact in facts if fact.kind == kind]
