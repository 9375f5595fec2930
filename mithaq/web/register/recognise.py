"""What kind of file this is, by what it holds and not by its name."""

import re

from mithaq.documents.attachments import MAX_PDF
from mithaq.ledger.adoption import Statement
from mithaq.ledger.refusals import LedgerError

from .certificates import examine_certificate
from .errors import RegisterError
from .originals import examine_original
from .report import Report

LIMIT = MAX_PDF  # bytes: certificates have the same limit
_IN_PAGE = re.compile(rb'<script type="application/json" id="certificate">(.*?)</script>', re.DOTALL)


def examine(data: bytes) -> Report:
    """Check the file; RegisterError, DocumentError or LedgerError say in a sentence why it can't be."""
    if not data:
        raise RegisterError("empty")
    if b"%PDF-" in data[:1024]:
        return examine_original(data)
    if data.startswith((b"age-encryption.org/", b"-----BEGIN AGE")):
        raise RegisterError("bundle")
    if data.startswith(b"PK\x03\x04"):
        raise RegisterError("word")
    if data.lstrip()[:1] == b"{":
        return _json(data)
    if found := _IN_PAGE.search(data):
        return examine_certificate(found[1].replace(b"\\u003c", b"<"))
    raise RegisterError("unknown", found=_beginning(data))


def _json(data: bytes) -> Report:
    if b'"mithaq/certificate/1"' in data:
        return examine_certificate(data)
    try:
        statement = Statement.decode(data)
    except LedgerError as other:
        raise RegisterError("unknown", found=_beginning(data)) from other
    raise RegisterError("statement", content=statement.content[:16])


def _beginning(data: bytes) -> str:
    return "".join(sign if sign.isprintable() else "·" for sign in data[:16].decode("utf-8", "replace"))
