"""Evidence, and deliveries: declared by one party, accepted by the other."""

from typing import Any

from mithaq.commission.fields import Title, plain, worded
from mithaq.commission.proposals import Agree, Propose
from mithaq.ledger.act import Act, Hash, Key, Text, act, date
from mithaq.ledger.errors import Language, say
from mithaq.ledger.files import FileName
from mithaq.ledger.fold import Draft, Seen

from ..fields import FileMark, Keys
from ..models import Attachment, Commitment, Delivery, Evidence, Undertaking
from ..parents import agreed, repeated, same_thing, undertaking
from ..sentences import SENTENCES


@act
class EvidenceAdd(Act):
    """Put a piece of evidence beside a commitment or an undertaking."""

    kind = "evidence.add"
    key: Key
    thing: Key
    title: Title
    note: Text | None
    file: FileMark | None  # the first version's one file, without a name: read for ever, written no more

    def check(self, picture: Any, by: str) -> None:
        if self.file is not None:
            picture.refuse("file_by_attach", type=self.file.type)

    def stands(self, seen: Seen) -> None:
        if seen.get(Commitment, self.thing) is None:
            named = seen.need(Undertaking, self.thing)
            seen.require(named.subject == self.thing, "version_named", key=self.thing, subject=named.subject)

    def apply(self, draft: Draft) -> None:
        draft.new(Evidence(**{**vars(self), "file": plain(self.file)}))

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, title=worded(self.title, language))


@act
class EvidenceAttach(Act):
    """Attach a file that our party announced to a piece of evidence of ours."""

    kind = "evidence.attach"
    key: Key
    evidence: Key
    name: FileName
    c: Hash

    def stands(self, seen: Seen) -> None:
        evidence = seen.need(Evidence, self.evidence)
        seen.require(evidence.party == seen.party, "not_yours", key=self.evidence)
        seen.require(seen.announced(self.c) is not None, "file_unknown", name=self.name, c=self.c[:16])
        held = [row.name for row in seen.where(Attachment, evidence=self.evidence) if row.c == self.c]
        seen.require(not held, "file_attached", name=self.name, other=", ".join(held))

    def apply(self, draft: Draft) -> None:
        file = draft.announced(self.c)
        draft.new(Attachment(**vars(self), size=file.size if file else 0, type=file.type if file else ""))

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, name=self.name)


@act
class DeliveryDeclare(Propose):
    """Declare an agreed undertaking delivered, with what shows it."""

    kind = "delivery.declare"
    model = Delivery
    undertaking: Key
    day: date
    note: Text | None
    evidence: Keys

    def check(self, picture: Any, by: str) -> None:
        if self.day > picture.today:
            picture.refuse("day_to_come", day=self.day.isoformat(), today=picture.today.isoformat())
        for other in picture.where(Delivery, undertaking=self.undertaking, withdrawn=False):
            if other.key != self.replaces and "decline" not in picture.votes(*other.voted_on).values():
                picture.warn("delivery_exists", undertaking=self.undertaking, other=other.key)
        if not self.evidence:
            picture.warn("no_evidence", undertaking=self.undertaking)

    def stands(self, seen: Seen) -> None:
        super().stands(seen)
        named = undertaking(seen, self.undertaking)
        same_thing(seen, Delivery, self.replaces, undertaking=self.undertaking)
        seen.require(agreed(seen, self.undertaking), "not_agreed", key=self.undertaking)
        seen.require(len(set(self.evidence)) == len(self.evidence), "evidence_twice",
                     keys=", ".join(repeated(self.evidence)))  # fmt: skip
        for key in self.evidence:
            about = seen.need(Evidence, key).thing
            known = (self.undertaking, named.commitment)
            seen.require(about in known, "evidence_elsewhere", key=key, thing=about, undertaking=self.undertaking)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, day=self.day, evidence=len(self.evidence))


@act
class DeliveryAccept(Agree):
    """Accept a delivery as declared."""

    kind = "delivery.accept"
    model = Delivery

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, key=self.key)
