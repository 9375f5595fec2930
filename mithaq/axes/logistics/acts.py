"""Each party adds the legs on which it carries; the order makes them a route."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

import msgspec

from mithaq.commission.fields import Title, worded
from mithaq.ledger.act import Act, Key, Lang, Whole, act
from mithaq.ledger.errors import Language, say
from mithaq.ledger.fold import Draft, Seen
from mithaq.roadmap.fields import Order
from mithaq.roadmap.parents import drop, droppable, undertaking

from .models import Leg
from .sentences import SENTENCES

Mode = Literal["air", "rail", "road", "sea"]
LegDays = Annotated[int, msgspec.Meta(ge=1, le=2_000)]


@act
class LegAdd(Act):
    """Add a leg to the route of a consignment. Legs with one number run side by side."""

    kind = "leg.add"
    key: Key
    undertaking: Key
    order: Order
    mode: Mode
    origin: Title
    destination: Title
    days: LegDays
    capacity_kg: Whole | None

    def check(self, picture: Any, by: str) -> None:
        legs = picture.where(Leg, undertaking=self.undertaking, dropped=False)
        if same := [leg for leg in legs if leg.order == self.order]:
            picture.warn("leg_number", number=self.order, other=same[0].key)
        before = [leg for leg in legs if leg.order == self.order - 1]
        if before and all(leg.destination != self.origin for leg in before):
            picture.warn(
                "leg_gap", number=self.order, origin=spoken(self.origin), reached=spoken(before[0].destination)
            )

    def stands(self, seen: Seen) -> None:
        undertaking(seen, self.undertaking, axis="logistics")
        seen.require(self.origin != self.destination, "leg_nowhere", place=spoken(self.origin))

    def apply(self, draft: Draft) -> None:
        draft.new(Leg(**vars(self)))

    def sentence(self, language: Language) -> str:
        origin, destination = worded(self.origin, language), worded(self.destination, language)
        return say(SENTENCES[self.kind], language, number=self.order, origin=origin, destination=destination)


@act
class LegDrop(Act):
    """Take a leg of ours out of the route."""

    kind = "leg.drop"
    key: Key

    def stands(self, seen: Seen) -> None:
        droppable(seen, Leg, self.key)

    def apply(self, draft: Draft) -> None:
        drop(draft, Leg, self.key)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, key=self.key)


LOGISTICS_ACTS: tuple[type[Act], ...] = (LegAdd, LegDrop)


def spoken(place: Mapping[Lang, str]) -> str:
    """A place in every language it was given in: the record doesn't know who will read."""
    return " / ".join(place[language] for language in sorted(place))
