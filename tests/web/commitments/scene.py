"""A commission whose minutes are adopted, and step by step the programme that keeps them, before the pages."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from mithaq.axes import AXES
from mithaq.commission.acts import ArticleWrite, FilePropose, InstrumentCreate
from mithaq.commission.acts.file import PartyOfFile
from mithaq.commission.models import Instrument, InstrumentText
from mithaq.jobs.concordance import propose
from mithaq.ledger.act import Act
from mithaq.ledger.adoption import message
from mithaq.ledger.personal import sign_person
from mithaq.ledger.signing import Sign
from mithaq.planning.solve import solve
from mithaq.roadmap.acts.activities import ActivityAdd, LinkAdd, ResourceAdd
from mithaq.roadmap.acts.commitments import CommitmentDraw
from mithaq.roadmap.acts.plans import PlanPropose
from mithaq.roadmap.acts.undertakings import UndertakingAgree, UndertakingPropose
from mithaq.roadmap.fields import Demand
from mithaq.secretariat import keys
from mithaq.secretariat.instruments import statement_bytes, to_sign, vote
from mithaq.secretariat.models import Channel
from mithaq.secretariat.plan import horizon_of, problem_of, programme_of, proposal_of
from mithaq.secretariat.reading import Reading
from tests.secretariat.conftest import BY, Pair, fresh, pair
from tests.secretariat.test_instruments import SEEDS, _enrol_twin, person
from tests.web.sessions.cast import Table, table

__all__ = ["Pair", "Scene", "pair", "scene", "table"]

ARTICLES: tuple[dict[Any, str], ...] = (
    {
        "fr": "Les deux Parties se félicitent de coopérer. La Partie marocaine offre vingt-quatre places de stage.",
        "ar": "يعرب الطرفان عن ارتياحهما لتعاونهما. يعرض الطرف المغربي أربعة وعشرين مقعدا للتكوين.",
    },
    {
        "fr": "La Partie marocaine remet un lot de matériel de soutien. Les deux Parties l'acheminent ensemble.",
        "ar": "يسلم الطرف المغربي دفعة من عتاد الدعم. وينقلها الطرفان معا.",
    },
)
PROMISE: dict[Any, str] = {
    "fr": "La Partie marocaine offre vingt-quatre places de stage.",
    "ar": "يعرض الطرف المغربي أربعة وعشرين مقعدا للتكوين.",
}


@dataclass
class Scene:
    """What the tests stand on: the people of the node, the adopted text, and whatever was added by name."""

    table: Table
    content: str
    instrument: str
    keys: dict[str, str]

    @property
    def pair(self) -> Pair:
        return self.table.pair

    def does(self, *acts: Act, despite: tuple[str, ...] = ()) -> None:
        self.pair.mar.perform(*acts, by=BY["MAR"], despite=despite)

    def meet(self) -> None:
        self.pair.exchange()

    def named(self, name: str, party: str = "MAR") -> str:
        return self.keys.setdefault(name, fresh(party))

    def hashed(self, name: str) -> str:
        """The hash of a proposal, as the twin's own book has it."""
        book = self.pair.mli.book
        return next(str(row.hashed) for (_kind, key), row in book.state.rows.items() if key == self.keys[name])  # type: ignore[attr-defined]

    def promise(self, *, due: date | None = None) -> str:
        self.does(draw(self, due=due or today() + timedelta(200)))
        return self.keys["promise"]

    def agreed(self, axis: Any = "training") -> str:
        """An undertaking for the promise, agreed by both."""
        if "promise" not in self.keys:
            self.promise()
        self.does(undertake(self, axis))
        self.meet()
        self.pair.mli.does(UndertakingAgree(key=self.keys[axis], hashed=self.hashed(axis)))
        self.meet()
        return self.keys[axis]

    def stepped(self) -> str:
        """Besides: two steps of it that share instructors, one after the other."""
        subject = self.agreed()
        instructors = ResourceAdd(key=self.named("instructors"), title={"fr": "Instructeurs"}, capacity=4, owner="MAR")
        one, two = step(self, "Préparation"), step(self, "Stage")
        self.does(instructors, one, two, LinkAdd(key=self.named("link"), before=one.key, after=two.key, lag=0))
        return subject

    def planned(self) -> PlanPropose:
        """A plan for these, as our office would propose it."""
        reading = Reading(Channel.objects.get(ch=self.pair.mar.ch))
        programme = programme_of(reading, today())
        problem = problem_of(programme, start=today(), horizon=horizon_of(today()))
        return proposal_of(self.pair.mar, programme, problem, solve(problem, seconds=5))


def today() -> date:
    return timezone.localdate()


@pytest.fixture
def scene(table: Table) -> Scene:
    """The file is proposed, the minutes are signed by both and acknowledged."""
    pair, instrument = table.pair, fresh()
    pair.mar.perform(_file(), _create(instrument), *_articles(instrument), by=BY["MAR"])
    keys.enrol(pair.mar, person("MAR"), by=BY["MAR"])
    _enrol_twin(pair)
    pair.exchange()
    propose(pair.mar, table.reading, Instrument.objects.get(key=instrument), by=BY["MAR"])
    text = InstrumentText.objects.get(obj=instrument)
    asked = to_sign(table.reading, text.content)
    proof = sign_person(SEEDS["MAR"], asked.message("agree"))
    pair.mar.perform(vote("agree", text, key="chair-mar", alg="ed25519", proof=proof), by=BY["MAR"])
    pair.exchange()
    proof = sign_person(SEEDS["MLI"], message("adopt", statement_bytes(text)))
    pair.mli.does(Sign(obj=text.obj, content=text.content, key="chair-mli", alg="ed25519", proof=proof))
    pair.exchange()
    return Scene(table, text.content, instrument, {})


def draw(scene: Scene, *, due: date | None) -> CommitmentDraw:
    return CommitmentDraw(
        key=scene.named("promise"), instrument=scene.instrument, content=scene.content, article="1",
        words=dict(PROMISE), owner="MAR", due=due, axis="training",
    )  # fmt: skip


def undertake(scene: Scene, axis: Any, *, party: str = "MAR", name: str = "") -> UndertakingPropose:
    return UndertakingPropose(
        key=scene.named(name or axis, party), replaces=None, commitment=scene.keys["promise"], axis=axis,
        title={"fr": f"Action {axis}", "ar": f"عملية {axis}"}, lead="MAR", start=None, end=None,
    )  # fmt: skip


def step(scene: Scene, name: str, *, days: int = 5, deadline: date | None = None) -> ActivityAdd:
    return ActivityAdd(
        key=scene.named(name), undertaking=scene.keys["training"], title={"fr": name, "ar": f"مرحلة {name}"},
        duration=days, calendar="both", demands=[Demand(resource=scene.keys["instructors"], amount=3)],
        release=None, deadline=deadline, fixed=None,
    )  # fmt: skip


def _file() -> FilePropose:
    parties = [PartyOfFile(code="MAR", names={"fr": "Maroc"}), PartyOfFile(code="MLI", names={"fr": "Mali"})]
    return FilePropose(
        key=fresh(), replaces=None, title={"fr": "Commission mixte", "ar": "اللجنة المشتركة"}, parties=parties,
        basis=[],
        languages=["fr", "ar"], prevailing=None, bodies=[], axes=[axis.key for axis in AXES],  # type: ignore[misc]
        costs="each_its_own", transfer="consent", founded=None, years=None,
    )  # fmt: skip


def _create(instrument: str) -> InstrumentCreate:
    return InstrumentCreate(
        key=instrument, session=None, genre="minutes", reference="PV-2026-01",
        title={"fr": "Procès-verbal de la première session", "ar": "محضر الدورة الأولى"},
        languages=["fr", "ar"], prevailing=None, place={"fr": "Bamako", "ar": "باماكو"}, day=date(2026, 12, 14),
    )  # fmt: skip


def _articles(instrument: str) -> list[ArticleWrite]:
    return [
        ArticleWrite(key=key, instrument=instrument, number=n, language=language, heading="", body=body, over=[])
        for n, bodies in enumerate(ARTICLES, 1)
        for key in [fresh()]
        for language, body in bodies.items()
    ]
