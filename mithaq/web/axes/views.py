"""Courses offered and asked, lots handed over and received, legs, missions: each from its undertaking."""

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from mithaq.axes.equipment.acts import LotHand
from mithaq.axes.equipment.models import Lot
from mithaq.axes.expertise.acts import MissionPropose
from mithaq.axes.expertise.models import Mission
from mithaq.axes.logistics.acts import LegAdd, LegDrop
from mithaq.axes.logistics.models import Leg
from mithaq.axes.training.acts import CourseAsk, CourseDrop, CourseOffer
from mithaq.axes.training.models import Course
from mithaq.commission.fields import worded
from mithaq.commission.proposals import Decline, Withdraw
from mithaq.ledger.act import Act
from mithaq.roadmap.fields import Demand
from mithaq.roadmap.models import Undertaking
from mithaq.web.commitments.forms import demanded
from mithaq.web.commitments.pages import Sheet, filled, posted
from mithaq.web.commitments.programme import programme, resource_choices
from mithaq.web.sessions.agendas import languages
from mithaq.web.sessions.forms import words
from mithaq.web.sessions.seat import SeatedRequest, answer, seated, tongue

from .forms import CourseForm, LegForm, LotForm, MissionForm, SeatsForm, items


@seated
@require_http_methods(["GET", "POST"])
def course(request: SeatedRequest, key: str) -> HttpResponse:
    """Offer a course."""
    row = request.seat.need(Undertaking, key)
    resources = resource_choices(programme(request.seat.reading), tongue())
    form = CourseForm(posted(request), languages=languages(request.seat.reading), resources=resources)
    sheet = _sheet("course.offer", row, _("Offer a course"), _("Offer the course"), _("Course offered."))
    return filled(request, form, lambda given: [_course(request, row.subject, given)], sheet=sheet)


@seated
@require_http_methods(["GET", "POST"])
def seats(request: SeatedRequest, key: str) -> HttpResponse:
    """Ask for seats on a course of the other party."""
    row = request.seat.need(Course, key)
    undertaking = request.seat.need(Undertaking, row.undertaking)
    form = SeatsForm(posted(request))
    heading = _("Ask for seats: %(course)s") % {"course": worded(row.title, tongue())}
    sheet = _sheet("course.ask", undertaking, heading, _("Ask for the seats"), _("Seats asked for."))

    def ask(given: dict[str, Any]) -> list[Act]:
        return [CourseAsk(key=request.seat.office.fresh_id(), course=row.key, seats=given["seats"])]

    return filled(request, form, ask, sheet=sheet)


@seated
@require_POST
def course_withdrawal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Course, key)
    return answer(request, CourseDrop(key=row.key), to=_page(row.undertaking), said=_("Course taken back."))


@seated
@require_http_methods(["GET", "POST"])
def lot(request: SeatedRequest, key: str) -> HttpResponse:
    """Hand a lot over."""
    row = request.seat.need(Undertaking, key)
    form = LotForm(posted(request), languages=languages(request.seat.reading))
    sheet = _sheet(
        "lot.hand",
        row,
        _("Hand a lot over"),
        _("Hand over"),
        _("Handed over. It is received by the other party's word."),
        template="axes/lot.html",
    )

    def hand(given: dict[str, Any]) -> list[Act]:
        return [LotHand(
            key=request.seat.office.fresh_id(), replaces=None, undertaking=row.subject, label=given["label"],
            items=items(given), place=words(given, "place"), day=given["day"],
        )]  # fmt: skip

    return filled(request, form, hand, sheet=sheet)


@seated
@require_http_methods(["GET", "POST"])
def leg(request: SeatedRequest, key: str) -> HttpResponse:
    """Add a stretch to the route."""
    row = request.seat.need(Undertaking, key)
    legs = [one.order for one in request.seat.reading.all(Leg, undertaking=row.subject, dropped=False)]
    initial = {"order": max(legs, default=0) + 1}
    form = LegForm(posted(request), languages=languages(request.seat.reading), initial=initial)
    sheet = _sheet("leg.add", row, _("Add a leg"), _("Add the leg"), _("Leg added."))

    def add(given: dict[str, Any]) -> list[Act]:
        fields: dict[str, Any] = {name: given[name] for name in ("order", "mode", "days", "capacity_kg")}
        places: dict[str, Any] = {name: words(given, name) for name in ("origin", "destination")}
        return [LegAdd(key=request.seat.office.fresh_id(), undertaking=row.subject, **places, **fields)]

    return filled(request, form, add, sheet=sheet)


@seated
@require_POST
def leg_withdrawal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Leg, key)
    return answer(request, LegDrop(key=row.key), to=_page(row.undertaking), said=_("Leg taken out."))


@seated
@require_http_methods(["GET", "POST"])
def mission(request: SeatedRequest, key: str) -> HttpResponse:
    """Propose a mission of experts."""
    row = request.seat.need(Undertaking, key)
    form = MissionForm(posted(request), languages=languages(request.seat.reading))
    said = _("Proposed. It counts once the other party has agreed to exactly this.")
    sheet = _sheet("mission.propose", row, _("Propose a mission"), _("Propose to the other party"), said)

    def propose(given: dict[str, Any]) -> list[Act]:
        return [MissionPropose(
            key=request.seat.office.fresh_id(), replaces=None, undertaking=row.subject, title=words(given, "title"),
            place=words(given, "place"), **{name: given[name] for name in ("experts", "days", "starts")},
        )]  # fmt: skip

    return filled(request, form, propose, sheet=sheet)


def answers(model: type[Lot] | type[Mission], agree: type[Act], said: str | Promise) -> dict[str, Callable[..., Any]]:
    """The three answers to a lot or a mission, each a noun that one posts to."""

    @seated
    @require_POST
    def agreement(request: SeatedRequest, key: str) -> HttpResponse:
        row = request.seat.need(model, key)
        act = agree(key=row.key, hashed=request.POST.get("hashed", ""))  # type: ignore[call-arg]
        return answer(request, act, to=_page(row.undertaking), said=str(said))

    @seated
    @require_POST
    def refusal(request: SeatedRequest, key: str) -> HttpResponse:
        row = request.seat.need(model, key)
        act = Decline(key=row.key, hashed=request.POST.get("hashed", ""))
        return answer(request, act, to=_page(row.undertaking), said=_("Declined. Another proposal may follow."))

    @seated
    @require_POST
    def withdrawal(request: SeatedRequest, key: str) -> HttpResponse:
        row = request.seat.need(model, key)
        said = _("Withdrawn. Until the other party has seen this, it may still agree; then it counts as agreed.")
        return answer(request, Withdraw(key=row.key), to=_page(row.undertaking), said=said)

    return {"agreement": agreement, "refusal": refusal, "withdrawal": withdrawal}


def _course(request: SeatedRequest, subject: str, given: dict[str, Any]) -> CourseOffer:
    return CourseOffer(
        key=request.seat.office.fresh_id(),
        undertaking=subject,
        title=words(given, "title"),
        place=words(given, "place"),
        prerequisites=given["prerequisites"] or None,
        demands=[Demand(resource=key, amount=amount) for key, amount in demanded(given).items()],
        **{name: given[name] for name in ("seats", "starts", "ends", "language")},
    )


def _sheet(  # budget: words of a page, in the order in which it shows them
    kind: str, row: Undertaking, heading: str, button: str, said: str, *, template: str = "commitments/sheet.html"
) -> Sheet:
    context = {"above": row.title}
    return Sheet(kind, heading, button, said, _page(row.subject), template=template, context=context)


def _page(subject: str) -> str:
    return reverse("undertaking", args=[subject])
