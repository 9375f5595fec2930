"""Two acts, never one: what binds both parties is proposed by one and agreed by the other. Written once, here.

A proposal never changes; a change is a new one that replaces it. An agreement names the hash of what it agrees to."""

from typing import Any, ClassVar

from django.db import models

from mithaq.ledger.act import Act, Hash, Key, act
from mithaq.ledger.errors import Language, say
from mithaq.ledger.fold import Draft, Seen
from mithaq.projection import Projection

from .sentences import SENTENCES


class Proposal(Projection):
    """What one party proposes and the others agree to, by its hash."""

    hashed = models.TextField()
    subject = models.TextField()  # the first proposal of the chain that this one replaces: the thing itself
    replaces = models.TextField(null=True)
    withdrawn = models.BooleanField(default=False)

    class Meta:
        abstract = True

    @property
    def voted_on(self) -> tuple[str, str]:
        """What votes on it name: the proposal and its hash."""
        return self.key, self.hashed


@act
class Propose(Act):
    """Put a proposal before the other parties; its author's agreement is in it."""

    model: ClassVar[type[Proposal]]
    key: Key
    replaces: Key | None

    def stands(self, seen: Seen) -> None:
        if self.replaces is not None:
            seen.need(self.model, self.replaces)

    def apply(self, draft: Draft) -> None:
        subject = draft.need(self.model, self.replaces).subject if self.replaces else self.key
        row = self.model(key=self.key, hashed=draft.hashed, subject=subject, replaces=self.replaces, **self.columns())
        draft.new(row)
        draft.vote(self.key, draft.hashed, "agree")

    def columns(self) -> dict[str, Any]:
        """The row's own columns: the act's fields by default."""
        return {name: value for name, value in vars(self).items() if name not in ("key", "replaces")}


@act
class Agree(Act):
    """Our party agrees to a proposal as hashed, and to no other text."""

    model: ClassVar[type[Proposal]]
    key: Key
    hashed: Hash  # of the proposal that the author was shown

    def stands(self, seen: Seen) -> None:
        row = seen.need(self.model, self.key)
        seen.require(row.hashed == self.hashed, "other_text", hashed=self.hashed[:16], proposed=row.hashed[:16])
        # A withdrawal that crossed this vote isn't seen, and has no effect (§28).
        seen.require(not row.withdrawn, "withdrawn", thing=row.key, party=row.party)

    def apply(self, draft: Draft) -> None:
        draft.vote(self.key, self.hashed, "agree")

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, key=self.key, hashed=self.hashed[:16])


@act
class Decline(Act):
    """Our party does not agree to a proposal; another one may follow."""

    kind = "proposal.decline"
    key: Key
    hashed: Hash

    def stands(self, seen: Seen) -> None:
        row = proposal(seen, self.key)  # a withdrawn one may still be declined (§28)
        seen.require(row.voted_on == (self.key, self.hashed), "other_text", hashed=self.hashed[:16], proposed=row.key)

    def apply(self, draft: Draft) -> None:
        draft.vote(self.key, self.hashed, "decline")

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, key=self.key)


@act
class Withdraw(Act):
    """We take back a proposal that not everybody has agreed to. It binds a party from its entry that has seen this."""

    kind = "proposal.withdraw"
    key: Key

    def stands(self, seen: Seen) -> None:
        row = proposal(seen, self.key)
        seen.require(row.party == seen.party, "not_yours", key=self.key)
        seen.require(not row.withdrawn, "withdrawn", thing=self.key, party=row.party)
        seen.require(not seen.agreed(*row.voted_on), "settled", thing=self.key)

    def apply(self, draft: Draft) -> None:
        row = draft.whole(type(proposal(draft, self.key)), self.key)
        row.withdrawn = True
        draft.put(row)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, key=self.key)


def proposal(seen: Seen, key: str) -> Any:
    """The proposal of any kind that has this key."""
    for model in seen.rules.proposals:
        if row := seen.get(model, key):
            return row
    return seen.need(seen.rules.texts, key)
