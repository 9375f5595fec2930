"""The Merkle tree against its definition and against pymerkle (docs/ledger.md §30)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pymerkle import InmemoryTree

from mithaq.ledger import tree
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.tree import Tree, leaf_hash
from tests.vectors import second

ENTRIES = [b"entry %d" % i for i in range(70)]
LEAVES = [leaf_hash(entry) for entry in ENTRIES]
ROOTS = [second.mth(ENTRIES[:size]) for size in range(len(ENTRIES) + 1)]
SIZES = st.integers(0, len(ENTRIES))


def test_each_append_gives_the_root_of_the_definition() -> None:
    grown, other = Tree(), InmemoryTree(algorithm="sha256")
    assert grown.root == ROOTS[0] == tree.EMPTY
    for size, entry in enumerate(ENTRIES, start=1):
        other.append_entry(entry)
        assert grown.append(leaf_hash(entry)) == grown.root == ROOTS[size] == other.get_root()
        assert tree.root_of(LEAVES[:size]) == ROOTS[size]
        assert grown.size == size


@given(SIZES, SIZES)
def test_a_restored_tree_goes_on_as_if_never_stopped(one: int, other: int) -> None:
    stop, end = sorted((one, other))
    grown = Tree()
    for leaf in LEAVES[:stop]:
        grown.push(leaf)
    restored = Tree.restore(grown.size, grown.peaks)
    for leaf in LEAVES[stop:end]:
        restored.push(leaf)
    assert restored.root == ROOTS[end]


@pytest.mark.parametrize(("size", "peaks"), [(1, []), (3, [b"a" * 32]), (1, [b"short"]), (-1, [])])
def test_peaks_that_don_t_fit_their_size_are_refused(size: int, peaks: list[bytes]) -> None:
    with pytest.raises(LedgerError, match="does not fit"):
        Tree.restore(size, peaks)


@given(st.integers(1, len(ENTRIES)), st.data())
def test_inclusion(size: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))
    path = tree.inclusion_proof(LEAVES, index, size)
    assert path == second.path(index, ENTRIES[:size])
    tree.verify_inclusion(LEAVES[index], index, path, (size, ROOTS[size]))


@given(st.integers(1, len(ENTRIES)), st.data())
def test_inclusion_of_anything_else_is_refused(size: int, data: st.DataObject) -> None:
    index, wrong = data.draw(st.integers(0, size - 1)), data.draw(st.integers(-1, size))
    path = tree.inclusion_proof(LEAVES, index, size)
    forged = data.draw(st.sampled_from([path[:-1], path[1:], [*path, ROOTS[1]], path[::-1], [ROOTS[2], *path[1:]]]))
    cases = [(LEAVES[index], wrong, path, wrong == index), (LEAVES[index], index, forged, forged == path)]
    cases += [(LEAVES[(index + 1) % size], index, path, size == 1), (ROOTS[size], index, path, size == 1)]
    for leaf, place, steps, right in cases:
        assert right == verifies(leaf, place, size, steps)


def verifies(leaf: bytes, index: int, size: int, path: list[bytes]) -> bool:
    try:
        tree.verify_inclusion(leaf, index, path, (size, ROOTS[size]))
    except LedgerError as refusal:
        assert refusal.code == "bad_proof"
        return False
    return True


@given(SIZES, SIZES)
def test_consistency(one: int, other: int) -> None:
    old, new = sorted((one, other))
    proof = tree.consistency_proof(LEAVES, old, new)
    tree.verify_consistency((old, ROOTS[old]), (new, ROOTS[new]), proof)


def test_consistency_proofs_of_the_seven_leaves_in_rfc_6962() -> None:
    a, b, c, d, e, f, j = LEAVES[:7]
    g, h, i = tree.node_hash(a, b), tree.node_hash(c, d), tree.node_hash(e, f)
    k, l = tree.node_hash(g, h), tree.node_hash(i, j)  # noqa: E741 - the letters of RFC 6962 §2.1.3
    assert tree.consistency_proof(LEAVES, 3, 7) == [c, d, g, l]
    assert tree.consistency_proof(LEAVES, 4, 7) == [l]
    assert tree.consistency_proof(LEAVES, 6, 7) == [i, j, k]


@given(st.integers(1, len(ENTRIES)), st.integers(1, len(ENTRIES)), st.data())
def test_two_trees_that_don_t_continue_each_other_are_told_apart(one: int, other: int, data: st.DataObject) -> None:
    old, new = sorted((one, other))
    proof = tree.consistency_proof(LEAVES, old, new)
    a, b = data.draw(SIZES), data.draw(SIZES)
    forged = data.draw(st.sampled_from([proof, proof[:-1], proof[1:], [*proof, ROOTS[1]]]))
    if (a, b, forged) == (old, new, proof) or (old == new and a == b):  # the same tree twice, whatever its root
        return
    with pytest.raises(LedgerError, match="does not hold"):
        tree.verify_consistency((old, ROOTS[a]), (new, ROOTS[b]), forged)


@pytest.mark.parametrize(("old", "new"), [(-1, 3), (4, 3)])
def test_sizes_out_of_order_are_refused(old: int, new: int) -> None:
    with pytest.raises(LedgerError):
        tree.verify_consistency((old, ROOTS[3]), (new, ROOTS[3]), [])
    with pytest.raises(LedgerError):
        tree.consistency_proof(LEAVES, old, new)


def test_a_leaf_can_t_be_taken_for_a_node() -> None:
    inner = LEAVES[0] + LEAVES[1]
    assert leaf_hash(inner) != tree.node_hash(LEAVES[0], LEAVES[1])
