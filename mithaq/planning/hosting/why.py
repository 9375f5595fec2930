"""Why it is hosted there: the same plan with another host, in the same order of work, and what that would cost.

Each alternative is a trial: the schedule is made anew and the independent checker says whether it holds. Nothing else
changes hosts meanwhile, so a trial may look worse than the best plan with that host; it shows the trade that was made.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from mithaq.ledger.errors import Language
from mithaq.planning.hosting.sentences import ELSEWHERE
from mithaq.planning.hosting.told import row_told
from mithaq.planning.hosting.wishes import hosts_of, priced
from mithaq.planning.kernel.order import by_first
from mithaq.planning.kernel.places import FAILED
from mithaq.planning.kernel.serial import forward
from mithaq.planning.kernel.tables import COUNT, work_for
from mithaq.planning.levelling import Draft
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Problem
from mithaq.planning.tables_of_days import DayTables, day_tables
from mithaq.planning.validate import validate
from mithaq.planning.verify import verify
from mithaq.planning.violations import Violation
from mithaq.planning.words import NO_NAMES, tell

CLAIMS = ("makespan", "claim", "wrong_end", "unpriced", "wrong_price", "wrong_row", "wrong_missed", "wrong_order")


@dataclass(frozen=True)
class Elsewhere:
    """The activity at `other` instead of `host`: the plan as it would be, or None where one finds no place."""

    activity: str
    host: str
    other: str
    problem: Problem
    plan: Plan
    there: Plan | None
    broken: tuple[Violation, ...] = ()

    @property
    def shift(self) -> int:
        """Days of the programme by which the end would move: later counts up."""
        return _end(self.there) - _end(self.plan) if self.there else 0

    def sentences(self, language: Language, *, names: Mapping[str, str] = NO_NAMES) -> list[str]:
        """What the other host would cost; then the wishes that would weigh otherwise, or what would break."""
        values: dict[str, object] = {"activity": self.activity, "host": self.host, "other": self.other}
        if self.there is None:
            return [tell(ELSEWHERE["nowhere"], language, values, names=names)]
        if self.broken:
            broken = [violation.sentence(language, names=names) for violation in self.broken[:3]]
            return [tell(ELSEWHERE["broken"], language, values, names=names), *broken]
        here, there = self.plan.price, self.there.price
        if here is None or there is None:
            return []
        values |= {"shift": f"{self.shift:+d}", "last": self.there.makespan, "total": there.total, "all": here.total}
        values |= {"wishes": there.total - there.end, "now": here.total - here.end}
        changed = [row for row, own in zip(there.rows, here.rows, strict=True) if row != own]
        rows = (row_told(self.problem, self.there, row, language=language, names=names) for row in changed)
        return [tell(ELSEWHERE["other"], language, values, names=names), *rows]


def why_hosted_there(problem: Problem, plan: Plan, key: str) -> tuple[Elsewhere, ...]:
    """One trial for each other party that may host `key`. Raises PlanningError for a problem that is none."""
    validate(problem)
    activity = next(activity for activity in problem.activities if activity.key == key)
    host = activity.modes[plan.modes[key]].host
    if host is None:
        return ()
    tables = day_tables(problem)
    return tuple(_elsewhere(tables, plan, key, (host, other)) for other in sorted(hosts_of(activity) - {host}))


def _elsewhere(tables: DayTables, plan: Plan, key: str, hosts: tuple[str, str]) -> Elsewhere:
    """The best of the ways in which the other party may host it."""
    problem, (host, other) = tables.problem, hosts
    modes = next(activity.modes for activity in problem.activities if activity.key == key)
    trials = [_trial(tables, plan, key, way) for way, mode in enumerate(modes) if mode.host == other]
    there = min((trial for trial in trials if trial), key=_dearness, default=None)
    broken = tuple(v for v in verify(problem, there) if v.code not in CLAIMS) if there else ()
    return Elsewhere(key, host, other, problem, plan, there, broken)


def _trial(tables: DayTables, plan: Plan, key: str, way: int) -> Plan | None:
    """The plan's order and modes with one of them changed, each as early as it can be."""
    axis, t = tables.axis, tables.t
    first = {k: axis.at(day) for k, day in plan.starts.items()}
    last = {k: axis.at(day) for k, day in plan.ends.items()}
    s, w, order = (
        tables.schedule(Draft(first, last, {**plan.modes, key: way})),
        work_for(t, 1),
        np.zeros(t[COUNT], np.int64),
    )
    by_first(t, w, s, order)
    if forward(t, w, order, s) == FAILED:
        return None
    draft = tables.draft(s)
    starts, ends = ({k: axis.days[at] for k, at in part.items()} for part in (draft.first, draft.last))
    end = max(ends.values())
    if end > tables.problem.horizon:
        return None
    there = replace(plan, status="feasible", starts=starts, ends=ends, modes=draft.mode, makespan=end)
    return priced(tables.problem, replace(there, bound=min(plan.bound, end)))


def _dearness(plan: Plan) -> tuple[int, date]:
    return plan.price.total if plan.price else 0, plan.makespan


def _end(plan: Plan) -> int:
    return plan.price.end if plan.price else 0
