"""A co-chair's word on a text: signed, declined; or the text taken back by the side that proposed it."""

from typing import Literal

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from mithaq.commission.proposals import Withdraw
from mithaq.desk.models import User
from mithaq.jobs.run import enqueue
from mithaq.ledger.adoption import Choice
from mithaq.ledger.errors import MithaqError
from mithaq.secretariat.instruments import vote
from mithaq.web.sessions.seat import SeatedRequest, act_on, answer, seated, tongue

from .proofs import given
from .views import asked, doc_in_force, page

CHOICES: dict[Choice, Literal["agree", "decline"]] = {"adopt": "agree", "decline": "decline"}


@seated
@require_POST
def signature(request: SeatedRequest, content: str) -> HttpResponse:
    """Our co-chair signs this text: the proof comes from a passkey on the page, or from their own machine."""
    return _vote(request, content, "adopt")


@seated
@require_POST
def refusal(request: SeatedRequest, content: str) -> HttpResponse:
    """Our co-chair declines this text; that too is signed."""
    return _vote(request, content, "decline")


@seated
@require_POST
def withdrawal(request: SeatedRequest, content: str) -> HttpResponse:
    text = asked(request, content).text
    said = _("Withdrawn. Until the other party has seen this, it may still sign.")
    return answer(request, Withdraw(key=text.key), to=reverse("signing", args=[content]), said=said)


@seated
@require_POST
def comparison(request: SeatedRequest, content: str) -> HttpResponse:
    """The languages of this text compared by the worker of this node."""
    it, owner = asked(request, content), User.objects.get(pk=request.user.pk)
    enqueue("concordance.compare", owner, about=it.text.content, content=it.text.content)
    messages.info(request, _("The languages are being compared; open this page again in a moment."))
    return redirect("signing", content)


def _vote(request: SeatedRequest, content: str, choice: Choice) -> HttpResponse:
    it = asked(request, content)
    try:
        person, proof = given(request, doc_in_force(request.seat), (choice, content))
        act_on(request, vote(CHOICES[choice], it.text, key=person.kid, alg=person.alg, proof=proof))
    except MithaqError as refused:
        return page(request, it, error=refused.sentence(tongue()), status=422)
    messages.success(request, _told(choice))
    return redirect("signing", content)


def _told(choice: Choice) -> str:
    if choice == "adopt":
        return _("Signed. The other party learns of it by the next bag.")
    return _("Declined. This text can never be adopted; another one may be proposed.")
