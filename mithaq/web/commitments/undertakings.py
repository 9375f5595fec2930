"""An undertaking: proposed, answered, with its steps and links, its evidence, its delivery, and what its axis adds."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from mithaq.commission.proposals import Decline, Withdraw
from mithaq.roadmap.acts.undertakings import UndertakingAgree, UndertakingPropose
from mithaq.roadmap.lifecycle import Life, Stage, life
from mithaq.roadmap.models import Commitment, Delivery, Evidence, Undertaking
from mithaq.roadmap.programme import Programme
from mithaq.web.axes.panels import panel
from mithaq.web.sessions.agendas import languages
from mithaq.web.sessions.forms import spread, words
from mithaq.web.sessions.naming import history as told_history
from mithaq.web.sessions.seat import Seat, SeatedRequest, answer, seated
from mithaq.web.sessions.views import party_names

from .evidence import Piece, shown
from .forms import UndertakingForm, choose
from .pages import Acts, Sheet, filled, posted
from .programme import STAGE_MARKS, programme, references, stage_word, today, told_of
from .steps import links_of, steps_of


@seated
@require_GET
def undertaking(request: SeatedRequest, key: str) -> HttpResponse:
    """All of one undertaking on one page. Named by any of its versions, it opens at the thing itself."""
    seat = request.seat
    named = seat.need(Undertaking, key)
    if named.subject != key:
        return redirect("undertaking", named.subject)
    known = programme(seat.reading)
    found = life(known, key, today())
    commitment = seat.need(Commitment, named.commitment)
    history = _things(known, key)
    context = {
        "life": found,
        "it": _told(seat, found.undertaking),
        "mark": STAGE_MARKS[found.stage],
        "word": stage_word(found.stage),
        "commitment": commitment,
        "reference": references(seat.reading).get(commitment.instrument, ""),
        "changes": [_told(seat, row) for row in seat.reading.open_changes(found.undertaking)],
        "steps": steps_of(seat, known, key),
        "links": links_of(seat, known, key),
        "evidence": _evidence(seat, known, key),
        "deliveries": _deliveries(seat, known, found),
        "panel": panel(seat, known, found.undertaking),
        "history": told_history(seat.reading, history),
        "may_step": found.stage is not Stage.ENDED and seat.may("activity.add"),
        "may_show": seat.may("evidence.add"),
        "may_deliver": _deliverable(found) and seat.may("delivery.declare"),
    }
    return render(request, "commitments/undertaking.html", context)


@seated
@require_http_methods(["GET", "POST"])
def propose(request: SeatedRequest, key: str) -> HttpResponse:
    """The work that keeps a commitment."""
    commitment = request.seat.need(Commitment, key)
    initial = {"axis": commitment.axis, "lead": commitment.owner or request.seat.me, "end": commitment.due}
    return _form(request, commitment, initial, replaces=None)


@seated
@require_http_methods(["GET", "POST"])
def replacement(request: SeatedRequest, key: str) -> HttpResponse:
    """Another title, lead or days: a new proposal that replaces this one once both agree."""
    row = request.seat.need(Undertaking, key)
    initial = {name: getattr(row, name) for name in ("axis", "lead", "start", "end")} | spread("title", row.title)
    return _form(request, request.seat.need(Commitment, row.commitment), initial, replaces=row)


@seated
@require_POST
def agreement(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Undertaking, key)
    act = UndertakingAgree(key=row.key, hashed=request.POST.get("hashed", ""))
    return answer(request, act, to=page(row.subject), said=_("Agreed. The other party learns of it by the next bag."))


@seated
@require_POST
def refusal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Undertaking, key)
    act = Decline(key=row.key, hashed=request.POST.get("hashed", ""))
    return answer(request, act, to=page(row.subject), said=_("Declined. Another proposal may follow."))


@seated
@require_POST
def withdrawal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Undertaking, key)
    said = _("Withdrawn. Until the other party has seen this, it may still agree; then it counts as agreed.")
    return answer(request, Withdraw(key=row.key), to=page(row.subject), said=said)


def page(subject: str) -> str:
    return reverse("undertaking", args=[subject])


def _form(
    request: SeatedRequest, commitment: Commitment, initial: dict[str, Any], *, replaces: Undertaking | None
) -> HttpResponse:
    form = UndertakingForm(posted(request), languages=languages(request.seat.reading), initial=initial)
    choose(form, "lead", list(party_names(request.seat.reading).items()))
    if replaces is not None:
        form.fields["axis"].disabled = True  # another axis is another undertaking
    back = page(replaces.subject) if replaces else reverse("commitment", args=[commitment.key])
    sheet = Sheet(
        "undertaking.propose",
        heading=_("Propose a change") if replaces else _("Propose an undertaking"),
        button=_("Propose to the other party"),
        said=_("Proposed. It counts once the other party has agreed to exactly this."),
        back=back,
        template="commitments/propose.html",
        context={"commitment": commitment},
    )
    return filled(request, form, lambda given: _acts(request.seat, commitment, given, replaces), sheet=sheet)


def _acts(seat: Seat, commitment: Commitment, given: dict[str, Any], replaces: Undertaking | None) -> Acts:
    """The proposal; our own that nobody has answered is taken back in the same entry."""
    act = UndertakingPropose(
        key=seat.office.fresh_id(),
        replaces=replaces.key if replaces else None,
        commitment=commitment.key,
        title=words(given, "title"),
        **{name: given[name] for name in ("axis", "lead", "start", "end")},
    )
    back = [Withdraw(key=replaces.key)] if replaces and _told(seat, replaces).may_withdraw else []
    return [*back, act]


def _told(seat: Seat, row: Any) -> Any:
    return told_of(seat, row, agree="undertaking.agree", propose="undertaking.propose")


def _deliverable(found: Life) -> bool:
    return found.stage in (Stage.AGREED, Stage.PLANNED, Stage.UNDER_WAY)


def _deliveries(seat: Seat, known: Programme, found: Life) -> list[Any]:
    """Declarations of delivery, the newest first, with the evidence that each names."""
    evidence = {row.key: row for row in known.all(Evidence)}
    rows = [row for row in known.all(Delivery) if row.undertaking == found.undertaking.subject]
    return [
        (told_of(seat, row, agree="delivery.accept", propose="delivery.declare"),
         [evidence[key] for key in row.evidence if key in evidence])
        for row in sorted(rows, key=lambda row: (row.party, row.seq), reverse=True)
    ]  # fmt: skip


def _evidence(seat: Seat, known: Programme, subject: str) -> list[Piece]:
    return shown(seat, [row for row in known.all(Evidence) if row.thing == subject])


def _things(known: Programme, subject: str) -> set[str]:
    """Whatever the history of this undertaking is about."""
    versions = {row.key for row in known.all(Undertaking) if row.subject == subject}
    within = {key for key, undertaking in known.within.items() if undertaking == subject}
    return {subject, *versions, *within, *(row.key for row in known.all(Evidence) if row.thing == subject)}
