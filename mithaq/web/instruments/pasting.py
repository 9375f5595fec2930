"""Paste or drop a text into an empty instrument: its articles are paired, looked through, then written as one entry."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseClientRefresh

from mithaq.commission.models import Article, Instrument
from mithaq.desk.drafts import job_of, own_drafts
from mithaq.desk.models import Draft, Job, User
from mithaq.desk.pastings import KIND, keep, kept_rows, turn, undo
from mithaq.jobs.pasting import acts_of, texts_in
from mithaq.jobs.run import enqueue_for, stop, told
from mithaq.languages.errors import LanguageError
from mithaq.languages.text import MOST_BYTES, Source
from mithaq.ledger.errors import MithaqError
from mithaq.web.sessions.seat import SeatedRequest, act_on, not_done, not_yours, seated, tongue

RIGHT, PAIR = "article.write", "articles.pair"
MOST_FILES = 3


@seated
@require_POST
def pastings(request: SeatedRequest, key: str) -> HttpResponse:
    """Read what was pasted or dropped and keep it on the desk; the worker pairs its articles."""
    row = request.seat.need(Instrument, key)
    if not request.seat.may(RIGHT):
        return not_done(request, not_yours(RIGHT, request.seat), back=_at(key))
    try:
        texts = texts_in(_sources(request, row.languages), row.languages)
    except MithaqError as refused:
        return not_done(request, refused, back=_at(key))
    if not texts:
        messages.error(request, _("Paste the text in one language at least, or drop a file."))
        return redirect(_at(key))
    owner = User.objects.get(pk=request.user.pk)
    kept = keep(owner, key, texts, title=row.reference)  # type: ignore[arg-type]
    enqueue_for(PAIR, owner, kept.pk)
    return redirect("pasting", key, kept.pk)


@seated
@require_GET
def pasting(request: SeatedRequest, key: str, pk: int) -> HttpResponse:
    """The articles side by side: what is missing, moved or left out; before that, how far the pairing is."""
    row, kept = request.seat.need(Instrument, key), _draft(request, key, pk)
    if (job := job_of(kept)) is not None and not kept.content["rows"]:
        return _watched(request, row, kept, job)
    if request.htmx:  # the page that watches has nothing more to watch
        return HttpResponseClientRefresh()
    rows = [_shown(one, row.languages) for one in kept.content["rows"]]
    context = {"it": row, "draft": kept, "rows": rows, "count": len(kept_rows(kept)), "undo": kept.content["undo"]}
    return render(request, "instruments/pasting.html", context)


@seated
@require_POST
def pasted_row(request: SeatedRequest, key: str, pk: int, number: int) -> HttpResponse:
    if not turn(_draft(request, key, pk).pk, number):
        raise Http404(number)
    return redirect(f"{reverse('pasting', args=[key, pk])}#row-{number}")


@seated
@require_POST
def undone(request: SeatedRequest, key: str, pk: int) -> HttpResponse:
    undo(_draft(request, key, pk).pk)
    return redirect("pasting", key, pk)


@seated
@require_POST
def repeated(request: SeatedRequest, key: str, pk: int) -> HttpResponse:
    """Pair again what was stopped, or failed."""
    kept = _draft(request, key, pk)
    if not kept.content["rows"]:
        enqueue_for(PAIR, User.objects.get(pk=request.user.pk), kept.pk)
    return redirect("pasting", key, pk)


@seated
@require_POST
def discarded(request: SeatedRequest, key: str, pk: int) -> HttpResponse:
    """Nothing of it was in the record, and nothing stays on the desk."""
    kept = _draft(request, key, pk)
    if job := job_of(kept):
        stop(job)
    kept.delete()
    messages.info(request, _("Discarded. Nothing was written."))
    return redirect(_at(key))


@seated
@require_POST
def written(request: SeatedRequest, key: str, pk: int) -> HttpResponse:
    """Every article that was kept, in one entry, after those that the text has meanwhile."""
    row, kept = request.seat.need(Instrument, key), _draft(request, key, pk)
    known = request.seat.reading.all(Article, instrument=row.key)
    rows = kept_rows(kept)
    acts = acts_of(request.seat.office, key, rows, after=max((one.number for one in known), default=0))
    try:
        if acts:
            act_on(request, *acts)
    except MithaqError as refused:
        return not_done(request, refused, back=reverse("pasting", args=[key, pk]))
    kept.delete()
    messages.success(request, _("Written as one entry. Compare the languages next."))
    return redirect(_at(key))


def _watched(request: SeatedRequest, row: Instrument, kept: Draft, job: Job) -> HttpResponse:
    """Pairing under way, stopped or failed; a watching page asks again by itself."""
    context = {"it": row, "draft": kept, "job": job, "told": told(job, tongue())}
    if request.htmx:
        return HttpResponseClientRefresh() if job.has_ended else render(request, "instruments/pairs.html", context)
    return render(request, "instruments/pairing.html", context)


def _sources(request: SeatedRequest, languages: Sequence[str]) -> list[Source]:
    """Files first, then what was pasted; sizes are asked before bytes."""
    files = [one for one in request.FILES.getlist("texts") if isinstance(one, UploadedFile)]
    if len(files) > MOST_FILES:
        raise LanguageError("too_many_files", count=len(files), limit=MOST_FILES)
    found = [Source(one.name or "", one.read(MOST_BYTES + 1)) for one in files]
    pasted = [(language, request.POST.get(f"text_{language}", "")) for language in languages]
    return found + [Source(language, text.encode()) for language, text in pasted if text.strip()]


def _draft(request: SeatedRequest, key: str, pk: int) -> Draft:
    """One's own: what somebody pasted is theirs until it is written."""
    kept = own_drafts(request.user.pk, KIND).filter(pk=pk).first()
    if kept is None or kept.content["instrument"] != key:
        raise Http404(pk)
    return kept


def _shown(row: dict[str, Any], languages: Sequence[str]) -> dict[str, Any]:
    cells = [(language, row["texts"].get(language)) for language in languages]
    missing = [language for language, text in cells if text is None]
    return {"cells": cells, "missing": missing, "moved": row["moved"], "out": row["out"]}


def _at(key: str) -> str:
    return reverse("instrument", args=[key])
