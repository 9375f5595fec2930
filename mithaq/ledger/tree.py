"""The Merkle tree over a log's entries (§30): RFC 6962 §2.1, SHA-256. Proofs are verified as in RFC 9162 §2.1.3–4."""

import hashlib
from collections.abc import Sequence

from .refusals import LedgerError

Head = tuple[int, bytes]  # size and root of a tree

EMPTY = hashlib.sha256(b"").digest()  # the root of no entries


def leaf_hash(entry: bytes) -> bytes:
    """H(0x00 || entry): a leaf can't be taken for a node."""
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """H(0x01 || left || right)."""
    return hashlib.sha256(b"\x01" + left + right).digest()


class Tree:
    """A log's tree as its peaks: the roots of the full subtrees that make up its size, largest first.

    `append` costs O(log n) and needs no older leaf, so a node stores only (size, peaks) beside its entries.
    """

    __slots__ = ("_peaks", "size")

    def __init__(self) -> None:
        self.size = 0
        self._peaks: list[bytes] = []

    @classmethod
    def restore(cls, size: int, peaks: Sequence[bytes]) -> "Tree":
        """The tree that had this size and these peaks; LedgerError("bad_tree") if they can't belong together."""
        if size < 0 or len(peaks) != size.bit_count() or any(len(peak) != 32 for peak in peaks):
            raise LedgerError("bad_tree", size=size, peaks=len(peaks))
        tree = cls()
        tree.size, tree._peaks = size, list(peaks)
        return tree

    @property
    def peaks(self) -> tuple[bytes, ...]:
        return tuple(self._peaks)

    @property
    def root(self) -> bytes:
        if not self._peaks:
            return EMPTY
        root = self._peaks[-1]
        for peak in self._peaks[-2::-1]:
            root = node_hash(peak, root)
        return root

    def push(self, leaf: bytes) -> None:
        """Add one leaf hash without asking for the root: one hash per call on average."""
        merge, peaks = self.size, self._peaks
        while merge & 1:
            leaf = node_hash(peaks.pop(), leaf)
            merge >>= 1
        peaks.append(leaf)
        self.size += 1

    def append(self, leaf: bytes) -> bytes:
        """Add one leaf hash and return the new root."""
        self.push(leaf)
        return self.root


def root_of(leaves: Sequence[bytes]) -> bytes:
    """The root over these leaf hashes."""
    level = list(leaves)
    while len(level) > 1:
        level = _up(level)
    return level[0] if level else EMPTY


def inclusion_proof(leaves: Sequence[bytes], index: int, size: int) -> list[bytes]:
    """The path from leaf `index` to the root of the first `size` leaves, sibling of the leaf first."""
    if not 0 <= index < size <= len(leaves):
        raise LedgerError("bad_proof", why=f"index {index} of {size}, {len(leaves)} held")
    level, path = list(leaves[:size]), []
    while len(level) > 1:
        if index ^ 1 < len(level):
            path.append(level[index ^ 1])
        level, index = _up(level), index >> 1
    return path


def verify_inclusion(leaf: bytes, index: int, proof: Sequence[bytes], head: Head) -> None:
    """LedgerError("bad_proof") unless this leaf hash stands at `index` in the tree with this head."""
    size, root = head
    if not 0 <= index < size:
        raise LedgerError("bad_proof", why=f"index {index} of {size}")
    last = size - 1
    for step in proof:
        if last == 0:
            raise LedgerError("bad_proof", why="path too long")
        if index & 1 or index == last:
            leaf = node_hash(step, leaf)
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            leaf = node_hash(leaf, step)
        index, last = index >> 1, last >> 1
    if last or leaf != root:
        raise LedgerError("bad_proof", why="path too short" if last else "other root")


def consistency_proof(leaves: Sequence[bytes], old: int, new: int) -> list[bytes]:
    """That the tree of the first `new` leaves continues the tree of the first `old` ones (RFC 6962 §2.1.2)."""
    if not 0 <= old <= new <= len(leaves):
        raise LedgerError("bad_proof", why=f"{old} to {new}, {len(leaves)} held")
    return _subproof(leaves[:new], old, known=True) if 0 < old < new else []


def verify_consistency(before: Head, after: Head, proof: Sequence[bytes]) -> None:
    """LedgerError("bad_proof") unless the tree with the second head continues the one with the first."""
    (old, old_root), (new, new_root) = before, after
    if not 0 <= old <= new:
        raise LedgerError("bad_proof", why=f"{old} to {new}")
    if old in (0, new):
        if proof or (old == 0 and old_root != EMPTY) or (old == new and old_root != new_root):
            raise LedgerError("bad_proof", why="other root of the same size")
        return
    path = [old_root, *proof] if old & (old - 1) == 0 else list(proof)  # a full subtree is its own first step
    if not path:
        raise LedgerError("bad_proof", why="path too short")
    index, last = old - 1, new - 1
    while index & 1:
        index, last = index >> 1, last >> 1
    first = second = path[0]
    for step in path[1:]:
        if last == 0:
            raise LedgerError("bad_proof", why="path too long")
        if index & 1 or index == last:
            first, second = node_hash(step, first), node_hash(step, second)
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            second = node_hash(second, step)
        index, last = index >> 1, last >> 1
    if last or first != old_root or second != new_root:
        raise LedgerError("bad_proof", why="path too short" if last else "other root")


def _up(level: list[bytes]) -> list[bytes]:
    """The next level; a last node without sibling goes up as it is."""
    pairs = [node_hash(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
    return pairs if len(level) % 2 == 0 else [*pairs, level[-1]]


def _subproof(leaves: Sequence[bytes], old: int, *, known: bool) -> list[bytes]:
    size = len(leaves)
    if old == size:
        return [] if known else [root_of(leaves)]
    split = 1 << (size - 1).bit_length() - 1  # the largest power of two below size
    if old <= split:
        return [*_subproof(leaves[:split], old, known=known), root_of(leaves[split:])]
    return [*_subproof(leaves[split:], old - split, known=False), root_of(leaves[:split])]
