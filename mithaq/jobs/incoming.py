"""Activities of another program: read into a draft of their owner, then what is kept becomes the acts of one entry.

Every door comes here, so that a page and a command propose the same and lose the same."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from mithaq.documents.errors import DocumentError
from mithaq.documents.found import Found, FoundLink, FoundPool, FoundTask
from mithaq.documents.lost import Loss
from mithaq.ledger.act import Act
from mithaq.ledger.errors import Language
from mithaq.roadmap.acts.activities import ActivityAdd, LinkAdd, LinkJoin, ResourceAdd
from mithaq.roadmap.fields import Demand
from mithaq.roadmap.models import Activity, Link, Resource
from mithaq.roadmap.order import ring
from mithaq.roadmap.programme import Programme
from mithaq.secretariat.names import names

from .changes import Changes, link_add
from .matching import Matching, Wish, group_of

MOST_ACTS = 500  # an entry has 64 KiB, and names each act in about a hundred bytes


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
    def at(self) -> Matching:
        """What of it is there already."""
        return Matching(self.found, self.programme, self.wish, self.language, self.me, self.fresh)

    @cached_property
    def changes(self) -> Changes:
        """What it says otherwise."""
        return Changes(self.at, self.today)

    @property
    def groups(self) -> dict[str, str]:
        return self.at.groups

    @cached_property
    def tasks(self) -> dict[str, FoundTask]:
        """The tasks that would be added, by number in the file."""
        kept = {}
        for task in self.found.tasks:
            if task.ref in self.at.known or f"t{task.ref}" in self.wish.without:
                continue
            if self.groups[group_of(task)]:
                kept[task.ref] = task
        return kept

    @cached_property
    def new_pools(self) -> list[FoundPool]:
        """The resources that would be declared: what is held by a task added or changed, and the record hasn't."""
        there = {row.key for row in self.programme.all(Resource)}
        changed = {one.ref for one in self.changes.chosen}
        tasks = [*self.tasks.values(), *(task for task in self.found.tasks if task.ref in changed)]
        held = {ref for task in tasks for ref, _ in task.holds}
        return [pool for pool in self.found.pools if pool.ref in held & self.at.pools.keys()
                and self.at.pools[pool.ref][0] not in there]  # fmt: skip

    @cached_property
    def keys(self) -> dict[str, str]:
        """Task → its activity, there or to be."""
        return self.at.known | {ref: self.fresh() for ref in self.tasks}

    @cached_property
    def links(self) -> list[FoundLink]:
        """The links that would be added: new ones, both of whose ends are or will be steps."""
        return [link for link in self._new_links if not self._unjoined(link)]

    def acts(self) -> list[Act]:
        """All of it in order, for one entry. DocumentError: too many at once, or a ring with what is there."""
        listed = [*self._resources(), *self.changes.acts(), *self._activities(), *self._links()]
        if len(listed) > MOST_ACTS:
            raise DocumentError("programme_parts", count=len(listed), limit=MOST_ACTS)
        self._no_ring()
        return listed

    @property
    def despite(self) -> frozenset[str]:
        """What is overruled by ticking it: a link that differs is dropped and added in one entry."""
        ticked = any(one.id in self.wish.also for one in self.changes.relinked)
        return frozenset({"link_exists"} if ticked else ())

    def told(self) -> list[Loss]:
        """What isn't carried: of the file, and of what this record can't take. Ask after `acts`."""
        known = self.at.known
        unplaced = [task for task in self.found.tasks if not self.groups[group_of(task)] and task.ref not in known]
        here = [
            *([Loss("in_known", {"n": len(known)})] if known else []),
            *(_of(task, "in_no_work") for task in unplaced),
            *(_of(task, "in_dropped") for task in self.tasks.values() if self.at.is_gone(task)),
            *(_of(task, "in_same", other=self.at.twins[ref].number) for ref, task in self.tasks.items()
              if ref in self.at.twins),
            *self._links_left(),
        ]  # fmt: skip
        return [*self.found.lost, *here, *self.lost]

    def _resources(self) -> Iterator[ResourceAdd]:
        for pool in self.new_pools:
            owner = self.at.calendar(pool.week)
            yield ResourceAdd(
                key=self.at.pools[pool.ref][0],
                title={self.at.spoken: pool.name},
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
                title=self.at.title(task),
                duration=task.length,
                calendar=self.at.calendar(task.week),
                demands=[Demand(resource=key, amount=units) for key, units in self._demands(task)],
                release=task.release,
                deadline=None if past else task.deadline,
                fixed=task.fixed,
            )

    @cached_property
    def _new_links(self) -> list[FoundLink]:
        return [
            link
            for link in self.found.links
            if {link.before, link.after} <= self.keys.keys()
            and (self.keys[link.before], self.keys[link.after]) not in self.at.linked
            and link_id(link) not in self.wish.without
        ]

    def _unjoined(self, link: FoundLink) -> list[str]:
        """Its ends that are neither a step nor become one."""
        ends = (link.before, link.after)
        return [ref for ref in ends if ref not in self.tasks and self.keys[ref] not in self.at.steps]

    def _links_left(self) -> Iterator[Loss]:
        """Links of what is taken to what isn't, or to what no link joins."""
        tasks = {task.ref: task for task in self.found.tasks}
        for link in self.found.links:
            ends = (link.before, link.after)
            missing = [ref for ref in ends if ref not in self.keys]
            if len(missing) == 1:
                (kept,) = {*ends} - {*missing}
                yield _of(tasks[kept], "in_link_gone", other=tasks[missing[0]].name)
        for link in self._new_links:
            if others := self._unjoined(link):
                yield _of(tasks[link.after], "in_link_other", other=tasks[others[0]].name)

    def _links(self) -> Iterator[LinkAdd | LinkJoin]:
        for link in self.links:
            before, after = self.keys[link.before], self.keys[link.after]
            yield link_add(link, key=self.fresh(), before=before, after=after)

    def _demands(self, task: FoundTask) -> Iterator[tuple[str, int]]:
        pools = {pool.ref: pool.name for pool in self.found.pools}
        for ref, units in task.holds:
            if ref not in self.at.pools:
                self.lost.append(_of(task, "in_unheld", other=pools.get(ref, ref)))
                continue
            key, capacity = self.at.pools[ref]
            if units > capacity:
                self.lost.append(_of(task, "in_over", value=units, other=pools.get(ref, ref), units=capacity))
            else:
                yield key, units

    def _strange_weeks(self) -> list[str]:
        weeks = {task.week for task in self.tasks.values()} - {""}
        return sorted(week for week in weeks if self.at.is_strange(week))

    def _no_ring(self) -> None:
        """What is taken out in the same entry still counts: its acts are checked before any of them is done."""
        rows = [row for row in self.programme.all(Link) if not row.dropped]
        added = [(self.keys[link.before], self.keys[link.after]) for link in self.links]
        within = {row.key: row.undertaking for row in self.programme.all(Activity) if not row.dropped}
        within |= {self.keys[ref]: self.groups[group_of(task)] for ref, task in self.tasks.items()}
        if closed := ring([*((row.before, row.after) for row in rows), *added], within):
            told = names(self.programme, self.language) | {self.keys[ref]: one.name for ref, one in self.tasks.items()}
            raise DocumentError("programme_ring", names=" → ".join(told.get(key, key) for key in closed))


def link_id(link: FoundLink) -> str:
    """How a page names it."""
    return f"l{link.before}-{link.after}"


def _of(task: FoundTask, code: str, **values: object) -> Loss:
    return Loss(code, values, "task", task.number or task.ref, task.name[:80])
