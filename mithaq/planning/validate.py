"""Is this a problem at all? Every fault is refused here by name, before a solver sees it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from graphlib import CycleError, TopologicalSorter

from mithaq.planning.errors import PlanningError
from mithaq.planning.hosting.validate import check_wishes
from mithaq.planning.problem import MOST_NUMBER, Activity, Mode, Problem, calendars_of
from mithaq.planning.words import Money

MOST_ACTIVITIES = 20_000  # measured up to here; beyond, checking alone takes longer than people wait
MOST_DAYS = 15_000  # forty years: longer than any agreement, short enough for tables by day
LAST_YEAR = 9_900  # the longest lags and the calendars around them still lie before the last day that can be written


def validate(problem: Problem) -> None:
    """Return when `problem` can be handed to the solver; otherwise raise PlanningError naming culprit and mend."""
    _check_span(problem)
    _check_keys(problem)
    capacities = {resource.key: resource.capacity for resource in problem.resources}
    currencies = frozenset(budget.currency for budget in problem.budgets)
    for activity in problem.activities:
        _check_modes(activity, capacities)
        _check_money(activity, currencies)
    _check_numbers(problem)
    check_wishes(problem)
    _check_links(problem)
    _check_order(problem)
    _check_calendars(problem)
    for activity in problem.activities:
        _check_dates(problem, activity)


def _require(holds: bool, code: str, **values: object) -> None:
    if not holds:
        raise PlanningError(code, **values)


def _check_span(problem: Problem) -> None:
    count, start, horizon = len(problem.activities), problem.start, problem.horizon
    _require(count > 0, "no_activity")
    _require(count <= MOST_ACTIVITIES, "too_many", count=count, most=MOST_ACTIVITIES)
    _require(start <= horizon, "horizon_before_start", start=start, horizon=horizon)
    _require(horizon.year <= LAST_YEAR, "too_late", horizon=horizon, most=LAST_YEAR)
    _require((horizon - start).days <= MOST_DAYS, "too_long", start=start, horizon=horizon, most=MOST_DAYS)


def _check_keys(problem: Problem) -> None:
    _once(activity.key for activity in problem.activities)
    _once(resource.key for resource in problem.resources)
    _once(calendar.key for calendar in problem.calendars)
    _once(f"{budget.year} {budget.currency}" for budget in problem.budgets)
    _once(wish.key for wish in problem.wishes)
    calendars = frozenset(calendar.key for calendar in problem.calendars)
    owners = [(a.key, a.calendar) for a in problem.activities]
    owners += [(r.key, r.calendar) for r in problem.resources if r.calendar is not None]
    for owner, key in owners:
        _require(key in calendars, "unknown_calendar", owner=owner, key=key, known=calendars)


def _once(keys: Iterable[str]) -> None:
    seen: set[str] = set()
    for key in keys:
        _require(key not in seen, "twice", key=key)
        seen.add(key)


def _check_modes(activity: Activity, capacities: Mapping[str, int]) -> None:
    key = activity.key
    _require(bool(activity.modes), "no_mode", activity=key)
    for mode in activity.modes:
        _require(mode.duration >= 0, "negative_duration", activity=key, duration=mode.duration)
    longest = max(mode.duration for mode in activity.modes)
    for mode in activity.modes:
        _require((mode.duration == 0) == (longest == 0), "mixed_milestone", activity=key, duration=longest)
        _check_demands(key, mode, capacities)


def _check_demands(key: str, mode: Mode, capacities: Mapping[str, int]) -> None:
    for resource, amount in sorted(mode.demands.items()):
        told = {"activity": key, "resource": resource, "amount": amount}
        _require(resource in capacities, "unknown_resource", activity=key, resource=resource)
        _require(amount >= 0, "negative_demand", **told)
        _require(amount == 0 or mode.duration > 0, "milestone_demand", **told)
        _require(amount <= capacities[resource], "over_capacity", **told, capacity=capacities[resource])


def _check_money(activity: Activity, known: frozenset[str]) -> None:
    for mode in (mode for mode in activity.modes if mode.cost):
        examples = known or frozenset({"MAD", "XOF"})
        _require(mode.currency is not None, "no_currency", activity=activity.key, cost=mode.cost, known=examples)
        cost = Money(mode.cost, mode.currency or "")
        _require(mode.cost > 0, "negative_cost", activity=activity.key, cost=cost)
        known_or_free = not known or mode.currency in known
        told = {"activity": activity.key, "cost": cost, "currency": mode.currency, "known": known}
        _require(known_or_free, "other_currency", **told)


def _check_numbers(problem: Problem) -> None:
    for resource in problem.resources:
        _require(resource.capacity >= 0, "negative_capacity", resource=resource.key, capacity=resource.capacity)
    for budget in problem.budgets:
        limit = Money(budget.limit, budget.currency)
        _require(budget.limit >= 0, "negative_limit", year=budget.year, limit=limit)
    for key, number in _numbers(problem):
        _require(number <= MOST_NUMBER, "too_large", key=key, number=number, most=MOST_NUMBER)


def _numbers(problem: Problem) -> Iterator[tuple[str, int]]:
    for activity in problem.activities:
        for mode in activity.modes:
            yield from ((activity.key, number) for number in (mode.duration, mode.cost, *mode.demands.values()))
    yield from ((resource.key, resource.capacity) for resource in problem.resources)
    yield from ((f"{budget.year} {budget.currency}", budget.limit) for budget in problem.budgets)


def _check_links(problem: Problem) -> None:
    keys = {activity.key for activity in problem.activities}
    for link in problem.links:
        ends = {"before": link.before, "after": link.after}
        for key in (link.before, link.after):
            _require(key in keys, "unknown_activity", **ends, key=key)
        _require(link.lag >= 0, "negative_lag", **ends, lag=link.lag)
        _require(link.most is None or link.most >= link.lag, "lag_order", **ends, most=link.most, lag=link.lag)
        longest = max(link.lag, link.most or 0)
        _require(longest <= MOST_DAYS, "too_large", key=link.after, number=longest, most=MOST_DAYS)


def _check_order(problem: Problem) -> None:
    waits: dict[str, set[str]] = {activity.key: set() for activity in problem.activities}
    for link in sorted(problem.links, key=lambda link: (link.after, link.before)):
        waits[link.after].add(link.before)
    try:
        TopologicalSorter({key: sorted(before) for key, before in sorted(waits.items())}).prepare()
    except CycleError as error:
        raise PlanningError("cycle", cycle=tuple(error.args[1])) from error


def _check_calendars(problem: Problem) -> None:
    open_days = {calendar.key: _open_days(problem, frozenset({calendar.key})) for calendar in problem.calendars}
    span = {"start": problem.start, "horizon": problem.horizon}
    for key, days in open_days.items():
        _require(bool(days), "no_working_day", calendar=key, **span)
    known: dict[frozenset[str], bool] = {}
    for activity in problem.activities:
        for mode in activity.modes:
            calendars = calendars_of(problem, activity, mode)
            if calendars not in known:
                known[calendars] = bool(set.intersection(*(open_days[key] for key in calendars)))
            _require(known[calendars], "no_common_day", activity=activity.key, calendars=calendars)


def _open_days(problem: Problem, keys: frozenset[str], *, after: date | None = None) -> set[date]:
    calendars = [calendar for calendar in problem.calendars if calendar.key in keys]
    first = after or problem.start
    days = (first + timedelta(days=i) for i in range((problem.horizon - first).days + 1))
    return {day for day in days if all(day.weekday() in c.workdays and day not in c.closed for c in calendars)}


def _check_dates(problem: Problem, activity: Activity) -> None:
    key, release, deadline, fixed = activity.key, activity.release, activity.deadline, activity.fixed
    if release is not None and deadline is not None:
        _require(release <= deadline, "deadline_before_release", activity=key, deadline=deadline, release=release)
    if fixed is None:
        return
    first = max(problem.start, release or problem.start)
    last = min(problem.horizon, deadline or problem.horizon)
    _require(first <= fixed <= last, "fixed_outside", activity=key, fixed=fixed, first=first, last=last)
    choices = [calendars_of(problem, activity, mode) for mode in activity.modes]
    days = set().union(*(_open_days(problem, keys, after=fixed) for keys in choices))
    told = {"activity": key, "fixed": fixed, "calendars": choices[0]}
    _require(fixed in days, "fixed_closed", **told, next=min(days, default=problem.horizon))
