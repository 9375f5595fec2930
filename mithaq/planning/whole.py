"""One run on a whole problem: genetic search, then CP-SAT until proof, time or cancel; every plan is checked."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from mithaq.planning.axis import Axis
from mithaq.planning.bounds import earliest_end
from mithaq.planning.engine import NAME, Effort, News, run
from mithaq.planning.errors import PlanningError
from mithaq.planning.hosting.wishes import priced, rows_of
from mithaq.planning.kernel.compiling import COMPILED
from mithaq.planning.levelling import Draft, Levelling
from mithaq.planning.model import Model
from mithaq.planning.plan import Plan, Progress
from mithaq.planning.problem import Problem
from mithaq.planning.record import problem_hash
from mithaq.planning.search import Best, Clock, Limits, Race, search
from mithaq.planning.tables_of_days import day_tables
from mithaq.planning.verify import verify

MOST_EXACT = 3_000  # activities; beyond, the model alone takes longer to build than people wait
MOST_SCHEDULES = 3_000  # of the genetic search before the proof: it is past its steep gains
PLACINGS = 1_500_000  # of single activities in them: about a third of a second, whatever the programme's size
SMALL = 70  # activities up to which the time is better spent on the proof
GENETIC_SHARE, GENETIC_SHARE_LARGE = 0.6, 0.9  # of the seconds beyond, and where there is no proof
TIDY_SHARE = 0.1  # of the seconds are kept for the second objective
TIDY_WORK = 0.5  # deterministic seconds: a programme of 25 activities is tidied by proof in a tenth of it


@dataclass
class Search:
    """One run: the best draft so far and what is proved about it."""

    problem: Problem
    effort: Effort
    progress: Callable[[Progress], None] | None
    cancelled: Callable[[], bool] | None
    clock: Clock | None = None
    plans: int = 0  # told of before this run

    def __post_init__(self) -> None:
        self.axis = Axis(self.problem)
        self.hash = problem_hash(self.problem)
        self.best: Draft | None = None
        self.tables = day_tables(self.problem)
        self.bound, self.spent, self.stopped = earliest_end(self.tables, self.axis), 0.0, False
        self.least = self.bound  # of the price: last position and wishes missed

    def plan(self) -> Plan:
        """Draft, prove, tidy, check."""
        self.fits()
        hint = self._level(self._bred() if COMPILED else None)
        exact = len(self.problem.activities) <= MOST_EXACT
        proved = self._met() or (exact and not self._stop() and self._prove(hint))
        if self.best is None:
            raise self._nothing_found()
        if exact:
            self._tidy(self.best)
        return self._checked(self._plan(self.best, proved))

    def fits(self) -> None:
        """Raise PlanningError("impossible") when order and calendars alone leave no room."""
        if self.bound >= len(self.axis):
            raise self._impossible()

    def race(self, seconds: float) -> Race:
        """The genetic search begun, to go on as the caller likes; so much time is meant for it."""
        effort = self.effort
        return Race(self.tables.t, Limits(seconds, None, self.bound + 1, effort.workers, effort.seed), self.clock, None)

    def settle(self, best: Best) -> Draft | None:
        """Take the best of a race, or what levelling finds in its place; where nothing holds, it makes a hint."""
        return self._level(self.tables.draft(best.schedule) if 0 < best.end <= len(self.axis) else None)

    def found(self, seconds: float, hint: Draft | None) -> bool:
        """Whether there is a plan; where no draft holds, the solver is asked for so long.

        Raises PlanningError("impossible") when it proves that there is none.
        """
        if self.best is None and len(self.problem.activities) <= MOST_EXACT and not self._stop():
            self.effort, self.spent = replace(self.effort, seconds=seconds), 0.0
            self._prove(hint)
        return self.best is not None

    def proved(self, seconds: float) -> bool:
        """Whether the best is the best of all, asked of the solver for so long; it may find a better one."""
        self.effort, self.spent = replace(self.effort, seconds=seconds), 0.0
        small = len(self.problem.activities) <= MOST_EXACT
        return self._met() or (small and not self._stop() and self._prove(self.best))

    def answer(self) -> Plan:
        """The best as a plan, checked; it is proved when its price meets the bound."""
        if self.best is None:
            raise self._nothing_found()
        return self._checked(self._plan(self.best, self._met()))

    def _met(self) -> bool:
        """Whether the first draft already ends as early as the resources' work allows."""
        return self.best is not None and self._cost(self.best) <= self.least

    def _cost(self, draft: Draft) -> int:
        """The last position, and what the draft pays for wishes."""
        if not self.problem.wishes:
            return draft.score[0]
        days = self.axis.days
        rows = rows_of(self.problem, {key: days[at] for key, at in draft.first.items()}, draft.mode)
        return draft.score[0] + sum(row.days for row in rows)

    def _room(self, cost: int) -> int:
        """No plan that costs so much ends after this position."""
        return min(len(self.axis) - 1, cost)

    def _level(self, bred: Draft | None) -> Draft | None:
        """The best draft that holds as a plan; if none does, the best one still makes a hint."""
        if bred is not None and self._holds(bred):
            return bred
        drafts = Levelling(self.problem, self.axis).drafts(self.effort.seed)
        return next((draft for draft in drafts if self._holds(draft)), drafts[0] if drafts else None)

    def _bred(self) -> Draft | None:
        """The genetic search's best; None when it ends beyond the horizon."""
        began = self.clock() if self.clock else 0.0
        tables = self.tables
        best = search(tables.t, self._limits(), clock=self.clock, heard=self._bettered, cancelled=self._stop)
        self.spent += self.clock() - began if self.clock else 0.0
        return tables.draft(best.schedule) if 0 < best.end <= len(self.axis) else None

    def _limits(self) -> Limits:
        """Schedules up to where proofs pay; beyond, most of the time, if there is a clock to tell it."""
        count, effort, bound = len(self.problem.activities), self.effort, self.bound + 1
        if self.clock is None or count <= SMALL:
            schedules = min(MOST_SCHEDULES, max(3, PLACINGS // count))
            return Limits(effort.seconds, schedules, bound, effort.workers, effort.seed)
        share = GENETIC_SHARE if count <= MOST_EXACT else GENETIC_SHARE_LARGE
        return Limits(share * effort.seconds, None, bound, effort.workers, effort.seed)

    def _bettered(self, best: Best) -> None:
        """News of the genetic search, once what it has would be a plan in time."""
        if best.broken == 0 and 0 < best.end <= len(self.axis):
            self._tell(best.elapsed, best.end - 1, self.bound)

    def _holds(self, draft: Draft) -> bool:
        """Whether the draft is a plan; then it is the best so far."""
        if verify(self.problem, self._plan(draft, False)):
            return False
        self.best = draft
        self._tell(0.0, draft.score[0], self.bound)
        return True

    def _prove(self, hint: Draft | None) -> bool:
        """Search for the earliest last day; True when it is proved that none is earlier."""
        model = Model(self.problem, self.axis, latest=self._room(self._cost(self.best)) if self.best else None)
        model.ends_early(self.bound)
        if hint is not None:
            model.hint(hint)
        seconds = max(0.0, self.effort.seconds * (1 - TIDY_SHARE) - self.spent)
        effort = replace(self.effort, seconds=seconds)
        outcome = run(model.cp, effort, heard=self._heard, cancelled=self._stop, watched=model.makespan)
        if outcome.status == "infeasible" and self.best is None:
            raise self._impossible()
        if outcome.found:
            self.best = model.read(outcome.solver.value)
        self.least, self.spent = max(self.least, outcome.bound), self.spent + outcome.solver.wall_time
        self.bound = self.bound if self.problem.wishes else self.least
        return outcome.status == "optimal"

    def _tidy(self, best: Draft) -> None:
        """Keep the last day and pull the rest forward, as far as a little time allows."""
        left = self.effort.seconds - self.spent
        if self._stop() or left <= 0:
            return
        cost = self._cost(best)
        model = Model(self.problem, self.axis, latest=self._room(cost))
        model.starts_early(cost)
        model.hint(best)
        outcome = run(model.cp, replace(self.effort, seconds=left, work=TIDY_WORK), cancelled=self._stop)
        if outcome.found:
            self.best = min(best, model.read(outcome.solver.value), key=lambda d: (self._cost(d), d.score))

    def _stop(self) -> bool:
        self.stopped = self.stopped or (self.cancelled is not None and self.cancelled())
        return self.stopped

    def _heard(self, news: News) -> None:
        self._tell(news.elapsed, news.value, self.bound if self.problem.wishes else news.bound)

    def _tell(self, elapsed: float, makespan: int, bound: int) -> None:
        self.plans += 1
        if self.progress is not None:
            days = self.axis.days
            self.progress(Progress(elapsed, days[makespan], days[max(0, bound)], self.plans))

    def _plan(self, draft: Draft, proved: bool) -> Plan:
        """The draft as days, with its price where something is wished."""
        days, makespan = self.axis.days, draft.score[0]
        bound = makespan if proved and not self.problem.wishes else min(self.bound, makespan)
        plan = Plan(
            status="optimal" if proved else "feasible",
            starts={key: days[at] for key, at in sorted(draft.first.items())},
            ends={key: days[at] for key, at in sorted(draft.last.items())},
            modes=dict(sorted(draft.mode.items())),
            makespan=days[makespan],
            bound=days[bound],
            gap=1000 * (makespan - bound) // (makespan + 1),
            solver=NAME,
            problem_hash=self.hash,
        )
        return priced(self.problem, plan, least=None if proved else self.least + 1, proved=proved)

    def _checked(self, plan: Plan) -> Plan:
        """The solver's arithmetic isn't trusted: a plan that fails the independent check never leaves."""
        if violations := verify(self.problem, plan):
            codes = frozenset(violation.code for violation in violations)
            raise PlanningError("wrong_plan", codes=codes, hash=self.hash[:12])
        return plan

    def _impossible(self) -> PlanningError:
        return PlanningError("impossible", start=self.problem.start, horizon=self.problem.horizon)

    def _nothing_found(self) -> PlanningError:
        return PlanningError("cancelled") if self.stopped else PlanningError("not_proved", seconds=self.effort.seconds)
