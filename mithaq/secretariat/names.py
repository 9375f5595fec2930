"""What planned things are called: pages, sentences of the planner and calendars name them alike."""

from typing import Any

from mithaq.axes.equipment.models import Lot
from mithaq.axes.logistics.models import Leg
from mithaq.commission.fields import worded
from mithaq.commission.models import File
from mithaq.ledger.errors import Language
from mithaq.planning.words import ARROWS
from mithaq.roadmap.programme import Programme

from .reading import Reading


def names(programme: Programme, language: Language) -> dict[str, str]:
    """Key → name, of everything in the programme that has one; an undertaking by the version that counts."""
    found = {row.key: name_of(row, language) for rows in programme.rows.values() for row in rows}
    found |= {subject: worded(row.title, language) for subject, row in programme.alive.items()}
    return {key: name for key, name in found.items() if name}


def name_of(row: Any, language: Language) -> str:
    """What a row goes by: a lot by its label, a leg by its ends, others by their title; empty when it has none."""
    match row:
        case Lot():
            return str(row.label)
        case Leg():
            return ARROWS[language].join((worded(row.origin, language), worded(row.destination, language)))
        case _:
            return worded(getattr(row, "title", None), language)


def party_names(reading: Reading, language: Language) -> dict[str, str]:
    """Code → what the commission's file calls that party."""
    file = next(iter(reading.current(File)), None)
    named = {entry["code"]: worded(entry["names"], language) for entry in file.parties} if file else {}
    return {party: named.get(party) or party for party in reading.parties}
