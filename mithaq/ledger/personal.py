"""A person's signature over an agreement (§42–44): with a key of their own, or with a passkey on a page."""

import base64
import json
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from .hashing import b64, sha256, unb64
from .keys import Person
from .refusals import LedgerError
from .seal import ed25519_valid
from .spki import spki_valid

# "ed25519": B64 of the 64 bytes. "webauthn-…": {"ad", "cd", "sig"}, each B64 (docs/ledger.md §43).
Proof = str | dict[str, str]

MAX_PART = 8192  # bytes of each part of a passkey's answer
UP, UV, BE, BS, AT, ED = 0x01, 0x04, 0x08, 0x10, 0x40, 0x80  # flags of authenticator data


@dataclass(frozen=True, slots=True)
class Answer:
    """What a passkey returned: authenticator data, client data (JSON), signature over ad || H(cd)."""

    ad: bytes
    cd: bytes
    sig: bytes

    @property
    def proof(self) -> dict[str, str]:
        return {"ad": b64(self.ad), "cd": b64(self.cd), "sig": b64(self.sig)}


def sign_person(seed: bytes, message: bytes) -> str:
    """The proof of an "ed25519" key, given by its 32-byte seed, over `message` (P of §42)."""
    return b64(Ed25519PrivateKey.from_private_bytes(seed).sign(message))


def verify_person(alg: str, proof: object, message: bytes, person: Person) -> None:
    """LedgerError("bad_signature", kid=…, why=…) unless `person` signed `message` with this algorithm and proof."""
    _require(alg == person.alg, person, f"algorithm {alg[:20]!r}, the key is {person.alg}")
    if alg == "ed25519":
        signature = _part(proof, person)
        _require(ed25519_valid(person.public, signature, message), person, "does not verify")
        return
    answer = _answer(proof, person)
    _client_data(answer.cd, message, person)
    _authenticator_data(answer.ad, person)
    signed = answer.ad + sha256(answer.cd)
    _require(spki_valid(alg, person.public, answer.sig, signed), person, "does not verify")


def challenge(message: bytes) -> str:
    """What the passkey must be asked to sign: base64url of H(message), without padding."""
    return base64.urlsafe_b64encode(sha256(message)).decode().rstrip("=")


def _answer(proof: object, person: Person) -> Answer:
    if not isinstance(proof, dict) or set(proof) != {"ad", "cd", "sig"}:
        raise LedgerError("bad_signature", kid=person.kid, why="ad, cd and sig are expected")
    return Answer(*(_part(proof[name], person) for name in ("ad", "cd", "sig")))


def _part(text: object, person: Person) -> bytes:
    try:
        data = unb64(text) if isinstance(text, str) and len(text) <= 2 * MAX_PART else b""
    except ValueError:
        data = b""
    _require(0 < len(data) <= MAX_PART, person, "base64 is expected")
    return data


def _client_data(cd: bytes, message: bytes, person: Person) -> None:
    """Type, challenge, origin; a frame inside another site is refused; other members are for browsers to come."""
    try:
        data = json.loads(cd.decode(), object_pairs_hook=_once, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict):
        raise LedgerError("bad_signature", kid=person.kid, why="client data")
    _require(data.get("type") == "webauthn.get", person, "type")
    _require(data.get("challenge") == challenge(message), person, "signed another text")
    _require(data.get("origin") == person.origin, person, f"origin {str(data.get('origin'))[:80]!r}")
    _require(data.get("crossOrigin") in (None, False), person, "inside another site")


def _authenticator_data(ad: bytes, person: Person) -> None:
    _require(len(ad) >= 37, person, "authenticator data")
    flags = ad[32]
    _require(ad[:32] == sha256((person.rp or "").encode()), person, "relying party")
    _require(flags & UP != 0, person, "nobody was present")
    _require(flags & UV != 0, person, "the person was not verified")
    _require(person.synced or not flags & BE, person, "a synced passkey, the key document allows none")
    _require(bool(flags & BE) or not flags & BS, person, "backup flags")
    _require(len(ad) == 37 or bool(flags & (AT | ED)), person, "authenticator data")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object in which each name occurs once: two readers must not see two origins."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name occurs twice")
    return found


def _no_constant(name: str) -> object:
    raise ValueError(name)


def _require(holds: bool, person: Person, why: str) -> None:
    if not holds:
        raise LedgerError("bad_signature", kid=person.kid, why=why)
