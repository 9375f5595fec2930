"""Names: a list is handed in, screened by the worker, answered name by name; what was said of a name can be undone."""

from typing import Any

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django_htmx.http import HttpResponseClientRefresh

from mithaq.commission.models import Person
from mithaq.desk.drafts import job_of, own_drafts
from mithaq.desk.models import Draft, Job, Spelling, User
from mithaq.desk.spellings import take_back
from mithaq.documents.errors import DocumentError
from mithaq.documents.name_list import Listed, names_in_table, names_in_text
from mithaq.documents.table_file import LIMIT
from mithaq.jobs.run import enqueue_for, stop, told
from mithaq.jobs.screening import KIND, keep
from mithaq.languages.name_evidence import kind_of
from mithaq.secretariat.spellings import registry, say_between, say_of
from mithaq.web.sessions.seat import SeatedRequest, seated, tongue

from .forms import SpellingsForm
from .lists import OPEN, ORDER, as_csv, counted, lines_of
from .teaching import teaching

JOB = "names.screen"
PER_PAGE = 40


@seated
@require_http_methods(["GET", "POST"])
def names(request: SeatedRequest) -> HttpResponse:
    """Where a list is handed in; what lies on the desk; the spellings that this commission knows."""
    error = ""
    if request.method == "POST":
        try:
            return _handed_in(request)
        except DocumentError as refused:
            error = refused.sentence(tongue())
    return _page(request, error=error)


@seated
@require_POST
@teaching
def statements(request: SeatedRequest) -> HttpResponse:
    """Two spellings are one name, or two: said by hand, for names that no list and no text has asked about."""
    form = SpellingsForm(request.POST)
    if not form.is_valid():
        return _page(request, form=form)
    seat, said = request.seat, form.cleaned_data
    before = registry(seat.reading.ch).overruled
    say_between(seat.reading.ch, said["verdict"], said["name"], said["other"], by=seat.pseudonym)
    for one in registry(seat.reading.ch).overruled:
        if one not in before:
            told = {"one": one.name, "other": one.other}
            messages.warning(
                request, _("What was said of “%(one)s” and “%(other)s” no longer counts: this contradicts it.") % told
            )
    messages.success(request, _("Kept. Texts, lists and searches count on it from now on."))
    return redirect("names")


@seated
@require_GET
def screening(request: SeatedRequest, pk: int) -> HttpResponse:
    """How far it is; then each name with whom it may mean. A watching page asks again by itself."""
    draft = _mine(request, pk)
    job = job_of(draft)
    if request.htmx and job is not None:
        work = {"draft": draft, "job": job}
        return HttpResponseClientRefresh() if job.has_ended else render(request, "names/work.html", work)
    context: dict[str, Any] = {"draft": draft, "job": job, "told": told(job, tongue()) if job else ""}
    if _answerable(job):
        context |= _shown(request, draft)
    return render(request, "names/list.html", context)


@seated
@require_POST
def again(request: SeatedRequest, pk: int) -> HttpResponse:
    """The same list against the people and spellings that there are now."""
    draft = _mine(request, pk)
    _screen(request, draft)
    return redirect("name_list", draft.pk)


@seated
@require_POST
def removal(request: SeatedRequest, pk: int) -> HttpResponse:
    draft = _mine(request, pk)
    if job := job_of(draft):
        stop(job)
    draft.delete()
    messages.success(request, _("The list is removed from your desk. What was said of its names stays known."))
    return redirect("names")


@seated
@require_POST
@teaching
def statement(request: SeatedRequest, pk: int, at: int) -> HttpResponse:
    """This name is that person, or isn't; or what was said is taken back. In one's own name, for the commission."""
    draft, seat = _mine(request, pk), request.seat
    if not _answerable(job_of(draft)):  # a page that was open while the list is screened again
        return HttpResponseClientRefresh() if request.htmx else redirect("name_list", pk)
    rows = draft.content["rows"]
    person = seat.need(Person, request.POST.get("person", ""))
    verdict = request.POST.get("verdict", "")
    if at >= len(rows) or verdict not in (Spelling.SAME, Spelling.APART, ""):
        raise Http404(at)
    name = str(rows[at][1])
    if verdict:
        say_of(seat.reading.ch, verdict, [name], person.key, by=seat.pseudonym)
    elif said := registry(seat.reading.ch).of([name], person.key):
        take_back(seat.reading.ch, [said.pk], by=seat.pseudonym)
    if not request.htmx:
        back = f"{reverse('name_list', args=[pk])}?show={request.POST.get('show', '')}#row-{at}"
        return redirect(back)
    known = registry(seat.reading.ch)
    lines = lines_of(draft, seat.reading, known)
    line = next(one for one in lines if one.at == at)
    counts = counted(lines)
    context = {
        "draft": draft,
        "line": line,
        "counts": counts,
        "show": request.POST.get("show", ""),
        "alone": True,
        "teaches": True,
    }
    return render(request, "names/line.html", context)


@seated
@require_GET
def table(request: SeatedRequest, pk: int) -> HttpResponse:
    """The whole list with its answers, as a text table; of a list not screened yet, the page that says where it is."""
    draft, known = _mine(request, pk), registry(request.seat.reading.ch)
    if not _answerable(job_of(draft)):
        return redirect("name_list", pk)
    lines = lines_of(draft, request.seat.reading, known)
    named = {"Content-Disposition": f'attachment; filename="mithaq-names-{pk}.csv"'}
    data = as_csv(lines, request.seat.reading)
    return HttpResponse(data, content_type="text/csv; charset=utf-8", headers=named)


@seated
@require_POST
@teaching
def withdrawal(request: SeatedRequest, pk: int) -> HttpResponse:
    """What somebody said of a spelling holds no longer; who took it back stays known."""
    if not Spelling.objects.filter(ch=request.seat.reading.ch, pk=pk).exists():  # a number of thirty digits, too
        raise Http404(pk)
    if take_back(request.seat.reading.ch, [pk], by=request.seat.pseudonym):
        messages.success(request, _("Taken back. Texts, lists and searches no longer count on it."))
    return redirect("names")


def _page(request: SeatedRequest, *, error: str = "", form: SpellingsForm | None = None) -> HttpResponse:
    seat = request.seat
    known, rows = registry(seat.reading.ch), {row.key: row for row in seat.reading.all(Person)}
    page = Paginator(list(reversed(known.said)), PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "error": error,
        "pasted": request.POST.get("pasted", ""),
        "lists": own_drafts(request.user.pk, KIND),
        "page": page,
        "said": [(one, rows.get(one.of)) for one in page],
        "overruled": known.overruled,
        "teaches": seat.teaches,
        "people": len(known.people),
        "form": form or SpellingsForm(),
    }
    return render(request, "names/names.html", context, status=422 if error or form else 200)


def _handed_in(request: SeatedRequest) -> HttpResponse:
    """A file before what was pasted; its size is asked before its bytes."""
    file, pasted = request.FILES.get("file"), request.POST.get("pasted", "")
    if isinstance(file, UploadedFile):
        title = (file.name or _("file"))[:200]
        if (file.size or 0) > LIMIT:
            raise DocumentError("names_large", name=title, size=file.size, limit=LIMIT)
        listed = names_in_table(file.read(), name=title, tell=kind_of)
    else:
        title = _("Pasted list")
        listed = _pasted(pasted, title)
    draft = keep(User.objects.get(pk=request.user.pk), listed, ch=request.seat.reading.ch, title=title)
    _screen(request, draft)
    return redirect("name_list", draft.pk)


def _pasted(text: str, title: str) -> Listed:
    try:
        return names_in_text(text, tell=kind_of)
    except DocumentError as fault:
        raise DocumentError(fault.code, **(fault.values | {"name": title})) from None


def _screen(request: SeatedRequest, draft: Draft) -> None:
    # The request holds a lazy stand-in of its user, which the desk's router doesn't take for a row.
    enqueue_for(JOB, User.objects.get(pk=request.user.pk), draft.pk)


def _shown(request: SeatedRequest, draft: Draft) -> dict[str, Any]:
    known = registry(request.seat.reading.ch)
    lines = lines_of(draft, request.seat.reading, known)
    counts = counted(lines)
    asked = request.GET.get("show", "")
    waiting = any(line.state == OPEN for line in lines)
    show = asked if asked in (*ORDER, "all") else OPEN if waiting else "all"
    chosen = [line for line in lines if show in ("all", line.state)]
    page = Paginator(chosen, PER_PAGE).get_page(request.GET.get("page"))
    return {
        "page": page, "lines": page.object_list, "show": show, "counts": counts,
        "teaches": request.seat.teaches,
        "left_out": draft.content["left_out"], "unread": " · ".join(draft.content.get("unread", ())),
        "people": len(known.people),
        "more": len(known.people) - draft.content.get("people", len(known.people)),
    }  # fmt: skip


def _answerable(job: Job | None) -> bool:
    """Only of a list that was screened to its end can it be said that somebody, or nobody, resembles a name."""
    return job is not None and job.state == Job.DONE


def _mine(request: SeatedRequest, pk: int) -> Draft:
    """Only of who handed it in: a list of candidates is nobody else's."""
    return get_object_or_404(own_drafts(request.user.pk, KIND), pk=pk)
