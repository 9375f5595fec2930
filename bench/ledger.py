"""How fast is a record read? python bench/ledger.py [entries …]

Folds the same kind of history at several lengths through the product's own acts, and prints entries per second beside
the limit: hashing the leaves, growing the tree, inserting the bytes into SQLite in one transaction. No verdict asks a
question whose answer grows with the record, so the ratios must not differ by more than a quarter: else exit code 1."""

import os
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from pathlib import Path
from time import perf_counter

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mithaq.settings")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
django.setup()

from mithaq.commission.acts import MandateGrant, SessionAgree, SessionPropose  # noqa: E402
from mithaq.ledger.act import Act  # noqa: E402
from mithaq.ledger.book import Book  # noqa: E402
from mithaq.ledger.channel import Descriptor, new_id  # noqa: E402
from mithaq.ledger.keys import KeyDoc, NodeEpoch, RootKeys, sign_doc  # noqa: E402
from mithaq.ledger.seal import NodeKey  # noqa: E402
from mithaq.ledger.tree import Tree, leaf_hash  # noqa: E402
from mithaq.secretariat.acts import COMMON_RULES  # noqa: E402

SPREAD = 0.25
PARTIES = ("MAR", "MLI")


def main(lengths: list[int]) -> int:
    ratios = {}
    print(f"{'entries':>9} {'fold/s':>9} {'limit/s':>9} {'ratio':>6} {'bytes':>6}")
    for length in lengths:
        history = history_of(length)
        rate = length / timed(lambda h=history: reread(h))
        limit = length / timed(lambda h=history: store(h))
        ratios[length] = rate / limit
        size = sum(len(entry.raw) for log in history.logs.values() for entry in log.entries) // length
        print(f"{length:>9} {rate:>9.0f} {limit:>9.0f} {ratios[length]:>6.2f} {size:>6}")
    spread = 1 - min(ratios.values()) / max(ratios.values())
    print(f"spread between lengths: {spread:.0%} (at most {SPREAD:.0%})")
    return 0 if spread <= SPREAD else 1


def history_of(length: int) -> Book:
    """A book of this many entries: each side proposes sessions and agrees to the other's."""
    book, salts, ids = founded(), (b"%016d" % n for n in count()), (b"%016d" % n for n in count())
    for party in PARTIES:
        write(book, party, grant(party, ids), salts)
    waiting: list[tuple[str, str]] = []
    while sum(book.sizes.values()) < length:
        turn = sum(book.sizes.values()) // 2 % 2
        if waiting and waiting[0][0].startswith(PARTIES[1 - turn]):
            key, hashed = waiting.pop(0)
            write(book, PARTIES[turn], SessionAgree(key=key, hashed=hashed), salts)
        else:
            act = proposal(PARTIES[turn], ids)
            write(book, PARTIES[turn], act, salts)
            waiting.append((act.key, book.state.rows[_session(book), act.key].hashed))  # type: ignore[attr-defined]
    return book


def reread(history: Book) -> None:
    """Parse, hash, judge and fold every entry in an empty book."""
    book = Book(history.descriptor, COMMON_RULES)
    for party, docs in history.docs.items():
        for doc in docs:
            book.hold_doc(party, doc)
    logs = history.logs
    book.take_all((logs[party].entries[seq].raw, logs[party].opened[seq]) for party, seq in order(history))
    assert not book.state.voids


def store(history: Book) -> None:
    """The limit: leaf hashes, the tree, and the bytes in SQLite in one transaction."""
    with tempfile.TemporaryDirectory() as folder:
        database = sqlite3.connect(Path(folder) / "limit.sqlite3")
        database.execute("CREATE TABLE entry (n INTEGER PRIMARY KEY, raw BLOB, payload BLOB)")
        trees = {party: Tree() for party in PARTIES}
        rows = []
        for n, (party, seq) in enumerate(order(history)):
            entry, opened = history.logs[party].entries[seq], history.logs[party].opened[seq]
            trees[party].append(leaf_hash(entry.raw))
            rows.append((n, entry.raw, opened[0][1] if opened[0] else b""))
        database.executemany("INSERT INTO entry VALUES (?, ?, ?)", rows)
        database.commit()
        database.close()


def order(history: Book) -> Iterator[tuple[str, int]]:
    """A causal order: the one in which they were written."""
    return iter(
        sorted(((p, e.seq) for p, log in history.logs.items() for e in log.entries), key=lambda at: place(history, at))
    )


def place(history: Book, at: tuple[str, int]) -> tuple[int, str]:
    return sum(history.state.pasts[at[0]][at[1]].values()), at[0]


def founded() -> Book:
    docs = {}
    for n, party in enumerate(PARTIES):
        root, node = NodeKey.from_seed(bytes([n + 1]) * 32), NodeKey.from_seed(bytes([n + 9]) * 32)
        keys = KeyDoc(party=party, version=1, prev=None, root=RootKeys(k=1, keys=(root.public.hex(),)),
                      node=(NodeEpoch(epoch=1, pk=node.public.hex()),), people=(), box=())  # fmt: skip
        docs[party] = sign_doc(keys.encode(), [bytes([n + 1]) * 32])
    roots = {party: KeyDoc.decode(signed.doc).hash for party, signed in docs.items()}
    book = Book(Descriptor(parties=PARTIES, roots=roots, nonce="0" * 32), COMMON_RULES)
    for party, signed in docs.items():
        book.hold_doc(party, signed)
    return book


def write(book: Book, party: str, act: Act, salts: Iterator[bytes]) -> None:
    written = book.write(party, [(act, None)], by="u:bench", at=1_770_000_000_000, salts=salts)
    book.take(written.entry.raw, written.opened)


def grant(party: str, ids: Iterator[bytes]) -> MandateGrant:
    return MandateGrant(
        key=new_id(party, next(ids)), holder="u:bench", role="secretary", axis=None, since=None, until=None
    )


def proposal(party: str, ids: Iterator[bytes]) -> SessionPropose:
    return SessionPropose(
        key=new_id(party, next(ids)), replaces=None, number=1, extraordinary=False, day=date(2026, 12, 14),
        until=date(2026, 12, 15), place={"fr": "Bamako", "ar": "باماكو", "en": "Bamako"}, host="MLI",
    )  # fmt: skip


def _session(book: Book) -> type:
    return next(model for model in COMMON_RULES.proposals if model.__name__ == "Session")


def timed(work: Callable[[], None]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


if __name__ == "__main__":
    sys.exit(main([int(text) for text in sys.argv[1:]] or [20_000, 100_000]))
