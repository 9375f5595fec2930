"""I11: certificates of the product, checked by the second implementation; what it refuses, the product refuses too."""

import base64
import json
from collections.abc import Callable
from typing import Any

import pytest

from mithaq.commission.models import InstrumentText
from mithaq.ledger import certificate
from mithaq.ledger.book import Book
from mithaq.ledger.entry import Entry
from mithaq.ledger.proof import entry_proof
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.tree import leaf_hash
from tests.roadmap.story import founded
from tests.vectors import second
from tests.vectors.second_verifier import certificate_holds

STORY = founded()


def made() -> bytes:
    """The certificate of the minutes that both adopted."""
    book = STORY.mar.book
    (text,) = STORY.now().where(InstrumentText, content=STORY.content)
    votes = book.state.votes[text.voted_on]
    entries = [book.logs[party].entries[vote.seq] for party, vote in sorted(votes.items())]
    return certificate.make(
        channel=book.descriptor,
        statement=base64.b64decode(text.statement),
        texts={lang: body.encode() for lang, body in text.texts.items()},
        votes=[(entry.party, entry.raw, proof_of(book, entry), 1) for entry in entries],
        keydocs=[signed for docs in book.docs.values() for signed in docs],
    )


def proof_of(book: Book, entry: Entry) -> str:
    log = book.logs[entry.party]
    return entry_proof([leaf_hash(one.raw) for one in log.entries], entry.seq, log.seals[log.size])


MADE = {"of the product": made(), "of the second": second.certificate()}


@pytest.mark.parametrize("of", MADE)
def test_a_certificate_of_either_holds_in_both(of: str) -> None:
    assert certificate.verify(MADE[of]).votes
    assert certificate_holds(MADE[of])


def changed(part: str) -> Callable[[dict[str, Any]], None]:
    """One bit of what a base64 text holds, or a letter of another text."""

    def change(whole: dict[str, Any]) -> None:
        *way, last = part.split(".")
        box: Any = whole
        for step in way:
            box = box[int(step)] if step.isdigit() else box[step]
        box[last] = _flipped(box[last])

    return change


def _flipped(text: str) -> str:
    try:
        data = bytearray(base64.b64decode(text, validate=True))
    except ValueError:
        return text[:-8] + ("A" if text[-8] != "A" else "B") + text[-7:]
    data[len(data) // 2] ^= 1
    return base64.b64encode(data).decode()


PARTS = [
    *("channel", "statement", "texts.fr", "texts.ar", "keydocs.0.doc", "keydocs.0.sigs.0.sig"),
    *(f"votes.{n}.{name}" for n in (0, 1) for name in ("party", "entry", "tlog", "version", "key")),
    "votes.0.proof",
]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("of", MADE)
def test_what_was_changed_holds_in_neither(of: str, part: str) -> None:
    whole = json.loads(MADE[of])
    if part.endswith(".party"):
        whole["votes"].reverse()
    elif part.endswith((".key", ".version")):
        _, n, name = part.split(".")
        whole["votes"][int(n)][name] = {"key": "x", "version": 9}[name]
    else:
        changed(part)(whole)
    data = second.mj(whole)
    assert data != MADE[of]
    with pytest.raises(LedgerError):
        certificate.verify(data)
    assert not certificate_holds(data)


@pytest.mark.parametrize("of", MADE)
@pytest.mark.parametrize("left_out", ["votes", "keydocs"])
def test_what_lacks_a_part_holds_in_neither(of: str, left_out: str) -> None:
    whole = json.loads(MADE[of])
    whole[left_out].pop()
    with pytest.raises(LedgerError):
        certificate.verify(second.mj(whole))
    assert not certificate_holds(second.mj(whole))
