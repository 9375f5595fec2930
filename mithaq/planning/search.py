"""The genetic search on one core or several: anytime, with news and cancel; the clock is handed in.

Each core has children of its own for a slice of time, then all go on with the best of them all: two populations that
only visit each other found little more than one alone. Without a clock the search is bounded by its number of schedules
alone, and repeats exactly.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from copy import copy
from dataclasses import dataclass, replace

import numpy as np

from mithaq.planning.kernel.evolve import BORN, FOUND, evolve, found
from mithaq.planning.kernel.pack import Arrow, Layout, Way, pack
from mithaq.planning.kernel.serial import is_plain
from mithaq.planning.kernel.tables import COUNT, MODE_AT, Ints, schedule_for, work_for
from mithaq.planning.kernel.worth import HOPELESS, broken_of, cost_of

Clock = Callable[[], float]

FEWEST, MOST_PEOPLE = 16, 1_500
SHARE, SHARE_MODES = 1.1, 0.4  # of the root of the schedules; choosing modes as well takes longer to settle
SLICE = 0.02  # seconds between two looks at the clock
PLACINGS = 3_000  # of activities before the first look: a hundredth of a second
FAST = 2.0e7  # placings a second that a core makes at least; only to choose the size of a population


@dataclass(frozen=True)
class Limits:
    """When to stop: seconds on the clock, schedules made (a pass is one), a cost that can't be beaten."""

    seconds: float | None = None
    schedules: int | None = None
    bound: int = 0
    cores: int = 1
    seed: int = 1


@dataclass(frozen=True)
class Best:
    """The best schedule so far, as `kernel.tables` describes it; `end` positions long; `broken` is 0 if it holds.

    `cost` is the end and what is paid for wishes missed.
    """

    schedule: Ints
    value: int
    end: int
    cost: int
    broken: int
    schedules: int
    elapsed: float = 0.0


def warm() -> None:
    """Load or make the machine code, so that the first question is as fast as the hundredth: for a start-up thread."""
    ways = [[Way(1, asks=((0, 1),)), Way(2)] for _ in range(3)]
    search(pack(Layout(12, ways, [Arrow(0, 1)], [1])), Limits(schedules=90))


def search(
    t: Ints,
    limits: Limits,
    *,
    clock: Clock | None = None,
    heard: Callable[[Best], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Best:
    """The best schedule within the limits; at least one is made. Give `schedules` where there is no `clock`."""
    if clock is None and limits.schedules is None:
        raise ValueError("a search without a clock needs a number of schedules")
    race = Race(t, limits, clock, heard)
    while not race.over() and not (cancelled is not None and cancelled()):
        race.go_on()
    return race.best


class _Island:
    """The population as one core has it, and its scratch space."""

    def __init__(self, t: Ints, size: int, seed: int) -> None:
        count = int(t[COUNT])
        self.t, self.w = t, work_for(t, seed)
        self.folk, self.values = np.zeros((size, 2 * count), np.int64), np.full(size, HOPELESS, np.int64)
        self.best = schedule_for(t)
        self.schedules, self.passes, self.filled = 0, BORN if is_plain(t) else FOUND, 0
        self.go_on(1)

    def go_on(self, children: int) -> None:
        """So many more: of the first people until all are there, then of their children."""
        people, filled = (self.folk, self.values, self.best), self.filled
        self.filled = min(len(self.folk), filled + children)
        if filled < len(self.folk):
            found(self.t, self.w, people, (filled, self.filled))
            self.schedules += (self.filled - filled) * FOUND
        else:
            self.schedules += int(evolve(self.t, self.w, people, children))

    def joined(self, founded: Sequence["_Island"]) -> None:
        """All who were founded apart are its people now, the best of all its best."""
        self.best = min(founded, key=lambda one: int(one.values.min())).best.copy()
        self.folk = np.concatenate([island.folk for island in founded])
        self.values = np.concatenate([island.values for island in founded])
        self.filled = len(self.folk)

    def welcome(self, other: "_Island", wanted: Ints) -> None:
        """Those of the other that are among the wanted and not here yet, in the place of the unwanted and of twins."""
        mine, first = np.unique(self.values, return_index=True)
        theirs, row = np.unique(other.values, return_index=True)
        come = row[np.isin(theirs, wanted) & ~np.isin(theirs, mine)]
        free = np.setdiff1d(np.argsort(-self.values), first[np.isin(mine, wanted)], assume_unique=True)
        if other.values.min() < self.values.min():
            self.best[:] = other.best
        self.folk[free[: len(come)]], self.values[free[: len(come)]] = other.folk[come], other.values[come]


class Race:
    """The islands and the limits that they share; it goes on slice by slice, for as long as its owner likes."""

    def __init__(self, t: Ints, limits: Limits, clock: Clock | None, heard: Callable[[Best], None] | None) -> None:
        self.t, self.limits, self.clock, self.heard = t, limits, clock, heard
        self.began = clock() if clock else 0.0
        cores = max(1, limits.cores)
        self.founders = -(-self._size() // cores)  # on each core, until they are one people
        self.islands = [_Island(t, self.founders, limits.seed + 1009 * i) for i in range(cores)]
        self.children = max(1, PLACINGS // int(t[COUNT]))
        self.best = self._read()

    def met(self) -> bool:
        """Whether the best can't be beaten."""
        return self.best.broken == 0 and self.best.cost <= self.limits.bound

    def over(self) -> bool:
        """Whether a limit is reached."""
        limits, left = self.limits, self._left()
        late = self.clock is not None and limits.seconds is not None and self._elapsed() >= limits.seconds
        return late or (left == 0 and not self._founding()) or self.met()

    def go_on(self) -> None:
        """A slice on every core, then one population, then news. The first people are there whatever the number is."""
        before = self._elapsed()
        left = None if self._founding() else self._left()
        children = self.children if left is None else min(self.children, left)
        if len(self.islands) == 1:
            self.islands[0].go_on(children)
        else:
            with ThreadPoolExecutor(len(self.islands)) as pool:
                list(pool.map(lambda island: island.go_on(children), self.islands))
            self._share()
        spent = self._elapsed() - before
        if self.clock and spent > 0:
            self.children = max(1, min(4 * self.children, int(self.children * self._slice() / spent) + 1))
        self.best = self._read()

    def _slice(self) -> float:
        """Seconds until the next look at the clock: none goes on beyond the end."""
        left = SLICE if self.limits.seconds is None else self.limits.seconds - self._elapsed()
        return max(0.0, min(SLICE, left))

    def _share(self) -> None:
        """The best of all, on every core; no two worth the same."""
        if self._founding():
            return
        if len(self.islands[0].folk) == self.founders:
            everyone = [copy(island) for island in self.islands]
            for island in self.islands:
                island.joined(everyone)
        best = np.unique(np.concatenate([island.values for island in self.islands]))
        wanted = best[: len(self.islands[0].folk)]
        for island in self.islands:
            for other in self.islands:
                if other is not island:
                    island.welcome(other, wanted)

    def _founding(self) -> bool:
        return any(island.filled < len(island.folk) for island in self.islands)

    def _left(self) -> int | None:
        """Children that each island may still have."""
        if self.limits.schedules is None:
            return None
        left = self.limits.schedules - sum(island.schedules for island in self.islands)
        return max(0, -(-left // (self.islands[0].passes * len(self.islands))))

    def _read(self) -> Best:
        island = min(self.islands, key=lambda island: int(island.values.min()))
        value, schedules = int(island.values.min()), sum(island.schedules for island in self.islands)
        known: Best | None = getattr(self, "best", None)
        if known is not None and known.value == value:
            return replace(known, schedules=schedules, elapsed=self._elapsed())
        count, broken, cost = int(self.t[COUNT]), int(broken_of(self.t, value)), int(cost_of(self.t, value))
        end = int(island.best[count : 2 * count].max()) + 1
        best = Best(island.best.copy(), value, end, cost, broken, schedules, self._elapsed())
        if self.heard is not None and (known is None or (best.broken, best.cost) < (known.broken, known.cost)):
            self.heard(best)
        return best

    def _size(self) -> int:
        """More time, more people: about the root of the schedules that there will be."""
        fast = FAST * max(1, self.limits.cores) / int(self.t[COUNT])
        likely = self.limits.schedules or int((self.limits.seconds or 1.0) * fast)
        if self.limits.seconds is not None:
            likely = min(likely, int(self.limits.seconds * fast))
        share = SHARE_MODES if int(self.t[self.t[MODE_AT] + self.t[COUNT]]) > self.t[COUNT] else SHARE
        return max(FEWEST if likely > 300 else max(1, likely // 12), min(MOST_PEOPLE, int(share * likely**0.5)))

    def _elapsed(self) -> float:
        return self.clock() - self.began if self.clock else 0.0
