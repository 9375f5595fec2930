"""mithaq receive FILE…: verify each bundle step by step, take what is new. All of a bundle or nothing."""

from argparse import Namespace
from pathlib import Path

from mithaq.exchange.receiving import Received
from mithaq.secretariat import here
from mithaq.secretariat.bag import unpack
from mithaq.secretariat.refusals import sentence_of

from ..files import LARGE, read
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    taken = []
    for name in args.files:
        file = Path(name)
        received = unpack(here.office(), read(file, LARGE), file.name).received
        _tell(file, received, told)
        taken.append({"file": name, "party": received.receipt.sender, "new": received.new,
                      "voids": [void._asdict() for void in received.voids]})  # fmt: skip
    told.data(taken)


def _tell(file: Path, received: Received, told: Told) -> None:
    told.say("received", file=file, party=received.receipt.sender, new=received.new)
    for void in received.voids:
        why = sentence_of(void.code, dict(void.values), told.language)
        told.say("void", seq=void.seq, party=void.party, why=why)
