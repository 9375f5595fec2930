"""What a record says, by two implementations: verdicts, brackets, digests, frames (docs/ledger.md §26–28, §61, §76)."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from mithaq.exchange.errors import ExchangeError
from mithaq.exchange.receiving import apply
from mithaq.exchange.trusted_bundle import verify
from mithaq.ledger.book import Book, Opened
from mithaq.ledger.canonical import encode
from mithaq.ledger.channel import Descriptor, parse_origin
from mithaq.ledger.digest import picture, picture_digest, record_digest
from mithaq.ledger.entry import parse
from mithaq.ledger.hashing import sha256
from mithaq.ledger.keys import SignedDoc
from mithaq.secretariat.acts import COMMON_RULES
from tests.vectors import histories

FOLDER = Path(histories.__file__).parent / "record"
VECTORS: dict[str, Any] = {file.stem: json.loads(file.read_text("utf-8")) for file in FOLDER.glob("*.json")}
CHANNEL = VECTORS["channel"]
REJECTED = [*VECTORS["frame"]["must_reject"], *VECTORS["files"]["must_reject"]]


def founded() -> Book:
    book = Book(Descriptor.decode(CHANNEL["descriptor"].encode()), COMMON_RULES)
    for party, doc in zip(book.logs, CHANNEL["docs"], strict=True):
        book.hold_doc(party, SignedDoc.decode(doc.encode()))
    return book


def read(logs: dict[str, Any], *, sizes: dict[str, int] | None = None) -> Book:
    """The logs, or so much of each, in some causal order."""
    book = founded()
    queues = {}
    for name, log in logs.items():
        party = parse_origin(name).party
        pairs = list(zip(log["entries"], log["opened"], strict=True))
        queues[party] = pairs[: sizes[party] if sizes else len(pairs)]
    while any(queues.values()):
        party = next(party for party, queue in queues.items() if queue and _ready(book, queue[0][0]))
        raw, opened = queues[party].pop(0)
        book.take(raw.encode(), [_opened(*pair) if pair else None for pair in opened])
    return book


def _ready(book: Book, raw: str) -> bool:
    return all(book.logs[origin.party].size >= size for origin, (size, _) in parse(raw.encode()).seen.items())


def _opened(salt: str, payload: str) -> Opened:
    return bytes.fromhex(salt), payload.encode()


def voids(book: Book) -> list[list[Any]]:
    return [list(void) for _, void in sorted(book.state.voids.items())]


def test_the_vectors_are_what_the_second_implementation_makes() -> None:
    assert json.loads(json.dumps(histories.build())) == VECTORS


@pytest.mark.parametrize("name", VECTORS["verdicts"])
def test_verdicts(name: str) -> None:
    vector = VECTORS["verdicts"][name]
    book = read(vector["logs"])
    assert voids(book) == vector["voids"]
    assert vector["voids"], "a history in which everything stands shows little"


def test_brackets_after_each_prefix() -> None:
    vector = VECTORS["brackets"]
    assert voids(read(vector["logs"])) == vector["voids"]
    brackets = 0
    for step in vector["steps"]:
        held = read(vector["logs"], sizes=step["sizes"]).state.heads
        lines = [[*at, *spot, head.value] for at, heads in sorted(held.items()) for spot, head in sorted(heads.items())]
        assert lines == step["heads"]
        brackets += any(len(heads) > 1 for heads in held.values())
    assert brackets


@pytest.mark.parametrize("name", VECTORS["digests"])
def test_digests(name: str) -> None:
    vector = VECTORS["digests"][name]
    book = read(vector["logs"])
    assert vector["fold"] == COMMON_RULES.number
    assert sorted(encode(line) for line in picture(book.state)) == [line.encode() for line in vector["lines"]]
    assert record_digest(book) == vector["record"]
    assert picture_digest(book.state) == vector["picture"]
    assert sha256("\n".join(vector["lines"]).encode()).hex() == vector["picture"]


def test_the_frame_is_taken() -> None:
    vector, book = VECTORS["frame"], founded()
    frame = base64.b64decode(vector["frame"])
    assert apply(book, verify(frame, book, me=vector["to"]), me=vector["to"]).new == sum(book.sizes.values())
    assert record_digest(book) == vector["record"]
    assert voids(book) == VECTORS["verdicts"]["votes"]["voids"]


def test_files_beside_their_entries() -> None:
    vector, book = VECTORS["files"], founded()
    assert voids(read(vector["logs"])) == vector["voids"]
    received = apply(book, verify(base64.b64decode(vector["frame"]), book, me="XB"), me="XB")
    assert voids(book) == vector["voids"]
    held = [[file.c, file.salt.hex(), file.size, sha256(file.data).hex()] for file in received.files]
    assert held == vector["files"]
    assert [file.c for file in received.strays] == [vector["stray"]]
    assert list(received.receipt.want) == vector["want"]


@pytest.mark.parametrize("case", REJECTED, ids=lambda case: str(case["why"]))
def test_a_frame_that_must_be_refused(case: dict[str, str]) -> None:
    book = founded()
    with pytest.raises(ExchangeError) as refused:
        verify(base64.b64decode(case["frame"]), book, me="XB")
    assert refused.value.code == case["code"], str(refused.value)
    assert not any(book.sizes.values())
