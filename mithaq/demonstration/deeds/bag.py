"""What crosses: sealed files in the bag, and nothing else."""

from pathlib import Path
from typing import Any

from mithaq.cli.files import LARGE, read, write
from mithaq.secretariat import bag

from ..stage import Stage


def size(stage: Stage, *, party: str) -> dict[str, Any]:
    """How many entries of that party this node holds."""
    return {"size": stage.office.look(lambda book: book.sizes[party])}


def pack(stage: Stage, *, to: str, folder: str) -> dict[str, Any]:
    packed = bag.pack(stage.office, stage.reading, to)
    file = write(Path(folder) / packed.name, packed.data)
    return {"file": str(file), "name": packed.name, "entries": packed.parcel.entries, "size": len(packed.data)}


def unpack(stage: Stage, *, file: str) -> dict[str, Any]:
    """Take it; an entry of the other side that doesn't stand would be a fault of the story."""
    received = bag.unpack(stage.office, read(Path(file), LARGE), Path(file).name).received
    if received.voids:
        raise RuntimeError(f"void: {received.voids}")
    return {"new": received.new}
