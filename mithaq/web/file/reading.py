"""A draft whose texts are read by a worker: watched on its own page, read again, answered only once it is read."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST
from django_htmx.http import HttpResponseClientRefresh

from mithaq.desk import drafts
from mithaq.desk.models import Draft, Job, User
from mithaq.jobs.drafting import JOB, is_long, read_now
from mithaq.jobs.run import enqueue_for, told
from mithaq.web.sessions.seat import SeatedRequest, seated, tongue

P = ParamSpec("P")


def mine(request: SeatedRequest, pk: int) -> Draft:
    """Only of who asks: a draft is nobody else's."""
    return get_object_or_404(drafts.own_drafts(request.user.pk, drafts.FILE), pk=pk)


def read(request: SeatedRequest, draft: Draft) -> None:
    """At once where that is a matter of a second; else the draft is kept as it is until a worker has read it."""
    if is_long(draft):
        draft.save()
        # The request holds a lazy stand-in of its user, which the desk's router doesn't take for a row.
        enqueue_for(JOB, User.objects.get(pk=request.user.pk), draft.pk)
    else:
        read_now(draft)


def once_read(
    view: Callable[Concatenate[SeatedRequest, P], HttpResponse],
) -> Callable[Concatenate[SeatedRequest, P], HttpResponse]:
    """A page that was left open while the draft `pk` is read again is brought up to date first."""

    @wraps(view)
    def guarded(request: SeatedRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        draft = mine(request, int(str(kwargs["pk"])))
        job = drafts.job_of(draft)
        if job is not None and not job.has_ended:
            return HttpResponseClientRefresh() if request.htmx else redirect("draft", draft.pk)
        return view(request, *args, **kwargs)

    return guarded


def watched(request: SeatedRequest, draft: Draft, job: Job) -> HttpResponse:
    """How far it is; then why nothing was read. A watching page asks again by itself."""
    context = {"draft": draft, "job": job, "unread": why_unread(job)}
    if request.htmx:
        return HttpResponseClientRefresh() if job.has_ended else render(request, "file/work.html", context)
    return render(request, "file/reading.html", context)


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
