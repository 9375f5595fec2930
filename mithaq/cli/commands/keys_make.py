"""mithaq keys make: a person's key, on the person's own machine. It needs no node, and must never enter one."""

from argparse import Namespace
from pathlib import Path

from ..personal_key import create
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    file = Path(args.out)
    key = create(file)
    told.say("key_made", file=file, public=key.public)
    told.data({"file": str(file), "public": key.public})
