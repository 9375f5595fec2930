"""Who may open a page: someone signed in. What they may then do is asked of the record, in the act itself."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, ParamSpec, cast

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render, resolve_url
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails

from mithaq.commission.models import Mandate
from mithaq.desk.models import User
from mithaq.secretariat.models import Channel

P = ParamSpec("P")


@dataclass(frozen=True)
class Member:
    """Who asks: the desk's user, the name the record knows, and the state this node belongs to."""

    user: User
    pseudonym: str
    party: str


class MemberRequest(HttpRequest):
    """A request whose sender is signed in."""

    user: User
    member: Member


View = Callable[Concatenate[MemberRequest, P], HttpResponseBase]


def member(view: View[P]) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
    """The one decorator of the web door: signed in, or the sign-in page and back here afterwards."""

    @wraps(view)
    def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if not isinstance(request.user, User):
            return _to_sign_in(request)
        asked = cast(MemberRequest, request)
        asked.member = Member(request.user, request.user.pseudonym, settings.HOME.party)
        return view(asked, *args, **kwargs)

    return guarded


def mandates(request: MemberRequest) -> list[Mandate]:
    """What this state's own log lets the person do now. Empty for a stranger: show them `no_mandate`."""
    common = Channel.objects.filter(national=False).values_list("ch", flat=True)
    granted = Mandate.objects.filter(ch__in=list(common), holder=request.member.pseudonym, ended=False)
    return [mandate for mandate in granted.order_by("ch", "key") if mandate.party == request.member.party]


def no_mandate(request: HttpRequest, *, wanted: str = "") -> HttpResponse:
    """The page for someone whom no mandate covers: what that means and whom to ask. `wanted` names the role."""
    return render(request, "errors/no_mandate.html", {"wanted": wanted}, status=403)


def _to_sign_in(request: HttpRequest) -> HttpResponseBase:
    if htmx := HtmxDetails(request):
        # htmx would paint the sign-in page into a fragment: send the whole window there instead.
        back = htmx.current_url_abs_path or "/"
        return HttpResponseClientRedirect(redirect_to_login(back, resolve_url(settings.LOGIN_URL)).url)
    back = request.get_full_path() if request.method in ("GET", "HEAD") else "/"
    return redirect_to_login(back, resolve_url(settings.LOGIN_URL))
