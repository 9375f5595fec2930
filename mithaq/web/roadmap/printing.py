"""The chart as a sheet for the wall: A3, in the language and under the filters of the page; a slip with its ghosts."""

from collections.abc import Iterator
from typing import get_args

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from mithaq.documents.dates import gregorian
from mithaq.documents.sheet import Sheet, SheetRow, Tone, sheet_pdf
from mithaq.papers.roadmap_files import commission_of, marking_of
from mithaq.roadmap.models import Plan
from mithaq.web.commitments.programme import programme, today, told_of
from mithaq.web.components.gantt_parts import GanttRow
from mithaq.web.components.states import STATES
from mithaq.web.sessions.seat import SeatedRequest, seated, tongue

from .board import Board
from .chart import Chart
from .look import Look

TONES: frozenset[str] = frozenset(get_args(Tone))


@seated
@require_GET
def sheet(request: SeatedRequest, key: str) -> HttpResponse:
    """The PDF of what the page shows under the same address."""
    row = request.seat.need(Plan, key)
    board = Board(request, programme(request.seat.reading), row, Look.of(request.GET))
    pdf = sheet_pdf(_sheet(request, board))
    named = {"Content-Disposition": 'attachment; filename="mithaq-roadmap.pdf"'}
    return HttpResponse(pdf, content_type="application/pdf", headers=named)


def _sheet(request: SeatedRequest, board: Board) -> Sheet:
    chart, language = board.chart, tongue()
    last = max((span[1] for span in chart.days.values()), default=today())
    return Sheet(
        language=language,
        title=_("Roadmap"),
        subtitle=commission_of(request.seat.reading, language),
        standing=_standing(request, board),
        ends=f"{_('Last day:')} {gregorian(last, language)}",
        marking=marking_of(language),
        plan_hash=board.row.hashed,
        today=today(),
        rows=tuple(_rows(chart)),
        holidays=tuple(sorted({holiday.day for holiday in chart.holidays})),
    )


def _standing(request: SeatedRequest, board: Board) -> str:
    """A sheet on a wall says whether it binds anyone."""
    if board.look.slips:
        return _("A sketch: nobody has proposed it.")
    it = told_of(request.seat, board.row, agree="plan.agree", propose="plan.propose")
    return str(it.word or STATES[it.state].word)


def _rows(chart: Chart) -> Iterator[SheetRow]:
    """Groups with their span, then their rows unless they are shut."""
    open_one: str | None = None
    for row in chart.rows:
        group = chart.groups[row.within]
        if row.within != open_one:
            open_one = row.within
            yield SheetRow(label=group.label, span=(group.start, group.end), group=True)
        if not group.shut:
            yield _row(row)


def _row(row: GanttRow) -> SheetRow:
    tone = STATES[row.state].tone
    return SheetRow(
        label=row.label,
        span=(row.start, row.end),
        tone=tone if tone in TONES else "still",  # type: ignore[arg-type]
        milestone=row.milestone,
        critical=row.critical,
        ghost=(row.ghost_start, row.ghost_end) if row.moved and row.ghost_start and row.ghost_end else None,
        deadline=row.deadline,
        p80=row.p80,
    )
