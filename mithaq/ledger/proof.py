"""Proof of one entry for an auditor (§34): C2SP tlog-proof v1, checkable with the node's public key alone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .canonical import SAFE
from .hashing import b64, unb64
from .refusals import LedgerError
from .seal import Seal, open_seal, read_seal
from .tree import inclusion_proof, leaf_hash, verify_inclusion

HEADER = "c2sp.org/tlog-proof@v1"
_INDEX = re.compile(r"index (0|[1-9][0-9]{0,15})", re.ASCII)


@dataclass(frozen=True, slots=True)
class EntryProof:
    """A proof as read, NOT verified: the entry's index, its path (32 bytes each) and the seal's note."""

    index: int
    path: tuple[bytes, ...]
    note: str


def entry_proof(leaves: Sequence[bytes], index: int, note: str) -> str:
    """The proof that entry `index` stands under the seal `note`; `leaves` are the leaf hashes of that log."""
    path = inclusion_proof(leaves, index, read_seal(note).size)
    return "\n".join([HEADER, f"index {index}", *map(b64, path), "", note])


def parse_proof(text: str) -> EntryProof:
    """Read a proof; LedgerError("bad_proof") if it isn't one. An `extra` line is refused: nobody vouches for it."""
    head, gap, note = text.partition("\n\n")
    lines = head.split("\n")
    found = _INDEX.fullmatch(lines[1]) if len(lines) > 1 else None
    if not gap or lines[0] != HEADER or found is None or int(found[1]) > SAFE or len(lines) > 66:
        raise LedgerError("bad_proof", why="not a tlog-proof of version 1")
    return EntryProof(int(found[1]), tuple(_hash(line) for line in lines[2:]), note)


def verify_entry_proof(text: str, entry: bytes, public: bytes) -> Seal:
    """The seal under which these entry bytes stand; LedgerError "bad_proof", "bad_note" or "bad_seal" otherwise."""
    proof = parse_proof(text)
    stated = open_seal(proof.note, public)
    verify_inclusion(leaf_hash(entry), proof.index, proof.path, (stated.size, stated.root))
    return stated


def _hash(line: str) -> bytes:
    try:
        data = unb64(line)
    except ValueError:
        raise LedgerError("bad_proof", why="base64") from None
    if len(data) != 32:
        raise LedgerError("bad_proof", why=f"{len(data)} bytes instead of 32")
    return data
