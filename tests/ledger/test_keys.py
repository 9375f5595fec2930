"""Key documents: the attacks that TUF lists, one test each, and the words read aloud (docs/ledger.md §50–54)."""

from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from mithaq.ledger import curve
from mithaq.ledger.keys import (
    KEYS,
    KeyDoc,
    NodeEpoch,
    RootKeys,
    RootSignature,
    SignedDoc,
    root_signers,
    sign_doc,
    spoken_words,
    verify_doc,
)
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.spki import sound_spki
from mithaq.ledger.voids import VOID, VoidRecord, verify_void
from mithaq.ledger.words import COLUMNS, WORDS
from tests.vectors import second

SIGNED1, SIGNED2 = (SignedDoc.decode(second.mj(x["XA"])) for x in (second.SIGNED1, second.SIGNED2))
DOC1 = verify_doc(SIGNED1, None)
DOC2 = verify_doc(SIGNED2, DOC1)
SEEDS = [bytes([fill]) * 32 for fill in (1, 2, 3)]  # the root keys of XA; version 2 has the last two


def changed(doc: KeyDoc, **fields: Any) -> bytes:
    """The document with other fields, as bytes, whether it is sound or not."""
    return msgspec.json.encode(msgspec.structs.replace(doc, **fields), order="sorted")


def refusal(data: bytes, seeds: list[bytes] = SEEDS, previous: KeyDoc | None = DOC1) -> str:
    with pytest.raises(LedgerError) as refused:
        verify_doc(sign_doc(data, seeds), previous)
    assert all(refused.value.sentence(language) for language in ("fr", "ar", "en"))
    return refused.value.code


def test_a_rotation_signed_by_both_thresholds_is_accepted() -> None:
    assert (DOC2.version, DOC2.prev) == (2, DOC1.hash)
    assert DOC2.node_key(2) == second.NODES["XA"][1].pub
    assert DOC1.node_key(2) is None
    assert DOC1.person("hod-2") is None
    heir = DOC2.person("hod-2")
    assert heir is not None
    assert heir.public == second.NEXT["XA"].pub
    assert KeyDoc.decode(DOC2.encode()) == DOC2


# The catalogue


def test_arbitrary_keys_sign_nothing() -> None:
    strangers = [bytes([fill]) * 32 for fill in (21, 22, 23)]
    assert refusal(SIGNED2.doc, strangers) == "keydoc_threshold"
    assert refusal(SIGNED1.doc, strangers, None) == "keydoc_threshold"


def test_the_old_keys_alone_or_the_new_keys_alone_are_not_enough() -> None:
    assert refusal(SIGNED2.doc, SEEDS[:2]) == "keydoc_threshold"
    assert refusal(SIGNED2.doc, SEEDS[1:]) == "keydoc_threshold"


def test_one_key_signing_twice_counts_once() -> None:
    one = sign_doc(SIGNED1.doc, SEEDS[:1]).sigs
    twice = SignedDoc(SIGNED1.doc, one + one)
    assert len(root_signers(twice, DOC1)) == 1
    with pytest.raises(LedgerError, match="bears 1 valid"):
        verify_doc(twice, None)


def test_a_signature_under_another_key_s_name_counts_nothing() -> None:
    mine, other = sign_doc(SIGNED1.doc, SEEDS[:2]).sigs
    swapped = SignedDoc(SIGNED1.doc, (RootSignature(mine.kid, other.sig), RootSignature(other.kid, mine.sig)))
    assert root_signers(swapped, DOC1) == set()


def test_false_and_foreign_signatures_beside_enough_good_ones_do_no_harm() -> None:
    noise = (RootSignature(second.Pen(9).hex, bytes(64)), RootSignature(second.ROOTS["XA"][2].hex, bytes(64)))
    assert verify_doc(SignedDoc(SIGNED1.doc, SIGNED1.sigs + noise), None) == DOC1


def test_an_older_version_can_t_be_replayed() -> None:
    with pytest.raises(LedgerError, match="version 1, version 3 was expected"):
        verify_doc(SIGNED1, DOC2)
    with pytest.raises(LedgerError, match="version 2, version 3 was expected"):
        verify_doc(SIGNED2, DOC2)


def test_no_version_can_be_skipped() -> None:
    assert refusal(changed(DOC2, version=3)) == "keydoc_version"
    assert refusal(SIGNED2.doc, previous=None) == "keydoc_version"


def test_a_document_of_the_other_party_is_refused() -> None:
    theirs = SignedDoc.decode(second.mj(second.SIGNED2["XB"]))
    with pytest.raises(LedgerError, match="of party XB, party XA was expected"):
        verify_doc(theirs, DOC1)


def test_another_history_of_the_same_party_is_refused() -> None:
    assert refusal(changed(DOC2, prev="0" * 64)) == "keydoc_prev"


def test_a_signature_over_another_type_of_document_doesn_t_count() -> None:
    lured = sign_doc(SIGNED1.doc, SEEDS, payload_type="application/vnd.mithaq.adopt+json")
    assert root_signers(lured, DOC1) == set()
    assert len(root_signers(lured, DOC1, payload_type="application/vnd.mithaq.adopt+json")) == 2


def test_an_epoch_s_key_can_t_be_replaced() -> None:
    node = (NodeEpoch(1, second.Pen(8).hex), *DOC2.node[1:])
    assert refusal(changed(DOC2, node=node)) == "keydoc_epoch"


def test_an_epoch_s_key_can_be_dropped() -> None:
    assert verify_doc(sign_doc(changed(DOC2, node=DOC2.node[1:]), SEEDS), DOC1).node_key(1) is None


# Form

HOD = DOC1.people[0]
FAULTS: list[dict[str, Any]] = [
    {"root": RootKeys(3, DOC1.root.keys)},
    {"root": RootKeys(0, DOC1.root.keys)},
    {"root": RootKeys(1, ())},
    {"root": RootKeys(1, DOC1.root.keys[::-1])},
    {"root": RootKeys(1, DOC1.root.keys[:1] * 2)},
    {"node": DOC1.node * 2},
    {"node": (NodeEpoch(0, DOC1.node[0].pk),)},
    {"node": (NodeEpoch(1, DOC1.root.keys[0]),)},
    {"people": (HOD, HOD)},
    {"people": (msgspec.structs.replace(HOD, pk=DOC1.node[0].pk),)},
    {"people": (msgspec.structs.replace(HOD, pk=HOD.pk[:-2]),)},
    {"people": (msgspec.structs.replace(HOD, alg="webauthn-es256", rp="a", origin="b"),)},
    {"people": (msgspec.structs.replace(HOD, rp="mithaq.example"),)},
    {"people": (msgspec.structs.replace(HOD, synced=True),)},
    {"people": (msgspec.structs.replace(HOD, roles=("hod", "hod")),)},
    {"people": (msgspec.structs.replace(HOD, kid="é"),)},
    {"box": ("age1" + "q" * 58,)},
    {"tls": ("0" * 63,)},
    {"url": "https://a b"},
    {"party": "X"},
    {"version": 0},
    {"version": 2**53},
    {"prev": "0" * 64},
    {"v": 2},
    {"t": "mithaq/keys/2"},
]


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_document_out_of_form_is_refused(fault: dict[str, Any]) -> None:
    assert refusal(changed(DOC1, **fault), previous=None) == "bad_keydoc"


def test_unknown_and_missing_fields_are_refused() -> None:
    whole = msgspec.json.decode(SIGNED1.doc)
    for other in ({**whole, "x": 1}, {name: whole[name] for name in whole if name != "url"}):
        assert refusal(second.mj(other), previous=None) == "bad_keydoc"


SMALL = [y.to_bytes(32, "little") for y in sorted(curve.SMALL_ORDER)]
SIGN_BIT = [data[:31] + bytes([data[31] | 0x80]) for data in SMALL]
NON_CANONICAL = [y.to_bytes(32, "little") for y in (curve.P, curve.P + 1, curve.P + 3, 2**255 - 1)]


@pytest.mark.parametrize("key", [*SMALL, *SIGN_BIT, *NON_CANONICAL, (2).to_bytes(32, "little")], ids=bytes.hex)
def test_weak_and_ambiguous_keys_are_refused(key: bytes) -> None:
    assert not curve.sound_point(key.hex())
    assert refusal(changed(DOC1, node=(NodeEpoch(1, key.hex()),)), previous=None) == "bad_keydoc"


def test_why_weak_keys_are_refused() -> None:
    """With this key and signature OpenSSL accepts any message: anybody could seal, and both sides could deny it."""
    neutral, signature = SMALL[1], SMALL[1] + bytes(32)
    for message in (b"one", b"two"):
        Ed25519PublicKey.from_public_bytes(neutral).verify(signature, message)


@given(st.binary(min_size=32, max_size=32))
def test_every_real_key_is_sound(seed: bytes) -> None:
    assert curve.sound_point(public_hex(seed))


def public_hex(seed: bytes) -> str:
    return sign_doc(b"", [seed]).sigs[0].kid


def test_passkeys_have_one_encoding_and_enough_strength() -> None:
    def der(key: ec.EllipticCurvePublicKey | rsa.RSAPublicKey) -> bytes:
        return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)

    p256, p384 = (der(ec.generate_private_key(c).public_key()) for c in (ec.SECP256R1(), ec.SECP384R1()))
    weak, strong = (der(rsa.generate_private_key(65537, bits).public_key()) for bits in (1024, 2048))
    assert sound_spki("webauthn-es256", p256)
    assert sound_spki("webauthn-rs256", strong)
    wrong = [("webauthn-es256", p384), ("webauthn-rs256", weak), ("webauthn-rs256", p256), ("webauthn-eddsa", p256)]
    wrong += [("webauthn-es256", p256 + b"\0"), ("webauthn-es256", p256[:-1]), ("ed25519", p256)]
    wrong += [("webauthn-eddsa", second.DER + SMALL[0]), ("webauthn-es256", b"")]
    assert not [alg for alg, key in wrong if sound_spki(alg, key)]


@given(st.integers(0, len(SIGNED1.encode()) - 1), st.integers(1, 255))
def test_a_changed_byte_never_changes_the_meaning(place: int, flip: int) -> None:
    data = bytearray(SIGNED1.encode())
    data[place] ^= flip
    try:
        assert verify_doc(SignedDoc.decode(bytes(data)), None) == DOC1  # a signature that wasn't needed
    except LedgerError as refused:
        assert refused.sentence("ar")


@given(st.binary(max_size=100), st.integers(0, len(SIGNED1.doc) - 1), st.integers(1, 255))
def test_only_ledger_errors_escape(junk: bytes, place: int, flip: int) -> None:
    data = bytearray(SIGNED1.doc)
    data[place] ^= flip
    for doc in (junk, bytes(data)):
        try:
            verify_doc(sign_doc(doc, SEEDS), None)
        except LedgerError as refused:
            assert refused.sentence("fr")
    with pytest.raises(LedgerError):
        SignedDoc.decode(junk)


# Void


def test_a_void_needs_the_root_threshold_of_its_own_party() -> None:
    signed = SignedDoc.decode(second.mj(second.void(3)))
    assert verify_void(signed, DOC1).size == 3
    theirs = verify_doc(SignedDoc.decode(second.mj(second.SIGNED1["XB"])), None)
    for few, doc in [(sign_doc(signed.doc, SEEDS[:1], payload_type=VOID), DOC1), (signed, theirs)]:
        with pytest.raises(LedgerError, match="This void"):
            verify_void(few, doc)
    with pytest.raises(LedgerError, match="0 valid"):
        verify_void(sign_doc(signed.doc, SEEDS, payload_type=KEYS), DOC1)


def test_a_void_goes_on_in_the_next_epoch() -> None:
    log = "mithaq.v1/c1/XA/1"
    for other in ("mithaq.v1/c1/XA/3", "mithaq.v1/c1/XB/2", "mithaq.v1/c2/XA/2", log, "x"):
        with pytest.raises(LedgerError):
            VoidRecord(log, 3, "0" * 64, other).encode()


# Words


def test_the_same_hash_is_the_same_words_in_each_language() -> None:
    spoken = {language: spoken_words(DOC1.hash, language) for language in COLUMNS}
    rows = list(zip(*spoken.values(), strict=True))
    assert len(rows) == 8
    assert all(row in WORDS for row in rows)
    assert spoken["fr"] != spoken_words(DOC2.hash, "fr")
