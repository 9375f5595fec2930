"""The record of this node checked from its bytes: places, seals, payloads, pasts, tables. It trusts no table."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db import models

from mithaq.ledger.book import Book
from mithaq.ledger.entry import parse
from mithaq.ledger.errors import MithaqError
from mithaq.ledger.hashing import commitment
from mithaq.ledger.seal import open_seal
from mithaq.projection import projections
from mithaq.secretariat import files, shelf
from mithaq.secretariat.models import Channel, EntryRow, FileRow, PayloadRow, SealRow, VoidRow, VoteRow, Wording
from mithaq.secretariat.office import Office


@dataclass
class Audit:
    """What was checked, and what doesn't hold. No fault: the record is what its parties sealed."""

    ch: str
    entries: int = 0
    payloads: int = 0
    seals: int = 0
    files: int = 0
    faults: list[str] = field(default_factory=list)


def audit(office: Office, channel: Channel) -> Audit:
    """Read everything again into an empty book, checking each step, then compare the tables with it."""
    found = Audit(channel.ch)
    try:
        book = shelf.open_book(channel, office.rules)
        _entries(book, found)
        _seals(book, found)
        _files(book, found)
    except MithaqError as fault:
        found.faults.append(str(fault))
        return found
    found.faults += [f"table {name}" for name in _differing(book)]
    return found


def _entries(book: Book, found: Audit) -> None:
    """Each entry at its place, what it saw as it was, each payload the one that its entry names."""
    opened: dict[tuple[str, int, int], tuple[bytes, bytes]] = {
        (row.party, row.seq, row.i): (bytes(row.salt), bytes(row.payload))
        for row in PayloadRow.objects.filter(ch=book.ch)
    }
    for row in EntryRow.objects.filter(ch=book.ch).order_by("id"):
        entry = parse(bytes(row.raw))
        pairs = [opened.pop((row.party, row.seq, i), None) for i in range(len(entry.acts))]
        for i, (ref, pair) in enumerate(zip(entry.acts, pairs, strict=True)):
            if pair and commitment(*pair) != ref.c:
                found.faults.append(f"payload {row.party} {row.seq} {i}")
        if entry.party != row.party:
            found.faults.append(f"entry {row.party} {row.seq}")
        book.take(bytes(row.raw), pairs)  # refuses another place, and a past that isn't so
        found.entries, found.payloads = found.entries + 1, found.payloads + sum(map(bool, pairs))
    found.faults += [f"payload {party} {seq} {i}: no entry names it" for party, seq, i in sorted(opened)]


def _seals(book: Book, found: Audit) -> None:
    """Each seal by the key in force, over the root that the log had at that size; the last entry of each is sealed."""
    sealed = dict.fromkeys(book.logs, 0)
    for row in SealRow.objects.filter(ch=book.ch).order_by("party", "size"):
        log = book.logs[row.party]
        key = book.state.key_doc(row.party, max(row.size - 1, 0)).node_key(log.origin.epoch)
        seal = open_seal(row.note, key or b"")
        if (seal.origin, seal.root) != (str(log.origin), log.root_at(row.size)) or seal.size != row.size:
            found.faults.append(f"seal {row.party} {row.size}")
        sealed[row.party], found.seals = row.size, found.seals + 1
    found.faults += [f"unsealed {p} {log.size}" for p, log in book.logs.items() if sealed[p] < log.size]


def _files(book: Book, found: Audit) -> None:
    """Each file that this node says it holds, from its bytes. One that hasn't come yet is no fault (§25)."""
    found.files = FileRow.objects.filter(ch=book.ch).count()
    found.faults += [fault for _, fault in files.faults(book.ch)]


def _differing(book: Book) -> Iterator[str]:
    """Tables that don't say what reading the record says."""
    rows_of: dict[Any, dict[str, Any]] = {}
    for (kind, key), row in book.state.rows.items():
        rows_of.setdefault(kind, {})[key] = row.told()
    for model in projections():
        stored = {row.key: row.told() for row in model._default_manager.filter(ch=book.ch)}
        if stored != rows_of.get(model, {}):
            yield model._meta.db_table
    yield from (model._meta.db_table for model, read in _beside(book).items() if _stored(model, book.ch) != read)


def _beside(book: Book) -> dict[type[models.Model], set[Any]]:
    """What the fold keeps beside the rows, as places and values."""
    state = book.state
    votes = {(t, h, p, v.choice, v.seq) for (t, h), cast in state.votes.items() for p, v in cast.items()}
    heads = {(t, f, *head.at) for (t, f), at in state.heads.items() for head in at.values()}
    return {VoteRow: votes, Wording: heads, VoidRow: {(v.party, v.seq, v.code) for v in state.voids.values()}}


def _stored(model: type[models.Model], ch: str) -> set[Any]:
    fields: dict[type[models.Model], str] = {
        VoteRow: "thing hashed party choice seq",
        Wording: "thing field party seq i",
        VoidRow: "party seq code",
    }
    return set(model._default_manager.filter(ch=ch).values_list(*fields[model].split()))
