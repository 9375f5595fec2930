"""past(e): how many entries of each party the author of an entry had seen, directly or through others (§16–18)."""

from collections.abc import Callable, Mapping
from typing import Protocol

from .channel import Origin
from .entry import Entry
from .refusals import LedgerError

Past = Mapping[str, int]


class Heard(Protocol):
    """A log as far as a node knows it."""

    @property
    def origin(self) -> Origin: ...

    @property
    def size(self) -> int: ...

    def root_at(self, size: int) -> bytes: ...


def past_of(entry: Entry, logs: Mapping[str, Heard], past_at: Callable[[str, int], Past]) -> Past:
    """Its own log before it, what it says it saw, and the past of that. `past_at(party, n)` is that of the n-th entry.

    Errors: LedgerError "entry" (malformed), "gap" (it saw more than `logs` hold), "seen_otherwise".
    """
    before = past_at(entry.party, entry.seq)
    past = {**before, entry.party: entry.seq}
    for other, (size, root) in entry.seen.items():
        _check_seen(logs, before, (other, size, root))
        for party, count in past_at(other.party, size).items():
            past[party] = max(past.get(party, 0), count)
        past[other.party] = max(past.get(other.party, 0), size)
    return past


def _check_seen(logs: Mapping[str, Heard], before: Past, named: tuple[Origin, int, bytes]) -> None:
    other, size, root = named
    log = logs.get(other.party)
    if log is None or log.origin != other:
        raise LedgerError("entry", why=f"seen names {other}, which is no log of this channel")
    if size <= before.get(other.party, 0):
        raise LedgerError("entry", why=f"seen repeats size {size} of {other}")
    if size > log.size:
        raise LedgerError("gap", log=str(other), have=log.size, needed=size)
    if log.root_at(size) != root:
        raise LedgerError("seen_otherwise", log=str(other), size=size)
