"""mithaq draft FILE…: what texts say, as JSON. It needs no node and no settings."""

from argparse import Namespace

import msgspec

from mithaq.languages.draft import draft

from ..sources import sources_of
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    told.data(msgspec.to_builtins(draft(sources_of(args.files), args.published).as_json()))
