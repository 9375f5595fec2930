"""Which files go with a frame (§65): as many as fit under the cap, in the order given; the rest waits."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from mithaq.ledger.hashing import commitment

from .errors import ExchangeError
from .frame import CAP, HEADER, File, Kind, file_header

ROOM = 2**20  # bytes kept free for manifest, trailer and headers when files are added
LINE = len(file_header(File("0" * 64, bytes(16), bytes(0)))) + 20  # bytes beside those of the file, size included


class Offer(Protocol):
    """A file that may be sent: its bytes are asked for only if it fits."""

    @property
    def c(self) -> str: ...

    @property
    def size(self) -> int: ...

    def load(self) -> File: ...


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What goes, and what is left for the next bag."""

    taken: list[Offer] = field(default_factory=list)
    left: list[Offer] = field(default_factory=list)

    def records(self) -> Iterator[tuple[Kind, bytes]]:
        """Each file as a record, loaded when its turn comes: one at a time lies in memory beside the frame."""
        for offer in self.taken:
            file = offer.load()
            yield Kind.FILE, b"".join((file_header(file), b"\n", file.data))


def enclosed(offers: Iterable[Offer], others: Sequence[tuple[Kind, bytes]], *, cap: int = CAP) -> Enclosed:
    """The choice, beside the other records of the frame."""
    room, found = cap - ROOM - sum(len(body) + HEADER for _, body in others), Enclosed()
    for offer in offers:
        needed = offer.size + LINE + HEADER
        if needed <= room:
            room -= needed
            found.taken.append(offer)
        else:
            found.left.append(offer)
    return found


def check_files(files: Iterable[File]) -> None:
    """Step 7 of the import, of files: each is what it is called by, and comes once. That one is missing, or that
    nobody announced it, is no fault (§25)."""
    sent: set[str] = set()
    for file in files:
        if commitment(file.salt, file.data) != file.c:
            raise ExchangeError("file", c=file.c, size=file.size)
        if file.c in sent:
            raise ExchangeError("file_again", c=file.c)
        sent.add(file.c)
