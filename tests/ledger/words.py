"""A small vocabulary over plain rows, so that the fold is tested before any room exists and without a database.

It has one act for each thing that the fold promises: creation, an own-side field, a bracketed text, proposal and vote,
the text of an instrument, a look at the other side's own-side field, a count, and a detail that can be erased."""

import base64
from typing import Annotated, ClassVar

import msgspec

from mithaq.ledger.act import Act, Details, Hash, Key, Label, Ref, Text, Vocabulary, Whole, act
from mithaq.ledger.adoption import Statement
from mithaq.ledger.errors import Language
from mithaq.ledger.files import FileAnnounce
from mithaq.ledger.fold import Draft, Seen
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.signing import PROTOCOL_ACTS
from mithaq.ledger.state import Rules
from mithaq.ledger.void import Void
from tests.ledger.rows import Offer, Paper, Thing, Visit

STRANGER = "u:stranger"  # has no mandate for anything


class Plain(Act):
    """An act of this vocabulary; its history line is its kind."""

    def sentence(self, language: Language) -> str:
        return self.kind


@act
class ThingMake(Plain):
    kind = "thing.make"
    key: Key
    title: Label

    def apply(self, draft: Draft) -> None:
        draft.new(Thing(key=self.key, title=self.title))


@act
class ThingTurn(Plain):
    """Open or close: an own-side field."""

    kind = "thing.turn"
    key: Key
    open: bool

    def apply(self, draft: Draft) -> None:
        row = draft.whole(Thing, self.key)
        row.open = self.open
        draft.put(row)


@act
class ThingWrite(Plain):
    """The note of a thing, which both sides may write."""

    kind = "thing.write"
    key: Key
    text: Text
    over: list[Ref]

    def stands(self, seen: Seen) -> None:
        seen.need(Thing, self.key)

    def apply(self, draft: Draft) -> None:
        draft.write(self.key, "note", self.text, self.over)


@act
class ThingPhone(Details):
    """Whom to call about a thing: it can be erased."""

    kind = "thing.phone"
    model = Thing
    phone: Label

    def sentence(self, language: Language) -> str:
        return self.kind


@act
class ThingCall(Plain):
    """Stands only while no telephone is known: an act that wrongly asks an erasable column, to show it asks in vain."""

    kind = "thing.call"
    key: Key

    def stands(self, seen: Seen) -> None:
        seen.require(seen.need(Thing, self.key).phone is None, "exists", key=self.key)


@act
class VisitMake(Plain):
    """A visit to a thing that its owner keeps open, as far as we had seen."""

    kind = "visit.make"
    key: Key
    thing: Key

    def stands(self, seen: Seen) -> None:
        seen.require(seen.need(Thing, self.thing).open, "settled", thing=self.thing)

    def apply(self, draft: Draft) -> None:
        draft.new(Visit(key=self.key, thing=self.thing))


@act
class VisitCount(Plain):
    """So many visits had we seen; another number doesn't stand."""

    kind = "visit.count"
    thing: Key
    count: Whole

    def stands(self, seen: Seen) -> None:
        found = len(seen.where(Visit, thing=self.thing))
        seen.require(found == self.count, "other_text", hashed=str(self.count), proposed=str(found))


@act
class OfferMake(Plain):
    kind = "offer.make"
    key: Key
    thing: Key
    amount: Whole

    def stands(self, seen: Seen) -> None:
        seen.need(Thing, self.thing)

    def apply(self, draft: Draft) -> None:
        draft.new(Offer(key=self.key, thing=self.thing, hashed=draft.hashed))
        draft.vote(self.key, draft.hashed, "agree")


@act
class OfferAgree(Plain):
    kind = "offer.agree"
    key: Key
    hashed: Hash

    def stands(self, seen: Seen) -> None:
        offer = seen.need(Offer, self.key)
        seen.require(offer.hashed == self.hashed, "other_text", hashed=self.hashed, proposed=offer.hashed)
        seen.require(not offer.withdrawn, "withdrawn", thing=self.key, party=offer.party)

    def apply(self, draft: Draft) -> None:
        draft.vote(self.key, self.hashed, "agree")


@act
class OfferDecline(Plain):
    kind = "offer.decline"
    key: Key
    hashed: Hash

    def stands(self, seen: Seen) -> None:
        offer = seen.need(Offer, self.key)
        seen.require(offer.hashed == self.hashed, "other_text", hashed=self.hashed, proposed=offer.hashed)

    def apply(self, draft: Draft) -> None:
        draft.vote(self.key, self.hashed, "decline")


@act
class OfferWithdraw(Plain):
    kind = "offer.withdraw"
    key: Key

    def stands(self, seen: Seen) -> None:
        offer = seen.need(Offer, self.key)
        seen.require(not seen.agreed(self.key, offer.hashed), "settled", thing=self.key)

    def apply(self, draft: Draft) -> None:
        row = draft.whole(Offer, self.key)
        row.withdrawn = True
        draft.put(row)


@act
class PaperPropose(Plain):
    """A text to be signed: its statement."""

    kind = "paper.propose"
    key: Key
    statement: Annotated[str, msgspec.Meta(max_length=20_000)]

    def stands(self, seen: Seen) -> None:
        statement = self.parsed
        ours = (statement.ch, statement.parties) == (seen.ch, seen.parties)
        seen.require(ours, "other_text", hashed=statement.ch, proposed=seen.ch)

    def apply(self, draft: Draft) -> None:
        statement, encoded = self.parsed, base64.b64encode(self.statement.encode()).decode()
        draft.new(Paper(key=self.key, content=statement.content, obj=statement.obj, statement=encoded))

    @property
    def parsed(self) -> Statement:
        try:
            return Statement.decode(self.statement.encode())
        except LedgerError:
            raise Void("malformed", kind=self.kind) from None


@act
class PaperWithdraw(Plain):
    kind = "paper.withdraw"
    key: Key

    def stands(self, seen: Seen) -> None:
        paper = seen.need(Paper, self.key)
        seen.require(not seen.agreed(paper.obj, paper.content), "settled", thing=paper.content)

    def apply(self, draft: Draft) -> None:
        row = draft.whole(Paper, self.key)
        row.withdrawn = True
        draft.put(row)


@act
class ThingPaint(Plain):
    """A kind of the second registry."""

    kind = "thing.paint"
    registry: ClassVar[int] = 2
    key: Key

    def stands(self, seen: Seen) -> None:
        seen.need(Thing, self.key)


def may(draft: Draft, known: type[Act]) -> None:
    """Everyone but the stranger has every mandate."""
    draft.require(draft.by != STRANGER, "no_mandate", by=draft.by, kind=known.kind, roles="any")


WORDS: tuple[type[Act], ...] = (
    ThingMake,
    ThingTurn,
    ThingWrite,
    ThingPhone,
    ThingCall,
    ThingPaint,
    VisitMake,
    VisitCount,
    OfferMake,
    OfferAgree,
    OfferDecline,
    OfferWithdraw,
    PaperPropose,
    PaperWithdraw,
)

RULES = Rules(Vocabulary((*PROTOCOL_ACTS, FileAnnounce, *WORDS)), may, Paper, (Offer,))
