"""A handover is two acts on one list: one party hands a lot over, the other one receives it as listed, by its hash."""

from dataclasses import dataclass
from typing import Annotated, Any

import msgspec

from mithaq.commission.fields import Title, plain
from mithaq.commission.proposals import Agree, Propose
from mithaq.ledger.act import Act, Key, Label, Number, act, date
from mithaq.ledger.errors import Language, say
from mithaq.ledger.fold import Seen
from mithaq.roadmap.parents import agreed, repeated, same_thing, undertaking

from .models import Lot
from .sentences import SENTENCES

Serial = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]


@dataclass(frozen=True, kw_only=True)
class LotItem:
    """A kind of thing in a lot: how many, and the serial number of each where they have one."""

    name: Title
    quantity: Number
    serials: Annotated[list[Serial], msgspec.Meta(max_length=5_000)]


@act
class LotHand(Propose):
    """Hand a lot over: what is in it, where and when."""

    kind = "lot.hand"
    model = Lot
    undertaking: Key
    label: Label
    items: Annotated[list[LotItem], msgspec.Meta(min_length=1, max_length=500)]
    place: Title
    day: date

    def check(self, picture: Any, by: str) -> None:
        if other := picture.first(Lot, label=self.label, withdrawn=False, exclude=self.replaces):
            picture.warn("lot_label", label=self.label, other=other.key)

    def stands(self, seen: Seen) -> None:
        super().stands(seen)
        undertaking(seen, self.undertaking, axis="equipment")
        seen.require(agreed(seen, self.undertaking), "not_agreed", key=self.undertaking)
        same_thing(seen, Lot, self.replaces, undertaking=self.undertaking)
        for item in self.items:
            numbered = len(item.serials)
            seen.require(numbered in (0, item.quantity), "serials_missing", quantity=item.quantity, serials=numbered)
        serials = repeated(serial for item in self.items for serial in item.serials)
        seen.require(not serials, "serial_twice", serials=", ".join(serials[:10]))

    def columns(self) -> dict[str, Any]:
        return super().columns() | {"items": plain(self.items)}

    def sentence(self, language: Language) -> str:
        pieces = sum(item.quantity for item in self.items)
        return say(SENTENCES[self.kind], language, label=self.label, pieces=pieces, day=self.day)


@act
class LotReceive(Agree):
    """Receive a lot of the other party, exactly as listed."""

    kind = "lot.receive"
    model = Lot

    def check(self, picture: Any, by: str) -> None:
        lot = picture.need(Lot, self.key)
        if lot.day > picture.today:
            picture.warn("lot_to_come", label=lot.label, day=lot.day.isoformat(), today=picture.today.isoformat())

    def stands(self, seen: Seen) -> None:
        super().stands(seen)
        seen.require(seen.need(Lot, self.key).party != seen.party, "own_lot", key=self.key, party=seen.party)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, key=self.key)


EQUIPMENT_ACTS: tuple[type[Act], ...] = (LotHand, LotReceive)
