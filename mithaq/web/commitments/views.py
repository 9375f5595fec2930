"""The follow-up matrix, one commitment, and the sentences from which commitments are drawn."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET

from mithaq.commission.models import InstrumentText
from mithaq.papers.roadmap_files import TYPES
from mithaq.roadmap.follow_up import Line
from mithaq.roadmap.lifecycle import Life
from mithaq.roadmap.models import Commitment, Evidence
from mithaq.web.sessions.naming import history
from mithaq.web.sessions.seat import SeatedRequest, seated

from .evidence import shown
from .matrix import SHOWN, Chosen, axes_of, chosen, figures, lines_of, rows_of
from .matrix_files import as_csv, as_xlsx, lost
from .programme import STAGE_MARKS, programme, stage_word
from .quoted import adopted_texts, clauses


@seated
@require_GET
def commitments(request: SeatedRequest) -> HttpResponse:
    """Which promises hold: what needs action first, filtered as the reader asks."""
    lines = lines_of(request.seat)
    asked = chosen(request.GET, request.seat.reading.parties)
    taken = [line for line in lines if asked.takes(line)]
    context = {
        "rows": rows_of(request.seat, taken),
        "total": len(lines),
        "asked": asked,
        "chips": _chips(asked, lines),
        "parties": _parties(asked, request.seat.reading.parties),
        "axes": _axes(asked, lines),
        "texts": adopted_texts(request.seat.reading),
        "may_draw": request.seat.may("commitment.draw"),
        "export": f"{reverse('commitments_csv')}{asked.query()}",
        "workbook": f"{reverse('commitments_xlsx')}{asked.query()}",
        "lost": lost(len(lines) - len(taken)),
    }
    return render(request, "commitments/commitments.html", context)


@seated
@require_GET
def matrix_csv(request: SeatedRequest) -> HttpResponse:
    """The same lines for a spreadsheet."""
    rows, left_out = _filtered(request)
    text = as_csv(rows, left_out=left_out)
    named = {"Content-Disposition": 'attachment; filename="mithaq-commitments.csv"'}
    return HttpResponse(text, content_type="text/csv; charset=utf-8", headers=named)


@seated
@require_GET
def matrix_xlsx(request: SeatedRequest) -> HttpResponse:
    """The same lines as a workbook."""
    rows, left_out = _filtered(request)
    data = as_xlsx(rows, left_out=left_out)
    named = {"Content-Disposition": 'attachment; filename="mithaq-commitments.xlsx"'}
    return HttpResponse(data, content_type=TYPES["xlsx"][1], headers=named)


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
        "evidence": shown(seat, evidence),
        "history": history(seat.reading, {key, *subjects, *(one.key for one in evidence)}),
        "may_propose": seat.may("undertaking.propose"),
        "may_show": seat.may("evidence.add"),
    }
    return render(request, "commitments/commitment.html", context)


def _chips(asked: Chosen, lines: list[Line]) -> list[tuple[str, Any, int, bool]]:
    counted = figures(lines)
    return [
        (asked.query(show=key), label, counted.get(key, len(lines)), asked.show == key) for key, label in SHOWN.items()
    ]


def _axes(asked: Chosen, lines: list[Line]) -> list[tuple[str, str, bool]]:
    known = sorted({axis for line in lines for axis in axes_of(line) if axis})
    return [(asked.query(axis="" if asked.axis == axis else axis), axis, asked.axis == axis) for axis in known]


def _parties(asked: Chosen, parties: tuple[str, ...]) -> list[tuple[str, str, bool]]:
    return [(asked.query(party="" if asked.party == one else one), one, asked.party == one) for one in parties]


def _work(life: Life) -> dict[str, Any]:
    return {"life": life, "mark": STAGE_MARKS[life.stage], "word": stage_word(life.stage)}


def _filtered(request: SeatedRequest) -> tuple[list[Any], int]:
    """The rows of the matrix that were asked for, and how many lines were left out."""
    lines, asked = lines_of(request.seat), chosen(request.GET, request.seat.reading.parties)
    taken = [line for line in lines if asked.takes(line)]
    return rows_of(request.seat, taken), len(lines) - len(taken)
