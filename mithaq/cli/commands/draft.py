"""mithaq draft FILE…: what texts say, as JSON or, with --text, in lines to read. It needs no node and no settings."""

from argparse import Namespace
from collections.abc import Sequence

import msgspec

from mithaq.languages.draft import Draft, draft
from mithaq.languages.findings import Item
from mithaq.languages.reasons import NOTES
from mithaq.ledger.errors import say

from ..drafted import PARTS_OF, line
from ..sources import sources_of
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    found = draft(sources_of(args.files), args.published)
    told.data(msgspec.to_builtins(found.as_json()))
    _tell(found, told)


def _tell(found: Draft, told: Told) -> None:
    """Each kind under its heading; what may only be a commitment last, and marked as not drafted."""
    items = found.items()
    for kind in PARTS_OF:
        _tell_some(kind, [item for item in items if item.kind == kind], found, told)
    _tell_some("perhaps", found.perhaps(), found, told)
    if found.differences:
        told.say("drafted_differences", count=len(found.differences))
    for note in found.notes:
        told.line(say(NOTES[note.code], told.language, **note.values))


def _tell_some(kind: str, items: Sequence[Item], found: Draft, told: Told) -> None:
    if items:
        told.say(f"drafted_{kind}", count=len(items))
    for item in items:
        told.line(f"  {'?' if kind == 'perhaps' else '–'} {_line(item, found, told)}")


def _line(item: Item, found: Draft, told: Told) -> str:
    place = item.sources[0]
    return line(item, " ".join(found.texts[place.file][place.start : place.end].split()), told)
