"""A programme such as a commission has after its first session: four axes, fourteen months, both calendars."""

from datetime import date
from itertools import pairwise

from mithaq.planning.problem import Activity, Budget, Link, Mode, Problem, Resource, activity
from mithaq.planning.public_holidays import calendar_of

START, HORIZON = date(2026, 11, 23), date(2028, 1, 31)
MAR, MLI = calendar_of("MAR", (2026, 2027, 2028)), calendar_of("MLI", (2026, 2027, 2028))

RESOURCES = (
    Resource("instructors", 6, "MAR"),
    Resource("interpreters", 2, None),
    Resource("classrooms", 2, "MLI"),
    Resource("aircraft", 1, "MAR"),
    Resource("workshop", 1, "MLI"),
    Resource("experts", 3, None),
)

# axis, months of work one after another: key, working days, calendar, what it holds
CHAINS: tuple[tuple[tuple[str, int, str, dict[str, int]], ...], ...] = (
    (
        ("T need", 10, "MLI", {}),
        ("T vetting", 15, "MLI", {"interpreters": 1}),
        ("T travel", 3, "MAR", {"aircraft": 1}),
        ("T course A", 45, "MAR", {"instructors": 4, "interpreters": 1}),
        ("T course B", 40, "MLI", {"instructors": 3, "classrooms": 1, "interpreters": 1}),
        ("T certificates", 0, "MLI", {}),
    ),
    (
        ("E certificate", 20, "MLI", {}),
        ("E lot 1 made ready", 30, "MAR", {"workshop": 1}),
        ("E lot 1 handed over", 2, "MLI", {"experts": 2}),
        ("E training before use", 15, "MLI", {"instructors": 3, "classrooms": 1}),
        ("E lot 2 made ready", 30, "MAR", {"workshop": 1}),
        ("E lot 2 handed over", 0, "MLI", {}),
    ),
    (
        ("L routes", 10, "MAR", {"experts": 1}),
        ("L clearance", 25, "MLI", {}),
        ("L flight 1", 4, "MAR", {"aircraft": 1}),
        ("L depot", 60, "MLI", {"workshop": 1, "experts": 1}),
        ("L flight 2", 4, "MAR", {"aircraft": 1}),
        ("L review", 0, "MAR", {}),
    ),
    (
        ("X terms", 8, "MAR", {"interpreters": 1}),
        ("X mission 1", 12, "MLI", {"experts": 2, "interpreters": 1}),
        ("X lessons", 20, "MAR", {"experts": 1}),
        ("X mission 2", 12, "MLI", {"experts": 3, "interpreters": 1}),
        ("X report", 10, "MAR", {"interpreters": 1}),
        ("X advice", 5, "MLI", {"experts": 1}),
    ),
)


def programme() -> Problem:
    """24 activities and the next session."""
    steps = [step for chain in CHAINS for step in chain]
    activities = [activity(key, days, calendar=calendar, demands=held) for key, days, calendar, held in steps]
    links = [Link(a[0], b[0]) for chain in CHAINS for a, b in pairwise(chain)]
    links += [Link("E lot 1 made ready", "L flight 1", lag=14, unit="calendar")]
    links += [Link("L flight 1", "E lot 1 handed over")]
    links += [Link(chain[-1][0], "session 2") for chain in CHAINS]
    whole = (*map(_priced, activities), session())
    return Problem(START, HORIZON, whole, tuple(links), RESOURCES, (MAR, MLI), BUDGETS)


BUDGETS = (Budget(2026, "MAD", 50_000_00), Budget(2027, "MAD", 900_000_00))


def session() -> Activity:
    """The second session: a milestone in Rabat, before the end of 2027."""
    return activity("session 2", 0, calendar="MAR", deadline=date(2027, 12, 17))


def _priced(step: Activity) -> Activity:
    """Flights can be done by road, more slowly and more cheaply, without the aircraft."""
    if not step.key.startswith("L flight"):
        return step
    air, road = step.modes[0], Mode(15, {}, 40_000_00, "MAD")
    return Activity(step.key, step.calendar, (Mode(air.duration, air.demands, 120_000_00, "MAD"), road))
