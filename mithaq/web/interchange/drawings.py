"""The image of the roadmap, or its sheets when they are many: asked for, watched, fetched by whoever asked for it."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseClientRefresh

from mithaq.desk import made
from mithaq.desk.drafts import own_jobs
from mithaq.desk.models import Job, User
from mithaq.jobs.run import enqueue, told
from mithaq.ledger.errors import LANGUAGES
from mithaq.roadmap.models import Plan
from mithaq.web.commitments.programme import today
from mithaq.web.sessions.seat import SeatedRequest, seated, tongue

KIND, SHEETS = "roadmap.drawing", "roadmap.sheet"


@seated
@require_POST
def drawings(request: SeatedRequest) -> HttpResponse:
    """Have this plan drawn, in the language asked for."""
    row = request.seat.need(Plan, request.POST.get("plan", ""))
    language = next((known for known in LANGUAGES if known == request.POST.get("in")), tongue())
    owner = User.objects.get(pk=request.user.pk)
    job = enqueue(KIND, owner, plan=row.key, language=language, today=today().isoformat())
    return redirect("roadmap_drawing", job.pk)


@seated
@require_GET
def drawing(request: SeatedRequest, pk: int) -> HttpResponse:
    """How far it is; the file once it is drawn. A watching page asks again by itself."""
    job = _job(request, pk)
    if request.htmx:
        return HttpResponseClientRefresh() if job.has_ended else render(request, "interchange/drawn.html", {"job": job})
    return render(request, "interchange/drawing.html", {"job": job, "told": told(job, tongue())})


@seated
@require_GET
def drawn(request: SeatedRequest, pk: int) -> HttpResponse:
    """The file itself; after a day it is gone and can be drawn again."""
    job = _job(request, pk)
    if job.state != Job.DONE or job.result is None:
        raise Http404(pk)
    data = made.read(job.result["kept"])
    if data is None:
        messages.info(request, _("The image is kept for a day and is gone by now: have it drawn again."))
        return redirect("roadmap_exports" if job.kind == KIND else "roadmap")
    named = {"Content-Disposition": f'attachment; filename="{job.result["name"]}"', "X-Content-Type-Options": "nosniff"}
    return HttpResponse(data, content_type=job.result["type"], headers=named)


def _job(request: SeatedRequest, pk: int) -> Job:
    return get_object_or_404(own_jobs(request.user.pk, KIND, SHEETS), pk=pk)
