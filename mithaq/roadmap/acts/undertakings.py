"""Undertakings: the work that keeps a commitment, proposed by one party and agreed by the others."""

from typing import Any

from mithaq.commission.fields import Axis, Title, worded
from mithaq.commission.proposals import Agree, Propose
from mithaq.ledger.act import Key, Party, act, date
from mithaq.ledger.errors import Language, say
from mithaq.ledger.fold import Seen

from ..models import Commitment, Undertaking
from ..parents import in_order, same_thing
from ..sentences import SENTENCES

MOST = 200  # versions of one undertaking: each verdict on what hangs on it looks at all of them


@act
class UndertakingPropose(Propose):
    """Propose an undertaking for a commitment: no work without the promise that it keeps."""

    kind = "undertaking.propose"
    model = Undertaking
    commitment: Key
    axis: Axis
    title: Title
    lead: Party
    start: date | None
    end: date | None

    def check(self, picture: Any, by: str) -> None:
        commitment = picture.need(Commitment, self.commitment)
        replaced = picture.get(Undertaking, self.replaces) if self.replaces else None
        for other in picture.where(Undertaking, commitment=self.commitment, axis=self.axis, withdrawn=False):
            if replaced is None or other.subject != replaced.subject:
                picture.warn("undertaking_exists", commitment=self.commitment, other=other.key)
        if self.end and commitment.due and self.end > commitment.due:
            picture.warn("ends_after_due", end=self.end.isoformat(), due=commitment.due.isoformat())

    def stands(self, seen: Seen) -> None:
        super().stands(seen)
        seen.need(Commitment, self.commitment)
        same_thing(seen, Undertaking, self.replaces, commitment=self.commitment, axis=self.axis)
        seen.require(self.lead in seen.parties, "unknown_party", party=self.lead, parties=", ".join(seen.parties))
        in_order(seen, self.start, self.end)
        self._few(seen)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, title=worded(self.title, language))

    def _few(self, seen: Seen) -> None:
        if self.replaces is not None:
            subject = seen.need(Undertaking, self.replaces).subject
            versions = len(seen.where(Undertaking, subject=subject))
            seen.require(versions < MOST, "versions_many", key=subject, most=MOST)


@act
class UndertakingAgree(Agree):
    """Agree to an undertaking as proposed."""

    kind = "undertaking.agree"
    model = Undertaking

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, key=self.key)
