"""Two legs of different parties under one number: both stand; one of them is dropped or numbered anew."""

from mithaq.roadmap.conflicts import Conflict
from mithaq.roadmap.programme import Programme

from .models import Leg
from .needs import route
from .sentences import CONFLICTS


def conflicts(programme: Programme) -> list[Conflict]:
    """Numbers that both parties used in one route."""
    legs = programme.of(Leg)
    return [
        _conflict(side_by_side)
        for undertaking in sorted(programme.alive)
        for side_by_side in route(legs, undertaking)
        if len({leg.party for leg in side_by_side}) > 1
    ]


def _conflict(legs: list[Leg]) -> Conflict:
    values = {"number": legs[0].order, "undertaking": legs[0].undertaking, "legs": ", ".join(leg.key for leg in legs)}
    return Conflict("leg_numbers", CONFLICTS["leg_numbers"], tuple(leg.key for leg in legs), values)
