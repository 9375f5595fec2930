"""Starting long work, carrying it out in a worker, telling how it ended. One list says what there is."""

import logging
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from django.db import IntegrityError, router, transaction
from django.utils import timezone
from django_tasks import task

from mithaq.desk.drafts import held_fast
from mithaq.desk.models import Job, User
from mithaq.documents.errors import DocumentError
from mithaq.languages.errors import LanguageError
from mithaq.ledger.errors import Language, MithaqError, Sentence, say
from mithaq.planning.errors import PlanningError
from mithaq.secretariat.refusals import SENTENCES as RECORD

from .concordance import concordance_job
from .drafting import JOB as DRAFT
from .drafting import draft_job
from .drawing import drawing_job, sheet_job
from .indexing import index_job, stale, waiting
from .pasting import pairing_job
from .planning import MOST_SECONDS, solve_job
from .reading import reading_job
from .replan import replan_job
from .risk import risk_job
from .roadmap import roadmap_job
from .screening import screening_job
from .sentences import SENTENCES
from .work import Stopped, Work

log = logging.getLogger("mithaq.jobs")

INDEX, LATER = "search.index", -10  # of all that waits, the search is the last that a person waits for
KINDS: Mapping[str, Callable[..., Any]] = {
    "plan.solve": solve_job, "roadmap.plan": roadmap_job, DRAFT: draft_job,
    INDEX: index_job,
    "roadmap.replan": replan_job, "roadmap.risk": risk_job,
    "concordance.compare": concordance_job, "roadmap.drawing": drawing_job, "names.screen": screening_job,
    "roadmap.sheet": sheet_job, "roadmap.reading": reading_job,
    "articles.pair": pairing_job,
}  # fmt: skip

REST = timedelta(minutes=1)  # before the search is read again after a defect

# A draft is asked at each sentence whether to stop: one that hasn't heard it by then has no worker any more.
DEAF = timedelta(minutes=1)

# No job may last longer, so one that claims to was left behind by a worker that is gone.
LONGEST = timedelta(seconds=MOST_SECONDS + 120)
WORDS: dict[str, Sentence] = {
    **RECORD,
    **PlanningError.sentences,
    **LanguageError.sentences,
    **DocumentError.sentences,
    **SENTENCES,
}


def enqueue(kind: str, owner: User | None, *, about: str = "", **args: Any) -> Job:
    """Ask for long work. The row says how it goes; `args` are plain JSON values.

    `about` names the thing and its state: while the same is waiting or under way, whoever asks for it joins that."""
    if kind not in KINDS:
        raise ValueError(f"no job {kind}; there are: {', '.join(KINDS)}")
    with transaction.atomic(using=router.db_for_write(Job)):
        if about and (same := under_way(kind, about)):
            return same
        job = Job(owner=owner, kind=kind, about=about)
        try:
            with transaction.atomic(using=router.db_for_write(Job)):
                job.save()
        except IntegrityError:  # another process has asked for the same since we looked
            if same := under_way(kind, about):
                return same
            raise
        carry_out.using(priority=LATER if kind == INDEX else 0).enqueue(job.pk, args)
    return job


def enqueue_for(kind: str, owner: User, draft: int) -> None:
    """The same about a draft, which keeps the job's number: no worker sees the job before the draft says so."""
    with transaction.atomic(using=router.db_for_write(Job)):
        job = enqueue(kind, owner, about=str(draft), draft=draft)
        with held_fast(draft) as kept:
            if kept is not None:
                kept.content["job"] = job.pk
                kept.save()


def under_way(kind: str, about: str) -> Job | None:
    """The same work, asked for and not done yet; what somebody stops isn't joined."""
    going = Job.objects.filter(kind=kind, about=about, state__in=(Job.QUEUED, Job.RUNNING), asked_to_stop=False)
    return going.order_by("pk").first()


def wake_index() -> bool:
    """Let a worker bring the passages of the search up to date, if something is new and none is at it already."""
    if waiting() or not stale() or _failed_lately():
        return False
    Job.objects.filter(kind=INDEX, state__in=Job.ENDED).delete()  # nobody asked for it, nobody looks back at it
    enqueue(INDEX, None)
    return True


def _failed_lately() -> bool:
    """Whatever broke it would break it again at once: every two seconds, for ever."""
    return Job.objects.filter(kind=INDEX, state=Job.FAILED, ended__gt=timezone.now() - REST).exists()


def stop(job: Job) -> None:
    """Ask it to stop: at once if it waits, within a second if it is under way."""
    waiting = Job.objects.filter(pk=job.pk, state=Job.QUEUED)
    if not waiting.update(state=Job.CANCELLED, asked_to_stop=True, ended=timezone.now()):
        going = Job.objects.filter(pk=job.pk, asked_to_stop=False)
        going.update(asked_to_stop=True, asked_at=timezone.now())


def give_up_on(job: Job) -> bool:
    """Whether the reading of a draft was asked to stop so long ago that nobody is at it: then it ends as stopped.

    A worker that is there after all asks once more before it takes what it read, and so keeps nothing."""
    if job.kind != DRAFT or job.asked_at is None or timezone.now() - job.asked_at < DEAF:
        return False
    left = Job.objects.filter(pk=job.pk, state=Job.RUNNING)
    return bool(left.update(state=Job.CANCELLED, ended=timezone.now()))


def told(job: Job, language: Language) -> str:
    """Why it failed, as a sentence; empty while there is nothing to say."""
    return say(WORDS[job.code], language, **job.values) if job.code in WORDS else ""


def forget_interrupted() -> int:
    """Jobs that no worker can still be at are ended, with the sentence that says to start them again."""
    left = Job.objects.filter(state=Job.RUNNING, started__lt=timezone.now() - LONGEST)
    return left.update(state=Job.FAILED, code="job_interrupted", ended=timezone.now())


@task()
def carry_out(job_id: int, args: dict[str, Any]) -> None:
    """What a worker does with one row, whatever its kind. It ends in one of three words."""
    mine = Job.objects.filter(pk=job_id, state=Job.QUEUED)
    if not mine.update(state=Job.RUNNING, started=timezone.now()):
        return  # cancelled before it began, or another worker has it
    job = Job.objects.get(pk=job_id)
    work = Work(job)
    try:
        result = KINDS[job.kind](work, **args)
    except Stopped:
        work.end(Job.CANCELLED)
    except MithaqError as refused:
        cancelled = refused.code == "cancelled"
        values = {name: str(value) for name, value in refused.values.items()}
        work.end(Job.CANCELLED if cancelled else Job.FAILED, code=refused.code, values=values)
    except Exception as defect:
        log.exception("job %s %s", job.pk, job.kind)
        work.end(Job.FAILED, code="job_defect", values={"why": type(defect).__name__})
    else:
        work.end(Job.DONE, result=result)
