"""The addresses the shell's tests run on: the real ones of the shell, the style page, and rooms that say who came."""

from django.http import HttpResponse
from django.urls import path

from mithaq.web.access import MemberRequest, member, no_mandate
from mithaq.web.components import views as components
from mithaq.web.shell import views as shell
from mithaq.web.signin import views as signin


@member
def room(request: MemberRequest) -> HttpResponse:
    return HttpResponse(f"{request.member.pseudonym} {request.member.party} {request.path}")


@member
def closed(request: MemberRequest) -> HttpResponse:
    return no_mandate(request, wanted="planner")


def broken(request: object) -> HttpResponse:
    raise RuntimeError("on purpose")


urlpatterns = [
    path("", components.show, name="dashboard"),
    path("sign-in/", signin.sign_in, name="sign_in"),
    path("sign-out/", signin.sign_out, name="sign_out"),
    path("language/", shell.set_language, name="set_language"),
    path("months/", shell.set_months, name="set_months"),
    path("health/", shell.health, name="health"),
    path("sessions/", room, name="sessions"),
    path("sessions/MAR.abc/", components.show, name="session"),
    path("to-sign/", room, name="to_sign"),
    path("search/", room, name="search"),
    path("closed/", closed, name="closed"),
    path("broken/", broken, name="broken"),
]
handler404 = "mithaq.web.errors.views.not_found"
handler500 = "mithaq.web.errors.views.broken"
