"""The diplomatic bag: sealed bundles out and in, and the register of both."""

from dataclasses import dataclass

from mithaq.exchange.envelope import unwrap, wrap
from mithaq.exchange.receiving import Received
from mithaq.ledger.channel import parse_origin
from mithaq.ledger.errors import MithaqError
from mithaq.ledger.hashing import sha256

from .clock import clock
from .models import Parcel
from .office import Office
from .reading import Reading

SUFFIX = ".mithaq"


@dataclass(frozen=True)
class Packed:
    """A bundle ready to be carried."""

    name: str
    data: bytes
    parcel: Parcel


def known_of(reading: Reading, party: str) -> dict[str, int]:
    """What that party is known to hold: what its own entries say it saw, and what it said in its last bundle."""
    covers = dict(reading.reached.covers.get(party, {}))
    last = Parcel.objects.filter(ch=reading.ch, direction=Parcel.IN, party=party, state="taken").first()
    said = last.sizes if last else {}
    own = reading.reached.sizes.get(party, 0)
    return {p: max(covers.get(p, 0), said.get(p, 0)) for p in reading.parties} | {party: own}


def waiting_to_go(reading: Reading, party: str) -> int:
    """Entries that the other party isn't known to hold."""
    known = known_of(reading, party)
    return sum(size - known[p] for p, size in reading.reached.sizes.items() if size > known[p])


def pack(office: Office, reading: Reading, to: str) -> Packed:
    """Everything that `to` isn't known to hold, sealed for its box key."""
    known = known_of(reading, to)
    have = office.look(lambda book: {str(book.logs[p].origin): n for p, n in known.items()})
    frame = office.frame(to, have)
    recipients = office.look(lambda book: book.now(to).key_doc().box)
    data = wrap(frame, recipients)
    sizes = office.look(lambda book: book.sizes)
    entries = sum(n - known[p] for p, n in sizes.items() if n > known[p])
    name = f"{office.party}-{to}-{Parcel.objects.filter(ch=office.ch, direction=Parcel.OUT).count() + 1:04d}{SUFFIX}"
    parcel = Parcel(
        ch=office.ch, direction=Parcel.OUT, party=to, at=clock(), name=name,
        digest=sha256(data).hex(), sizes=sizes, entries=entries, state="sent",
    )  # fmt: skip
    parcel.save()
    return Packed(name, data, parcel)


def unpack(office: Office, data: bytes, name: str) -> Received:
    """Open, verify and take a bundle. Whatever happens stands in the register; a refused one has changed nothing."""
    parcel = Parcel(ch=office.ch, direction=Parcel.IN, party="", at=clock(), name=name, digest=sha256(data).hex())
    try:
        received = office.receive(unwrap(data, [office.keyring.identity]))
    except MithaqError as error:
        parcel.state = error.code if error.code in ("gap", "fork") else "refused"
        parcel.code, parcel.values = error.code, {k: str(v) for k, v in error.values.items()}
        parcel.save()
        raise
    receipt = received.receipt
    parcel.party, parcel.entries, parcel.state = receipt.sender, received.new, "taken"
    parcel.sizes = {parse_origin(log).party: size for log, size in receipt.theirs.items()}
    parcel.save()
    return received
