"""Problems small enough to try every plan: up to five activities on eight days across a New Year."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product

from hypothesis import strategies as st

from mithaq.planning.axis import Axis
from mithaq.planning.errors import PlanningError
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Activity, Budget, Calendar, Link, LinkKind, Mode, Problem, Resource
from mithaq.planning.validate import validate
from mithaq.planning.verify import RULES, Check

START = date(2026, 12, 28)
DAYS = [START + timedelta(days=i) for i in range(8)]
KINDS: tuple[LinkKind, ...] = ("finish-start", "finish-start", "start-start")
KEYS = ("a", "b", "c", "d", "e")

Option = tuple[date, date, int]  # start, end, mode


def dates() -> st.SearchStrategy[date | None]:
    return st.one_of(st.none(), st.none(), st.none(), st.sampled_from(DAYS))


@st.composite
def modes(draw: st.DrawFn, milestone: bool) -> Mode:
    if milestone:
        return Mode(0)
    demands = draw(st.dictionaries(st.sampled_from(("r", "s")), st.integers(0, 2), max_size=2))
    cost = draw(st.sampled_from((0, 0, 5, 9)))
    return Mode(draw(st.integers(1, 3)), demands, cost, "MAD" if cost else None)


@st.composite
def activities(draw: st.DrawFn, key: str) -> Activity:
    milestone = draw(st.sampled_from((True, False, False, False)))
    ways = draw(st.lists(modes(milestone), min_size=1, max_size=2))
    calendar, fixed = draw(st.sampled_from(("A", "B"))), draw(st.one_of(st.none(), dates()))
    return Activity(key, calendar, tuple(ways), draw(dates()), draw(dates()), fixed)


@st.composite
def links(draw: st.DrawFn, keys: tuple[str, ...]) -> Link:
    first, second = sorted(draw(st.lists(st.sampled_from(keys), min_size=2, max_size=2, unique=True)))
    lag = draw(st.sampled_from((0, 0, 0, 1, 2)))
    most = draw(st.one_of(st.none(), st.none(), st.integers(lag, 3)))
    kind: LinkKind = draw(st.sampled_from(KINDS))
    return Link(first, second, kind, lag, draw(st.sampled_from(("working", "calendar"))), most)


@st.composite
def calendars(draw: st.DrawFn, key: str) -> Calendar:
    workdays = draw(st.frozensets(st.integers(0, 6), min_size=4))
    return Calendar(key, workdays, draw(st.frozensets(st.sampled_from(DAYS), max_size=2)))


@st.composite
def problems(draw: st.DrawFn, *, most: int = 4) -> Problem:
    """Mostly valid ones: filter with `is_valid`."""
    keys = KEYS[: draw(st.integers(1, most))]
    chosen = tuple(draw(activities(key)) for key in keys)
    joined = draw(st.lists(links(keys), max_size=4)) if len(keys) > 1 else []
    resources = (Resource("r", draw(st.integers(1, 3))), Resource("s", 2, draw(st.sampled_from((None, "A", "B")))))
    years = draw(st.lists(st.sampled_from((2026, 2027)), unique=True, max_size=2))
    budgets = tuple(Budget(year, "MAD", draw(st.integers(0, 15))) for year in years)
    return Problem(
        START, DAYS[-1], chosen, tuple(joined), resources, (draw(calendars("A")), draw(calendars("B"))), budgets
    )


def is_valid(problem: Problem) -> bool:
    try:
        validate(problem)
    except PlanningError:
        return False
    return True


def plan_of(problem: Problem, chosen: dict[str, Option]) -> Plan:
    ends = {key: end for key, (_, end, _) in chosen.items()}
    starts, ways = {k: v[0] for k, v in chosen.items()}, {k: v[2] for k, v in chosen.items()}
    last = max(ends.values())
    return Plan("feasible", starts, ends, ways, last, problem.start, 0, "every plan tried", "")


def best_by_trying(problem: Problem) -> tuple[date, int] | None:
    """The smallest last day and, with it, sum of last days on the axis, over all plans that hold; None if none does."""
    axis, best = Axis(problem), None
    options = [list(all_options(problem, activity)) for activity in problem.activities]
    for combination in product(*options):
        score = max(end for _, end, _ in combination), sum(axis.at(end) for _, end, _ in combination)
        if best is None or score < best:
            keys = (activity.key for activity in problem.activities)
            if holds(problem, plan_of(problem, dict(zip(keys, combination, strict=True)))):
                best = score
    return best


def all_options(problem: Problem, activity: Activity) -> Iterator[Option]:
    """Every start, end and mode that is sound when the activity is alone."""
    alone = Problem(problem.start, problem.horizon, (activity,), (), problem.resources, problem.calendars)
    for way, start in product(range(len(activity.modes)), DAYS):
        for end in (day for day in DAYS if start <= day <= problem.horizon):
            if holds(alone, plan_of(alone, {activity.key: (start, end, way)})):
                yield start, end, way


def holds(problem: Problem, plan: Plan) -> bool:
    check = Check(problem, plan)
    return not any(found for rule in RULES[1:] for found in rule(check))  # all but the hash, which these plans lack
