"""The office: perform an act, receive a bundle, read the record again. One loop for the three; nothing else writes."""

import secrets
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import TypeVar

from django.db import transaction

from mithaq.exchange.enclosing import Offer
from mithaq.exchange.errors import ExchangeError
from mithaq.exchange.receiving import Received, apply
from mithaq.exchange.sending import Framed, framed
from mithaq.exchange.trusted_bundle import verify
from mithaq.ledger.act import Act
from mithaq.ledger.book import Book, Written
from mithaq.ledger.channel import new_id, parse_origin
from mithaq.ledger.digest import picture_digest, record_digest
from mithaq.ledger.entry import Entry
from mithaq.ledger.keys import SignedDoc
from mithaq.ledger.state import Rules

from . import shelf, store
from .acts import COMMON_RULES, NATIONAL_RULES
from .clock import clock
from .keyring import Keyring
from .models import Channel, FileRow
from .picture import Picture
from .refusals import Refused, refusing

Detailed = tuple[Act, str | None]  # an act, and the row whose details it holds
Done = TypeVar("Done")


@dataclass(frozen=True)
class Performed:
    """An entry that stands, sealed and kept."""

    entry: Entry
    seal: str


@dataclass(frozen=True)
class Digests:
    """What two nodes compare aloud. PICTURE compares only under one fold number."""

    record: str
    picture: str
    number: int


class Office:
    """One channel of this node. Everything that changes it passes through here."""

    def __init__(self, channel: Channel, keyring: Keyring) -> None:
        self.ch, self.party, self.national = channel.ch, channel.me, channel.national
        self.keyring, self._channel = keyring, channel
        self.rules: Rules = NATIONAL_RULES if channel.national else COMMON_RULES

    def fresh_id(self) -> str:
        """A new id of this party (§8): made at the desk, carried in the act."""
        return new_id(self.party, secrets.token_bytes(17))

    # ── perform ───────────────────────────────────────────────────────────────────────────────────────────────────

    def perform(self, *acts: Act | Detailed, by: str, despite: Collection[str] = ()) -> Performed:
        """Do these acts as one entry: check, verdict, seal, keep, read into the tables. Refused: nothing changed."""
        with self._at_work() as book:
            written = self._drafted(book, acts, by, despite)
            seal = book.keep(written, self.keyring.node)
            shelf.keep_entries(book, [written.entry])
            shelf.keep_seals(book, [(self.party, book.logs[self.party].size, seal)])
            shelf.store(book, book.state.take_changes())
            self._no_defect(book, written.entry)
            return Performed(written.entry, seal)

    def perform_with(
        self, files: Sequence[FileRow], *acts: Act | Detailed, by: str, despite: Collection[str] = ()
    ) -> Performed:
        """The same, together with the marks of files whose bytes are in the store by now, or neither."""
        with self._at_work():
            shelf.keep_files(files)
            return self.perform(*acts, by=by, despite=despite)

    def would(self, *acts: Act | Detailed, by: str, despite: Collection[str] = ()) -> None:
        """Would these acts be done now? Raises what `perform` would raise, and changes nothing."""
        with self.reading() as book:
            self._drafted(book, acts, by, despite)

    def _drafted(self, book: Book, acts: Sequence[Act | Detailed], by: str, despite: Collection[str]) -> Written:
        """The entry that these acts would be, checked and judged."""
        now = clock()
        detailed = [act if isinstance(act, tuple) else (act, None) for act in acts]
        picture = Picture(book, self.party, now.date(), despite=despite)
        with refusing():
            picture.refuse_past_mandate(by, [act for act, _ in detailed])
            for act, _ in detailed:
                if type(act) is not self.rules.vocabulary.acts.get(act.kind):
                    raise Refused("unknown_act", kind=act.kind)
                act.check(picture, by)
            return book.write(self.party, detailed, by=by, at=int(now.timestamp() * 1000), salts=_salts())

    # ── exchange ──────────────────────────────────────────────────────────────────────────────────────────────────

    def frame(self, to: str, have: dict[str, int]) -> bytes:
        """Everything that `to` lacks, as a signed frame, but for files."""
        return self.framed(to, have).data

    def framed(self, to: str, have: dict[str, int], *, files: Sequence[Offer] = (), want: Sequence[str] = ()) -> Framed:
        """The same with the files that fit, asking for those that we lack."""
        with self.reading() as book:
            return framed(book, sender=self.party, recipient=to, have=have, key=self.keyring.node,
                          files=files, want=want)  # fmt: skip

    def receive(self, frame: bytes) -> Received:
        """Verify a frame step by step, take what is new, read it into the tables. All or nothing but fork evidence.

        It is verified and folded before the database is locked: others who write wait only while it is stored. If one
        of them was faster, it is all done again under the lock.
        """
        try:
            try:
                return self._received(frame)
            except shelf.Moved:
                with self._at_work():
                    return self._received(frame)
        except ExchangeError as refused:
            shelf.keep_forks(self.ch, refused.evidence)
            raise

    def _received(self, frame: bytes) -> Received:
        with self._at_work(locked=False) as book:
            sizes = book.sizes
            received = apply(book, verify(frame, book, me=self.party), me=self.party)
            files = store.take(self.ch, received.files)
            with self._locked():
                shelf.refuse_moved(self.ch, sizes)
                shelf.keep_files(files)
                self._keep(book, received)
            return received

    def _keep(self, book: Book, received: Received) -> None:
        for party, signed in received.docs:
            shelf.keep_doc(book, party, signed)
        shelf.keep_entries(book, [entry for entry, _ in received.entries])
        shelf.keep_seals(book, [(parse_origin(seal.origin).party, seal.size, seal.note) for seal in received.seals])
        shelf.keep_forks(self.ch, received.forks)
        shelf.store(book, book.state.take_changes())

    # ── keys ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def publish(self, signed: SignedDoc, act: Act, *, by: str) -> Performed:
        """Keep the next key document of this party together with the act that puts it in force, or neither."""
        with self._at_work() as book:
            book.hold_doc(self.party, signed)
            shelf.keep_doc(book, self.party, signed)
            return self.perform(act, by=by)

    # ── reading ───────────────────────────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def reading(self) -> Iterator[Book]:
        """The book as of now. Don't keep it: it belongs to the office."""
        with _lock(self.ch):
            yield self._current()

    def look(self, ask: Callable[[Book], Done]) -> Done:
        """Ask the book one thing."""
        with self.reading() as book:
            return ask(book)

    def digests(self) -> Digests:
        return self.look(lambda book: Digests(record_digest(book), picture_digest(book.state), self.rules.number))

    def rebuild(self) -> Digests:
        """Read the whole history again into empty tables: the oracle of the tables, and the path of upgrades."""
        with self._at_work() as book:
            _books.pop(self.ch, None)
            book = self._current()
            shelf.forget(self.ch)
            shelf.store(book, shelf.everything(book))
            return Digests(record_digest(book), picture_digest(book.state), self.rules.number)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """One database transaction, in which nobody else writes this commission."""
        with transaction.atomic():
            shelf.take_turn(self.ch)
            yield

    @contextmanager
    def _at_work(self, *, locked: bool = True) -> Iterator[Book]:
        """The book, alone, inside one database transaction (or before it, when the work is done ahead of the lock).
        If that fails after the book was changed, it is let go."""
        with _lock(self.ch):
            held = None
            try:
                with self._locked() if locked else nullcontext():
                    book = self._current()
                    held = _held(book)
                    yield book
            except BaseException:
                # A mere refusal changed nothing: to read everything again each time would let anyone slow the node.
                if (book_now := _books.get(self.ch)) and held != _held(book_now):
                    _books.pop(self.ch)
                raise

    def _current(self) -> Book:
        """The book as the database has it now: what this process read of it, and what has come since."""
        book = _books.pop(self.ch, None)
        if book is None or not shelf.catch_up(book):
            book = shelf.open_book(self._channel, self.rules)
            shelf.catch_up(book)
        _books[self.ch] = book
        return book

    def _no_defect(self, book: Book, entry: Entry) -> None:
        """Only of this entry: one that the other party's entry met is kept and told, and must not stop us."""
        for party, seq, defect in book.state.defects:
            if (party, seq) == (entry.party, entry.seq):
                raise defect


# A book is what the database says; each process keeps the ones it has read, and catches up before each use.
_books: dict[str, Book] = {}
_locks: dict[str, threading.RLock] = {}


def forget_books() -> None:
    """Let go of what this process has read: between tests, which change the database under one process."""
    _books.clear()


def _held(book: Book) -> tuple[object, ...]:
    """How much a book holds: what it takes grows one of these."""
    docs = {party: len(docs) for party, docs in book.docs.items()}
    seals = {party: len(log.seals) for party, log in book.logs.items()}
    return book.sizes, docs, seals, len(book.forks)


def _lock(ch: str) -> threading.RLock:
    return _locks.setdefault(ch, threading.RLock())


def _salts() -> Iterator[bytes]:
    while True:
        yield secrets.token_bytes(16)
