"""How much a request may bring, asked of its header: a body that nobody will read must not fill the disk first."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

from mithaq.documents.attachments import MAX_PDF
from mithaq.documents.filetypes import LIMIT, MOST
from mithaq.exchange.envelope import SLACK
from mithaq.exchange.frame import CAP
from mithaq.web.errors.views import too_large

BESIDE = 1 << 20  # bytes for the fields of a form and what stands between its files
MEMBER = max(CAP + SLACK, MOST * LIMIT) + BESIDE  # a whole bag, or all the files of one entry
STRANGER = MAX_PDF + BESIDE  # the register takes one original from anybody


def bounded_uploads(answer: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Stands before whatever reads a form: the check against forged ones does, on every page and for every stranger."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        limit, said = MEMBER if request.user.is_authenticated else STRANGER, request.META.get("CONTENT_LENGTH") or "0"
        size = int(said) if said.isascii() and said.isdigit() and len(said) < 19 else limit + 1
        return answer(request) if size <= limit else too_large(request, size, limit)

    return answered
