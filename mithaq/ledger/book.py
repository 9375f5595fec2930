"""Everything that one node holds of one channel, in memory: the logs of all parties and what they say.

Nothing here touches a disk, a clock or chance: the secretariat keeps it, and tests play whole disputes with it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import msgspec

from .act import Act, Details, encode
from .channel import Descriptor, Origin, origin, parse_origin
from .collecting import uncollected
from .entry import ActRef, Entry, compose, parse
from .fold import Draft, fold, play
from .hashing import commitment
from .keys import KeyDoc, SignedDoc, verify_doc
from .past import Past, past_of
from .refusals import LedgerError
from .seal import NodeKey, seal
from .state import Rules, State
from .tree import Tree, leaf_hash

Opened = tuple[bytes, bytes]  # (salt, payload) of an act; erased ones are None


@dataclass
class Log:
    """One party's log: entries, the root after each, their opened payloads, and the newest seal."""

    origin: Origin
    entries: list[Entry] = field(default_factory=list)
    roots: list[bytes] = field(default_factory=list)
    opened: list[list[Opened | None]] = field(default_factory=list)
    tree: Tree = field(default_factory=Tree)
    seals: dict[int, str] = field(default_factory=dict)  # size → signed note

    @property
    def size(self) -> int:
        return len(self.entries)

    def root_at(self, size: int) -> bytes:
        """The root of the first `size` entries."""
        return self.roots[size - 1] if size else Tree().root

    def append(self, entry: Entry, opened: Sequence[Opened | None]) -> None:
        self.entries.append(entry)
        self.opened.append(list(opened))
        self.roots.append(self.tree.append(leaf_hash(entry.raw)))


@dataclass(frozen=True)
class Written:
    """An entry that was drafted and stands, not kept yet."""

    entry: Entry
    opened: list[Opened | None]
    draft: Draft  # what it changes: its verdict was found with its whole past read, and nothing later alters it (§26)


class Book:
    """One channel as this node holds it."""

    def __init__(self, descriptor: Descriptor, rules: Rules) -> None:
        self.descriptor, self.ch = descriptor, descriptor.id
        self.state = State(self.ch, descriptor.parties, rules)
        self.logs = {party: Log(parse_origin(origin(self.ch, party))) for party in descriptor.parties}
        self.docs: dict[str, list[SignedDoc]] = {party: [] for party in descriptor.parties}
        self.forks: dict[str, bytes] = {}  # log → fork evidence, as it travels (§56): kept for ever, forwarded to all

    def hold_doc(self, party: str, signed: SignedDoc) -> KeyDoc:
        """Keep a key document: the channel was founded on the first; each next one is signed by the one before."""
        held = self.state.docs[party]
        previous = max(held.values(), key=lambda doc: doc.version, default=None)
        doc = verify_doc(signed, previous)
        if doc.party != party or (previous is None and doc.hash != self.descriptor.roots[party]):
            raise LedgerError("key_doc_root", party=party, hash=doc.hash, expected=self.descriptor.roots[party])
        held[doc.hash] = doc
        self.docs[party].append(signed)
        return doc

    @property
    def sizes(self) -> dict[str, int]:
        """How many entries of each party are held."""
        return {party: log.size for party, log in self.logs.items()}

    def have(self) -> dict[str, int]:
        """The same by origin, as bundles say it (§62)."""
        return {str(log.origin): log.size for log in self.logs.values()}

    def now(self, party: str, *, by: str = "u:-") -> Draft:
        """The record as `party` sees it now, with a pencil: for checks, and to draft the next entry."""
        log = self.logs[party]
        entry = Entry(b"", log.origin, log.size, {}, 0, by, (), past=self.sizes)
        return Draft(self.state, entry)

    def write(
        self, party: str, acts: Sequence[tuple[Act, str | None]], *, by: str, at: int, salts: Iterable[bytes]
    ) -> Written:
        """Draft this party's next entry from acts (each with the row it details, or None). Void if it can't stand."""
        log, supply = self.logs[party], iter(salts)
        refs, opened = zip(*(_sealed(act, of, supply) for act, of in acts), strict=True)
        seen = self._unseen(party)
        raw = compose(origin=str(log.origin), seq=log.size, seen=seen, at=at, by=by, acts=list(refs))
        entry = self._ready(parse(raw), opened)
        draft = Draft(self.state, entry)
        play(draft, entry)
        return Written(entry, list(opened), draft)

    def keep(self, written: Written, key: NodeKey) -> str:
        """Take the entry into the log, seal the log, merge what was drafted. Returns the seal."""
        entry, log = written.entry, self.logs[written.entry.party]
        if entry.seq != log.size:
            raise LedgerError("sequence", log=str(entry.origin), seq=entry.seq, expected=log.size)
        log.append(entry, written.opened)
        log.seals[log.size] = seal(key, str(log.origin), log.size, log.tree.root)
        self.state.pasts[entry.party].append(entry.past)
        written.draft.merge()
        return log.seals[log.size]

    def take(self, raw: bytes, opened: Sequence[Opened | None]) -> Entry:
        """Take the next entry of some party, whose bytes and payloads were verified; read it."""
        entry = self._ready(parse(raw), opened)
        log = self.logs[entry.party]
        if entry.origin != log.origin or entry.seq != log.size:
            raise LedgerError("sequence", log=str(entry.origin), seq=entry.seq, expected=log.size)
        self.read(entry, opened)
        return entry

    def take_all(self, history: Iterable[tuple[bytes, Sequence[Opened | None]]]) -> None:
        """Take many entries, in causal order: those that another process kept, or a whole record."""
        with uncollected():
            for raw, opened in history:
                self.take(raw, opened)

    def read(self, entry: Entry, opened: Sequence[Opened | None]) -> None:
        """Go on with an entry that is parsed and verified, its payloads and past in place."""
        self.logs[entry.party].append(entry, opened)
        fold(self.state, entry)

    def past_at(self, party: str, size: int) -> Past:
        """The past of the last of a party's first `size` entries; nothing for none."""
        return self.state.pasts[party][size - 1] if size else {}

    def _ready(self, entry: Entry, opened: Sequence[Opened | None]) -> Entry:
        entry.payloads = [pair[1] if pair else None for pair in opened]
        entry.past = past_of(entry, self.logs, self.past_at)
        return entry

    def _unseen(self, party: str) -> dict[str, tuple[int, str]]:
        """What to name as seen: the other logs that grew since this party's last entry."""
        known = self.past_at(party, self.logs[party].size)
        return {
            str(log.origin): (log.size, log.tree.root.hex())
            for other, log in self.logs.items()
            if other != party and log.size > known.get(other, 0)
        }


def _sealed(act: Act, of: str | None, salts: "Iterable[bytes]") -> tuple[ActRef, Opened | None]:
    """How the entry names the act, and what lies beside the entry."""
    payload = encode(act)
    if act.inline:
        return ActRef(kind=act.kind, body=msgspec.json.decode(payload)), None
    salt = next(iter(salts))
    c = commitment(salt, payload)
    return (ActRef(kind=act.kind, of=of, c=c) if of and isinstance(act, Details) else ActRef(kind=act.kind, c=c)), (
        salt,
        payload,
    )
