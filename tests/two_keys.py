"""The keys of the twins: each comes from its name, so none is kept anywhere and every play writes the same bytes."""

from collections.abc import Iterable
from functools import lru_cache

import pyrage

from mithaq.ledger.hashing import sha256
from mithaq.ledger.keys import KeyDoc, NodeEpoch, Person, RootKeys, SignedDoc, sign_doc
from mithaq.ledger.seal import NodeKey


def seed(*names: object) -> bytes:
    """32 bytes that belong to these names and to nothing else."""
    return sha256("/".join(map(str, names)).encode())


@lru_cache(maxsize=64)
def node_key(party: str) -> NodeKey:
    return NodeKey.from_seed(seed(party, "node"))


@lru_cache(maxsize=64)
def key_doc(
    party: str, version: int = 1, chair: str = "chair", roles: tuple[str, ...] = ("hod",), prev: str | None = None
) -> SignedDoc:
    """A version of a party's key document; its chair's key is named after `chair`. It follows `prev`."""
    if version > 1 and prev is None:
        prev = KeyDoc.decode(key_doc(party, version - 1).doc).hash
    root = seed(party, "root")
    doc = KeyDoc(
        party=party,
        version=version,
        prev=prev,
        root=RootKeys(1, (public(root),)),
        node=(NodeEpoch(1, node_key(party).public.hex()),),
        people=(Person(chair, "ed25519", public(seed(party, chair)), tuple(sorted(roles))),),
        box=(identity(party)[1],),
    )
    return sign_doc(doc.encode(), [root])


def public(of: bytes) -> str:
    return NodeKey.from_seed(of).public.hex()


@lru_cache(maxsize=16)
def identity(party: str) -> tuple[str, str]:
    """The party's age identity and recipient."""
    secret = _bech32("age-secret-key-", seed(party, "box")).upper()
    return secret, str(pyrage.x25519.Identity.from_str(secret).to_public())


def _bech32(prefix: str, data: bytes) -> str:
    """BIP 173, which age writes its keys in: the tests make keys from names instead of keeping any."""
    letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    bits = "".join(f"{byte:08b}" for byte in data)
    values = [int(bits[i : i + 5].ljust(5, "0"), 2) for i in range(0, len(bits), 5)]
    spread = [*(ord(c) >> 5 for c in prefix), 0, *(ord(c) & 31 for c in prefix), *values, *[0] * 6]
    check = _polymod(spread) ^ 1
    tail = [(check >> 5 * (5 - i)) & 31 for i in range(6)]
    return prefix + "1" + "".join(letters[value] for value in [*values, *tail])


def _polymod(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for i, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= generator if (top >> i) & 1 else 0
    return check
