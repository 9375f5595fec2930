"""What of a file is in the record already: its tasks by id or name, its resources, its calendars, its language."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from mithaq.axes import AXES
from mithaq.documents.found import Found, FoundTask
from mithaq.ledger.errors import LANGUAGES, Language
from mithaq.papers.schedule import SHARED
from mithaq.roadmap.assemble import joints
from mithaq.roadmap.fields import BOTH
from mithaq.roadmap.models import Activity, Resource
from mithaq.roadmap.needs import needs, together
from mithaq.roadmap.programme import Programme

WITHIN = " › "  # between the names above a task
SHARED_NAMES = frozenset({*SHARED.values(), BOTH})


@dataclass(frozen=True)
class Wish:
    """What a person decided: the undertaking of each group of tasks; what is new and they leave out (`t1`, `r1`,
    `l1-2`); what is there and they have changed (`c1`, `k1-2`) or taken out (`m` or `x` and its key)."""

    undertakings: Mapping[str, str]
    without: frozenset[str] = frozenset()
    also: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Matching:
    """One file before one record. `language`: that of the names, where the file doesn't show it; `me`: our party."""

    found: Found
    programme: Programme
    wish: Wish
    language: Language
    me: str
    fresh: Callable[[], str]

    @cached_property
    def groups(self) -> dict[str, str]:
        """Group of tasks → the undertaking that it goes to, or none yet: as wished, else by its name."""
        paths = {group_of(task): task.path for task in self.found.tasks}
        return {group: self.wish.undertakings.get(group, self._named(path)) for group, path in paths.items()}

    @cached_property
    def known(self) -> dict[str, str]:
        """Task → the activity that it is already in the record: by its id, else by name within its undertaking.

        Each activity is there once: the first task that names it has it, and the next of that name is another.
        """
        known: dict[str, str] = {}
        taken: set[str] = set()
        for candidates in (self._of_id, self._of_name):
            for task in (task for task in self.found.tasks if task.ref not in known):
                if key := next((key for key in candidates(task) if key not in taken), ""):
                    known[task.ref] = key
                    taken.add(key)
        return known

    @cached_property
    def twins(self) -> dict[str, FoundTask]:
        """Task whose id or name the record has, but for a task that came first → that one."""
        holders = {self.known[task.ref]: task for task in self.found.tasks if task.ref in self.known}
        new = (task for task in self.found.tasks if task.ref not in self.known)
        named = ((task.ref, [*self._of_id(task), *self._of_name(task)]) for task in new)
        return {ref: holders[keys[0]] for ref, keys in named if keys}

    @cached_property
    def standing(self) -> frozenset[str]:
        """What a plan may hold: not dropped, and of an undertaking that was neither withdrawn nor declined."""
        rows = (row for rows in self.programme.rows.values() for row in rows if hasattr(row, "undertaking"))
        alive = (row for row in rows if row.undertaking in self.programme.alive)
        return frozenset(row.key for row in alive if not getattr(row, "dropped", False))

    @cached_property
    def steps(self) -> frozenset[str]:
        """Of these, what a link may join one by one: what an axis plans is joined as a whole undertaking."""
        return self.standing & {row.key for row in self.programme.all(Activity)}

    def is_gone(self, task: FoundTask) -> bool:
        """Did it go out from here, and was it taken out of the programme since?"""
        return task.key in self.programme.within and task.key not in self.standing

    @cached_property
    def pools(self) -> dict[str, tuple[str, int]]:
        """Resource of the file → its key in the record, there or to be, and how many there are."""
        rows = self.programme.all(Resource)
        titles = {said: row for row in rows for said in row.title.values()} | {row.key: row for row in rows}
        pools = {}
        for pool in self.found.pools:
            if row := titles.get(pool.key) or titles.get(pool.name):
                pools[pool.ref] = (row.key, row.capacity)
            elif f"r{pool.ref}" not in self.wish.without:
                pools[pool.ref] = (self.fresh(), pool.units)
        return pools

    @cached_property
    def spoken(self) -> Language:
        """The language of the names that the file shows: that in which most of them are told again, else ours."""
        alike = Counter(one for task in self.found.tasks for one in LANGUAGES if task.names.get(one) == task.name)
        return max(LANGUAGES, key=lambda one: (alike[one], one == self.language)) if alike else self.language

    @cached_property
    def linked(self) -> set[tuple[str, str]]:
        """What waits for what already: by a link of the record, by one of whole undertakings, or by an axis itself."""
        asked = together([needs(self.programme), *(axis.needs(self.programme) for axis in AXES)])
        return {(link.before, link.after) for link in (*asked.links, *joints(self.programme, self.programme.within))}

    def calendar(self, week: str) -> str:
        """The party whose code the calendar's name bears; else the calendar of all."""
        words = week.replace("(", " ").replace(")", " ").split()
        return next((party for party in self.programme.parties if party in words), BOTH)

    def is_strange(self, week: str) -> bool:
        """A calendar that none of ours goes by."""
        return week not in SHARED_NAMES and self.calendar(week) == BOTH

    def title(self, task: FoundTask) -> dict[Language, str]:
        """Its names, the one that the file shows above all."""
        return {**task.names, self.spoken: task.name}

    def _of_id(self, task: FoundTask) -> Sequence[str]:
        return [task.key] if task.key in self.standing else []

    def _of_name(self, task: FoundTask) -> Sequence[str]:
        """Those that are as long come first: of two of one name each finds its own again."""
        rows = self._titled.get((self.groups[group_of(task)], task.name), [])
        return [row.key for row in sorted(rows, key=lambda row: row.duration != task.length)]

    @cached_property
    def _titled(self) -> dict[tuple[str, str], list[Activity]]:
        """Undertaking and name, in any language → the activities."""
        titled: dict[tuple[str, str], list[Activity]] = {}
        for row in self.programme.of(Activity):
            for said in set(row.title.values()):
                titled.setdefault((row.undertaking, said), []).append(row)
        return titled

    def _named(self, path: tuple[str, ...]) -> str:
        """The innermost name above it that is an undertaking's, in any language."""
        subjects = {said: subject for subject, row in self.programme.alive.items() for said in row.title.values()}
        return next((subjects[name] for name in reversed(path) if name in subjects), "")


def group_of(task: FoundTask) -> str:
    """What stands above it, in one line."""
    return WITHIN.join(task.path)
