"""A certificate proves itself; what it can't prove is said as well."""

from datetime import UTC, datetime

from django.utils.translation import gettext as _

from mithaq.ledger.certificate import Certified, verify
from mithaq.ledger.keys import spoken_words
from mithaq.secretariat.models import Channel
from mithaq.web.sessions.seat import tongue

from .report import Check, Report, Signed


def examine_certificate(data: bytes) -> Report:
    """All eight steps, or LedgerError with the one that fails."""
    proved = verify(data)
    return Report(
        kind="certificate",
        checks=[*_proved(proved), _known(proved)],
        content=proved.statement.content,
        parties=proved.statement.parties,
        texts=proved.texts,
        signed=[
            Signed(vote.party, vote.person.kid, datetime.fromtimestamp(vote.at / 1000, UTC), vote.log, vote.seq,
                   " ".join(spoken_words(proved.channel.roots[vote.party], tongue())))
            for vote in proved.votes
        ],
    )  # fmt: skip


def _proved(proved: Certified) -> list[Check]:
    parties = {"parties": ", ".join(proved.statement.parties)}
    languages = {"languages": ", ".join(sorted(proved.texts))}
    said = (
        _("The file is complete and in the form of a certificate."),
        _("The statement names this common record and its parties: %(parties)s.") % parties,
        _("The texts (%(languages)s) are those that the statement names.") % languages,
        _("Each party's keys lead back to those with which the record was founded."),
        _("A head of delegation of each party has signed: %(parties)s.") % parties,
        _("Each signature stands in the log which its party's node has sealed."),
    )
    return [Check("holds", sentence) for sentence in said]


def _known(proved: Certified) -> Check:
    """A file can found its own record; whether these are the states is for the eight words to say."""
    if Channel.objects.filter(ch=proved.channel.id, national=False).exists():
        return Check("holds", _("This node takes part in that record: the keys are those of the parties."))
    return Check(
        "unknown",
        _("This node doesn't know that record: compare the eight words below with those that each party published."),
    )
