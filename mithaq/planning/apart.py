"""Large programmes by parts that share nothing: no order, no scarce resource, no budget. Each is planned by itself.

The whole ends with the part that ends last, so that one gets the time that is left, until its end is proved. Parts that
share anything stay together; nothing is estimated, and the checker judges the whole.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from heapq import heapify, heapreplace

from mithaq.planning.engine import Effort
from mithaq.planning.errors import PlanningError
from mithaq.planning.levelling import Draft
from mithaq.planning.plan import Plan, Progress
from mithaq.planning.problem import Activity, Problem
from mithaq.planning.record import problem_hash
from mithaq.planning.search import Best, Clock
from mithaq.planning.verify import verify
from mithaq.planning.whole import Search

SMALLEST = 250  # activities: making tables for fewer costs more than planning them together
GENETIC_SHARE = 0.6  # of the seconds; the rest is for proofs
ROOM = 2  # the parts that end last get more of the time than the others, and need more people
LEAST_SECONDS = 0.05  # for a proof


def parts_of(problem: Problem) -> list[Problem]:
    """The parts, each of a size worth its tables; the problem alone where all hangs together or something is wished."""
    if problem.wishes:
        return [problem]
    bins = _gathered(_groups(problem))
    return [_part(problem, keys) for keys in bins] if len(bins) > 1 else [problem]


@dataclass
class Apart:
    """One run over all parts."""

    problem: Problem
    parts: list[Problem]
    effort: Effort
    progress: Callable[[Progress], None] | None
    cancelled: Callable[[], bool] | None
    clock: Clock
    told: int = 0

    def plan(self) -> Plan:
        """The genetic search on whichever part ends last; then its proof, and the next one's; the whole is checked."""
        self.began = self.clock()
        self.searches = [Search(part, self.effort, None, self.cancelled, self.clock) for part in self.parts]
        self._fit()
        hints = [search.settle(best) for search, best in zip(self.searches, self._bred(), strict=True)]
        if not self._found(hints):
            return self._whole()
        self._prove()
        return self._checked(self._together([search.answer() for search in self.searches]))

    def _fit(self) -> None:
        try:
            for search in self.searches:
                search.fits()
        except PlanningError as refused:
            raise PlanningError("impossible", start=self.problem.start, horizon=self.problem.horizon) from refused

    def _bred(self) -> list[Best]:
        """Slice by slice for the part that is worst; the others wait as soon as they end before it."""
        share = GENETIC_SHARE * self.effort.seconds
        races = [search.race(share * ROOM / len(self.searches)) for search in self.searches]
        told = None
        while True:
            worst = max(races, key=lambda race: (race.best.broken, race.best.cost))
            if not worst.best.broken and worst.best.cost != told:
                told = worst.best.cost
                self._tell(worst.best.end - 1)
            if worst.met() or self._spent() >= share or self._stopped():
                return [race.best for race in races]
            worst.go_on()

    def _found(self, hints: list[Draft | None]) -> bool:
        """Whether each part has a plan, the solver being asked where no draft holds: one without ends the matter."""
        bare = [(search, hint) for search, hint in zip(self.searches, hints, strict=True) if search.best is None]
        return all(search.found(self._left() / (len(bare) - k), hint) for k, (search, hint) in enumerate(bare))

    def _whole(self) -> Plan:
        """Where a part found nothing in its time, all together in what is left."""
        if self._stopped():
            raise PlanningError("cancelled")
        if self._left() <= LEAST_SECONDS:
            raise PlanningError("not_proved", seconds=self.effort.seconds)
        effort = replace(self.effort, seconds=self._left())
        whole = Search(self.problem, effort, self.progress, self.cancelled, self.clock, self.told)
        try:
            return whole.plan()
        except PlanningError as refused:
            if refused.code != "not_proved":
                raise
            raise PlanningError("not_proved", seconds=self.effort.seconds) from refused

    def _prove(self) -> None:
        """The part that ends last, until its end is proved; then the next, as long as there is time."""
        while (left := self._left()) > LEAST_SECONDS and not self._stopped():
            last = max(self.searches, key=_end)
            if _end(last) <= self._bound() or not last.proved(left):
                return
            self._tell(_end(max(self.searches, key=_end)))

    def _bound(self) -> int:
        return max(search.bound for search in self.searches)

    def _tell(self, end: int) -> None:
        self.told += 1
        days, bound = self.searches[0].axis.days, min(end, self._bound())
        if self.progress is not None and end < len(days):
            self.progress(Progress(self._spent(), days[end], days[bound], self.told))

    def _spent(self) -> float:
        return self.clock() - self.began

    def _left(self) -> float:
        return max(0.0, self.effort.seconds - self._spent())

    def _stopped(self) -> bool:
        return self.cancelled is not None and self.cancelled()

    def _together(self, plans: list[Plan]) -> Plan:
        """All plans as one; what bounds one bounds all."""
        axis, end = self.searches[0].axis, max(plan.makespan for plan in plans)
        bound = min(end, max(plan.bound for plan in plans))
        proved, last = bound == end, axis.at(end)
        return Plan(
            status="optimal" if proved else "feasible",
            starts={key: day for plan in plans for key, day in plan.starts.items()},
            ends={key: day for plan in plans for key, day in plan.ends.items()},
            modes={key: mode for plan in plans for key, mode in plan.modes.items()},
            makespan=end,
            bound=bound,
            gap=1000 * (last - axis.at(bound)) // (last + 1),
            solver=plans[0].solver,
            problem_hash=problem_hash(self.problem),
        )

    def _checked(self, plan: Plan) -> Plan:
        if violations := verify(self.problem, plan):
            codes = frozenset(violation.code for violation in violations)
            raise PlanningError("wrong_plan", codes=codes, hash=plan.problem_hash[:12])
        return plan


def _end(search: Search) -> int:
    return search.best.score[0] if search.best else len(search.axis)


class _Union:
    """Which things hang together; the representative of each is found along its way up."""

    def __init__(self) -> None:
        self.up: dict[str, str] = {}

    def top(self, one: str) -> str:
        while (above := self.up.setdefault(one, one)) != one:
            self.up[one] = self.up[above]
            one = self.up[one]
        return one

    def join(self, one: str, other: str) -> None:
        self.up[self.top(one)] = self.top(other)


def _groups(problem: Problem) -> list[list[str]]:
    """Keys of activities that hang together: by links, by scarce resources, by budgets."""
    union, scarce = _Union(), _scarce(problem)
    paid = {budget.currency for budget in problem.budgets}
    for link in problem.links:
        union.join(f"a {link.before}", f"a {link.after}")
    for activity in problem.activities:
        for thing in _things(activity, scarce, paid):
            union.join(f"a {activity.key}", thing)
    groups: dict[str, list[str]] = {}
    for activity in problem.activities:
        groups.setdefault(union.top(f"a {activity.key}"), []).append(activity.key)
    return list(groups.values())


def _things(activity: Activity, scarce: frozenset[str], paid: set[str]) -> Iterable[str]:
    for mode in activity.modes:
        yield from (f"r {key}" for key, amount in mode.demands.items() if amount and key in scarce)
        if mode.cost and mode.currency in paid:
            yield f"m {mode.currency}"


def _scarce(problem: Problem) -> frozenset[str]:
    """Resources of which all together could ask for more than there is."""
    total = Counter[str]()
    for activity in problem.activities:
        asked = {key for mode in activity.modes for key in mode.demands}
        total.update({key: max(mode.demands.get(key, 0) for mode in activity.modes) for key in asked})
    return frozenset(resource.key for resource in problem.resources if total[resource.key] > resource.capacity)


def _gathered(groups: list[list[str]]) -> list[list[str]]:
    """Small groups put together, evenly: each bin is worth its tables."""
    large = [group for group in groups if len(group) >= SMALLEST]
    small = sorted((group for group in groups if len(group) < SMALLEST), key=len, reverse=True)
    bins = [(0, k, list[str]()) for k in range(max(bool(small), sum(map(len, small)) // SMALLEST))]
    heapify(bins)
    for group in small:
        size, k, keys = bins[0]
        keys += group
        heapreplace(bins, (size + len(group), k, keys))
    return large + [keys for _, _, keys in sorted(bins, key=lambda each: each[1]) if keys]


def _part(problem: Problem, keys: list[str]) -> Problem:
    """The activities with their links and what they use; all calendars, so that days count alike."""
    kept = set(keys)
    activities = tuple(activity for activity in problem.activities if activity.key in kept)
    used = {key for activity in activities for mode in activity.modes for key in mode.demands}
    return replace(
        problem,
        activities=activities,
        links=tuple(link for link in problem.links if link.before in kept),
        resources=tuple(resource for resource in problem.resources if resource.key in used),
    )
