"""The seat a person takes at the table: what of the record they may see and do. One gate for the rooms of texts."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django_htmx.middleware import HtmxDetails

from mithaq.commission.authority import roles_for
from mithaq.ledger.act import Act
from mithaq.ledger.errors import MithaqError
from mithaq.projection import Projection
from mithaq.secretariat import here
from mithaq.secretariat.models import Channel
from mithaq.secretariat.office import Office, Performed
from mithaq.secretariat.reading import Reading
from mithaq.secretariat.refusals import Refused, Warned
from mithaq.secretariat.spellings import may_teach
from mithaq.web.access import MemberRequest, member, no_mandate

from .naming import in_words
from .naming import tongue as tongue

P = ParamSpec("P")
Row = TypeVar("Row", bound=Projection)


@dataclass(frozen=True)
class Seat:
    """One person before one commission: the record as this page reads it, and what they may do there."""

    pseudonym: str
    reading: Reading
    roles: frozenset[str]

    def may(self, kind: str) -> bool:
        """Is an act of this kind to be offered to them? Whether it stands is the record's to say."""
        return bool(self.roles & set(roles_for(kind)))

    @cached_property
    def teaches(self) -> bool:
        """May they say for the commission whose name a spelling is? Their mandates' dates count."""
        return may_teach(self.reading, self.pseudonym, on=timezone.localdate())

    @property
    def me(self) -> str:
        return self.reading.me

    @cached_property
    def office(self) -> Office:
        return here.office(channel=self.reading.channel)

    def need(self, model: type[Row], key: str) -> Row:
        """The row of this commission, or the page that says there is none."""
        row = self.reading.get(model, key)
        if row is None:
            raise Http404(key)
        return row


class SeatedRequest(MemberRequest):
    """A request of someone who has a mandate in the commission."""

    seat: Seat
    htmx: HtmxDetails


def seated(
    view: Callable[Concatenate[SeatedRequest, P], HttpResponseBase],
) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
    """Signed in and with a mandate in force; a stranger sees nothing of the record but whom to ask."""

    @wraps(view)
    def guarded(request: MemberRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        channel = Channel.objects.filter(national=False).order_by("ch").first()
        if channel is None:
            return render(request, "sessions/no_commission.html")
        reading = Reading(channel)
        roles = frozenset(reading.roles(request.member.pseudonym))
        if not roles:
            return no_mandate(request)
        asked = cast(SeatedRequest, request)
        asked.seat = Seat(request.member.pseudonym, reading, roles)
        return view(asked, *args, **kwargs)

    return member(guarded)


def act_on(request: SeatedRequest, *acts: Act) -> Performed:
    """Perform in the name of who asks, despite the warnings they have read."""
    return request.seat.office.perform(*acts, by=request.seat.pseudonym, despite=request.POST.getlist("despite"))


def answer(request: SeatedRequest, *acts: Act, to: str, said: str) -> HttpResponse:
    """A button that is one act: done and on to `to`, or the page that says why not, or that asks once more."""
    try:
        act_on(request, *acts)
    except MithaqError as refused:
        return not_done(request, refused, back=to)
    messages.success(request, said)
    return redirect(to)


def not_done(request: HttpRequest, refused: MithaqError, *, back: str) -> HttpResponse:
    """Why nothing was done and what to do next; a warning may be overruled there by name."""
    posted = [(name, value) for name in request.POST for value in request.POST.getlist(name)]
    kept = [(name, value) for name, value in posted if name != "csrfmiddlewaretoken"]
    said, seat = refused.sentence(tongue()), getattr(request, "seat", None)
    context: dict[str, Any] = {
        "sentence": in_words(seat.reading, [said])[0] if seat else said,
        "code": refused.code,
        "back": back,
        "posted": kept,
    }
    context["warned"] = isinstance(refused, Warned)
    return render(request, "sessions/not_done.html", context, status=422)


def not_yours(kind: str, seat: Seat) -> Refused:
    """The same sentence as the record's own: which mandates this would need."""
    return Refused("no_mandate", by=seat.pseudonym, kind=kind, roles=", ".join(roles_for(kind)))


def tell(form: Any, refused: MithaqError) -> None:
    """The refusal as an error of the form; a warning marks the form, so that it offers to go on all the same."""
    form.add_error(None, refused.sentence(tongue()))
    if isinstance(refused, Warned):
        form.warned = refused.code
