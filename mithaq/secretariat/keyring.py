"""The keys of this node, in its folder: node, root (to be moved offline), box. Never a person's key."""

import secrets
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from mithaq.ledger.keys import KeyDoc, NodeEpoch, Person, RootKeys, SignedDoc, sign_doc
from mithaq.ledger.seal import NodeKey

NODE, ROOT, BOX = "node.key", "root.key", "box.key"


@dataclass(frozen=True)
class Keyring:
    """Where this node's own keys lie."""

    folder: Path

    @classmethod
    def create(cls, folder: Path) -> "Keyring":
        """Make the three keys; those that are there already stay."""
        folder.mkdir(parents=True, exist_ok=True)
        ring = cls(folder)
        for name in (NODE, ROOT):
            ring._write(name, secrets.token_bytes(32).hex())
        ring._write(BOX, str(pyrage.x25519.Identity.generate()))
        return ring

    @cached_property
    def node(self) -> NodeKey:
        """Signs seals and bundles."""
        return NodeKey.from_seed(bytes.fromhex(self._read(NODE)))

    @property
    def root_seed(self) -> bytes:
        """Signs key documents; nothing else."""
        return bytes.fromhex(self._read(ROOT))

    @property
    def identity(self) -> str:
        """Opens bundles."""
        return self._read(BOX)

    @property
    def recipient(self) -> str:
        return str(pyrage.x25519.Identity.from_str(self.identity).to_public())

    def first_doc(self, party: str, url: str) -> SignedDoc:
        """Version 1: what the other side's channel is founded on. No person holds a key yet."""
        root = Ed25519PrivateKey.from_private_bytes(self.root_seed).public_key().public_bytes_raw().hex()
        doc = KeyDoc(
            party=party,
            version=1,
            prev=None,
            root=RootKeys(k=1, keys=(root,)),
            node=(NodeEpoch(epoch=1, pk=self.node.public.hex()),),
            people=(),
            box=(self.recipient,),
            url=url,
        )
        return self.sign(doc)

    def next_doc(self, doc: KeyDoc, people: tuple[Person, ...]) -> SignedDoc:
        """The next version, with these people's public keys."""
        fields = {name: getattr(doc, name) for name in ("party", "root", "node", "box", "url", "tls")}
        ordered = tuple(sorted(people, key=lambda person: person.kid))
        return self.sign(KeyDoc(**fields, version=doc.version + 1, prev=doc.hash, people=ordered))

    def sign(self, doc: KeyDoc) -> SignedDoc:
        return sign_doc(doc.encode(), [self.root_seed])

    def _read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="ascii").strip()

    def _write(self, name: str, value: str) -> None:
        path = self.folder / name
        if not path.exists():
            draft = path.with_suffix(".new")  # put in its place whole: an empty key file would be kept for ever
            draft.touch(mode=0o600)
            draft.write_text(value + "\n", encoding="ascii")
            draft.replace(path)
