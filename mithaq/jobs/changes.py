"""What a file says otherwise of what is in the record: values that differ, links that differ, what it no longer holds.

Nothing of it is done unless a person ticks it: a file may be older than the record. What goes out may bear a day that
isn't the activity's own (the due date of its commitment, the day on which the plan began it): that is no difference.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from mithaq.commission.fields import worded
from mithaq.documents.found import FoundLink, FoundTask
from mithaq.ledger.act import Act
from mithaq.ledger.errors import Language
from mithaq.roadmap.acts.activities import ActivityChange, ActivityDrop, LinkAdd, LinkDrop, LinkJoin, linked
from mithaq.roadmap.fields import Demand
from mithaq.roadmap.models import Activity, Link
from mithaq.roadmap.needs import demands_of

from .matching import Matching

Value = str | int | date | None
DATES = ("release", "fixed", "deadline")


@dataclass(frozen=True)
class Differs:
    """One thing of an activity: what the record says, what the file says. `what`: a column, or `title` and language."""

    what: str
    was: Value
    now: Value
    language: Language | None = None


@dataclass(frozen=True)
class Changed:
    """An activity that the file has otherwise. `ours`: only then may we change it."""

    ref: str
    row: Activity
    differs: tuple[Differs, ...]
    ours: bool

    @property
    def id(self) -> str:
        return f"c{self.ref}"


@dataclass(frozen=True)
class Relinked:
    """A link that the file has otherwise."""

    row: Link
    now: FoundLink

    @property
    def id(self) -> str:
        return f"k{self.now.before}-{self.now.after}"


@dataclass(frozen=True)
class Changes:
    """All of it, before one record."""

    at: Matching
    today: date

    @cached_property
    def changed(self) -> list[Changed]:
        """In the order of the file."""
        rows = {row.key: row for row in self.at.programme.of(Activity)}
        known = ((task, rows.get(self.at.known.get(task.ref, ""))) for task in self.at.found.tasks)
        found = (self._compared(task, row) for task, row in known if row is not None)
        return [one for one in found if one.differs]

    @cached_property
    def relinked(self) -> list[Relinked]:
        """Ours, between two activities of the file."""
        rows = self._own_links
        pairs = ((link, rows.get(self._pair(link))) for link in self.at.found.links)
        return [Relinked(row, link) for link, row in pairs if row is not None and _said(link) != _recorded(row)]

    @cached_property
    def missing(self) -> list[Activity]:
        """Ours that went out with such a file and that it no longer holds, within the undertakings that it is about."""
        known = set(self.at.known.values())
        subjects = {self.at.programme.within[key] for key in known}
        rows = (row for row in self.at.programme.of(Activity) if row.party == self.at.me)
        return [row for row in rows if self._went_out(row.key) and row.undertaking in subjects and row.key not in known]

    @cached_property
    def unlinked(self) -> list[Link]:
        """Ours between two activities of the file, which it no longer joins."""
        if "links" not in self.at.found.carries:
            return []
        known, joined = set(self.at.known.values()), {self._pair(link) for link in self.at.found.links}
        rows = ((pair, row) for pair, row in self._own_links.items() if set(pair) <= known and pair not in joined)
        return [row for _, row in rows if self._went_out(row.key)]

    @cached_property
    def chosen(self) -> list[Changed]:
        """What a person ticked, and may change."""
        return [one for one in self.changed if one.ours and one.id in self.at.wish.also]

    def acts(self) -> Iterator[Act]:
        """What was ticked, in an order that stands."""
        also = self.at.wish.also
        relinked = [one for one in self.relinked if one.id in also]
        for row in (*(one.row for one in relinked), *(row for row in self.unlinked if f"x{row.key}" in also)):
            yield LinkDrop(key=row.key)
        tasks = {task.ref: task for task in self.at.found.tasks}
        yield from (self._change(one, tasks[one.ref]) for one in self.chosen)
        for one in relinked:
            yield link_add(one.now, key=self.at.fresh(), before=one.row.before, after=one.row.after)
        yield from (ActivityDrop(key=row.key) for row in self.missing if f"m{row.key}" in also)

    @property
    def values(self) -> set[str]:
        """What may be ticked to say it as the file does: nothing of it takes anything out."""
        return {one.id for one in self.changed if one.ours} | {one.id for one in self.relinked}

    @property
    def ids(self) -> set[str]:
        """Everything that may be ticked."""
        return self.values | {f"m{row.key}" for row in self.missing} | {f"x{row.key}" for row in self.unlinked}

    def _compared(self, task: FoundTask, row: Activity) -> Changed:
        differs = tuple(one for one in self._differs(task, row) if one.was != one.now)
        return Changed(task.ref, row, differs, row.party == self.at.me)

    def _differs(self, task: FoundTask, row: Activity) -> Iterator[Differs]:
        carries = self.at.found.carries
        for language, name in sorted(self.at.title(task).items()):
            # Shown in a language in which it has no name, it goes by another.
            was = row.title.get(language) or (worded(row.title, language) if language == self.at.spoken else "")
            yield Differs("title", was, name, language)
        if "length" in carries:
            yield Differs("length", row.duration, task.length)
        if "week" in carries and task.week and not self.at.is_strange(task.week):
            yield Differs("week", row.calendar, self.at.calendar(task.week))
        if "holds" in carries:
            yield Differs("holds", _told(demands_of(row.demands)), _told(self._holds(task)))
        for name in DATES:
            if name in carries and not (name == "release" and task.fixed and not task.release):
                now = getattr(task, name)
                same = now in self._as_it_goes_out(name, row)
                yield Differs(name, getattr(row, name), getattr(row, name) if same else now)

    def _as_it_goes_out(self, name: str, row: Activity) -> set[date | None]:
        """The days that an export gives it without being its own."""
        work = self.at.programme.alive[row.undertaking]
        plan = self.at.programme.plan
        own: date | None = getattr(row, name)
        match name:
            case "release":
                past = own is None or own <= max(self.today, plan.asked_of_solver.start if plan else self.today)
                return {own, work.start, *([None] if past else [])}
            case "deadline":
                return {own, *(day for day in (self.at.programme.dues[row.undertaking], work.end) if day)}
        return {own, *([plan.days[row.key][0]] if plan and row.key in plan.days else [])}

    def _holds(self, task: FoundTask) -> dict[str, int]:
        """Resource of the record → units; one that the record hasn't is there under the key that it would get."""
        held = ((self.at.pools[ref][0], units) for ref, units in task.holds if ref in self.at.pools)
        return dict(sorted(held))

    def _change(self, one: Changed, task: FoundTask) -> ActivityChange:
        row, now = one.row, {differ.what: differ.now for differ in one.differs if differ.what != "title"}
        names = {differ.language: str(differ.now) for differ in one.differs if differ.language}
        holds = self._holds(task) if "holds" in now else demands_of(row.demands)
        return ActivityChange(
            key=row.key,
            title=row.title | names,
            duration=now.get("length", row.duration),  # type: ignore[arg-type]
            calendar=now.get("week", row.calendar),  # type: ignore[arg-type]
            demands=[Demand(resource=key, amount=amount) for key, amount in holds.items()],
            **{name: now.get(name, getattr(row, name)) for name in DATES},
        )

    def _went_out(self, key: str) -> bool:
        """Only a file of ours can lack what is ours, and only what its plan held."""
        plan = self.at.programme.plan
        if not self.at.found.ours:
            return False
        asked = plan.asked_of_solver if plan else None
        return asked is None or key in {one.key for one in asked.activities} | {one.group for one in asked.links}

    @cached_property
    def _own_links(self) -> dict[tuple[str, str], Link]:
        rows = (row for row in self.at.programme.all(Link) if not row.dropped and row.party == self.at.me)
        return {(row.before, row.after): row for row in rows}

    def _pair(self, link: FoundLink) -> tuple[str, str]:
        return self.at.known.get(link.before, ""), self.at.known.get(link.after, "")


def link_add(link: FoundLink, *, key: str, before: str, after: str) -> LinkAdd | LinkJoin:
    """The link of a file between two activities of the record."""
    return linked(
        key, before, after, lag=link.lag,
        relation="start-start" if link.starts else "finish-start",
        unit="calendar" if link.calendar_days else "working",
    )  # fmt: skip


def _said(link: FoundLink) -> tuple[int, bool, bool]:
    return link.lag, link.starts, link.calendar_days


def _recorded(row: Link) -> tuple[int, bool, bool]:
    """A lag of nothing counts no days of either kind."""
    return row.lag, row.relation == "start-start", row.unit == "calendar" and row.lag > 0


def _told(holds: Mapping[str, int]) -> str:
    """`key ×2; key ×1`: as a value that can be compared; a page tells the names."""
    return "; ".join(f"{key} ×{units}" for key, units in sorted(holds.items()))
