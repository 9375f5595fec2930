"""The register: drop a document, read check by check whether it is the real one. No account, and nothing is kept."""

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from mithaq.ledger.errors import MithaqError
from mithaq.web.sessions.seat import tongue

from .errors import RegisterError
from .recognise import LIMIT, examine
from .report import Report


@require_http_methods(["GET", "POST"])
def register(request: HttpRequest) -> HttpResponse:
    """The drop zone, and under it what was found in the file that came."""
    report, error = None, ""
    if request.method == "POST":
        try:
            report = _examined(request)
        except MithaqError as refused:
            error = refused.sentence(tongue())
    name = getattr(request.FILES.get("document"), "name", "")
    context = {"report": report, "error": error, "name": name}
    return render(request, "register/register.html", context, status=422 if error else 200)


def _examined(request: HttpRequest) -> Report:
    upload = request.FILES.get("document")
    if not isinstance(upload, UploadedFile):
        raise RegisterError("no_file")
    if (upload.size or 0) > LIMIT:  # measured before any of it is read
        raise RegisterError("too_large", size=upload.size, limit=LIMIT)
    return examine(upload.read())
