"""mithaq receive FILE…: verify each bundle step by step, take what is new. All of a bundle or nothing; one that lacks
entries waits in the inbox and is taken in after the one that brings them."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from mithaq.exchange.errors import ExchangeError
from mithaq.secretariat import here, inbox
from mithaq.secretariat.bag import Unpacked, unpack
from mithaq.secretariat.models import Parcel
from mithaq.secretariat.refusals import sentence_of

from ..files import LARGE, read
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    """Exit 2 only if one of these still waits at the end."""
    office, taken, gap = here.office(), list[Any](), None
    for name in args.files:
        file = Path(name)
        data = read(file, LARGE)
        try:
            unpacked = unpack(office, data, file.name)
        except ExchangeError as refused:
            if refused.code != Parcel.WAITING:
                raise
            gap = refused
            _waits(inbox.newest_of(office.ch, data), file, told)
        else:
            taken.append(_taken(file, unpacked, told))
    if gap and inbox.waiting(office.ch):
        raise gap
    told.data(taken)


def _taken(file: Path, unpacked: Unpacked, told: Told) -> dict[str, Any]:
    received, after = unpacked.received, unpacked.after
    told.say("received", file=file, party=received.receipt.sender, new=received.new)
    if received.files or received.strays:
        told.say("files_came", count=len(received.files), strays=len(received.strays))
    for void in received.voids:
        why = sentence_of(void.code, dict(void.values), told.language)
        told.say("void", seq=void.seq, party=void.party, why=why)
    for parcel in after:
        told.say("taken_after", name=parcel.name, new=parcel.entries)
    return {"file": str(file), "party": received.receipt.sender, "new": received.new,
            "voids": [void._asdict() for void in received.voids], "files": len(received.files),
            "strays": len(received.strays), "after": [parcel.name for parcel in after]}  # fmt: skip


def _waits(parcel: Parcel, file: Path, told: Told) -> None:
    lacks = inbox.missing(parcel)
    told.say("waits", file=file, party=lacks.party, first=lacks.first, last=lacks.last, sender=parcel.party)
