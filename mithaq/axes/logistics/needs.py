"""What logistics asks of the planner: the legs of a consignment one after the other, each on its carrier's days."""

from collections.abc import Iterable
from itertools import groupby, pairwise

from mithaq.planning import problem
from mithaq.roadmap.needs import Needs
from mithaq.roadmap.programme import Programme

from .models import Leg


def needs(programme: Programme) -> Needs:
    """One activity for each leg; a leg waits for all legs of the number before it."""
    legs = programme.of(Leg)
    return Needs(
        tuple(problem.activity(leg.key, leg.days, calendar=leg.party) for leg in legs),
        tuple(link for undertaking in sorted(programme.alive) for link in _chain(legs, undertaking)),
        {leg.key: leg.undertaking for leg in legs},
    )


def route(legs: Iterable[Leg], undertaking: str) -> list[list[Leg]]:
    """The legs of one undertaking in their order; those with one number side by side."""
    mine = sorted((leg for leg in legs if leg.undertaking == undertaking), key=lambda leg: (leg.order, leg.key))
    return [list(side_by_side) for _, side_by_side in groupby(mine, key=lambda leg: leg.order)]


def _chain(legs: list[Leg], undertaking: str) -> list[problem.Link]:
    return [
        problem.Link(before.key, after.key)
        for earlier, later in pairwise(route(legs, undertaking))
        for before in earlier
        for after in later
    ]
