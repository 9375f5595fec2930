"""The board of the roadmap: the chart as somebody chose to see it, and what a slip would move, before it is saved."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import msgspec

from mithaq.desk.models import Job
from mithaq.jobs.replan import question
from mithaq.jobs.run import told
from mithaq.planning.errors import PlanningError
from mithaq.planning.plan import Plan as Answer
from mithaq.planning.problem import Problem
from mithaq.roadmap.acts.plans import PlanPropose
from mithaq.roadmap.chain import critical_chain
from mithaq.roadmap.codec import read
from mithaq.roadmap.models import Plan
from mithaq.roadmap.programme import Programme
from mithaq.roadmap.slips import Question, Settled
from mithaq.secretariat.names import names
from mithaq.web.commitments.programme import references, today
from mithaq.web.sessions.seat import SeatedRequest, tongue

from .chart import Chart
from .look import Look
from .moves import Days, tally

RISK, REPLAN = "roadmap.risk", "roadmap.replan"


@dataclass(frozen=True)
class Board:
    """One plan of the record under one address: what slips in it, the choice that is looked at, the chart of that."""

    request: SeatedRequest
    known: Programme
    row: Plan
    look: Look

    @cached_property
    def question(self) -> Question:
        return question(self.known, self.row, self.look.slips, today())

    @cached_property
    def job(self) -> Job | None:
        """The search for better answers to exactly these slips of this plan, if this person has asked for one."""
        if self.look.job is None or not self.look.slips:
            return None
        job = Job.objects.filter(pk=self.look.job, kind=REPLAN, owner_id=self.request.user.pk).first()
        if job is None or job.state != Job.DONE:
            return job
        asked = self.row.key, [str(slip) for slip in self.look.slips]
        return job if ((job.result or {}).get("plan"), (job.result or {}).get("slips")) == asked else None

    @cached_property
    def choices(self) -> list[dict[str, Any]]:
        """The better answers found, with what each costs."""
        if self.job is None or self.job.state != Job.DONE:
            return []
        return [
            choice
            | {"end": date.fromisoformat(choice["end"]), "look": self.look.but(choice=choice["aim"])}
            | {"same": read(Answer, choice["act"]["plan"]).starts == self.at_once.answer.starts}
            for choice in (self.job.result or {}).get("choices", [])
        ]

    @cached_property
    def chosen(self) -> PlanPropose | None:
        """The act behind the choice that is looked at; None: the answer at once."""
        found = next((choice["act"] for choice in self.choices if choice["aim"] == self.look.choice), None)
        return msgspec.convert(found, PlanPropose) if found else None

    @cached_property
    def settled(self) -> Settled | None:
        """What is looked at: a slip's answer; None where nothing slips. PlanningError where there is none."""
        if not self.look.slips:
            return None
        if self.chosen is not None:
            problem, answer = read(Problem, self.chosen.problem), read(Answer, self.chosen.plan)
            faults = next(choice["faults"] for choice in self.choices if choice["aim"] == self.look.choice)
            return Settled(problem, answer, faults=self.at_once.faults if faults else ())
        return self.at_once

    @cached_property
    def at_once(self) -> Settled:
        return self.question.at_once()

    @cached_property
    def refused(self) -> str:
        """Why nothing can be said to these slips, as a sentence."""
        try:
            _ = self.settled
        except PlanningError as refused:
            return refused.named(names(self.known, tongue())).sentence(tongue())
        return ""

    @cached_property
    def chart(self) -> Chart:
        settled = None if self.refused else self.settled
        problem = settled.problem if settled else self.row.asked_of_solver
        answer = settled.answer if settled else self.row.answer
        days = settled.days if settled else self.row.days
        return Chart(
            self.known, days, problem, self._before(), today(), self.look, self.row.key, answer.modes,
            references(self.request.seat.reading), self._critical(problem, answer), self._p80(),
            self._stood.hosts if self._stood else {},
        )  # fmt: skip

    def context(self) -> dict[str, Any]:
        """What the template shows."""
        chart = self.chart
        return {
            "chart": chart.svg(months=self.request.user.months),
            "moves": chart.moves,
            "told": tally(chart.moves, chart.days),
            "breaks": sum(move.newly_late for move in chart.moves),
            "said": references(self.request.seat.reading),
            "refused": self.refused,
            "settled": None if self.refused else self.settled,
            "faults": self._faults(chart.names),
            "late": self._late(chart),
            "slipping": [(slip, chart.names.get(slip.key, slip.key)) for slip in self.look.slips],
        } | self.ways()

    def ways(self) -> dict[str, Any]:
        """The choices alone, for whoever watches them being found."""
        return {
            "look": self.look, "at_once": self._at_once(), "choices": self.choices, "replan": self.job,
            "said_of_job": told(self.job, tongue()) if self.job else "",
        }  # fmt: skip

    def _at_once(self) -> dict[str, Any] | None:
        if not self.look.slips or self.refused:
            return None
        days = self.at_once.days
        answer = self.at_once.answer
        moves = Chart(
            self.known, days, self.at_once.problem, self._before(), today(), modes=answer.modes,
            hosted_before=self.row.hosts,
        ).moves  # fmt: skip
        found = {"late": len(self.at_once.late), "faults": len(self.at_once.faults)}
        return {"told": tally(moves, days), "look": self.look.but(choice=""), **found}

    def _faults(self, told: Mapping[str, str]) -> list[str]:
        if self.refused or self.settled is None:
            return []
        return [fault.sentence(tongue(), names=told) for fault in self.settled.faults]

    def _late(self, chart: Chart) -> list[str]:
        """Deadlines missed that are no commitment's: those the list of moves doesn't name."""
        if self.refused or self.settled is None:
            return []
        named = {move.key for move in chart.moves if move.late_for}
        missed = (violation for violation in self.settled.late if violation.keys[0] not in named)
        return [violation.sentence(tongue(), names=chart.names) for violation in missed]

    def _before(self) -> Days:
        return self._stood.days if self._stood else {}

    @cached_property
    def _stood(self) -> Plan | None:
        """The ghosts: of a slip, the plan that it slips in; of a proposal, the plan in force."""
        if self.look.slips:
            return self.row
        in_force = self.known.plan
        return in_force if in_force and in_force.key != self.row.key else None

    def _critical(self, problem: Problem, answer: Answer) -> frozenset[str]:
        if "chain" not in self.look.show:
            return frozenset()
        return frozenset(critical_chain(problem, answer))

    def _p80(self) -> dict[str, date]:
        found = risk_of(self.row) if "risk" in self.look.show else None
        return {key: date.fromisoformat(day) for key, day in found["p80"].items()} if found else {}


def risk_of(row: Plan) -> dict[str, Any] | None:
    """The newest simulation of this plan on this node: whoever asked for it, it says the same."""
    job = Job.objects.filter(kind=RISK, state=Job.DONE, result__plan=row.key).first()
    if job is None or job.result is None:
        return None
    ends: dict[str, Any] = {
        "half": date.fromisoformat(job.result["end_p50"]),
        "most": date.fromisoformat(job.result["end_p80"]),
    }
    return {**job.result, **ends}
