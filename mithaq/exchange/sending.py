"""What one secretariat hands to another (§60–65): all that it holds of a channel beyond what the other holds."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from msgspec import structs

from mithaq.ledger.book import Book, Log
from mithaq.ledger.seal import NodeKey

from .enclosing import Enclosed, Offer, enclosed
from .errors import ExchangeError
from .frame import CAP, WANTED, Kind, Manifest, Payload, payload_record, write_frame

Record = tuple[Kind, bytes]


@dataclass(frozen=True, slots=True)
class Framed:
    """A frame, with the files that went into it and those that are left for the next one."""

    data: bytes
    files: Enclosed


# budget: what a frame consists of, each by its name
def framed(
    book: Book, *, sender: str, recipient: str, have: Mapping[str, int], key: NodeKey,
    files: Sequence[Offer] = (), want: Sequence[str] = (), cap: int = CAP,
) -> Framed:  # fmt: skip
    """The frame from `sender` to `recipient`, who is known to hold `have` (log → entries).

    It holds the entries of all logs beyond that, so it is causally closed; their payloads unless erased; every version
    of every key document (a few hundred bytes each); the newest seal of each log; fork evidence held. `files` are added
    in order while they fit under the cap: the rest can follow in a later frame. `want`: the files that we lack.
    Errors: ExchangeError "national", "not_party", "unsealed", "behind", "too_large".
    """
    _may_leave(book, sender, recipient)
    spans = {party: _span(book.logs[party], have, sender) for party in book.logs if book.logs[party].size}
    ranges = {str(book.logs[party].origin): span for party, span in spans.items()}
    manifest = Manifest(sender=sender, to=recipient, ch=book.ch, range=ranges, have=book.have())
    if want:
        manifest = structs.replace(manifest, want=tuple(want[:WANTED]))
    records = [*_documents(book), *_seals(book, spans), *_entries(book, spans)]
    chosen = enclosed(files, records, cap=cap)
    return Framed(write_frame(manifest, chain(records, chosen.records()), key), chosen)


def _may_leave(book: Book, sender: str, recipient: str) -> None:
    if book.descriptor.national:
        raise ExchangeError("national", ch=book.ch)
    for party in (sender, recipient):
        if party not in book.logs:
            raise ExchangeError("not_party", party=party, parties=", ".join(book.logs))
    if sender == recipient:
        raise ExchangeError("not_party", party=recipient, parties=", ".join(p for p in book.logs if p != sender))


def _span(log: Log, have: Mapping[str, int], sender: str) -> tuple[int, int]:
    """[from, to) of one log. A recipient may hold more of a third party's log; more of ours means we were restored."""
    known = have.get(str(log.origin), 0)
    if known > log.size and log.origin.party == sender:
        raise ExchangeError("behind", have=known, log=log.origin, size=log.size)
    if log.size not in log.seals:
        raise ExchangeError("unsealed", party=log.origin.party, size=log.size)
    return min(known, log.size), log.size


def _documents(book: Book) -> Iterator[Record]:
    for docs in book.docs.values():
        yield from ((Kind.DOC, signed.encode()) for signed in docs)
    yield from ((Kind.EVIDENCE, record) for record in book.forks.values())


def _seals(book: Book, spans: Mapping[str, tuple[int, int]]) -> Iterator[Record]:
    """The newest seal of each log, also of those without new entries: that is how a fork is noticed."""
    for party, (_, end) in spans.items():
        yield Kind.SEAL, book.logs[party].seals[end].encode()


def _entries(book: Book, spans: Mapping[str, tuple[int, int]]) -> Iterator[Record]:
    """Entries of each log in turn, each followed by its payloads."""
    for party, (start, end) in spans.items():
        log = book.logs[party]
        for seq in range(start, end):
            yield Kind.ENTRY, log.entries[seq].raw
            for i, opened in enumerate(log.opened[seq]):
                if opened is not None:
                    salt, payload = opened
                    yield Kind.PAYLOAD, payload_record(Payload(str(log.origin), seq, i, salt.hex(), payload.decode()))
