"""Every kind of long work ends as soon as it is asked to, and leaves nothing behind; one button on every page."""

from collections.abc import Callable
from random import Random
from typing import Any

import msgspec
import pytest

from mithaq.commission.models import Instrument
from mithaq.desk import made, pastings
from mithaq.desk.models import Comparison, Draft, Job, User
from mithaq.documents.name_list import names_in_text
from mithaq.documents.sheet import Sheet
from mithaq.jobs import apart, indexing, screening
from mithaq.jobs.drafting import JOB as DRAFT
from mithaq.jobs.drafting import laid
from mithaq.jobs.run import INDEX, KINDS, carry_out
from mithaq.jobs.work import Work
from mithaq.languages.text import Source
from mithaq.planning.errors import PlanningError
from mithaq.planning.explain import explain_impossible
from mithaq.roadmap.models import Plan
from tests.planning.conflicting import late
from tests.web.commitments.scene import Scene, today
from tests.web.roadmap.test_roadmap import in_force
from tests.web.sessions.cast import LANGUAGES, speak

pytestmark = pytest.mark.django_db(databases="__all__")
Given = dict[str, Any]


def planner(scene: Scene) -> User:
    """Once they have signed in."""
    assert scene.table.planner
    return User.objects.get(pseudonym="u:planner")


def of_plan(scene: Scene) -> Given:
    return {"plan": Plan.objects.get().key, "today": today().isoformat()}


def sheet(scene: Scene) -> Given:
    empty = Sheet(language="fr", title="x", subtitle="", standing="", ends="", marking="", plan_hash="x",
                  today=today(), rows=())  # fmt: skip
    return {"sheet": made.keep(msgspec.json.encode(empty))}


def listed(scene: Scene) -> Given:
    names = names_in_text("Moussa Traoré\nAmina El Idrissi")
    return {"draft": screening.keep(planner(scene), names, ch=scene.table.reading.ch, title="x").pk}


def pasted(scene: Scene) -> Given:
    articles = ("Les Parties conviennent.", "Le stage dure dix jours.", "Le Mali fournit les salles.")
    french = "\n".join(f"Article {n}\n{text}" for n, text in enumerate(articles, 1))
    texts = {
        "fr": french,
        "ar": "المادة 1\nاتفق الطرفان.\nالمادة 2\nيوفر مالي القاعات.",
    }  # one is missing: the model reads
    return {"draft": pastings.keep(planner(scene), Instrument.objects.latest("seq").key, texts, title="x").pk}


def dropped(scene: Scene) -> Given:
    said = "Les deux Parties ont tenu leur première session à Bamako le 12 mai 2026."
    draft = laid([Source("x.txt", said.encode())], planner(scene), published=None)
    draft.save()
    return {"draft": draft.pk}


BEGUN: dict[str, Callable[[Scene], Given]] = {
    "plan.solve": lambda scene: {"today": today().isoformat()},
    "roadmap.plan": lambda scene: {"today": today().isoformat()},
    "roadmap.replan": lambda scene: of_plan(scene) | {"slips": [f"{scene.keys['Stage']}~~9"]},
    "roadmap.risk": of_plan,
    "roadmap.drawing": lambda scene: of_plan(scene) | {"language": "fr"},
    "roadmap.sheet": sheet,
    "roadmap.reading": lambda scene: {
        "file": made.keep("Activité\nPréparation\n".encode()), "name": "x.csv", "language": "fr",
    },
    "names.screen": listed,
    "articles.pair": pasted,
    "concordance.compare": lambda scene: {"instrument": Instrument.objects.latest("seq").key},
    DRAFT: dropped,
    INDEX: lambda scene: {},
}  # fmt: skip


def test_every_kind_of_work_is_asked_here() -> None:
    assert set(KINDS) == set(BEGUN)


@pytest.mark.parametrize("kind", BEGUN)
def test_it_ends_as_soon_as_it_is_asked(scene: Scene, kind: str) -> None:
    in_force(scene)
    given, drafts = BEGUN[kind](scene), Draft.objects.count()
    Comparison.objects.all().delete()
    job = Job.objects.create(owner=planner(scene), kind=kind)
    Job.objects.filter(pk=job.pk).update(asked_to_stop=True)
    carry_out.func(job.pk, given)
    job.refresh_from_db()
    assert (job.state, job.result) == (Job.CANCELLED, None)
    assert Draft.objects.count() == drafts and not Comparison.objects.exists()


@pytest.mark.parametrize("kind", BEGUN)
def test_it_ends_midway(scene: Scene, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    in_force(scene)
    given, drafts = BEGUN[kind](scene), Draft.objects.count()
    Comparison.objects.all().delete()
    monkeypatch.setattr(indexing, "BATCH", 5)  # the scene is small: real work looks as often
    monkeypatch.setattr(apart, "LOOK", 0.01)
    job = Job.objects.create(owner=planner(scene), kind=kind)
    looks = pressed_once_looked_at(monkeypatch)
    carry_out.func(job.pk, given)
    job.refresh_from_db()
    assert (job.state, job.result) == (Job.CANCELLED, None) and len(looks) > 1
    assert Draft.objects.count() == drafts  # a pair of articles that was compared stays: the next reader begins there


def pressed_once_looked_at(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Somebody presses the button right after the work has looked for the first time; the looks, as answered."""
    looks, look = [], Work.stopped

    def looked(work: Work) -> bool:
        looks.append(look(work))
        if len(looks) == 1:
            Job.objects.filter(pk=work.job.pk).update(asked_to_stop=True)
            work._asked = 0.0  # as if half a second had passed
        return looks[-1]

    monkeypatch.setattr(Work, "stopped", looked)
    return looks


def test_the_search_for_what_contradicts_itself_ends_too() -> None:
    with pytest.raises(PlanningError) as said:
        explain_impossible(late(Random(1), 12), seconds=5, cancelled=lambda: True)
    assert said.value.code == "cancelled"


@LANGUAGES
def test_a_drawing_is_stopped_by_whoever_asked_for_it(scene: Scene, language: str) -> None:
    in_force(scene)
    client = speak(scene.table.planner, language)
    page = str(client.post("/roadmap/drawings/", {"plan": scene.keys["plan"], "in": "fr"})["Location"])
    job = Job.objects.latest("pk")
    assert f'action="/work/{job.pk}/end/"' in client.get(page).content.decode()
    assert scene.table.secretary.post(f"/work/{job.pk}/end/").status_code == 404
    assert scene.table.stranger.get(f"/work/{job.pk}/end/").status_code == 405
    answer = client.post(f"/work/{job.pk}/end/", {"next": page})
    assert answer["Location"] == page and Job.objects.get(pk=job.pk).state == Job.CANCELLED
    shown = client.get(page).content.decode()
    said = {"fr": "Arrêté. Rien n’a changé.", "ar": "لم يتغير شيء", "en": "Stopped. Nothing was changed."}
    assert said[language] in shown and f"/work/{job.pk}/end/" not in shown


def test_a_simulation_is_watched_and_stopped_on_the_roadmap(scene: Scene) -> None:
    in_force(scene)
    key = scene.keys["plan"]
    scene.table.planner.post(f"/roadmap/plans/{key}/risks/")
    job = Job.objects.latest("pk")
    stop = f'action="/work/{job.pk}/end/"'
    here = f"/roadmap/plans/{key}/?show=risk"
    assert stop in scene.table.planner.get(here).content.decode()
    watched = scene.table.secretary.get(here).content.decode()
    assert stop not in watched and "La simulation est en cours" in watched
    scene.table.planner.post(f"/work/{job.pk}/end/", {"next": here})
    assert "Simuler" in scene.table.planner.get(here).content.decode()


def test_nobody_is_led_elsewhere(scene: Scene) -> None:
    in_force(scene)
    job = Job.objects.create(owner=planner(scene), kind="roadmap.risk")
    answer = scene.table.planner.post(f"/work/{job.pk}/end/", {"next": "https://elsewhere.example/"})
    assert answer["Location"] == "/"
