"""The commission file: in force, proposed, answered; and what this state notes for itself beside it."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from mithaq.commission.acts import FileAgree
from mithaq.commission.authority import roles_for
from mithaq.commission.models import File, Mandate, Note, Person
from mithaq.commission.proposals import Decline, Withdraw
from mithaq.desk import drafts
from mithaq.desk.models import Draft
from mithaq.ledger.errors import MithaqError
from mithaq.secretariat import here
from mithaq.secretariat.models import Channel
from mithaq.secretariat.reading import Reading
from mithaq.web.sessions.chains import chain_of, closed, told
from mithaq.web.sessions.naming import history
from mithaq.web.sessions.seat import SeatedRequest, act_on, answer, not_done, not_yours, seated, tell

from . import file_form, prefill
from .facts import compared, facts
from .file_form import FileForm
from .notes import NoteForm, note_act


@seated
@require_GET
def file(request: SeatedRequest) -> HttpResponse:
    """The file in force or proposed; before there is one, the place where a communiqué is dropped."""
    seat = request.seat
    rows = seat.reading.current(File)
    context = {
        "files": [_told_with_facts(request, row) for row in rows],
        "changes": [told(seat, change, "file") for row in rows for change in seat.reading.open_changes(row)],
        "closed": [told(seat, row, "file") for row in closed(seat.reading, File)],
        "drafts": [(draft, drafts.progress(draft)) for draft in _drafts(request)],
        "may_propose": seat.may("file.propose"),
        "people": seat.reading.all(Person),
        "mandates": [mandate for mandate in seat.reading.all(Mandate) if not mandate.ended],
        **_notes(request, rows[0].subject if rows else None),
    }
    return render(request, "file/file.html", context)


@seated
@require_http_methods(["GET", "POST"])
def propose(request: SeatedRequest) -> HttpResponse:
    """The form of the file: from a draft (`?draft=`), from the file that it would replace (`?from=`), or by hand."""
    seat = request.seat
    if not seat.may("file.propose"):
        return not_done(request, not_yours("file.propose", seat), back=reverse("file"))
    base = _base(request)
    draft = _drafts(request).filter(pk=request.GET["draft"]).first() if request.GET.get("draft", "").isdigit() else None
    offered = file_form.offered_by(base) | (prefill.basis_of(draft) if draft else {})
    form = FileForm(
        request.POST or None, parties=seat.reading.parties, offered=offered, initial=_initial(request, base, draft)
    )
    if form.is_valid():
        act = form.act(seat.office.fresh_id(), base.key if base else None)
        try:
            act_on(request, act)
        except MithaqError as refused:
            tell(form, refused)
        else:
            messages.success(
                request, _("Proposed and agreed by our side. The other party receives it with the next bag.")
            )
            return redirect("file_proposal", act.key)
    context = {"form": form, "base": base, "draft": draft, "progress": drafts.progress(draft) if draft else None}
    return render(request, "file/propose.html", context, status=422 if form.errors else 200)


@seated
@require_GET
def proposal(request: SeatedRequest, key: str) -> HttpResponse:
    """One proposal beside what it would replace, with the answers that this person may give."""
    seat = request.seat
    row = seat.need(File, key)
    before = seat.reading.get(File, row.replaces) if row.replaces else None
    chain = [one.key for one in chain_of(seat.reading, row)]
    context = {
        "it": told(seat, row, "file"),
        "before": told(seat, before, "file") if before else None,
        "compared": compared(before, row),
        "later": [told(seat, one, "file") for one in seat.reading.all(File, replaces=row.key)],
        "rivals": _rivals(request, row),
        "history": history(seat.reading, chain),
    }
    return render(request, "file/proposal.html", context)


@seated
@require_POST
def agreement(request: SeatedRequest, key: str) -> HttpResponse:
    """Our agreement, to the proposal as it was shown here: by its hash."""
    row = request.seat.need(File, key)
    act = FileAgree(key=row.key, hashed=request.POST.get("hashed", ""))
    said = _("Agreed. The other party learns of it with the next bag.")
    return answer(request, act, to=reverse("file_proposal", args=[key]), said=said)


@seated
@require_POST
def refusal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(File, key)
    act = Decline(key=row.key, hashed=request.POST.get("hashed", ""))
    return answer(
        request, act, to=reverse("file_proposal", args=[key]), said=_("Declined. Another proposal may follow.")
    )


@seated
@require_POST
def withdrawal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(File, key)
    said = _("Withdrawn. Until the other party has seen this, it may still agree; then it counts as agreed.")
    return answer(request, Withdraw(key=row.key), to=reverse("file_proposal", args=[key]), said=said)


@seated
@require_POST
def note(request: SeatedRequest) -> HttpResponse:
    """A note of this state, in its own record: it is in no bag."""
    form = NoteForm(request.POST)
    if not form.is_valid():
        messages.warning(request, _("The note is empty: write what you want to keep for your side."))
        return redirect("file")
    office = here.office(channel=here.national())
    try:
        office.perform(note_act(office, form), by=request.seat.pseudonym)
    except MithaqError as refused:
        return not_done(request, refused, back=reverse("file"))
    messages.success(request, _("Written in your own record. It leaves with no bag."))
    return redirect("file")


@seated
@require_GET
def what_leaves(request: SeatedRequest) -> HttpResponse:
    """What leaves the house and what does not."""
    return render(request, "file/what_leaves.html")


def _told_with_facts(request: SeatedRequest, row: Any) -> dict[str, Any]:
    return {"it": told(request.seat, row, "file"), "facts": facts(row)}


def _rivals(request: SeatedRequest, row: Any) -> list[Any]:
    """Other files that stand beside this one though neither replaces the other."""
    return [told(request.seat, one, "file") for one in request.seat.reading.current(File) if one.subject != row.subject]


def _base(request: SeatedRequest) -> Any:
    """The file that a new proposal replaces: the one named, else the one that counts now."""
    if named := request.GET.get("from"):
        return request.seat.need(File, named)
    return next(iter(request.seat.reading.current(File)), None)


def _initial(request: SeatedRequest, base: Any, draft: Draft | None) -> dict[str, Any]:
    initial: dict[str, Any] = {"costs": "each_its_own", "transfer": "consent"}
    own = {f"party_{request.seat.me}_{lang}": name for lang, name in here.home().name.items()}
    initial |= file_form.initial_of(base) if base else own
    if draft:
        found = prefill.initial_of(draft, request.seat.reading.parties)
        initial |= found | {"basis": [*initial.get("basis", []), *found["basis"]]}
    return initial


def _drafts(request: SeatedRequest) -> Any:
    return drafts.own_drafts(request.user.pk, drafts.FILE)


def _notes(request: SeatedRequest, about: str | None) -> dict[str, Any]:
    """The national notes, for those whom this state's own record lets write them."""
    channel = Channel.objects.filter(national=True).first()
    reading = Reading(channel) if channel else None
    allowed = reading is not None and bool(reading.roles(request.seat.pseudonym) & set(roles_for("note.write")))
    notes = reading.all(Note) if reading and allowed else []
    return {"notes": notes, "may_note": allowed, "note_form": NoteForm(initial={"about": about})}
