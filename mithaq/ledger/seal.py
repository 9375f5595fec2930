"""Seals (§31): C2SP checkpoints (origin, size, root) in signed notes, signed by the node's key, Ed25519."""

import re
from dataclasses import dataclass
from functools import lru_cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from .canonical import SAFE
from .channel import parse_origin
from .hashing import b64, sha256, unb64
from .refusals import LedgerError

MAX_NOTE = 64 * 1024  # bytes: sixteen post-quantum signatures of 5 kB fit, as signed-note asks
ED25519 = b"\x01"  # the signature type of signed-note

_SIZE = re.compile(r"0|[1-9][0-9]{0,15}", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_NAME = re.compile(r"[^\s+]+")


class NodeKey:
    """A node's private key: it signs seals and bundles, never agreements."""

    __slots__ = ("_key", "public")

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key
        self.public = key.public_key().public_bytes_raw()

    @classmethod
    def from_seed(cls, seed: bytes) -> "NodeKey":
        """The key of a 32-byte seed; LedgerError("bad_key") for any other length."""
        if len(seed) != 32:
            raise LedgerError("bad_key", why=f"{len(seed)} bytes instead of 32")
        return cls(Ed25519PrivateKey.from_private_bytes(seed))

    def sign(self, data: bytes) -> bytes:
        """64 bytes, deterministic (RFC 8032)."""
        return self._key.sign(data)


@dataclass(frozen=True, slots=True)
class Seal:
    """What a node stated: its log `origin` had `size` entries and this `root` (32 bytes). `note` is the signed text."""

    origin: str
    size: int
    root: bytes
    note: str


def seal(key: NodeKey, origin: str, size: int, root: bytes) -> str:
    """The signed note. The caller has made sure that the node never signed anything inconsistent with it (I5)."""
    text = f"{parse_origin(origin)}\n{size}\n{b64(root)}\n"
    signature = b64(_key_id(origin, key.public) + key.sign(text.encode()))
    return f"{text}\n— {origin} {signature}\n"


def open_seal(note: str | bytes, public: bytes) -> Seal:
    """Read a seal and verify it with the node's 32-byte public key.

    Signature lines by other keys are ignored; at least one must be by this key, and every one by it must be valid.
    Errors: LedgerError "bad_note" (not a seal) or "bad_seal" (not signed by this key).
    """
    stated, lines = _parse(note)
    mine = _key_id(stated.origin, public)
    signatures = [s[4:] for name, s in lines if name == stated.origin and s[:4] == mine]
    if not signatures:
        raise LedgerError("bad_seal", origin=stated.origin, why="no signature by the node's key")
    text = stated.note.rpartition("\n\n")[0] + "\n"
    for signature in signatures:
        if not ed25519_valid(public, signature, text.encode()):
            raise LedgerError("bad_seal", origin=stated.origin, why="signature does not verify")
    return stated


def read_seal(note: str | bytes) -> Seal:
    """What a note states, NOT verified: to learn which key should have signed it."""
    return _parse(note)[0]


def ed25519_valid(public: bytes, signature: bytes, message: bytes) -> bool:
    """Does the signature verify? A malformed key or signature simply doesn't."""
    try:
        _public(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


@lru_cache(maxsize=256)
def _public(public: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(public)


@lru_cache(maxsize=256)
def _key_id(name: str, public: bytes) -> bytes:
    return sha256(name.encode() + b"\n" + ED25519 + public)[:4]


def _parse(note: str | bytes) -> tuple[Seal, list[tuple[str, bytes]]]:
    text = _text(note)
    body, gap, tail = text.rpartition("\n\n")
    fields = body.split("\n")
    if not gap or not tail.endswith("\n") or len(fields) != 3:
        raise LedgerError("bad_note", why="three lines, an empty one and signatures are expected")
    if not _SIZE.fullmatch(fields[1]) or int(fields[1]) > SAFE:
        raise LedgerError("bad_note", why="size")
    root = _bytes(fields[2])
    if len(root) != 32:
        raise LedgerError("bad_note", why="root")
    origin = str(parse_origin(fields[0]))
    return Seal(origin, int(fields[1]), root, text), [_signature(line) for line in tail[:-1].split("\n")]


def _text(note: str | bytes) -> str:
    try:
        data = note if isinstance(note, bytes) else note.encode()
        text = data.decode()
    except UnicodeError:
        raise LedgerError("bad_note", why="not UTF-8") from None
    if len(data) > MAX_NOTE or _CONTROL.search(text):
        raise LedgerError("bad_note", why="too long" if len(data) > MAX_NOTE else "control character")
    return text


def _signature(line: str) -> tuple[str, bytes]:
    """(key name, key id || signature) of one line."""
    dash, name, signature = line.split(" ") if line.count(" ") == 2 else ("", "", "")
    data = _bytes(signature)
    if dash != "—" or not _NAME.fullmatch(name) or len(data) < 5:
        raise LedgerError("bad_note", why="signature line")
    return name, data


def _bytes(text: str) -> bytes:
    try:
        return unb64(text)
    except ValueError:
        raise LedgerError("bad_note", why="base64") from None
