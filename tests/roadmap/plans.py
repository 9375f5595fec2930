"""Plans for tests: made by the solver from the story's programme."""

from dataclasses import replace
from datetime import date

from mithaq.axes import AXES
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Problem
from mithaq.planning.solve import solve
from mithaq.roadmap.acts.plans import PlanPropose
from mithaq.roadmap.assemble import assemble
from mithaq.roadmap.codec import canonical_json
from tests.two_states import Secretariat

from .story import TODAY, Story

HORIZON = date(2027, 12, 31)


def problem(story: Story, party: str = "MAR") -> Problem:
    """What is to be planned, with what each axis asks."""
    programme = story.programme(party)
    return assemble(programme, [axis.needs(programme) for axis in AXES], start=TODAY, horizon=HORIZON)


def solved(asked: Problem) -> Plan:
    return solve(asked, seconds=10)


def propose(story: Story, name: str = "plan", *, by: Secretariat | None = None) -> PlanPropose:
    """A plan that holds, as proposed."""
    asked = problem(story)
    key = (by or story.mar).key(name)
    return PlanPropose(
        key=key, replaces=None, over=[], problem=canonical_json(asked), plan=canonical_json(solved(asked))
    )


def slipped(act: PlanPropose, answer: Plan, key: str, day: date) -> PlanPropose:
    """The same act, but one thing starts on another day: the other side's solver erred, or lied."""
    return replace(act, plan=canonical_json(replace(answer, starts={**answer.starts, key: day})))
