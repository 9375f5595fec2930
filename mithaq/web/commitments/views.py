"""The follow-up matrix, one commitment, and the sentences from which commitments are drawn."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from mithaq.commission.acts.instruments import InstrumentText
from mithaq.ledger.act import Act
from mithaq.roadmap.acts import CommitmentDraw
from mithaq.roadmap.follow_up import Line
from mithaq.roadmap.lifecycle import Life
from mithaq.roadmap.models import Commitment, Evidence
from mithaq.web.sessions.agendas import languages
from mithaq.web.sessions.seat import SeatedRequest, seated, tongue
from mithaq.web.sessions.views import party_names

from .forms import DrawForm, EvidenceForm, choose
from .matrix import SHOWN, as_csv, axes_of, chosen, figures, lines_of, rows_of
from .pages import Sheet, filled
from .programme import STAGE_MARKS, face_of, programme, stage_word
from .quoted import Clause, adopted_texts, canonical, clauses, passage


@seated
@require_GET
def commitments(request: SeatedRequest) -> HttpResponse:
    """Which promises hold: what needs action first, filtered as the reader asks."""
    lines = lines_of(request.seat)
    asked = chosen(request.GET, request.seat.reading.parties)
    taken = [line for line in lines if asked.takes(line)]
    counted = figures(lines)
    context = {
        "rows": rows_of(request.seat, taken),
        "total": len(lines),
        "asked": asked,
        "chips": [(asked.query(show=key), label, counted.get(key, len(lines)), asked.show == key)
                  for key, label in SHOWN.items()],
        "parties": [(asked.query(party=key), key, asked.party == key) for key in request.seat.reading.parties],
        "axes": [(asked.query(axis=key), key, asked.axis == key) for key in sorted({a for n in lines for a in axes_of(n)} - {""})],
        "texts": adopted_texts(request.seat.reading),
        "may_draw": request.seat.may("commitment.draw"),
    }  # fmt: skip
    return render(request, "commitments/commitments.html", context)


@seated
@require_GET
def matrix_csv(request: SeatedRequest) -> HttpResponse:
    """The same lines for a spreadsheet."""
    lines = lines_of(request.seat)
    asked = chosen(request.GET, request.seat.reading.parties)
    taken = [line for line in lines if asked.takes(line)]
    text = as_csv(rows_of(request.seat, taken), left_out=len(lines) - len(taken))
    named = {"Content-Disposition": 'attachment; filename="mithaq-commitments.csv"'}
    return HttpResponse(text, content_type="text/csv; charset=utf-8", headers=named)


@seated
@require_GET
def commitment(request: SeatedRequest, key: str) -> HttpResponse:
    """One promise: its sentence within its article, its undertakings, its evidence, its history."""
    seat = request.seat
    row = seat.need(Commitment, key)
    known = programme(seat.reading)
    line = next(line for line in lines_of(seat, known=known) if line.commitment.key == key)
    text = next(iter(seat.reading.all(InstrumentText, content=row.content)), None)
    found = clauses(text, seat.reading.all(Commitment, content=row.content), mine=key) if text else []
    evidence = [one for one in known.all(Evidence) if one.thing == key]
    subjects = {life.undertaking.subject for life in line.lives}
    context = {
        "row": rows_of(seat, [line])[0],
        "commitment": row,
        "clause": next((clause for clause in found if clause.number == row.article), None),
        "text": text,
        "works": [_work(life) for life in line.lives],
        "evidence": [(one, face_of(seat.reading, one)) for one in evidence],
        "history": seat.reading.history(language=tongue(), about={key, *subjects, *(one.key for one in evidence)}),
        "may_propose": seat.may("undertaking.propose"),
        "may_show": seat.may("evidence.add"),
    }
    return render(request, "commitments/commitment.html", context)


@seated
@require_http_methods(["GET", "POST"])
def evidence(request: SeatedRequest, key: str) -> HttpResponse:
    """A piece of evidence beside a commitment."""
    row = request.seat.need(Commitment, key)
    return add_evidence(request, row.key, back=reverse("commitment", args=[row.key]))


def add_evidence(request: SeatedRequest, thing: str, *, back: str) -> HttpResponse:
    """The same form beside a commitment or an undertaking."""
    from_form = EvidenceForm(request.POST or None, languages=languages(request.seat.reading))
    sheet = Sheet("evidence.add", _("Record evidence"), _("Add to the record"), _("Evidence recorded."), back,
                  lead=_("The title and the note go into the common record; the document itself stays with you."))  # fmt: skip
    return filled(request, from_form, lambda given: [_evidence(request, thing, given)], sheet=sheet)


@seated
@require_GET
def sources(request: SeatedRequest) -> HttpResponse:
    """The adopted texts, from whose sentences commitments are drawn."""
    drawn = request.seat.reading.all(Commitment)
    texts = [(one, text, sum(row.content == text.content for row in drawn))
             for one, text in adopted_texts(request.seat.reading)]  # fmt: skip
    return render(request, "commitments/sources.html", {"texts": texts})


@seated
@require_GET
def source(request: SeatedRequest, content: str) -> HttpResponse:
    """One adopted text, article by article: what was drawn is marked, what wasn't can be."""
    text = _text(request, content)
    drawn = request.seat.reading.all(Commitment, content=content)
    instrument = next((one for one, found in adopted_texts(request.seat.reading) if found.content == content), None)
    context = {"text": text, "instrument": instrument, "clauses": clauses(text, drawn), "drawn": drawn,
               "may_draw": request.seat.may("commitment.draw")}  # fmt: skip
    return render(request, "commitments/source.html", context)


@seated
@require_http_methods(["GET", "POST"])
def draw(request: SeatedRequest, content: str, number: str) -> HttpResponse:
    """The sentences of one article in each language, paired by order; the promise is drawn from those chosen."""
    text = _text(request, content)
    clause = next((one for one in clauses(text, []) if one.number == number), None)
    if clause is None:
        raise Http404(number)
    form = DrawForm(request.POST or None, initial={"owner": "", "axis": ""})
    choose(form, "owner", [("", _("Both parties")), *party_names(request.seat.reading).items()])
    words = _chosen(request, text, clause)
    if form.is_bound and not all(words.values()):
        form.add_error(None, _("Choose the sentence in every language; several must follow one another."))
    back = reverse("commitment_source", args=[content])
    sheet = Sheet("commitment.draw", _("Draw a commitment"), _("Draw the commitment"), _("Commitment drawn."), back)
    request.chosen = _marked(request, clause)  # type: ignore[attr-defined]
    context = {"clause": clause, "text": text, "marked": _marked(request, clause)}
    return drawn(request, form, sheet=sheet, context=context, act=lambda given: _draw(request, (text, number), words, given))
