"""One entry = one transaction of one party's log (§14–19), parsed strictly: it comes back equal or is refused."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

import msgspec

from .act import SAFE
from .canonical import check, has_nul
from .channel import Origin, parse_origin
from .refusals import LedgerError

MAX_ENTRY = 64 * 1024  # bytes (§14)
LATEST = 253_370_764_800_000  # ms: the year 9999. Beyond it no calendar can show when an entry says it was written

_Hex = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
_Size = Annotated[int, msgspec.Meta(ge=0, le=SAFE)]


class ActRef(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An act as the entry names it: by commitment (kind, c), erasable (kind, of, c), or inline (kind, body)."""

    kind: Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z0-9_./-]{1,63}\Z")]
    c: _Hex | msgspec.UnsetType = msgspec.UNSET
    of: Annotated[str, msgspec.Meta(max_length=64)] | msgspec.UnsetType = msgspec.UNSET
    body: dict[str, Any] | msgspec.UnsetType = msgspec.UNSET

    @property
    def inline(self) -> bool:
        return self.body is not msgspec.UNSET

    @property
    def well_formed(self) -> bool:
        return self.inline != isinstance(self.c, str) and not (self.inline and isinstance(self.of, str))


class _Body(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    acts: Annotated[list[ActRef], msgspec.Meta(min_length=1)]
    at: Annotated[int, msgspec.Meta(ge=0, le=LATEST)]
    by: Annotated[str, msgspec.Meta(pattern=r"\Au:[a-z0-9-]{1,40}\Z")]
    log: str
    seen: dict[str, tuple[_Size, _Hex]]
    seq: _Size
    v: Literal[1]


@dataclass(slots=True)
class Entry:
    """A parsed entry. `past` (party → how many of its entries the author had seen) is filled in by the book."""

    raw: bytes
    origin: Origin
    seq: int
    seen: Mapping[Origin, tuple[int, bytes]]
    at: int
    by: str
    acts: Sequence[ActRef]
    payloads: Sequence[bytes | None] = ()  # None: inline, or erased
    past: Mapping[str, int] = field(default_factory=dict)

    @property
    def party(self) -> str:
        return self.origin.party


def parse(raw: bytes) -> Entry:
    """Read one entry; LedgerError("entry") says what is wrong with it."""
    if len(raw) > MAX_ENTRY:
        raise LedgerError("entry", why=f"{len(raw)} > {MAX_ENTRY} bytes")
    try:
        body = _DECODER.decode(raw)
        same = _ENCODER.encode(body) == raw and not has_nul(raw)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise LedgerError("entry", why=str(error)) from None
    if not same or not all(act.well_formed for act in body.acts):
        raise LedgerError("entry", why="not in canonical form")
    return _entry(raw, body)


def compose(
    *, origin: str, seq: int, seen: Mapping[str, tuple[int, str]], at: int, by: str, acts: list[ActRef]
) -> bytes:
    """The bytes of an entry: what is hashed, sealed and exchanged."""
    body = _Body(acts=acts, at=at, by=by, log=origin, seen=dict(seen), seq=seq, v=1)
    return _ENCODER.encode(body)


def _entry(raw: bytes, body: _Body) -> Entry:
    origin = parse_origin(body.log)
    seen = {parse_origin(log): (size, bytes.fromhex(root)) for log, (size, root) in body.seen.items()}
    if any(other.ch != origin.ch or other.party == origin.party for other in seen):
        raise LedgerError("entry", why="seen names its own log or another channel")
    for act in body.acts:
        if act.inline:  # the only untyped part of an entry
            check(act.body, depth=4)
    return Entry(raw, origin, body.seq, seen, body.at, body.by, body.acts)


_DECODER = msgspec.json.Decoder(_Body)
_ENCODER = msgspec.json.Encoder(order="sorted")
