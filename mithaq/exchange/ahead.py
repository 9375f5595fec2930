"""The logs as they would be with a bundle's entries, beside the book: it is asked, never changed."""

from collections.abc import Iterator, Mapping, Sequence

from mithaq.ledger.book import Book, Log
from mithaq.ledger.channel import Origin
from mithaq.ledger.entry import Entry
from mithaq.ledger.past import Past, past_of
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.tree import Tree, leaf_hash

from .errors import ExchangeError


class Reach:
    """One log and what a bundle adds to it."""

    def __init__(self, log: Log) -> None:
        self.origin: Origin = log.origin
        self._log = log
        self._tree = Tree.restore(log.size, log.tree.peaks)
        self._roots: list[bytes] = []
        self.pasts: list[Past] = []

    @property
    def size(self) -> int:
        return self._log.size + len(self._roots)

    def root_at(self, size: int) -> bytes:
        """The root of the first `size` entries."""
        held = self._log.size
        return self._roots[size - held - 1] if size > held else self._log.root_at(size)

    def append(self, entry: Entry) -> None:
        self._roots.append(self._tree.append(leaf_hash(entry.raw)))
        self.pasts.append(entry.past)


class Ahead:
    """All logs of a channel, ahead of the book."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.logs = {party: Reach(log) for party, log in book.logs.items()}

    def past_at(self, party: str, size: int) -> Past:
        """The past of the last of a party's first `size` entries."""
        held = self._book.logs[party].size
        return self.logs[party].pasts[size - held - 1] if size > held else self._book.past_at(party, size)

    def take(self, entry: Entry) -> None:
        """Go one entry further, its past worked out on the way. ExchangeError "gap", "fork_seen", "entry_refused"."""
        try:
            entry.past = past_of(entry, self.logs, self.past_at)
        except LedgerError as fault:
            raise _refused(entry, fault) from None
        self.logs[entry.party].append(entry)

    def waits_for(self, entry: Entry) -> Origin | None:
        """A log of which it saw more than has been read so far."""
        for other, (size, _) in entry.seen.items():
            log = self.logs.get(other.party)
            if log is not None and log.origin == other and size > log.size:
                return other
        return None


def in_causal_order(ahead: Ahead, queues: Mapping[str, Sequence[Entry]]) -> list[Entry]:
    """The entries of a bundle, each after all it had seen; ExchangeError("gap") names what is missing."""
    waiting = {party: list(reversed(queue)) for party, queue in queues.items()}
    order: list[Entry] = []
    while any(waiting.values()):
        moved = [entry for queue in waiting.values() for entry in _ready(ahead, queue)]
        if not moved:
            raise _missing(ahead, waiting)
        order += moved
    return order


def _ready(ahead: Ahead, queue: list[Entry]) -> Iterator[Entry]:
    while queue and ahead.waits_for(queue[-1]) is None:
        ahead.take(queue[-1])
        yield queue.pop()


def _missing(ahead: Ahead, waiting: Mapping[str, list[Entry]]) -> ExchangeError:
    """The gap to close first: one that the rest of the bundle wouldn't close by itself."""
    gaps = [gap for queue in waiting.values() if queue for gap in _gaps(ahead, queue[-1])]
    log, have, needed = next((gap for gap in gaps if not waiting.get(gap[0].party)), gaps[0])
    return ExchangeError("gap", log=str(log), have=have, needed=needed)


def _gaps(ahead: Ahead, entry: Entry) -> Iterator[tuple[Origin, int, int]]:
    for other, (size, _) in entry.seen.items():
        if other.party in ahead.logs and size > ahead.logs[other.party].size:
            yield other, ahead.logs[other.party].size, size


def _refused(entry: Entry, fault: LedgerError) -> ExchangeError:
    if fault.code == "seen_otherwise":
        other, size = fault.values["log"], fault.values["size"]
        return ExchangeError("fork_seen", log=str(entry.origin), seq=entry.seq, other=other, size=size)
    if fault.code == "gap":
        log, have, needed = (fault.values[name] for name in ("log", "have", "needed"))
        return ExchangeError("gap", log=log, have=have, needed=needed)
    return ExchangeError("entry_refused", log=str(entry.origin), seq=entry.seq, why=fault)
