"""The planner's button: the job, its progress, its end; the plan found or the reasons why there is none."""

from datetime import timedelta
from typing import Any

import pytest

from mithaq.commission.acts import MandateEnd, MandateGrant
from mithaq.commission.models import Mandate
from mithaq.desk.models import Job
from mithaq.jobs.run import carry_out
from mithaq.roadmap.acts.activities import ActivityAdd
from mithaq.roadmap.models import Plan
from tests.secretariat.conftest import fresh
from tests.web.commitments.scene import Scene, step, today
from tests.web.sessions.cast import LANGUAGES, speak

pytestmark = pytest.mark.django_db(databases="__all__")
PAGES = "/roadmap/calculations/"


def ask(scene: Scene, seconds: str = "5") -> Job:
    """The button is pressed; the worker of the node hasn't come yet."""
    answer = scene.table.planner.post(PAGES, {"seconds": seconds})
    job = Job.objects.get()
    assert answer.status_code == 302 and answer["Location"] == f"{PAGES}{job.pk}/"
    return job


def work(job: Job, *, seconds: float = 180.0) -> None:
    """What the worker does with it."""
    carry_out.func(job.pk, {"today": today().isoformat(), "seconds": seconds})


@LANGUAGES
def test_it_waits_is_watched_and_found(scene: Scene, language: str) -> None:
    scene.stepped()
    job = ask(scene)
    client = speak(scene.table.planner, language)
    page = client.get(f"{PAGES}{job.pk}/").content.decode()
    assert f'hx-get="{PAGES}{job.pk}/"' in page and "<noscript>" in page
    watched: dict[str, Any] = {"HTTP_HX_REQUEST": "true"}
    fragment = client.get(f"{PAGES}{job.pk}/", **watched).content.decode()
    assert "<progress" in fragment and "<html" not in fragment
    work(job)
    assert client.get(f"{PAGES}{job.pk}/", **watched)["HX-Refresh"] == "true"
    page = client.get(f"{PAGES}{job.pk}/").content.decode()
    assert page.count('<g class="gantt-row') == 2 and f"{PAGES}{job.pk}/proposal/" in page
    proved = {"fr": "aucun plan ne finit plus tôt", "ar": "لا خطة تنتهي قبل ذلك", "en": "no plan ends earlier"}
    assert proved[language] in page


def test_what_was_found_is_proposed_once(scene: Scene) -> None:
    scene.stepped()
    job = ask(scene)
    assert scene.table.planner.post(f"{PAGES}{job.pk}/proposal/").status_code == 404  # not found yet
    work(job)
    assert scene.table.planner.post(f"{PAGES}{job.pk}/proposal/").status_code == 302
    assert Plan.objects.get().party == "MAR"
    assert scene.table.planner.post(f"{PAGES}{job.pk}/proposal/").status_code == 422
    assert Plan.objects.count() == 1


def test_a_programme_that_changed_asks_for_another_calculation(scene: Scene) -> None:
    scene.stepped()
    job = ask(scene)
    work(job)
    scene.does(step(scene, "Ajoutée depuis"))
    page = scene.table.planner.get(f"{PAGES}{job.pk}/").content.decode()
    assert "a changé depuis ce calcul" in page and f"{PAGES}{job.pk}/proposal/" not in page


def test_what_cannot_hold_is_explained_by_name(scene: Scene) -> None:
    scene.stepped()
    scene.does(step(scene, "Urgente", days=30, deadline=today() + timedelta(days=8)))
    job = ask(scene)
    work(job)
    page = scene.table.planner.get(f"{PAGES}{job.pk}/").content.decode()
    assert "Aucun plan ne tient" in page and "« Urgente » finit le" in page
    assert "MAR." not in page[page.index("<main") : page.index("</main>")]
    assert scene.table.planner.post(f"{PAGES}{job.pk}/proposal/").status_code == 404


def test_a_closed_fixed_day_is_named_with_an_open_one(scene: Scene) -> None:
    subject = scene.agreed()
    sunday = today() + timedelta(days=(6 - today().weekday()) % 7 + 7)
    scene.does(ActivityAdd(
        key=fresh(), undertaking=subject, title={"fr": "Cérémonie"}, duration=1, calendar="both", demands=[],
        release=None, deadline=None, fixed=sunday,
    ))  # fmt: skip
    job = ask(scene)
    work(job)
    page = scene.table.planner.get(f"{PAGES}{job.pk}/").content.decode()
    assert "« Cérémonie » est fixée au" in page and "jour fermé" in page


def test_it_is_stopped_before_it_begins(scene: Scene) -> None:
    scene.stepped()
    job = ask(scene)
    answer = scene.table.planner.post(f"/work/{job.pk}/end/", {"next": f"{PAGES}{job.pk}/"}, follow=True)
    work(job)
    job.refresh_from_db()
    assert job.state == Job.CANCELLED and "Arrêté" in answer.content.decode()


def test_somebody_elses_calculation_is_not_there(scene: Scene) -> None:
    scene.stepped()
    job = ask(scene)
    for address in ("", "proposal/"):
        verb = scene.table.secretary.get if not address else scene.table.secretary.post
        assert verb(f"{PAGES}{job.pk}/{address}").status_code == 404
    assert scene.table.stranger.post(PAGES).status_code == 403
    assert scene.table.planner.get(f"{PAGES}{job.pk}/proposal/").status_code == 405


def test_without_the_mandate_nothing_is_calculated(scene: Scene) -> None:
    (mandate,) = Mandate.objects.filter(holder="u:planner")
    chair = MandateGrant(key=fresh(), holder="u:planner", role="chair", axis=None, since=None, until=None)
    scene.does(MandateEnd(key=mandate.key), chair)
    answer = scene.table.planner.post(PAGES, {"seconds": "5"})
    assert answer.status_code == 422 and "planner" in answer.content.decode() and not Job.objects.exists()
