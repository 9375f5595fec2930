"""Activities of another program: read into a draft of their owner, then what is kept becomes the acts of one entry.

Every door comes here, so that a page and a command propose the same and lose the same."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import msgspec

from mithaq.axes import AXES
from mithaq.desk.models import Draft, User
from mithaq.documents.errors import DocumentError
from mithaq.documents.found import Found, FoundLink, FoundPool, FoundTask
from mithaq.documents.lost import Loss
from mithaq.documents.mspdi_reader import read_mspdi
from mithaq.documents.table_reader import read_table
from mithaq.ledger.act import Act
from mithaq.ledger.errors import Language
from mithaq.papers.schedule import SHARED
from mithaq.roadmap.acts.activities import ActivityAdd, LinkAdd, ResourceAdd
from mithaq.roadmap.assemble import joints
from mithaq.roadmap.fields import BOTH, Demand
from mithaq.roadmap.models import Activity, Link, Resource
from mithaq.roadmap.needs import needs, together
from mithaq.roadmap.order import ring
from mithaq.roadmap.programme import Programme
from mithaq.secretariat.names import names

PROGRAMME = "programme"  # the kind of a draft that becomes activities
MOST_ACTS = 500  # an entry has 64 KiB, and names each act in about a hundred bytes
ZIP = b"PK\x03\x04"
WITHIN = " › "  # between the names above a task


def read_programme(data: bytes, *, name: str) -> Found:
    """What the file says, by what it is before what it is called. DocumentError: a sentence."""
    if data.startswith(ZIP) or name.casefold().endswith((".xlsx", ".csv")):
        return read_table(data, name=name)
    if name.casefold().endswith(".xml") or data[:200].lstrip(b"\xef\xbb\xbf\xff\xfe\0 \r\n\t").startswith(b"<"):
        return read_mspdi(data, name=name)
    raise DocumentError("programme_kind", name=name)


def kept_programme(found: Found, owner: User, *, language: Language, name: str) -> Draft:
    """The draft on the owner's desk: nothing of it is in the record yet."""
    content = {"language": language, "found": msgspec.to_builtins(found)}
    draft = Draft(owner_id=owner.pk, kind=PROGRAMME, title=name[:200], content=content)
    draft.save()
    return draft


def found_of(draft: Draft) -> tuple[Found, Language]:
    """What was read, as it lies in the draft, and the language of its names."""
    return msgspec.convert(draft.content["found"], Found), draft.content["language"]


@dataclass(frozen=True)
class Wish:
    """What a person decided: the undertaking of each group of tasks, and what they leave out (`t1`, `r1`, `l1-2`)."""

    undertakings: Mapping[str, str]
    without: frozenset[str] = frozenset()


@dataclass
class Incoming:
    """One file before one record: what would be added, what is there already, what is lost on the way."""

    found: Found
    programme: Programme
    wish: Wish
    language: Language
    me: str
    today: date
    fresh: Callable[[], str]
    lost: list[Loss] = field(default_factory=list)

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
    def tasks(self) -> dict[str, FoundTask]:
        """The tasks that would be added, by number in the file."""
        kept = {}
        for task in self.found.tasks:
            if task.ref in self.known or f"t{task.ref}" in self.wish.without:
                continue
            if self.groups[group_of(task)]:
                kept[task.ref] = task
        return kept

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
    def new_pools(self) -> list[FoundPool]:
        """The resources that would be declared: what a task that is added holds, and the record hasn't."""
        there = {row.key for row in self.programme.all(Resource)}
        held = {ref for task in self.tasks.values() for ref, _ in task.holds}
        return [pool for pool in self.found.pools if pool.ref in held & self.pools.keys()
                and self.pools[pool.ref][0] not in there]  # fmt: skip

    @cached_property
    def keys(self) -> dict[str, str]:
        """Task → its activity, there or to be."""
        return self.known | {ref: self.fresh() for ref in self.tasks}

    @cached_property
    def links(self) -> list[FoundLink]:
        """The links that would be added: new ones, both of whose ends are or will be there."""
        return [
            link
            for link in self.found.links
            if {link.before, link.after} <= self.keys.keys()
            and (self.keys[link.before], self.keys[link.after]) not in self._linked
            and link_id(link) not in self.wish.without
        ]

    @cached_property
    def _linked(self) -> set[tuple[str, str]]:
        """What waits for what already: by a link of the record, by one of whole undertakings, or by an axis itself."""
        asked = together([needs(self.programme), *(axis.needs(self.programme) for axis in AXES)])
        return {(link.before, link.after) for link in (*asked.links, *joints(self.programme, self.programme.within))}

    def acts(self) -> list[Act]:
        """All of it in order, for one entry. DocumentError: too many at once, or a ring with what is there."""
        listed = [*self._resources(), *self._activities(), *self._links()]
        if len(listed) > MOST_ACTS:
            raise DocumentError("programme_parts", count=len(listed), limit=MOST_ACTS)
        self._no_ring()
        return listed

    def told(self) -> list[Loss]:
        """What isn't carried: of the file, and of what this record can't take. Ask after `acts`."""
        unplaced = [task for task in self.found.tasks if not self.groups[group_of(task)] and task.ref not in self.known]
        here = [
            *(_of(task, "in_known") for task in self.found.tasks if task.ref in self.known),
            *(_of(task, "in_no_work") for task in unplaced),
        ]
        return [*self.found.lost, *here, *self.lost]

    def _named(self, path: tuple[str, ...]) -> str:
        """The innermost name above it that is an undertaking's, in any language."""
        subjects = {said: subject for subject, row in self.programme.alive.items() for said in row.title.values()}
        return next((subjects[name] for name in reversed(path) if name in subjects), "")

    def _resources(self) -> Iterator[ResourceAdd]:
        for pool in self.new_pools:
            owner = self._calendar(pool.week)
            yield ResourceAdd(
                key=self.pools[pool.ref][0],
                title={self.language: pool.name},
                capacity=pool.units,
                owner=owner if owner in self.programme.parties else self.me,
            )

    def _activities(self) -> Iterator[ActivityAdd]:
        self.lost = [Loss("in_calendar_other", {}, "calendar", "", week) for week in self._strange_weeks()]
        for task in self.tasks.values():
            past = task.deadline is not None and task.deadline < self.today
            if past:
                self.lost.append(_of(task, "in_past", value=str(task.deadline)))
            yield ActivityAdd(
                key=self.keys[task.ref],
                undertaking=self.groups[group_of(task)],
                title={self.language: task.name},
                duration=task.length,
                calendar=self._calendar(task.week),
                demands=[Demand(resource=key, amount=units) for key, units in self._demands(task)],
                release=task.release,
                deadline=None if past else task.deadline,
                fixed=task.fixed,
            )

    def _links(self) -> Iterator[LinkAdd]:
        for link in self.links:
            before, after = self.keys[link.before], self.keys[link.after]
            yield LinkAdd(key=self.fresh(), before=before, after=after, lag=link.lag)

    def _demands(self, task: FoundTask) -> Iterator[tuple[str, int]]:
        pools = {pool.ref: pool.name for pool in self.found.pools}
        for ref, units in task.holds:
            if ref not in self.pools:
                self.lost.append(_of(task, "in_unheld", other=pools.get(ref, ref)))
                continue
            key, capacity = self.pools[ref]
            if units > capacity:
                self.lost.append(_of(task, "in_over", value=units, other=pools.get(ref, ref), units=capacity))
            else:
                yield key, units

    def _calendar(self, week: str) -> str:
        """The party whose code the calendar's name bears; else the calendar of all."""
        words = week.replace("(", " ").replace(")", " ").split()
        return next((party for party in self.programme.parties if party in words), BOTH)

    def _strange_weeks(self) -> list[str]:
        weeks = {task.week for task in self.tasks.values()}
        shared = {*SHARED_NAMES, ""}
        return sorted(week for week in weeks - shared if self._calendar(week) == BOTH)

    def _no_ring(self) -> None:
        rows = [row for row in self.programme.all(Link) if not row.dropped]
        added = [(self.keys[link.before], self.keys[link.after]) for link in self.links]
        within = {row.key: row.undertaking for row in self.programme.all(Activity) if not row.dropped}
        within |= {self.keys[ref]: self.groups[group_of(task)] for ref, task in self.tasks.items()}
        if closed := ring([*((row.before, row.after) for row in rows), *added], within):
            told = names(self.programme, self.language) | {self.keys[ref]: one.name for ref, one in self.tasks.items()}
            raise DocumentError("programme_ring", names=" → ".join(told.get(key, key) for key in closed))


SHARED_NAMES = frozenset({*SHARED.values(), BOTH})


def group_of(task: FoundTask) -> str:
    """What stands above it, in one line."""
    return WITHIN.join(task.path)


def link_id(link: FoundLink) -> str:
    """How a page names it."""
    return f"l{link.before}-{link.after}"


def _of(task: FoundTask, code: str, **values: object) -> Loss:
    return Loss(code, values, "task", task.number or task.ref, task.name[:80])
