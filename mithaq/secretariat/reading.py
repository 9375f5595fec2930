"""What pages and papers ask of the tables: rows with their standing, wordings, people, the history as sentences."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from itertools import islice
from typing import Any, TypeVar

from mithaq.commission.fields import worded
from mithaq.commission.models import Mandate, Person
from mithaq.commission.proposals import Proposal
from mithaq.commission.standing import Cast, Reached, Standing, standing
from mithaq.ledger.book import Opened
from mithaq.ledger.canonical import encode
from mithaq.ledger.channel import Descriptor
from mithaq.ledger.entry import ActRef, parse
from mithaq.ledger.errors import Language
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.void import Void
from mithaq.projection import Projection
from mithaq.roadmap import ballots

from .acts import COMMON_RULES, NATIONAL_RULES
from .models import Channel, EntryRow, Parcel, Reach, VoidRow, VoteRow, Wording
from .refusals import sentence_of
from .shelf import payloads_of

AnyProjection = TypeVar("AnyProjection", bound=Projection)
AnyProposal = TypeVar("AnyProposal", bound=Proposal)

BATCH = 500  # entries of the history asked for at a time
NO_PAYLOAD: Opened = (b"", b"")  # of an act that stands in its entry, or was erased


@dataclass(frozen=True)
class Line:
    """One act of the history, as a sentence."""

    party: str
    seq: int
    by: str
    at: datetime  # dated by that party's node; informs, never orders
    kind: str
    text: str
    void: str  # why the entry doesn't count; empty when it stands


class Reading:
    """One channel's tables, read for one page: each question is asked of the database once."""

    def __init__(self, channel: Channel) -> None:
        self.channel, self.ch, self.me = channel, channel.ch, channel.me

    @cached_property
    def parties(self) -> tuple[str, ...]:
        return tuple(Descriptor.decode(bytes(self.channel.descriptor)).parties)

    @property
    def others(self) -> list[str]:
        return [party for party in self.parties if party != self.me]

    @cached_property
    def reached(self) -> Reached:
        reaches = {row.party: row for row in Reach.objects.filter(ch=self.ch)}
        sizes = {party: reaches[party].size if party in reaches else 0 for party in self.parties}
        covers = {party: row.covers for party, row in reaches.items()}
        parcels = Parcel.objects.filter(ch=self.ch, direction=Parcel.OUT).order_by("at", "id")
        return Reached(self.me, sizes, covers, {parcel.party: parcel.sizes for parcel in parcels})

    @cached_property
    def _votes(self) -> dict[tuple[str, str], list[Cast]]:
        found: dict[tuple[str, str], list[Cast]] = {}
        for vote in VoteRow.objects.filter(ch=self.ch):
            found.setdefault((vote.thing, vote.hashed), []).append(Cast(vote.party, vote.choice, vote.seq))
        return found

    @cached_property
    def tally(self) -> ballots.Tally:
        """The same as choices: who said what of which proposal."""
        cast = {voted: {vote.party: vote.choice for vote in votes} for voted, votes in self._votes.items()}
        return ballots.Tally(self.parties, cast)

    def standing(self, row: Any) -> Standing:
        """Where a proposal or a proposed text stands."""
        return standing(row, self._votes.get(row.voted_on, []), self.reached)

    def all(self, model: type[AnyProjection], **fields: Any) -> list[AnyProjection]:
        """Rows with these values, by key."""
        return list(model._default_manager.filter(ch=self.ch, **fields).order_by("key"))

    def get(self, model: type[AnyProjection], key: str) -> AnyProjection | None:
        return model._default_manager.filter(ch=self.ch, key=key).first()

    def current(self, model: type[AnyProposal], **fields: Any) -> list[AnyProposal]:
        """Of each chain of proposals: the one in force, else the one that waits for a word. By key of the chain."""
        return ballots.current(self.all(model, **fields), self.tally)

    def open_changes(self, row: Any) -> list[Any]:
        """Proposals that would replace this one and are still open."""
        found = self.all(type(row), replaces=row.key)
        return [change for change in found if self.standing(change).state == "proposed"]

    @cached_property
    def wordings(self) -> dict[tuple[str, str], list[Wording]]:
        """(thing, field) → its current wordings; more than one is a bracket."""
        found: dict[tuple[str, str], list[Wording]] = {}
        for wording in Wording.objects.filter(ch=self.ch).order_by("party", "seq", "i"):
            found.setdefault((wording.thing, wording.field), []).append(wording)
        return found

    @cached_property
    def people(self) -> dict[str, Person]:
        """Pseudonym → the person, with name and rank unless erased. Nobody renames a person of ours: our rows win."""
        rows = sorted(self.all(Person), key=lambda person: person.party == self.me)
        return {person.pseudonym: person for person in rows}

    def name_of(self, pseudonym: str, language: Language) -> str:
        """Rank and name if known, else the pseudonym."""
        person = self.people.get(pseudonym)
        if person is None or not person.name:
            return pseudonym
        return " ".join(filter(None, (worded(person.rank, language), worded(person.name, language))))

    def roles(self, pseudonym: str) -> set[str]:
        """Roles that this node's party has granted to this person."""
        mandates = Mandate.objects.filter(ch=self.ch, holder=pseudonym, ended=False)
        return {mandate.role for mandate in mandates if mandate.party == self.me}

    def history(self, *, language: Language, about: Iterable[str] = (), limit: int = 200) -> list[Line]:
        """The newest acts as sentences; with `about`, those that name one of these ids."""
        wanted = [one.encode() for one in about]
        found = (line for rows in self._newest_first() for line in self._lines(rows, wanted, language))
        return list(islice(found, limit))

    def told(self, rows: Sequence[EntryRow], language: Language) -> list[Line]:
        """The acts of these entries as sentences, in their order."""
        return list(self._lines(rows, (), language)) if rows else []

    def dated(self, places: Iterable[tuple[str, int]]) -> dict[tuple[str, int], int]:
        """(party, seq) → when that party's node dated the entry, in milliseconds."""
        wanted = set(places)
        rows = EntryRow.objects.filter(ch=self.ch, seq__in={seq for _, seq in wanted})
        return {(row.party, row.seq): parse(bytes(row.raw)).at for row in rows if (row.party, row.seq) in wanted}

    def _newest_first(self) -> Iterator[list[EntryRow]]:
        """Entries by the batch: a page seldom needs more than the first."""
        rows, before = EntryRow.objects.filter(ch=self.ch).order_by("-id"), None
        while batch := list((rows if before is None else rows.filter(id__lt=before))[:BATCH]):
            yield batch
            before = batch[-1].pk

    def _lines(self, rows: Sequence[EntryRow], wanted: Sequence[bytes], language: Language) -> Iterator[Line]:
        opened = payloads_of(self.ch, rows)
        named = _naming(rows, opened, wanted) if wanted else rows
        reasons = self._reasons(named, language)
        for row in named:
            entry = parse(bytes(row.raw))
            at, why = datetime.fromtimestamp(entry.at / 1000, UTC), reasons.get((row.party, row.seq), "")
            for i, ref in enumerate(entry.acts):
                payload = opened.get((row.party, row.seq, i), NO_PAYLOAD)[1]
                if not wanted or _says(payload + encode(ref), wanted):
                    told = self._told(ref, payload, language)
                    yield Line(entry.party, entry.seq, entry.by, at, ref.kind, told, why)

    def _reasons(self, rows: Sequence[EntryRow], language: Language) -> dict[tuple[str, int], str]:
        """Why some of these entries don't count."""
        seqs = {row.seq for row in rows}
        voids = VoidRow.objects.filter(ch=self.ch, seq__in=seqs)
        return {(void.party, void.seq): sentence_of(void.code, void.values, language) for void in voids}

    def _told(self, ref: ActRef, payload: bytes, language: Language) -> str:
        """The act as a sentence; of one that can't be read, what is wrong with it."""
        vocabulary = (NATIONAL_RULES if self.channel.national else COMMON_RULES).vocabulary
        try:
            if isinstance(ref.body, dict):
                return vocabulary.inline(ref.kind, ref.body).sentence(language)
            return vocabulary.decode(ref.kind, payload).sentence(language)
        except (Void, LedgerError) as fault:
            return sentence_of(fault.code, fault.values, language)


def _naming(
    rows: Sequence[EntryRow], opened: Mapping[tuple[str, int, int], Opened], wanted: Sequence[bytes]
) -> list[EntryRow]:
    """The entries that name one of these ids. Ids are random: where their bytes stand they are meant."""
    places = {place[:2] for place, (_, payload) in opened.items() if _says(payload, wanted)}
    return [row for row in rows if (row.party, row.seq) in places or _says(bytes(row.raw), wanted)]


def _says(data: bytes, wanted: Sequence[bytes]) -> bool:
    return any(one in data for one in wanted)
