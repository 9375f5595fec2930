"""Bytes to characters: the byte-order mark, then UTF-8, then single-byte encodings of the region, by their sense."""

import re
import unicodedata
from collections.abc import Iterator

from mithaq.languages.language import languages_by_hits

MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
SINGLE_BYTE = ("cp1252", "iso8859-15", "cp1256", "iso8859-6")
NAMES = "UTF-8, UTF-16, Windows-1252, Windows-1256, ISO-8859-6, ISO-8859-15"
OTHER_FILES = (
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "DOCX, XLSX, ZIP"),
    (b"\xd0\xcf\x11\xe0", "DOC"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "GZIP"),
    (b"age-encryption", "age"),
    (b"\x7fELF", "ELF"),
    (b"SQLite format", "SQLite"),
)
# A few stray control characters survive in real texts; a file made of them is no text.
STRAY_CONTROLS = 0.005
CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
# A letter glued to a sign that never stands inside a word, or two scripts in one word: the wrong encoding.
BROKEN = re.compile("[a-zà-ÿ][¤¦¨´¸¼½¾÷×¬±§][a-zà-ÿ]|[A-Za-zÀ-ÿ][\u0600-\u06ff]|[\u0600-\u06ff][A-Za-zÀ-ÿ]|\ufffd")


def other_file(data: bytes) -> str | None:
    """The kind of a well-known file that is no text, by its first bytes."""
    return next((kind for magic, kind in OTHER_FILES if data.startswith(magic)), None)


def decode(data: bytes) -> tuple[str, str] | None:
    """(text without its byte-order mark, encoding), or None when no encoding gives a readable text."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strict(data.removeprefix(mark), encoding)
    readable = _strict(data, "utf-8")
    if readable and "\x00" not in readable[0]:
        return readable
    if _damaged_utf8(data):
        return None
    if b"\x00" in data:
        return _best(data, ("utf-16-le", "utf-16-be"))
    # Arabic UTF-16 without spaces or a mark has no NUL, but half of its bytes are 0x06.
    if len(data) % 2 == 0 and data.count(b"\x06") > len(data) / 4:
        return _best(data, ("utf-16-le", "utf-16-be"))
    return _best(data, SINGLE_BYTE)


def is_text(text: str) -> bool:
    """Whether control characters are rare enough for this to have been written by a person."""
    return "\x00" not in text and len(CONTROL.findall(text)) <= len(text) * STRAY_CONTROLS


def _damaged_utf8(data: bytes) -> bool:
    """Mostly well-formed UTF-8 with a broken place: not to be read as another encoding, which would garble it whole."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return broken * 4 < sum(character > "\x7f" for character in text) and b"\x00" not in data


def _best(data: bytes, encodings: tuple[str, ...]) -> tuple[str, str] | None:
    """The encoding whose text makes most sense; earlier ones win a tie."""
    choices = [(_sense(text), -order, text, name) for order, (text, name) in enumerate(_all(data, encodings))]
    sense, _, text, name = max(choices, default=(0.0, 0, "", ""))
    return (text, name) if sense > 0 else None


def _all(data: bytes, encodings: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    yield from (found for encoding in encodings if (found := _strict(data, encoding)))


def _strict(data: bytes, encoding: str) -> tuple[str, str] | None:
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError:
        return None


def _sense(text: str) -> float:
    """Small words of any language, less what no writer would type; per sample, not per text."""
    sample = text[:60_000]
    hits = languages_by_hits(sample)
    known = hits[0][1] if hits else 0
    unlikely = len(CONTROL.findall(sample)) + len(BROKEN.findall(sample)) + _unassigned(sample)
    return known - 2.0 * unlikely


def _unassigned(sample: str) -> int:
    return sum(sample.count(c) for c in set(sample) if unicodedata.category(c) in ("Cn", "Co"))
