"""The passages of this node in the memory of a process, and what a person may find among them.

Who may read what is decided twice: by a mask before anything is ranked, and by the database when rows are fetched to
be shown, so that memory which is behind shows nothing that is gone.
"""

import threading
from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from time import monotonic

import numpy as np
from django.db import connections
from django.db.models import Q
from numpy.typing import NDArray

from mithaq.desk.passages import Passage
from mithaq.languages.joined import search_embedder
from mithaq.languages.known_spellings import NOTHING, KnownSpellings
from mithaq.languages.search import Found, Index
from mithaq.ledger.errors import LANGUAGES, Language
from mithaq.secretariat.spellings import registry

from .indexing import DRAFTS

# Rows read at once: a search waits for no more than these.
STEP = 1_000
# Seconds for which what was read counts as fresh: a person types several letters in one.
FRESH = 1.0
NOTE = "note"
# Of a hundred passages that have nothing to do with a query one is this near (parallel news, keyword queries).
NEAR = 0.16

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Reader:
    """Whose eyes: the channels they may read, whether national notes are among it, and whose drafts are theirs."""

    channels: tuple[str, ...]
    notes: bool
    owner: int


@dataclass(frozen=True)
class Question:
    """What is looked for, and within what. `prefix`: still being typed; `meaning`: not by words alone."""

    text: str
    prefix: bool = False
    meaning: bool = True
    kinds: tuple[str, ...] = ()
    axis: str = ""
    session: str = ""
    party: str = ""
    since: date | None = None
    until: date | None = None
    limit: int = 60


@dataclass(frozen=True)
class Hit:
    """A passage found, and the offsets of what matched in its text."""

    passage: Passage
    score: float
    places: tuple[tuple[int, int], ...]


@dataclass
class Column:
    """One field of all passages, as small numbers."""

    codes: "array[int]" = field(default_factory=lambda: array("i"))
    known: dict[object, int] = field(default_factory=dict)

    def add(self, value: object) -> None:
        self.codes.append(self.known.setdefault(value, len(self.known)))

    def among(self, values: Collection[object]) -> Mask:
        """Which passages have one of these values."""
        wanted = [self.known[value] for value in values if value in self.known]
        return np.isin(np.array(self.codes, dtype=np.int32), wanted)


class Live:
    """All passages of the node, read once and then as they come. One per process, used by several threads."""

    FIELDS = ("ch", "kind", "owner_id", "axis", "session", "party")

    def __init__(self, *, background: bool = True) -> None:
        self.lock = threading.RLock()
        self.background = background
        self._fresh = -FRESH
        self.warm = False
        self._reading = False
        self._names: dict[str, KnownSpellings] = {}
        self._clear()

    def find(self, question: Question, reader: Reader) -> list[Hit]:
        """What this reader may read that answers, best first."""
        self.catch_up()
        names = self._names_for(reader)
        with self.lock:
            mask = self._mask(question, reader)
            meaning = question.meaning and self.warm
            found = self.index.search(
                question.text, limit=question.limit, prefix=question.prefix, meaning=meaning, least=NEAR, allowed=mask,
                names=names,
            )  # fmt: skip
            keys = {self.keys[one.passage]: one for one in found}
        return _fetched(keys, reader)

    def _names_for(self, reader: Reader) -> KnownSpellings:
        """The spellings confirmed in what this person may read; read again with the passages, not with each letter."""
        held = self._names  # another thread may begin anew meanwhile
        for ch in reader.channels:
            if ch not in held:
                held[ch] = registry(ch).known
        return next((known for ch in reader.channels if (known := held[ch])), NOTHING)

    @property
    def progress(self) -> tuple[int, int]:
        """Passages read, and passages there are: they differ for a while after a node of many starts."""
        return len(self.keys), Passage.objects.count()

    def catch_up(self) -> None:
        """Read what came since the last time. A long way is left to a thread: a search shows what there is so far."""
        if monotonic() - self._fresh < FRESH:
            return
        self._names = {}
        with self.lock:
            self._forget_gone()
            full = self._read_more() == STEP
            self._fresh = monotonic()
        if full or not self.warm:
            self._go_on_reading()

    def _go_on_reading(self) -> None:
        with self.lock:
            if self._reading:
                return
            self._reading = True
        if self.background:
            threading.Thread(target=self._read_apart, name="search", daemon=True).start()
        else:
            self._read_all()

    def _read_apart(self) -> None:
        try:
            self._read_all()
        finally:
            connections.close_all()

    def _read_all(self) -> None:
        """The rest of the passages, then the models: no page waits for either."""
        try:
            while True:
                with self.lock:
                    if self._read_more() < STEP:
                        break
            self.index.embedder.embed(["ب", "a"])
            self.warm = True
        finally:
            self._reading = False

    def _clear(self) -> None:
        self.index = Index(search_embedder())
        self.columns = {name: Column() for name in self.FIELDS}
        self.days: array[int] = array("i")
        self.keys: list[int] = []
        self.alive: Mask = np.zeros(0, dtype=bool)
        self._fresh = -FRESH

    def _read_more(self) -> int:
        """The next rows after the last one held; how many there were."""
        rows = list(Passage.objects.filter(pk__gt=self.keys[-1] if self.keys else 0).order_by("pk")[:STEP])
        if not rows:
            return 0
        spoken: list[Language] = [next((own for own in LANGUAGES if own == row.language), "fr") for row in rows]
        self.index.add([row.text for row in rows], vectors=self._vectors(rows), languages=spoken)
        for row in rows:
            for name, column in self.columns.items():
                column.add(getattr(row, name))
            self.days.append(row.day.toordinal() if row.day else 0)
        self.keys += [row.pk for row in rows]
        self.alive = np.concatenate([self.alive, np.ones(len(rows), dtype=bool)])
        return len(rows)

    def _vectors(self, rows: Sequence[Passage]) -> NDArray[np.float32]:
        """Those that this process's model made; of another model's, none: a search by words still finds them."""
        embedder = self.index.embedder
        found = np.zeros((len(rows), embedder.dim), dtype=np.float32)
        for n, row in enumerate(rows):
            if row.vector is not None and row.model == embedder.version_hash:
                found[n] = np.frombuffer(bytes(row.vector), dtype=np.float16)
        return found

    def _forget_gone(self) -> None:
        """What was purged is out of the ranking; when most of it is, memory is given back."""
        if not self.keys:
            return
        held = Passage.objects.filter(pk__lte=self.keys[-1])
        if held.count() == int(self.alive.sum()):
            return
        self.alive = np.isin(np.array(self.keys), list(held.values_list("pk", flat=True)))
        if self.alive.mean() < 0.5:
            self._clear()

    def _mask(self, question: Question, reader: Reader) -> Mask:
        column = self.columns
        seen = column["ch"].among(reader.channels)
        if not reader.notes:
            seen &= ~column["kind"].among((NOTE,))
        seen |= column["ch"].among((DRAFTS,)) & column["owner_id"].among((reader.owner,))
        seen &= self.alive
        if question.kinds:
            seen &= column["kind"].among(question.kinds)
        for name in ("axis", "session", "party"):
            if wanted := getattr(question, name):
                seen &= column[name].among((wanted,))
        days = np.array(self.days, dtype=np.int32)
        if question.since:
            seen &= days >= question.since.toordinal()
        if question.until:
            seen &= (days > 0) & (days <= question.until.toordinal())
        return seen


def readable(reader: Reader) -> Q:
    """The same rule for the database."""
    record = Q(ch__in=[ch for ch in reader.channels if ch != DRAFTS])
    if not reader.notes:
        record &= ~Q(kind=NOTE)
    return record | Q(ch=DRAFTS, owner_id=reader.owner)


def _fetched(found: dict[int, Found], reader: Reader) -> list[Hit]:
    rows = Passage.objects.filter(readable(reader), pk__in=list(found)).defer("vector").in_bulk()
    return [Hit(rows[key], one.score, one.places) for key, one in found.items() if key in rows]


_live: Live | None = None


def live() -> Live:
    """The passages as this process holds them."""
    global _live
    if _live is None:
        _live = Live()
    return _live


def forget_live(*, background: bool = True) -> None:
    """Let go of what this process has read: between tests, where nothing is left to a thread."""
    global _live
    _live = Live(background=background)
