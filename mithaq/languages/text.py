"""A file becomes a text in one of three languages, or is refused with a sentence."""

from dataclasses import dataclass

from mithaq.languages.decoding import NAMES, decode, is_text, other_file
from mithaq.languages.errors import LanguageError
from mithaq.languages.language import language_of
from mithaq.ledger.errors import LANGUAGES, Language

# A million bytes are some three hundred pages in French: far beyond a communiqué, and still drafted in seconds.
LIMIT = 1_000_000


# Signs that leave a page white: a file of them holds no text.
BLANK = " \t\r\n\v\f\u00a0\u200b\u200e\u200f\ufeff"


@dataclass(frozen=True)
class Source:
    """A file as it was handed in."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Text:
    """`raw` is the decoded text without byte-order mark, line ends untouched: every offset counts in it."""

    raw: str
    encoding: str
    language: Language


def read_text(data: bytes, *, name: str = "") -> Text:
    """Decode a plain text in French, Arabic or English. Raises LanguageError only."""
    if len(data) > LIMIT:
        raise LanguageError("too_large", name=name, size=len(data), limit=LIMIT)
    if not data.strip():
        raise LanguageError("empty", name=name, size=len(data))
    if kind := other_file(data):
        raise LanguageError("not_text", name=name, found=kind)
    raw, encoding = _decoded(data, name)
    if not raw.strip(BLANK):
        raise LanguageError("empty", name=name, size=len(data))
    found = language_of(raw)
    for language in LANGUAGES:
        if language == found:
            return Text(raw, encoding, language)
    raise LanguageError("language", name=name, found=found or "?")


def _decoded(data: bytes, name: str) -> tuple[str, str]:
    decoded = decode(data)
    if decoded is None:
        code, found = ("not_text", "binary") if not is_text(data.decode("utf-8", "replace")) else ("encoding", "")
        raise LanguageError(code, name=name, found=found, tried=NAMES)
    if not is_text(decoded[0]):
        raise LanguageError("not_text", name=name, found="binary")
    return decoded
