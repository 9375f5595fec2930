"""mithaq rebuild: read every record again into empty tables."""

from argparse import Namespace

from mithaq.secretariat import here

from ..people import records
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    rebuilt = {channel.ch: vars(here.office(channel=channel).rebuild()) for channel in records()}
    told.say("rebuilt")
    told.data(rebuilt)
