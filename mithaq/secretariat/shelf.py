"""Where the record lies: entries, payloads, seals and keys in the database; what folding changed, written in bulk."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from django.db import connection, models
from django.db.models import Q

from mithaq.exchange.evidence import Evidence
from mithaq.ledger.book import Book, Opened
from mithaq.ledger.channel import Descriptor, parse_origin
from mithaq.ledger.entry import Entry, parse
from mithaq.ledger.hashing import sha256
from mithaq.ledger.keys import KeyDoc, SignedDoc
from mithaq.ledger.state import Changes, Rules
from mithaq.projection import projections, writing

from .bulk import Values, pen
from .models import (
    Channel,
    EntryRow,
    FileRow,
    ForkRow,
    KeyDocRow,
    PayloadRow,
    Reach,
    SealRow,
    VoidRow,
    VoteRow,
    Wording,
)


class Level(NamedTuple):
    """How far one party's log goes, and what lies beside it."""

    party: str
    size: int
    root: str
    docs: int
    sealed: int | None
    forks: int


EMPTY = Level("", 0, "", 0, None, 0)
_TIDE = """
    SELECT r.party, r.size, r.root,
        (SELECT COUNT(*) FROM ledger_key_doc d WHERE d.ch = r.ch AND d.party = r.party),
        (SELECT MAX(s.size) FROM ledger_seal s WHERE s.ch = r.ch AND s.party = r.party),
        (SELECT COUNT(*) FROM ledger_fork f WHERE f.ch = r.ch)
    FROM fold_reach r WHERE r.ch = %s
"""
FOLDED: tuple[type[models.Model], ...] = (VoteRow, Wording, VoidRow, Reach)


def open_book(channel: Channel, rules: Rules) -> Book:
    """The channel's book, empty but for its key documents."""
    book = Book(Descriptor.decode(bytes(channel.descriptor)), rules)
    catch_up_keys(book)
    return book


def take_turn(ch: str) -> None:
    """One writer at a time per commission, until the transaction ends. SQLite has let in only one from its begin."""
    if connection.features.has_select_for_update:
        Channel.objects.select_for_update().get(ch=ch)


def catch_up_keys(book: Book) -> bool:
    """Take the key documents that the book doesn't hold yet. False if it holds one that the database doesn't."""
    held = {(party, doc.version) for party, docs in book.state.docs.items() for doc in docs.values()}
    rows = list(KeyDocRow.objects.filter(ch=book.ch).order_by("party", "version"))
    for row in rows:
        if (row.party, row.version) not in held:
            book.hold_doc(row.party, SignedDoc.decode(bytes(row.signed)))
    return held <= {(row.party, row.version) for row in rows}


def catch_up(book: Book) -> bool:
    """Read what has been added since this book was last read, in order of arrival.

    False if the book holds what the database doesn't: a transaction around ours was undone. Sealing on such a book
    would be a fork of our own log (I5), so it must be let go and read anew.
    """
    tide = _tide(book.ch)
    if tide == _held(book):
        return True
    # The documents after the entries were counted: one is committed together with the entry that needs it.
    if not catch_up_keys(book) or not _take(book, {level.party: level for level in tide}):
        return False
    for party, log in book.logs.items():
        newer = Q(size__gt=max(log.seals, default=0), size__lte=log.size)
        for seal in SealRow.objects.filter(newer, ch=book.ch, party=party):
            log.seals[seal.size] = seal.note
    for fork in ForkRow.objects.filter(ch=book.ch):
        evidence = Evidence.decode(bytes(fork.evidence))
        book.forks.setdefault(evidence.origin, bytes(fork.evidence))
    book.state.take_changes()
    return True


def _take(book: Book, levels: dict[str, Level]) -> bool:
    """Take the entries up to these levels. False if what the book held was no beginning of them."""
    if any(levels.get(party, EMPTY).size < log.size for party, log in book.logs.items()):
        return False
    lacking = Q(pk__in=())
    for party, level in levels.items():  # the last one held is read again: it must be the same
        lacking |= Q(party=party, seq__gte=book.logs[party].size - 1, seq__lt=level.size)
    rows = list(EntryRow.objects.filter(lacking, ch=book.ch).order_by("id"))
    held = [row for row in rows if row.seq < book.logs[row.party].size]
    if any(bytes(row.raw) != book.logs[row.party].entries[row.seq].raw for row in held):
        return False
    added = [row for row in rows if row.seq >= book.logs[row.party].size]
    opened = payloads_of(book.ch, added)
    book.take_all((bytes(row.raw), _of_entry(row, opened)) for row in added)
    return all(book.logs[party].tree.root.hex() == level.root for party, level in levels.items())


def _tide(ch: str) -> set[Level]:
    """How far the record goes in the database, by party: one question, whatever its length."""
    with connection.cursor() as cursor:
        cursor.execute(_TIDE, [ch])
        return {Level(*row) for row in cursor.fetchall()}


def _held(book: Book) -> set[Level]:
    """How far this book was read, said in the same way."""
    return {
        Level(
            party, log.size, log.tree.root.hex(), len(book.docs[party]), max(log.seals, default=None), len(book.forks)
        )
        for party, log in book.logs.items()
    }


class Moved(Exception):
    """Somebody else wrote entries since the book was read: what was worked out on it doesn't follow any more."""


def refuse_moved(ch: str, sizes: Mapping[str, int]) -> None:
    """Moved, unless the record goes exactly so far. Asked under the lock."""
    stored = {level.party: level.size for level in _tide(ch)}
    if any(stored.get(party, 0) != size for party, size in sizes.items()):
        raise Moved


def keep_files(files: Iterable[FileRow]) -> None:
    """Add files whose bytes are in the store."""
    with pen() as it:
        it.insert(FileRow, [vars(file) for file in files], once=("ch", "c"))


def keep_entries(book: Book, entries: Sequence[Entry]) -> None:
    """Add entries with their payloads, as the book holds them."""
    rows, payloads = [], []
    for entry in entries:
        place = {"ch": book.ch, "party": entry.party, "seq": entry.seq}
        rows.append(place | {"raw": entry.raw})
        for i, pair in enumerate(book.logs[entry.party].opened[entry.seq]):
            if pair:
                payloads.append(place | {"i": i, "salt": pair[0], "payload": pair[1]})
    with pen() as it:
        it.insert(EntryRow, rows)
        it.insert(PayloadRow, payloads)


def keep_seals(book: Book, seals: Iterable[tuple[str, int, str]]) -> None:
    """Add signed notes (party, size, note)."""
    rows = [{"ch": book.ch, "party": party, "size": size, "note": note} for party, size, note in seals]
    with pen() as it:
        it.insert(SealRow, rows, once=("ch", "party", "size"))


def keep_doc(book: Book, party: str, signed: SignedDoc) -> None:
    """Add a key document."""
    version = KeyDoc.decode(signed.doc).version
    row = {"ch": book.ch, "party": party, "version": version, "signed": signed.encode()}
    with pen() as it:
        it.insert(KeyDocRow, [row], once=("ch", "party", "version"))


def keep_forks(ch: str, forks: Iterable[Evidence]) -> None:
    """Keep what proves that a party's node said two things: for ever, even when the bundle was refused.

    One proof of a log is enough: its node could make more without end.
    """
    proven = {Evidence.decode(bytes(row.evidence)).origin for row in ForkRow.objects.filter(ch=ch)}
    rows = [
        {"ch": ch, "party": parse_origin(fork.origin).party, "digest": sha256(raw).hex(), "evidence": raw}
        for fork in {fork.origin: fork for fork in forks if fork.origin not in proven}.values()
        for raw in [fork.encode()]
    ]
    with pen() as it:
        it.insert(ForkRow, rows, once=("ch", "digest"))


def store(book: Book, changes: Changes) -> None:
    """Write into the tables what folding changed."""
    state, of = book.state, {"ch": book.ch}
    by_model: dict[type[Any], list[Values]] = {}
    for at in changes.rows:
        row: Any = state.rows[at]
        row.ch = book.ch
        by_model.setdefault(at[0], []).append(vars(row))
    votes = [
        of | {"thing": thing, "hashed": hashed, "party": party} | vote._asdict()
        for thing, hashed in changes.votes
        for party, vote in state.votes[thing, hashed].items()
    ]
    with pen() as it:
        for model, rows in by_model.items():
            it.upsert(model, rows, ("ch", "key"))
        it.upsert(VoteRow, votes, ("ch", "thing", "hashed", "party"))
        it.insert(Wording, _wordings(book, changes.heads))
        it.upsert(VoidRow, [of | void._asdict() for void in changes.voids], ("ch", "party", "seq"))
        it.upsert(Reach, _reaches(book), ("ch", "party"))


def forget(ch: str) -> None:
    """Empty what folding filled, of one channel, to read it all again."""
    with writing():
        for model in (*projections(), *FOLDED):
            model._default_manager.filter(ch=ch).delete()


def everything(book: Book) -> Changes:
    """Changes that name all there is: for a rebuild."""
    state = book.state
    return Changes(set(state.rows), set(state.votes), set(state.heads), list(state.voids.values()))


def _wordings(book: Book, touched: Iterable[tuple[str, str]]) -> list[Values]:
    """The wordings of these fields as they are now; those that were there before are taken out."""
    rows: list[Values] = []
    for thing, field in touched:
        place = {"ch": book.ch, "thing": thing, "field": field}
        Wording.objects.filter(**place).delete()
        heads = book.state.heads[thing, field].values()
        rows += [place | {"value": head.value} | head.at._asdict() for head in heads]
    return rows


def _reaches(book: Book) -> list[Values]:
    """How far each log goes, and what its party had seen by then."""
    found: list[Values] = []
    for party, log in book.logs.items():
        pasts = book.state.pasts[party]
        covers = dict(pasts[-1]) if pasts else {}
        found.append({"ch": book.ch, "party": party, "size": log.size, "root": log.tree.root.hex(), "covers": covers})
    return found


def _of_entry(row: EntryRow, opened: dict[tuple[str, int, int], Opened]) -> list[Opened | None]:
    """The payloads of one entry, None where an act is inline or was erased."""
    return [opened.get((row.party, row.seq, i)) for i in range(len(parse(bytes(row.raw)).acts))]


def payloads_of(ch: str, rows: Sequence[EntryRow]) -> dict[tuple[str, int, int], Opened]:
    """Payloads of these entries, by place. One query by party and range, however many there are."""
    found: dict[tuple[str, int, int], Opened] = {}
    for party in {row.party for row in rows}:
        seqs = [row.seq for row in rows if row.party == party]
        stored = PayloadRow.objects.filter(ch=ch, party=party, seq__range=(min(seqs), max(seqs)))
        for at in stored:
            found[party, at.seq, at.i] = (bytes(at.salt), bytes(at.payload))
    return found
