"""Steps 8 and 9: a verified bundle is read into the book, and what the office shows of it."""

from dataclasses import dataclass

from mithaq.ledger.book import Book, Opened
from mithaq.ledger.channel import parse_origin
from mithaq.ledger.collecting import uncollected
from mithaq.ledger.digest import record_digest
from mithaq.ledger.entry import Entry
from mithaq.ledger.keys import SignedDoc
from mithaq.ledger.seal import Seal
from mithaq.ledger.state import Voided

from .evidence import Evidence
from .frame import File
from .trusted_bundle import TrustedBundle


@dataclass(frozen=True, slots=True)
class Receipt:
    """What to show, and to tell the sender: per log the range that was new, all that is held now, the RECORD digest."""

    sender: str
    ch: str
    ranges: dict[str, tuple[int, int]]  # log → [from, to) of what was new
    have: dict[str, int]
    record: str  # the RECORD digest, hex
    theirs: dict[str, int]  # what the sender says it holds: the next frame to it starts there
    want: tuple[str, ...]  # files that the sender asks for
    elsewhere: dict[str, int]  # our own logs of which the sender holds more than we do: this node was restored


@dataclass(frozen=True, slots=True)
class Received:
    """What came with a bundle, for the office to store."""

    entries: list[tuple[Entry, list[Opened | None]]]
    voids: list[Voided]
    seals: list[Seal]
    docs: list[tuple[str, SignedDoc]]
    files: list[File]  # those that some party announced, as they were announced
    strays: list[File]  # those that nobody announced, or with another size: not to be kept
    forks: list[Evidence]
    receipt: Receipt

    @property
    def new(self) -> int:
        """How many entries were new; 0 for a bundle that was received before."""
        return len(self.entries)


def apply(book: Book, trusted: TrustedBundle, *, me: str) -> Received:
    """Take what was verified into the book: documents, then entries in causal order, then seals. It can't fail."""
    before = book.have()
    for party, signed in trusted.docs:
        book.hold_doc(party, signed)
    with uncollected():
        for entry, opened in trusted.entries:
            entry.payloads = [pair[1] if pair else None for pair in opened]
            book.read(entry, opened)
    for seal in trusted.seals:
        book.logs[parse_origin(seal.origin).party].seals[seal.size] = seal.note
    for fork in trusted.forks:
        book.forks.setdefault(fork.origin, fork.encode())
    return _received(book, trusted, before, me)


def _received(book: Book, trusted: TrustedBundle, before: dict[str, int], me: str) -> Received:
    manifest, have = trusted.manifest, book.have()
    receipt = Receipt(
        sender=manifest.sender,
        ch=book.ch,
        ranges={log: (before[log], size) for log, size in have.items() if size > before[log]},
        have=have,
        record=record_digest(book),
        theirs={log: size for log, size in manifest.have.items() if log in have},  # nobody checked the names
        want=manifest.wanted,
        elsewhere={log: n for log, n in manifest.have.items() if log == str(book.logs[me].origin) and n > have[log]},
    )
    voids = [
        book.state.voids[at] for entry, _ in trusted.entries if (at := (entry.party, entry.seq)) in book.state.voids
    ]
    announced = {(c, file.size) for (_, c), file in book.state.files.items()} if trusted.files else set()
    files = [file for file in trusted.files if (file.c, file.size) in announced]
    strays = [file for file in trusted.files if (file.c, file.size) not in announced]
    return Received(trusted.entries, voids, trusted.seals, trusted.docs, files, strays, trusted.forks, receipt)
