"""A person's signature, by key or by passkey, counts for one text, one key, one site (docs/ledger.md §42–44)."""

import json
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from mithaq.ledger.adoption import message
from mithaq.ledger.hashing import b64, sha256, unb64
from mithaq.ledger.keys import Algorithm, Person
from mithaq.ledger.personal import Answer, Proof, challenge, sign_person, verify_person
from mithaq.ledger.refusals import LedgerError

P = message("adopt", b'{"a":1}')
SITE, RP = "https://mithaq.example", "mithaq.example"
SEED = bytes([9]) * 32
OWN = Ed25519PrivateKey.from_private_bytes(SEED)
HEAD = Person("hod-1", "ed25519", OWN.public_key().public_bytes_raw().hex(), ("hod",))

EC, RSA = ec.generate_private_key(ec.SECP256R1()), rsa.generate_private_key(65537, 2048)
SIGNERS: dict[Algorithm, tuple[Any, Callable[[bytes], bytes]]] = {
    "webauthn-es256": (EC, lambda data: EC.sign(data, ec.ECDSA(SHA256()))),
    "webauthn-eddsa": (OWN, OWN.sign),
    "webauthn-rs256": (RSA, lambda data: RSA.sign(data, padding.PKCS1v15(), SHA256())),
}
ALGORITHMS = list(SIGNERS)


def holder(alg: Algorithm, *, synced: bool = False) -> Person:
    der = SIGNERS[alg][0].public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return Person("hod-2", alg, der.hex(), ("hod",), RP, SITE, synced)


def passkey(alg: Algorithm, *, flags: int = 0x05, rp: str = RP, extra: bytes = b"", **client: Any) -> dict[str, str]:
    """What a passkey of this kind answers; named parts can be made wrong."""
    data = {"type": "webauthn.get", "challenge": challenge(P), "origin": SITE, "crossOrigin": False, **client}
    cd = json.dumps({name: value for name, value in data.items() if value != "absent"}).encode()
    return answer(alg, sha256(rp.encode()) + bytes([flags]) + b"\0\0\0\1" + extra, cd)


def answer(alg: Algorithm, ad: bytes, cd: bytes) -> dict[str, str]:
    return Answer(ad, cd, SIGNERS[alg][1](ad + sha256(cd))).proof


def refused(alg: str, proof: object, person: Person, why: str | None = None) -> None:
    with pytest.raises(LedgerError, match=why) as refusal:
        verify_person(alg, proof, P, person)
    assert refusal.value.code == "bad_signature"
    assert all(refusal.value.sentence(language) for language in ("fr", "ar", "en"))


def test_a_key_of_one_s_own() -> None:
    proof = sign_person(SEED, P)
    verify_person("ed25519", proof, P, HEAD)
    refused("ed25519", sign_person(bytes(32), P), HEAD, "does not verify")
    refused("ed25519", sign_person(SEED, message("decline", b'{"a":1}')), HEAD, "does not verify")
    refused("ed25519", sign_person(SEED, b'{"a":1}'), HEAD, "does not verify")


@pytest.mark.parametrize("alg", ALGORITHMS)
def test_a_passkey(alg: Algorithm) -> None:
    verify_person(alg, passkey(alg), P, holder(alg))
    verify_person(alg, passkey(alg, crossOrigin="absent"), P, holder(alg))
    verify_person(alg, passkey(alg, to_come=[1, {}]), P, holder(alg))
    verify_person(alg, passkey(alg, flags=0x85, extra=b"\xa0"), P, holder(alg))  # with extension data
    verify_person(alg, passkey(alg, flags=0x1D), P, holder(alg, synced=True))


WRONG: list[tuple[str, dict[str, Any]]] = [
    ("type", {"type": "webauthn.create"}),
    ("type", {"type": "absent"}),
    ("signed another text", {"challenge": challenge(P + b"x")}),
    ("signed another text", {"challenge": challenge(P) + "="}),
    ("signed another text", {"challenge": b64(sha256(P))}),
    ("signed another text", {"challenge": None}),
    ("origin", {"origin": "https://mithaq.example.evil"}),
    ("origin", {"origin": "http://mithaq.example"}),
    ("origin", {"origin": [SITE]}),
    ("inside another site", {"crossOrigin": True}),
    ("relying party", {"rp": "example"}),
    ("nobody was present", {"flags": 0x04}),
    ("the person was not verified", {"flags": 0x01}),
    ("a synced passkey", {"flags": 0x0D}),
    ("backup flags", {"flags": 0x15}),
    ("authenticator data", {"extra": b"\0"}),
]


@pytest.mark.parametrize(("why", "wrong"), WRONG, ids=lambda value: str(value)[:40])
@pytest.mark.parametrize("alg", ALGORITHMS)
def test_a_passkey_that_signed_anything_else(alg: Algorithm, why: str, wrong: dict[str, Any]) -> None:
    refused(alg, passkey(alg, **wrong), holder(alg), why)


def test_another_person_s_passkey_doesn_t_count() -> None:
    stranger = ec.generate_private_key(ec.SECP256R1()).public_key()
    der = stranger.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo).hex()
    refused("webauthn-es256", passkey("webauthn-es256"), msgspec.structs.replace(holder("webauthn-es256"), pk=der))


@pytest.mark.parametrize("alg", ["ed25519", "webauthn-eddsa", "webauthn-rs256", "none", ""])
def test_the_algorithm_is_the_key_document_s(alg: str) -> None:
    refused(alg, passkey("webauthn-es256"), holder("webauthn-es256"), "algorithm")


@pytest.mark.parametrize(
    "proof",
    ["", "=", "AAAA", "é", None, 1, [], {}, {"ad": "", "cd": "", "sig": ""}, {"ad": "AAAA", "cd": "AAAA"},
     {"ad": 1, "cd": 2, "sig": 3}, {**passkey("webauthn-es256"), "x": ""}, "A" * 20_000],
)  # fmt: skip
def test_a_proof_out_of_form(proof: object) -> None:
    refused("webauthn-es256", proof, holder("webauthn-es256"))
    refused("ed25519", proof, HEAD)


@pytest.mark.parametrize(
    "cd",
    [b"", b"[]", b"\xff", b"[" * 5000, b'{"type":NaN}', b'{"type":"webauthn.get","type":"webauthn.get"}'],
)
def test_client_data_out_of_form(cd: bytes) -> None:
    ad = sha256(RP.encode()) + b"\x05\0\0\0\1"
    refused("webauthn-eddsa", answer("webauthn-eddsa", ad, cd), holder("webauthn-eddsa"))


@pytest.mark.parametrize("twice", ['"origin":"https://evil.example",', '"to_come":[{"a":1,"a":2}],'])
def test_a_name_that_occurs_twice_could_be_read_in_two_ways(twice: str) -> None:
    proof = passkey("webauthn-eddsa")
    cd = unb64(proof["cd"]).decode().replace("{", "{" + twice, 1).encode()
    refused("webauthn-eddsa", answer("webauthn-eddsa", unb64(proof["ad"]), cd), holder("webauthn-eddsa"), "client data")


@pytest.mark.parametrize("length", [0, 32, 36])
def test_short_authenticator_data(length: int) -> None:
    proof = passkey("webauthn-eddsa")
    ad = unb64(proof["ad"])[:length]
    refused("webauthn-eddsa", answer("webauthn-eddsa", ad, unb64(proof["cd"])), holder("webauthn-eddsa"))


GOOD = passkey("webauthn-rs256")


@given(st.sampled_from(["ad", "cd", "sig"]), st.integers(0, 400), st.integers(1, 255))
def test_no_byte_of_an_answer_can_be_changed(part: str, place: int, flip: int) -> None:
    data = bytearray(unb64(GOOD[part]))
    data[place % len(data)] ^= flip
    refused("webauthn-rs256", {**GOOD, part: b64(bytes(data))}, holder("webauthn-rs256"))


JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=9), lambda x: st.dictionaries(st.text(), x), max_leaves=4
)


@given(
    st.sampled_from([*ALGORITHMS, "ed25519", "x"]), JSON | st.dictionaries(st.sampled_from(["ad", "cd", "sig"]), JSON)
)
def test_only_ledger_errors_escape(alg: str, proof: Proof) -> None:
    for person in (HEAD, holder("webauthn-es256")):
        refused(alg, proof, person)
