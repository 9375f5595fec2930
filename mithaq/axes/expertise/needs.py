"""What expertise asks of the planner: each mission occupies its days, on which both parties work."""

from mithaq.planning import problem
from mithaq.roadmap.ballots import current
from mithaq.roadmap.fields import BOTH
from mithaq.roadmap.needs import Needs, on_open_day
from mithaq.roadmap.programme import Programme

from .models import Mission


def needs(programme: Programme) -> Needs:
    """One activity for each mission, from the first day, counting from its own, that both work."""
    missions = current(programme.of(Mission), programme.ballots)
    return Needs(tuple(_planned(programme, row) for row in missions), within={r.key: r.undertaking for r in missions})


def _planned(programme: Programme, row: Mission) -> problem.Activity:
    return problem.activity(row.key, row.days, calendar=BOTH, fixed=on_open_day(programme, row.starts))
