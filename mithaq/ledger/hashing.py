"""The hashes of the record, each with its own prefix so that none can be taken for another."""

import base64
import hashlib

Data = bytes | bytearray | memoryview

SALT = 16  # bytes beside each payload (§24)


def sha256(data: Data) -> bytes:
    """H of the specification: 32 bytes."""
    return hashlib.sha256(data).digest()


def commitment(salt: bytes, payload: Data) -> str:
    """c of an act, hex: the entry names its payload by this; the 16-byte salt keeps an erased one unguessable (§24)."""
    hashed = hashlib.sha256(b"mithaq/pl/1\n" + salt)
    hashed.update(payload)  # not joined first: a file may be large
    return hashed.hexdigest()


def proposal_hash(kind: str, payload: bytes) -> str:
    """The content hash of a proposal, hex, that a vote names (§28)."""
    return hashlib.sha256(b"mithaq/proposal/1\n" + kind.encode() + b"\n" + payload).hexdigest()


def pae(payload_type: str, body: bytes) -> bytes:
    """What is signed: the body with its type and both lengths in bytes (DSSE's pre-authentication encoding, v1)."""
    name = payload_type.encode()
    return b"DSSEv1 %d %s %d %s" % (len(name), name, len(body), body)


def base32_lower(data: bytes) -> str:
    """RFC 4648 §6 in lower case, without padding."""
    return base64.b32encode(data).decode().rstrip("=").lower()


def b64(data: bytes) -> str:
    """RFC 4648 §4, padded."""
    return base64.b64encode(data).decode()


def unb64(text: str) -> bytes:
    """The bytes of exactly this base64 text; ValueError if another text would be the canonical one."""
    data = base64.b64decode(text.encode("ascii"), validate=True)
    if b64(data) != text:
        raise ValueError("not canonical base64")
    return data
