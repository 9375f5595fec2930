"""What an act may hang on: the questions about parents that the acts of the roadmap and of its axes share.

Each asks only what the author had seen, and raises `Void` with the sentence that says what to do."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import TypeVar

from mithaq.commission.proposals import Proposal
from mithaq.ledger.fold import Draft, Seen
from mithaq.ledger.void import Void
from mithaq.projection import Projection

from .ballots import gone
from .fields import Demand
from .models import Activity, Resource, Undertaking

AnyProjection = TypeVar("AnyProjection", bound=Projection)
AnyProposal = TypeVar("AnyProposal", bound=Proposal)


def undertaking(seen: Seen, key: str, *, axis: str | None = None) -> Undertaking:
    """The undertaking, named by the first proposal of its chain, while some version of it is still open or agreed."""
    named = seen.need(Undertaking, key)
    seen.require(named.subject == key, "version_named", key=key, subject=named.subject)
    versions = seen.where(Undertaking, subject=key)
    seen.require(not all(gone(version, seen) for version in versions), "undertaking_gone", key=key)
    seen.require(axis in (None, named.axis), "other_axis", key=key, axis=named.axis, expected=axis)
    return named


def agreed(seen: Seen, key: str) -> bool:
    """Had every party agreed to some version of this undertaking, as far as the author knew?"""
    return any(seen.agreed(*version.voted_on) for version in seen.where(Undertaking, subject=key))


def step(seen: Seen, key: str) -> Activity | Undertaking:
    """What a link may join: an activity that wasn't dropped, or an undertaking."""
    activity = seen.get(Activity, key)
    if activity is None:
        return undertaking(seen, key)
    seen.require(not activity.dropped, "dropped", key=key, party=activity.party)
    return activity


def demanded(seen: Seen, demands: Sequence[Demand], *, days: int) -> None:
    """Each resource is known, named once, and large enough; a milestone occupies nothing."""
    seen.require(days > 0 or not demands, "milestone_demand", count=len(demands))
    named = [demand.resource for demand in demands]
    seen.require(len(set(named)) == len(named), "resource_twice", keys=", ".join(repeated(named)))
    for demand in demands:
        capacity = seen.need(Resource, demand.resource).capacity
        seen.require(demand.amount <= capacity, "over_capacity",
                     key=demand.resource, amount=demand.amount, capacity=capacity)  # fmt: skip


def same_thing(seen: Seen, model: type[AnyProposal], replaces: str | None, **fields: object) -> None:
    """A new proposal about the same thing as the one it replaces: these fields don't change along a chain."""
    if replaces is None:
        return
    old = seen.need(model, replaces)
    for name, value in fields.items():
        was = getattr(old, name)
        seen.require(was == value, "other_thing", key=replaces, was=was, now=value)


def in_order(seen: Seen, *days: date | None) -> None:
    """Days that are given come in this order."""
    for first, last in pairwise(day for day in days if day):
        seen.require(first <= last, "dates_reversed", first=first.isoformat(), last=last.isoformat())


def drop(draft: Draft, model: type[AnyProjection], key: str) -> None:
    """Put a row of our own aside, for good."""
    row = draft.need(model, key)
    row.dropped = True  # type: ignore[attr-defined]  # an own-side field of the models that can be dropped
    draft.put(row)


def droppable(seen: Seen, model: type[AnyProjection], key: str) -> None:
    """A row of our own that isn't dropped yet."""
    row = seen.need(model, key)
    if row.party != seen.party:
        raise Void("not_yours", key=key)
    seen.require(not row.dropped, "dropped", key=key, party=row.party)  # type: ignore[attr-defined]


def repeated(values: Iterable[str]) -> list[str]:
    """What occurs more than once, in order. Counted once: a payload has room for half a million values."""
    return sorted(value for value, times in Counter(values).items() if times > 1)
