"""The context of every page's frame."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from mithaq.web.shell.rail import rail
from mithaq.web.shell.standing import Standing, standing


def shell(request: HttpRequest) -> dict[str, Any]:
    """Who this node is, where the person is, and how the record stands."""
    language = get_language() or settings.LANGUAGE_CODE
    signed_in = request.user.is_authenticated
    stands = standing(request) if signed_in else Standing()
    return {
        "home": settings.HOME,
        "node_name": settings.HOME.named(language),
        "commission_name": stands.commission.get(language, ""),
        "standing": stands,
        "rail": rail(request, stands.waiting) if signed_in else [],
        "here": request.get_full_path() if request.method in ("GET", "HEAD") else request.path,
        "languages": settings.LANGUAGES,
        "language": language,
    }
