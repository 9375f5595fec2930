"""mithaq digest: what two nodes compare aloud."""

from argparse import Namespace

from mithaq.secretariat import here

from ..told import Told


def run(args: Namespace, told: Told) -> None:
    digests = here.office().digests()
    told.say("digests", **vars(digests))
    told.data(vars(digests))
