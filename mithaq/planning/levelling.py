"""First plans by hand: serial schedule generation, activity after activity, each as early as days and resources allow.

It honours calendars, minimal lags, capacities, budgets, releases and fixed dates; deadlines and maximal lags only by
luck. So a draft is a proposal: `verify` decides whether it is a plan. Method: Kolisch 1996, with latest-start priority.
"""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from heapq import heapify, heappop, heappush
from random import Random

from mithaq.planning.axis import Axis
from mithaq.planning.lags import floor_of
from mithaq.planning.problem import Activity, Link, Mode, Problem, calendars_of

MOST_PASSES = 40  # disturbed copies of the rule; more gain little
PLACINGS = 5_000  # of single activities over all copies: about a fifth of a second
NOISE = 0.25  # of the programme's length: enough to swap neighbours, too little to lose the rule


@dataclass
class Draft:
    """Positions on the axis and modes by activity."""

    first: dict[str, int] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)
    mode: dict[str, int] = field(default_factory=dict)

    @property
    def score(self) -> tuple[int, int]:
        """Last day of all, then the sum of all last days: smaller is better."""
        return max(self.last.values()), sum(self.last.values())


class Levelling:
    """Builds drafts for one problem; the tables are made once."""

    def __init__(self, problem: Problem, axis: Axis) -> None:
        self.problem, self.axis = problem, axis
        self.activities = {activity.key: activity for activity in problem.activities}
        self.waits: dict[str, list[Link]] = {key: [] for key in self.activities}
        self.frees: dict[str, list[Link]] = {key: [] for key in self.activities}
        for link in problem.links:
            self.waits[link.after].append(link)
            self.frees[link.before].append(link)
        pairs = ((a, i, mode) for a in problem.activities for i, mode in enumerate(a.modes))
        self.calendars = {(a.key, i): calendars_of(problem, a, mode) for a, i, mode in pairs}
        self.floors = {id(link): floor_of(axis, link, self.activities[link.after]) for link in problem.links}

    def drafts(self, seed: int) -> list[Draft]:
        """Whole drafts, best first: the latest-start rule, and copies of it with a little noise."""
        random, tails = Random(seed), self._tails()
        spread = NOISE * max(tails.values(), default=0)
        passes = min(MOST_PASSES, PLACINGS // len(self.activities))
        noisy = ({key: tail + random.uniform(0, spread) for key, tail in tails.items()} for _ in range(passes))
        found = (self.draft(urgency) for urgency in (tails, *noisy))
        return sorted((draft for draft in found if draft is not None), key=lambda draft: draft.score)

    def by_rule(self) -> Draft | None:
        """The latest-start rule alone."""
        return self.draft(self._tails())

    def draft(self, urgency: Mapping[str, float]) -> Draft | None:
        """Place one activity after another, the most urgent that waits for nothing; None if one finds no place."""
        draft, room = Draft(), _Room(self.problem, self.axis)
        for activity in self.problem.activities:
            if activity.fixed is not None and not self._place(activity, draft, room):
                return None
        open_links = {key: len(links) for key, links in self.waits.items()}
        ready = [(-urgency[key], key) for key, count in open_links.items() if count == 0]
        heapify(ready)
        while ready:
            _, key = heappop(ready)
            if key not in draft.first and not self._place(self.activities[key], draft, room):
                return None
            for link in self.frees[key]:
                open_links[link.after] -= 1
                if open_links[link.after] == 0:
                    heappush(ready, (-urgency[link.after], link.after))
        return draft

    def heads(self) -> Draft | None:
        """The earliest positions if resources and budgets were plenty; None if even so one has no place."""
        heads, room = Draft(), _Room(replace(self.problem, resources=(), budgets=()), self.axis)
        for key in self._order():
            activity = self.activities[key]
            lower = self._lower(activity, heads)
            spots = [self._spot(activity, index, lower, room) for index in range(len(activity.modes))]
            fits = [spot for spot in spots if spot]
            if not fits:
                return None
            heads.first[key], heads.last[key] = min(first for first, _ in fits), min(last for _, last in fits)
        return heads

    def pushed(self, link: Link, draft: Draft) -> int:
        """The earliest position that the link leaves to what follows."""
        anchors = draft.last if link.kind == "finish-start" else draft.first
        return self.floors[id(link)](anchors[link.before])

    def _place(self, activity: Activity, draft: Draft, room: "_Room") -> bool:
        lower = self._lower(activity, draft)
        spots = [self._spot(activity, index, lower, room) for index in range(len(activity.modes))]
        fits = [(spot[1], activity.modes[index].cost, index, spot[0]) for index, spot in enumerate(spots) if spot]
        if not fits:
            return False
        last, _, index, first = min(fits)
        draft.first[activity.key], draft.last[activity.key], draft.mode[activity.key] = first, last, index
        room.take(activity.modes[index], first, last)
        return True

    def _lower(self, activity: Activity, draft: Draft) -> int:
        """The earliest position that releases and links leave."""
        if activity.fixed is not None:
            return self.axis.at(activity.fixed)
        lower = self.axis.at(activity.release) if activity.release else 0
        for link in self.waits[activity.key]:
            lower = max(lower, self.pushed(link, draft))
        return lower

    def _spot(self, activity: Activity, index: int, lower: int, room: "_Room") -> tuple[int, int] | None:
        """First and last position of the earliest place for one mode."""
        mode, calendars = activity.modes[index], self.calendars[activity.key, index]
        worked = self.axis.worked(calendars)
        while (at := bisect_left(worked, lower)) < len(worked):
            first, last = worked[at], self.axis.last(calendars, worked[at], mode.duration)
            if last is None or (activity.fixed is not None and self.axis.days[first] != activity.fixed):
                return None
            lower = room.blocked(mode, first, last)
            if lower <= first:
                return first, last
        return None

    def _tails(self) -> dict[str, float]:
        """Working days from the start of each activity to the end of the longest chain behind it."""
        shortest = {key: min(mode.duration for mode in a.modes) for key, a in self.activities.items()}
        tails: dict[str, float] = {}
        for key in reversed(self._order()):
            behind = [
                link.lag + tails[link.after] + (shortest[key] if link.kind == "finish-start" else 0)
                for link in self.frees[key]
            ]
            tails[key] = max([shortest[key], *behind])
        return tails

    def _order(self) -> list[str]:
        """Every activity after those it waits for."""
        open_links = {key: len(links) for key, links in self.waits.items()}
        order = [key for key, count in open_links.items() if count == 0]
        for key in order:
            for link in self.frees[key]:
                open_links[link.after] -= 1
                if open_links[link.after] == 0:
                    order.append(link.after)
        return order


class _Room:
    """What is left of each resource on each day, and of each budget."""

    def __init__(self, problem: Problem, axis: Axis) -> None:
        self.axis = axis
        self.free = {resource.key: [resource.capacity] * len(axis) for resource in problem.resources}
        self.money = {(budget.year, budget.currency): budget.limit for budget in problem.budgets}

    def blocked(self, mode: Mode, first: int, last: int) -> int:
        """0 when the mode fits there; otherwise the earliest first position that may."""
        year, currency = self.axis.days[first].year, mode.currency or ""
        if mode.cost > self.money.get((year, currency), mode.cost):
            return max(first + 1, self.axis.at(self.axis.days[first].replace(year=year + 1, month=1, day=1)))
        for resource in mode.demands.keys() & self.free.keys():
            free, amount = self.free[resource], mode.demands[resource]
            for position in range(last, first - 1, -1):
                if free[position] < amount:
                    return position + 1
        return 0

    def take(self, mode: Mode, first: int, last: int) -> None:
        """Hold the mode's resources from first to last, and pay for it."""
        for resource, amount in mode.demands.items():
            free = self.free[resource]
            for position in range(first, last + 1):
                free[position] -= amount
        account = (self.axis.days[first].year, mode.currency or "")
        if account in self.money:
            self.money[account] -= mode.cost
