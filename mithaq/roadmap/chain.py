"""The critical chain of a plan: from the last day back, each thing held where it is by the one before.

One step: put the thing on the open day before. What it then meets holds it: a link not yet kept, or a resource of which
too little is left. In a chain of a thousand things that is asked some dozens of times, so a page can show it at once;
`planning.why` asks the independent checker instead, and tells it in sentences.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from mithaq.planning.axis import is_open
from mithaq.planning.plan import Plan as Answer
from mithaq.planning.problem import Activity, Calendar, Link, Problem, calendars_of, mode_of

ONE_DAY = timedelta(days=1)


def critical_chain(problem: Problem, answer: Answer) -> tuple[str, ...]:
    """Keys from the last thing to the first that nothing holds but its own dates; empty where nothing is planned."""
    if not answer.ends:
        return ()
    plan = _Plan(problem, answer)
    key: str | None = max(answer.ends, key=lambda one: (answer.ends[one], one))
    chain: list[str] = []
    while key is not None and key not in chain:
        chain.append(key)
        key = plan.holder(key)
    return tuple(chain)


class _Plan:
    """The plan with what each thing meets."""

    def __init__(self, problem: Problem, answer: Answer) -> None:
        self.problem, self.answer = problem, answer
        self.activities = {one.key: one for one in problem.activities if one.key in answer.ends}
        self.calendars = {calendar.key: calendar for calendar in problem.calendars}
        self.capacities = {resource.key: resource.capacity for resource in problem.resources}
        self.links: dict[str, list[Link]] = {}
        for link in problem.links:
            self.links.setdefault(link.after, []).append(link)
        self.users: dict[str, list[tuple[str, int]]] = {}
        for key in self.activities:
            for resource, amount in self._demands(key).items():
                self.users.setdefault(resource, []).append((key, amount))

    def holder(self, key: str) -> str | None:
        """What keeps it from the open day before; of several, the one that ends last."""
        activity = self.activities[key]
        day = self._open_day_before(activity)
        if activity.fixed or day is None or (activity.release and day < activity.release):
            return None
        found = [*self._by_links(activity, day), *self._by_resources(key, day)]
        return max(found, key=lambda one: (self.answer.ends[one], one), default=None)

    def _open_day_before(self, activity: Activity) -> date | None:
        mode = mode_of(activity, self.answer.modes)
        held = [self.calendars[key] for key in calendars_of(self.problem, activity, mode)]
        day = self.answer.starts[activity.key] - ONE_DAY
        while day >= self.problem.start:
            if all(is_open(calendar, day) for calendar in held):
                return day
            day -= ONE_DAY
        return None

    def _by_links(self, activity: Activity, day: date) -> Iterator[str]:
        calendar = self.calendars[activity.calendar]
        for link in self.links.get(activity.key, ()):
            if link.before in self.activities:
                ends = self.answer.ends if link.kind == "finish-start" else self.answer.starts
                if not kept(link, activity, calendar, (ends[link.before], day)):
                    yield link.before

    def _by_resources(self, key: str, day: date) -> Iterator[str]:
        """Who occupies a resource on the days gained, where too little of it would be left."""
        start = self.answer.starts[key]
        for resource, amount in self._demands(key).items():
            gained = day
            while gained < start:
                there = [(one, much) for one, much in self.users[resource] if one != key and self._is_on(one, gained)]
                if sum(much for _, much in there) + amount > self.capacities.get(resource, 0):
                    yield from (one for one, _ in there if self.answer.ends[one] < start)
                gained += ONE_DAY

    def _is_on(self, key: str, day: date) -> bool:
        return self.answer.starts[key] <= day <= self.answer.ends[key]

    def _demands(self, key: str) -> dict[str, int]:
        mode = mode_of(self.activities[key], self.answer.modes)
        return {resource: amount for resource, amount in mode.demands.items() if amount}


def kept(link: Link, after: Activity, calendar: Calendar, days: tuple[date, date]) -> bool:
    """Would the link hold if `after` began on the second of these days? It counts from the first, on its calendar."""
    anchor, day = days
    # A milestone is reached in the evening: what it waits for may end on its own day.
    until = day - ONE_DAY if link.kind == "finish-start" and not after.milestone else day
    if until < anchor:
        return False
    if link.unit == "calendar":
        return (until - anchor).days >= link.lag
    return _open_days(calendar, anchor, until) >= link.lag


def _open_days(calendar: Calendar, anchor: date, until: date) -> int:
    """Working days after the anchor, up to and with `until`."""
    return sum(is_open(calendar, anchor + n * ONE_DAY) for n in range(1, (until - anchor).days + 1))
