"""Any two versions of the plan side by side: what the second puts elsewhere than the first."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from mithaq.roadmap.models import Plan
from mithaq.web.commitments.programme import programme, references, today
from mithaq.web.sessions.seat import SeatedRequest, seated

from .chart import Chart
from .moves import tally


@seated
@require_GET
def compare(request: SeatedRequest) -> HttpResponse:
    """Two selects; by default the two newest. Both lists are the same, so any may be the older."""
    reading, known = request.seat.reading, programme(request.seat.reading)
    rows = sorted(known.all(Plan), key=lambda row: (-row.seq, row.party))
    by_key = {row.key: row for row in rows}
    newer = by_key.get(request.GET.get("to", "")) or (rows[0] if rows else None)
    older = by_key.get(request.GET.get("from", "")) or next((row for row in rows if row != newer), newer)
    context: dict[str, Any] = {
        "versions": [(row, reading.standing(row).state) for row in rows],
        "older": older,
        "newer": newer,
        "said": references(reading),
    }
    if older and newer:
        drawn = Chart(
            known, newer.days, newer.asked_of_solver, older.days, today(), modes=newer.answer.modes,
            hosted_before=older.hosts,
        )  # fmt: skip
        context |= {
            "chart": drawn.svg(months=request.user.months), "moves": drawn.moves,
            "told": tally(drawn.moves, drawn.days), "in_force": older,
        }  # fmt: skip
    return render(request, "roadmap/compare.html", context)
