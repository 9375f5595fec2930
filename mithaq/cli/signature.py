"""A signature carried by hand: made where the person's key is, taken in by the node."""

from pathlib import Path
from typing import Annotated, Literal

import msgspec

from mithaq.ledger.canonical import encode

from .errors import AtTheDoor
from .files import SMALL, read

Hex64 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]


class Signature(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What `mithaq sign` makes on a person's machine: over which text, with which key, and the proof."""

    content: Hex64
    choice: Literal["adopt", "decline"]
    public: Hex64
    proof: str
    alg: Literal["ed25519"] = "ed25519"
    t: Literal["mithaq/signature/1"] = "mithaq/signature/1"

    def encode(self) -> bytes:
        return encode(self)


def load(file: Path) -> Signature:
    """Read one; AtTheDoor("bad_proof_file") if it is none."""
    try:
        return msgspec.json.decode(read(file, SMALL), type=Signature)
    except (msgspec.MsgspecError, ValueError) as fault:
        raise AtTheDoor("bad_proof_file", file=file, why=fault) from None
