"""The .mithaq file (§60): a frame, compressed with zstd, encrypted with age to the recipient's box keys."""

from collections.abc import Sequence

import pyrage
import zstandard

from .errors import ExchangeError
from .frame import CAP

AGE = b"age-encryption.org/v1\n"
STEP = 512  # bytes read at a time: four of them can stand for 128 KiB, so a bomb costs 16 MiB beyond the cap
SLACK = 1 << 17  # bytes beyond the cap that a file may have: age adds 16 to each 64 KiB, zstd 3 to each 128 KiB
WINDOW = 1 << 27  # bytes that the other side may ask us to keep while unpacking: zstd's own limit, 128 MiB
LEVEL = 12  # entries repeat the same words: a quarter smaller than the default, still 20 MB/s and more


def wrap(frame: bytes, recipients: Sequence[str]) -> bytes:
    """The .mithaq file of a frame, for the age keys ("age1…") of the recipient's key document."""
    if not recipients:
        raise ExchangeError("box_key", key="–")
    packed = zstandard.ZstdCompressor(level=LEVEL, write_checksum=True).compress(frame)
    return bytes(pyrage.encrypt(packed, [_recipient(key) for key in recipients]))


def unwrap(data: bytes, identities: Sequence[str], *, cap: int = CAP) -> bytes:
    """The frame inside a .mithaq file, opened with our box identities ("AGE-SECRET-KEY-1…").

    ExchangeError "not_a_bundle", "not_for_us", "damaged", "truncated", or "too_large" before more than `cap` bytes
    are unpacked.
    """
    if not data.startswith(AGE):
        raise ExchangeError("not_a_bundle")
    if len(data) > cap + SLACK:
        raise ExchangeError("too_large", size=len(data), limit=cap)
    return _unpacked(_opened(data, identities), cap)


def _opened(data: bytes, identities: Sequence[str]) -> bytes:
    keys = [pyrage.x25519.Identity.from_str(identity) for identity in identities]
    try:
        return bytes(pyrage.decrypt(data, keys))
    except pyrage.DecryptError as fault:
        # age tells these apart by its words only
        if "matching keys" in str(fault):
            raise ExchangeError("not_for_us") from None
        if "truncated" in str(fault) or "whole buffer" in str(fault):
            raise ExchangeError("truncated", size=len(data)) from None
        raise ExchangeError("damaged", why=str(fault)) from None


def _unpacked(packed: bytes, cap: int) -> bytes:
    reader, out = zstandard.ZstdDecompressor(max_window_size=WINDOW).decompressobj(), bytearray()
    try:
        for at in range(0, len(packed), STEP):
            out += reader.decompress(packed[at : at + STEP])
            if len(out) > cap:
                raise ExchangeError("too_large", size=len(out), limit=cap)
            if reader.eof and len(packed) - at > STEP:
                raise ExchangeError("damaged", why="zstd: bytes after the end")
    except zstandard.ZstdError as fault:
        raise ExchangeError("damaged", why=str(fault)) from None
    if not reader.eof or reader.unused_data:
        raise ExchangeError("damaged", why="zstd: bytes after the end" if reader.eof else "zstd: no end")
    return bytes(out)


def _recipient(key: str) -> pyrage.x25519.Recipient:
    try:
        return pyrage.x25519.Recipient.from_str(key)
    except pyrage.RecipientError:
        raise ExchangeError("box_key", key=key) from None
