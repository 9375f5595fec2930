"""A slip on the page: said of one thing, answered at once, improved in a job, then proposed to the other party."""

from datetime import date, timedelta
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import retarget

from mithaq.desk.models import Job, User
from mithaq.jobs.run import enqueue, under_way
from mithaq.ledger.act import Act
from mithaq.ledger.errors import LANGUAGES, MithaqError
from mithaq.planning.errors import PlanningError
from mithaq.planning.problem import mode_of
from mithaq.planning.why import why_not_earlier
from mithaq.roadmap.acts.deliveries import EvidenceAdd
from mithaq.roadmap.models import Plan
from mithaq.roadmap.programme import Programme
from mithaq.roadmap.slips import Settled, Slip
from mithaq.secretariat.names import names
from mithaq.secretariat.plan import proposal_of
from mithaq.web.commitments.programme import programme, today
from mithaq.web.sessions.seat import SeatedRequest, act_on, not_done, not_yours, seated, tongue

from .board import REPLAN, RISK, Board
from .checks import checked
from .forms import SlipForm
from .hosts import why_there
from .look import Look

LABEL = 300  # letters of a title in the record


def asked_slip(row: Plan, given: dict[str, Any]) -> Slip | None:
    """What a form or a moved bar says: a new first day, a length, or late by so many days."""
    key, start = given["activity"], row.days[given["activity"]][0]
    if late := given.get("late"):
        if start <= today():
            length = _length(row, key)
            return Slip(key, days=length + late)
        return Slip(key, day=start + timedelta(days=late))
    day, days = given.get("day"), given.get("days")
    day = day if day != start else None
    days = days if days != _length(row, key) else None
    return Slip(key, day, days) if day or days is not None else None


@seated
@require_GET
def activity(request: SeatedRequest, key: str, thing: str) -> HttpResponse:
    """One planned thing: its days, what holds it where it is, and the form that says it slips."""
    row, known, look = request.seat.need(Plan, key), programme(request.seat.reading), Look.of(request.GET)
    if thing not in row.days:
        raise Http404(thing)
    called = names(known, tongue())
    first, last = row.days[thing]
    subject = known.within.get(thing, "")
    form = SlipForm(request.GET if "activity" in request.GET else None, first=first, days=_length(row, thing))
    if form.is_bound and form.is_valid():
        return _slipped(row, look, form.cleaned_data | {"activity": thing})
    context = {
        "plan": row, "thing": thing, "name": called.get(thing, thing), "first": first, "last": last, "look": look,
        "length": _length(row, thing), "undertaking": subject if subject in known.alive else "",
        "undertaking_name": called.get(subject, ""), "due": known.dues.get(subject), "form": form,
        "why": _why(row, thing, called), "carried": look.pairs, "begun": first <= today(),
        "host": row.hosts.get(thing, ""), "there": _why_there(row, known, thing),
    }  # fmt: skip
    return render(request, "roadmap/activity.html", context, status=422 if form.is_bound else 200)


@seated
@require_POST
def replans(request: SeatedRequest, key: str) -> HttpResponse:
    """Look for better answers beside the one at once. Nothing of the record changes."""
    row, look = request.seat.need(Plan, key), Look.of(request.POST)
    slips = [str(slip) for slip in look.slips]
    owner = User.objects.get(pk=request.user.pk)
    job = enqueue(REPLAN, owner, plan=row.key, slips=slips, today=today().isoformat())
    found = look.but(job=job.pk, choice="")
    here = reverse("plan", args=[key]) + found.query
    if not request.htmx:
        return redirect(here)
    page = render(request, "roadmap/ways.html", _ways(request, row, found))
    page["HX-Replace-Url"] = here
    return page


@seated
@require_GET
def replan(request: SeatedRequest, key: str) -> HttpResponse:
    """How far the search is; the choices in its place once it has ended."""
    row, look = request.seat.need(Plan, key), Look.of(request.GET)
    job = Board(request, programme(request.seat.reading), row, look).job
    if job is not None and not job.has_ended:
        return render(request, "roadmap/looking.html", {"plan": row, "look": look, "replan": job})
    return retarget(render(request, "roadmap/ways.html", _ways(request, row, look)), "#ways")


@seated
@require_POST
def proposal(request: SeatedRequest, key: str) -> HttpResponse:
    """The answer that is looked at, put before the other party whole, with the reason beside it."""
    row, look = request.seat.need(Plan, key), Look.of(request.POST)
    back = reverse("plan", args=[key]) + look.query
    if not request.seat.may("plan.propose"):
        return not_done(request, not_yours("plan.propose", request.seat), back=back)
    board = Board(request, programme(request.seat.reading), row, look)
    try:
        settled = board.settled
        if settled is None:
            return redirect(back)
        act = board.chosen or proposal_of(
            request.seat.office, board.known, settled.problem, settled.answer, instead=[row.key]
        )
        act_on(request, act, *_reasons(request, board, settled))
    except MithaqError as refused:
        return not_done(request, refused, back=back)
    messages.success(request, _("Proposed. It is in force once the other party has checked and agreed."))
    return redirect("plan", act.key)


@seated
@require_POST
def risks(request: SeatedRequest, key: str) -> HttpResponse:
    """Simulate how late this plan may become."""
    row, look = request.seat.need(Plan, key), Look.of(request.POST)
    owner, day = User.objects.get(pk=request.user.pk), today().isoformat()
    enqueue(RISK, owner, about=_today_of(row), plan=row.key, today=day)
    return redirect(reverse("plan", args=[key]) + look.but(show=look.show | {"risk"}).query)


def simulating(row: Plan) -> Job | None:
    """The simulation of this plan that somebody has asked for today, until it ends."""
    return under_way(RISK, _today_of(row))


def _today_of(row: Plan) -> str:
    return f"{row.key} {today().isoformat()}"


def slip_of(request: SeatedRequest, row: Plan, look: Look) -> HttpResponse | None:
    """A moved bar asks with the thing and its new day: the address that says so; None where nothing was asked."""
    thing = request.GET.get("activity", "")
    if thing not in row.days:
        return None
    try:
        day = date.fromisoformat(request.GET.get("day", ""))
    except ValueError:
        return None
    return _slipped(row, look, {"activity": thing, "day": day})


def _slipped(row: Plan, look: Look, given: dict[str, Any]) -> HttpResponse:
    slip = asked_slip(row, given)
    kept = look.but(slips=tuple(other for other in look.slips if other.key != given["activity"]), job=None, choice="")
    shown = (kept.slipped(slip) if slip else kept).but(because=given.get("because") or look.because)
    return redirect(reverse("plan", args=[row.key]) + shown.query)


def _ways(request: SeatedRequest, row: Plan, look: Look) -> dict[str, Any]:
    board = Board(request, programme(request.seat.reading), row, look)
    return board.ways() | {"plan": row}


def _why(row: Plan, thing: str, called: dict[str, str]) -> list[str]:
    """What holds it on its day, in sentences; of a plan that is none, why it is none."""
    try:
        return why_not_earlier(row.asked_of_solver, row.answer, thing).sentences(tongue(), names=called)
    except PlanningError as refused:
        return [refused.named(called).sentence(tongue())]


def _why_there(row: Plan, known: Programme, thing: str) -> list[str]:
    """Why its host hosts it; of a plan with faults nothing is said, as its days aren't believed."""
    if thing not in row.hosts or not checked(known, row.asked_of_solver, row.answer).holds:
        return []
    return why_there(row, thing, names(known, tongue()))


def _reasons(request: SeatedRequest, board: Board, settled: Settled) -> list[Act]:
    """What happened, beside the undertaking that it happened to: it reaches the other side in the same entry."""
    because, slips = request.POST.get("because", "").strip(), board.look.slips
    subject = board.known.within.get(slips[0].key, "") if slips else ""
    if not because or subject not in board.known.alive:
        return []
    return [EvidenceAdd(
        key=request.seat.office.fresh_id(), thing=subject, note=because, file=None,
        title={language: _reason_title(board, settled, language) for language in LANGUAGES},
    )]  # fmt: skip


def _reason_title(board: Board, settled: Settled, language: Any) -> str:
    slip = board.look.slips[0]
    by = (settled.days[slip.key][1] - board.row.days[slip.key][1]).days
    told = {"name": names(board.known, language).get(slip.key, slip.key), "n": by}
    with override(language):
        said = _("Why “%(name)s” is late by %(n)s days") if by > 0 else _("Why “%(name)s” is planned anew")
        return (said % told)[:LABEL]


def _length(row: Plan, key: str) -> int:
    """Working days, as planned."""
    activity = next(one for one in row.asked_of_solver.activities if one.key == key)
    return mode_of(activity, row.answer.modes).duration
