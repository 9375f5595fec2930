"""Canonical JSON (§2–5): one value, one sequence of bytes. What doesn't come back as the same bytes is refused."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, TypeVar

import msgspec

from .refusals import LedgerError

SAFE = 2**53 - 1  # integers that every JSON reader holds exactly (§1)
DEPTH = 16  # containers within containers, the outermost object counted (§3)

T = TypeVar("T")

_DECODER = msgspec.json.Decoder()
_ENCODER = msgspec.json.Encoder(order="sorted")
_KEY = re.compile(r"[A-Za-z0-9_./-]{1,64}")
# An escaped NUL: an odd number of backslashes before the u, so that the text \\u0000 a person typed passes.
_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
_MALFORMED = (msgspec.MsgspecError, ValueError, RecursionError)


def encode(value: object, *, strict: bool = False) -> bytes:
    """The canonical bytes of a value; with `strict` the value is checked first (LedgerError "not_canonical").

    Without `strict` the caller vouches for the value: the hot path writes only what its own types allow.
    """
    if not strict:
        return _ENCODER.encode(value)
    if type(value) is not dict:
        raise LedgerError("not_canonical", why="not an object")
    check(value)
    try:
        data = _ENCODER.encode(value)
    except ValueError:  # a lone surrogate has no UTF-8
        raise LedgerError("not_canonical", why="lone surrogate") from None
    refuse_nul(data)
    return data


def decode(data: bytes) -> dict[str, Any]:
    """The object that these bytes write canonically; LedgerError("not_canonical") otherwise."""
    try:
        value = _DECODER.decode(data)
        same = _ENCODER.encode(value) == data
    except _MALFORMED as fault:
        raise LedgerError("not_canonical", why=reason(fault)) from None
    if type(value) is not dict:
        raise LedgerError("not_canonical", why="not an object")
    if not same:
        raise LedgerError("not_canonical", why="encodes back to other bytes")
    check(value)
    refuse_nul(data)
    return value


def typed(decoder: "msgspec.json.Decoder[T]", data: bytes, code: str) -> T:
    """Read canonical bytes into a typed structure; LedgerError(code, why=…) unless they come back identical.

    The types fix keys, ranges and depth, so that no walk over the value is needed; untyped parts need `check`.
    """
    try:
        value = decoder.decode(data)
        same = _ENCODER.encode(value) == data
    except _MALFORMED as fault:
        raise LedgerError(code, why=reason(fault)) from None
    if not same or has_nul(data):
        raise LedgerError(code, why="encodes back to other bytes")
    return value


def check(value: object, *, depth: int = 1) -> None:
    """Types, keys, integer range and depth of a decoded value that stands `depth` containers deep (§2–3).

    It looks at no character of a string: lone surrogates don't survive decoding, U+0000 is sought in the bytes.
    """
    level: list[Any] = [value]
    for _ in range(depth, DEPTH + 1):
        below: list[Any] = []
        for box in level:
            if type(box) is dict:
                for key in box:
                    _check_key(key)
                _look(box.values(), below)
            else:
                _look(box, below)
        if not below:
            return
        level = below
    raise LedgerError("not_canonical", why=f"more than {DEPTH} levels")


def has_nul(data: bytes) -> bool:
    """Does a string in these canonical bytes hold U+0000?"""
    return b"\\u0000" in data and _NUL.search(data) is not None


def refuse_nul(data: bytes) -> None:
    """LedgerError("not_canonical") if a string in these canonical bytes holds U+0000."""
    if has_nul(data):
        raise LedgerError("not_canonical", why="U+0000")


def reason(fault: BaseException) -> str:
    """One line about a fault of a decoder, fit for a technical detail: short, without the data itself."""
    return "not UTF-8" if isinstance(fault, UnicodeError) else str(fault).splitlines()[0][:120]


def _look(items: Iterable[Any], below: list[Any]) -> None:
    for item in items:
        kind = type(item)
        if kind is str or item is None or kind is bool:
            continue
        if kind is dict or kind is list or kind is tuple:
            below.append(item)
        elif kind is not int:
            raise LedgerError("not_canonical", why=f"{kind.__name__} is no value of the record")
        elif not -SAFE <= item <= SAFE:
            raise LedgerError("not_canonical", why="integer beyond 2^53-1")


@lru_cache(maxsize=4096)  # the same few keys come back in every entry
def _check_key(key: object) -> None:
    if type(key) is not str or not _KEY.fullmatch(key):
        raise LedgerError("not_canonical", why=f"key {str(key)[:64]!r}")
