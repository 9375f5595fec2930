"""Reading exactly what is signed, and taking away what was: two originals and the certificate."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET

from mithaq.commission.fields import worded
from mithaq.commission.models import File, Instrument, InstrumentText
from mithaq.documents.certificate import certificate_page
from mithaq.jobs.run import under_way
from mithaq.ledger.adoption import CanonicalText
from mithaq.ledger.errors import LANGUAGES
from mithaq.ledger.keys import KeyDoc
from mithaq.ledger.personal import challenge
from mithaq.papers.sealed import certificate_of, originals_of, signatures_of
from mithaq.secretariat.instruments import ToSign, statement_bytes, waiting_for
from mithaq.secretariat.instruments import to_sign as before
from mithaq.secretariat.keys import HEAD, current_doc
from mithaq.secretariat.refusals import Refused
from mithaq.web.instruments.progress import Version, versions
from mithaq.web.sessions.seat import Seat, SeatedRequest, not_done, seated, tongue
from mithaq.web.sessions.views import party_names

from .concordance import both_checks
from .enrolment import IN_FORCE, passkeys_of, rp_of
from .errors import SigningError
from .rings import Ring, rings

JSON, PDF, HTML = "application/json", "application/pdf", "text/html; charset=utf-8"


@seated
@require_GET
def to_sign(request: SeatedRequest) -> HttpResponse:
    """What awaits our co-chair, what awaits the other one, and what was sealed last."""
    seat = request.seat
    waiting = {text.content for text in waiting_for(seat.reading, seat.me)}
    every = [_entry(seat, one) for row in seat.reading.all(Instrument) for one in versions(seat.reading, row.key)]
    context = {
        "ours": [one for one in every if one["it"].text.content in waiting],
        "theirs": [one for one in every if _with_them(one["it"]) and one["it"].text.content not in waiting],
        "settled": [one for one in every if one["it"].standing.state != "proposed"],
        "may_sign": seat.may("ledger.sign"),
    }
    return render(request, "signing/to_sign.html", context)


@seated
@require_GET
def signing(request: SeatedRequest, content: str) -> HttpResponse:
    """The whole text in each language, byte for byte what the signature covers; then the pen."""
    return page(request, asked(request, content))


@seated
@require_GET
def statement(request: SeatedRequest, content: str) -> HttpResponse:
    """What is signed, as a file for one's own machine."""
    text = asked(request, content).text
    return _file(statement_bytes(text), JSON, f"{content[:16]}.statement.json")


@seated
@require_GET
def original(request: SeatedRequest, content: str, party: str) -> HttpResponse:
    """One state's original, as it stands now."""
    text, seat = asked(request, content).text, request.seat
    found = originals_of(seat.office, seat.reading, text)
    if party not in found:
        raise Http404(party)
    return _file(found[party], PDF, f"{_reference(seat, text)}.{party}.pdf")


@seated
@require_GET
def certificate(request: SeatedRequest, content: str) -> HttpResponse:
    text = asked(request, content).text
    if refused := _not_adopted(request.seat, text):
        return not_done(request, refused, back=reverse("signing", args=[content]))
    made = certificate_of(request.seat.office, text)
    return _file(made, JSON, f"{_reference(request.seat, text)}.certificate.json")


@seated
@require_GET
def certificate_in_a_page(request: SeatedRequest, content: str) -> HttpResponse:
    """The certificate as one page that checks itself, offline. Handed over as a file: it has a policy of its own."""
    seat, text = request.seat, asked(request, content).text
    if refused := _not_adopted(seat, text):
        return not_done(request, refused, back=reverse("signing", args=[content]))
    file = next(iter(seat.reading.current(File)), None)
    names = {one["code"]: one["names"] for one in file.parties} if file else {}
    whole = {code: {lang: worded(said, lang) for lang in LANGUAGES} for code, said in names.items()}
    made = certificate_page(
        certificate_of(seat.office, text), names=whole, reference=_reference(seat, text), language=tongue()
    )
    return _file(made, HTML, f"{_reference(seat, text)}.certificate.html")


def page(request: SeatedRequest, it: ToSign, *, error: str = "", status: int = 200) -> HttpResponse:
    """The ceremony. `error` says why a signature was not recorded."""
    seat = request.seat
    version = next(one for one in versions(seat.reading, it.text.obj) if one.text.content == it.text.content)
    found = rings(signatures_of(seat.office, it.text), version.standing.votes, party_names(seat.reading))
    row = seat.need(Instrument, it.text.obj)
    context = {
        "it": row,
        "version": version,
        "texts": [(lang, CanonicalText.decode(it.text.texts[lang].encode())) for lang in row.languages],
        "statement": it.statement,
        "checks": both_checks(seat.reading, it),
        "comparing": under_way("concordance.compare", it.text.content),
        "rings": found,
        "drawn": _drawn(found),
        "error": error,
        **_pen(request, it, version),
    }
    return render(request, "signing/signing.html", context, status=status)


def asked(request: SeatedRequest, content: str) -> ToSign:
    try:
        return before(request.seat.reading, content)
    except Refused as unknown:
        raise Http404(content) from unknown


def doc_in_force(seat: Seat) -> KeyDoc:
    return seat.office.look(lambda book: current_doc(book, seat.me))


def _pen(request: SeatedRequest, it: ToSign, version: Version) -> dict[str, Any]:
    """With what this person may sign: their passkeys in force, or a key on their own machine."""
    seat = request.seat
    awaited = version.standing.state == "proposed" and seat.me in version.standing.awaits
    doc = doc_in_force(seat)
    kids = {person.kid for person in doc.people if HEAD in person.roles}
    mine = [one for one in passkeys_of(request.user) if one.state == IN_FORCE and one.draft.content["kid"] in kids]
    return {
        "may_sign": awaited and seat.may("ledger.sign"),
        "may_withdraw": version.standing.state == "proposed" and it.text.party == seat.me
        and not it.text.withdrawn and seat.may("proposal.withdraw"),
        "passkeys": {
            "rp": rp_of(request),
            "credentials": [one.draft.content["credential"] for one in mine],
            "adopt": challenge(it.message("agree")),
            "decline": challenge(it.message("decline")),
        },
        "has_passkey": bool(mine),
    }  # fmt: skip


def _drawn(found: list[Ring]) -> str:
    """Which of the two drawn rings is still open: the classes of the drawing."""
    return " ".join(f"open-{n}" for n, ring in enumerate(found, 1) if ring.choice != "agree")


def _entry(seat: Seat, one: Version) -> dict[str, Any]:
    return {"it": one, "instrument": seat.need(Instrument, one.text.obj)}


def _with_them(one: Version) -> bool:
    return one.standing.state == "proposed"


def _not_adopted(seat: Seat, text: InstrumentText) -> SigningError | None:
    standing = seat.reading.standing(text)
    if standing.state == "agreed":
        return None
    return SigningError("not_adopted", awaits=", ".join(standing.awaits) or "–")


def _reference(seat: Seat, text: InstrumentText) -> str:
    reference = seat.need(Instrument, text.obj).reference
    return "".join(sign if sign.isalnum() or sign in "-_." else "-" for sign in reference)


def _file(data: bytes, kind: str, name: str) -> HttpResponse:
    return HttpResponse(data, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})
