"""What comes in: a file becomes a draft on the desk; a person looks at each item, then all of it is one entry."""

from collections import Counter

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django_htmx.http import HttpResponseClientRedirect, HttpResponseClientRefresh

from mithaq.desk import made
from mithaq.desk.drafts import own_drafts, own_jobs
from mithaq.desk.models import Draft, Job, User
from mithaq.documents.errors import DocumentError
from mithaq.documents.mspdi_file import LIMIT
from mithaq.documents.roadmap_table import template_xlsx
from mithaq.jobs.reading import PROGRAMME, is_heavy, kept_programme, read_programme
from mithaq.jobs.run import enqueue, told
from mithaq.ledger.errors import MithaqError
from mithaq.papers.schedule import TITLE
from mithaq.web.commitments.programme import today
from mithaq.web.sessions.seat import SeatedRequest, not_done, not_yours, seated, tongue

from .drafted import groups_of, incoming, page_of

READING = "roadmap.reading"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@seated
@require_http_methods(["GET", "POST"])
def imports(request: SeatedRequest) -> HttpResponse:
    """Where a file is handed in, and what lies on the desk."""
    if not request.seat.may("activity.add"):
        return not_done(request, not_yours("activity.add", request.seat), back=reverse("roadmap"))
    error = ""
    if request.method == "POST":
        try:
            return _handed_in(request)
        except DocumentError as refused:
            error = refused.sentence(tongue())
    context = {"error": error, "drafts": own_drafts(request.user.pk, PROGRAMME)}
    return render(request, "interchange/imports.html", context, status=422 if error else 200)


@seated
@require_GET
def template(request: SeatedRequest) -> HttpResponse:
    """A blank form for activities, in the language of the page."""
    data = template_xlsx(tongue(), day=today(), title=TITLE[tongue()])
    named = {"Content-Disposition": f'attachment; filename="mithaq-activities-{tongue()}.xlsx"'}
    return HttpResponse(data, content_type=XLSX, headers=named)


@seated
@require_GET
def draft(request: SeatedRequest, pk: int) -> HttpResponse:
    """What would be added, item by item, and what is lost."""
    found = _mine(request, pk)
    return render(request, "interchange/draft.html", page_of(request, found))


@seated
@require_POST
def look(request: SeatedRequest, pk: int) -> HttpResponse:
    """Remember what was chosen, and show what follows from it."""
    found = _mine(request, pk)
    _remember(request, found)
    return redirect("roadmap_import", pk)


@seated
@require_POST
def confirmation(request: SeatedRequest, pk: int) -> HttpResponse:
    """All that is kept goes into the record as one entry; then the draft is done."""
    found = _mine(request, pk)
    if "keep" in request.POST:
        _remember(request, found)
    back = reverse("roadmap_import", args=[pk])
    try:
        coming = incoming(request, found)
        acts = coming.acts()
        if not acts:
            messages.warning(request, _("Nothing is chosen: nothing was added."))
            return redirect(back)
        despite = {*request.POST.getlist("despite"), *coming.despite}
        request.seat.office.perform(*acts, by=request.seat.pseudonym, despite=despite)
    except MithaqError as refused:
        return not_done(request, refused, back=back)
    kinds = Counter(act.kind for act in acts)
    said = _(
        "Recorded in one entry: new activities %(activities)s, links %(links)s, resources %(resources)s; "
        "changed %(changed)s, taken out %(dropped)s."
    )
    counts = {
        "activities": kinds["activity.add"], "links": kinds["link.add"] + kinds["link.join"],
        "resources": kinds["resource.add"],
        "changed": kinds["activity.change"], "dropped": kinds["activity.drop"] + kinds["link.drop"],
    }  # fmt: skip
    messages.success(request, said % counts)
    found.delete()
    return redirect("roadmap")


@seated
@require_POST
def removal(request: SeatedRequest, pk: int) -> HttpResponse:
    _mine(request, pk).delete()
    messages.success(request, _("The draft is removed from your desk. Nothing of the record has changed."))
    return redirect("roadmap_imports")


@seated
@require_GET
def reading(request: SeatedRequest, pk: int) -> HttpResponse:
    """How far the worker is with a heavy file; then its draft."""
    job = _reading(request, pk)
    if job.state == Job.DONE and job.result:
        to = reverse("roadmap_import", args=[job.result["draft"]])
        return HttpResponseClientRedirect(to) if request.htmx else redirect(to)
    if request.htmx:
        return HttpResponseClientRefresh() if job.has_ended else render(request, "interchange/read.html", {"job": job})
    return render(request, "interchange/reading.html", {"job": job, "told": told(job, tongue())})


def _handed_in(request: SeatedRequest) -> HttpResponse:
    """The file read, or given to a worker, or a sentence; its size is asked before its bytes."""
    file = request.FILES.get("file")
    if not isinstance(file, UploadedFile):
        raise DocumentError("programme_none")
    name, size = (file.name or _("file"))[:200], file.size or 0
    if size > LIMIT:
        raise DocumentError("programme_large", name=name, size=size, limit=LIMIT)
    owner, data = User.objects.get(pk=request.user.pk), file.read()
    if is_heavy(data):
        return redirect(
            "roadmap_reading", enqueue(READING, owner, file=made.keep(data), name=name, language=tongue()).pk
        )
    draft = kept_programme(read_programme(data, name=name), owner, language=tongue(), name=name)
    return redirect("roadmap_import", draft.pk)


def _remember(request: SeatedRequest, found: Draft) -> None:
    """The undertakings chosen for each group, the new items that were unchecked, the changes that were ticked."""
    coming = incoming(request, found)
    shown, kept = set(request.POST.getlist("shown")), set(request.POST.getlist("keep"))
    left = {item for item in coming.wish.without if item not in shown}
    found.content["without"] = sorted(left | (shown - kept))
    offered, taken = set(request.POST.getlist("offered")), set(request.POST.getlist("take"))
    everything = coming.changes.values if "every" in request.POST else set()
    found.content["also"] = sorted((coming.wish.also - offered) | (offered & taken) | everything)
    chosen = dict(found.content.get("undertakings", {}))
    for n, group in enumerate(groups_of(coming)):
        subject = request.POST.get(f"group-{n}")
        if subject is not None and (subject == "" or subject in coming.programme.alive):
            chosen[group.name] = subject
    found.content["undertakings"] = chosen
    found.save()


def _mine(request: SeatedRequest, pk: int) -> Draft:
    return get_object_or_404(own_drafts(request.user.pk, PROGRAMME), pk=pk)


def _reading(request: SeatedRequest, pk: int) -> Job:
    return get_object_or_404(own_jobs(request.user.pk, READING), pk=pk)
