"""Channels, logs and ids (§8–13): who shares a record, whose log an entry stands in, and how things are named."""

import re
from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from .canonical import encode, typed
from .hashing import base32_lower, sha256
from .refusals import LedgerError

PARTY_PATTERN = r"[A-Z]{2,8}"
# What is read is wider than what is made (base32): an id is compared, never decoded (docs/ledger.md §8).
ID_PATTERN = PARTY_PATTERN + r"\.[a-z0-9]{26}"
CHANNEL_PATTERN = r"[a-z0-9]{1,26}"

_PARTY = re.compile(PARTY_PATTERN)
_ORIGIN = re.compile(rf"mithaq\.v1/({CHANNEL_PATTERN})/({PARTY_PATTERN})/([1-9][0-9]{{0,8}})", re.ASCII)

Party = Annotated[str, msgspec.Meta(pattern=rf"\A{PARTY_PATTERN}\Z")]
Hash = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]


def new_id(party: str, random: bytes) -> str:
    """The id of a new thing: the party's prefix and 26 characters of base32 (§8). `random` holds 16 bytes or more."""
    if len(random) < 16 or not _PARTY.fullmatch(party):
        raise LedgerError("bad_id", id=party)
    return f"{party}.{base32_lower(random)[:26]}"


@dataclass(frozen=True, slots=True)
class Origin:
    """One log: of a party in a channel, in one of its epochs (§13). Its text is unique, so origins may be compared."""

    ch: str
    party: str
    epoch: int

    def __str__(self) -> str:
        return f"mithaq.v1/{self.ch}/{self.party}/{self.epoch}"


def origin(ch: str, party: str, *, epoch: int = 1) -> str:
    """The name of a log, which is also the key name on its seals."""
    return str(parse_origin(f"mithaq.v1/{ch}/{party}/{epoch}"))


def parse_origin(text: str) -> Origin:
    """Read the name of a log; LedgerError("bad_origin") if it is none."""
    found = _ORIGIN.fullmatch(text)
    if found is None:
        raise LedgerError("bad_origin", origin=text[:120])
    return Origin(found[1], found[2], int(found[3]))


class Descriptor(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A channel, for ever: its parties (sorted), the hash of each one's first key doc, a 16-byte nonce in hex (§10)."""

    parties: tuple[Party, ...]
    roots: dict[Party, Hash]
    nonce: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]
    t: Literal["mithaq/channel/1"] = "mithaq/channel/1"
    v: Literal[1] = 1

    @classmethod
    def decode(cls, data: bytes) -> "Descriptor":
        """Read a descriptor strictly; LedgerError("bad_descriptor") says what is wrong."""
        descriptor = typed(_DESCRIPTOR, data, "bad_descriptor")
        descriptor._check()
        return descriptor

    def encode(self) -> bytes:
        self._check()
        return encode(self)

    @property
    def id(self) -> str:
        """ch: 26 characters that commit to all of it."""
        return base32_lower(sha256(self.encode()))[:26]

    @property
    def national(self) -> bool:
        """One party only: its bytes must never enter a bundle (I8)."""
        return len(self.parties) == 1

    def _check(self) -> None:
        if not self.parties or list(self.parties) != sorted(set(self.parties)):
            raise LedgerError("bad_descriptor", why="parties must be sorted, each once")
        if set(self.roots) != set(self.parties):
            raise LedgerError("bad_descriptor", why="one root for each party")


_DESCRIPTOR = msgspec.json.Decoder(Descriptor)
