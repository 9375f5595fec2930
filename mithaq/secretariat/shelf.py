"""Where the record lies: entries, payloads, seals and keys in the database; what folding changed, written in bulk."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection, models

from mithaq.exchange.evidence import Evidence
from mithaq.ledger.book import NOTHING, Book, Opened
from mithaq.ledger.channel import Descriptor, parse_origin
from mithaq.ledger.entry import Entry, parse
from mithaq.ledger.hashing import sha256
from mithaq.ledger.keys import KeyDoc, SignedDoc
from mithaq.ledger.state import Changes, Rules
from mithaq.projection import projections, writing

from .models import Channel, EntryRow, ForkRow, KeyDocRow, PayloadRow, Reach, SealRow, VoidRow, VoteRow, Wording

FOLDED: tuple[type[models.Model], ...] = (VoteRow, Wording, VoidRow, Reach)


def open_book(channel: Channel, rules: Rules) -> Book:
    """The channel's book, empty but for its key documents."""
    book = Book(Descriptor.decode(bytes(channel.descriptor)), rules)
    catch_up_keys(book)
    return book


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
    rows = list(EntryRow.objects.filter(ch=book.ch, id__gte=book.mark[0]).order_by("id"))
    if book.mark != NOTHING:
        last, *rows = rows or [EntryRow()]
        if (last.pk, bytes(last.raw)) != book.mark:
            return False
    if not catch_up_keys(book):  # after the entries: a document is committed together with the one that needs it
        return False
    opened = payloads_of(book.ch, rows)
    book.take_all((bytes(row.raw), _of_entry(row, opened)) for row in rows)
    _mark(book, rows)
    for party, log in book.logs.items():
        for seal in SealRow.objects.filter(ch=book.ch, party=party, size__gt=max(log.seals, default=0)):
            log.seals[seal.size] = seal.note
    for fork in ForkRow.objects.filter(ch=book.ch):
        evidence = Evidence.decode(bytes(fork.evidence))
        book.forks.setdefault(evidence.origin, bytes(fork.evidence))
    book.state.take_changes()
    return True


def keep_entries(book: Book, entries: Sequence[Entry]) -> None:
    """Add entries with their payloads, as the book holds them."""
    rows, payloads = [], []
    for entry in entries:
        stands = (entry.party, entry.seq) not in book.state.voids
        rows.append(EntryRow(ch=book.ch, party=entry.party, seq=entry.seq, raw=entry.raw, stands=stands))
        for i, pair in enumerate(book.logs[entry.party].opened[entry.seq]):
            if pair:
                payloads.append(_payload(book.ch, (entry.party, entry.seq, i), pair))
    with writing():
        EntryRow.objects.bulk_create(rows, batch_size=500)
        PayloadRow.objects.bulk_create(payloads, batch_size=500)
    _mark(book, rows)


def keep_seals(book: Book, seals: Iterable[tuple[str, int, str]]) -> None:
    """Add signed notes (party, size, note)."""
    rows = [SealRow(ch=book.ch, party=party, size=size, note=note) for party, size, note in seals]
    with writing():
        SealRow.objects.bulk_create(rows, ignore_conflicts=True)


def keep_doc(book: Book, party: str, signed: SignedDoc) -> None:
    """Add a key document."""
    row = KeyDocRow(ch=book.ch, party=party, version=KeyDoc.decode(signed.doc).version, signed=signed.encode())
    with writing():
        KeyDocRow.objects.bulk_create([row], ignore_conflicts=True)


def keep_forks(ch: str, forks: Iterable[Evidence]) -> None:
    """Keep what proves that a party's node said two things: for ever, even when the bundle was refused.

    One proof of a log is enough: its node could make more without end.
    """
    proven = {Evidence.decode(bytes(row.evidence)).origin for row in ForkRow.objects.filter(ch=ch)}
    rows = [
        ForkRow(ch=ch, party=parse_origin(fork.origin).party, digest=sha256(raw).hex(), evidence=raw)
        for fork in {fork.origin: fork for fork in forks if fork.origin not in proven}.values()
        for raw in [fork.encode()]
    ]
    with writing():
        ForkRow.objects.bulk_create(rows, ignore_conflicts=True)


def store(book: Book, changes: Changes) -> None:
    """Write into the tables what folding changed."""
    state = book.state
    by_model: dict[type[models.Model], list[models.Model]] = {}
    for at in changes.rows:
        row: Any = state.rows[at]
        row.ch = book.ch
        by_model.setdefault(at[0], []).append(row)  # type: ignore[arg-type]
    votes = [
        VoteRow(ch=book.ch, thing=thing, hashed=hashed, party=party, choice=vote.choice, seq=vote.seq)
        for thing, hashed in changes.votes
        for party, vote in state.votes[thing, hashed].items()
    ]
    with writing():
        for model, rows in by_model.items():
            _upsert(model, rows, ("ch", "key"))
        _upsert(VoteRow, votes, ("ch", "thing", "hashed", "party"))
        _store_wordings(book, changes.heads)
        _upsert(VoidRow, [VoidRow(ch=book.ch, **void._asdict()) for void in changes.voids], ("ch", "party", "seq"))
        _upsert(Reach, _reaches(book), ("ch", "party"))


def forget(ch: str) -> None:
    """Empty what folding filled, of one channel, to read it all again."""
    with writing():
        for model in (*projections(), *FOLDED):
            model._default_manager.filter(ch=ch).delete()


def everything(book: Book) -> Changes:
    """Changes that name all there is: for a rebuild."""
    state = book.state
    return Changes(set(state.rows), set(state.votes), set(state.heads), list(state.voids.values()))


def _mark(book: Book, rows: Sequence[EntryRow]) -> None:
    """How far the book was read: the last of these, if there are any."""
    if rows:
        book.mark = (rows[-1].pk, bytes(rows[-1].raw))


def _store_wordings(book: Book, touched: Iterable[tuple[str, str]]) -> None:
    rows = []
    for thing, field in touched:
        Wording.objects.filter(ch=book.ch, thing=thing, field=field).delete()
        heads = book.state.heads[thing, field].values()
        rows += [Wording(ch=book.ch, thing=thing, field=field, value=head.value, **head.at._asdict()) for head in heads]
    _upsert(Wording, rows, ("ch", "thing", "field", "party", "seq", "i"))


def _reaches(book: Book) -> list[Reach]:
    found = []
    for party, log in book.logs.items():
        pasts = book.state.pasts[party]
        covers = dict(pasts[-1]) if pasts else {}
        found.append(Reach(ch=book.ch, party=party, size=log.size, root=log.tree.root.hex(), covers=covers))
    return found


def _upsert(model: type[models.Model], rows: Sequence[models.Model], place: tuple[str, ...]) -> None:
    """INSERT … ON CONFLICT DO UPDATE for many rows: the same statement on SQLite and PostgreSQL."""
    if not rows:
        return
    fields = model._meta.concrete_fields
    names = ", ".join(f'"{field.column}"' for field in fields)
    marks = ", ".join(["%s"] * len(fields))
    updates = ", ".join(f'"{f.column}" = excluded."{f.column}"' for f in fields if f.column not in place)
    sql = (
        f'INSERT INTO "{model._meta.db_table}" ({names}) VALUES ({marks}) '
        f"ON CONFLICT ({', '.join(place)}) DO UPDATE SET {updates}"
    )
    values = [[f.get_db_prep_save(getattr(row, f.attname), connection) for f in fields] for row in rows]
    with connection.cursor() as cursor:
        cursor.executemany(sql, values)


def _payload(ch: str, place: tuple[str, int, int], pair: Opened) -> PayloadRow:
    party, seq, i = place
    return PayloadRow(ch=ch, party=party, seq=seq, i=i, salt=pair[0], payload=pair[1])


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
