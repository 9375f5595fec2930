"""What awaits a person: words to give, texts to sign, brackets, bundles. Pages list it, the rail counts it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Any

from mithaq.axes.equipment.models import Lot
from mithaq.axes.expertise.models import Mission
from mithaq.commission.authority import ADMINISTRATOR, SECRETARY, roles_for
from mithaq.commission.models import Agenda, Article, File, Instrument, Session
from mithaq.commission.proposals import Proposal
from mithaq.commission.texts import Obstacle, obstacles
from mithaq.roadmap.ballots import pending, silent
from mithaq.roadmap.models import Delivery, Plan, Undertaking

from . import inbox
from .bag import waiting_to_go
from .instruments import waiting_for, wordings_of
from .models import ForkRow
from .reading import Reading

# What one party proposes and the other answers: its table, the act that answers, the room of the rail that shows it.
ANSWERS: tuple[tuple[type[Proposal], str, str], ...] = (
    (File, "file.agree", "file"),
    (Session, "session.agree", "sessions"),
    (Agenda, "agenda.agree", "sessions"),
    (Undertaking, "undertaking.agree", "commitments"),
    (Delivery, "delivery.accept", "commitments"),
    (Lot, "lot.receive", "commitments"),
    (Mission, "mission.agree", "commitments"),
    (Plan, "plan.agree", "roadmap"),
)
CARRIERS = frozenset({SECRETARY, ADMINISTRATOR})  # who opens the bag
HEAVY: Mapping[type[Proposal], tuple[str, ...]] = {
    Plan: ("problem", "plan")
}  # a list needs no megabytes of planned days


@dataclass(frozen=True)
class Awaited:
    """One thing to do: its kind (the act that answers, or what is to be mended), the row it is about, where it lies."""

    kind: str
    room: str  # of the rail
    row: Any
    party: str  # from whom it came, or for whom it is
    count: int = 1
    detail: str = ""


def awaiting(reading: Reading, roles: Set[str]) -> list[Awaited]:
    """What awaits someone with these roles, the most pressing first."""
    found = [*_signatures(reading), *_faults(reading), *_answers(reading), *_texts(reading), *_bundles(reading)]
    return [one for one in found if roles & needed(one.kind)]


def needed(kind: str) -> Set[str]:
    """The roles of which one is needed to deal with it."""
    match kind.split("."):
        case ["bag", _]:
            return CARRIERS
        case ["text", _]:
            return frozenset(roles_for("article.write"))
        case _:
            return frozenset(roles_for(kind))


def counts(awaited: Iterable[Awaited]) -> Mapping[str, int]:
    """Entry of the rail → how many things await there."""
    return Counter(one.room for one in awaited)


def _signatures(reading: Reading) -> Iterator[Awaited]:
    for text in waiting_for(reading, reading.me):
        yield Awaited("ledger.sign", "to_sign", text, text.party)


def _answers(reading: Reading) -> Iterator[Awaited]:
    tally = reading.tally
    for model, kind, room in ANSWERS:
        rows = model._default_manager.filter(ch=reading.ch).defer(*HEAVY.get(model, ())).order_by("key")
        for row in pending(rows, tally):
            if reading.me in silent(row, tally, reading.parties):
                yield Awaited(kind, room, row, row.party)


def _texts(reading: Reading) -> Iterator[Awaited]:
    """Brackets one by one; what else stands in the way of a text, counted."""
    articles: dict[str, list[Article]] = {}
    for article in reading.all(Article):
        articles.setdefault(article.instrument, []).append(article)
    for instrument in reading.all(Instrument):
        found = obstacles(instrument, articles.get(instrument.key, []), wordings_of(reading))
        yield from _in_the_way(instrument, found, reading.me)


def _in_the_way(instrument: Instrument, found: list[Obstacle], me: str) -> Iterator[Awaited]:
    brackets = [one for one in found if one.kind == "bracket"]
    for one in brackets:
        yield Awaited("text.bracket", "sessions", instrument, me, detail=str(one.article))
    if others := len(found) - len(brackets):
        yield Awaited("text.obstacles", "sessions", instrument, me, count=others)


def _faults(reading: Reading) -> Iterator[Awaited]:
    """A log that forked, for ever; and bundles in the inbox, which wait for what is missing."""
    for fork in ForkRow.objects.filter(ch=reading.ch).order_by("id"):
        yield Awaited("bag.fork", "bag", fork, fork.party)
    for parcel in inbox.waiting(reading.ch):
        yield Awaited("bag.gap", "bag", parcel, parcel.party)


def _bundles(reading: Reading) -> Iterator[Awaited]:
    """Entries that another party isn't known to hold, unless a bundle with all of them is on its way."""
    for party in reading.others:
        sent = reading.reached.sent.get(party, {})
        packed = all(sent.get(other, 0) >= size for other, size in reading.reached.sizes.items())
        if not packed and (count := waiting_to_go(reading, party)):
            yield Awaited("bag.send", "bag", None, party, count=count)
