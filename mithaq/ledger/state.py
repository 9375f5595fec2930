"""What the record says at this node: rows with their replaced versions, votes, wordings, keys in force, voids."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, NamedTuple, Protocol, Self

from .act import Act, Vocabulary
from .keys import KeyDoc

At = tuple[type["Row"], str]

_NO_KEYS: set[str] = set()


class Row(Protocol):
    """A row of the record: the domain object itself. It belongs to the party that its key begins with."""

    asked: ClassVar[tuple[str, ...]]  # parent fields, fixed at creation, by which `where` may ask
    erased: ClassVar[tuple[str, ...]]  # columns that an erasable act fills; a verdict reads them as null
    key: str
    seq: int  # of the entry, in its party's log, that last put it
    committed: dict[str, str]  # erasable kind → commitment of its payload

    @property
    def party(self) -> str: ...

    def replica(self, *, whole: bool) -> Self:
        """A copy; without its erasable columns unless `whole`."""

    def told(self) -> dict[str, Any]:
        """Its fields as the act codec writes them, without erasable columns: what the PICTURE digest takes."""


class Vote(NamedTuple):
    choice: str  # "agree" | "decline"
    seq: int


class Spot(NamedTuple):
    """Where an act stands in the record: the i-th act of entry `seq` of a party."""

    party: str
    seq: int
    i: int


class Announced(NamedTuple):
    """A file that a party announced: how many bytes, of which media type, in which entry of its log."""

    size: int
    type: str
    seq: int


class Head(NamedTuple):
    """One wording of a field that both sides may write."""

    at: Spot
    value: Any


class Voided(NamedTuple):
    party: str
    seq: int
    code: str
    values: dict[str, Any]


@dataclass(frozen=True)
class Rules:
    """What a fold needs to know of the rooms above: the acts, who may do them, and the row of a proposed text."""

    vocabulary: Vocabulary
    may: Callable[[Any, type[Act]], None]
    texts: type[Row]  # has content, obj, statement, withdrawn; asked by content
    proposals: tuple[type[Row], ...] = ()  # every other row that is proposed by one and agreed by the others
    number: int = 1  # printed beside the PICTURE digest: pictures compare only under one number (§76)


@dataclass
class Changes:
    """What folding touched since the last `take`, so that storing writes only that."""

    rows: set[At] = field(default_factory=set)
    votes: set[tuple[str, str]] = field(default_factory=set)
    heads: set[tuple[str, str]] = field(default_factory=set)
    voids: list[Voided] = field(default_factory=list)


class State:
    """The folded record of one channel. Changed only by `Draft.merge` and `void`."""

    def __init__(self, ch: str, parties: Iterable[str], rules: Rules) -> None:
        self.ch, self.parties, self.rules = ch, tuple(sorted(parties)), rules
        self.rows: dict[At, Row] = {}
        self.older: dict[At, list[Row]] = {}
        self.keys: dict[type[Row], list[str]] = {}  # of the rows of each kind, as they came
        self.kinds: dict[str, type[Row]] = {}  # key → the kind of row that has it: an id names one thing
        self.owners: set[tuple[type[Row], str]] = set()  # kind of row, party that has made one
        self.index: dict[tuple[type[Row], str, Any], set[str]] = {}
        self.votes: dict[tuple[str, str], dict[str, Vote]] = {}
        self.heads: dict[tuple[str, str], dict[Spot, Head]] = {}
        self.pasts: dict[str, list[Mapping[str, int]]] = {party: [] for party in self.parties}
        self.docs: dict[str, dict[str, KeyDoc]] = {party: {} for party in self.parties}  # by hash, held
        self.in_force: dict[str, list[tuple[int, KeyDoc]]] = {party: [] for party in self.parties}
        self.registry: dict[str, list[tuple[int, int]]] = {party: [] for party in self.parties}
        self.signed: dict[tuple[str, str], list[str]] = {}  # (party, instrument) → contents still outstanding
        self.successor: dict[str, str] = {}  # content → the adopted content that replaces it
        self.files: dict[tuple[str, str], Announced] = {}  # (party, commitment)
        self.voids: dict[tuple[str, int], Voided] = {}
        self.defects: list[tuple[str, int, BaseException]] = []
        self.changed = Changes()

    def children(self, model: type[Row], parent: Mapping[str, Any]) -> set[str]:
        """Keys of the rows of one parent."""
        found = [self.index.get((model, name, value), _NO_KEYS) for name, value in parent.items()]
        return set.intersection(*sorted(found, key=len))

    def version(self, at: At, past: Mapping[str, int]) -> Row | None:
        """The newest version of a row among the first `past[party]` entries of its party."""
        row = self.rows.get(at)
        if row is None:
            return None
        known = past.get(row.party, 0)
        if row.seq < known:
            return row
        versions = self.older.get(at, [])
        place = bisect_left(versions, known, key=lambda old: old.seq)
        return versions[place - 1] if place else None

    def past_of_last(self, party: str, past: Mapping[str, int]) -> Mapping[str, int]:
        """What `party` had seen at its last entry inside `past`."""
        size = past.get(party, 0)
        return self.pasts[party][size - 1] if size else {}

    def key_doc(self, party: str, position: int) -> KeyDoc:
        """The key document in force at a position of its party's own log (§53)."""
        held = self.in_force[party]
        place = bisect_left(held, position, key=lambda pair: pair[0])
        return held[place - 1][1] if place else next(d for d in self.docs[party].values() if d.version == 1)

    def registry_at(self, past: Mapping[str, int]) -> int:
        """The highest registry that every party had announced; 1 from the start (§22)."""
        return min(self._announced(party, past.get(party, 0)) for party in self.parties)

    def announce(self, party: str, at: int, version: int) -> None:
        """A party reads acts up to this registry from there on; an older number takes nothing back."""
        self.registry[party].append((at, max(version, self._announced(party, at + 1))))

    def void(self, voided: Voided) -> None:
        self.voids[voided.party, voided.seq] = voided
        self.changed.voids.append(voided)

    def _announced(self, party: str, size: int) -> int:
        """The highest registry among a party's first `size` entries."""
        announced = self.registry[party]
        place = bisect_left(announced, size, key=lambda pair: pair[0])
        return announced[place - 1][1] if place else 1

    def prune(self, at: At) -> None:
        """Let go of versions that no verdict can ask for: every party's last entry covers what replaced them."""
        versions = [*self.older[at], self.rows[at]]
        party = versions[0].party
        covered = min(self._covered(other, party) for other in self.parties)
        keep = max((n for n, row in enumerate(versions) if row.seq < covered), default=0)
        self.older[at] = versions[keep:-1]

    def _covered(self, other: str, party: str) -> int:
        """How much of `party`'s log `other`'s last entry covers."""
        if other == party:
            return len(self.pasts[party])
        return self.pasts[other][-1].get(party, 0) if self.pasts[other] else 0

    def take_changes(self) -> Changes:
        """What changed since the last time; the caller stores it."""
        changed, self.changed = self.changed, Changes()
        return changed
