"""Search: a page with filters, and the same answers in the palette while one types."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from mithaq.jobs.indexing import erased, index, stale
from mithaq.jobs.run import wake_index
from mithaq.jobs.searching import live
from mithaq.languages.joined import search_embedder
from mithaq.web.sessions.seat import SeatedRequest, seated

from .asking import AskForm, reader_of
from .shown import groups


@seated
@require_GET
def search(request: SeatedRequest) -> HttpResponse:
    """The page; for htmx the answers alone: by words while one types, by meaning after a pause."""
    form = AskForm(request.GET, request.seat)
    typing = bool(request.htmx) and "meaning" not in request.GET
    palette = "palette" in request.GET
    context = {"form": form, "palette": palette, "typing": typing, **_answers(request, form, typing, palette)}
    return render(request, "search/answers.html" if request.htmx else "search/search.html", context)


def _answers(request: SeatedRequest, form: AskForm, typing: bool, palette: bool) -> dict[str, Any]:
    """What was found, and why it may not be all."""
    if not form.is_valid() or not form.cleaned_data["q"].strip():
        return {"asked": False}
    if erased():
        index()
    held, question = live(), form.question(words_only=typing, palette=palette)
    hits = held.find(question, reader_of(request.seat, request.member.user))
    read, there = held.progress
    wake_index()
    return {
        "asked": True,
        "groups": groups(hits, request.seat.reading, state=form.cleaned_data["state"], each=4 if palette else 12),
        "reading": (read, there) if read < there else None,
        "behind": not typing and bool(stale()),
        "no_model": not search_embedder().dim,
        "warming": not typing and not held.warm and bool(search_embedder().dim),
    }
