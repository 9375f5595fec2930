"""When a page can't be shown: what happened, and the next step, in the person's language."""

import logging

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

log = logging.getLogger("mithaq.web")


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A form that is larger than the node takes, a text pasted whole for instance, is told by its size."""
    if isinstance(exception, RequestDataTooBig):
        return too_large(request, int(request.META.get("CONTENT_LENGTH") or 0), settings.DATA_UPLOAD_MAX_MEMORY_SIZE)
    return render(request, "errors/bad_request.html", status=400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "errors/forbidden.html", status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "errors/not_found.html", status=404)


def too_large(request: HttpRequest, size: int, limit: int) -> HttpResponse:
    return render(request, "errors/too_large.html", {"size": size, "limit": limit}, status=413)


# budget: Django calls it so
def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    log.warning("form refused: %s %s", request.path, reason)
    return render(request, "errors/csrf.html", status=403)


def broken(request: HttpRequest) -> HttpResponse:
    """Stands without the frame: whatever broke may have broken the frame too."""
    return HttpResponse(render_to_string("errors/broken.html"), status=500)
