"""Expert missions bind both parties, who send and who receive: two acts."""

from typing import Annotated, Any

import msgspec

from mithaq.commission.fields import Title, worded
from mithaq.commission.proposals import Agree, Propose
from mithaq.ledger.act import Act, Key, act, date
from mithaq.ledger.errors import Language, say
from mithaq.ledger.fold import Seen
from mithaq.roadmap.parents import same_thing, undertaking

from .models import Mission
from .sentences import SENTENCES

Experts = Annotated[int, msgspec.Meta(ge=1, le=1_000)]
MissionDays = Annotated[int, msgspec.Meta(ge=1, le=2_000)]


@act
class MissionPropose(Propose):
    """Propose a mission: how many experts, for how many working days, where, from when."""

    kind = "mission.propose"
    model = Mission
    undertaking: Key
    title: Title
    experts: Experts
    days: MissionDays
    place: Title
    starts: date

    def check(self, picture: Any, by: str) -> None:
        if self.starts < picture.today:
            picture.warn("mission_past", starts=self.starts.isoformat(), today=picture.today.isoformat())

    def stands(self, seen: Seen) -> None:
        super().stands(seen)
        undertaking(seen, self.undertaking, axis="expertise")
        same_thing(seen, Mission, self.replaces, undertaking=self.undertaking)

    def sentence(self, language: Language) -> str:
        title = worded(self.title, language)
        return say(
            SENTENCES[self.kind], language, title=title, experts=self.experts, days=self.days, starts=self.starts
        )


@act
class MissionAgree(Agree):
    """Agree to a mission as proposed."""

    kind = "mission.agree"
    model = Mission

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, key=self.key)


EXPERTISE_ACTS: tuple[type[Act], ...] = (MissionPropose, MissionAgree)
