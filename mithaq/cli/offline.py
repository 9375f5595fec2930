"""What can be read and checked without a node: a statement, an original, a certificate."""

from dataclasses import dataclass
from pathlib import Path

from mithaq.documents.attachments import MAX_PDF, Attachments, read_attachments
from mithaq.documents.errors import DocumentError
from mithaq.ledger.adoption import Statement
from mithaq.ledger.certificate import MAX_CERTIFICATE, Certified, verify
from mithaq.ledger.hashing import sha256
from mithaq.ledger.refusals import LedgerError

from .errors import AtTheDoor
from .files import read

PDF = b"%PDF-"


@dataclass(frozen=True)
class Paper:
    """What a file says: the text it is about, and what proves that text; None where it carries no certificate."""

    statement: Statement
    certified: Certified | None


def paper_of(file: Path) -> Paper:
    """Check a certificate, or an original with its attachments. Refusals say which step failed."""
    data = read(file, max(MAX_PDF, MAX_CERTIFICATE))
    if PDF in data[:1024]:
        return _original(read_attachments(data))
    if not data.startswith(b"{"):
        raise AtTheDoor("unknown_file", file=file)
    certified = verify(data)
    return Paper(certified.statement, certified)


def statement_of(file: Path) -> Statement:
    """The statement to sign, as a file of its own or as an original carries it with the texts that it names."""
    data = read(file, MAX_PDF)
    return _original(read_attachments(data)).statement if PDF in data[:1024] else Statement.decode(data)


def _original(found: Attachments) -> Paper:
    if found.statement is None:
        raise DocumentError("no_attachment")
    statement = Statement.decode(found.statement)
    for language in found.differing():
        text = found.canonical.get(language)  # type: ignore[call-overload]
        raise DocumentError(
            "text_differs", language=language, found=_hash(text), expected=statement.texts.get(language)
        )
    certified = verify(found.certificate) if found.certificate else None
    if certified and certified.statement.content != statement.content:
        raise LedgerError("certificate_2", why=f"{certified.statement.content[:16]}, {statement.content[:16]}")
    return Paper(statement, certified)


def _hash(text: bytes | None) -> str:
    return sha256(text).hex()[:16] if text else "–"
