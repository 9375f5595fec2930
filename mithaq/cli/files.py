"""Files as commands read and write them: never more than expected, never half."""

import os
from pathlib import Path

from .errors import AtTheDoor

SMALL = 1 << 20  # bytes: an introduction, a statement, a key, a proof
LARGE = (256 << 20) + (1 << 16)  # bytes: the largest bundle that the exchange opens


def read(path: Path, limit: int) -> bytes:
    """The whole file; AtTheDoor("too_large") before more than `limit` bytes are read."""
    size = path.stat().st_size
    if size > limit:
        raise AtTheDoor("too_large", file=path, size=size, limit=limit)
    return path.read_bytes()


def write(path: Path, data: bytes, *, private: bool = False) -> Path:
    """The whole file or none: written beside, flushed to the disk, then put in its place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600 if private else 0o644), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    return path
