"""The editor of a text in two or three languages: what both sides have written, and what still stands in the way."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from mithaq.commission.acts import InstrumentCreate
from mithaq.commission.models import File, Instrument, Session
from mithaq.jobs.concordance import INLINE, propose
from mithaq.ledger.errors import MithaqError
from mithaq.papers.minutes import draft_pdf
from mithaq.secretariat.refusals import Refused
from mithaq.web.sessions.agendas import languages
from mithaq.web.sessions.forms import spread, words
from mithaq.web.sessions.naming import history
from mithaq.web.sessions.seat import Seat, SeatedRequest, act_on, not_done, not_yours, seated, tell

from .concordance import job_of
from .forms import GENRES, ArticleForm, InstrumentForm, OverrulingForm, WordingForm, opened
from .marks import compared
from .panel import panel
from .progress import versions
from .sheet import Line, sheet, worded_rows

PDF = "application/pdf"


@seated
@require_http_methods(["GET", "POST"])
def create(request: SeatedRequest) -> HttpResponse:
    """Open a text: what it is, for which session, in which languages."""
    seat = request.seat
    if not seat.may("instrument.create"):
        return not_done(request, not_yours("instrument.create", seat), back=reverse("sessions"))
    known = {row.subject: row for row in seat.reading.current(Session)}
    names = {subject: _session_name(row) for subject, row in known.items()}
    form = InstrumentForm(request.POST or None, sessions=names, initial=_begin(request, known))
    if form.is_valid():
        act = _act(seat, form.cleaned_data)
        try:
            act_on(request, act)
            return redirect("instrument", act.key)
        except MithaqError as refused:
            tell(form, refused)
    return render(request, "instruments/create.html", {"form": form}, status=422 if form.is_bound else 200)


@seated
@require_GET
def instrument(request: SeatedRequest, key: str) -> HttpResponse:
    """The articles side by side. `?edit=<article>:<language>` opens one without a script."""
    return page(request, request.seat.need(Instrument, key))


@seated
@require_POST
def proposal(request: SeatedRequest, key: str) -> HttpResponse:
    """Put the text as it is worded now before both co-chairs."""
    seat, row = request.seat, request.seat.need(Instrument, key)
    if len(compared(seat.reading, row).checked.missing) > INLINE:
        languages = ", ".join(row.languages)
        return not_done(request, Refused("concordance_missing", languages=languages), back=_to(key))
    form = OverrulingForm(request.POST)
    reason = form.cleaned_data["overrule"] if form.is_valid() else ""
    try:
        propose(seat.office, seat.reading, row, by=seat.pseudonym, overrule=reason)
    except MithaqError as refused:
        return not_done(request, refused, back=_to(key))
    newest = versions(seat.reading, key)[0]
    return redirect("signing", newest.text.content)


@seated
@require_GET
def draft(request: SeatedRequest, key: str) -> HttpResponse:
    """The present wording as a PDF marked as a draft."""
    seat, row = request.seat, request.seat.need(Instrument, key)
    file = next(iter(seat.reading.current(File)), None)
    rows = worded_rows(sheet(seat.reading, row, editable=False))
    pdf = draft_pdf(row, rows, file, parties=[seat.me, *seat.reading.others])
    name = "".join(sign if sign.isalnum() or sign in "-_." else "-" for sign in row.reference)
    return HttpResponse(pdf, content_type=PDF, headers={"Content-Disposition": f'attachment; filename="{name}.pdf"'})


def page(
    request: SeatedRequest, row: Instrument, *, form: ArticleForm | None = None, status: int = 200
) -> HttpResponse:
    """The whole editor; `form` holds an article that could not be added."""
    seat = request.seat
    editable = seat.may("article.write")
    found = compared(seat.reading, row)
    lines = [found.marked(line) for line in sheet(seat.reading, row, editable=editable)]
    number = max((line.number for line in lines), default=0) + 1
    known = [line.article for line in lines]
    session = seat.reading.get(Session, row.session) if row.session else None
    context = {
        "it": row,
        "genre": GENRES[row.genre],
        "session": session,
        "lines": [(line, found.foot(line.article)) for line in lines],
        "open_form": _opened(lines, request.GET.get("edit", "")) if editable else None,
        "editable": editable,
        "form": form or ArticleForm(None, languages=row.languages, initial={"number": number}),
        "history": history(seat.reading, _about(row, known, versions(seat.reading, row.key))),
        "job": job_of(request.GET.get("comparison", "")),
        **panel(seat, row, found),
    }
    return render(request, "instruments/instrument.html", context, status=status)


def _to(key: str) -> str:
    return reverse("instrument", args=[key])


def _opened(lines: list[Line], asked: str) -> WordingForm | None:
    """The form of the cell that is asked for by its anchor, for those without a script."""
    cells = (cell for line in lines for cell in line.cells)
    return next((opened(cell) for cell in cells if cell.anchor == asked), None)


def _begin(request: SeatedRequest, known: dict[str, Session]) -> dict[str, Any]:
    """What the session already says: its place, its days, the next reference of its minutes."""
    start: dict[str, Any] = {"genre": "minutes", "languages": list(languages(request.seat.reading))}
    session = known.get(request.GET.get("session", ""))
    if session is None:
        return start
    reference = f"PV-{session.day.year}-{session.number:02}"
    here = {"session": session.subject, "day": session.until, "reference": reference}
    return start | here | spread("place", session.place)


def _act(seat: Seat, cleaned: dict[str, Any]) -> InstrumentCreate:
    return InstrumentCreate(
        key=seat.office.fresh_id(),
        session=cleaned["session"] or None,
        title=words(cleaned, "title"),
        place=words(cleaned, "place"),
        prevailing=cleaned["prevailing"] or None,
        **{name: cleaned[name] for name in ("genre", "reference", "languages", "day")},
    )


def _session_name(row: Session) -> str:
    return _("Session %(n)s, %(day)s") % {"n": row.number, "day": row.day.isoformat()}


def _about(row: Instrument, articles: list[str], found: list[Any]) -> set[str]:
    texts = {one.text.key for one in found} | {one.text.content for one in found}
    return {row.key, *articles, *texts}
