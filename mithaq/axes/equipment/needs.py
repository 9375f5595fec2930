"""What equipment asks of the planner: each lot takes one day of both parties, the day of its handover."""

from mithaq.planning import problem
from mithaq.roadmap.ballots import current
from mithaq.roadmap.fields import BOTH
from mithaq.roadmap.needs import Needs, on_open_day
from mithaq.roadmap.programme import Programme

from .models import Lot


def needs(programme: Programme) -> Needs:
    """One activity for each lot that is handed over or announced, on the first day from its own that both work."""
    lots = current(programme.of(Lot), programme.ballots)
    return Needs(
        tuple(problem.activity(lot.key, 1, calendar=BOTH, fixed=on_open_day(programme, lot.day)) for lot in lots),
        within={lot.key: lot.undertaking for lot in lots},
    )
