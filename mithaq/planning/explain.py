"""Why nothing fits: a smallest set of commitments that can't hold together, each proof checked again.

Suspects come from arithmetic where it finds any (`suspects`), else from the solver, asked once with every commitment as
an assumption. Then each is left out in turn and the rest asked anew: what isn't needed for the contradiction goes
(deletion filter; Chinneck 2008). A set is asked about with the activities that it concerns alone: arithmetic may refute
it, a plan that the checker accepts may show that it holds, and otherwise the solver decides. "impossible" is said only
of a set that was refuted again in the end as a problem of its own: by `recount`, day by day, or by the solver.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import inf
from typing import Literal

from mithaq.ledger.errors import Language
from mithaq.planning.axis import Axis, is_open
from mithaq.planning.commitments import Commitment, commitments_of, concerned, horizon_of, relaxed
from mithaq.planning.engine import Effort, Outcome, need_solver, run
from mithaq.planning.errors import PlanningError
from mithaq.planning.hosting.wishes import priced
from mithaq.planning.levelling import Draft, Levelling
from mithaq.planning.model import Model
from mithaq.planning.plan import Plan
from mithaq.planning.problem import MOST_NUMBER, Activity, Link, Problem, calendars_of
from mithaq.planning.record import canonical, problem_hash
from mithaq.planning.recount import cannot_hold
from mithaq.planning.search import Limits, search
from mithaq.planning.sentences import CONFLICTS
from mithaq.planning.suspects import suspected, too_late
from mithaq.planning.tables_of_days import day_tables
from mithaq.planning.validate import LAST_YEAR, validate
from mithaq.planning.verify import verify
from mithaq.planning.words import NO_NAMES, tell

CORE_SHARE = 0.5  # of the seconds for finding suspects; the rest is for checking them
TRIAL_SHARE = 0.05  # of the seconds at most for whether a set without one of its commitments holds
SHORT_SEARCH = 600  # schedules tried before anything is called a contradiction
OTHER_SEED = 101  # the last check takes another path than the filter


@dataclass(frozen=True)
class Conflict:
    """ "impossible" with the commitments that contradict each other; "possible"; or "not_proved".

    `minimal`: leaving out any one of them was shown to make room for a plan.
    """

    status: Literal["impossible", "not_proved", "possible"]
    commitments: tuple[Commitment, ...] = ()
    minimal: bool = False

    def sentences(self, language: Language, *, names: Mapping[str, str] = NO_NAMES) -> list[str]:
        """What is known, then one sentence for each commitment."""
        code = "minimal" if self.minimal else self.status
        head = tell(CONFLICTS[code], language, {"count": len(self.commitments)})
        return [head, *(commitment.sentence(language, names=names) for commitment in self.commitments)]


def explain_impossible(
    problem: Problem, *, seconds: float, seed: int = 1, cancelled: Callable[[], bool] | None = None
) -> Conflict:
    """A smallest set of commitments of `problem` that can't hold together, found and checked within `seconds`.

    Raises PlanningError: what `validate` refuses, "no_solver", and "cancelled" as soon as `cancelled` says so.
    """
    need_solver()
    validate(problem)
    whole = canonical(problem)
    until = _room_enough(whole)
    return _Inquiry(whole, until, seconds, seed, cancelled).conflict() if until else Conflict("not_proved")


class _Inquiry:
    """One explanation: the programme with room enough beyond its horizon, and the time left."""

    def __init__(  # budget: what is asked, one by one
        self, problem: Problem, until: date, seconds: float, seed: int, cancelled: Callable[[], bool] | None
    ) -> None:
        self.cancelled = cancelled
        self.problem, self.seconds, self.seed, self.spent = problem, seconds, seed, 0.0
        self.until, self.axis = until, Axis(problem, until=until)

    def conflict(self) -> Conflict:
        suspects = self._suspects()
        if not suspects:
            return Conflict("not_proved" if suspects is None else "possible")
        kept, minimal = self._filter(suspects)
        asked = self._asked(kept)
        if not cannot_hold(asked) and self._solved(asked, OTHER_SEED) != "infeasible":
            return Conflict("not_proved")
        return Conflict("impossible", tuple(kept), minimal)

    def _suspects(self) -> list[Commitment] | None:
        """Commitments among which there is a contradiction; none when all hold, None when nothing is proved."""
        found = suspected(self.problem, self.axis)
        if found is not None and self._holds(found, self.seed) == "infeasible":
            return self._in_order(found)
        if _fits(self.problem, self.seed):
            return []
        model = Model(self.problem, self.axis, guarded=True)
        model.cp.add_assumptions(model.guards.values())
        outcome = self._run(model, self.seconds * CORE_SHARE, self.seed)
        if outcome.found:
            return []
        if outcome.status != "infeasible":
            return None
        core = set(outcome.solver.sufficient_assumptions_for_infeasibility())
        named = {commitment for commitment, guard in model.guards.items() if guard.index in core}
        everything = self._in_order(model.guards)
        chosen = [commitment for commitment in everything if commitment in named]
        # A core that names nothing, or doesn't contradict itself when asked anew, isn't trusted: all are suspects.
        return chosen if chosen and self._holds(chosen, self.seed) == "infeasible" else everything

    def _filter(self, suspects: list[Commitment]) -> tuple[list[Commitment], bool]:
        """Leave out each in turn, the easiest to give up first; keep those without which a plan was found."""
        kept, minimal = list(suspects), True
        for commitment in reversed(suspects):
            without = [other for other in kept if other != commitment]
            answer = self._holds(without, self.seed)
            if answer == "infeasible":
                kept = without
            elif answer == "unknown":
                minimal = False
        return kept, minimal

    def _in_order(self, some: Collection[Commitment]) -> list[Commitment]:
        """First those that people find hardest to give up."""
        return [commitment for commitment in commitments_of(self.problem) if commitment in some]

    def _holds(self, kept: list[Commitment], seed: int) -> str:
        """Whether a plan keeps these: "infeasible", "feasible" or "unknown"."""
        self._look_up()
        asked = self._asked(kept)
        if not asked.activities:
            return "feasible"
        if too_late(asked, self.axis):
            return "infeasible"
        draft = Levelling(asked, self.axis).by_rule()
        if (draft and _is_plan(asked, self.axis, draft)) or _fits(asked, seed):
            return "feasible"
        return self._solved(asked, seed, most=TRIAL_SHARE * self.seconds)

    def _asked(self, kept: list[Commitment]) -> Problem:
        """The problem with only these, and of its activities only those that one of them concerns.

        Any other finds its place by itself as soon as it fits before the horizon; where one doesn't, all are kept.
        """
        problem = relaxed(self.problem, set(kept), self.until)
        part = concerned(problem, set(kept))
        plenty = tuple(replace(resource, capacity=MOST_NUMBER) for resource in problem.resources)
        alone = replace(problem, links=(), resources=plenty, budgets=())  # but on the calendars of what they use
        return problem if horizon_of(self.problem) in kept and too_late(alone, self.axis) else part

    def _solved(self, problem: Problem, seed: int, *, most: float = inf) -> str:
        model = Model(problem, self.axis, latest=self.axis.by(problem.horizon))
        return self._run(model, min(most, self.seconds - self.spent), seed).status

    def _run(self, model: Model, seconds: float, seed: int) -> Outcome:
        outcome = run(model.cp, Effort(seconds, seed=seed), cancelled=self.cancelled)
        self._look_up()
        self.spent += outcome.solver.wall_time
        return outcome

    def _look_up(self) -> None:
        """Does anybody want it to end?"""
        if self.cancelled is not None and self.cancelled():
            raise PlanningError("cancelled")


def _fits(problem: Problem, seed: int) -> bool:
    """Whether a short search finds a plan."""
    tables = day_tables(problem)
    draft = tables.draft(search(tables.t, Limits(schedules=SHORT_SEARCH, seed=seed)).schedule)
    return max(draft.last.values()) < len(tables.axis) and _is_plan(problem, tables.axis, draft)


def _is_plan(problem: Problem, axis: Axis, draft: Draft) -> bool:
    """Whether the independent checker accepts the draft."""
    days, end = axis.days, axis.days[draft.score[0]]
    starts, ends = ({key: days[at] for key, at in part.items()} for part in (draft.first, draft.last))
    plan = Plan("feasible", starts, ends, draft.mode, end, problem.start, 1000, "by rule", problem_hash(problem))
    return not verify(problem, priced(problem, plan))


def _room_enough(problem: Problem) -> date | None:
    """A day by which all is done even one thing after another, begun when all dates and budgets are past.

    None where that would be after LAST_YEAR: then nothing can be said of what doesn't fit.
    """
    day = max([problem.horizon, *_dates(problem)])
    for activity in problem.activities:
        day = max(_walk(problem, calendars_of(problem, activity, m), m.duration, day) for m in activity.modes)
    activities = {activity.key: activity for activity in problem.activities}
    for link in problem.links:
        day = _after_lag(problem, link, activities[link.after], day)
    return day if day.year <= LAST_YEAR else None


def _dates(problem: Problem) -> Iterator[date]:
    yield from (a.release for a in problem.activities if a.release)
    yield from (a.fixed for a in problem.activities if a.fixed)
    yield from (date(budget.year, 12, 31) for budget in problem.budgets if 1 <= budget.year <= 9998)


def _after_lag(problem: Problem, link: Link, after: Activity, day: date) -> date:
    lag = max(link.lag, link.most or 0)
    if day.year > LAST_YEAR:
        return day
    if link.unit == "calendar":
        return day + timedelta(days=lag)
    return _walk(problem, frozenset({after.calendar}), lag, day)


def _walk(problem: Problem, keys: frozenset[str], duration: int, day: date) -> date:
    """The day on which so many working days have passed, and one more, so that a milestone finds its day.

    No further than a day after LAST_YEAR.
    """
    if duration > (LAST_YEAR - day.year + 1) * 366:
        return max(day, date(LAST_YEAR + 1, 1, 1))
    calendars, left = [calendar for calendar in problem.calendars if calendar.key in keys], duration + 1
    while left > 0 and day.year <= LAST_YEAR:
        day += timedelta(days=1)
        left -= all(is_open(calendar, day) for calendar in calendars)
    return day
