"""The bag: what waits to leave for each party, packing and receiving, receipts, the register."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from mithaq.commission.authority import ADMINISTRATOR, CHAIR, SECRETARY
from mithaq.exchange.envelope import SLACK
from mithaq.exchange.errors import ExchangeError
from mithaq.exchange.frame import CAP
from mithaq.ledger.errors import MithaqError
from mithaq.secretariat import inbox
from mithaq.secretariat.bag import files_to_go, known_of, pack, unpack
from mithaq.secretariat.models import Parcel
from mithaq.secretariat.refusals import sentence_of
from mithaq.web.history.lines import Entry, told, within
from mithaq.web.sessions.seat import Seat, SeatedRequest, not_done, seated, tongue

from .comparing import compared, grouped
from .filed import awaited, names_of

CARRIERS = {SECRETARY, ADMINISTRATOR, CHAIR}  # who exchanges with the other side (nothing of the record changes by it)
SHOWN = 100  # entries told on one page; the history tells the rest
PER_PAGE = 50


@dataclass(frozen=True)
class Outgoing:
    """What waits to leave for one party."""

    party: str
    entries: list[Entry]
    count: int
    heard: Parcel | None  # its last bag that was taken in
    sent: Parcel | None  # our last bag for it
    files: int  # that go with it, as far as they fit
    size: int  # of these files, in bytes

    @property
    def more(self) -> int:
        return self.count - len(self.entries)


@seated
@require_GET
def bag(request: SeatedRequest) -> HttpResponse:
    seat = request.seat
    register = Parcel.objects.filter(ch=seat.reading.ch)
    context = {
        "outgoing": [_outgoing(seat, party) for party in seat.reading.others],
        "waiting": [(one, inbox.missing(one)) for one in inbox.waiting(seat.reading.ch)],
        "awaited": awaited(seat),
        "page": Paginator(register, PER_PAGE).get_page(request.GET.get("page")),
        "may_carry": _may_carry(seat),
        **_digests(seat, request.GET.dict()),
    }
    return render(request, "bag/bag.html", context)


@seated
@require_POST
def packing(request: SeatedRequest) -> HttpResponse:
    """Everything that the party isn't known to hold, sealed for its node alone, as a file."""
    seat, to = request.seat, request.POST.get("party", "")
    if to not in seat.reading.others:
        raise Http404(to)
    if not _may_carry(seat):
        return _not_carried(request)
    try:
        packed = pack(seat.office, seat.reading, to)
    except MithaqError as refused:
        return not_done(request, refused, back=reverse("bag"))
    response = HttpResponse(packed.data, content_type="application/octet-stream")
    response["Content-Disposition"] = f'attachment; filename="{packed.name}"'
    return response


@seated
@require_POST
def receiving(request: SeatedRequest) -> HttpResponse:
    """Open, verify and take a bundle in, whole or not at all; either way it stands in the register."""
    if not _may_carry(request.seat):
        return _not_carried(request)
    file = request.FILES.get("bundle")
    if file is None:
        messages.warning(request, _("No file came: choose the .mithaq file that the other party handed over."))
        return redirect("bag")
    if (file.size or 0) > CAP + SLACK:
        return not_done(request, ExchangeError("too_large", size=file.size, limit=CAP), back=reverse("bag"))
    data = file.read()
    try:
        taken = unpack(request.seat.office, data, (file.name or "")[:200])
    except MithaqError as refused:
        parcel = inbox.newest_of(request.seat.reading.ch, data)
        lacks = inbox.missing(parcel) if parcel.state == Parcel.WAITING else None
        context = {"parcel": parcel, "refused": refused.sentence(tongue()), "lacks": lacks, "may_carry": True,
                   **_digests(request.seat, {})}  # fmt: skip
        return render(request, "bag/parcel.html", context, status=422)
    return redirect("parcel", taken.parcel.pk)


@seated
@require_POST
def removal(request: SeatedRequest, pk: int) -> HttpResponse:
    """A bundle that waits is taken out of the inbox: whoever sent it can send it again."""
    if not _may_carry(request.seat):
        return _not_carried(request)
    found = Parcel.objects.filter(ch=request.seat.reading.ch, pk=pk, state=Parcel.WAITING).first()
    if found is None:
        raise Http404(str(pk))
    inbox.remove(found)
    messages.success(request, _("Removed. Nothing of it had been taken in; its sender can send it again."))
    return redirect("bag")


@seated
@require_GET
def parcel(request: SeatedRequest, pk: int) -> HttpResponse:
    """One bundle of the register: the receipt of what came in, or what was sent, or why it was refused."""
    seat = request.seat
    found = Parcel.objects.filter(ch=seat.reading.ch, pk=pk).first()
    if found is None:
        raise Http404(str(pk))
    ranges = {party: (start, end) for party, (start, end) in found.values.get("ranges", {}).items()}
    rows = within(seat.reading, ranges)
    entries = told(seat.reading, rows[:SHOWN], tongue())
    context = {
        "parcel": found,
        "ranges": ranges,
        "entries": entries,
        "more": len(rows) - len(entries),
        "voids": [entry for entry in entries if entry.void],
        "refused": sentence_of(found.code, found.values, tongue()) if found.code else "",
        "restored": found.values.get("elsewhere", 0),
        "lacks": inbox.missing(found) if found.state == Parcel.WAITING else None,
        "files": names_of(seat, found.values.get("files", ())),
        "left": names_of(seat, found.values.get("left", ())),
        "may_carry": _may_carry(seat),
        **_digests(seat, {}),
    }
    return render(request, "bag/parcel.html", context)


def _outgoing(seat: Seat, party: str) -> Outgoing:
    reading, files = seat.reading, files_to_go(seat.office, seat.reading, party)
    known, sizes = known_of(reading, party), reading.reached.sizes
    rows = within(reading, {p: (known[p], size) for p, size in sizes.items() if size > known[p]})
    parcels = Parcel.objects.filter(ch=reading.ch, party=party)
    return Outgoing(
        party,
        told(reading, rows[-SHOWN:][::-1], tongue()),
        len(rows),
        parcels.filter(direction=Parcel.IN, state="taken").first(),
        parcels.filter(direction=Parcel.OUT).first(),
        len(files),
        sum(file.size for file in files),
    )


def _digests(seat: Seat, heard: dict[str, str]) -> dict[str, Any]:
    digests = seat.office.digests()
    return {
        "digests": digests,
        "record_groups": grouped(digests.record),
        "picture_groups": grouped(digests.picture),
        "heard": heard,
        "compared": compared(digests, heard),
    }


def _may_carry(seat: Seat) -> bool:
    return bool(seat.roles & CARRIERS)


def _not_carried(request: SeatedRequest) -> HttpResponse:
    messages.warning(request, _("Bags are packed and taken in by the secretary, a co-chair or the administrator."))
    return redirect("bag")
