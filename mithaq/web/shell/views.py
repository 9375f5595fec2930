"""The language switch and the pulse of the node."""

from django.conf import settings
from django.db import connections
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseRedirect, JsonResponse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from mithaq.desk.models import User

CHOSEN = "language_chosen"  # in the session: picked before signing in, so it outweighs the user's preference


@require_POST
def set_language(request: HttpRequest) -> HttpResponse:
    """Another language, the same object: back to the page where the person stood."""
    language = request.POST.get("language", "")
    if language not in dict(settings.LANGUAGES):
        return HttpResponseBadRequest(_("This node speaks French, Arabic and English. Choose one of them."))
    if isinstance(request.user, User):
        request.user.language = language
        request.user.save(update_fields=["language"])
    else:
        request.session[CHOSEN] = language
    response = HttpResponseRedirect(safe_next(request, request.POST.get("next", "")))
    remember_language(response, language)
    return response


@require_POST
def set_months(request: HttpRequest) -> HttpResponse:
    """Arabic month names: those of Rabat (يوليوز، غشت) or those of Cairo (يوليو، أغسطس)."""
    months = request.POST.get("months", "")
    if not isinstance(request.user, User) or months not in User.MONTHS:
        return HttpResponseBadRequest(_("Sign in, and choose the months of Rabat or of Cairo."))
    request.user.months = months
    request.user.save(update_fields=["months"])
    return HttpResponseRedirect(safe_next(request, request.POST.get("next", "")))


@require_GET
def health(request: HttpRequest) -> JsonResponse:
    """200 when every database of this node answers."""
    for alias in settings.DATABASES:
        with connections[alias].cursor() as cursor:
            cursor.execute("SELECT 1")
    return JsonResponse({"ok": True})


def safe_next(request: HttpRequest, where: str) -> str:
    """That address if it lies on this node, else the first page."""
    here = url_has_allowed_host_and_scheme(where, {request.get_host()}, require_https=request.is_secure())
    return where if where and here else "/"


def remember_language(response: HttpResponse, language: str) -> None:
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=settings.LANGUAGE_COOKIE_AGE,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        samesite="Lax",
    )
