"""Fork evidence (§56): two valid seals of one log that can't both be true, in a form that anyone can check."""

from collections.abc import Sequence
from typing import Annotated, Literal

import msgspec

from mithaq.ledger.canonical import encode, typed
from mithaq.ledger.channel import Hash
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.seal import open_seal, read_seal
from mithaq.ledger.tree import consistency_proof, root_of, verify_consistency

FORK = "mithaq/fork/1"


class Evidence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`one` (the smaller or equal size) and `other` are seals. `root`: what the log that `other` seals has at the size
    of `one`, by the consistency `proof`; it isn't what `one` states."""

    one: str
    other: str
    root: Hash
    proof: Annotated[tuple[Hash, ...], msgspec.Meta(max_length=128)]
    t: Literal["mithaq/fork/1"] = "mithaq/fork/1"
    v: Literal[1] = 1

    @classmethod
    def decode(cls, data: bytes) -> "Evidence":
        """Read a record strictly; LedgerError says what is wrong with it or its seals. Nothing is verified."""
        found = typed(_DECODER, data, "not_canonical")
        read_seal(found.one)
        read_seal(found.other)
        return found

    def encode(self) -> bytes:
        return encode(self)

    @property
    def origin(self) -> str:
        """The log that was forked."""
        return read_seal(self.one).origin

    def verify(self, public: bytes) -> None:
        """LedgerError unless the node with this key sealed both, and both can't be true."""
        one, other = open_seal(self.one, public), open_seal(self.other, public)
        proof = [bytes.fromhex(step) for step in self.proof]
        verify_consistency((one.size, bytes.fromhex(self.root)), (other.size, other.root), proof)
        if one.origin != other.origin or one.root == bytes.fromhex(self.root) or one.size == 0:
            raise LedgerError("bad_proof", why="the two seals agree")


def evidence(one: str, other: str, leaves: Sequence[bytes]) -> Evidence | None:
    """What two verified seals prove, given the leaf hashes under the larger one; None if they agree."""
    first, second = sorted((one, other), key=lambda note: read_seal(note).size)
    small, large = read_seal(first), read_seal(second)
    root = large.root if small.size == large.size else root_of(leaves[: small.size])
    if root == small.root or (small.size < large.size and root_of(leaves[: large.size]) != large.root):
        return None
    proof = consistency_proof(leaves, small.size, large.size) if small.size < large.size else []
    return Evidence(first, second, root.hex(), tuple(step.hex() for step in proof))


_DECODER = msgspec.json.Decoder(Evidence)
