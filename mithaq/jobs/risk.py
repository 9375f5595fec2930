"""How late a plan may become: simulated in a worker, kept beside the plan that it is about."""

from datetime import date

from mithaq.planning.risk import risk
from mithaq.roadmap.models import Plan
from mithaq.secretariat import here

from .work import Work

RUNS = 2_000  # the eightieth percentile then wavers by about one per cent of the runs


def risk_job(work: Work, *, plan: str, today: str, runs: int = RUNS) -> dict[str, object]:
    """By planned thing, the days by which half and four fifths of the runs have ended it."""
    row = here.reading().get(Plan, plan)
    assert row is not None  # rows of the record never go
    work.tell(10)
    found = risk(row.asked_of_solver, row.answer, runs=runs, begun=date.fromisoformat(today), cancelled=work.stopped)
    work.go_on()  # asked for during the last of the runs
    return {
        "plan": plan,
        "runs": found.runs,
        "p50": {key: day.isoformat() for key, day in found.p50.items()},
        "p80": {key: day.isoformat() for key, day in found.p80.items()},
        "end_p50": found.end_p50.isoformat(),
        "end_p80": found.end_p80.isoformat(),
        "critical": dict(found.critical),
        "tornado": {key: round(1000 * value) for key, value in found.tornado.items()},
    }
