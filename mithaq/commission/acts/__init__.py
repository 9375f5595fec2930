"""The acts of the commission, a file for each thing they are about."""

from mithaq.ledger.act import Act

from ..proposals import Decline, Withdraw
from .concordance import ConcordanceOverrule, ConcordanceRecord
from .file import FileAgree, FilePropose
from .instruments import ArticleWrite, InstrumentCreate, InstrumentPropose
from .notes import NoteWrite
from .people import MandateEnd, MandateGrant, PersonAdd, PersonDetails
from .sessions import AgendaAgree, AgendaPropose, SessionAgree, SessionPropose

COMMISSION_ACTS: tuple[type[Act], ...] = (
    FilePropose, FileAgree, PersonAdd, PersonDetails, MandateGrant, MandateEnd,
    SessionPropose, SessionAgree, AgendaPropose, AgendaAgree,
    InstrumentCreate, ArticleWrite, ConcordanceRecord, ConcordanceOverrule, InstrumentPropose, Decline, Withdraw,
)  # fmt: skip
NATIONAL_ACTS: tuple[type[Act], ...] = (NoteWrite, MandateGrant, MandateEnd)

__all__ = [
    "COMMISSION_ACTS",
    "NATIONAL_ACTS",
    "AgendaAgree",
    "AgendaPropose",
    "ArticleWrite",
    "ConcordanceOverrule",
    "ConcordanceRecord",
    "Decline",
    "FileAgree",
    "FilePropose",
    "InstrumentCreate",
    "InstrumentPropose",
    "MandateEnd",
    "MandateGrant",
    "NoteWrite",
    "PersonAdd",
    "PersonDetails",
    "SessionAgree",
    "SessionPropose",
    "Withdraw",
]
