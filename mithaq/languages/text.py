"""A file becomes a text in one of three languages, or is refused with a sentence."""

import re
from dataclasses import dataclass
from datetime import date

from mithaq.languages.decoding import NAMES, decode, is_text, other_file
from mithaq.languages.errors import LanguageError
from mithaq.languages.language import language_of
from mithaq.languages.pdf_file import pdf_text
from mithaq.languages.web_page import is_page, page_text
from mithaq.languages.word_file import word_text
from mithaq.ledger.errors import LANGUAGES, Language

# A million letters are some three hundred pages in French: far beyond a communiqué; a worker reads them.
LIMIT = 1_000_000
# A file with its pictures and fonts; what is above is refused unread.
MOST_BYTES = 20_000_000


UNWRITTEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")  # signs that no text means, and that no database keeps
# Signs that leave a page white: a file of them holds no text.
BLANK = " \t\r\n\v\f\u00a0\u200b\u200e\u200f\ufeff"


@dataclass(frozen=True)
class Source:
    """A file as it was handed in."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Text:
    """`raw` is the text of the file, line ends untouched: every offset counts in it.

    `kind` is txt, docx, pdf or html; `published` is the day of publication that a page states in its head.
    """

    raw: str
    encoding: str
    language: Language
    kind: str = "txt"
    published: date | None = None


def read_text(data: bytes, *, name: str = "") -> Text:
    """Read a text in French, Arabic or English from a plain, Word, PDF or HTML file. Raises LanguageError only.

    What a file is, its first bytes say; a name with the wrong ending costs nothing.
    """
    if len(data) > MOST_BYTES:
        raise LanguageError("too_large", name=name, size=len(data), limit=MOST_BYTES)
    if not data.strip():
        raise LanguageError("empty", name=name, size=len(data))
    read, encoding, kind, published = _read(data, name)
    raw = UNWRITTEN.sub("", read)
    if not raw.strip(BLANK):
        raise LanguageError("empty", name=name, size=len(data))
    if len(raw) > LIMIT:
        raise LanguageError("too_large", name=name, size=len(raw), limit=LIMIT)
    found = language_of(raw)
    for language in LANGUAGES:
        if language == found:
            return Text(raw, encoding, language, kind, published)
    raise LanguageError("language", name=name, found=found or "?")


def _read(data: bytes, name: str) -> tuple[str, str, str, date | None]:
    """(text, encoding, kind, day of publication)."""
    match other_file(data):
        case "PDF":
            return pdf_text(data, name=name), "", "pdf", None
        case "DOCX, XLSX, ZIP":
            return word_text(data, name=name), "", "docx", None
        case str(kind):
            raise LanguageError("not_text", name=name, found=kind)
    raw, encoding = _decoded(data, name)
    if is_page(raw):
        text, published = page_text(raw, name=name)
        return text, encoding, "html", published
    return raw, encoding, "txt", None


def _decoded(data: bytes, name: str) -> tuple[str, str]:
    # More bytes than so many letters can have is no text that is drafted from, whatever its encoding.
    if len(data) > 6 * LIMIT:
        raise LanguageError("too_large", name=name, size=len(data), limit=6 * LIMIT)
    decoded = decode(data)
    if decoded is None:
        code, found = ("not_text", "binary") if not is_text(data.decode("utf-8", "replace")) else ("encoding", "")
        raise LanguageError(code, name=name, found=found, tried=NAMES)
    if not is_text(decoded[0]):
        raise LanguageError("not_text", name=name, found="binary")
    return decoded
