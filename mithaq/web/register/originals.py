"""An original: its texts against its statement, the statement against this node's record, its page against ours."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from mithaq.commission.models import Instrument, InstrumentText
from mithaq.documents.attachments import Attachments, read_attachments
from mithaq.documents.content import State
from mithaq.ledger.adoption import CanonicalText, Statement
from mithaq.ledger.certificate import verify
from mithaq.ledger.refusals import LedgerError
from mithaq.papers.minutes import originals
from mithaq.papers.sealed import file_of, signatures_of
from mithaq.secretariat import here
from mithaq.secretariat.models import Channel
from mithaq.secretariat.reading import Reading
from mithaq.web.sessions.seat import tongue

from .report import Check, Report

# A document printed before the last signature is still a document of this node.
STAGES: tuple[State, ...] = ("adopted", "signed", "proposed")


def examine_original(pdf: bytes) -> Report:
    """DocumentError when the file can't be read or carries nothing to check."""
    found = read_attachments(pdf)
    texts: dict[str, CanonicalText] = {
        language: CanonicalText.decode(data) for language, data in found.canonical.items()
    }
    first = Check(
        "holds", _("The canonical texts are attached: %(languages)s.") % {"languages": ", ".join(sorted(texts))}
    )
    if found.statement is None:
        draft = Check("fails", _("No statement is attached: this is a draft and binds nobody."))
        return Report(kind="original", checks=[first, draft], texts=texts)
    statement = Statement.decode(found.statement)
    checks = [first, _as_named(found), *_certificate(found, statement), *_in_the_record(pdf, statement)]
    return Report(
        kind="original", checks=checks, content=statement.content, parties=statement.parties, texts=texts
    )  # fmt: skip


def _as_named(found: Attachments) -> Check:
    if differing := found.differing():
        said = _(
            "The attached text is not the one that was signed, in: %(languages)s. Ask the secretary for the original."
        )
        return Check("fails", said % {"languages": ", ".join(differing)})
    return Check("holds", _("Each attached text has the hash that the statement names."))


def _certificate(found: Attachments, statement: Statement) -> list[Check]:
    """The certificate inside, when there is one."""
    if found.certificate is None:
        return []
    try:
        proved = verify(found.certificate)
    except LedgerError as refused:
        return [Check("fails", refused.sentence(tongue()))]
    if proved.statement.content != statement.content:
        return [Check("fails", _("The attached certificate is of another text."))]
    return [Check("holds", _("The attached certificate proves the signatures of all parties."))]


def _in_the_record(pdf: bytes, statement: Statement) -> Iterator[Check]:
    """What this node knows of the text, and whether the page itself is the one that it would print."""
    channel = Channel.objects.filter(ch=statement.ch, national=False).first()
    if channel is None:
        yield Check("unknown", _("This node doesn't take part in that record: it can't say whether the text was "
                                 "adopted. Bring the certificate, or ask a node of one of the parties."))  # fmt: skip
        return
    reading = Reading(channel)
    text = next(iter(reading.all(InstrumentText, content=statement.content)), None)
    if text is None:
        yield Check("unknown", _("This node's record doesn't hold that text: the bag may not have brought it yet."))
        return
    yield _standing(reading, text)
    yield _page(pdf, reading, text)


def _standing(reading: Reading, text: InstrumentText) -> Check:
    standing = reading.standing(text)
    if standing.sealed:
        return Check("holds", _("In this node's record the text is adopted: signed by all parties and acknowledged."))
    if standing.state == "agreed":
        return Check("unknown", _("In this node's record the text is signed by all, not yet acknowledged."))
    awaits = ", ".join(standing.awaits)
    if standing.state == "proposed":
        return Check(
            "unknown",
            _("In this node's record the text is proposed and not signed by: %(awaits)s.") % {"awaits": awaits},
        )
    return Check("fails", _("In this node's record the text was declined or withdrawn: it was never adopted."))


def _page(pdf: bytes, reading: Reading, text: InstrumentText) -> Check:
    """Byte for byte: whoever changes one letter of the visible page changes the file."""
    for stage, party, printed in _printed(reading, text):
        if printed == pdf:
            return Check("holds", _same(stage, party))
    said = _("The page isn't the one that this node prints: what one reads on it may differ from the attached "
             "texts, which are shown below. Ask the secretary for the original.")  # fmt: skip
    return Check("fails", said)


def _printed(reading: Reading, text: InstrumentText) -> Iterator[tuple[State, str, bytes]]:
    """Every original of this text that this node would have handed out, the most likely first."""
    instrument, office = reading.get(Instrument, text.obj), here.office(channel=reading.channel)
    file = file_of(office, reading, text)
    signed = signatures_of(office, text)
    if instrument is None:
        return
    for stage in STAGES:
        for held in (signed, *([one] for one in signed if len(signed) > 1), []):
            for party, printed in originals(instrument, text, file, state=stage, signed=held).items():
                yield stage, party, printed


def _same(stage: State, party: str) -> str:
    said = {
        "adopted": _("The file is identical, byte for byte, to the original of %(party)s re-rendered on this node."),
        "signed": _(
            "The file is identical, byte for byte, to the original of %(party)s as printed before it was adopted."
        ),
        "proposed": _(
            "The file is identical, byte for byte, to the text for %(party)s as printed before all had signed."
        ),
    }
    return said[stage] % {"party": party}
