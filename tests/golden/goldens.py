"""Bundles of each release with the digests it printed. They are read for ever and never made again."""

import base64
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mithaq.exchange.receiving import apply
from mithaq.exchange.trusted_bundle import verify
from mithaq.ledger.book import Book
from mithaq.ledger.channel import Descriptor
from mithaq.ledger.digest import picture_digest, record_digest
from mithaq.secretariat.acts import COMMON_RULES

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Golden:
    """What one release made of one history. `me` is the party to whom the bundle goes."""

    release: str
    me: str
    descriptor: str  # base64
    record: str
    picture: str
    number: int  # of the fold
    entries: int
    voids: list[list[Any]]  # [party, seq, code, values]

    @property
    def frame(self) -> bytes:
        return (HERE / f"{self.release}.frame").read_bytes()

    @property
    def channel(self) -> Descriptor:
        return Descriptor.decode(base64.b64decode(self.descriptor))

    def write(self, frame: bytes) -> None:
        """Beside the others; FileExistsError rather than change one."""
        with (HERE / f"{self.release}.frame").open("xb") as file:
            file.write(frame)
        text = json.dumps(asdict(self), ensure_ascii=False, indent=1) + "\n"
        (HERE / f"{self.release}.json").write_text(text, encoding="utf-8")


def goldens() -> list[Golden]:
    """All of them, by release."""
    files = sorted(HERE.glob("*.json"))
    return [Golden(**json.loads(file.read_text(encoding="utf-8"))) for file in files]


def read(golden: Golden) -> Book:
    """Its bundle in an empty book, verified from the first byte."""
    book = Book(golden.channel, COMMON_RULES)
    apply(book, verify(golden.frame, book, me=golden.me), me=golden.me)
    return book


def of(release: str, descriptor: Descriptor, frame: bytes) -> Golden:
    """What this version makes of a frame from the other party to the first."""
    book, me = Book(descriptor, COMMON_RULES), descriptor.parties[0]
    apply(book, verify(frame, book, me=me), me=me)
    return Golden(
        release=release,
        me=me,
        descriptor=base64.b64encode(descriptor.encode()).decode(),
        record=record_digest(book),
        picture=picture_digest(book.state),
        number=COMMON_RULES.number,
        entries=sum(book.sizes.values()),
        voids=[list(void) for _, void in sorted(book.state.voids.items())],
    )
