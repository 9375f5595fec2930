"""The roadmap solved: the problem from the tables, the plan checked, the act ready to be proposed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from time import perf_counter
from typing import Any

import msgspec

from mithaq.planning.plan import Plan, Progress
from mithaq.planning.problem import Problem
from mithaq.planning.solve import solve
from mithaq.roadmap.acts.plans import PlanPropose
from mithaq.roadmap.hosting import Hosting, hosted
from mithaq.secretariat import here
from mithaq.secretariat.office import Performed
from mithaq.secretariat.plan import horizon_of, problem_of, programme_of, proposal_of
from mithaq.secretariat.reading import Reading

from .work import Work

MOST_SECONDS = 600.0


@dataclass(frozen=True)
class Solved:
    """What was asked, and the plan that answers it."""

    problem: Problem
    plan: Plan
    act: PlanPropose


def solved(
    reading: Reading,
    *,
    today: date,
    seconds: float,
    start: date | None = None,
    horizon: date | None = None,
    hosting: Hosting | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Solved:
    """Solve the whole programme from its tables, with the wishes of the plan in force unless `hosting` says others.

    PlanningError says why it can't be.
    """
    office, first = here.office(channel=reading.channel), start or today
    programme = programme_of(reading, today)
    problem = problem_of(programme, start=first, horizon=horizon or horizon_of(first))
    agreed = Hosting.of(programme.plan.asked_of_solver) if programme.plan else Hosting()
    problem = hosted(problem, programme, hosting or agreed)
    seconds = min(seconds, MOST_SECONDS)
    plan = solve(problem, seconds=seconds, clock=perf_counter, progress=progress, cancelled=cancelled)
    return Solved(problem, plan, proposal_of(office, programme, problem, plan))


def proposed(reading: Reading, act: PlanPropose, *, by: str, despite: frozenset[str] = frozenset()) -> Performed:
    """The plan put before the other party."""
    return here.office(channel=reading.channel).perform(act, by=by, despite=despite)


def solve_job(work: Work, *, today: str, seconds: float = 5.0, **wished: Any) -> dict[str, object]:
    """The job behind the planner's button: its result holds the payload that a person then proposes.

    `wished`: the fields of `Hosting` by name, as plain values."""
    hosting = Hosting(**wished)
    found = solved(
        here.reading(),
        today=date.fromisoformat(today),
        seconds=seconds,
        hosting=hosting,
        progress=lambda news: _tell(work, news, seconds),
        cancelled=work.stopped,
    )
    work.go_on()
    return {
        "status": found.plan.status,
        "makespan": found.plan.makespan.isoformat(),
        "activities": len(found.plan.starts),
        "act": msgspec.to_builtins(found.act),
    }


def _tell(work: Work, news: Progress, seconds: float) -> None:
    """The best last day so far, the earliest that isn't ruled out, and how many plans were found."""
    share = min(99, int(100 * news.elapsed / max(seconds, 0.1)))
    work.tell(share, best=news.makespan.isoformat(), bound=news.bound.isoformat(), plans=news.plans)
