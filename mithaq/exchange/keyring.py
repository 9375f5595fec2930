"""Whose key is whose: the key documents that a book holds and those of a bundle, each following the last."""

from collections.abc import Iterable

from mithaq.ledger.book import Book
from mithaq.ledger.channel import Origin
from mithaq.ledger.keys import KeyDoc, SignedDoc, verify_doc
from mithaq.ledger.refusals import LedgerError

from .errors import ExchangeError


class Keyring:
    """Key documents by party, oldest first; `new` are those that the book doesn't hold yet, in order."""

    def __init__(self, book: Book) -> None:
        self._roots = book.descriptor.roots
        self._docs = {party: list(docs.values()) for party, docs in book.state.docs.items()}
        self.new: list[tuple[str, SignedDoc]] = []
        for docs in self._docs.values():
            docs.sort(key=lambda doc: doc.version)

    def add(self, signed: Iterable[SignedDoc]) -> None:
        """Follow the chain of each party; ExchangeError("key_doc") if a document doesn't continue it."""
        read = [(_decoded(one), one) for one in signed]
        for doc, one in sorted(read, key=lambda pair: (pair[0].party, pair[0].version)):
            if doc.party not in self._docs:
                raise ExchangeError("not_party", party=doc.party, parties=", ".join(self._docs))
            if not self.holds(doc.party, doc.hash):
                self._follow(doc.party, one)

    def holds(self, party: str, hashed: str) -> bool:
        """Is this document of the party at hand?"""
        return any(doc.hash == hashed for doc in self._docs[party])

    def node_key(self, log: Origin) -> bytes:
        """The 32-byte key that seals a log. An epoch's key is never replaced, so any version that names it will do."""
        named = (doc.node_key(log.epoch) for doc in self._docs[log.party])
        key = next((key for key in named if key is not None), None)
        if key is None:
            raise ExchangeError("no_node_key", party=log.party, epoch=log.epoch)
        return key

    def _follow(self, party: str, signed: SignedDoc) -> None:
        known = self._docs[party]
        try:
            doc = verify_doc(signed, known[-1] if known else None)
        except LedgerError as fault:
            raise ExchangeError("key_doc", party=party, why=fault) from None
        if not known and doc.hash != self._roots[party]:
            other = LedgerError("key_doc_root", party=party, hash=doc.hash, expected=self._roots[party])
            raise ExchangeError("key_doc", party=party, why=other)
        known.append(doc)
        self.new.append((party, signed))


def _decoded(signed: SignedDoc) -> KeyDoc:
    try:
        return KeyDoc.decode(signed.doc)
    except LedgerError as fault:
        raise ExchangeError("key_doc", party="?", why=fault) from None
