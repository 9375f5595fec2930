"""mithaq rebuild: read every record again into empty tables."""

from argparse import Namespace

from mithaq.secretariat import here
from mithaq.secretariat.files import forget_lost

from ..people import records
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    rebuilt = {channel.ch: vars(here.office(channel=channel).rebuild()) for channel in records()}
    lost = sum(forget_lost(channel.ch) for channel in records())
    told.say("rebuilt")
    if lost:
        told.say("files_lost", count=lost)
    told.data(rebuilt)
