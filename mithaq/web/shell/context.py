"""The context of every page's frame."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from mithaq.desk.models import User
from mithaq.web.shell.glance import Glance, glance
from mithaq.web.shell.rail import rail


def shell(request: HttpRequest) -> dict[str, Any]:
    """Who this node is, where the person is, and how the record stands."""
    language = get_language() or settings.LANGUAGE_CODE
    seen = glance(request.user) if isinstance(request.user, User) else Glance()
    return {
        "home": settings.HOME,
        "node_name": settings.HOME.named(language),
        "commission_name": seen.commission.get(language, ""),
        "glance": seen,
        "rail": rail(request, seen.waiting) if request.user.is_authenticated else [],
        "here": request.get_full_path() if request.method in ("GET", "HEAD") else request.path,
        "languages": settings.LANGUAGES,
        "language": language,
    }
