"""Public keys of passkeys: SubjectPublicKeyInfo in DER, one algorithm each, nothing weak (§43, §50)."""

from functools import lru_cache

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key

from .curve import sound_point

PublicKey = ec.EllipticCurvePublicKey | Ed25519PublicKey | RSAPublicKey


def sound_spki(alg: str, der: bytes) -> bool:
    """Is this the only DER encoding of a strong enough key of this algorithm?"""
    return _load(alg, der) is not None


def spki_valid(alg: str, der: bytes, signature: bytes, message: bytes) -> bool:
    """Does the passkey's signature verify? A malformed key or signature simply doesn't."""
    key = _load(alg, der)
    try:
        if isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, message, ec.ECDSA(SHA256()))
        elif isinstance(key, RSAPublicKey):
            key.verify(signature, message, padding.PKCS1v15(), SHA256())
        elif isinstance(key, Ed25519PublicKey):
            key.verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return key is not None


@lru_cache(maxsize=256)
def _load(alg: str, der: bytes) -> PublicKey | None:
    try:
        key = load_der_public_key(der)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        return None
    if key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo) != der:
        return None
    if alg == "webauthn-es256" and isinstance(key, ec.EllipticCurvePublicKey):
        return key if isinstance(key.curve, ec.SECP256R1) else None
    if alg == "webauthn-eddsa" and isinstance(key, Ed25519PublicKey):
        return key if sound_point(key.public_bytes_raw().hex()) else None
    if alg == "webauthn-rs256" and isinstance(key, RSAPublicKey):
        return key if 2048 <= key.key_size <= 8192 and key.public_numbers().e == 65537 else None
    return None
