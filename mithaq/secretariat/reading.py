"""What pages and papers ask of the tables: rows with their standing, wordings, people, the history as sentences."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, TypeVar

from mithaq.commission.fields import worded
from mithaq.commission.models import Mandate, Person
from mithaq.commission.standing import Cast, Reached, Standing, standing
from mithaq.ledger.channel import Descriptor
from mithaq.ledger.entry import Entry, parse
from mithaq.ledger.errors import Language
from mithaq.ledger.void import Void
from mithaq.projection import Projection

from .acts import COMMON_RULES, NATIONAL_RULES
from .models import Channel, EntryRow, Parcel, PayloadRow, Reach, VoidRow, VoteRow, Wording
from .refusals import sentence_of

AnyProjection = TypeVar("AnyProjection", bound=Projection)


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

    def standing(self, row: Any) -> Standing:
        """Where a proposal or a proposed text stands."""
        return standing(row, self._votes.get(row.voted_on, []), self.reached)

    def all(self, model: type[AnyProjection], **fields: Any) -> list[AnyProjection]:
        """Rows with these values, by key."""
        return list(model._default_manager.filter(ch=self.ch, **fields).order_by("key"))

    def get(self, model: type[AnyProjection], key: str) -> AnyProjection | None:
        return model._default_manager.filter(ch=self.ch, key=key).first()

    def current(self, model: type[AnyProjection], **fields: Any) -> list[AnyProjection]:
        """Of each chain of proposals: the newest agreed one, else the newest still open. Oldest chain first."""
        chains: dict[str, list[Any]] = {}
        for row in self.all(model, **fields):
            chains.setdefault(row.subject, []).append(row)  # type: ignore[attr-defined]
        return [chosen for rows in chains.values() if (chosen := self._chosen(rows))]

    def _chosen(self, rows: Sequence[Any]) -> Any | None:
        replaced = {row.replaces for row in rows if self.standing(row).state == "agreed"}
        agreed = [row for row in rows if self.standing(row).state == "agreed" and row.key not in replaced]
        open_ones = [row for row in rows if self.standing(row).state == "proposed"]
        return next(iter([*agreed, *open_ones]), None)

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
        """Pseudonym → the person, with name and rank unless erased."""
        return {person.pseudonym: person for person in self.all(Person)}

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
        """The newest entries as sentences; with `about`, those whose payload names one of these ids."""
        wanted, lines = set(about), []
        voids = {(void.party, void.seq): void for void in VoidRow.objects.filter(ch=self.ch)}
        rows = EntryRow.objects.filter(ch=self.ch).order_by("-id")
        for row in rows if wanted else rows[:limit]:
            entry = parse(bytes(row.raw))
            void = voids.get((row.party, row.seq))
            why = sentence_of(void.code, void.values, language) if void else ""
            lines += [line for line in self._lines(entry, why, language) if not wanted or wanted & line[1]]
        return [line for line, _ in lines[:limit]]

    def _lines(self, entry: Entry, why: str, language: Language) -> list[tuple[Line, set[str]]]:
        payloads = dict(
            PayloadRow.objects.filter(ch=self.ch, party=entry.party, seq=entry.seq).values_list("i", "payload")
        )
        at, found = datetime.fromtimestamp(entry.at / 1000, UTC), []
        for i, ref in enumerate(entry.acts):
            text, names = self._told(ref, bytes(payloads.get(i, b"")), language)
            found.append((Line(entry.party, entry.seq, entry.by, at, ref.kind, text, why), names))
        return found

    def _told(self, ref: Any, payload: bytes, language: Language) -> tuple[str, set[str]]:
        vocabulary = (NATIONAL_RULES if self.channel.national else COMMON_RULES).vocabulary
        try:
            act = vocabulary.inline(ref.kind, ref.body) if ref.inline else vocabulary.decode(ref.kind, payload)
        except Void as void:
            return sentence_of(void.code, void.values, language), set()
        names = {value for value in vars(act).values() if isinstance(value, str)}
        return act.sentence(language), names | ({ref.of} if isinstance(ref.of, str) else set())
