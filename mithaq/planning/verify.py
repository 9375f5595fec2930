"""Does a plan hold? Plain Python, day by day, sharing no code with the model, the solver or their calendar arithmetic.

It runs before a plan may become an act, and again on the other state's node, so it trusts nothing in the plan: ends
are recomputed from starts, days are walked one at a time. It can't check optimality, only that the claim isn't absurd.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from mithaq.planning.hosting.verify import price_faults
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Activity, Calendar, Link, Mode, Problem
from mithaq.planning.record import problem_hash
from mithaq.planning.violations import Violation
from mithaq.planning.words import Money

ONE_DAY = timedelta(days=1)


def verify(problem: Problem, plan: Plan) -> list[Violation]:
    """Everything that `plan` breaks in a valid `problem`; an empty list means that it holds."""
    check = Check(problem, plan)
    return [violation for rule in RULES for violation in rule(check)]


@dataclass(frozen=True)
class _Spell:
    """One activity as planned: from start to the end that the calendars give it."""

    activity: Activity
    mode: Mode
    start: date
    end: date


class Check:
    """The plan read against the problem; `spells` holds only the activities whose days make sense."""

    def __init__(self, problem: Problem, plan: Plan) -> None:
        self.problem, self.plan = problem, plan
        self.calendars: Mapping[str, Calendar] = {calendar.key: calendar for calendar in problem.calendars}
        self.resources = {resource.key: resource for resource in problem.resources}
        self._shut: dict[tuple[str, ...], frozenset[date]] = {}
        self.spells: dict[str, _Spell] = {}
        for activity in problem.activities:
            if spell := self._spell(activity):
                self.spells[activity.key] = spell

    def closed_by(self, activity: Activity, mode: Mode, day: date) -> str | None:
        """The key of a calendar that closes the day for this work, if one does."""
        return next((key for key in self._calendars_of(activity, mode) if self._is_closed(key, day)), None)

    def days_open(self, calendar: str, after: date, until: date) -> int:
        """How many working days of the calendar follow `after`, up to and with `until`."""
        days = (after + timedelta(days=i) for i in range(1, (until - after).days + 1))
        return sum(not self._is_closed(calendar, day) for day in days)

    def mode_of(self, activity: Activity) -> Mode | None:
        """The mode that the plan names, if the activity has it."""
        index = self.plan.modes.get(activity.key, -1)
        return activity.modes[index] if 0 <= index < len(activity.modes) else None

    def _calendars_of(self, activity: Activity, mode: Mode) -> tuple[str, ...]:
        """The activity's own, then those of the resources it uses, by their keys."""
        used = (self.resources[key].calendar for key in sorted(mode.demands) if mode.demands[key] > 0)
        return (activity.calendar, *(key for key in used if key))

    def _shut_days(self, keys: tuple[str, ...]) -> frozenset[date]:
        """The days of the programme that one of these calendars closes."""
        if keys not in self._shut:
            span = (self.problem.horizon - self.problem.start).days
            days = (self.problem.start + timedelta(days=i) for i in range(span + 1))
            self._shut[keys] = frozenset(day for day in days if any(self._is_closed(key, day) for key in keys))
        return self._shut[keys]

    def _is_closed(self, key: str, day: date) -> bool:
        calendar = self.calendars[key]
        return day in calendar.closed or day.weekday() not in calendar.workdays

    def _spell(self, activity: Activity) -> _Spell | None:
        start, mode = self.plan.starts.get(activity.key), self.mode_of(activity)
        if start is None or mode is None or not self.problem.start <= start <= self.problem.horizon:
            return None
        end = self._end(activity, mode, start)
        return None if end is None else _Spell(activity, mode, start, end)

    def _end(self, activity: Activity, mode: Mode, start: date) -> date | None:
        """Walk until the duration is worked off; None when the horizon comes first."""
        day, left, shut = start, mode.duration, self._shut_days(self._calendars_of(activity, mode))
        while True:
            left -= day not in shut
            if left <= 0:
                return day
            if day >= self.problem.horizon:
                return None
            day += ONE_DAY


def _same_problem(check: Check) -> Iterator[Violation]:
    expected, found = problem_hash(check.problem), check.plan.problem_hash
    if found != expected:
        yield Violation("other_problem", (), {"found": found[:12], "expected": expected[:12]})


def _complete(check: Check) -> Iterator[Violation]:
    problem, plan = check.problem, check.plan
    known = {activity.key for activity in problem.activities}
    for key in sorted(known - (plan.starts.keys() & plan.ends.keys() & plan.modes.keys())):
        yield Violation("missing", (key,), {"activity": key})
    for key in sorted((plan.starts.keys() | plan.ends.keys() | plan.modes.keys()) - known):
        yield Violation("unknown", (key,), {"activity": key})
    for activity in problem.activities:
        mode = plan.modes.get(activity.key)
        if mode is not None and check.mode_of(activity) is None:
            told = {"activity": activity.key, "mode": mode, "count": len(activity.modes)}
            yield Violation("bad_mode", (activity.key,), told)


def _within(check: Check) -> Iterator[Violation]:
    first, last = check.problem.start, check.problem.horizon
    for key, start in sorted(check.plan.starts.items()):
        end = check.plan.ends.get(key, start)
        if not (first <= start <= last and first <= end <= last):
            told = {"activity": key, "start": first, "horizon": last, "first": start, "last": end}
            yield Violation("outside", (key,), told)


def _on_open_days(check: Check) -> Iterator[Violation]:
    for key, start, activity, mode in _dated(check):
        if closed := check.closed_by(activity, mode, start):
            yield Violation("closed_day", (key, closed), {"activity": key, "start": start, "calendar": closed})


def _ends_follow(check: Check) -> Iterator[Violation]:
    horizon = check.problem.horizon
    for key, start, _, mode in _dated(check):
        spell, end = check.spells.get(key), check.plan.ends.get(key)
        if spell is None:
            told: dict[str, object] = {"activity": key, "start": start, "duration": mode.duration, "horizon": horizon}
            yield Violation("unfinished", (key,), told)
        elif end is not None and end != spell.end:
            yield Violation("wrong_end", (key,), {"activity": key, "start": start, "expected": spell.end, "end": end})


def _dated(check: Check) -> Iterator[tuple[str, date, Activity, Mode]]:
    """Activities with a start inside the programme and a mode."""
    for activity in check.problem.activities:
        start, mode = check.plan.starts.get(activity.key), check.mode_of(activity)
        if start is not None and mode is not None and check.problem.start <= start <= check.problem.horizon:
            yield activity.key, start, activity, mode


def _links(check: Check) -> Iterator[Violation]:
    for link in check.problem.links:
        before, after = check.spells.get(link.before), check.spells.get(link.after)
        if before and after:
            yield from _link(check, link, before, after)


def _link(check: Check, link: Link, before: _Spell, after: _Spell) -> Iterator[Violation]:
    anchor = before.end if link.kind == "finish-start" else before.start
    later = link.kind == "finish-start" and after.mode.duration > 0
    told: dict[str, object] = {"before": link.before, "after": link.after}
    keys = (link.before, link.after)
    if after.start < anchor or (later and after.start == anchor):
        yield Violation("order", keys, {**told, "start": after.start, "anchor": anchor})
        return
    until = after.start - ONE_DAY if later else after.start
    working = link.unit == "working"
    found = check.days_open(after.activity.calendar, anchor, until) if working else (until - anchor).days
    if found < link.lag:
        yield Violation("lag", keys, {**told, "found": found, "lag": link.lag})
    if link.most is not None and found > link.most:
        yield Violation("most", keys, {**told, "found": found, "most": link.most})


def _capacities(check: Check) -> Iterator[Violation]:
    held: dict[str, Counter[int]] = {key: Counter() for key in check.resources}
    for spell in check.spells.values():
        for resource, amount in spell.mode.demands.items():
            days = held[resource]
            for ordinal in range(spell.start.toordinal(), spell.end.toordinal() + 1):
                days[ordinal] += amount
    for resource, days in sorted(held.items()):
        capacity = check.resources[resource].capacity
        for ordinal, used in sorted(days.items()):
            if used > capacity:
                yield _overbooked(check, resource, date.fromordinal(ordinal), used)


def _overbooked(check: Check, resource: str, day: date, used: int) -> Violation:
    capacity = check.resources[resource].capacity
    on_it = ((k, s) for k, s in sorted(check.spells.items()) if s.start <= day <= s.end)
    keys = tuple(key for key, spell in on_it if spell.mode.demands.get(resource, 0))
    told = {"day": day, "used": used, "capacity": capacity, "resource": resource, "activities": frozenset(keys)}
    return Violation("capacity", (resource, *keys), told)


def _budgets(check: Check) -> Iterator[Violation]:
    for budget in check.problem.budgets:
        spent = {
            key: spell.mode.cost
            for key, spell in sorted(check.spells.items())
            if spell.start.year == budget.year and spell.mode.currency == budget.currency and spell.mode.cost
        }
        used = sum(spent.values())
        if used > budget.limit:
            money = {"used": Money(used, budget.currency), "limit": Money(budget.limit, budget.currency)}
            yield Violation("budget", tuple(spent), {"year": budget.year, **money, "activities": frozenset(spent)})


def _releases(check: Check) -> Iterator[Violation]:
    for key, spell in check.spells.items():
        release = spell.activity.release
        if release is not None and spell.start < release:
            yield Violation("release", (key,), {"activity": key, "start": spell.start, "release": release})


def _deadlines(check: Check) -> Iterator[Violation]:
    for key, spell in check.spells.items():
        deadline = spell.activity.deadline
        if deadline is not None and spell.end > deadline:
            yield Violation("deadline", (key,), {"activity": key, "end": spell.end, "deadline": deadline})


def _fixed_dates(check: Check) -> Iterator[Violation]:
    for key, spell in check.spells.items():
        fixed = spell.activity.fixed
        if fixed is not None and spell.start != fixed:
            yield Violation("fixed", (key,), {"activity": key, "start": spell.start, "fixed": fixed})


def _claims(check: Check) -> Iterator[Violation]:
    plan, found = check.plan, max((spell.end for spell in check.spells.values()), default=None)
    if found is not None and plan.makespan != found:
        yield Violation("makespan", (), {"told": plan.makespan, "found": found})
    proved = plan.gap == 0 and (plan.price.least >= plan.price.total if plan.price else plan.bound == plan.makespan)
    if plan.bound > plan.makespan or plan.gap < 0 or (plan.status == "optimal" and not proved):
        yield Violation("claim", (), {"status": plan.status, "makespan": plan.makespan, "bound": plan.bound})
    elif plan.price and plan.price.least > plan.price.total:
        yield Violation("wrong_price", (), {"told": plan.price.least, "found": plan.price.total})


def _price(check: Check) -> Iterator[Violation]:
    """Once every activity has its days: without them there is nothing to count."""
    spells = check.spells
    if len(spells) == len(check.problem.activities) and spells:
        held = [(key, spell.start, spell.mode) for key, spell in spells.items()]
        end = max(spell.end for spell in spells.values())
        yield from price_faults(check.problem, check.plan.price, held, end)


# The list of names is what is checked; each can be taken away in a test, which must then fail.
RULES = (
    _same_problem,
    _complete,
    _within,
    _on_open_days,
    _ends_follow,
    _links,
    _capacities,
    _budgets,
    _releases,
    _deadlines,
    _fixed_dates,
    _claims,
    _price,
)
