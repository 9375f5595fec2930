"""People and mandates. The record knows a pseudonym; name and rank lie in a payload that can be erased."""

from typing import Any

from mithaq.ledger.act import Act, Details, Key, Pseudonym, act, date
from mithaq.ledger.errors import Language, say
from mithaq.ledger.fold import Draft, Seen

from ..authority import roles_for
from ..fields import Axis, Role, Title
from ..models import Mandate, Person
from ..sentences import SENTENCES

MOST = 200  # mandates of one person, ended ones too: each verdict looks at all of them


@act
class PersonAdd(Act):
    """Add someone of our side, under a pseudonym."""

    kind = "person.add"
    key: Key
    pseudonym: Pseudonym

    def apply(self, draft: Draft) -> None:
        draft.new(Person(key=self.key, pseudonym=self.pseudonym))

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, pseudonym=self.pseudonym)


@act
class PersonDetails(Details):
    """Name, rank and office of someone of our side: erasable, never judged."""

    kind = "person.details"
    model = Person
    name: Title
    rank: Title | None
    office: Title | None

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language)


@act
class MandateGrant(Act):
    """Give someone of our side a role in the commission."""

    kind = "mandate.grant"
    key: Key
    holder: Pseudonym
    role: Role
    axis: Axis | None
    since: date | None
    until: date | None

    def stands(self, seen: Seen) -> None:
        granted = len(seen.where(Mandate, holder=self.holder, party=seen.party))
        seen.require(granted < MOST, "mandates_many", holder=self.holder, most=MOST)

    def apply(self, draft: Draft) -> None:
        draft.new(Mandate(**vars(self)))

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, holder=self.holder, role=self.role)


@act
class MandateEnd(Act):
    """End a mandate, from this place of our log."""

    kind = "mandate.end"
    key: Key

    def check(self, picture: Any, by: str) -> None:
        """Whoever ended the last mandate that can grant others would lock its party out for ever."""
        granting = roles_for("mandate.grant")
        left = [row for row in picture.where(Mandate, party=picture.party, ended=False) if row.role in granting]
        if [row.key for row in left] == [self.key]:
            picture.refuse("last_granter", holder=left[0].holder, roles=", ".join(granting))

    def stands(self, seen: Seen) -> None:
        mandate = seen.need(Mandate, self.key)
        seen.require(mandate.party == seen.party, "not_yours", key=self.key)
        seen.require(not mandate.ended, "mandate_ended", key=self.key)

    def apply(self, draft: Draft) -> None:
        mandate = draft.need(Mandate, self.key)
        mandate.ended = True
        draft.put(mandate)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, key=self.key)
