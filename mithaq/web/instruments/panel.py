"""What stands beside the text: the differences, what is in the way, the button, the texts proposed."""

from typing import Any

from mithaq.commission.models import Instrument
from mithaq.web.sessions.seat import Seat

from .marks import Compared
from .progress import already, in_the_way, versions


def panel(seat: Seat, row: Instrument, found: Compared) -> dict[str, Any]:
    """As the record and the desk have it now."""
    proposed, obstacles = versions(seat.reading, row.key), in_the_way(seat.reading, row)
    same = None if obstacles else already(seat.reading, row, proposed)
    return {
        "obstacles": obstacles,
        "already": same,
        "versions": proposed,
        "found": found,
        "may_propose": seat.may("instrument.propose"),
        "may_overrule": seat.may("concordance.overrule") and seat.may("instrument.propose") and not same,
    }
