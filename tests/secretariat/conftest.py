"""Morocco's office on the real database, Mali's as a twin in memory with the same rules, keys and bundles."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from mithaq.commission.acts import MandateGrant
from mithaq.exchange.receiving import apply
from mithaq.exchange.sending import framed
from mithaq.exchange.trusted_bundle import verify
from mithaq.ledger.act import Act
from mithaq.ledger.book import Book
from mithaq.ledger.channel import Descriptor, new_id
from mithaq.ledger.keys import SignedDoc
from mithaq.projection import projections
from mithaq.secretariat import office as office_module
from mithaq.secretariat import shelf
from mithaq.secretariat.acts import COMMON_RULES
from mithaq.secretariat.founding import Introduction, accept, found_national, introduce
from mithaq.secretariat.keyring import Keyring
from mithaq.secretariat.models import KeyDocRow
from mithaq.secretariat.office import Office

BY = {"MAR": "u:mar", "MLI": "u:mli"}
_ids = count()


def fresh(party: str = "MAR") -> str:
    """A new id, the same in every run."""
    return new_id(party, b"test-%011d" % next(_ids))


@dataclass
class Twin:
    """The other state: a book, a keyring, and the same bundles that cross between real nodes."""

    book: Book
    keyring: Keyring

    def does(self, *acts: Act | tuple[Act, str | None], by: str = "u:mli") -> None:
        detailed = [act if isinstance(act, tuple) else (act, None) for act in acts]
        salts = (b"twin-salt-%06d" % n for n in count())
        written = self.book.write("MLI", detailed, by=by, at=1_770_000_000_000, salts=salts)
        self.book.keep(written, self.keyring.node)

    def sends(self, have: dict[str, int]) -> bytes:
        return framed(self.book, sender="MLI", recipient="MAR", have=have, key=self.keyring.node).data

    def receives(self, frame: bytes) -> int:
        return apply(self.book, verify(frame, self.book, me="MLI"), me="MLI").new


@dataclass
class Pair:
    mar: Office
    mli: Twin
    national: Office

    def exchange(self) -> None:
        """One bag each way."""
        self.mli.receives(self.mar.frame("MLI", self.mli.book.have()))
        self.mar.receive(self.mli.sends(self.mar.look(lambda book: book.have())))


@pytest.fixture
def pair(tmp_path: Path, db: Any, settings: Any) -> Iterator[Pair]:
    """Two states introduced, a secretary with every mandate on each side, everything exchanged."""
    store = {"BACKEND": "mithaq.desk.files.DurableFiles", "OPTIONS": {"location": tmp_path / "files"}}
    settings.STORAGES = settings.STORAGES | {"default": store}
    office_module.forget_books()
    names = {"MAR": {"fr": "Royaume du Maroc"}, "MLI": {"fr": "République du Mali"}}
    keyrings = {party: Keyring.create(tmp_path / party) for party in names}
    cards = {party: introduce(keyrings[party], party, names[party], f"http://{party}") for party in names}
    channel = accept(cards["MAR"], cards["MLI"], " ".join(cards["MLI"].words("fr")))
    mar = Office(channel, keyrings["MAR"])
    national = Office(found_national(keyrings["MAR"], cards["MAR"]), keyrings["MAR"])
    pair = Pair(mar, _twin(channel.descriptor, cards, keyrings["MLI"]), national)
    for role in ("administrator", "secretary", "chair", "planner", "head"):
        mar.perform(grant("MAR", role), by=BY["MAR"])
        pair.mli.does(grant("MLI", role))
    pair.exchange()
    yield pair
    _tables_equal_rebuild(pair)
    office_module.forget_books()


def grant(party: str, role: Any) -> MandateGrant:
    return MandateGrant(key=fresh(party), holder=BY[party], role=role, axis=None, since=None, until=None)


def _twin(descriptor: bytes | memoryview, cards: dict[str, Introduction], keyring: Keyring) -> Twin:
    book = Book(Descriptor.decode(bytes(descriptor)), COMMON_RULES)
    for party, card in cards.items():
        book.hold_doc(party, SignedDoc.decode(card.signed.encode()))
    return Twin(book, keyring)


def _tables_equal_rebuild(pair: Pair) -> None:
    """I2: what the tables hold is what reading the whole history again gives, and no act had a defect."""
    before, held = pair.mar.digests(), contents(pair.mar.ch)
    assert pair.mar.rebuild() == before
    assert contents(pair.mar.ch) == held
    assert pair.mar.look(lambda book: book.state.defects) == []
    assert KeyDocRow.objects.filter(ch=pair.mar.ch).count() >= 2


def contents(ch: str) -> dict[str, list[Any]]:
    """Every stored row of what folding fills."""
    tables = [*projections(), *shelf.FOLDED]
    return {m.__name__: sorted(m._default_manager.filter(ch=ch).values_list(), key=repr) for m in tables}
