"""The roadmap: the plan in force, what a proposed one moves, the answers to it, resources."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from mithaq.axes import AXES
from mithaq.commission.proposals import Decline, Withdraw
from mithaq.papers.roadmap_files import calendar_of_plan, source_of
from mithaq.roadmap.acts.activities import ResourceAdd
from mithaq.roadmap.acts.plans import PlanAgree
from mithaq.roadmap.ballots import pending
from mithaq.roadmap.conflicts import conflicts
from mithaq.roadmap.hosting import Hosting
from mithaq.roadmap.models import Evidence, Plan, Resource
from mithaq.roadmap.needs import needs, together
from mithaq.roadmap.programme import Programme
from mithaq.secretariat.names import names
from mithaq.web.commitments.pages import Sheet, filled, posted
from mithaq.web.commitments.programme import face_of, programme, today, told_of
from mithaq.web.sessions.agendas import languages
from mithaq.web.sessions.forms import words
from mithaq.web.sessions.naming import history
from mithaq.web.sessions.seat import Seat, SeatedRequest, answer, seated, tongue
from mithaq.web.sessions.views import party_names

from .board import Board, risk_of
from .checks import checked
from .forms import EffortForm, ResourceForm
from .hosts import hosting_told
from .look import Look
from .printing import is_long
from .slips import simulating, slip_of
from .toolbar import toolbar
from .weighing import weighing


@seated
@require_GET
def roadmap(request: SeatedRequest) -> HttpResponse:
    """What is proposed, what awaits us first, with the plan in force as ghosts; else that; else how to begin."""
    known = programme(request.seat.reading)
    open_ones = sorted(pending(known.all(Plan), known.ballots), key=lambda row: row.party == request.seat.me)
    return _page(request, known, open_ones[0] if open_ones else known.plan)


@seated
@require_GET
def plan(request: SeatedRequest, key: str) -> HttpResponse:
    """One plan: in force, proposed, or put aside since; with what would move if something in it slipped."""
    row = request.seat.need(Plan, key)
    if moved := slip_of(request, row, Look.of(request.GET)):
        return moved
    return _page(request, programme(request.seat.reading), row)


@seated
@require_GET
def calendar(request: SeatedRequest, key: str) -> HttpResponse:
    """The plan for anybody's calendar."""
    row = request.seat.need(Plan, key)
    reading = request.seat.reading
    source = source_of(reading, programme(reading), day=today(), language=tongue(), plan=row)
    file = calendar_of_plan(source, reading)
    named = {"Content-Disposition": 'attachment; filename="mithaq-roadmap.ics"'}
    return HttpResponse(file, content_type="text/calendar; charset=utf-8", headers=named)


@seated
@require_POST
def agreement(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Plan, key)
    act = PlanAgree(key=row.key, hashed=request.POST.get("hashed", ""))
    return answer(request, act, to=_address(row), said=_("Checked on this node and agreed: the plan is in force."))


@seated
@require_POST
def refusal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Plan, key)
    act = Decline(key=row.key, hashed=request.POST.get("hashed", ""))
    return answer(request, act, to=_address(row), said=_("Declined. Another proposal may follow."))


@seated
@require_POST
def withdrawal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Plan, key)
    said = _("Withdrawn. Until the other party has seen this, it may still agree; then it counts as agreed.")
    return answer(request, Withdraw(key=row.key), to=_address(row), said=said)


@seated
@require_http_methods(["GET", "POST"])
def resource(request: SeatedRequest) -> HttpResponse:
    """Instructors, rooms, trucks: what the steps share."""
    seat = request.seat
    form = ResourceForm(posted(request), languages=languages(seat.reading), initial={"owner": seat.me})
    form.fields["owner"].choices = list(party_names(seat.reading).items())  # type: ignore[attr-defined]
    sheet = Sheet(
        "resource.add",
        heading=_("Declare a resource"),
        button=_("Declare the resource"),
        said=_("Resource declared. Steps may occupy it now."),
        back=reverse("roadmap"),
        lead=_("What steps share and what limits them: the planner never gives out more of it than there is."),
    )
    return filled(request, form, lambda given: [_resource(seat, given)], sheet=sheet)


def unplanned(known: Programme) -> list[str]:
    """Names of what is to be done and has no days in the plan in force."""
    asked = together([needs(known), *(axis.needs(known) for axis in AXES)])
    planned = known.plan.days if known.plan else {}
    told = names(known, tongue())
    return sorted(told.get(one.key, one.key) for one in asked.activities if one.key not in planned)


def _page(request: SeatedRequest, known: Programme, row: Plan | None) -> HttpResponse:
    seat, told = request.seat, names(known, tongue())
    open_ones = pending(known.all(Plan), known.ballots)
    context: dict[str, Any] = {
        "plan": row,
        "in_force": known.plan,
        "open_ones": [told_of(seat, one, agree="plan.agree", propose="plan.propose") for one in open_ones],
        "alive": known.alive,
        "unplanned": unplanned(known),
        "resources": [(one, face_of(seat.reading, one)) for one in known.all(Resource)],
        "conflicts": [one.sentence(tongue(), names=told) for one in conflicts_of(known)],
        "effort": EffortForm.like(
            Hosting.of(known.plan.asked_of_solver) if known.plan else Hosting(), parties=party_names(seat.reading)
        ),
        "may_plan": seat.may("plan.propose"),
        "may_declare": seat.may("resource.add"),
        "may_add": seat.may("activity.add"),
    }
    if row is not None:
        context |= _planned(request, known, row)
    return render(request, "roadmap/roadmap.html", context)


def _planned(request: SeatedRequest, known: Programme, row: Plan) -> dict[str, Any]:
    """The chart, what moves, and what this node's own check says of the plan."""
    board = Board(request, known, row, Look.of(request.GET))
    check, risk = checked(known, row.asked_of_solver, row.answer), risk_of(row)
    return board.context() | {
        "it": told_of(request.seat, row, agree="plan.agree", propose="plan.propose"),
        "bar": toolbar(board),
        "is_long": is_long(board),
        "risk": risk,
        "weighing": weighing(risk, board.chart.names),
        "simulating": simulating(row),
        "reasons": [one for one in known.all(Evidence) if (one.party, one.seq) == (row.party, row.seq)],
        "answer": row.answer,
        "check": check,
        "hosting": hosting_told(row.asked_of_solver, row.answer, board.chart.names, holds=check.holds),
        "history": history(request.seat.reading, {row.key}),
    }


def conflicts_of(known: Programme) -> list[Any]:
    """What doesn't fit together, of the roadmap and of each axis."""
    return [*conflicts(known), *(one for axis in AXES for one in axis.conflicts(known))]


def _resource(seat: Seat, given: dict[str, Any]) -> ResourceAdd:
    return ResourceAdd(
        key=seat.office.fresh_id(), title=words(given, "title"), capacity=given["capacity"], owner=given["owner"]
    )


def _address(row: Plan) -> str:
    return reverse("plan", args=[row.key])
