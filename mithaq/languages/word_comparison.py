"""States, parties, ranks, bodies, forces and negations of two clauses set against each other."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from mithaq.languages.discrepancies import Discrepancy, Severity, sure, unanswered
from mithaq.languages.facts import Fact, Kind
from mithaq.languages.rank_names import EITHER
from mithaq.languages.state_said import NAMESAKES

# Parts of a clause that translators exchange: any of the two, one of the two.
SAME_PARTY = ({"EACH", "ONE"},)
RESTRICTION = re.compile(r"\b(?:uniquement|seulement|seuls?|only|unless|except|سوي|فقط|sauf|hormis|exclusivement)\b")
EXCEPT = re.compile(r"\b[وف]?إلا\b")
STOP = re.compile(r"[.;؛]\s")
GENERALS = {
    *("any_general", "general", "lieutenant_general", "major_general", "brigadier_general"),
    *("farik", "vice_admiral", "rear_admiral", "brigadier"),
}
# Parties that a state's own side may stand in the place of: not a director, whatever state is named beside.
SIDES = {"BOTH", "EACH", "ONE", "OTHER", "HOST", "SENDING", "FIRST", "SECOND"}
STANDS_FOR = {
    code.strip(): frozenset(ranks.split())
    for code, ranks, _ in (line.split("|") for line in EITHER.strip().splitlines())
}
CONFLICTS = (
    {"obligation", "permission"},
    {"prohibition", "permission"},
    {"obligation", "prohibition"},
    {"exemption", "obligation"},
    {"effort", "obligation"},
    {"advice", "obligation"},
    {"advice", "prohibition"},
    {"effort", "permission"},
    {"effort", "prohibition"},
)


def compare_words(a: Sequence[Fact], b: Sequence[Fact]) -> list[Discrepancy]:
    """Every difference of what is said in words, in the order in which a person would check them."""
    return [
        *_weekdays(_of(a, "weekday"), _of(b, "weekday")),
        *_states_and_parties(a, b),
        *_bodies("organisation", _of(a, "organisation"), _of(b, "organisation")),
        *_bodies("place", _of(a, "place"), _of(b, "place")),
        *_ranks(_of(a, "rank"), _of(b, "rank")),
        *_modes(_of(a, "modality"), _of(b, "modality")),
        *_negations([*_of(a, "negation"), *_forbidden(a)], [*_of(b, "negation"), *_forbidden(b)]),
    ]


def _weekdays(a: list[Fact], b: list[Fact]) -> list[Discrepancy]:
    lone_a, lone_b = unanswered(a, b, _same_value), unanswered(b, a, _same_value)
    return _substituted("weekday", lone_a, lone_b, alone=("alarm", "alarm"))


def _states_and_parties(a: Sequence[Fact], b: Sequence[Fact]) -> list[Discrepancy]:
    states_a, states_b = (
        unanswered(_of(one, "country"), _of(other, "country"), _same_state) for one, other in ((a, b), (b, a))
    )
    parties_a, parties_b = (
        unanswered(_of(one, "party"), _of(other, "party"), _same_party) for one, other in ((a, b), (b, a))
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
        one = next((state for state in facing if state.unit == "adjective" and fact.value in SIDES), None)
        if one is not None:
            facing.remove(one)
            found.append(Discrepancy("party", "alarm", *((fact, one) if of_a else (one, fact)), "value_differs"))
    mentions = len([fact for fact in _of(a, "country") if fact.strong]) - len(
        [fact for fact in _of(b, "country") if fact.strong]
    )
    if not states_a and not states_b:
        found += _exchanged(a, b)
    return found + _countries(states_a, states_b, mentions)


def _exchanged(a: Sequence[Fact], b: Sequence[Fact]) -> list[Discrepancy]:
    """One state where the other should be, both named on both sides: as many mentions, not as many of each."""
    one, other = ([fact for fact in _of(side, "country") if fact.strong] for side in (a, b))
    lone_a, lone_b = _more_often(one, other), _more_often(other, one)
    if len(one) != len(other) or len(lone_a) != 1:
        return []
    return [Discrepancy("country", "alarm", lone_a[0], lone_b[0], "value_differs")]


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
    lone_a, lone_b = unanswered(a, b, _same_value), unanswered(b, a, _same_value)
    pairs = [(one, other) for one, other in zip(lone_a, lone_b, strict=False) if sure(one, other)]
    told = {id(fact) for pair in pairs for fact in pair}
    left = [fact for fact in (*lone_a, *lone_b) if fact.strong and id(fact) not in told]
    found = [Discrepancy(kind, "alarm", one, other, "value_differs") for one, other in pairs]
    return found + [
        Discrepancy(kind, "alarm", *((fact, None, "only_a") if fact in lone_a else (None, fact, "only_b")))
        for fact in left
    ]


def _ranks(a: list[Fact], b: list[Fact]) -> list[Discrepancy]:
    """A rank in another's place; alone, only where both sides name as many and the other side has it no more."""
    lone_a, lone_b = unanswered(a, b, _same_rank), unanswered(b, a, _same_rank)
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
    if any(rank in STANDS_FOR.get(value, ()) for value in values for rank in values):
        return True
    return len(values) == 1 or ("any_general" in values and values <= GENERALS)


def _modes(a: list[Fact], b: list[Fact]) -> list[Discrepancy]:
    """One force where another should be: what one side says more often than the other, against the reverse."""
    lone_a, lone_b = (_more_often(one, other) for one, other in ((a, b), (b, a)))
    for one in lone_a:
        for other in lone_b:
            if {one.value, other.value} in CONFLICTS and _outright(one) and _outright(other):
                unless = "prohibition" in (one.value, other.value) and (_restricts(one) or _restricts(other))
                severity: Severity = "hint" if unless else "alarm"
                return [Discrepancy("modality", severity, one, other, "value_differs")]
    return [*_stated_alone(lone_a, b, of_a=True), *_stated_alone(lone_b, a, of_a=False)][:1]


def _outright(fact: Fact) -> bool:
    return fact.strong or fact.counted


def _stated_alone(lone: list[Fact], others: list[Fact], *, of_a: bool) -> list[Discrepancy]:
    """A party may, or tries, and the other side, which has no such word, states it as a fact: what binds is put in the
    present."""
    there = {other.value for other in others}
    said = [fact for fact in lone if fact.counted and fact.value not in there]
    said = [fact for fact in said if fact.value != "permission" or not _restricts(fact)]
    return [
        Discrepancy("modality", "alarm", *((fact, None, "only_a") if of_a else (None, fact, "only_b"))) for fact in said
    ]


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
    """ "may only if" is "may not unless": the two forces are one. Looked for in the sentence of the force."""
    segment = fact.segment
    text = segment.normal.text
    start = max([segment.start, *(stop.end() for stop in STOP.finditer(text, segment.start, fact.start))])
    stop = STOP.search(text, fact.end, segment.end)
    end = stop.start() if stop else segment.end
    # Folded, ألا ("that not") would be إلا ("except").
    return bool(RESTRICTION.search(segment.normal.folded, start, end) or EXCEPT.search(text, start, end))


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


def same_words(one: Fact, other: Fact) -> bool:
    """Whether two facts of one kind that are words say the same."""
    same = {"country": _same_state, "party": _same_party, "rank": _same_rank}.get(one.kind, _same_value)
    return same(one, other)


def _same_value(one: Fact, other: Fact) -> bool:
    return one.value == other.value


def _same_state(one: Fact, other: Fact) -> bool:
    return one.value == other.value or {one.value, other.value} in NAMESAKES


def _same_party(one: Fact, other: Fact) -> bool:
    return one.value == other.value or {one.value, other.value} in SAME_PARTY


def _of(facts: Sequence[Fact], kind: str) -> list[Fact]:
    return [fact for fact in facts if fact.kind == kind]
