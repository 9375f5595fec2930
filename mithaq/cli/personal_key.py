"""A person's key file: 64 hexadecimal digits, readable by its owner alone."""

import re
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from mithaq.ledger.seal import NodeKey

from .errors import AtTheDoor
from .files import SMALL, read, write

_SEED = re.compile(rb"[0-9a-f]{64}\n?")


@dataclass(frozen=True)
class PersonalKey:
    """The seed that signs, and the public key (hex) that others know it by."""

    seed: bytes = field(repr=False)

    @property
    def public(self) -> str:
        return NodeKey.from_seed(self.seed).public.hex()


def create(file: Path) -> PersonalKey:
    """Make a new key; AtTheDoor("key_exists") rather than overwrite one."""
    if file.exists():
        raise AtTheDoor("key_exists", file=file)
    seed = secrets.token_bytes(32)
    write(file, seed.hex().encode() + b"\n", private=True)
    return PersonalKey(seed)


def load(file: Path) -> PersonalKey:
    """Read a key file; AtTheDoor("bad_seed") if it is none."""
    data = read(file, SMALL)
    if not _SEED.fullmatch(data):
        raise AtTheDoor("bad_seed", file=file, found=len(data))
    return PersonalKey(bytes.fromhex(data.decode()))
