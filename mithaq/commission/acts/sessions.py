"""Sessions and their agendas: two acts each."""

from dataclasses import dataclass
from typing import Annotated, Any

import msgspec

from mithaq.ledger.act import Key, Number, Party, act, date
from mithaq.ledger.errors import Language, say
from mithaq.ledger.fold import Seen

from ..fields import Axis, Title, plain, worded
from ..models import Agenda, Session
from ..proposals import Agree, Propose
from ..sentences import SENTENCES


@act
class SessionPropose(Propose):
    """Propose a session: number, days, place, host."""

    kind = "session.propose"
    model = Session
    number: Number
    extraordinary: bool
    day: date
    until: date
    place: Title
    host: Party

    def check(self, picture: Any, by: str) -> None:
        # Two sessions with one number both stand when they cross; before that, a person may overrule the warning.
        if other := picture.first(Session, number=self.number, withdrawn=False, exclude=self.replaces):
            picture.warn("session_number", number=self.number, other=other.key, day=other.day)

    def stands(self, seen: Seen) -> None:
        super().stands(seen)
        seen.require(self.day <= self.until, "days_reversed", day=self.day.isoformat(), until=self.until.isoformat())
        seen.require(self.host in seen.parties, "other_parties", named=self.host, channel=", ".join(seen.parties))

    def sentence(self, language: Language) -> str:
        place = worded(self.place, language)
        return say(SENTENCES[self.kind], language, number=self.number, day=self.day, place=place)


@act
class SessionAgree(Agree):
    """Agree to a session as proposed: this number, place and day, and no other."""

    kind = "session.agree"
    model = Session

    def check(self, picture: Any, by: str) -> None:
        proposed = picture.need(Session, self.key)
        if other := picture.first(Session, day=proposed.day, withdrawn=False, exclude=self.key):
            picture.warn("session_same_day", day=proposed.day, other=other.key, number=other.number)


@dataclass(frozen=True, kw_only=True)
class Item:
    """An item of an agenda."""

    n: Number
    title: Title
    axis: Axis | None


@act
class AgendaPropose(Propose):
    """Propose the agenda of a session."""

    kind = "agenda.propose"
    model = Agenda
    session: Key
    items: Annotated[list[Item], msgspec.Meta(min_length=1, max_length=100)]

    def stands(self, seen: Seen) -> None:
        super().stands(seen)
        seen.need(Session, self.session)
        numbers = [item.n for item in self.items]
        seen.require(len(set(numbers)) == len(numbers), "item_twice", numbers=", ".join(map(str, numbers)))

    def columns(self) -> dict[str, Any]:
        return {"session": self.session, "items": plain(self.items)}

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, items=len(self.items))


@act
class AgendaAgree(Agree):
    """Agree to an agenda as proposed."""

    kind = "agenda.agree"
    model = Agenda
