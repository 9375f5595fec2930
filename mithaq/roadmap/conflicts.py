"""What both sides did that doesn't fit together, though each stands: shown, and settled by a word."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mithaq.commission.proposals import Proposal
from mithaq.ledger.errors import Language, Sentence, say

from .ballots import in_force, pending, put_aside
from .models import Activity, Delivery, Link, Plan, Undertaking
from .order import ring
from .programme import Programme
from .sentences import CONFLICTS

NO_NAMES: Mapping[str, str] = {}


@dataclass(frozen=True)
class Conflict:
    """Things that don't fit together: the keys concerned, and the sentence that says how to settle it."""

    code: str
    sentences: Sentence
    keys: tuple[str, ...]
    values: Mapping[str, object]

    def sentence(self, language: Language, *, names: Mapping[str, str] = NO_NAMES) -> str:
        """What doesn't fit, both sides' values, what to do; keys that `names` knows are told by name."""
        told = {field: names.get(str(value), value) for field, value in self.values.items()}
        steps = " → ".join(names.get(key, key) for key in self.keys)
        return say(self.sentences, language, **told, keys=steps)


def conflicts(programme: Programme) -> list[Conflict]:
    """Of the roadmap itself; each axis adds its own."""
    return [*_rings(programme), *_plans(programme), *_undertakings(programme), *_deliveries(programme)]


def twice_in_force(programme: Programme, model: type[Proposal]) -> Iterator[Conflict]:
    """Two versions of one thing that both parties agreed to, neither replacing the other."""
    for versions in _by_subject(in_force(programme.all(model), programme.ballots)):
        if len(versions) > 1:
            yield rival("versions_in_force", versions)


def rival(code: str, rows: Sequence[Proposal]) -> Conflict:
    """Two proposals of which one has to give way."""
    one, other = rows[0], rows[1]
    values = {"one": one.key, "other": other.key, "first": one.party, "second": other.party}
    return Conflict(code, CONFLICTS[code], tuple(row.key for row in rows), values)


def _rings(programme: Programme) -> Iterator[Conflict]:
    links = [link for link in programme.all(Link) if not link.dropped]
    within = {row.key: row.undertaking for row in programme.all(Activity) if not row.dropped}
    if closed := ring([(link.before, link.after) for link in links], within):
        mine = [link.key for link in links if {link.before, link.after} <= set(closed)]
        yield Conflict("ring", CONFLICTS["ring"], closed, {"links": ", ".join(mine)})


def _plans(programme: Programme) -> Iterator[Conflict]:
    plans = programme.all(Plan)
    agreed = in_force(plans, programme.ballots)
    if len(agreed) > 1:
        yield rival("plans_in_force", agreed)
    waiting = pending(plans, programme.ballots)
    answered = {key for row in waiting for key in put_aside(row)}  # another plan was given for these: no conflict
    proposed = _one_each([row for row in waiting if row.key not in answered])
    if len(proposed) > 1:
        yield rival("plans_proposed", proposed)


def _undertakings(programme: Programme) -> Iterator[Conflict]:
    """Two for one commitment and axis, proposed by different parties, both waiting for a word."""
    yield from twice_in_force(programme, Undertaking)
    things: dict[tuple[str, str], list[Undertaking]] = {}
    for row in pending(programme.all(Undertaking), programme.ballots):
        things.setdefault((row.commitment, row.axis), []).append(row)
    for _, rows in sorted(things.items()):
        if len(each := _one_each(rows)) > 1:
            yield rival("undertakings_proposed", each)


def _deliveries(programme: Programme) -> Iterator[Conflict]:
    things: dict[str, list[Delivery]] = {}
    for row in pending(programme.all(Delivery), programme.ballots):
        things.setdefault(row.undertaking, []).append(row)
    for _, rows in sorted(things.items()):
        if len(each := _one_each(rows)) > 1:
            yield rival("deliveries_declared", each)


def _one_each(rows: Sequence[Proposal]) -> list[Proposal]:
    """The first of each party: what one party proposes twice is its own affair."""
    first: dict[str, Proposal] = {}
    for row in rows:
        first.setdefault(row.party, row)
    return [first[party] for party in sorted(first)]


def _by_subject(rows: Sequence[Proposal]) -> list[list[Proposal]]:
    things: dict[str, list[Proposal]] = {}
    for row in rows:
        things.setdefault(row.subject, []).append(row)
    return [things[subject] for subject in sorted(things)]
