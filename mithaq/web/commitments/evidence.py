"""Evidence beside a commitment or an undertaking: recorded with its files, added to, and its files handed out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from django.core.files.base import ContentFile
from django.http import FileResponse, HttpResponse, HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from mithaq.commission.standing import Face
from mithaq.documents.filetypes import carried
from mithaq.ledger.act import Act
from mithaq.roadmap.acts.deliveries import EvidenceAdd
from mithaq.roadmap.models import Attachment, Commitment, Evidence, Undertaking
from mithaq.secretariat import store
from mithaq.secretariat.files import Handed, Shown, attach, attachments, held_of
from mithaq.web.sessions.agendas import languages
from mithaq.web.sessions.forms import words
from mithaq.web.sessions.seat import Seat, SeatedRequest, not_done, seated

from .errors import Missing
from .forms import AttachForm, EvidenceForm
from .pages import Sheet, filled, posted, uploaded
from .programme import face_of


@dataclass(frozen=True)
class Piece:
    """A piece of evidence as its card shows it."""

    row: Evidence
    face: Face | Literal[""]
    files: list[Shown]
    ours: bool


def shown(seat: Seat, rows: Sequence[Evidence]) -> list[Piece]:
    """With their files, and what the other side has seen of ours."""
    files = attachments(seat.reading, {row.key for row in rows})
    return [Piece(row, face_of(seat.reading, row), files.get(row.key, []), row.party == seat.me) for row in rows]


@seated
@require_http_methods(["GET", "POST"])
def of_commitment(request: SeatedRequest, key: str) -> HttpResponse:
    """A piece of evidence beside a commitment."""
    return _add(request, request.seat.need(Commitment, key).key, back=reverse("commitment", args=[key]))


@seated
@require_http_methods(["GET", "POST"])
def of_undertaking(request: SeatedRequest, key: str) -> HttpResponse:
    """A piece of evidence beside an undertaking."""
    subject = request.seat.need(Undertaking, key).subject
    return _add(request, subject, back=reverse("undertaking", args=[subject]))


@seated
@require_http_methods(["GET", "POST"])
def files(request: SeatedRequest, key: str) -> HttpResponse:
    """More files for a piece of evidence of ours."""
    row = request.seat.need(Evidence, key)
    form = AttachForm(posted(request), uploaded(request))
    sheet = Sheet(
        "evidence.attach",
        heading=_("Attach files"),
        button=_("Attach"),
        said=_("Attached. The files leave with the next bag."),
        back=_page(request.seat, row.thing),
        context={"above": row.title},
    )
    return filled(request, form, lambda given: [], sheet=sheet, perform=lambda request: _attach(request, key, []))


@seated
@require_GET
def file(request: SeatedRequest, key: str) -> HttpResponseBase:
    """The file itself, to be saved: never shown inside a page of this node."""
    row = request.seat.need(Attachment, key)
    evidence = request.seat.reading.get(Evidence, row.evidence)
    back = _page(request.seat, evidence.thing) if evidence else reverse("commitments")
    if not held_of(row.ch, [row.c]):
        return not_done(request, Missing("not_received", name=row.name, party=row.party), back=back)
    try:
        data = store.read(row.c)
    except FileNotFoundError:
        return not_done(request, Missing("lost", name=row.name, c=row.c[:16]), back=back)
    name, media_type = carried(row.name, row.type)
    return FileResponse(ContentFile(data), as_attachment=True, filename=name, content_type=media_type)


def _add(request: SeatedRequest, thing: str, *, back: str) -> HttpResponse:
    """The same form beside a commitment or an undertaking."""
    form = EvidenceForm(posted(request), languages=languages(request.seat.reading), files=uploaded(request))
    key = request.seat.office.fresh_id()
    sheet = Sheet(
        "evidence.add",
        heading=_("Record evidence"),
        button=_("Add to the record"),
        said=_("Evidence recorded."),
        back=back,
        lead=_("The title, the note and the files go into the common record: the other party receives them."),
    )
    return filled(request, form, lambda given: [_evidence(key, thing, given)], sheet=sheet,
                  perform=lambda request, *acts: _attach(request, key, acts))  # fmt: skip


def _attach(request: SeatedRequest, evidence: str, before: Sequence[Act]) -> None:
    handed = [Handed(one.name or "", one.size or 0, one.read) for one in request.FILES.getlist("attached")]
    attach(request.seat.office, evidence, handed, by=request.seat.pseudonym, before=before,
           despite=request.POST.getlist("despite"))  # fmt: skip


def _evidence(key: str, thing: str, given: dict[str, Any]) -> EvidenceAdd:
    return EvidenceAdd(key=key, thing=thing, title=words(given, "title"), note=given["note"] or None, file=None)


def _page(seat: Seat, thing: str) -> str:
    """Where a piece of evidence is shown."""
    name = "commitment" if seat.reading.get(Commitment, thing) else "undertaking"
    return reverse(name, args=[thing])
