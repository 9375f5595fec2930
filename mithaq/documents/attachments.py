"""What a dropped original carries: the attached bytes, never the text that a reader would extract from the page."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO

from pypdf import PdfReader

from mithaq.documents.content import named_texts, read_text
from mithaq.documents.errors import DocumentError
from mithaq.documents.original import CERTIFICATE_NAME, STATEMENT_NAME, TEXT_NAME
from mithaq.ledger.errors import LANGUAGES, Language

MAX_PDF = 64 * 2**20  # bytes: a thousand pages make 10 MiB, scans aren't originals
MAX_FILE = 4 * 2**20  # bytes of one canonical text, as of any payload (PROTOCOL 24)
MAX_CERTIFICATE = 64 * 2**20  # bytes: the ledger's own limit
MAX_FILES = 64

TEXT_NAMES: dict[str, Language] = {TEXT_NAME.format(language=language): language for language in LANGUAGES}
LIMITS = {**dict.fromkeys(TEXT_NAMES, MAX_FILE), STATEMENT_NAME: MAX_FILE, CERTIFICATE_NAME: MAX_CERTIFICATE}


@dataclass(frozen=True)
class Attachments:
    """The bytes as they lie in the PDF. Nothing here is verified but that each text is a text of its language."""

    canonical: Mapping[Language, bytes]
    statement: bytes | None
    certificate: bytes | None

    @property
    def content(self) -> str | None:
        """The hash to look up in the register, hex; None for a draft that names no statement."""
        return None if self.statement is None else sha256(self.statement).hexdigest()

    def differing(self) -> tuple[str, ...]:
        """The languages whose text isn't the one the statement names, missing ones included; empty when all agree."""
        if self.statement is None:
            return ()
        named, hashes = named_texts(self.statement), {one: sha256(text).hexdigest() for one, text in self.hashed()}
        return tuple(sorted(one for one in {*named, *hashes} if named.get(one) != hashes.get(one)))

    def hashed(self) -> list[tuple[str, bytes]]:
        """Language and bytes of each text."""
        return [(language, text) for language, text in self.canonical.items()]


def read_attachments(pdf: bytes) -> Attachments:
    """The canonical texts, the statement and the certificate attached to a PDF.

    Raises DocumentError: `not_pdf`, `encrypted`, `oversize`, `no_attachment`, `damaged`, `bad_text`.
    """
    if len(pdf) > MAX_PDF:
        raise DocumentError("oversize", subject="PDF", size=len(pdf), limit=MAX_PDF)
    if b"%PDF-" not in pdf[:1024]:
        raise DocumentError("not_pdf", found=pdf[:8].decode("latin-1", "replace"))
    files = _files(pdf)
    canonical = {language: files[name] for name, language in TEXT_NAMES.items() if name in files}
    if not canonical:
        raise DocumentError("no_attachment")
    for language, text in canonical.items():
        read_text(text, language)
    return Attachments(canonical, files.get(STATEMENT_NAME), files.get(CERTIFICATE_NAME))


def _files(pdf: bytes) -> dict[str, bytes]:
    """The attachments of known names. A hostile PDF can break the reader in any way: whatever it raises is damage."""
    try:
        reader = PdfReader(BytesIO(pdf))
        if reader.is_encrypted:
            raise DocumentError("encrypted")
        found: dict[str, bytes] = {}
        for seen, attachment in enumerate(reader.attachment_list):
            name = attachment.name
            if seen >= MAX_FILES or name in found:
                raise DocumentError(
                    "damaged", found=f"{name}: {seen + 1} attachments" if seen >= MAX_FILES else f"{name} twice"
                )
            if name in LIMITS:
                found[name] = _within(name, attachment.content)
    except DocumentError:
        raise
    except Exception as why:
        raise DocumentError("damaged", found=f"{type(why).__name__}: {why}"[:200]) from why
    return found


def _within(name: str, data: bytes) -> bytes:
    if len(data) > LIMITS[name]:
        raise DocumentError("oversize", subject=name, size=len(data), limit=LIMITS[name])
    return data
