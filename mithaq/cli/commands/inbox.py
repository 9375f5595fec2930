"""mithaq inbox [--remove NAME]: bundles that wait for what they lack; one taken out, as on the page of the bag."""

from argparse import Namespace
from typing import Any

from mithaq.secretariat import here, inbox
from mithaq.secretariat.models import Parcel

from ..errors import AtTheDoor
from ..told import Told

HASH = 16  # signs of a hash that are shown: enough to name one of fifty


def run(args: Namespace, told: Told) -> None:
    waiting = inbox.waiting(here.office().ch)
    if args.remove:
        parcel = _named(waiting, args.remove)
        inbox.remove(parcel)
        told.say("inbox_removed", name=parcel.name, sender=parcel.party)
        told.data({"removed": line(parcel)})
        return
    for parcel in waiting:
        told.say("waits_line", **line(parcel))
    if not waiting:
        told.say("inbox_empty")
    told.data([line(parcel) for parcel in waiting])


def line(parcel: Parcel) -> dict[str, Any]:
    """A bundle that waits, and for which entries of whom."""
    lacks = inbox.missing(parcel)
    return {"name": parcel.name, "hash": parcel.digest[:HASH], "sender": parcel.party, "party": lacks.party,
            "first": lacks.first, "last": lacks.last}  # fmt: skip


def _named(waiting: list[Parcel], asked: str) -> Parcel:
    """The one that is meant: two files may have one name, and none may."""
    found = [parcel for parcel in waiting if parcel.name == asked or parcel.digest.startswith(asked)]
    if len(found) != 1:
        known = ", ".join(f"{parcel.name} ({parcel.digest[:HASH]})" for parcel in waiting) or "–"
        raise AtTheDoor("not_waiting", name=asked, known=known)
    return found[0]
