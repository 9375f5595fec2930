"""Where the commission stands: the next session, the promises, what awaits whoever is reading, the other party."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from mithaq.commission.models import Agenda, File, Session
from mithaq.roadmap.follow_up import Line, State
from mithaq.secretariat.awaiting import awaiting
from mithaq.secretariat.names import names
from mithaq.secretariat.reading import Reading
from mithaq.web.commitments.matrix import SHOWN, chosen, figures, lines_of, rows_of
from mithaq.web.commitments.programme import address, programme, today
from mithaq.web.commitments.quoted import adopted_texts
from mithaq.web.roadmap.views import conflicts_of
from mithaq.web.sessions.chains import by_time, chain_of
from mithaq.web.sessions.seat import SeatedRequest, seated, tongue

from .told import told

MOST = 8  # rows of the matrix; the rest is one click away


@dataclass(frozen=True)
class Hero:
    """The next session: how many days are left, and whether its agenda is agreed."""

    session: Session
    days: int
    state: str
    agenda: str


@seated
@require_GET
def dashboard(request: SeatedRequest) -> HttpResponse:
    """One page, read in a minute."""
    seat = request.seat
    known = programme(seat.reading)
    lines = lines_of(seat, known=known)
    asked = chosen(request.GET, seat.reading.parties)
    taken = [line for line in lines if asked.takes(line)]
    context = {
        "file": next(iter(seat.reading.current(File)), None),
        "file_page": address("file"),
        "hero": _hero(seat.reading),
        "figures": _figures(lines),
        "rows": rows_of(seat, taken[:MOST]),
        "more": max(0, len(taken) - MOST),
        "total": len(lines),
        "chips": [(asked.query(show=key), label, asked.show == key) for key, label in SHOWN.items()],
        "matrix": asked.query(),
        "awaited": [told(seat.reading, one) for one in awaiting(seat.reading, seat.roles)],
        "conflicts": [one.sentence(tongue(), names=names(known, tongue())) for one in conflicts_of(known)],
        "seen": _seen(seat.reading),
        "texts": adopted_texts(seat.reading),
        "may_draw": seat.may("commitment.draw"),
        "may_prepare": seat.may("session.propose"),
    }
    return render(request, "dashboard/dashboard.html", context)


def _hero(reading: Reading) -> Hero | None:
    """The next session that is agreed, else the next that is proposed."""
    ahead, _past = by_time(reading.current(Session), today())
    agreed = [one for one in ahead if reading.standing(one).state == "agreed"]
    found = next(iter(agreed or ahead), None)
    if found is None:
        return None
    keys = [row.key for row in chain_of(reading, found)]
    agenda = next(iter(reading.current(Agenda, session__in=keys)), None)
    stands = reading.standing(agenda).state if agenda else ""
    return Hero(found, max(0, (found.day - today()).days), reading.standing(found).state, stands)


def _figures(lines: list[Line]) -> dict[str, int]:
    """Kept, threatened, late, and those that wait for somebody's word."""
    counted = figures(lines)
    waits = counted[State.ANSWER] + counted[State.WAITING]
    return {name: counted[name] for name in ("kept", "threatened", "late")} | {"waiting": waits}


def _seen(reading: Reading) -> list[dict[str, Any]]:
    """How much of our log each other party's own entries say it had seen."""
    size = reading.reached.sizes.get(reading.me, 0)
    return [
        {"party": party, "seen": reading.reached.covers.get(party, {}).get(reading.me, 0), "size": size}
        for party in reading.others
    ]
