"""Writing the articles: one in one language at a time, over exactly the wordings that one was shown."""

from dataclasses import replace
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from mithaq.commission.acts import ArticleWrite
from mithaq.commission.models import Article, Instrument
from mithaq.ledger.errors import MithaqError
from mithaq.secretariat.reading import Reading
from mithaq.secretariat.refusals import Warned
from mithaq.web.sessions.seat import SeatedRequest, act_on, answer, not_done, not_yours, seated, tell

from .concordance import swapped
from .forms import ArticleForm, WordingForm, opened
from .marks import compared
from .sheet import Written, cell, line_of, refs
from .views import page


@seated
@require_POST
def addition(request: SeatedRequest, key: str) -> HttpResponse:
    """A new article, each language it has in one entry."""
    row = request.seat.need(Instrument, key)
    form = ArticleForm(request.POST, languages=row.languages, initial={})
    if not form.is_valid():
        return page(request, row, form=form, status=422)
    article = request.seat.office.fresh_id()
    number = form.cleaned_data["number"]
    acts = [
        ArticleWrite(key=article, instrument=key, number=number, language=language, heading=head, body=body, over=[])
        for language, (head, body) in form.written().items()
    ]
    try:
        act_on(request, *acts)
    except MithaqError as refused:
        tell(form, refused)
        return page(request, row, form=form, status=422)
    return redirect(_at(key, f"a-{article}"))


@seated
@require_http_methods(["GET", "POST"])
def wording(request: SeatedRequest, key: str, article: str, language: str) -> HttpResponse:
    """One cell: shown, opened for writing (`?edit`), or written."""
    row, known = request.seat.need(Instrument, key), _article(request, key, article)
    if language not in row.languages:
        raise Http404(language)
    if request.method == "POST":
        return _write(request, row, known, language)
    if not request.htmx:
        return redirect(_at(key, f"a-{article}-{language}"))
    return _cell(request, row, known, (language, "edit" in request.GET))


@seated
@require_POST
def deletion(request: SeatedRequest, key: str, article: str) -> HttpResponse:
    """Strike an article out: emptied in every language, over the wordings that stand there now."""
    row, known = request.seat.need(Instrument, key), _article(request, key, article)
    shown = request.POST.getlist("over")
    acts = [
        ArticleWrite(
            key=known.key, instrument=key, number=known.number, language=language, heading="", body="",
            over=refs(request.seat.reading, _of_language(shown, language)),
        )
        for language in row.languages
    ]  # fmt: skip
    said = _("Article struck out. What stood there remains in the history and can be written again.")
    return answer(request, *acts, to=_at(key, f"a-{article}"), said=said)


def _write(request: SeatedRequest, row: Instrument, article: Article, language: Any) -> HttpResponse:
    seat = request.seat
    if not seat.may("article.write"):
        return not_done(request, not_yours("article.write", seat), back=_at(row.key, ""))
    form = WordingForm(request.POST, language=language, initial={}, tag=f"w-{article.key}-{language}")
    if not form.is_valid():
        return _open(request, row, article, (language, form))
    act = ArticleWrite(
        key=article.key, instrument=row.key, number=article.number, language=language,
        heading=form.cleaned_data["heading"], body=form.cleaned_data["body"].replace("\r\n", "\n"),
        over=refs(seat.reading, request.POST.getlist("over")),
    )  # fmt: skip
    try:
        act_on(request, act)
    except Warned:
        return _changed(request, row, article, act)
    except MithaqError as refused:
        tell(form, refused)
        return _open(request, row, article, (language, form))
    if not request.htmx:
        return redirect(_at(row.key, f"a-{article.key}-{language}"))
    found = compared(_again(request), row, first=article.key, most=0)
    context = swapped(request, row, article, found) | {"written": language}
    return render(request, "instruments/cell_answer.html", context)


def _cell(request: SeatedRequest, row: Instrument, article: Article, shown: tuple[str, bool]) -> HttpResponse:
    """The cell alone: opened for writing, or as it stands."""
    language, editing = shown
    editable = request.seat.may("article.write")
    bare = line_of(request.seat.reading, row, article, editable=editable)
    line = compared(request.seat.reading, row, most=0).marked(bare)
    known = next(one for one in line.cells if one.language == language)
    context = {"it": row, "cell": known, "form": opened(known) if editing and editable else None}
    return render(request, "instruments/cell.html", context)


def _open(request: SeatedRequest, row: Instrument, article: Article, what: tuple[str, WordingForm]) -> HttpResponse:
    """What was written, with the reason why it isn't recorded; nothing typed is lost."""
    language, form = what
    shown = cell(request.seat.reading, article, language, editable=True)
    context = {"it": row, "cell": shown, "form": form, "over": request.POST.getlist("over")}
    template = "instruments/cell.html" if request.htmx else "instruments/cell_page.html"
    return render(request, template, context, status=422)


def _changed(request: SeatedRequest, row: Instrument, article: Article, act: ArticleWrite) -> HttpResponse:
    """The other words arrived while these were written: both are shown, and a person chooses."""
    shown, own = request.POST.getlist("over"), cell(_again(request), article, act.language, editable=True)
    new = [one for one in own.written if one.place not in shown]
    mine = Written(request.seat.me, act.heading, act.body, "", "not_sent", ours=True)
    context = {"it": row, "cell": own, "new": new, "mine": mine, "shown": shown}
    template = "instruments/changed.html" if request.htmx else "instruments/changed_page.html"
    return render(request, template, context, status=422)


def _again(request: SeatedRequest) -> Reading:
    """The tables read anew: after what was just done, or what just arrived."""
    request.seat = replace(request.seat, reading=Reading(request.seat.reading.channel))
    return request.seat.reading


def _article(request: SeatedRequest, key: str, article: str) -> Article:
    found = request.seat.need(Article, article)
    if found.instrument != key:
        raise Http404(article)
    return found


def _of_language(shown: list[str], language: str) -> list[str]:
    """The form of a whole article sends "fr:MAR/12/0"."""
    return [place.removeprefix(f"{language}:") for place in shown if place.startswith(f"{language}:")]


def _at(key: str, anchor: str) -> str:
    return f"{reverse('instrument', args=[key])}#{anchor}"
