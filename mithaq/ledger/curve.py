"""Is this a sound Ed25519 public key? Libraries verify with weak ones too, whose secret anybody has (§52)."""

from functools import lru_cache

P = 2**255 - 19
D = -121665 * pow(121666, -1, P) % P
# y of the eight points of small order: a signature by such a key verifies for many messages without any secret.
_ORDER8 = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD83D3D706A17C7
SMALL_ORDER = frozenset({0, 1, P - 1, _ORDER8, P - _ORDER8})


@lru_cache(maxsize=4096)
def sound_point(key: str) -> bool:
    """True for the canonical encoding, in hex, of a curve point that isn't of small order (RFC 8032 §5.1.3)."""
    data = bytes.fromhex(key)
    if len(data) != 32:
        return False
    y = int.from_bytes(data, "little") & (2**255 - 1)
    if y >= P or y in SMALL_ORDER:
        return False
    x2 = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    return pow(x2, (P - 1) // 2, P) == 1  # x² has a root; x = 0 belongs to small orders only
