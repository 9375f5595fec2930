"""Who shares a record, whose log an entry stands in, and how things are named (docs/ledger.md §8–13)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.ledger.channel import Descriptor, Origin, new_id, origin, parse_origin
from mithaq.ledger.refusals import LedgerError

ROOTS = {"MAR": "a" * 64, "MLI": "b" * 64}
NONCE = "00112233445566778899aabbccddeeff"
PAIR = Descriptor(("MAR", "MLI"), ROOTS, NONCE)


@given(st.binary(min_size=16, max_size=17))
def test_an_id_is_the_party_and_26_characters(random: bytes) -> None:
    key = new_id("MAR", random)
    assert key.startswith("MAR.") and len(key) == 30
    assert set(key[4:]) <= set("abcdefghijklmnopqrstuvwxyz234567")


def test_other_randomness_is_another_id() -> None:
    assert len({new_id("MAR", bytes([i]) * 16) for i in range(256)}) == 256


@pytest.mark.parametrize(("party", "size"), [("MAR", 15), ("M", 16), ("mar", 16), ("MAROCMALI", 16), ("MAR\n", 16)])
def test_no_id_without_a_party_and_enough_chance(party: str, size: int) -> None:
    with pytest.raises(LedgerError, match="no id"):
        new_id(party, bytes(size))


def test_an_origin_has_one_text() -> None:
    assert origin("c1", "MAR") == "mithaq.v1/c1/MAR/1"
    assert parse_origin("mithaq.v1/c1/MAR/12") == Origin("c1", "MAR", 12)
    assert str(Origin("c1", "MAR", 12)) == "mithaq.v1/c1/MAR/12"


BAD_ORIGINS = ["", "mithaq.v1/c1/MAR", "mithaq.v1/c1/MAR/0", "mithaq.v1/c1/MAR/01", "mithaq.v1/c1/MAR/1\n"]
BAD_ORIGINS += ["mithaq.v1/c1/MAR/١", "mithaq.v2/c1/MAR/1", "mithaq_v1/c1/MAR/1", "mithaq.v1/C1/MAR/1", " " * 9]
BAD_ORIGINS += ["mithaq.v1/" + "c" * 27 + "/MAR/1", "mithaq.v1/c1/mar/1", "mithaq.v1/c1/MAR/1/1", "mithaq.v1//MAR/1"]


@pytest.mark.parametrize("text", BAD_ORIGINS)
def test_what_is_no_origin_is_refused(text: str) -> None:
    with pytest.raises(LedgerError, match="names no log"):
        parse_origin(text)


@given(st.text(max_size=40))
def test_an_origin_comes_back_as_written_or_not_at_all(text: str) -> None:
    for candidate in (text, f"mithaq.v1/{text}", f"mithaq.v1/c1/MAR/{text}"):
        try:
            assert str(parse_origin(candidate)) == candidate
        except LedgerError as refusal:
            assert refusal.sentence("fr")


def test_the_channel_s_id_commits_to_all_of_it() -> None:
    assert Descriptor.decode(PAIR.encode()) == PAIR
    assert len(PAIR.id) == 26
    others = [
        Descriptor(("MAR", "MLI"), {**ROOTS, "MLI": "c" * 64}, NONCE),
        Descriptor(("MAR", "MLI"), ROOTS, "f" * 32),
        Descriptor(("MAR", "MRT"), {"MAR": "a" * 64, "MRT": "b" * 64}, NONCE),
    ]
    assert len({PAIR.id, *(other.id for other in others)}) == 4


def test_a_channel_of_one_party_is_national() -> None:
    assert Descriptor(("MAR",), {"MAR": "a" * 64}, NONCE).national
    assert not PAIR.national


@pytest.mark.parametrize(
    "descriptor",
    [
        Descriptor((), {}, NONCE),
        Descriptor(("MLI", "MAR"), ROOTS, NONCE),
        Descriptor(("MAR", "MAR"), {"MAR": "a" * 64}, NONCE),
        Descriptor(("MAR",), ROOTS, NONCE),
        Descriptor(("MAR", "MLI"), {"MAR": "a" * 64}, NONCE),
    ],
)
def test_a_channel_without_order_or_roots_is_refused(descriptor: Descriptor) -> None:
    with pytest.raises(LedgerError, match="does not describe"):
        descriptor.encode()


@given(st.integers(0, len(PAIR.encode()) - 1), st.integers(1, 255))
def test_a_changed_byte_is_another_channel_or_refused(place: int, flip: int) -> None:
    data = bytearray(PAIR.encode())
    data[place] ^= flip
    try:
        assert Descriptor.decode(bytes(data)).id != PAIR.id
    except LedgerError as refusal:
        assert refusal.code == "bad_descriptor"
