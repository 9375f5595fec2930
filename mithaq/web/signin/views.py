"""Coming in and going out."""

from django import forms
from django.contrib.auth import login, logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from mithaq.desk import signin
from mithaq.desk.models import User
from mithaq.web.shell.views import CHOSEN, remember_language, safe_next


class SignInForm(forms.Form):
    username = forms.CharField(
        label=gettext_lazy("User name"),
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autofocus": True, "dir": "ltr"}),
    )
    password = forms.CharField(
        label=gettext_lazy("Password"),
        max_length=1024,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password", "dir": "ltr"}),
    )


@sensitive_post_parameters("password")
@never_cache
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    where = safe_next(request, request.POST.get("next") or request.GET.get("next", ""))
    if isinstance(request.user, User):
        return HttpResponseRedirect(where)
    form = SignInForm(request.POST or None)
    if form.is_valid():
        chosen = request.session.get(CHOSEN)
        if user := _let_in(request, form):
            return _welcome(user, chosen, where)
    status = 200 if request.method == "GET" else 422
    return render(request, "signin/sign_in.html", {"form": form, "next": where}, status=status)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("sign_in")


def _let_in(request: HttpRequest, form: SignInForm) -> User | None:
    name, password = form.cleaned_data["username"], form.cleaned_data["password"]
    try:
        user = signin.admit(name, password, address=str(request.META.get("REMOTE_ADDR", "")))
    except signin.ClosedForNow as closed:
        form.add_error(None, _closed(closed.minutes))
        return None
    if user is None:
        form.add_error(None, _("User name or password is wrong. Check both, or ask the administrator of this node."))
    else:
        login(request, user)
    return user


def _closed(minutes: int) -> str:
    return ngettext(
        "Too many wrong tries. Sign-in opens again in %(minutes)d minute; the administrator of this node can help.",
        "Too many wrong tries. Sign-in opens again in %(minutes)d minutes; the administrator of this node can help.",
        minutes,
    ) % {"minutes": minutes}


def _welcome(user: User, chosen: str | None, where: str) -> HttpResponse:
    """In the language just picked on the sign-in page, else in the one this person prefers."""
    if chosen and chosen != user.language:
        user.language = chosen
        user.save(update_fields=["language"])
    response = HttpResponseRedirect(where)
    remember_language(response, user.language)
    return response
