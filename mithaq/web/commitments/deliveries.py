"""A delivery: declared by one party with its evidence, accepted by the other."""

from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from mithaq.commission.fields import worded
from mithaq.commission.proposals import Decline, Withdraw
from mithaq.roadmap.acts.deliveries import DeliveryAccept, DeliveryDeclare
from mithaq.roadmap.models import Delivery, Evidence, Undertaking
from mithaq.web.sessions.seat import SeatedRequest, answer, seated, tongue

from .forms import DeliveryForm, choose
from .pages import Sheet, filled, posted
from .programme import today


@seated
@require_http_methods(["GET", "POST"])
def declare(request: SeatedRequest, key: str) -> HttpResponse:
    """Say that it is delivered, with what shows it."""
    named = request.seat.need(Undertaking, key)
    rows = request.seat.reading.all(Evidence, thing__in=[named.subject, named.commitment])
    form = DeliveryForm(posted(request), initial={"day": today(), "evidence": [row.key for row in rows]})
    choose(form, "evidence", [(row.key, worded(row.title, tongue())) for row in rows])
    sheet = Sheet(
        "delivery.declare",
        heading=_("Declare the delivery"),
        button=_("Declare to the other party"),
        said=_("Declared. The promise is kept once the other party accepts."),
        back=_page(named.subject),
        lead=_("The other party accepts exactly this declaration, with this evidence, or declines it."),
        context={"above": named.title},
    )
    return filled(request, form, lambda given: [_act(request, named.subject, given)], sheet=sheet)


@seated
@require_POST
def agreement(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Delivery, key)
    act = DeliveryAccept(key=row.key, hashed=request.POST.get("hashed", ""))
    return answer(request, act, to=_page(row.undertaking), said=_("Accepted: delivered, by the word of both."))


@seated
@require_POST
def refusal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Delivery, key)
    act = Decline(key=row.key, hashed=request.POST.get("hashed", ""))
    return answer(request, act, to=_page(row.undertaking), said=_("Declined. Another proposal may follow."))


@seated
@require_POST
def withdrawal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Delivery, key)
    return answer(request, Withdraw(key=row.key), to=_page(row.undertaking), said=_("Declaration withdrawn."))


def _act(request: SeatedRequest, subject: str, given: dict[str, Any]) -> DeliveryDeclare:
    return DeliveryDeclare(
        key=request.seat.office.fresh_id(), replaces=None, undertaking=subject, day=given["day"],
        note=given["note"] or None, evidence=given["evidence"],
    )  # fmt: skip


def _page(subject: str) -> str:
    return reverse("undertaking", args=[subject])
