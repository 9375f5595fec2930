"""Two secretariats whose commission has adopted minutes, and a programme with one thing of each kind in it."""

from collections.abc import Collection
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from typing import Any, cast

from mithaq.axes import AXES
from mithaq.axes.equipment.acts import LotHand, LotItem
from mithaq.axes.expertise.acts import MissionPropose
from mithaq.axes.logistics.acts import LegAdd
from mithaq.axes.training.acts import CourseOffer
from mithaq.commission.acts.instruments import InstrumentCreate, InstrumentPropose
from mithaq.commission.acts.people import MandateGrant
from mithaq.ledger.act import Act, Lang
from mithaq.ledger.adoption import Article, CanonicalText, Statement
from mithaq.ledger.files import FileAnnounce
from mithaq.ledger.fold import Draft
from mithaq.ledger.hashing import sha256
from mithaq.planning.problem import Calendar
from mithaq.projection import Projection
from mithaq.roadmap.acts.activities import ActivityAdd, ActivityChange, LinkAdd, LinkJoin, ResourceAdd
from mithaq.roadmap.acts.commitments import CommitmentDraw
from mithaq.roadmap.acts.deliveries import DeliveryDeclare, EvidenceAdd, EvidenceAttach
from mithaq.roadmap.acts.undertakings import UndertakingAgree, UndertakingPropose
from mithaq.roadmap.fields import Demand
from mithaq.roadmap.programme import Programme
from mithaq.secretariat.acts import COMMON_RULES
from mithaq.secretariat.picture import Picture
from tests.two_states import CHAIR, Secretariat, TwoStates

TODAY = date(2026, 11, 22)  # a Sunday
DUE = date(2027, 6, 30)
AXIS_KEYS = [axis.key for axis in AXES]
WORDS: dict[Lang, str] = {
    "fr": "La Partie marocaine offre vingt-quatre places de stage.",
    "ar": "يعرض الطرف المغربي أربعة وعشرين مقعدا للتكوين.",
}
BODIES: dict[Lang, str] = {
    "fr": f"Les deux Parties se félicitent. {WORDS['fr']} Elles se reverront.",
    "ar": f"يعرب الطرفان عن ارتياحهما. {WORDS['ar']} ويلتقيان لاحقا.",
}


@dataclass
class Story:
    """The commission of a test. Keys are names: `s.key("course")` is Morocco's, `s.theirs("leg")` is Mali's."""

    two: TwoStates = field(default_factory=lambda: TwoStates(rules=COMMON_RULES))
    content: str = ""

    @property
    def mar(self) -> Secretariat:
        return self.two.states["MAR"]

    @property
    def mli(self) -> Secretariat:
        return self.two.states["MLI"]

    def key(self, name: str) -> str:
        return self.mar.key(name)

    def theirs(self, name: str) -> str:
        return self.mli.key(name)

    def copy(self) -> "Story":
        """Another one that went the same way; rules and keys are shared."""
        shared = [COMMON_RULES, *(state.key_of_node for state in self.two.states.values())]
        return deepcopy(self, {id(thing): thing for thing in shared})

    def meet(self) -> None:
        """Everything crosses, and both see the same."""
        self.two.exchange()
        assert self.two.same()
        assert not self.two.defects()

    def now(self, party: str = "MAR") -> Draft:
        return self.two.states[party].book.now(party)

    def programme(self, party: str = "MAR") -> Programme:
        """The programme as that party's node holds it now."""
        now, rows = (
            self.now(party),
            cast(list[tuple[type[Projection], str]], list(self.two.states[party].book.state.rows)),
        )
        kinds: dict[type[Projection], list[Any]] = {}
        for kind, key in rows:
            kinds.setdefault(kind, []).append(now.need(kind, key))
        weekdays = {party: Calendar(party) for party in ("MAR", "MLI")}
        return Programme(("MAR", "MLI"), kinds, now, weekdays)


def perform(state: Secretariat, act: Act, *, today: date = TODAY, despite: Collection[str] = ()) -> None:
    """As the office does it: check on the whole picture, then the entry."""
    act.check(Picture(state.book, state.party, today, despite=despite), CHAIR)
    state.does(act)


def founded() -> Story:
    """Mandates on both sides, minutes adopted by both."""
    story = Story()
    for state in (story.mar, story.mli):
        for role in ("secretary", "chair", "planner"):
            state.does(grant(state, role))
    story.mar.does(
        InstrumentCreate(
            key=story.key("minutes"), session=None, genre="minutes", reference="PV-1", title={"fr": "PV", "ar": "محضر"},
            languages=["ar", "fr"], prevailing=None, place={"fr": "Bamako"}, day=TODAY,
        )
    )  # fmt: skip
    story.content = adopt(story, "text", after=None)
    return story


def adopt(story: Story, title: str, *, after: str | None) -> str:
    """A text of the minutes, proposed by Morocco and signed by both: its content."""
    texts: dict[Lang, str] = {
        lang: CanonicalText(lang, title, (Article("4", "", body),)).encode().decode() for lang, body in BODIES.items()
    }
    hashes: dict[str, str] = {lang: CanonicalText.decode(text.encode()).hash for lang, text in texts.items()}
    parties = story.mar.book.descriptor.parties
    keys = dict.fromkeys(parties, 1)
    statement = Statement(story.mar.book.ch, story.key("minutes"), after, hashes, parties, keys)
    story.mar.does(InstrumentPropose(key=story.key(title), statement=statement.encode().decode(), texts=texts))
    story.mar.signs(statement)
    story.meet()
    story.mli.signs(statement)
    story.meet()
    return statement.content


def grant(state: Secretariat, role: Any) -> MandateGrant:
    key = state.key(f"mandate {role}")
    return MandateGrant(key=key, holder=CHAIR, role=role, axis=None, since=None, until=None)


def programmed() -> Story:
    """Besides: a commitment, an undertaking in each axis agreed by both, and one thing of each kind, by Morocco."""
    story = founded()
    mar = story.mar
    mar.does(draw(story))
    for axis in AXIS_KEYS:
        mar.does(undertake(story, axis))
    story.meet()
    for axis in AXIS_KEYS:
        story.mli.does(agree_to(story, axis))
    story.meet()
    mar.does(instructors(story), activity(story, "step one"), activity(story, "step two"))
    mar.does(link(story, "link", "step one", "step two"), course(story), leg(story), lot(story), mission(story))
    mar.does(evidence(story), delivery(story))
    story.meet()
    return story


def draw(story: Story, name: str = "promise") -> CommitmentDraw:
    return CommitmentDraw(
        key=story.key(name), instrument=story.key("minutes"), content=story.content, article="4",
        words=dict(WORDS), owner="MAR", due=DUE, axis="training",
    )  # fmt: skip


def undertake(story: Story, axis: Any, *, by: Secretariat | None = None, name: str = "") -> UndertakingPropose:
    return UndertakingPropose(
        key=(by or story.mar).key(name or axis), replaces=None, commitment=story.key("promise"), axis=axis,
        title={"fr": f"Action {axis}"}, lead="MAR", start=None, end=None,
    )  # fmt: skip


def agree_to(story: Story, name: str) -> UndertakingAgree:
    return UndertakingAgree(key=story.key(name), hashed=story.mli.hashed(story.key(name)))


def instructors(story: Story) -> ResourceAdd:
    return ResourceAdd(key=story.key("instructors"), title={"fr": "Instructeurs"}, capacity=4, owner="MAR")


def activity(story: Story, name: str, *, by: Secretariat | None = None, days: int = 5) -> ActivityAdd:
    demands = [Demand(resource=story.key("instructors"), amount=3)]
    return ActivityAdd(
        key=(by or story.mar).key(name), undertaking=story.key("training"), title={"fr": name, "en": name},
        duration=days, calendar="both", demands=demands, release=None, deadline=None, fixed=None,
    )  # fmt: skip


def changed(story: Story, name: str, **fields: Any) -> ActivityChange:
    """The same step, said anew in these fields."""
    said = {field: value for field, value in vars(activity(story, name)).items() if field != "undertaking"}
    return ActivityChange(**{**said, **fields})


def link(story: Story, name: str, before: str, after: str, *, by: Secretariat | None = None) -> LinkAdd:
    return LinkAdd(key=(by or story.mar).key(name), before=story.key(before), after=story.key(after), lag=0)


def joined(story: Story, name: str, before: str, after: str) -> LinkJoin:
    """Three days of any kind after the start of the other."""
    keys = {"key": story.key(name), "before": story.key(before), "after": story.key(after)}
    return LinkJoin(**keys, lag=3, relation="start-start", unit="calendar")


def course(story: Story, name: str = "course") -> CourseOffer:
    return CourseOffer(
        key=story.key(name), undertaking=story.key("training"), title={"fr": "Déminage"}, seats=24,
        starts=date(2027, 2, 1), ends=date(2027, 2, 26), language="fr", place={"fr": "Meknès"}, prerequisites=None,
        demands=[Demand(resource=story.key("instructors"), amount=2)],
    )  # fmt: skip


def lot(story: Story, name: str = "lot") -> LotHand:
    item = LotItem(name={"fr": "Camion"}, quantity=2, serials=["S-1", "S-2"])
    return LotHand(
        key=story.key(name), replaces=None, undertaking=story.key("equipment"), label="L-2027-1", items=[item],
        place={"fr": "Nouakchott"}, day=date(2027, 3, 6),
    )  # fmt: skip


def leg(story: Story, name: str = "leg", *, order: int = 1, by: Secretariat | None = None) -> LegAdd:
    return LegAdd(
        key=(by or story.mar).key(name), undertaking=story.key("logistics"), order=order, mode="sea",
        origin={"fr": "Casablanca"}, destination={"fr": "Dakar"}, days=6, capacity_kg=None,
    )  # fmt: skip


def mission(story: Story, name: str = "mission") -> MissionPropose:
    return MissionPropose(
        key=story.key(name), replaces=None, undertaking=story.key("expertise"), title={"fr": "Audit"}, experts=3,
        days=4, place={"fr": "Kati"}, starts=date(2027, 4, 3),
    )  # fmt: skip


def evidence(story: Story, name: str = "evidence", about: str = "training") -> EvidenceAdd:
    return EvidenceAdd(key=story.key(name), thing=story.key(about), title={"fr": "Attestations"}, note=None, file=None)


def attach(story: Story) -> EvidenceAttach:
    """A file of Morocco's, which it announces first."""
    c = sha256(b"scan").hex()
    if ("MAR", c) not in story.mar.book.state.files:
        story.mar.does(FileAnnounce(c=c, size=4, type="application/pdf"))
        story.meet()
    return EvidenceAttach(key=story.key("attachment"), evidence=story.key("evidence"), name="Attestations.pdf", c=c)


def delivery(story: Story, name: str = "delivery", about: str = "training") -> DeliveryDeclare:
    return DeliveryDeclare(
        key=story.key(name), replaces=None, undertaking=story.key(about), day=TODAY, note=None,
        evidence=[story.key("evidence")] if about == "training" else [],
    )  # fmt: skip
