"""The record as sentences; and what does not fit together, with the ways to settle it."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from mithaq.commission.proposals import Decline, Withdraw
from mithaq.secretariat.models import EntryRow
from mithaq.web.sessions.seat import SeatedRequest, answer, seated, tongue

from .conflicts import conflicts
from .filters import THINGS, entries
from .lines import told

PER_PAGE = 50


@seated
@require_GET
def history(request: SeatedRequest) -> HttpResponse:
    """Everything that either party did, newest first; entries without effect say why."""
    asked = {name: request.GET.get(name, "") for name in ("party", "thing", "about")}
    reading = request.seat.reading
    page = Paginator(entries(reading, **asked), PER_PAGE).get_page(request.GET.get("page"))
    rows = EntryRow.objects.filter(id__in=list(page.object_list)).order_by("-id")
    context = {
        "page": page,
        "entries": told(reading, list(rows), tongue()),
        "asked": asked,
        "parties": reading.parties,
        "things": [(code, words) for code, (words, _kinds) in THINGS.items()],
        "conflicts": len(conflicts(request.seat)),
    }
    return render(request, "history/history.html", context)


@seated
@require_GET
def unsettled(request: SeatedRequest) -> HttpResponse:
    """What both sides did in good faith and does not fit together."""
    return render(request, "history/conflicts.html", {"conflicts": conflicts(request.seat)})


@seated
@require_POST
def withdrawal(request: SeatedRequest, key: str) -> HttpResponse:
    """We give way: our proposal is taken back."""
    said = _("Withdrawn. Until the other party has seen this, it may still agree; then it counts as agreed.")
    return answer(request, Withdraw(key=key), to=reverse("conflicts"), said=said)


@seated
@require_POST
def refusal(request: SeatedRequest, key: str) -> HttpResponse:
    """We keep to ours: the other party's proposal is declined, as it was shown here."""
    act = Decline(key=key, hashed=request.POST.get("hashed", ""))
    return answer(request, act, to=reverse("conflicts"), said=_("Declined. Another proposal may follow."))
