"""What the planner works with: activities, the resources they share, and what comes first."""

from typing import Annotated, Any

import msgspec

from mithaq.commission.fields import Title, plain, worded
from mithaq.ledger.act import Act, Key, Number, Party, act, date
from mithaq.ledger.errors import Language, say
from mithaq.ledger.fold import Draft, Seen
from mithaq.planning.problem import LagUnit, LinkKind

from ..fields import BOTH, CalendarKey, Days, Demands
from ..models import Activity, Link, Resource
from ..order import ring
from ..parents import demanded, drop, droppable, in_order, step, undertaking
from ..sentences import SENTENCES
from ..words import LAG_UNITS

Lag = Annotated[int, msgspec.Meta(ge=0, le=2_000)]


@act
class ResourceAdd(Act):
    """Declare something that activities share and that limits them: instructors, a room, trucks.

    Activities demand amounts of it, and a demand must name a row of the record: an amount of something that nobody
    declared could be checked by neither side.
    """

    kind = "resource.add"
    key: Key
    title: Title
    capacity: Number
    owner: Party  # whose calendar it follows

    def stands(self, seen: Seen) -> None:
        seen.require(self.owner in seen.parties, "unknown_party", party=self.owner, parties=", ".join(seen.parties))

    def apply(self, draft: Draft) -> None:
        draft.new(Resource(**vars(self)))

    def sentence(self, language: Language) -> str:
        title = worded(self.title, language)
        return say(SENTENCES[self.kind], language, title=title, capacity=self.capacity, owner=self.owner)


@act
class ActivityAdd(Act):
    """Add a step to an undertaking: working days, a calendar, what it occupies, when it may be."""

    kind = "activity.add"
    key: Key
    undertaking: Key
    title: Title
    duration: Days
    calendar: CalendarKey
    demands: Demands
    release: date | None
    deadline: date | None
    fixed: date | None

    def check(self, picture: Any, by: str) -> None:
        if self.deadline is not None and self.deadline < picture.today:
            picture.refuse("deadline_past", deadline=self.deadline.isoformat(), today=picture.today.isoformat())

    def stands(self, seen: Seen) -> None:
        undertaking(seen, self.undertaking)
        _possible(seen, self)

    def apply(self, draft: Draft) -> None:
        draft.new(Activity(**{**vars(self), "demands": plain(self.demands)}))

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, title=worded(self.title, language), days=self.duration)


@act
class ActivityChange(Act):
    """Say anew what a step of ours is: all of it, but the undertaking that it belongs to."""

    kind = "activity.change"
    key: Key
    title: Title
    duration: Days
    calendar: CalendarKey
    demands: Demands
    release: date | None
    deadline: date | None
    fixed: date | None

    def check(self, picture: Any, by: str) -> None:
        was = picture.need(Activity, self.key).deadline
        if self.deadline is not None and self.deadline < picture.today and self.deadline != was:
            picture.refuse("deadline_past", deadline=self.deadline.isoformat(), today=picture.today.isoformat())

    def stands(self, seen: Seen) -> None:
        droppable(seen, Activity, self.key)
        _possible(seen, self)
        was = seen.need(Activity, self.key)
        same = all(getattr(was, name) == value for name, value in self._said.items())
        seen.require(not same, "unchanged", key=self.key)

    def apply(self, draft: Draft) -> None:
        row = draft.need(Activity, self.key)
        for name, value in self._said.items():
            setattr(row, name, value)
        draft.put(row)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, title=worded(self.title, language), days=self.duration)

    @property
    def _said(self) -> dict[str, Any]:
        return {**vars(self), "demands": plain(self.demands)}


@act
class ActivityDrop(Act):
    """Take a step of ours out of the programme; plans made from now on are without it."""

    kind = "activity.drop"
    key: Key

    def stands(self, seen: Seen) -> None:
        droppable(seen, Activity, self.key)

    def apply(self, draft: Draft) -> None:
        drop(draft, Activity, self.key)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, key=self.key)


@act
class LinkAdd(Act):
    """Say that one thing waits for the end of another: activities, or whole undertakings (what is carried, by what
    carries it). `lag`: working days between.

    A ring within what its author sees is refused here. One that both sides' links make when they cross stands, and is
    a conflict: each side can drop its own link.
    """

    kind = "link.add"
    key: Key
    before: Key
    after: Key
    lag: Lag

    def check(self, picture: Any, by: str) -> None:
        _no_ring(picture, self.before, self.after)

    def stands(self, seen: Seen) -> None:
        _two_things(seen, self.before, self.after)

    def apply(self, draft: Draft) -> None:
        draft.new(Link(**vars(self), relation="finish-start", unit="working"))

    def sentence(self, language: Language) -> str:
        unit = say(LAG_UNITS["working"], language)
        return say(SENTENCES[self.kind], language, before=self.before, after=self.after, lag=self.lag, unit=unit)


@act
class LinkJoin(Act):
    """The same of any kind: it waits for the end of the other or only for its start; the lag may count all days."""

    kind = "link.join"
    key: Key
    before: Key
    after: Key
    lag: Lag
    relation: LinkKind
    unit: LagUnit

    def check(self, picture: Any, by: str) -> None:
        _no_ring(picture, self.before, self.after)

    def stands(self, seen: Seen) -> None:
        _two_things(seen, self.before, self.after)
        # The start of an undertaking is that of its first step, which only a plan knows.
        of_step = self.relation == "finish-start" or seen.get(Activity, self.before) is not None
        seen.require(of_step, "start_of_whole", key=self.before, after=self.after)

    def apply(self, draft: Draft) -> None:
        draft.new(Link(**vars(self)))

    def sentence(self, language: Language) -> str:
        sentence = SENTENCES["link.add"] if self.relation == "finish-start" else SENTENCES[self.kind]
        unit = say(LAG_UNITS[self.unit], language)
        return say(sentence, language, before=self.before, after=self.after, lag=self.lag, unit=unit)


@act
class LinkDrop(Act):
    """Take a link of ours back."""

    kind = "link.drop"
    key: Key

    def stands(self, seen: Seen) -> None:
        droppable(seen, Link, self.key)

    def apply(self, draft: Draft) -> None:
        drop(draft, Link, self.key)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, key=self.key)


def linked(key: str, before: str, after: str, *, lag: int, relation: LinkKind, unit: LagUnit) -> LinkAdd | LinkJoin:
    """The one act of a link, whoever makes it: the plain one where it says all. A lag of nothing counts no days."""
    if relation == "finish-start" and (unit == "working" or lag == 0):
        return LinkAdd(key=key, before=before, after=after, lag=lag)
    unit = unit if lag else "working"
    return LinkJoin(key=key, before=before, after=after, lag=lag, relation=relation, unit=unit)


def _no_ring(picture: Any, before: str, after: str) -> None:
    links = [(link.before, link.after) for link in picture.where(Link, dropped=False)]
    within = {row.key: row.undertaking for row in picture.where(Activity)}
    if closed := ring([*links, (before, after)], within):
        picture.refuse("link_ring", keys=" → ".join(closed))
    if (before, after) in links:
        picture.warn("link_exists", before=before, after=after)


def _two_things(seen: Seen, before: str, after: str) -> None:
    seen.require(before != after, "link_to_itself", key=before)
    step(seen, before)
    step(seen, after)


def _possible(seen: Seen, said: ActivityAdd | ActivityChange) -> None:
    """A calendar that there is, resources that are enough, days in their order."""
    known = ", ".join((*seen.parties, BOTH))
    seen.require(said.calendar in (*seen.parties, BOTH), "unknown_party", party=said.calendar, parties=known)
    demanded(seen, said.demands, days=said.duration)
    in_order(seen, said.release, said.fixed, said.deadline)
