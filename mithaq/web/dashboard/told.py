"""What awaits a person, as sentences with the page on which it is done."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from mithaq.commission.fields import worded
from mithaq.commission.models import Instrument
from mithaq.secretariat.awaiting import Awaited
from mithaq.secretariat.reading import Reading
from mithaq.web.commitments.programme import address
from mithaq.web.sessions.seat import tongue


@dataclass(frozen=True)
class Told:
    """One line of "Awaiting you"."""

    title: str | Promise
    note: str | Promise
    url: str  # empty when that room isn't open on this node
    icon: str
    tone: str
    party: str


ICONS = {"ledger": "to_sign", "text": "differs", "bag": "bag"}
TONES = {"ledger": "", "text": "going", "bag": "good"}


def told(reading: Reading, one: Awaited) -> Told:
    """What to do, from whom it came, and where."""
    room = one.kind.partition(".")[0]
    return Told(
        _title(reading, one),
        _note(reading, one),
        _where(one),
        ICONS.get(room, "exchange"),
        "broken" if one.kind in ("bag.fork", "bag.gap") else TONES.get(room, "good"),
        one.party,
    )


def _title(reading: Reading, one: Awaited) -> str:
    match one.kind:
        case "ledger.sign":
            instrument = reading.get(Instrument, one.row.obj)
            return _("Sign or decline: %(title)s") % {"title": worded(instrument.title, tongue()) if instrument else ""}
        case "file.agree":
            return _("Answer the proposed commission file")
        case "session.agree":
            return _("Answer the proposed session %(n)s") % {"n": one.row.number}
        case "agenda.agree":
            return _("Answer the proposed agenda")
        case "plan.agree":
            return _("Answer the proposed plan")
        case "delivery.accept":
            return _("Accept a delivery, or decline it")
        case "lot.receive":
            return _("Receive lot %(label)s, or decline it") % {"label": one.row.label}
        case "mission.agree":
            return _("Answer the proposed mission: %(title)s") % {"title": worded(one.row.title, tongue())}
        case "undertaking.agree":
            return _("Answer the proposed undertaking: %(title)s") % {"title": worded(one.row.title, tongue())}
        case _:
            return _title_of_fault(one)


def _title_of_fault(one: Awaited) -> str:
    match one.kind:
        case "text.bracket":
            values = {"n": one.detail, "reference": one.row.reference}
            return _("Settle the brackets of article %(n)s of %(reference)s") % values
        case "text.obstacles":
            return _("Complete %(reference)s before it can be signed") % {"reference": one.row.reference}
        case "bag.fork":
            return _("The log of %(party)s forked: settle it with that party") % {"party": one.party}
        case "bag.gap":
            return _("A bundle couldn't be taken: one before it is missing")
        case _:
            return _("Send a bundle to %(party)s") % {"party": one.party}


def _note(reading: Reading, one: Awaited) -> str:
    match one.kind:
        case "ledger.sign":
            signed = sorted(reading.standing(one.row).votes)
            return _("Signed by %(parties)s") % {"parties": ", ".join(signed)} if signed else _("Nobody has signed yet")
        case "text.bracket":
            return _("The two sides wrote different words")
        case "text.obstacles":
            return ngettext("%(n)s wording is missing", "%(n)s wordings are missing", one.count) % {"n": one.count}
        case "bag.fork":
            return _("Two histories were sealed under one name; the proof is kept")
        case "bag.gap":
            return _("Ask the other party to send the bag again")
        case "bag.send":
            count = {"n": one.count}
            return ngettext("%(n)s entry they don't have yet", "%(n)s entries they don't have yet", one.count) % count
        case _:
            return _("Proposed by %(party)s") % {"party": one.party}


def _where(one: Awaited) -> str:
    match one.kind.split("."):
        case ["ledger", _]:
            return address("signing", one.row.content) or address(one.room)
        case ["file", _]:
            return address("file_proposal", one.row.key) or address(one.room)
        case ["session", _]:
            return reverse("session", args=[one.row.key])
        case ["agenda", _]:
            return reverse("session", args=[one.row.session])
        case ["undertaking", _]:
            return reverse("undertaking", args=[one.row.subject])
        case ["delivery" | "lot" | "mission", _]:
            return reverse("undertaking", args=[one.row.undertaking])
        case ["plan", _]:
            return reverse("plan", args=[one.row.key])
        case ["text", _]:
            return address("instrument", one.row.key) or reverse("sessions")
        case _:
            return address(one.room)
