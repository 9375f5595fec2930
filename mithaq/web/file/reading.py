"""A draft whose texts are read by a worker: watched on its own page, read again, answered only once it is read."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.db import router, transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST
from django_htmx.http import HttpResponseClientRefresh

from mithaq.desk import drafts
from mithaq.desk.models import Draft, Job, User
from mithaq.jobs.drafting import JOB, is_long, read_now
from mithaq.jobs.run import enqueue_for, give_up_on, told
from mithaq.web.sessions.seat import SeatedRequest, seated, tongue

P = ParamSpec("P")


def mine(request: SeatedRequest, pk: int) -> Draft:
    """Only of who asks: a draft is nobody else's."""
    return get_object_or_404(drafts.own_drafts(request.user.pk, drafts.FILE), pk=pk)


def read(request: SeatedRequest, draft: Draft) -> None:
    """At once where that is a matter of a second; else the draft is kept as it is until a worker has read it."""
    if not is_long(draft):
        read_now(draft)
        return
    with transaction.atomic(using=router.db_for_write(Draft)):  # never kept without the work that it waits for
        if draft.pk is None:
            draft.save()
        # The request holds a lazy stand-in of its user, which the desk's router doesn't take for a row.
        enqueue_for(JOB, User.objects.get(pk=request.user.pk), draft.pk)


def is_read_now(draft: Draft) -> bool:
    """Whether a worker is at it, or will be; one that was asked to stop and can't hear it isn't waited for."""
    job = drafts.job_of(draft)
    return job is not None and not job.has_ended and not give_up_on(job)


def once_read(
    view: Callable[Concatenate[SeatedRequest, P], HttpResponse],
) -> Callable[Concatenate[SeatedRequest, P], HttpResponse]:
    """A page that was left open while the draft `pk` is read again is brought up to date first."""

    @wraps(view)
    def guarded(request: SeatedRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        draft = mine(request, int(str(kwargs["pk"])))
        if is_read_now(draft):
            return HttpResponseClientRefresh() if request.htmx else redirect("draft", draft.pk)
        return view(request, *args, **kwargs)

    return guarded


def is_unread(draft: Draft, job: Job | None) -> bool:
    """Whether what is shown was found in other texts than lie there: the last reading ended early, or never began."""
    ended_early = job is not None and job.state != Job.DONE
    return ended_early or len(draft.content["texts"]) != len(draft.content["files"])


def why_unread(job: Job | None) -> str:
    """Why the texts as they lie there were not read, where there is more to say than that somebody stopped it."""
    return told(job, tongue()) if job is not None else ""


@seated
@require_POST
@once_read
def again(request: SeatedRequest, pk: int) -> HttpResponse:
    """What was stopped, or failed."""
    read(request, mine(request, pk))
    return redirect("draft", pk)
