"""Which files may be attached: what they are called, how large they are, and whether they are what they say.

A short list on purpose: what a registry keeps and any machine opens. Nothing that runs when it is opened."""

import io
import re
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from mithaq.ledger.files import LONGEST_NAME, UNSAFE

from .errors import DocumentError

LIMIT = 32 * 2**20  # bytes of one file: a hundred scanned pages; seven of these fit into one bag (256 MiB)
MOST = 10  # files of one entry: each takes some 300 of its 65,536 bytes
BINARY = "application/octet-stream"
MACROS = "vbaProject.bin"


@dataclass(frozen=True)
class FileType:
    """One kind of file: its media type, the endings of its name, and how its content shows itself."""

    type: str
    suffixes: tuple[str, ...]
    shows: Callable[[bytes], bool]


def begins(*marks: bytes) -> Callable[[bytes], bool]:
    """Content that begins with one of these."""
    return lambda data: data.startswith(marks)


def readable(data: bytes) -> bool:
    """Text: it holds no zero byte."""
    return b"\0" not in data


def packed(part: str) -> Callable[[bytes], bool]:
    """An office document: an archive in which this part lies, or that names itself so."""
    return lambda data: part in _parts(data)


_OFFICE = "application/vnd.openxmlformats-officedocument."
_OPEN = "application/vnd.oasis.opendocument."
TYPES = (
    FileType("application/pdf", (".pdf",), begins(b"%PDF-")),
    FileType("image/png", (".png",), begins(b"\x89PNG\r\n\x1a\n")),
    FileType("image/jpeg", (".jpg", ".jpeg"), begins(b"\xff\xd8\xff")),
    FileType("image/tiff", (".tif", ".tiff"), begins(b"II*\0", b"MM\0*")),
    FileType("text/plain", (".txt",), readable),
    FileType("text/csv", (".csv",), readable),
    FileType(f"{_OFFICE}wordprocessingml.document", (".docx",), packed("word/document.xml")),
    FileType(f"{_OFFICE}spreadsheetml.sheet", (".xlsx",), packed("xl/workbook.xml")),
    FileType(f"{_OPEN}text", (".odt",), packed(f"{_OPEN}text")),
    FileType(f"{_OPEN}spreadsheet", (".ods",), packed(f"{_OPEN}spreadsheet")),
)
SUFFIXES = tuple(suffix for one in TYPES for suffix in one.suffixes)
_BY_SUFFIX = {suffix: one for one in TYPES for suffix in one.suffixes}
_BY_TYPE = {one.type: one for one in TYPES}
_UNSAFE = re.compile(f"[{UNSAFE}]")


def recognised(name: str, data: bytes) -> str:
    """The media type of a file that may be attached; DocumentError says why it may not."""
    sized(name, len(data))
    known = _named(name)
    if not known.shows(data):
        raise DocumentError("file_content", name=name, suffix=_suffix(name), found=_beginning(data))
    if known.type.startswith(_OFFICE) and any(part.endswith(MACROS) for part in _parts(data)):
        raise DocumentError("file_macros", name=name, found=MACROS)
    return known.type


def sized(name: str, size: int) -> None:
    """DocumentError unless a file has content, and not too much of it: asked before its bytes are read."""
    if not size:
        raise DocumentError("file_empty", name=shown(name))
    if size > LIMIT:
        raise DocumentError("file_large", name=shown(name), size=size, limit=LIMIT)


def shown(name: str) -> str:
    """A name as a sentence may hold it: what is invisible, or turns the line round, is printed by its code."""
    return _UNSAFE.sub(lambda found: f"‹U+{ord(found[0]):04X}›", name)[:LONGEST_NAME]


def known_as(media_type: str) -> str:
    """What a reader calls it: PDF; the media type itself of a kind that isn't on the list."""
    known = _BY_TYPE.get(media_type)
    return known.suffixes[0].removeprefix(".").upper() if known else media_type


def carried(name: str, media_type: str) -> tuple[str, str]:
    """Name and media type under which a received file may be handed out: its ending says what it is, or nothing."""
    known = _BY_TYPE.get(media_type)
    if known is None:
        return f"{shown(name)}.bin", BINARY
    return (
        (shown(name), known.type) if _suffix(name) in known.suffixes else (shown(name) + known.suffixes[0], known.type)
    )


def _named(name: str) -> FileType:
    if found := _UNSAFE.search(name):
        raise DocumentError("file_name", name=shown(name), found=_called(found[0]))
    if len(name) > LONGEST_NAME:
        raise DocumentError("file_name_long", name=name[:40], size=len(name), limit=LONGEST_NAME)
    if name != name.strip(". "):
        raise DocumentError("file_name", name=name, found="« . » / « ␣ »")
    known = _BY_SUFFIX.get(_suffix(name))
    if known is None:
        raise DocumentError("file_type", name=name, known=", ".join(SUFFIXES))
    return known


def _called(sign: str) -> str:
    """A sign by its code, and by itself where it can be seen."""
    code = f"U+{ord(sign):04X}"
    return f"« {sign} » ({code})" if unicodedata.category(sign)[0] in "PSL" else code


def _suffix(name: str) -> str:
    _, point, ending = name.rpartition(".")
    return f"{point}{ending}".lower()


def _parts(data: bytes) -> set[str]:
    """Names of the parts of an archive, and what an OpenDocument file calls itself; nothing if it is no archive."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            itself = archive.getinfo("mimetype") if "mimetype" in names else None
            if itself is not None and itself.file_size < 100 and itself.compress_type == zipfile.ZIP_STORED:
                names.add(archive.read(itself).decode("ascii", "replace"))
            return names
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        return set()


def _beginning(data: bytes) -> str:
    """The first bytes, as one may read them aloud."""
    return "".join(chr(byte) if 32 <= byte < 127 else "·" for byte in data[:12])
