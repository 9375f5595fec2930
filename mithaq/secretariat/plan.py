"""The programme as this node's tables hold it, what the planner is asked, and the act that proposes its answer."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from mithaq.axes import AXES
from mithaq.planning.plan import Plan as Answer
from mithaq.planning.problem import Calendar, Problem
from mithaq.planning.public_holidays import calendar_of
from mithaq.projection import Projection
from mithaq.roadmap import models
from mithaq.roadmap.acts.plans import PlanPropose
from mithaq.roadmap.assemble import assemble
from mithaq.roadmap.ballots import in_force, pending
from mithaq.roadmap.codec import canonical_json
from mithaq.roadmap.programme import Programme

from .office import Office
from .reading import Reading

YEARS = 3  # what a programme looks ahead: this session's year of execution, and two more
ROWS = (
    models.Commitment, models.Undertaking, models.Activity, models.Resource,
    models.Link, models.Plan, models.Evidence, models.Delivery,
)  # fmt: skip


def programme_of(reading: Reading, today: date) -> Programme:
    """All rows of the roadmap and of its axes, with the votes on them and each party's calendar."""
    kinds: tuple[type[Projection], ...] = (*ROWS, *(model for axis in AXES for model in axis.models))
    years = tuple(range(today.year - 1, today.year + YEARS + 2))
    return Programme(
        reading.parties,
        {kind: reading.all(kind) for kind in kinds},
        reading.tally,
        {party: _calendar(party, years) for party in reading.parties},
    )


def horizon_of(start: date) -> date:
    """How far a plan looks unless somebody says otherwise."""
    return start + timedelta(days=366 * YEARS)


def problem_of(programme: Programme, *, start: date, horizon: date) -> Problem:
    """What the planner is asked: every axis with its needs, from `start` to `horizon`."""
    return assemble(programme, [axis.needs(programme) for axis in AXES], start=start, horizon=horizon)


def proposal_of(
    office: Office, programme: Programme, problem: Problem, answer: Answer, *, instead: Iterable[str] = ()
) -> PlanPropose:
    """The act that proposes this plan in place of the one in force, and of our own that still waits.

    `instead`: plans that it answers; of these it puts aside what still waits, whoever proposed it.
    """
    plans = programme.all(models.Plan)
    standing = in_force(plans, programme.ballots)
    answered = set(instead)
    waiting = [row for row in pending(plans, programme.ballots) if row.party == office.party or row.key in answered]
    replaced = [row.key for row in (*standing, *waiting)]
    return PlanPropose(
        key=office.fresh_id(),
        replaces=replaced[0] if replaced else None,
        over=replaced[1:],
        problem=canonical_json(problem),
        plan=canonical_json(answer),
    )


@lru_cache(maxsize=16)
def _calendar(party: str, years: tuple[int, ...]) -> Calendar:
    return calendar_of(party, years)
