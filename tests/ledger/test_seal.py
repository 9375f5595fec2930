"""Seals: what a node stated about its log, and nothing that another key stated (docs/ledger.md §31)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.ledger.hashing import b64, unb64
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.seal import NodeKey, Seal, open_seal, read_seal, seal

KEY, THIEF = NodeKey.from_seed(bytes([1]) * 32), NodeKey.from_seed(bytes([2]) * 32)
LOG, ROOT = "mithaq.v1/c1/XA/1", bytes(range(32))
NOTE = seal(KEY, LOG, 7, ROOT)
TEXT, _, LINES = NOTE.partition("\n\n")


def test_a_seal_opens_to_what_was_sealed() -> None:
    assert open_seal(NOTE, KEY.public) == open_seal(NOTE.encode(), KEY.public) == Seal(LOG, 7, ROOT, NOTE)
    assert read_seal(NOTE).size == 7


def test_lines_of_other_keys_are_ignored() -> None:
    witness = f"— witness.example {b64(b'abcd' + bytes(2420))}\n"
    note = f"{TEXT}\n\n{witness}{LINES}{witness}"
    assert open_seal(note, KEY.public).root == ROOT


def test_another_key_of_the_same_name_doesn_t_count() -> None:
    both = NOTE + seal(THIEF, LOG, 7, ROOT).partition("\n\n")[2]
    assert open_seal(both, KEY.public).size == open_seal(both, THIEF.public).size == 7
    with pytest.raises(LedgerError, match="no signature by the node's key"):
        open_seal(NOTE, THIEF.public)


def test_our_key_id_with_a_false_signature_spoils_the_note() -> None:
    mine = LINES.split(" ")[2].strip()
    false = b64(unb64(mine)[:4] + bytes(64))
    with pytest.raises(LedgerError, match="does not verify"):
        open_seal(f"{NOTE}— {LOG} {false}\n", KEY.public)


@pytest.mark.parametrize(
    "note",
    [
        "",
        TEXT + "\n",
        TEXT + "\n\n",
        NOTE[:-1],
        NOTE.replace("\n7\n", "\n07\n"),
        NOTE.replace("\n7\n", "\n+7\n"),
        NOTE.replace("\n7\n", "\n٧\n"),
        NOTE.replace("\n7\n", "\n9007199254740992\n"),
        NOTE.replace("\n7\n", "\n7\nextension\n"),
        NOTE.replace("\n7\n", "\n7\t\n"),
        NOTE.replace("\n", "\r\n"),
        NOTE.replace("— ", "- "),
        NOTE.replace("— ", "—  "),
        NOTE.replace(b64(ROOT), b64(ROOT[:31])),
        NOTE.replace(b64(ROOT), b64(ROOT).rstrip("=")),
        NOTE.replace("XA/1\n7", "XA/01\n7"),
        NOTE.replace("mithaq.v1", "mithaq.v2"),
        NOTE + "\n",
        NOTE + "— a+b AAAAAAA=\n",
        NOTE + "— \u2003 AAAAAAA=\n",
        NOTE + "— witness AAAA\n",
        NOTE + "x" * 70_000,
        "\ud800" + NOTE,
    ],
)
def test_a_note_out_of_form_is_refused(note: str) -> None:
    with pytest.raises(LedgerError) as refusal:
        open_seal(note, KEY.public)
    assert refusal.value.code in {"bad_note", "bad_origin"}


@given(st.integers(0, len(NOTE.encode()) - 1), st.integers(1, 255))
def test_no_byte_of_a_seal_can_be_changed(place: int, flip: int) -> None:
    data = bytearray(NOTE.encode())
    data[place] ^= flip
    with pytest.raises(LedgerError):
        open_seal(bytes(data), KEY.public)


@given(st.binary(max_size=300), st.binary(max_size=40))
def test_only_ledger_errors_escape(note: bytes, public: bytes) -> None:
    with pytest.raises(LedgerError):
        open_seal(note, public)
    with pytest.raises(LedgerError):
        open_seal(NOTE, public)


def test_a_seed_has_32_bytes() -> None:
    with pytest.raises(LedgerError, match="31 bytes"):
        NodeKey.from_seed(bytes(31))
