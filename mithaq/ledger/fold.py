"""Reading the record. An act asks only what its author had seen; an entry counts whole or not at all."""

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from .act import Act, Details, Ref
from .entry import ActRef, Entry
from .hashing import proposal_hash
from .keys import KeyDoc
from .refusals import LedgerError
from .state import Announced, At, Head, Row, Rules, Spot, State, Voided, Vote
from .void import Void

AnyRow = TypeVar("AnyRow", bound=Row)


class Seen:
    """The record as the author of one entry had seen it. Whatever it returns is a function of past(entry) alone."""

    def __init__(self, state: State, entry: Entry) -> None:
        self._state, self.past, self._seq = state, entry.past, entry.seq
        self.party, self.by, self.ch, self.parties = entry.party, entry.by, state.ch, state.parties
        self._rows: dict[At, Row] = {}  # what this entry has drafted so far
        self._votes: dict[tuple[str, str], str] = {}
        self._files: dict[str, Announced] = {}

    def get(self, model: type[AnyRow], key: str) -> AnyRow | None:
        """A copy of the newest version that the author had seen; its erasable columns are null."""
        row = self._rows.get((model, key)) or self._state.version((model, key), self.past)
        return cast(AnyRow, row.replica(whole=False)) if row is not None else None

    def need(self, model: type[AnyRow], key: str) -> AnyRow:
        """The row, or Void("unknown")."""
        row = self.get(model, key)
        if row is None:
            raise Void("unknown", key=key)
        return row

    def where(self, model: type[AnyRow], **parent: Any) -> list[AnyRow]:
        """Rows of one parent, by key. Only fields in `asked`: set at creation, never changed, few rows each."""
        if not set(parent) <= set(model.asked):
            raise TypeError(f"{model.__name__} can't be asked by {sorted(parent)}")  # a defect of the act
        keys = self._state.children(model, parent) | {key for drafted, key in self._rows if drafted is model}
        rows = [self.get(model, key) for key in sorted(keys)]  # sorted: the order of arrival isn't in the record
        return [row for row in rows if row and all(getattr(row, name) == v for name, v in parent.items())]

    def owns(self, model: type[Row]) -> bool:
        """Has this party made any row of this kind? All its own are in its past."""
        return (model, self.party) in self._state.owners or any(drafted is model for drafted, _ in self._rows)

    def votes(self, thing: str, hashed: str) -> dict[str, str]:
        """Party → "agree" or "decline", of the votes that the author had seen."""
        known = self._state.votes.get((thing, hashed), {})
        seen = {party: vote.choice for party, vote in known.items() if vote.seq < self.past.get(party, 0)}
        drafted = self._votes.get((thing, hashed))
        return seen if drafted is None else {self.party: drafted} | seen

    def agreed(self, thing: str, hashed: str) -> bool:
        """Had every party agreed, as far as the author knew?"""
        votes = self.votes(thing, hashed)
        return all(votes.get(party) == "agree" for party in self.parties)

    def covers(self, ref: Ref) -> bool:
        """Is that act [log, seq, i] in the author's past?"""
        spot = self.spot(ref)
        return spot is not None and spot.seq < self.past.get(spot.party, 0)

    def acknowledged(self, party: str, row: Row) -> bool:
        """Had `party` seen this version of the row, as far as the author knew? Its later votes are bound by it."""
        if party == row.party:  # it wrote that itself
            return row.seq < self.past.get(party, 0)
        return row.seq < self._state.past_of_last(party, self.past).get(row.party, 0)

    def require(self, holds: bool, code: str, **values: object) -> None:
        """Void with this code unless it holds."""
        if not holds:
            raise Void(code, **values)

    @property
    def rules(self) -> Rules:
        return self._state.rules

    @property
    def registry(self) -> int:
        """The registry of acts under which this entry is read."""
        return self._state.registry_at(self.past)

    @property
    def texts(self) -> type[Any]:
        """The row of a proposed text, asked by its content."""
        return self._state.rules.texts

    def signed(self, obj: str) -> list[str]:
        """Contents of this instrument that this party had signed, outstanding at its last signature."""
        return self._state.signed.get((self.party, obj), [])

    def successor(self, content: str) -> str | None:
        """The adopted content that replaces this one; whether the author had seen that is for the votes to say."""
        return self._state.successor.get(content)

    def announced(self, c: str) -> Announced | None:
        """The file that this party itself announced by this commitment; its own entries are all in its past."""
        return self._files.get(c) or self._state.files.get((self.party, c))

    def key_doc(self) -> KeyDoc:
        """The key document in force at this place of this party's log."""
        return self._state.key_doc(self.party, self._seq)

    def held_doc(self, hashed: str) -> KeyDoc | None:
        """A key document of this party that came with the record."""
        return self._state.docs[self.party].get(hashed)

    def spot(self, ref: Ref) -> Spot | None:
        """[log, seq, i] as (party, seq, i); None for a log of another channel."""
        prefix, _, rest = ref[0].partition(f"/{self.ch}/")
        party, _, epoch = rest.partition("/")
        return Spot(party, ref[1], ref[2]) if prefix == "mithaq.v1" and epoch == "1" else None


class Draft(Seen):
    """What one entry would change: the same view, with a pencil. `merge` is called once, when every act stands."""

    def __init__(self, state: State, entry: Entry) -> None:
        super().__init__(state, entry)
        self._heads: list[tuple[str, str, list[Spot], Head]] = []
        self._later: list[tuple[str, tuple[Any, ...]]] = []
        self.i = 0  # the act being read
        self.payload: bytes = b""  # its bytes
        self.kind = ""

    @property
    def hashed(self) -> str:
        """The content hash of the proposal that this act makes (§28)."""
        return proposal_hash(self.kind, self.payload)

    def put(self, row: Row) -> None:
        """A new version of a row of this party."""
        self._own(row)
        row.seq, self._rows[type(row), row.key] = self._seq, row

    def new(self, row: Row) -> None:
        """A row that doesn't exist yet. One id names one thing of any kind: votes, wordings and links name it alone.

        Keys are their party's own, and so all in its past: only after that is asked does it matter which exist.
        """
        self._own(row)
        taken = row.key in self._state.kinds or any(key == row.key for _, key in self._rows)
        self.require(not taken, "exists", key=row.key)
        self.put(row)

    def _own(self, row: Row) -> None:
        if row.party != self.party:
            raise Void("not_yours", key=row.key)

    def vote(self, thing: str, hashed: str, choice: str) -> None:
        """This party's final word on a proposal as hashed."""
        self.require(self.party not in self.votes(thing, hashed), "already_voted", thing=thing, party=self.party)
        self._votes[thing, hashed] = choice

    def write(self, thing: str, field: str, value: Any, over: list[Ref]) -> None:
        """A wording of a field that both sides may write, in place of the wordings its author was shown (§27)."""
        for ref in over:
            self.require(self.covers(ref), "not_seen", ref=f"{ref[0]}#{ref[1]}.{ref[2]}")
        spots = [spot for ref in over if (spot := self.spot(ref))]
        self._heads.append((thing, field, spots, Head(Spot(self.party, self._seq, self.i), value)))

    def reveal(self, row: Row, commitment: str, values: Mapping[str, Any] | None) -> None:
        """Fill the erasable columns of a row; null when the payload is erased or was malformed (§73)."""
        for column in row.erased:
            setattr(row, column, (values or {}).get(column))
        row.committed = {**row.committed, self.kind: commitment}
        self.put(row)

    def whole(self, model: type[AnyRow], key: str) -> AnyRow:
        """The row with its erasable columns, to be put again: never for a verdict."""
        row = self._rows.get((model, key)) or self._state.version((model, key), self.past)
        if row is None:
            raise Void("unknown", key=key)
        return cast(AnyRow, row.replica(whole=True))

    def announce(self, c: str, size: int, media_type: str) -> None:
        """A file of this party, by its commitment."""
        self._files[c] = Announced(size, media_type, self._seq)

    def note(self, name: str, *values: Any) -> None:
        """Something the ledger itself keeps (keys in force, registry, signatures), told when the entry stands."""
        self._later.append((name, values))

    def merge(self) -> None:
        state, touched = self._state, self._state.changed
        for at, row in self._rows.items():
            self._replace(at, row)
        for thing, choice in self._votes.items():
            state.votes.setdefault(thing, {})[self.party] = Vote(choice, self._seq)
        for subject, name, over, head in self._heads:
            heads = state.heads.setdefault((subject, name), {})
            for spot in over:
                heads.pop(spot, None)
            heads[head.at] = head
        state.files.update({(self.party, c): file for c, file in self._files.items()})
        for name, values in self._later:
            getattr(self, f"_merge_{name}")(*values)
        touched.rows.update(self._rows)
        touched.votes.update(self._votes)
        touched.heads.update((subject, name) for subject, name, _, _ in self._heads)

    def _replace(self, at: At, row: Row) -> None:
        state, old = self._state, self._state.rows.get(at)
        state.rows[at] = row
        if old is None:
            state.keys.setdefault(at[0], []).append(row.key)
            state.kinds[row.key] = at[0]
            state.owners.add((at[0], row.party))
            for name in row.asked:
                state.index.setdefault((at[0], name, getattr(row, name)), set()).add(row.key)
        elif old.seq != row.seq:
            state.older.setdefault(at, []).append(old)
            state.prune(at)

    def _merge_keys(self, hashed: str) -> None:
        self._state.in_force[self.party].append((self._seq, self._state.docs[self.party][hashed]))

    def _merge_registry(self, version: int) -> None:
        self._state.announce(self.party, self._seq, version)

    def _merge_signed(self, obj: str, content: str, after: str | None, live: list[str]) -> None:
        state = self._state
        state.signed[self.party, obj] = [*live, content]
        votes = state.votes.get((obj, content), {})
        if after and all(p in votes and votes[p].choice == "agree" for p in state.parties):
            state.successor[after] = content


def fold(state: State, entry: Entry) -> None:
    """Read one entry whose whole past has been read. It stands as a whole, or is kept as void with the reason."""
    draft = Draft(state, entry)
    state.pasts[entry.party].append(entry.past)
    try:
        play(draft, entry)
    except Void as reason:
        state.void(Voided(entry.party, entry.seq, reason.code, reason.values))
    except LedgerError:  # an act holds a statement, a text or a key that can't be read
        state.void(Voided(entry.party, entry.seq, "malformed", {"kind": draft.kind}))
    except Exception as defect:  # a defect of ours, never of the peer: kept, reported, the suite fails (§26)
        state.defects.append((entry.party, entry.seq, defect))
        state.void(Voided(entry.party, entry.seq, "internal", {"kind": draft.kind}))
    else:
        draft.merge()


def play(draft: Draft, entry: Entry) -> None:
    """The verdict on an entry: each act in turn must be permitted and must stand on what those before it drafted."""
    for i, ref in enumerate(entry.acts):
        payload = entry.payloads[i] if entry.payloads else None
        draft.i, draft.kind, draft.payload = i, ref.kind, payload or b""
        known = _known(draft, ref, alone=len(entry.acts) == 1)
        if issubclass(known, Details):
            _reveal(draft, known, ref, payload)
        else:
            act = _decoded(draft, ref)
            draft.rules.may(draft, known)
            act.stands(draft)
            act.apply(draft)


def _known(draft: Draft, ref: ActRef, *, alone: bool) -> type[Act]:
    """The act of this kind, written in the way of its kind; a kind of a later registry waits for everyone's upgrade."""
    known = draft.rules.vocabulary.acts.get(ref.kind)
    if known is None or known.registry > draft.registry:
        raise Void("newer", kind=ref.kind)
    shaped = known.inline == ref.inline and issubclass(known, Details) == isinstance(ref.of, str)
    draft.require(shaped and (alone or not known.alone), "malformed", kind=ref.kind)
    return known


def _decoded(draft: Draft, ref: ActRef) -> Act:
    if ref.inline:
        return draft.rules.vocabulary.inline(ref.kind, cast(dict[str, Any], ref.body))
    return draft.rules.vocabulary.decode(ref.kind, draft.payload)


def _reveal(draft: Draft, known: type[Details], ref: ActRef, payload: bytes | None) -> None:
    """Personal details: the row they belong to is judged like any key; what they say never is (§73)."""
    row = draft.whole(known.model, str(ref.of))
    draft.require(row.party == draft.party, "not_yours", key=row.key)
    draft.rules.may(draft, known)
    draft.reveal(row, str(ref.c), _details(draft, known, payload))


def _details(draft: Draft, known: type[Details], payload: bytes | None) -> Mapping[str, Any] | None:
    if payload is None:
        return None
    try:
        return vars(draft.rules.vocabulary.decode(known.kind, payload))
    except Void:
        return None  # a malformed detail leaves the columns null and voids nothing
