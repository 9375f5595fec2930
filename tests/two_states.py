"""Two secretariats, or three, in memory: every dispute is a test of three lines.

    two = TwoStates()
    two.mar.does(ThingMake(key=two.mar.key("school"), title="École"))
    two.exchange()
    assert two.same()

Keys, salts and clock come from names and counters, so that the same play writes the same bytes; key documents, seals,
frames and envelopes are real."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import permutations
from typing import Any

import msgspec

from mithaq.exchange.envelope import unwrap, wrap
from mithaq.exchange.receiving import Received, apply
from mithaq.exchange.sending import framed
from mithaq.exchange.trusted_bundle import verify
from mithaq.ledger.act import Act, encode
from mithaq.ledger.adoption import Statement, message
from mithaq.ledger.book import Book, Opened
from mithaq.ledger.channel import Descriptor, new_id
from mithaq.ledger.digest import picture_digest, record_digest
from mithaq.ledger.entry import ActRef, Entry, compose, parse
from mithaq.ledger.hashing import commitment, sha256
from mithaq.ledger.keys import KeyDoc
from mithaq.ledger.past import past_of
from mithaq.ledger.personal import sign_person
from mithaq.ledger.seal import seal
from mithaq.ledger.signing import Decline, Keys, Sign
from mithaq.ledger.state import Rules, Voided

from .ledger.words import RULES
from .two_keys import identity, key_doc, node_key, seed

START = 1_800_000_000_000  # ms: the clock of every secretariat begins here
CHAIR = "u:chair"


class Secretariat:
    """One party's node: its book, its keys, and what it knows of the others."""

    def __init__(self, party: str, book: Book) -> None:
        self.party, self.book = party, book
        self.key_of_node = node_key(party)
        self.clock = START
        self.theirs: dict[str, Mapping[str, int]] = {}  # party → what it said it held
        self._salts = 0

    # ── acts ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def key(self, name: str) -> str:
        """The id of a thing of ours, from its name."""
        return new_id(self.party, seed(self.party, name))

    def does(self, *acts: Act | tuple[Act, str], by: str = CHAIR) -> Entry:
        """One entry with these acts, an erasable one as (act, key of its row). Void if it can't stand."""
        pairs = [act if isinstance(act, tuple) else (act, None) for act in acts]
        written = self.book.write(self.party, pairs, by=by, at=self.tick(), salts=iter(self.salt, b""))
        self.book.keep(written, self.key_of_node)
        return written.entry

    def forces(
        self, *acts: "Act | tuple[Act, str] | Raw", seen: Mapping[str, int] | None = None, by: str = CHAIR
    ) -> Entry:
        """The same without asking whether it stands; `seen` may hide what was seen: party → size admitted."""
        made = [act.made(self.salt()) if isinstance(act, Raw) else _made(act, self.salt()) for act in acts]
        return self.takes([ref for ref, _ in made], [opened for _, opened in made], seen=seen, by=by)

    def takes(
        self, refs: list[ActRef], opened: Sequence[Opened | None], *, seen: Mapping[str, int] | None, by: str = CHAIR
    ) -> Entry:
        """Keep an entry with these acts as our next one, sealed."""
        log = self.book.logs[self.party]
        named = self.unseen() if seen is None else self._admitted(seen)
        raw = compose(origin=str(log.origin), seq=log.size, seen=named, at=self.tick(), by=by, acts=refs)
        entry = parse(raw)
        entry.payloads = [pair[1] if pair else None for pair in opened]
        entry.past = past_of(entry, self.book.logs, self.book.past_at)
        self.book.read(entry, list(opened))
        log.seals[log.size] = seal(self.key_of_node, str(log.origin), log.size, log.tree.root)
        return entry

    def signs(self, statement: Statement, *, chair: str = "chair", force: bool = False, **forced: Any) -> Entry:
        """Our co-chair signs a text."""
        return self._votes(Sign, statement, chair, force, forced)

    def declines(self, statement: Statement, *, chair: str = "chair", force: bool = False, **forced: Any) -> Entry:
        """Our co-chair declines a text."""
        return self._votes(Decline, statement, chair, force, forced)

    def rotates(self, version: int, chair: str, roles: tuple[str, ...] = ("hod",)) -> Entry:
        """Publish the next version of our key document, with another chair, and put it in force."""
        prev = KeyDoc.decode(self.book.docs[self.party][-1].doc).hash
        signed = key_doc(self.party, version, chair, roles, prev)
        doc = self.book.hold_doc(self.party, signed)
        return self.does(Keys(version=version, hash=doc.hash))

    def statement(self, obj: str, text: str, after: str | None = None) -> Statement:
        """A statement over a text of this content, between all parties."""
        parties = self.book.descriptor.parties
        texts = {"fr": sha256(text.encode()).hex()}
        return Statement(self.book.ch, obj, after, texts, parties, dict.fromkeys(parties, 1))

    # ── exchange ──────────────────────────────────────────────────────────────────────────────────────────────────

    def frame(self, to: str, have: Mapping[str, int] | None = None) -> bytes:
        """What `to` lacks as far as we know."""
        known = self.theirs.get(to, {}) if have is None else have
        return framed(self.book, sender=self.party, recipient=to, have=known, key=self.key_of_node).data

    def sends(self, to: str | None = None, have: Mapping[str, int] | None = None) -> bytes:
        """The .mithaq file for a party, by default for the other one."""
        other = to or next(party for party in self.book.logs if party != self.party)
        return wrap(self.frame(other, have), [identity(other)[1]])

    def receives(self, data: bytes) -> Received:
        """Open a .mithaq file, verify it, take it. ExchangeError if it is refused."""
        return self.accepts(unwrap(data, [identity(self.party)[0]]))

    def accepts(self, frame: bytes) -> Received:
        """The same for a frame, as it comes over HTTPS."""
        received = apply(self.book, verify(frame, self.book, me=self.party), me=self.party)
        self.theirs[received.receipt.sender] = received.receipt.theirs
        return received

    # ── what one asks in a test ───────────────────────────────────────────────────────────────────────────────────

    @property
    def digests(self) -> tuple[str, str]:
        """RECORD and PICTURE."""
        return record_digest(self.book), picture_digest(self.book.state)

    def void(self, entry: Entry) -> Voided | None:
        """Why an entry doesn't count here, or None."""
        return self.book.state.voids.get((entry.party, entry.seq))

    def adopted(self, statement: Statement) -> bool:
        return self.book.now(self.party).agreed(statement.obj, statement.content)

    def heads(self, thing: str, name: str = "note") -> list[Any]:
        """The wordings of a field both sides may write, sorted."""
        return sorted(head.value for head in self.book.state.heads.get((thing, name), {}).values())

    def spots(self, thing: str, name: str = "note") -> list[tuple[str, int, int]]:
        """The same as references that a write may name."""
        heads = self.book.state.heads.get((thing, name), {})
        return [(str(self.book.logs[spot.party].origin), spot.seq, spot.i) for spot in sorted(heads)]

    def hashed(self, key: str) -> str:
        """The content hash of a proposal held here."""
        rows: dict[str, Any] = {row.key: row for row in self.book.state.rows.values()}
        return str(rows[key].hashed)

    # ── supplies ──────────────────────────────────────────────────────────────────────────────────────────────────

    def tick(self) -> int:
        self.clock += 1000
        return self.clock

    def salt(self) -> bytes:
        self._salts += 1
        return seed(self.party, "salt", self._salts)[:16]

    def unseen(self) -> dict[str, tuple[int, str]]:
        """All that we hold and haven't named yet."""
        return self._admitted({party: log.size for party, log in self.book.logs.items()})

    def _admitted(self, sizes: Mapping[str, int]) -> dict[str, tuple[int, str]]:
        known = self.book.past_at(self.party, self.book.logs[self.party].size)
        logs = ((self.book.logs[party], min(size, self.book.logs[party].size)) for party, size in sizes.items())
        news = [
            (log, size)
            for log, size in logs
            if log.origin.party != self.party and size > known.get(log.origin.party, 0)
        ]
        return {str(log.origin): (size, log.root_at(size).hex()) for log, size in news}

    def _votes(self, kind: type[Any], statement: Statement, chair: str, force: bool, forced: dict[str, Any]) -> Entry:
        choice: Any = "adopt" if kind is Sign else "decline"
        proof = sign_person(seed(self.party, chair), message(choice, statement.encode()))
        vote = kind(obj=statement.obj, content=statement.content, key=chair, alg="ed25519", proof=proof)
        return self.forces(vote, **forced) if force else self.does(vote)


@dataclass(frozen=True)
class Raw:
    """An act as a hostile party may write it: any kind, any payload, any commitment."""

    kind: str
    payload: bytes = b"{}"
    of: str | None = None
    body: dict[str, Any] | None = None

    def made(self, salt: bytes) -> tuple[ActRef, Opened | None]:
        if self.body is not None:
            return ActRef(kind=self.kind, body=self.body), None
        c = commitment(salt, self.payload)
        return (ActRef(kind=self.kind, c=c, of=self.of) if self.of else ActRef(kind=self.kind, c=c)), (
            salt,
            self.payload,
        )


@dataclass
class TwoStates:
    """The secretariats of one commission: `two.mar`, `two.mli`, and with three parties one more."""

    parties: tuple[str, ...] = ("MAR", "MLI")
    rules: Rules = RULES
    states: dict[str, Secretariat] = field(init=False)

    def __post_init__(self) -> None:
        roots = {party: KeyDoc.decode(key_doc(party).doc).hash for party in sorted(self.parties)}
        self.descriptor = Descriptor(tuple(sorted(self.parties)), roots, seed("nonce").hex()[:32])
        self.states = {party: Secretariat(party, self.blank()) for party in self.descriptor.parties}

    def blank(self) -> Book:
        """A book of this commission with nothing in it but everybody's first key document."""
        book = Book(self.descriptor, self.rules)
        for party in self.descriptor.parties:
            book.hold_doc(party, key_doc(party))
        return book

    def __getattr__(self, name: str) -> Secretariat:
        if name.upper() in self.__dict__.get("states", ()):
            return self.__dict__["states"][name.upper()]  # type: ignore[no-any-return]
        raise AttributeError(name)

    def exchange(self, *pairs: tuple[str, str]) -> int:
        """Each sends to each until nothing new arrives; returns how many entries arrived. Or only these (from, to)."""
        new, last = 0, 1
        while last:
            last = sum(self._carry(one, other) for one, other in pairs or permutations(self.states, 2))
            new += last
        return new

    def same(self) -> bool:
        """Do all hold the same record and see the same picture?"""
        return len({state.digests for state in self.states.values()}) == 1

    def defects(self) -> list[Any]:
        """Exceptions of ours inside the fold: there must be none, whatever the other side writes."""
        return [defect for state in self.states.values() for defect in state.book.state.defects]

    def _carry(self, one: str, other: str) -> int:
        return self.states[other].accepts(self.states[one].frame(other)).new


def refold(two: TwoStates, book: Book, sizes: Mapping[str, int], choose: Callable[[Sequence[str]], str]) -> Book:
    """A book that holds only the first `sizes` entries of `book`, read in an order that `choose` picks."""
    fresh = two.blank()
    for party, docs in book.docs.items():
        for signed in docs[1:]:
            fresh.hold_doc(party, signed)
    while ready := [party for party in sizes if _next_ready(fresh, book, party, sizes[party])]:
        party = choose(ready)
        at = fresh.logs[party].size
        fresh.take(book.logs[party].entries[at].raw, book.logs[party].opened[at])
    assert fresh.sizes == dict(sizes), "not causally closed"
    return fresh


def closure(book: Book, tops: Mapping[str, int]) -> dict[str, int]:
    """The smallest causally closed set that holds the first `tops` entries of each party: what these authors knew."""
    sizes = {party: tops.get(party, 0) for party in book.logs}
    for party, top in tops.items():
        for other, count in book.past_at(party, top).items():
            sizes[other] = max(sizes[other], count)
    return sizes


def _next_ready(fresh: Book, book: Book, party: str, size: int) -> bool:
    at = fresh.logs[party].size
    if at >= size:
        return False
    return all(fresh.logs[other.party].size >= n for other, (n, _) in book.logs[party].entries[at].seen.items())


def _made(act: Act | tuple[Act, str], salt: bytes) -> tuple[ActRef, Opened | None]:
    one, of = act if isinstance(act, tuple) else (act, None)
    payload = encode(one)
    if one.inline:
        return ActRef(kind=one.kind, body=msgspec.json.decode(payload)), None
    return Raw(one.kind, payload, of).made(salt)
