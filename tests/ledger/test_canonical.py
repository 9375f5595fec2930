"""Canonical JSON: one value, one sequence of bytes, as in RFC 8785; all else is refused (docs/ledger.md §2–5)."""

import json
from typing import Annotated, Any

import msgspec
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from mithaq.ledger import canonical, hashing
from mithaq.ledger.canonical import DEPTH, SAFE, decode, encode
from mithaq.ledger.refusals import LedgerError
from tests.vectors import second

KEYS = st.from_regex(r"[A-Za-z0-9_./-]{1,64}", fullmatch=True)
STRINGS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30)
LEAVES = st.none() | st.booleans() | st.integers(-SAFE, SAFE) | STRINGS
VALUES = st.recursive(LEAVES, lambda x: st.lists(x, max_size=4) | st.dictionaries(KEYS, x, max_size=4), max_leaves=12)
OBJECTS = st.dictionaries(KEYS, VALUES, max_size=5)
REAL = (
    b'{"acts":[{"body":{"a":[1,true,null]},"kind":"x.y"}],"at":-5,"by":"u:\\n1\\u0001","log":"\xd9\x85","seq":0,"v":1}'
)


@given(OBJECTS)
def test_bytes_are_those_of_rfc_8785_and_of_the_second_implementation(value: dict[str, Any]) -> None:
    data = encode(value, strict=True)
    assert data == rfc8785.dumps(value) == second.mj(value)
    assert decode(data) == value


def test_every_escape_is_as_written() -> None:
    every = "".join(map(chr, [*range(1, 0x80), 0x80, 0x2028, 0x2029, 0xFFFF, 0x1F600]))
    assert encode({"a": every}, strict=True) == rfc8785.dumps({"a": every}) == second.mj({"a": every})
    assert b"\\u000b\\f\\r\\u000e" in encode({"a": every})
    assert "\x7f\x80\u2028".encode() in encode({"a": every})


REFUSED = [
    (b"", "nothing"),
    (b"{}\n", "a line feed at the end"),
    (b"\xef\xbb\xbf{}", "a byte order mark"),
    (b'{"a":"\xff"}', "not UTF-8"),
    (b'{"a":"\xed\xa0\x80"}', "a surrogate in UTF-8"),
    (b'{"a":"\\ud800x"}', "a lone surrogate"),
    (b'{"a":"\\ud83d\\ude00"}', "an escaped pair"),
    (b'{"a":"\\u0000"}', "U+0000"),
    (b'{"a":"\\\\\\u0000"}', "U+0000 after a backslash"),
    (b'{"a":"\\u000A"}', "an upper-case escape"),
    (b'{"a":"\\u000a"}', "a long escape"),
    (b'{"a":"\\/"}', "an escaped slash"),
    (b'{"a":"\t"}', "a raw control character"),
    (b'{"a":01}', "a leading zero"),
    (b'{"a":-0.0}', "a negative zero fraction"),
    (b'{"a":1E3}', "an exponent"),
    (b'{"a":123456789012345678901234567890}', "a huge integer"),
    (b'{"a":-9007199254740992}', "a huge negative integer"),
    (b'{"a":NaN}', "NaN"),
    (b'{"":1}', "an empty key"),
    (b'{"%s":1}' % (b"k" * 65), "a long key"),
    (b'{"a":[{"b c":1}]}', "a space in a key further down"),
    (b'{"a\\n":1}', "a line feed in a key"),
    (b'{"a":' + b"[" * DEPTH + b"]" * DEPTH + b"}", "17 levels"),
    (b"[" * 100_000, "a tower of brackets"),
    (b'"a"', "a string"),
    (b"null", "null"),
]


@pytest.mark.parametrize("data", [pytest.param(data, id=why) for data, why in REFUSED])
def test_refused(data: bytes) -> None:
    with pytest.raises(LedgerError) as refusal:
        decode(data)
    assert refusal.value.code == "not_canonical"


def test_limits_are_inclusive() -> None:
    nested = b'{"a":' + b"[" * (DEPTH - 1) + b"]" * (DEPTH - 1) + b"}"
    for data in (nested, b'{"a":%d,"b":%d}' % (SAFE, -SAFE), b'{"%s":1}' % (b"k" * 64), b'{"a":"\\\\u0000"}'):
        assert encode(decode(data), strict=True) == data


@pytest.mark.parametrize("value", [[], 1, None, {"a": 1.5}, {"a": float("nan")}, {"a": b"x"}, {"a": {1: 2}}])
def test_strict_encoding_refuses_what_decoding_would(value: object) -> None:
    with pytest.raises(LedgerError):
        encode(value, strict=True)


@pytest.mark.parametrize("value", [{"a": "\ud800"}, {"a": "\0"}, {"é": 1}, {"a": SAFE + 1}])
def test_strict_encoding_refuses_strings_and_numbers_out_of_range(value: object) -> None:
    with pytest.raises(LedgerError):
        encode(value, strict=True)


@given(st.binary(max_size=200))
def test_only_ledger_errors_escape(data: bytes) -> None:
    try:
        value = decode(data)
    except LedgerError as refusal:
        assert refusal.sentence("ar")
    else:
        assert encode(value, strict=True) == data


@given(st.integers(0, len(REAL) - 1), st.integers(0, 255))
def test_a_changed_byte_is_another_value_or_refused(place: int, byte: int) -> None:
    changed = REAL[:place] + bytes([byte]) + REAL[place + 1 :]
    try:
        value = decode(changed)
    except LedgerError:
        return
    assert (value == decode(REAL)) == (changed == REAL)
    assert json.loads(changed) == value  # another reader sees the same


def test_typed_reading_refuses_what_plain_reading_refuses() -> None:
    decoder = msgspec.json.Decoder(Annotated[dict[str, str | int], msgspec.Meta(max_length=1)])
    assert canonical.typed(decoder, b'{"a":"\\\\u0000"}', "not_canonical") == {"a": "\\u0000"}
    for data in (b'{"a":"\\u0000"}', b'{"a": 1}', b'{"a":1,"a":1}', b'{"a":1.0}', b'{"a":1,"b":1}', b"{", b"[" * 9999):
        with pytest.raises(LedgerError, match="canonical form"):
            canonical.typed(decoder, data, "not_canonical")


def test_depth_of_a_part_counts_from_where_it_stands() -> None:
    inner: Any = {}
    for _ in range(DEPTH - 4):
        inner = {"a": inner}
    canonical.check(inner, depth=4)
    with pytest.raises(LedgerError):
        canonical.check(inner, depth=5)


def test_hashes_don_t_collide_across_uses() -> None:
    salt, data = bytes(16), b'{"a":1}'
    hashes = [hashing.commitment(salt, data), hashing.proposal_hash("x.y", data), hashing.sha256(data).hex()]
    assert len(set(hashes)) == 3


@given(st.text(max_size=20), st.binary(max_size=50), st.text(max_size=20), st.binary(max_size=50))
def test_pae_is_injective(kind: str, body: bytes, other_kind: str, other_body: bytes) -> None:
    same = (kind, body) == (other_kind, other_body)
    assert (hashing.pae(kind, body) == hashing.pae(other_kind, other_body)) == same
    assert hashing.pae("", b"") == b"DSSEv1 0  0 "


@given(st.binary(max_size=40), st.integers(0, 60), st.characters(codec="utf-8"))
def test_base64_has_one_text_for_each_value(data: bytes, place: int, letter: str) -> None:
    text = hashing.b64(data)
    assert hashing.unb64(text) == data
    changed = text[:place] + letter + text[place + 1 :]
    try:
        assert hashing.unb64(changed) != data or changed == text
    except ValueError:
        assert changed != text
