"""Proofs of one entry, for an auditor with nothing but the node's public key (docs/ledger.md §34)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.ledger.proof import entry_proof, parse_proof, verify_entry_proof
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.seal import NodeKey, seal
from mithaq.ledger.tree import leaf_hash, root_of
from tests.vectors import second

PEN = second.Pen(1)
KEY, LOG = NodeKey.from_seed(bytes([1]) * 32), "mithaq.v1/c1/XA/1"
ENTRIES = [b"entry %d" % i for i in range(11)]
LEAVES = [leaf_hash(entry) for entry in ENTRIES]
NOTE = seal(KEY, LOG, 11, root_of(LEAVES))
PROOF = entry_proof(LEAVES, 4, NOTE)


@given(st.integers(1, 11), st.data())
def test_each_entry_is_proven_as_the_second_implementation_does(size: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))
    text = entry_proof(LEAVES, index, seal(KEY, LOG, size, root_of(LEAVES[:size])))
    assert text == second.tlog(PEN, LOG, ENTRIES[:size], index)
    assert verify_entry_proof(text, ENTRIES[index], KEY.public).size == size
    assert parse_proof(text).index == index


def test_a_proof_holds_for_its_entry_only() -> None:
    for entry in (ENTRIES[3], b"", LEAVES[4]):
        with pytest.raises(LedgerError, match="other root"):
            verify_entry_proof(PROOF, entry, KEY.public)
    with pytest.raises(LedgerError, match="no signature by the node's key"):
        verify_entry_proof(PROOF, ENTRIES[4], NodeKey.from_seed(bytes(32)).public)


@pytest.mark.parametrize("index", [0, 3, 5, 11, 10**20])
def test_a_proof_under_another_index_is_refused(index: int) -> None:
    with pytest.raises(LedgerError):
        verify_entry_proof(PROOF.replace("index 4", f"index {index}"), ENTRIES[4], KEY.public)


@pytest.mark.parametrize(
    ("old", "new"),
    [("index 4", "index 04"), ("index 4", "extra AAAA\nindex 4"), ("@v1", "@v2"), ("\n\n", "\n"), ("=\n", "\n"),
     ("index 4\n", ""), ("index 4\n", "index 4\nAAAA\n")],
)  # fmt: skip
def test_a_proof_out_of_form_is_refused(old: str, new: str) -> None:
    with pytest.raises(LedgerError) as refusal:
        verify_entry_proof(PROOF.replace(old, new, 1), ENTRIES[4], KEY.public)
    assert refusal.value.code == "bad_proof"


@given(st.integers(0, len(PROOF) - 1), st.characters(codec="utf-8"))
def test_no_letter_of_a_proof_can_be_changed(place: int, letter: str) -> None:
    changed = PROOF[:place] + letter + PROOF[place + 1 :]
    if changed == PROOF:
        return
    with pytest.raises(LedgerError):
        verify_entry_proof(changed, ENTRIES[4], KEY.public)


@given(st.text(max_size=300))
def test_only_ledger_errors_escape(text: str) -> None:
    for proof in (text, f"c2sp.org/tlog-proof@v1\nindex 0\n\n{text}"):
        with pytest.raises(LedgerError):
            verify_entry_proof(proof, b"", KEY.public)
