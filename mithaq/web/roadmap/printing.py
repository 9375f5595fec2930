"""The chart as sheets for the wall: A3, in the language and under the filters of the page; a slip with its ghosts.

A short one is made while its reader waits; a long one by a worker, watched on the page of drawings.
"""

import msgspec
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from mithaq.desk import made
from mithaq.desk.models import User
from mithaq.documents.sheet import ROWS, sheet_pdf
from mithaq.jobs.drawing import SHEET_NAME
from mithaq.jobs.run import enqueue
from mithaq.roadmap.models import Plan
from mithaq.web.commitments.programme import programme
from mithaq.web.sessions.seat import SeatedRequest, seated

from .board import Board
from .look import Look
from .printed import sheet_of

AT_ONCE = 4 * ROWS  # rows that are drawn while somebody waits: about a fifth of a second


@seated
@require_GET
def sheet(request: SeatedRequest, key: str) -> HttpResponse:
    """The PDF of what the page shows under the same address; of a long one, the way to have it made."""
    board = _board(request, key)
    if is_long(board):
        messages.info(request, _("A chart as long as this is drawn by a worker: press “Print” on its page."))
        return redirect(f"{request.path.removesuffix('chart.pdf')}{board.look.query}")
    named = {"Content-Disposition": f'attachment; filename="{SHEET_NAME}"'}
    return HttpResponse(sheet_pdf(sheet_of(request, board)), content_type="application/pdf", headers=named)


@seated
@require_POST
def sheets(request: SeatedRequest, key: str) -> HttpResponse:
    """Have it drawn by a worker, from what this reader sees now."""
    laid = made.keep(msgspec.json.encode(sheet_of(request, _board(request, key))))
    return redirect("roadmap_drawing", enqueue("roadmap.sheet", User.objects.get(pk=request.user.pk), sheet=laid).pk)


def is_long(board: Board) -> bool:
    """Too many rows on paper to wait for."""
    return len(board.chart.rows) > AT_ONCE


def _board(request: SeatedRequest, key: str) -> Board:
    row = request.seat.need(Plan, key)
    return Board(request, programme(request.seat.reading), row, Look.of(request.GET))
