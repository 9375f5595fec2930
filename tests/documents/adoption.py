"""An adopted text made with the ledger: two nodes' key docs, one Ed25519 chair, one passkey chair, sealed logs."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, derive_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from mithaq.ledger import certificate
from mithaq.ledger.adoption import message
from mithaq.ledger.channel import Descriptor, origin
from mithaq.ledger.curve import sound_point
from mithaq.ledger.errors import Language
from mithaq.ledger.hashing import b64
from mithaq.ledger.keys import KeyDoc, NodeEpoch, Person, RootKeys, SignedDoc, sign_doc
from mithaq.ledger.personal import challenge, sign_person
from mithaq.ledger.proof import entry_proof
from mithaq.ledger.seal import NodeKey, seal
from mithaq.ledger.tree import leaf_hash, root_of
from tests.documents.sample import mj

RP, ORIGIN = "mli.example", "https://mli.example"
OBJ = "MAR." + "a" * 26


def seed(name: str) -> bytes:
    return sha256(name.encode()).digest()


def certified(texts: Mapping[Language, bytes]) -> bytes:
    """The certificate of these texts, adopted by Morocco (its own key) and Mali (a passkey); Morocco rotated once."""
    first = {party: _first_doc(party) for party in ("MAR", "MLI")}
    second = _second_doc(first["MAR"])
    docs = {party: KeyDoc.decode(doc.doc) for party, doc in first.items()}
    roots = {party: doc.hash for party, doc in docs.items()}
    channel = Descriptor(parties=("MAR", "MLI"), roots=roots, nonce="00" * 16)
    statement = mj(
        {
            "v": 1,
            "t": "mithaq/adopt/1",
            "ch": channel.id,
            "obj": OBJ,
            "after": None,
            "texts": {language: sha256(text).hexdigest() for language, text in texts.items()},
            "parties": ["MAR", "MLI"],
            "keys": {"MAR": 1, "MLI": 1},
        }
    )
    signed = message("adopt", statement)
    votes = [
        _vote(channel.id, "MAR", statement, "ed25519", sign_person(seed("MAR chair"), signed), version=2),
        _vote(channel.id, "MLI", statement, "webauthn-es256", _passkey(signed), version=1),
    ]
    return certificate.make(
        channel=channel,
        statement=statement,
        texts={str(language): text for language, text in texts.items()},
        votes=votes,
        keydocs=[*first.values(), second],
    )


def _first_doc(party: str) -> SignedDoc:
    roots = tuple(sorted(_public(f"{party} root {n}") for n in (1, 2)))
    doc = KeyDoc(
        party=party,
        version=1,
        prev=None,
        root=RootKeys(k=2, keys=roots),
        node=(NodeEpoch(epoch=1, pk=_public(f"{party} node")),),
        people=(_chair(party),),
        box=(),
    )
    return sign_doc(doc.encode(), [seed(f"{party} root 1"), seed(f"{party} root 2")])


def _second_doc(before: SignedDoc) -> SignedDoc:
    first = KeyDoc.decode(before.doc)
    roots = tuple(sorted(_public(f"MAR root {n}") for n in (2, 3)))
    doc = msgspec.structs.replace(first, version=2, prev=first.hash, root=RootKeys(k=1, keys=roots))
    return sign_doc(doc.encode(), [seed(f"MAR root {n}") for n in (1, 2, 3)])


def _chair(party: str) -> Person:
    if party == "MAR":
        return Person(kid="MAR:chair", alg="ed25519", pk=_public("MAR chair"), roles=("hod",))
    spki = _es256().public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo).hex()
    return Person(kid="MLI:chair", alg="webauthn-es256", pk=spki, roles=("hod",), rp=RP, origin=ORIGIN)


def _public(name: str) -> str:
    public = NodeKey.from_seed(seed(name)).public.hex()
    assert sound_point(public)
    return public


def _es256() -> Any:
    return derive_private_key(int.from_bytes(seed("MLI chair")) >> 1, SECP256R1())


def _passkey(signed: bytes) -> dict[str, str]:
    client = {"type": "webauthn.get", "challenge": challenge(signed), "origin": ORIGIN, "crossOrigin": False}
    cd = json.dumps(client).encode()
    ad = sha256(RP.encode()).digest() + b"\x05\x00\x00\x00\x07"
    return {"ad": b64(ad), "cd": b64(cd), "sig": b64(_es256().sign(ad + sha256(cd).digest(), ECDSA(SHA256())))}


def _vote(ch: str, party: str, statement: bytes, alg: str, proof: Any, *, version: int) -> tuple[str, bytes, str, int]:
    """The vote as entry 3 of a log of five, under a seal."""
    log = origin(ch, party)
    body = {"obj": OBJ, "content": sha256(statement).hexdigest(), "key": f"{party}:chair", "alg": alg, "proof": proof}
    acts = [{"kind": "ledger.sign", "body": body}]
    entry = mj({"v": 1, "log": log, "seq": 3, "seen": {}, "at": 1_770_000_000_000, "by": "u:1", "acts": acts})
    leaves = [leaf_hash(f"entry {n}".encode()) if n != 3 else leaf_hash(entry) for n in range(5)]
    note = seal(NodeKey.from_seed(seed(f"{party} node")), log, 5, root_of(leaves))
    return party, entry, entry_proof(leaves, 3, note), version
