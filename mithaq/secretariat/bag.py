"""The diplomatic bag: sealed bundles out and in, and the register of both."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from mithaq.exchange.envelope import unwrap, wrap
from mithaq.exchange.errors import ExchangeError
from mithaq.exchange.receiving import Received
from mithaq.ledger.channel import parse_origin
from mithaq.ledger.errors import MithaqError
from mithaq.ledger.hashing import sha256

from . import files, inbox
from .clock import clock
from .models import Parcel
from .office import Office
from .reading import Reading
from .refusals import Refused

SUFFIX = ".mithaq"


@dataclass(frozen=True)
class Packed:
    """A bundle ready to be carried."""

    name: str
    data: bytes
    parcel: Parcel


@dataclass(frozen=True)
class Unpacked:
    """A bundle taken in, its line in the register, and those of the inbox that could be taken in after it."""

    received: Received
    parcel: Parcel
    after: list[Parcel]


def known_of(reading: Reading, party: str) -> dict[str, int]:
    """What that party is known to hold: what it said in its last bundle, which is less than it once had seen when it
    was restored from an old copy; before its first bundle, what its entries say it saw. Its own log it has."""
    last = _last_heard(reading.ch, party)
    known = last.sizes if last else reading.reached.covers.get(party, {})
    own = reading.reached.sizes.get(party, 0)
    return {p: known.get(p, 0) for p in reading.parties} | {party: own}


def waiting_to_go(reading: Reading, party: str) -> int:
    """Entries that the other party isn't known to hold."""
    known = known_of(reading, party)
    return sum(size - known[p] for p, size in reading.reached.sizes.items() if size > known[p])


def files_to_go(office: Office, reading: Reading, party: str) -> list[files.Kept]:
    """Files that the other party isn't known to hold, or asked for in its last bundle."""
    last, known = _last_heard(reading.ch, party), known_of(reading, party)
    wanted = set(last.values.get("want", ())) if last else set()
    return office.look(lambda book: files.to_go(book, known, wanted, _sent(reading.ch, party)))


def pack(office: Office, reading: Reading, to: str) -> Packed:
    """Everything that `to` isn't known to hold, sealed for its box key. Files that don't fit wait for the next bag."""
    known = known_of(reading, to)
    have = office.look(lambda book: {str(book.logs[p].origin): n for p, n in known.items()})
    framed = office.framed(to, have, files=files_to_go(office, reading, to), want=office.look(files.missing))
    recipients = office.look(lambda book: book.now(to).key_doc().box)
    data = wrap(framed.data, recipients)
    sizes = office.look(lambda book: book.sizes)
    entries = sum(n - known[p] for p, n in sizes.items() if n > known[p])
    name = f"{office.party}-{to}-{Parcel.objects.filter(ch=office.ch, direction=Parcel.OUT).count() + 1:04d}{SUFFIX}"
    parcel = Parcel(
        ch=office.ch, direction=Parcel.OUT, party=to, at=clock(), name=name,
        digest=sha256(data).hex(), sizes=sizes, entries=entries, state="sent",
        values={"files": [file.c for file in framed.files.taken], "left": [file.c for file in framed.files.left]},
    )  # fmt: skip
    parcel.save()
    return Packed(name, data, parcel)


def unpack(office: Office, data: bytes, name: str) -> Unpacked:
    """Open, verify and take a bundle, then those of the inbox that waited for it. Whatever happens stands in the
    register: one that lacks something is kept in the inbox, a refused one has changed nothing."""
    digest = sha256(data).hex()
    kept = Parcel.objects.filter(ch=office.ch, direction=Parcel.IN, digest=digest, state=Parcel.WAITING).first()
    parcel = kept or Parcel(ch=office.ch, direction=Parcel.IN, party="", name=name, digest=digest)
    parcel.at = clock()
    received = _taken(office, parcel, data)
    return Unpacked(received, parcel, _after(office))


def _taken(office: Office, parcel: Parcel, data: bytes) -> Received:
    """Take this bundle and write into the register what became of it."""
    try:
        received = office.receive(unwrap(data, [office.keyring.identity]))
    except MithaqError as error:
        raise _refused(parcel, error, data) from None
    _accepted(parcel, received)
    parcel.save()
    inbox.let_go(parcel)
    return received


def _accepted(parcel: Parcel, received: Received) -> None:
    """What the receipt says: the page can be opened again and printed."""
    receipt = received.receipt
    again = Parcel.objects.filter(ch=parcel.ch, direction=Parcel.IN, digest=parcel.digest, state="taken").exists()
    parcel.party, parcel.entries, parcel.state, parcel.code = receipt.sender, received.new, "taken", ""
    parcel.sizes = {parse_origin(log).party: size for log, size in receipt.theirs.items()}
    parcel.values = {
        "ranges": {parse_origin(log).party: span for log, span in receipt.ranges.items()},
        "record": receipt.record,
        "elsewhere": max(receipt.elsewhere.values(), default=0),
        "want": list(receipt.want),
        "files": [file.c for file in received.files],
        "strays": len(received.strays),
        "again": again,
    }


def _refused(parcel: Parcel, error: MithaqError, data: bytes) -> MithaqError:
    """One that lacks something waits in the inbox; any other is told in the register and let go. What to tell."""
    waited = parcel.state == Parcel.WAITING
    if error.code == Parcel.WAITING and not waited and inbox.full(parcel.ch):
        error = Refused("inbox_full", limit=inbox.LIMIT)
    parcel.state = error.code if error.code in (Parcel.WAITING, "fork") else "refused"
    parcel.code, parcel.values = error.code, {k: str(v) for k, v in error.values.items()}
    parcel.party = error.sender if isinstance(error, ExchangeError) else parcel.party
    if parcel.state == Parcel.WAITING and not waited:
        inbox.keep(parcel, data)
    parcel.save()
    if waited and parcel.state != Parcel.WAITING:
        inbox.let_go(parcel)
    return error


def _after(office: Office) -> list[Parcel]:
    """Those of the inbox that can be taken in now, one after the other as each makes room for the next."""
    done: list[Parcel] = []
    while parcel := next(inbox.hopeful(office.ch, office.look(lambda book: book.sizes)), None):
        data = inbox.sealed(parcel)
        if data is None:
            inbox.remove(parcel)
            continue
        parcel.at = clock()
        try:
            _taken(office, parcel, data)
        except MithaqError:
            continue  # it waits for something else now, or the register says why it was refused
        done.append(parcel)
    return done


def _last_heard(ch: str, party: str) -> Parcel | None:
    """Its last bundle that was taken in, but for copies of earlier ones."""
    heard = Parcel.objects.filter(ch=ch, direction=Parcel.IN, party=party, state="taken")
    return next((parcel for parcel in heard.iterator(chunk_size=20) if not parcel.values.get("again")), None)


def _sent(ch: str, party: str) -> dict[str, int]:
    """File → how many bags for that party it was in."""
    rows: Any = Parcel.objects.filter(ch=ch, direction=Parcel.OUT, party=party).values_list("values", flat=True)
    return Counter(c for values in rows for c in values.get("files", ()))
