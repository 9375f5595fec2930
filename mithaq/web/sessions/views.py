"""The sessions: what is agreed, what is proposed, what awaits an answer."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from mithaq.commission.acts import SessionAgree, SessionPropose
from mithaq.commission.models import Agenda, Instrument, Session
from mithaq.commission.proposals import Decline, Withdraw
from mithaq.ledger.errors import MithaqError
from mithaq.secretariat import names
from mithaq.secretariat.reading import Reading

from .chains import by_time, chain_of, closed, conflicts, current_of, told
from .delegations import delegations
from .forms import SessionForm, spread, words
from .naming import history
from .seat import Seat, SeatedRequest, act_on, answer, not_done, not_yours, seated, tell, tongue


@seated
@require_GET
def sessions(request: SeatedRequest) -> HttpResponse:
    """The next one first, then those past; what doesn't fit together stands above."""
    seat = request.seat
    known = seat.reading.current(Session)
    ahead, past = by_time(known, timezone.localdate())
    context = {
        "next": _row(seat, ahead[0]) if ahead else None,
        "ahead": [_row(seat, one) for one in ahead[1:]],
        "past": [_row(seat, one) for one in past],
        "closed": [_row(seat, one) for one in closed(seat.reading, Session)],
        "conflicts": conflicts(known),
        "texts": seat.reading.all(Instrument),
        "may_propose": seat.may("session.propose"),
        "may_write": seat.may("instrument.create"),
        "may_sign": seat.may("ledger.sign") or seat.may("ledger.keys"),
    }
    return render(request, "sessions/sessions.html", context)


@seated
@require_GET
def session(request: SeatedRequest, key: str) -> HttpResponse:
    """Agenda, texts, delegations and history of one session."""
    seat = request.seat
    current = current_of(seat.reading, seat.need(Session, key))
    chain = [row.key for row in chain_of(seat.reading, current)]
    agendas = seat.reading.all(Agenda, session__in=chain)
    context = {
        "it": told(seat, current, "session"),
        "changes": [told(seat, change, "session") for change in seat.reading.open_changes(current)],
        "agendas": [told(seat, one, "agenda") for one in seat.reading.current(Agenda, session__in=chain)],
        "agenda_changes": _agenda_changes(seat, agendas),
        "texts": seat.reading.all(Instrument, session__in=chain),
        "delegations": delegations(seat.reading, tongue(), on=current.day),
        "history": history(seat.reading, {*chain, *(one.key for one in agendas)}),
        "may_agenda": seat.may("agenda.propose"),
        "may_write": seat.may("instrument.create"),
        "conflicts": [one for one in conflicts(seat.reading.current(Session)) if current in (one.one, one.other)],
    }
    return render(request, "sessions/session.html", context)


@seated
@require_http_methods(["GET", "POST"])
def propose(request: SeatedRequest) -> HttpResponse:
    """A new session; the form starts from the number that follows."""
    if not request.seat.may("session.propose"):
        return _not_yours(request)
    known = request.seat.reading.current(Session)
    initial = {"number": max((one.number for one in known), default=0) + 1, "host": _next_host(request.seat, known)}
    return _form(request, initial, replaces=None)


@seated
@require_http_methods(["GET", "POST"])
def replacement(request: SeatedRequest, key: str) -> HttpResponse:
    """Another number, place or day for a session: a new proposal that replaces it once both agree."""
    row = request.seat.need(Session, key)
    if not told(request.seat, row, "session").may_replace:
        return _not_yours(request)
    names = ("number", "extraordinary", "day", "until", "host")
    initial = {name: getattr(row, name) for name in names} | spread("place", row.place)
    return _form(request, initial, replaces=row)


@seated
@require_POST
def agreement(request: SeatedRequest, key: str) -> HttpResponse:
    """Our agreement to the session as its author was shown, by its hash."""
    row = request.seat.need(Session, key)
    act = SessionAgree(key=row.key, hashed=request.POST.get("hashed", ""))
    return answer(
        request, act, to=_page(key), said=_("Agreed. It is sealed here; the other party learns of it by the next bag.")
    )


@seated
@require_POST
def refusal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Session, key)
    act = Decline(key=row.key, hashed=request.POST.get("hashed", ""))
    return answer(request, act, to=_page(key), said=_("Declined. Another proposal may follow."))


@seated
@require_POST
def withdrawal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Session, key)
    said = _("Withdrawn. Until the other party has seen this, it may still agree; then it counts as agreed.")
    return answer(request, Withdraw(key=row.key), to=_page(key), said=said)


@require_GET
def both_calendars(request: HttpRequest) -> HttpResponse:
    """A day in both calendars, as the form shows it beside the field."""
    day = next((found for value in request.GET.values() if (found := _day(str(value)))), None)
    return render(request, "sessions/both_calendars.html", {"day_chosen": day})


def _form(request: SeatedRequest, initial: dict[str, Any], *, replaces: Session | None) -> HttpResponse:
    form = SessionForm(request.POST or None, parties=party_names(request.seat.reading), initial=initial)
    if form.is_valid():
        act = _act(request.seat, form.cleaned_data, replaces)
        try:
            act_on(request, *_instead(request.seat, replaces), act)
            return redirect(_page(act.key))
        except MithaqError as refused:
            tell(form, refused)
    context = {"form": form, "replaces": replaces, "back": _page(replaces.key) if replaces else reverse("sessions")}
    return render(request, "sessions/propose.html", context, status=422 if form.is_bound else 200)


def _act(seat: Seat, cleaned: dict[str, Any], replaces: Session | None) -> SessionPropose:
    return SessionPropose(
        key=seat.office.fresh_id(),
        replaces=replaces.key if replaces else None,
        place=words(cleaned, "place"),
        **{name: cleaned[name] for name in ("number", "extraordinary", "day", "until", "host")},
    )


def _instead(seat: Seat, replaced: Session | None) -> list[Withdraw]:
    """Our own proposal that nobody has answered is taken back in the same entry as the one that replaces it."""
    if replaced is None or not told(seat, replaced, "session").may_withdraw:
        return []
    return [Withdraw(key=replaced.key)]


def party_names(reading: Reading) -> dict[str, str]:
    """Code → name as the commission file gives it."""
    return names.party_names(reading, tongue())


def _next_host(seat: Seat, known: list[Session]) -> str:
    """Capitals alternate."""
    last = max(known, key=lambda one: (one.day, one.number), default=None)
    return next((party for party in seat.reading.parties if last and party != last.host), seat.me)


def _row(seat: Seat, one: Session) -> Any:
    return told(seat, one, "session")


def _agenda_changes(seat: Seat, agendas: list[Agenda]) -> list[Any]:
    current = {row.key for row in seat.reading.current(Agenda)}
    told_all = [told(seat, row, "agenda") for row in agendas if row.key not in current]
    return [one for one in told_all if one.standing.state == "proposed"]


def _day(value: str) -> Any:
    try:
        return parse_date(value)
    except ValueError:
        return None


def _page(key: str) -> str:
    return reverse("session", args=[key])


def _not_yours(request: SeatedRequest) -> HttpResponse:
    return not_done(request, not_yours("session.propose", request.seat), back=reverse("sessions"))
