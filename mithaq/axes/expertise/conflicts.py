"""Missions that don't fit together though both stand."""

from mithaq.roadmap.conflicts import Conflict, twice_in_force
from mithaq.roadmap.programme import Programme

from .models import Mission


def conflicts(programme: Programme) -> list[Conflict]:
    """Two versions of one mission that both parties agreed to."""
    return list(twice_in_force(programme, Mission))
