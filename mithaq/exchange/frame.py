"""FRAME (§60–65): what a bundle says once it is opened, as typed records; written in order, read strictly."""

import re
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import chain
from typing import Annotated, Any, Literal, TypeVar

import msgspec

from mithaq.ledger.canonical import SAFE, decode, encode, has_nul
from mithaq.ledger.channel import Hash, Party
from mithaq.ledger.hashing import Data, pae, sha256
from mithaq.ledger.keys import SignedDoc
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.seal import NodeKey, ed25519_valid

from .errors import ExchangeError
from .evidence import FORK, Evidence

MAGIC = b"mithaq-bundle-1\n"
CAP = 256 * 2**20  # bytes of a frame (§65)
SIGNED = "application/vnd.mithaq.bundle"
HEADER = 5  # type, and length in four bytes, big-endian
FILE_HEADER = 256  # bytes of the line before a file, at most: it takes 140
WANTED = 4096  # files that one manifest may ask for

T = TypeVar("T")
Size = Annotated[int, msgspec.Meta(ge=0, le=SAFE)]
Salt = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]


class Kind(IntEnum):
    """The types of records (§62–64)."""

    ENTRY = 0x01
    PAYLOAD = 0x02
    SEAL = 0x03
    DOC = 0x04
    FILE = 0x05
    EVIDENCE = 0x06
    MANIFEST = 0x10
    TRAILER = 0x1F


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """From whom, to whom, which entries [from, to) of each log, what the sender holds itself, and which announced
    files it still lacks (the field is left out when it lacks none)."""

    sender: Party = msgspec.field(name="from")
    to: Party
    ch: str
    range: dict[str, tuple[Size, Size]]
    have: dict[str, Size]
    v: Literal[1] = 1
    want: Annotated[tuple[Hash, ...], msgspec.Meta(max_length=WANTED)] | msgspec.UnsetType = msgspec.UNSET

    @property
    def wanted(self) -> tuple[str, ...]:
        """Commitments of the files that the sender asks for."""
        return self.want if isinstance(self.want, tuple) else ()


class Payload(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the i-th act of an entry committed to: its text as it was hashed, and the salt (hex)."""

    log: str
    seq: Size
    i: Size
    salt: Salt
    pl: str


class FileHeader(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Before the bytes of a file: its commitment, its salt (hex), how many bytes follow."""

    c: Hash
    salt: Salt
    size: Size


@dataclass(frozen=True, slots=True)
class File:
    """The bytes of a ledger.file act, with the salt of their commitment."""

    c: str
    salt: bytes
    data: Data

    @property
    def size(self) -> int:
        return len(self.data)

    def load(self) -> "File":
        """Itself: what lies in memory is as ready to be sent as what a store keeps."""
        return self


@dataclass(slots=True)
class Frame:
    """A frame as read: well formed, NOT verified. `signed` is what the trailer's 64-byte `signature` speaks of."""

    manifest: Manifest
    entries: list[bytes] = field(default_factory=list)
    payloads: list[Payload] = field(default_factory=list)
    seals: list[str] = field(default_factory=list)
    docs: list[SignedDoc] = field(default_factory=list)
    files: list[File] = field(default_factory=list)
    forks: list[Evidence] = field(default_factory=list)
    unread: list[bytes] = field(default_factory=list)  # void documents and what comes later: kept as they are
    signed: bytes = b""
    signature: bytes = b""

    def signed_by(self, public: bytes) -> bool:
        """Did the node with this 32-byte key sign the frame?"""
        return ed25519_valid(public, self.signature, self.signed)


def write_frame(manifest: Manifest, records: Iterable[tuple[Kind, bytes]], key: NodeKey) -> bytes:
    """The frame's bytes; ExchangeError("too_large") if it wouldn't be read again."""
    frame = assemble(chain([(Kind.MANIFEST, encode(manifest))], records), key)
    if len(frame) > CAP:
        raise ExchangeError("too_large", size=len(frame), limit=CAP)
    return frame


def assemble(records: Iterable[tuple[int, bytes]], key: NodeKey) -> bytes:
    """Any records between magic and trailer, as they are."""
    out = bytearray(MAGIC)
    for kind, body in records:
        out += struct.pack(">BI", kind, len(body))
        out += body
    out += struct.pack(">BI", Kind.TRAILER, 64) + key.sign(_signed(out))
    return bytes(out)


def read_frame(data: bytes) -> Frame:
    """The records of a frame; ExchangeError "not_a_bundle", "too_large", "truncated" or "frame" otherwise."""
    if not data.startswith(MAGIC):
        raise ExchangeError("not_a_bundle")
    if len(data) > CAP:
        raise ExchangeError("too_large", size=len(data), limit=CAP)
    records = list(_records(data))
    if records[0][1] != Kind.MANIFEST:
        raise ExchangeError("frame", why="the manifest must come first")
    frame = Frame(_typed(_MANIFEST, bytes(records[0][2])))
    for _, kind, body in records[1:-1]:
        _add(frame, kind, body)
    start, _, signature = records[-1]
    frame.signature, frame.signed = bytes(signature), _signed(memoryview(data)[:start])
    return frame


def payload_record(payload: Payload) -> bytes:
    """Its body as a record."""
    return encode(payload)


def file_record(file: File) -> bytes:
    """Header, LF, bytes."""
    return file_header(file) + b"\n" + file.data


def file_header(file: File) -> bytes:
    """The line before its bytes."""
    return encode(FileHeader(file.c, file.salt.hex(), len(file.data)))


def _signed(before: Data) -> bytes:
    return pae(SIGNED, sha256(before))


def _records(data: bytes) -> Iterator[tuple[int, int, Data]]:
    """(place, type, body) of each record up to the trailer, which must be the last thing there is.

    A file is handed on where it lies: copied, 256 MiB would be held twice.
    """
    at, view = len(MAGIC), memoryview(data)
    while True:
        if len(data) - at < HEADER:
            raise ExchangeError("truncated", size=len(data))
        kind, length = struct.unpack_from(">BI", data, at)
        end = at + HEADER + length
        if end > len(data):
            raise ExchangeError("truncated", size=len(data))
        yield at, kind, view[at + HEADER : end] if kind == Kind.FILE else data[at + HEADER : end]
        at = end
        if kind == Kind.TRAILER:
            break
    if at != len(data):
        raise ExchangeError("frame", why=f"{len(data) - at} bytes after the trailer")


def _add(frame: Frame, kind: int, body: Data) -> None:
    if kind == Kind.FILE:
        frame.files.append(_file(body))
    else:
        _add_small(frame, kind, bytes(body))


def _add_small(frame: Frame, kind: int, body: bytes) -> None:
    match kind:
        case Kind.ENTRY:
            frame.entries.append(body)
        case Kind.PAYLOAD:
            frame.payloads.append(_typed(_PAYLOAD, body))
        case Kind.SEAL:
            frame.seals.append(_text(body))
        case Kind.DOC:
            frame.docs.append(_doc(body))
        case Kind.EVIDENCE:
            _add_evidence(frame, body)
        case _:
            raise ExchangeError("frame", why=f"record of type {kind:#04x}")


def _add_evidence(frame: Frame, body: bytes) -> None:
    """Fork evidence is read; a void document, which a later version executes, is kept as it came."""
    if _object(body).get("t") != FORK:
        frame.unread.append(body)
        return
    try:
        frame.forks.append(Evidence.decode(body))
    except LedgerError as fault:
        raise ExchangeError("evidence", why=fault) from None


def _file(body: Data) -> File:
    head, end, _ = bytes(body[: FILE_HEADER + 1]).partition(b"\n")
    if not end:
        raise ExchangeError("frame", why=f"a file without a header of at most {FILE_HEADER} bytes")
    header, data = _typed(_FILE, head), body[len(head) + 1 :]
    if header.size != len(data):
        raise ExchangeError("frame", why=f"a file of {len(data)} bytes, {header.size} announced")
    return File(header.c, bytes.fromhex(header.salt), data)


def _typed(decoder: "msgspec.json.Decoder[T]", body: bytes) -> T:
    try:
        value = decoder.decode(body)
        same = encode(value) == body and not has_nul(body)
    except (msgspec.MsgspecError, ValueError, RecursionError) as fault:
        raise ExchangeError("frame", why=_PATTERN.sub(" of its form", str(fault))[:120]) from None
    if not same:
        raise ExchangeError("frame", why="a record is not canonical JSON")
    return value


def _object(body: bytes) -> dict[str, Any]:
    try:
        return decode(body)
    except LedgerError as fault:
        raise ExchangeError("frame", why=fault) from None


def _doc(body: bytes) -> SignedDoc:
    try:
        return SignedDoc.decode(body)
    except LedgerError as fault:
        raise ExchangeError("frame", why=fault) from None


def _text(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeError:
        raise ExchangeError("frame", why="a seal is not UTF-8") from None


_PATTERN = re.compile(r" matching regex '.*?'")  # no person needs to read it
_MANIFEST = msgspec.json.Decoder(Manifest)
_PAYLOAD = msgspec.json.Decoder(Payload)
_FILE = msgspec.json.Decoder(FileHeader)

__all__: Sequence[str] = ("CAP", "MAGIC", "File", "Frame", "Kind", "Manifest", "Payload", "file_record", "read_frame")
