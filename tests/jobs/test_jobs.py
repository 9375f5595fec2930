"""Long work: asked for, carried out by a worker, told how it goes, stopped when somebody asks."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, router, transaction
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from mithaq.desk.models import Draft, Job, User
from mithaq.jobs.drafting import JOB, laid
from mithaq.jobs.run import enqueue, forget_interrupted, stop, told
from mithaq.jobs.work import Stopped, Work
from mithaq.languages.text import Source
from tests.secretariat.conftest import Pair, pair

__all__ = ["pair"]

pytestmark = pytest.mark.django_db(databases="__all__")

TEXT = (
    "Le Maroc et le Mali ont créé une commission militaire mixte à Bamako le 17 février 2025. "
    "Le Maroc s'engage à offrir vingt places de formation."
)


@pytest.fixture
def owner() -> User:
    return User.objects.create_user("sec", "a-long-password-here")


def worked() -> None:
    """What a worker does with each task that waits; the process itself is tried in tests/cli/test_serving.py."""
    for asked in DBTaskResult.objects.ready():
        asked.claim("test")
        asked.task.call(*asked.task_result.args, **asked.task_result.kwargs)
        asked.set_successful(None)


def dropped(owner: User, text: str) -> dict[str, Any]:
    draft = laid([Source("communique.fr.txt", text.encode())], owner, published=date(2025, 2, 20))
    draft.save()
    return {"draft": draft.pk}


def test_a_text_is_drafted_by_the_worker(owner: User) -> None:
    job = enqueue(JOB, owner, **dropped(owner, TEXT))
    assert job.state == Job.QUEUED
    worked()
    job.refresh_from_db()
    assert (job.state, job.progress, told(job, "fr")) == (Job.DONE, 100, "")
    assert job.result is not None
    draft = Draft.objects.get(pk=job.result["draft"])
    assert draft.owner == owner
    assert [item["value"]["value"] for item in draft.content["items"] if item["kind"] == "party"] == ["MAR", "MLI"]
    assert len(draft.content["items"]) == job.result["items"] > 0
    assert draft.content["answers"] == {}


def test_a_defect_ends_the_job_and_not_the_worker(owner: User) -> None:
    broken = enqueue(JOB, owner, drafts=1)
    good = enqueue(JOB, owner, **dropped(owner, TEXT))
    worked()
    broken.refresh_from_db()
    good.refresh_from_db()
    assert (broken.state, broken.code, good.state) == (Job.FAILED, "job_defect", Job.DONE)
    assert "TypeError" in told(broken, "en")


@pytest.mark.parametrize(("language", "said"), [("fr", "aucune activité"), ("ar", "نشاط"), ("en", "no activity")])
def test_what_is_refused_is_told_in_the_readers_language(owner: User, pair: Pair, language: Any, said: str) -> None:
    job = enqueue("plan.solve", owner, today="2026-11-22", seconds=1)
    worked()
    job.refresh_from_db()
    assert (job.state, job.code) == (Job.FAILED, "no_activity")
    assert said in told(job, language).lower()


def test_a_job_stopped_before_it_began_is_never_done(owner: User) -> None:
    job = enqueue(JOB, owner, **dropped(owner, TEXT))
    stop(job)
    worked()
    job.refresh_from_db()
    assert job.state == Job.CANCELLED
    assert Draft.objects.get().content["items"] == []


def test_the_same_work_is_under_way_once_whoever_asks(owner: User) -> None:
    first = enqueue("plan.solve", owner, about="x")
    assert enqueue("plan.solve", owner, about="x") == first
    with pytest.raises(IntegrityError), transaction.atomic(using=router.db_for_write(Job)):
        Job.objects.create(owner=owner, kind="plan.solve", about="x", state=Job.RUNNING)
    for other in ({"about": ""}, {"about": "x", "state": Job.DONE}, {"about": "x", "asked_to_stop": True}):
        Job.objects.create(owner=owner, kind="plan.solve", **other)
    stop(first)
    assert enqueue("plan.solve", owner, about="x") != first


def test_a_job_under_way_hears_that_it_should_stop(owner: User) -> None:
    job = Job.objects.create(owner=owner, kind="plan.solve", state=Job.RUNNING)
    work = Work(job)
    assert not work.stopped()
    stop(job)
    assert not Work(job).job.has_ended
    with pytest.raises(Stopped):
        Work(job).go_on()


def test_progress_is_written_at_most_twice_a_second(owner: User) -> None:
    job = Job.objects.create(owner=owner, kind="plan.solve", state=Job.RUNNING)
    work = Work(job)
    for percent in range(1, 90):
        work.tell(percent)
    job.refresh_from_db()
    assert job.progress == 1


def test_what_a_dead_worker_left_is_ended(owner: User) -> None:
    old = Job.objects.create(
        owner=owner, kind="plan.solve", state=Job.RUNNING, started=timezone.now() - timedelta(days=1)
    )
    young = Job.objects.create(owner=owner, kind="plan.solve", state=Job.RUNNING, started=timezone.now())
    assert forget_interrupted() == 1
    old.refresh_from_db()
    young.refresh_from_db()
    assert (old.state, young.state) == (Job.FAILED, Job.RUNNING)
    assert told(old, "fr")


def test_an_unknown_kind_is_refused_at_once(owner: User) -> None:
    with pytest.raises(ValueError, match=r"plan\.dance"):
        enqueue("plan.dance", owner)
    assert not Job.objects.exists()
