"""That nothing fits, counted day by day: the second opinion on a conflict, which shares no code with the first.

Two arguments only, so that anybody can follow them: something can't end in time even if nothing is short; or the work
that can't begin before some day asks for more of a resource than there is from then until its time is up.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from graphlib import TopologicalSorter

from mithaq.planning.problem import Activity, Calendar, Link, Mode, Problem, Resource

ONE_DAY = timedelta(days=1)


def cannot_hold(problem: Problem) -> bool:
    """True when one of the two arguments shows that no plan exists; False says nothing. `problem` is valid."""
    return _Recount(problem).refuted()


class _Recount:
    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.calendars: Mapping[str, Calendar] = {calendar.key: calendar for calendar in problem.calendars}
        self.resources: Mapping[str, Resource] = {resource.key: resource for resource in problem.resources}
        self.starts: dict[str, date] = {}  # the earliest of each, by order and calendars
        self.ends: dict[str, date] = {}

    def refuted(self) -> bool:
        """Whether anything is late, or any resource asked for too much."""
        if not all(self._place(activity) for activity in self._in_order()):
            return True
        return any(self._overloaded(resource) for resource in self.problem.resources)

    def _in_order(self) -> list[Activity]:
        activities = {activity.key: activity for activity in self.problem.activities}
        waits: dict[str, set[str]] = {key: set() for key in activities}
        self.links: dict[str, list[Link]] = {key: [] for key in activities}
        for link in self.problem.links:
            waits[link.after].add(link.before)
            self.links[link.after].append(link)
        return [activities[key] for key in TopologicalSorter(waits).static_order()]

    def _place(self, activity: Activity) -> bool:
        """Its earliest days; False when it can't keep its dates even so."""
        lower = max(self.problem.start, activity.release or self.problem.start)
        for link in self.links[activity.key]:
            lower = max(lower, self._after(link, activity))
        if activity.fixed is not None:
            if lower > activity.fixed:
                return False
            lower = activity.fixed
        spells = [spell for mode in activity.modes if (spell := self._spell(activity, mode, lower))]
        if not spells:
            return False
        self.starts[activity.key] = min(start for start, _ in spells)
        self.ends[activity.key] = min(end for _, end in spells)
        return self.ends[activity.key] <= self._due(activity)

    def _after(self, link: Link, after: Activity) -> date:
        """The earliest day that the link leaves."""
        day = self.ends[link.before] if link.kind == "finish-start" else self.starts[link.before]
        next_day = link.kind == "finish-start" and after.modes[0].duration > 0
        left = link.lag
        while left > 0:
            day += ONE_DAY
            left -= link.unit == "calendar" or self._works({after.calendar}, day)
        return day + ONE_DAY if next_day else day

    def _spell(self, activity: Activity, mode: Mode, day: date) -> tuple[date, date] | None:
        """First and last day of the mode from `day` on; None when its time is up before."""
        used = (self.resources[key].calendar for key, amount in mode.demands.items() if amount)
        keys, left = {activity.calendar, *(key for key in used if key)}, max(1, mode.duration)
        first: date | None = None
        while day <= self.problem.horizon:
            if self._works(keys, day):
                first, left = first or day, left - 1
                if first == day and activity.fixed is not None and day != activity.fixed:
                    return None
                if left == 0:
                    return first, day
            day += ONE_DAY
        return None

    def _overloaded(self, resource: Resource) -> bool:
        """For each time limit, back from the work that can begin last."""
        users = [(self.starts[a.key], self._due(a), _least(a, resource.key)) for a in self.problem.activities]
        users = sorted(((start, due, work) for start, due, work in users if work), reverse=True)
        for limit in sorted({due for _, due, _ in users}):
            work, room, day = 0, 0, limit
            for start, due, least in users:
                while day >= start:
                    room += resource.capacity * self._anybody(resource, day)
                    day -= ONE_DAY
                work += least if due <= limit else 0
                if due <= limit and work > room:
                    return True
        return False

    def _due(self, activity: Activity) -> date:
        return min(self.problem.horizon, activity.deadline or self.problem.horizon)

    def _works(self, keys: set[str], day: date) -> bool:
        return all(day.weekday() in c.workdays and day not in c.closed for c in (self.calendars[key] for key in keys))

    def _anybody(self, resource: Resource, day: date) -> bool:
        """Whether anyone could use the resource on that day."""
        if resource.calendar:
            return self._works({resource.calendar}, day)
        return any(self._works({key}, day) for key in self.calendars)


def _least(activity: Activity, resource: str) -> int:
    return min(mode.duration * mode.demands.get(resource, 0) for mode in activity.modes)
