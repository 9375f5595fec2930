"""Key documents (§50–53): who holds which key for a party, signed by the party's root keys, version after version."""

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from typing import Annotated, Literal, TypeVar

import msgspec
import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from .canonical import SAFE, encode, typed
from .channel import Hash, Party
from .curve import sound_point
from .hashing import pae, sha256
from .refusals import LedgerError
from .seal import ed25519_valid
from .spki import sound_spki
from .words import spoken

KEYS = "application/vnd.mithaq.keys+json"

Algorithm = Literal["ed25519", "webauthn-eddsa", "webauthn-es256", "webauthn-rs256"]
Kid = Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9_.:-]{1,64}\Z")]
Point = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]  # an Ed25519 public key, hex
Hex = Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{2}){1,1200}\Z")]
Role = Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z_]{0,31}\Z")]
Line = Annotated[str, msgspec.Meta(pattern=r"\A[\x21-\x7e]{1,255}\Z")]  # a host name, an address: printable ASCII
Recipient = Annotated[str, msgspec.Meta(pattern=r"\Aage1[a-z0-9]{58}\Z")]
Signature64 = Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]
Version = Annotated[int, msgspec.Meta(ge=1, le=SAFE)]

Ordered = TypeVar("Ordered", int, str)


class RootKeys(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`k` of these keys (hex, sorted) must sign: kept offline by the party, used for nothing else."""

    k: Annotated[int, msgspec.Meta(ge=1, le=16)]
    keys: Annotated[tuple[Point, ...], msgspec.Meta(min_length=1, max_length=16)]


class NodeEpoch(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The node key that seals one epoch of the party's logs."""

    epoch: Annotated[int, msgspec.Meta(ge=1, le=999_999_999)]
    pk: Point


class Person(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A person's public key and what it may do; `rp`, `origin`, `synced` speak of passkeys only (§43–44)."""

    kid: Kid
    alg: Algorithm
    pk: Hex  # ed25519: 32 bytes; webauthn-…: SubjectPublicKeyInfo, DER
    roles: tuple[Role, ...]
    rp: Line | None = None
    origin: Line | None = None
    synced: bool = False

    @property
    def public(self) -> bytes:
        return bytes.fromhex(self.pk)


class KeyDoc(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, dict=True):
    """One version of a party's keys. Revoking a key is leaving it out of the next version."""

    party: Party
    version: Version
    prev: Hash | None
    root: RootKeys
    node: Annotated[tuple[NodeEpoch, ...], msgspec.Meta(max_length=1000)]
    people: Annotated[tuple[Person, ...], msgspec.Meta(max_length=1000)]
    box: Annotated[tuple[Recipient, ...], msgspec.Meta(max_length=100)]
    url: Line | None = None
    tls: Annotated[tuple[Hash, ...], msgspec.Meta(max_length=100)] = ()
    t: Literal["mithaq/keys/1"] = "mithaq/keys/1"
    v: Literal[1] = 1

    @classmethod
    def decode(cls, data: bytes) -> "KeyDoc":
        """Read a document strictly, weak keys refused; LedgerError("bad_keydoc") says why. No signature is checked."""
        doc = typed(_DOC, data, "bad_keydoc")
        _check(doc)
        return doc

    def encode(self) -> bytes:
        _check(self)
        return encode(self)

    @cached_property
    def hash(self) -> str:
        """Hex H of the document: what the next version, the channel and the spoken words name."""
        return sha256(encode(self)).hex()

    def node_key(self, epoch: int) -> bytes | None:
        """The 32-byte public key that seals this epoch, or None."""
        return next((bytes.fromhex(node.pk) for node in self.node if node.epoch == epoch), None)

    def person(self, kid: str) -> Person | None:
        """The person behind a key id, or None."""
        return self._people.get(kid)

    @cached_property
    def _people(self) -> dict[str, Person]:
        return {person.kid: person for person in self.people}


class RootSignature(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`kid` is the root key itself, hex: no name can stand for two keys."""

    kid: Point
    sig: Signature64


class SignedDoc(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A document as it travels, record 0x04: MJ {"doc": B64, "sigs": [{"kid", "sig"}]}. Verified by `verify_doc`."""

    doc: bytes
    sigs: Annotated[tuple[RootSignature, ...], msgspec.Meta(max_length=64)]

    @classmethod
    def decode(cls, data: bytes) -> "SignedDoc":
        """Read the record strictly; LedgerError("bad_keydoc") otherwise."""
        return typed(_SIGNED, data, "bad_keydoc")

    def encode(self) -> bytes:
        return encode(self)


def sign_doc(doc: bytes, seeds: Sequence[bytes], *, payload_type: str = KEYS) -> SignedDoc:
    """Sign a document with root keys, given as 32-byte seeds, in the order of their public keys."""
    keys = [Ed25519PrivateKey.from_private_bytes(seed) for seed in seeds]
    message = pae(payload_type, doc)
    sigs = [RootSignature(key.public_key().public_bytes_raw().hex(), key.sign(message)) for key in keys]
    return SignedDoc(doc, tuple(sorted(sigs, key=lambda sig: sig.kid)))


def verify_doc(signed: SignedDoc, previous: KeyDoc | None) -> KeyDoc:
    """The document, if it is the successor of `previous` (None: version 1) and enough root keys of both signed it.

    Version 1 signs itself: what makes it trusted is its hash, compared by voice and written into the channel.
    """
    doc = KeyDoc.decode(signed.doc)
    if previous is not None and doc.party != previous.party:
        raise LedgerError("keydoc_party", party=doc.party, expected=previous.party)
    expected = previous.version + 1 if previous else 1
    if doc.version != expected:
        raise LedgerError("keydoc_version", party=doc.party, version=doc.version, expected=expected)
    if doc.prev != (previous.hash if previous else None):
        raise LedgerError("keydoc_prev", party=doc.party, version=doc.version)
    if previous is not None:
        _same_epochs(previous, doc)
        _threshold(previous, signed, doc.version)
    _threshold(doc, signed, doc.version)
    return doc


def root_signers(signed: SignedDoc, doc: KeyDoc, *, payload_type: str = KEYS) -> set[str]:
    """The root keys of `doc` whose signature is valid; each counts once, unknown and invalid ones not at all."""
    message = pae(payload_type, signed.doc)
    ours = (sig for sig in signed.sigs if sig.kid in doc.root.keys)
    return {sig.kid for sig in ours if ed25519_valid(bytes.fromhex(sig.kid), sig.sig, message)}


def spoken_words(hash: str, language: Literal["fr", "ar", "en"]) -> list[str]:
    """Eight words to compare over the telephone (see `words.spoken` for what they prove)."""
    return spoken(bytes.fromhex(hash), language)


def _threshold(of: KeyDoc, signed: SignedDoc, version: int) -> None:
    have = len(root_signers(signed, of))
    if have < of.root.k:
        raise LedgerError("keydoc_threshold", party=of.party, version=version, have=have, need=of.root.k, of=of.version)


def _same_epochs(previous: KeyDoc, doc: KeyDoc) -> None:
    """An epoch's key may be dropped, never replaced: old seals keep their meaning, a new key opens a new epoch."""
    for node in doc.node:
        if previous.node_key(node.epoch) not in (None, bytes.fromhex(node.pk)):
            raise LedgerError("keydoc_epoch", party=doc.party, epoch=node.epoch)


def _check(doc: KeyDoc) -> None:
    """What the types can't say: order, no repetition, sound keys, first version without predecessor."""
    _rising("root keys", doc.root.keys)
    _rising("node epochs", [node.epoch for node in doc.node])
    _rising("people", [person.kid for person in doc.people])
    _rising("tls", doc.tls)
    _rising("box", doc.box)
    keys = [*doc.root.keys, *(node.pk for node in doc.node), *(person.pk for person in doc.people)]
    _require(len(set(keys)) == len(keys), "one key in two places")
    _require(doc.root.k <= len(doc.root.keys), "threshold above the number of root keys")
    _require((doc.prev is None) == (doc.version == 1), "only version 1 has no predecessor")
    _require(all(map(sound_point, [*doc.root.keys, *(node.pk for node in doc.node)])), "weak or malformed key")
    _require(all(map(_sound_recipient, doc.box)), "box key")
    for person in doc.people:
        _check_person(person)


def _check_person(person: Person) -> None:
    _rising(f"roles of {person.kid}", person.roles)
    if person.alg == "ed25519":
        _require(sound_point(person.pk), f"weak or malformed key of {person.kid}")
        _require((person.rp, person.origin, person.synced) == (None, None, False), f"{person.kid} is no passkey")
    else:
        _require(sound_spki(person.alg, person.public), f"key of {person.kid}")
        _require(person.rp is not None and person.origin is not None, f"rp and origin of {person.kid}")


def _rising(what: str, values: Sequence[Ordered]) -> None:
    """Sorted and each once: one meaning, one sequence of bytes."""
    _require(all(one < other for one, other in pairwise(values)), f"{what} must be sorted, each once")


def _require(holds: bool, why: str) -> None:
    if not holds:
        raise LedgerError("bad_keydoc", why=why)


def _sound_recipient(text: str) -> bool:
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


_DOC = msgspec.json.Decoder(KeyDoc)
_SIGNED = msgspec.json.Decoder(SignedDoc)
