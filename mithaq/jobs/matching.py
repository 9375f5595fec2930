"""What of a file is in the record already: its tasks by id or name, its resources, its calendars, its language."""

from collections import Counter
from collections.abc import Callable, Mapping
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
        """Task → the activity that it is already in the record: by its id, else by name within its undertaking."""
        titles = {
            (row.undertaking, said): row.key for row in self.programme.of(Activity) for said in row.title.values()
        }
        known: dict[str, str] = {}
        for task in self.found.tasks:
            key = (
                task.key if task.key in self.programme.within else titles.get((self.groups[group_of(task)], task.name))
            )
            if key:
                known[task.ref] = key
        return known

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

    def _named(self, path: tuple[str, ...]) -> str:
        """The innermost name above it that is an undertaking's, in any language."""
        subjects = {said: subject for subject, row in self.programme.alive.items() for said in row.title.values()}
        return next((subjects[name] for name in reversed(path) if name in subjects), "")


def group_of(task: FoundTask) -> str:
    """What stands above it, in one line."""
    return WITHIN.join(task.path)
