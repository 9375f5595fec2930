"""The agenda of a session: proposed item by item, agreed as a whole."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from mithaq.commission.acts import AgendaAgree, AgendaPropose
from mithaq.commission.acts.sessions import Item
from mithaq.commission.models import Agenda, File, Session
from mithaq.commission.proposals import Decline, Withdraw
from mithaq.ledger.errors import LANGUAGES, Language, MithaqError
from mithaq.secretariat.reading import Reading

from .chains import chain_of, told
from .forms import Items, spread
from .seat import Seat, SeatedRequest, act_on, answer, not_done, not_yours, seated, tongue


@seated
@require_http_methods(["GET", "POST"])
def propose(request: SeatedRequest, key: str) -> HttpResponse:
    """Rows to fill in; a new proposal starts from the agenda that stands."""
    session = request.seat.need(Session, key)
    if not request.seat.may("agenda.propose"):
        return not_done(request, not_yours("agenda.propose", request.seat), back=_page(session))
    standing = _standing(request.seat, session)
    rows = Items(
        _posted(request), initial=_initial(standing), form_kwargs={"languages": languages(request.seat.reading)}
    )
    errors: list[str] = []
    if rows.is_bound and "more" not in request.POST and rows.is_valid():
        try:
            act_on(request, *_acts(request.seat, session, standing, rows.items()))
            return redirect(_page(session))
        except MithaqError as refused:
            errors.append(refused.sentence(tongue()))
    context = {"session": session, "rows": rows, "errors": errors, "standing": standing, "back": _page(session)}
    failed = rows.is_bound and "more" not in request.POST
    return render(request, "sessions/agenda.html", context, status=422 if failed else 200)


@seated
@require_POST
def agreement(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Agenda, key)
    act = AgendaAgree(key=row.key, hashed=request.POST.get("hashed", ""))
    return answer(request, act, to=_page_of(row), said=_("Agenda agreed."))


@seated
@require_POST
def refusal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Agenda, key)
    act = Decline(key=row.key, hashed=request.POST.get("hashed", ""))
    return answer(request, act, to=_page_of(row), said=_("Declined. Another proposal may follow."))


@seated
@require_POST
def withdrawal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Agenda, key)
    return answer(request, Withdraw(key=row.key), to=_page_of(row), said=_("Agenda withdrawn."))


def languages(reading: Reading) -> tuple[Language, ...]:
    """The languages of the commission; all three before there is a file."""
    file = next(iter(reading.current(File)), None)
    return tuple(known for known in LANGUAGES if file is None or known in file.languages)


def _standing(seat: Seat, session: Session) -> Agenda | None:
    """The agenda of this session that counts now."""
    keys = [row.key for row in chain_of(seat.reading, session)]
    return next(iter(seat.reading.current(Agenda, session__in=keys)), None)


def _initial(standing: Agenda | None) -> list[dict[str, Any]]:
    items = standing.items if standing else []
    return [{"n": one["n"], "axis": one["axis"], **spread("title", one["title"])} for one in items]


def _posted(request: SeatedRequest) -> Any:
    """The rows as sent; "more rows" shows them again with three more."""
    if request.method != "POST":
        return None
    posted = request.POST.copy()
    if "more" in posted:
        held = posted.get("form-TOTAL_FORMS", "")
        posted["form-TOTAL_FORMS"] = str(min(int(held) if held.isdecimal() else 0, 97) + 3)
    return posted


def _acts(seat: Seat, session: Session, standing: Agenda | None, items: list[dict[str, Any]]) -> list[Any]:
    """The new agenda; our own unanswered one is taken back in the same entry."""
    act = AgendaPropose(
        key=seat.office.fresh_id(),
        replaces=standing.key if standing else None,
        session=session.subject,
        items=[Item(n=one["n"], title=one["title"], axis=one["axis"]) for one in items],
    )
    back = [Withdraw(key=standing.key)] if standing and told(seat, standing, "agenda").may_withdraw else []
    return [*back, act]


def _page(session: Session) -> str:
    return reverse("session", args=[session.key])


def _page_of(row: Agenda) -> str:
    return reverse("session", args=[row.session])
