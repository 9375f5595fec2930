"""A person's passkeys: made here, approved by an administrator who has heard the eight words, then in force."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from mithaq.desk.models import Draft
from mithaq.ledger.errors import MithaqError
from mithaq.secretariat.keys import enrol
from mithaq.web.sessions.seat import SeatedRequest, not_done, not_yours, seated, tongue

from .enrolment import DISMISSED, IN_FORCE, KIND, WAITING, Passkey, awaiting, begin, keep, passkeys_of, settle
from .errors import SigningError
from .views import doc_in_force


@seated
@require_http_methods(["GET", "POST"])
def passkeys(request: SeatedRequest) -> HttpResponse:
    """One's own passkeys, a new one, and for an administrator those that wait."""
    error = ""
    if request.method == "POST":
        try:
            keep(request, request.user, request.POST.get("answer", ""))
            messages.success(
                request, _("Your passkey is made. Read the eight words to the administrator, who puts it in force.")
            )
            return redirect("passkeys")
        except SigningError as refused:
            error = refused.sentence(tongue())
    kids = {person.kid for person in doc_in_force(request.seat).people}
    context = {
        "options": begin(request, request.user),
        "mine": [(one, one.draft.content["kid"] in kids) for one in passkeys_of(request.user)],
        "awaiting": awaiting() if request.seat.may("ledger.keys") else [],
        "error": error,
    }
    return render(request, "signing/passkeys.html", context, status=422 if error else 200)


@seated
@require_POST
def approval(request: SeatedRequest, pk: int) -> HttpResponse:
    """Into the next key document, which the root key of this node signs, and in force by an act of the record."""
    if not request.seat.may("ledger.keys"):
        return not_done(request, not_yours("ledger.keys", request.seat), back=reverse("passkeys"))
    passkey = _asked(pk)
    try:
        _still_waiting(passkey)
        roles = request.seat.reading.roles(passkey.draft.owner.pseudonym)
        enrol(request.seat.office, passkey.person(roles), by=request.seat.pseudonym)
    except MithaqError as refused:
        return not_done(request, refused, back=reverse("passkeys"))
    settle(passkey, IN_FORCE)
    messages.success(
        request, _("In force. What it signs from now on binds its owner's party if they are head of delegation.")
    )
    return redirect("passkeys")


@seated
@require_POST
def dismissal(request: SeatedRequest, pk: int) -> HttpResponse:
    """Not put in force: by an administrator, or by its owner."""
    passkey = _asked(pk)
    if not request.seat.may("ledger.keys") and passkey.draft.owner != request.user:
        return not_done(request, not_yours("ledger.keys", request.seat), back=reverse("passkeys"))
    try:
        _still_waiting(passkey)
    except SigningError as refused:
        return not_done(request, refused, back=reverse("passkeys"))
    settle(passkey, DISMISSED)
    return redirect("passkeys")


def _asked(pk: int) -> Passkey:
    return Passkey(get_object_or_404(Draft.objects.select_related("owner"), pk=pk, kind=KIND))


def _still_waiting(passkey: Passkey) -> None:
    if passkey.state != WAITING:
        raise SigningError("not_awaiting", state=passkey.state)
