"""A passkey of our own for tests: what a telephone does, without the telephone (WebAuthn, attestation "none")."""

import json
import secrets
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import cbor2
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from webauthn.helpers import bytes_to_base64url as b64u

UP, UV, BE, AT = 0x01, 0x04, 0x08, 0x40


@dataclass
class Authenticator:
    """One P-256 passkey of one host."""

    rp: str = "testserver"
    origin: str = "http://testserver"
    flags: int = UP | UV
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    id: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    def create(self, options: str) -> str:
        """What navigator.credentials.create() answers, as the page sends it."""
        client = self._client("webauthn.create", json.loads(options)["challenge"])
        attested = bytes(16) + len(self.id).to_bytes(2, "big") + self.id + cbor2.dumps(self._cose())
        data = self._data(AT) + attested
        attestation = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        response = {"clientDataJSON": b64u(client), "attestationObject": b64u(attestation)}
        return json.dumps({"id": b64u(self.id), "rawId": b64u(self.id), "type": "public-key", "response": response})

    def get(self, challenge: str) -> str:
        """What passkeys.js makes of the answer of navigator.credentials.get()."""
        client, data = self._client("webauthn.get", challenge), self._data(0)
        signature = self.key.sign(data + sha256(client).digest(), ec.ECDSA(SHA256()))
        return json.dumps({"id": b64u(self.id), "ad": b64u(data), "cd": b64u(client), "sig": b64u(signature)})

    def _client(self, kind: str, challenge: str) -> bytes:
        return json.dumps({"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": False}).encode()

    def _data(self, more: int) -> bytes:
        return sha256(self.rp.encode()).digest() + bytes([self.flags | more]) + bytes(4)

    def _cose(self) -> dict[int, Any]:
        numbers = self.key.public_key().public_numbers()
        return {1: 2, 3: -7, -1: 1, -2: numbers.x.to_bytes(32, "big"), -3: numbers.y.to_bytes(32, "big")}
