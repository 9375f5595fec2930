"""Where the bad bundles of the museum are made: MAR has news for MLI, and can write anything under a good trailer."""

import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import msgspec

from mithaq.exchange.evidence import Evidence, evidence
from mithaq.exchange.frame import HEADER, MAGIC, File, Kind, assemble
from mithaq.ledger.book import Book
from mithaq.ledger.canonical import encode
from mithaq.ledger.files import FileAnnounce
from mithaq.ledger.hashing import commitment
from mithaq.ledger.tree import leaf_hash
from tests.ledger.words import ThingMake, ThingPhone, ThingTurn
from tests.two_keys import node_key, seed
from tests.two_states import TwoStates

Records = list[tuple[int, bytes]]
Maker = Callable[["Scene"], bytes]


class Scene:
    """MLI holds two entries of MAR; MAR has three more, and the good frame that would bring them."""

    def __init__(self) -> None:
        self.two = TwoStates()
        self.mar, self.mli = self.two.mar, self.two.mli
        self.school = self.mar.key("school")
        self.mar.does(ThingMake(key=self.school, title="École"))
        self.mar.does(ThingTurn(key=self.school, open=False))
        self.two.exchange()
        self.mar.does(ThingTurn(key=self.school, open=True))
        self.mar.does((ThingPhone(phone="+212 5"), self.school))
        self.mar.does(ThingMake(key=self.mar.key("second"), title="B"))

    @property
    def good(self) -> bytes:
        return self.mar.frame("MLI")

    @property
    def records(self) -> Records:
        """Those of the good frame, without its trailer."""
        return split(self.good)[:-1]

    @property
    def log(self) -> str:
        return str(self.mar.book.logs["MAR"].origin)

    def body(self, kind: Kind, n: int = 0) -> bytes:
        """The n-th record of a kind in the good frame."""
        return [body for k, body in self.records if k == kind][n]

    def signed(self, records: Iterable[tuple[int, bytes]], *, by: str = "MAR") -> bytes:
        return assemble(records, node_key(by))

    def manifest(self, **changed: Any) -> bytes:
        """The good frame under a manifest with some fields changed."""
        fields = msgspec.json.decode(self.body(Kind.MANIFEST))
        return self.signed([(Kind.MANIFEST, encode(fields | changed)), *self.records[1:]])

    def changed(self, kind: Kind, change: Callable[[bytes], bytes | None], n: int = 0) -> bytes:
        """The good frame with the n-th record of a kind changed, or without it."""
        records = self.records
        at = [i for i, (k, _) in enumerate(records) if k == kind][n]
        body = change(records[at][1])
        return self.signed([*records[:at], *([] if body is None else [(kind, body)]), *records[at + 1 :]])

    def added(self, kind: int, body: bytes) -> bytes:
        """The good frame with one record more."""
        return self.signed([*self.records, (kind, body)])

    def forked(self, entries: int) -> TwoStates:
        """The same commission, where MAR tells another story after its first entry."""
        other = TwoStates()
        other.mar.does(ThingMake(key=self.school, title="École"))
        for n in range(entries - 1):
            other.mar.does(ThingMake(key=other.mar.key(f"another {n}"), title="X"))
        return other


@dataclass(frozen=True)
class Exhibit:
    name: str
    code: str
    make: Maker


EXHIBITS: list[Exhibit] = []


def refused_as(code: str) -> Callable[[Maker], Maker]:
    """Hang an exhibit up under its function's name."""

    def hang(make: Maker) -> Maker:
        EXHIBITS.append(Exhibit(make.__name__, code, make))
        return make

    return hang


def announced(scene: Scene, *, data: bytes = b"%PDF scan", size: int | None = None) -> File:
    """A file, and MAR's entry that announces it (of another size, if one is given)."""
    salt = seed("scan", data.hex())[:16]
    file = File(commitment(salt, data), salt, data)
    scene.mar.does(FileAnnounce(c=file.c, size=len(data) if size is None else size, type="application/pdf"))
    return file


def split(frame: bytes) -> Records:
    """The records of a well-formed frame."""
    at, found = len(MAGIC), []
    while at < len(frame):
        kind, length = struct.unpack_from(">BI", frame, at)
        found.append((kind, frame[at + HEADER : at + HEADER + length]))
        at += HEADER + length
    return found


def leaves(book: Book, party: str = "MAR") -> list[bytes]:
    return [leaf_hash(entry.raw) for entry in book.logs[party].entries]


def flip(data: bytes, at: int = -3) -> bytes:
    changed = bytearray(data)
    changed[at] ^= 1
    return bytes(changed)


def fork_evidence(scene: Scene) -> Evidence:
    """A good piece of evidence: two stories of MAR."""
    other = scene.forked(3).mar.book
    found = evidence(scene.mar.book.logs["MAR"].seals[5], other.logs["MAR"].seals[3], leaves(scene.mar.book))
    assert found is not None
    return found
