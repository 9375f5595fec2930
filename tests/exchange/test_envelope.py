"""The .mithaq file: for whom it is, whether it is whole, and how much may come out of it."""

import pyrage
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from mithaq.exchange.envelope import unwrap, wrap
from mithaq.exchange.errors import ExchangeError
from tests.two_keys import identity

OURS, THEIRS = identity("MLI"), identity("MAR")


def refused(data: bytes, *, cap: int = 1 << 20, key: str = OURS[0]) -> str:
    with pytest.raises(ExchangeError) as error:
        unwrap(data, [key], cap=cap)
    return error.value.code


def encrypted(packed: bytes) -> bytes:
    return bytes(pyrage.encrypt(packed, [pyrage.x25519.Recipient.from_str(OURS[1])]))


@given(st.binary(max_size=2000))
def test_what_goes_in_comes_out(frame: bytes) -> None:
    assert unwrap(wrap(frame, [OURS[1]]), [OURS[0]]) == frame


def test_it_opens_with_any_of_several_keys() -> None:
    data = wrap(b"frame", [THEIRS[1], OURS[1]])
    assert unwrap(data, [identity("NER")[0], OURS[0]]) == b"frame"


def test_for_somebody_else() -> None:
    assert refused(wrap(b"frame", [THEIRS[1]])) == "not_for_us"


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"age-encryption.org/v2\n", bytes(1000)])
def test_no_bundle(data: bytes) -> None:
    assert refused(data) == "not_a_bundle"


@pytest.mark.parametrize("keep", [22, 60, 150, 190])
def test_cut_short(keep: int) -> None:
    assert refused(wrap(bytes(range(256)) * 40, [OURS[1]])[:keep]) == "truncated"


def test_cut_inside_its_body_is_damage() -> None:
    """age can't tell a chunk cut short from a chunk changed."""
    assert refused(wrap(bytes(range(256)) * 40, [OURS[1]])[:-1]) in ("damaged", "truncated")


def test_every_flipped_byte_is_noticed() -> None:
    data = wrap(b"frame" * 10, [OURS[1]])
    for at in range(22, len(data), 7):
        changed = data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :]
        assert refused(changed) in ("damaged", "truncated", "not_for_us")


@pytest.mark.parametrize("packed", [b"", b"not zstd at all", zstandard.compress(b"frame" * 99)[:-6]])
def test_what_is_encrypted_but_not_compressed_by_us(packed: bytes) -> None:
    assert refused(encrypted(packed)) == "damaged"


def test_nothing_may_follow_what_is_compressed() -> None:
    assert refused(encrypted(zstandard.compress(b"frame") + b"more")) == "damaged"


def test_a_bomb_is_refused_at_the_cap() -> None:
    bomb = zstandard.compress(bytes(1 << 26))
    assert len(bomb) < 10_000
    assert refused(encrypted(bomb)) == "too_large"


def test_a_bomb_that_does_not_say_its_size_is_refused_at_the_cap() -> None:
    compressor = zstandard.ZstdCompressor(write_content_size=False).compressobj()
    bomb = b"".join([compressor.compress(bytes(1 << 20)) for _ in range(64)]) + compressor.flush()
    assert refused(encrypted(bomb)) == "too_large"


def test_a_file_beyond_the_cap_is_not_even_decrypted() -> None:
    assert refused(b"age-encryption.org/v1\n" + bytes(200_000), cap=1000) == "too_large"


def test_a_box_key_that_is_none() -> None:
    with pytest.raises(ExchangeError, match="box key"):
        wrap(b"frame", ["age1nothing"])
