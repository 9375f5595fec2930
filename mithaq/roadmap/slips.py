"""A slip, before anything is saved: what would move, what it breaks, and the plan that could be proposed for it.

Whatever pushes a deadline may still be proposed, as what it is: the deadline is taken out of the problem that goes into
the record, and the page says whose promise would be kept late. Anything else that breaks can't be proposed.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from mithaq.planning.axis import is_open
from mithaq.planning.errors import PlanningError
from mithaq.planning.hosting.wishes import priced
from mithaq.planning.plan import Plan as Answer
from mithaq.planning.problem import Calendar, Link, Problem, Resource, activity, calendars_of
from mithaq.planning.record import problem_hash
from mithaq.planning.replan import CLAIMS, Change, Replanner, Slips, checked
from mithaq.planning.verify import verify
from mithaq.planning.violations import Violation

from .codec import read
from .models import Plan
from .programme import Programme, Span

MOST_DAYS = 2_000  # of one activity, as the record takes them
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Slip:
    """One planned thing that goes elsewhere: the day on which it now starts, or the working days it now takes."""

    key: str
    day: date | None = None
    days: int | None = None

    def __str__(self) -> str:
        """As an address carries it."""
        return f"{self.key}~{self.day or ''}~{'' if self.days is None else self.days}"

    @classmethod
    def of(cls, text: str) -> "Slip | None":
        """What `str` wrote; None for anything else."""
        try:
            key, day, days = text.rsplit("~", 2)
            slip = cls(key, date.fromisoformat(day) if day else None, int(days) if days else None)
        except ValueError:
            return None
        return slip if key and (slip.day or slip.days is not None) and 0 <= (slip.days or 0) <= MOST_DAYS else None


@dataclass(frozen=True)
class Settled:
    """An answer as it could be proposed: the problem without the deadlines it misses, and what else it breaks."""

    problem: Problem
    answer: Answer
    late: tuple[Violation, ...] = ()
    faults: tuple[Violation, ...] = ()

    @property
    def days(self) -> dict[str, Span]:
        return {key: (start, self.answer.ends[key]) for key, start in self.answer.starts.items()}


@dataclass(frozen=True)
class Question:
    """A plan of the record and what slips in it, on a day."""

    row: Plan
    slips: tuple[Slip, ...]
    today: date
    signed: frozenset[str] = frozenset()

    def at_once(self) -> Settled:
        """The agreed order kept, each as early as it can be. PlanningError where nothing of the kind can be made."""
        problem, answer = self.row.asked_of_solver, pulled(self.row.asked_of_solver, self.row.answer, self.slips)
        if answer is not self.row.answer and (faults := _faults(problem, answer)):
            return Settled(problem, answer, faults=faults)
        return settled(self.replanner().right_shift(self.asked()))

    def replanner(self) -> Replanner:
        """Made once for a plan and what is pulled forward in it."""
        earlier = tuple(slip for slip in self.slips if _is_earlier(slip, self.row.answer))
        return _replanner(self.row.problem, self.row.plan, earlier)

    def asked(self) -> Slips:
        """What is later or longer, as the engine takes it; the last word on each thing counts."""
        start = self.row.answer.starts
        later = {s.key: s.day for s in self.slips if s.day and s.key in start and not _is_earlier(s, self.row.answer)}
        longer = {slip.key: slip.days for slip in self.slips if slip.days is not None}
        return checked(self.row.asked_of_solver, Slips(self.today, longer, later, self.signed))


def pulled(problem: Problem, answer: Answer, slips: Iterable[Slip]) -> Answer:
    """The plan with what is asked for earlier on the first open day from there; nothing else moves."""
    activities = {activity.key: activity for activity in problem.activities}
    earlier = [slip for slip in slips if _is_earlier(slip, answer)]
    if not earlier:
        return answer
    starts, ends = dict(answer.starts), dict(answer.ends)
    for slip in earlier:
        assert slip.day is not None
        mode = activities[slip.key].modes[answer.modes[slip.key]]
        held = calendars_of(problem, activities[slip.key], mode)
        starts[slip.key], ends[slip.key] = _spell(problem, held, slip.day, mode.duration)
    last, first = max(ends.values()), problem.start
    gap = 1000 if last > first else 0
    moved = replace(answer, starts=starts, ends=ends, makespan=last, bound=first, gap=gap, status="feasible")
    return priced(problem, moved)


def settled(change: Change) -> Settled:
    """A change of the engine, as it could be proposed."""
    late = tuple(violation for violation in change.broken if violation.code == "deadline")
    missed = {violation.keys[0] for violation in late}
    activities = tuple(replace(a, deadline=None) if a.key in missed else a for a in change.problem.activities)
    problem = replace(change.problem, activities=activities)
    answer = replace(change.plan, problem_hash=problem_hash(problem))
    return Settled(problem, answer, late, tuple(v for v in change.broken if v.code != "deadline"))


def signed(known: Programme, days: Mapping[str, Span]) -> frozenset[str]:
    """What a date in a signed text hangs on: the last thing of each undertaking whose commitment has a due date."""
    last: dict[str, str] = {}
    for key in sorted(days):
        subject = known.within.get(key, "")
        if known.dues.get(subject) and (subject not in last or days[key][1] >= days[last[subject]][1]):
            last[subject] = key
    return frozenset(last.values())


def _is_earlier(slip: Slip, answer: Answer) -> bool:
    return slip.day is not None and slip.key in answer.starts and slip.day < answer.starts[slip.key]


def _faults(problem: Problem, answer: Answer) -> tuple[Violation, ...]:
    return tuple(violation for violation in verify(problem, answer) if violation.code not in CLAIMS)


def _spell(problem: Problem, held: frozenset[str], day: date, duration: int) -> Span:
    """First and last working day of so much work begun on `day`, where all of these calendars work."""
    calendars = [calendar for calendar in problem.calendars if calendar.key in held]
    worked: list[date] = []
    while len(worked) < max(duration, 1):
        if day > problem.horizon:
            raise PlanningError("not_proved", seconds=0)
        worked += [day] if all(is_open(calendar, day) for calendar in calendars) else []
        day += ONE_DAY
    return worked[0], worked[-1]


@lru_cache(maxsize=8)
def _replanner(problem: str, plan: str, earlier: Sequence[Slip]) -> Replanner:
    """The tables of one plan: a drag asks again and again."""
    asked, answer = read(Problem, problem), read(Answer, plan)
    return Replanner(asked, pulled(asked, answer, earlier))


def warm() -> None:
    """Load the machine code of re-planning, so that the first slip is answered as fast as the hundredth."""
    day = date(2026, 1, 5)
    steps = tuple(activity(key, 1, calendar="x", demands={"r": 1}) for key in ("a", "b"))
    calendars, resources = (Calendar("x"),), (Resource("r", 1),)
    problem = Problem(day, day + timedelta(days=60), steps, (Link("a", "b"),), resources, calendars)
    days = {"a": day, "b": day + ONE_DAY}
    plan = Answer("feasible", days, days, {"a": 0, "b": 0}, days["b"], day, 1000, "warm", problem_hash(problem))
    Replanner(problem, plan).right_shift(Slips(day, releases={"a": day + ONE_DAY}))
