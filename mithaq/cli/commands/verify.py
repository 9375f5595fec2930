"""mithaq verify [BUNDLE]: the record of this node from its bytes up, or a bundle without taking it."""

from argparse import Namespace
from pathlib import Path

import mithaq.exchange.trusted_bundle as trusted
from mithaq.exchange.envelope import unwrap
from mithaq.jobs.audit import audit
from mithaq.secretariat import here

from ..errors import AtTheDoor
from ..files import LARGE, read
from ..people import records
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    _bundle(Path(args.file), told) if args.file else _records(told)


def _bundle(file: Path, told: Told) -> None:
    office = here.office()
    frame = unwrap(read(file, LARGE), [office.keyring.identity])
    bundle = office.look(lambda book: trusted.verify(frame, book, me=office.party))
    about = {"file": str(file), "party": bundle.manifest.sender, "new": len(bundle.entries)}
    told.say("bundle_holds", **about)
    told.data(about)


def _records(told: Told) -> None:
    """This state's own record too. The first fault is told; the JSON lists them all."""
    found = [audit(here.office(channel=channel), channel) for channel in records()]
    told.data([vars(one) for one in found])
    for one in found:
        if one.faults:
            raise AtTheDoor("record_broken", why="; ".join(one.faults[:3]))
        told.say("record_holds", ch=one.ch, entries=one.entries, payloads=one.payloads, seals=one.seals)
