"""Bytes in, a verified bundle out (§67–69). Steps are numbered as in docs/ledger.md; nothing changes until `apply`.

A frame that fails one step is refused whole. What is wrong *inside* an act is no ground for refusal: such an entry is
kept and read as void, so that no party can stop the other by writing nonsense into its own log."""

from dataclasses import dataclass
from functools import cached_property

from mithaq.ledger.act import MAX_PAYLOAD
from mithaq.ledger.book import Book, Log, Opened
from mithaq.ledger.channel import Origin, parse_origin
from mithaq.ledger.entry import ActRef, Entry, parse
from mithaq.ledger.hashing import commitment
from mithaq.ledger.keys import SignedDoc
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.seal import Seal, open_seal, read_seal
from mithaq.ledger.tree import leaf_hash

from .ahead import Ahead, in_causal_order
from .enclosing import check_files
from .errors import ExchangeError
from .evidence import Evidence, evidence
from .frame import File, Frame, Manifest, Payload, read_frame
from .keyring import Keyring

Place = tuple[str, int, int]  # (log, seq, i) of an act


@dataclass(frozen=True, slots=True)
class TrustedBundle:
    """What a frame brings that is new, all of it verified: `receiving.apply` takes it into the book."""

    manifest: Manifest
    docs: list[tuple[str, SignedDoc]]
    entries: list[tuple[Entry, list[Opened | None]]]  # in causal order
    seals: list[Seal]
    files: list[File]  # each is what its commitment says; whether an entry names it is for the keeper of files
    forks: list[Evidence]


def verify(data: bytes, book: Book, *, me: str) -> TrustedBundle:
    """Steps 1 to 7, on bytes that nobody has vouched for. Neither they nor a refusal change the book.

    ExchangeError says what is wrong; its `evidence` is what must be kept even so.
    """
    check = _Import(read_frame(data), book, me)
    try:
        check.step_1_trailer()
        check.step_2_addressee()
        check.step_3_seals()
        check.step_4_overlap()
        check.step_5_causal_order()
        check.step_6_roots()
        check.step_7_payloads()
    except ExchangeError as refused:
        refused.evidence, refused.sender = (*check.forks, *refused.evidence), check.sender
        raise
    return check.trusted()


class _Import:
    """One frame on its way into one book."""

    def __init__(self, frame: Frame, book: Book, me: str) -> None:
        self.frame, self.book, self.me = frame, book, me
        self.keyring, self.ahead = Keyring(book), Ahead(book)
        self.seals: dict[str, list[Seal]] = {party: [] for party in book.logs}
        self.runs: dict[str, list[Entry]] = {party: [] for party in book.logs}  # entries of each log, as sent
        self.order: list[Entry] = []  # the new ones
        self.opened: list[list[Opened | None]] = []
        self.forks: list[Evidence] = []
        self.sender = ""  # once its signature was found good

    def step_1_trailer(self) -> None:
        """The sender's node signed all of it. Key documents come first: they say which key that is."""
        sender, book = self.frame.manifest.sender, self.book
        if sender not in book.logs:
            raise ExchangeError("not_party", party=sender, parties=", ".join(book.logs))
        self.keyring.add(self.frame.docs)
        if not self.frame.signed_by(self.keyring.node_key(book.logs[sender].origin)):
            raise ExchangeError("trailer", party=sender)
        self.sender = sender

    def step_2_addressee(self) -> None:
        """It is for us, in a channel that we know and that may leave the house."""
        manifest, book = self.frame.manifest, self.book
        if manifest.ch != book.ch:
            raise ExchangeError("channel", ch=manifest.ch, expected=book.ch, party=manifest.sender)
        if book.descriptor.national:
            raise ExchangeError("national", ch=book.ch)
        if manifest.to != self.me or manifest.sender == self.me:
            raise ExchangeError("addressee", to=manifest.to, me=self.me)

    def step_3_seals(self) -> None:
        """Each seal is by the node of its log; what claims to prove a fork proves it."""
        for note in self.frame.seals:
            log = self._log(_stated(note).origin)
            self.seals[log.origin.party].append(_opened(note, self.keyring.node_key(log.origin)))
        for fork in self.frame.forks:
            log = self._log(fork.origin)
            _prove(fork, self.keyring.node_key(log.origin))
            self.forks += [] if str(log.origin) in self.book.forks else [fork]

    def step_4_overlap(self) -> None:
        """What we hold already is the same here, byte for byte and root for root; otherwise the log was forked."""
        self._sort_entries()
        for name in self.frame.manifest.range:
            self._log(name)
        for party, log in self.book.logs.items():
            for seal in self.seals[party]:
                self._same_root(log, seal)
            self._in_range(log)
            self._same_bytes(log)
            self._not_forked(log)

    def step_5_causal_order(self) -> None:
        """The new entries, each after what its author had seen."""
        news = {party: run[self._overlap(party) :] for party, run in self.runs.items()}
        self.order = in_causal_order(self.ahead, news)
        for entry in self.order:
            self._documents_at_hand(entry)

    def step_6_roots(self) -> None:
        """Each log has, at the size of each seal, the root that the seal states; nothing lies beyond the last seal."""
        for party, seals in self.seals.items():
            reach = self.ahead.logs[party]
            for seal in seals:
                if seal.size > reach.size:
                    raise ExchangeError("gap", log=seal.origin, have=reach.size, needed=seal.size)
                if reach.root_at(seal.size) != seal.root:
                    raise ExchangeError("root", log=seal.origin, size=seal.size)

    def step_7_payloads(self) -> None:
        """Each act has what it committed to, unless that was erased; nothing else came along."""
        payloads = self._payloads()
        for entry in self.order:
            self.opened.append([self._open(entry, i, payloads) for i in range(len(entry.acts))])
        check_files(self.frame.files)

    def trusted(self) -> TrustedBundle:
        entries = list(zip(self.order, self.opened, strict=True))
        seals = [seal for seals in self.seals.values() for seal in seals]
        frame = self.frame
        return TrustedBundle(frame.manifest, self.keyring.new, entries, seals, frame.files, self.forks)

    # step 3

    def _log(self, name: str) -> Log:
        origin = _origin(name)
        log = self.book.logs.get(origin.party)
        if log is None or log.origin != origin:
            raise ExchangeError("frame", why=f"{name} is no open log of this commission")
        return log

    # step 4

    def _sort_entries(self) -> None:
        for n, raw in enumerate(self.frame.entries):
            try:
                entry = parse(raw)
            except LedgerError as fault:
                raise ExchangeError("entry_bytes", n=n + 1, why=fault) from None
            self.runs[self._log(str(entry.origin)).origin.party].append(entry)

    def _same_root(self, log: Log, seal: Seal) -> None:
        if seal.size <= log.size and log.root_at(seal.size) != seal.root:
            self._prove_fork(log, seal, [leaf_hash(entry.raw) for entry in log.entries])
            raise ExchangeError("root", log=seal.origin, size=seal.size)

    def _in_range(self, log: Log) -> None:
        """The run is exactly what the manifest announces, joins on to what we hold, and is sealed to its end."""
        name, run = str(log.origin), self.runs[log.origin.party]
        start, end = self.frame.manifest.range.get(name, (log.size, log.size))
        if [entry.seq for entry in run] != list(range(start, start + len(run))) or start + len(run) != end:
            raise ExchangeError("range", start=start, end=end, log=name, why=f"{len(run)}")
        if start > log.size:
            raise ExchangeError("gap", log=name, have=log.size, needed=start)
        sealed = max((seal.size for seal in self.seals[log.origin.party]), default=0)
        if sealed < end and run:
            raise ExchangeError("beyond_seal", log=name, end=end, sealed=sealed)

    def _same_bytes(self, log: Log) -> None:
        run = self.runs[log.origin.party]
        for entry in run[: self._overlap(log.origin.party)]:
            if entry.raw != log.entries[entry.seq].raw:
                newest = max(self.seals[log.origin.party], key=lambda seal: seal.size)
                before = [leaf_hash(held.raw) for held in log.entries[: run[0].seq]]
                self._prove_fork(log, newest, before + [leaf_hash(sent.raw) for sent in run])
                raise ExchangeError("root", log=str(log.origin), size=newest.size)

    def _not_forked(self, log: Log) -> None:
        """Import from a forked log stops where the fork was found, until a void document settles it (§56)."""
        name, run = str(log.origin), self.runs[log.origin.party]
        held = [Evidence.decode(self.book.forks[name])] if name in self.book.forks else []
        for fork in (fork for fork in (*held, *self.forks) if fork.origin == name):
            if len(run) > self._overlap(log.origin.party):
                raise _forked(fork)

    def _overlap(self, party: str) -> int:
        """How many entries of a run we hold already."""
        run = self.runs[party]
        return min(len(run), max(0, self.book.logs[party].size - run[0].seq)) if run else 0

    def _prove_fork(self, log: Log, seal: Seal, leaves: list[bytes]) -> None:
        """Raise the fork if our newest seal of the log and this one prove it."""
        if log.seals and (fork := evidence(log.seals[max(log.seals)], seal.note, leaves)):
            raise _forked(fork)

    # step 5

    def _documents_at_hand(self, entry: Entry) -> None:
        for act in entry.acts:
            hashed = act.body.get("hash") if act.kind == "ledger.keys" and isinstance(act.body, dict) else None
            if isinstance(hashed, str) and not self.keyring.holds(entry.party, hashed):
                raise ExchangeError("key_doc_missing", seq=entry.seq, log=str(entry.origin), hash=hashed[:64])

    # step 7

    def _payloads(self) -> dict[Place, Payload]:
        """By the act they belong to; each must match, those of entries that we hold already too."""
        found: dict[Place, Payload] = {}
        acts = {(str(e.origin), e.seq): e.acts for run in self.runs.values() for e in run}
        for payload in self.frame.payloads:
            place = (payload.log, payload.seq, payload.i)
            named = acts.get(place[:2], ())
            if place in found or payload.i >= len(named):
                raise _mismatch(place, "no such act" if place not in found else "twice")
            _check_payload(place, payload, named[payload.i])
            found[place] = payload
        return found

    def _open(self, entry: Entry, i: int, payloads: dict[Place, Payload]) -> Opened | None:
        place = (str(entry.origin), entry.seq, i)
        payload = payloads.get(place)
        if payload is not None:
            return bytes.fromhex(payload.salt), payload.pl.encode()
        act = entry.acts[i]
        if act.inline or (isinstance(act.of, str) and place in self._erased):
            return None
        raise ExchangeError("payload_missing", log=place[0], seq=place[1], i=i)

    @cached_property
    def _erased(self) -> set[tuple[object, ...]]:
        """What any entry, held or sent, asked to erase. Asked only when a payload is missing."""
        held = (entry for log in self.book.logs.values() for entry in log.entries)
        acts = (act for entry in (*held, *self.order) for act in entry.acts if act.kind == "ledger.erase")
        targets = (act.body.get("target") for act in acts if isinstance(act.body, dict))
        return {tuple(t) for t in targets if isinstance(t, list) and all(isinstance(part, str | int) for part in t)}


def _origin(name: str) -> Origin:
    try:
        return parse_origin(name)
    except LedgerError as fault:
        raise ExchangeError("frame", why=fault) from None


def _stated(note: str) -> Seal:
    try:
        return read_seal(note)
    except LedgerError as fault:
        raise ExchangeError("frame", why=fault) from None


def _opened(note: str, public: bytes) -> Seal:
    try:
        return open_seal(note, public)
    except LedgerError as fault:
        raise ExchangeError("seal", log=read_seal(note).origin, why=fault) from None


def _prove(fork: Evidence, public: bytes) -> None:
    try:
        fork.verify(public)
    except LedgerError as fault:
        raise ExchangeError("evidence", why=fault) from None


def _forked(fork: Evidence) -> ExchangeError:
    one, other = read_seal(fork.one), read_seal(fork.other)
    party = parse_origin(one.origin).party
    sizes = {"one": one.size, "other": other.size}
    return ExchangeError("fork", evidence=(fork,), party=party, log=one.origin, **sizes)


def _check_payload(place: Place, payload: Payload, act: ActRef) -> None:
    text = payload.pl.encode()
    if len(text) > MAX_PAYLOAD:
        raise _mismatch(place, f"{len(text)} > {MAX_PAYLOAD}")
    if act.inline or commitment(bytes.fromhex(payload.salt), text) != act.c:
        raise _mismatch(place, "commitment")


def _mismatch(place: Place, why: str) -> ExchangeError:
    return ExchangeError("payload", log=place[0], seq=place[1], i=place[2], why=why)
