"""Lots that don't fit together though both stand."""

from mithaq.roadmap.ballots import current
from mithaq.roadmap.conflicts import Conflict, twice_in_force
from mithaq.roadmap.programme import Programme

from .models import Lot
from .sentences import CONFLICTS


def conflicts(programme: Programme) -> list[Conflict]:
    """Two received versions of one lot, and a serial number that stands in two lots."""
    return [*twice_in_force(programme, Lot), *_serials(programme)]


def _serials(programme: Programme) -> list[Conflict]:
    lots: dict[str, list[Lot]] = {}
    for lot in current(programme.all(Lot), programme.ballots):
        for item in lot.items:
            for serial in item["serials"]:
                lots.setdefault(serial, []).append(lot)
    twice = {serial: found for serial, found in sorted(lots.items()) if len(found) > 1}
    return [_conflict(serial, found) for serial, found in twice.items()]


def _conflict(serial: str, lots: list[Lot]) -> Conflict:
    labels = ", ".join(lot.label for lot in lots)
    keys = tuple(lot.key for lot in lots)
    return Conflict("serial_in_two_lots", CONFLICTS["serial_in_two_lots"], keys, {"serial": serial, "labels": labels})
