"""Which passages hold which terms, as arrays that grow: BM25 over the forms that may stand for each word of a query."""

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

# BM25 as usual; a passage is a clause, so length matters little.
SATURATION, LENGTH = 1.2, 0.5

Scores = NDArray[np.float32]
Forms = Mapping[str, float]  # term → how surely it stands for a word of the query, up to one


@dataclass
class Row:
    """The passages that hold one term, ascending, and how often each does."""

    passages: "array[int]" = field(default_factory=lambda: array("i"))
    counts: "array[int]" = field(default_factory=lambda: array("H"))


@dataclass
class Postings:
    """Terms by passage; a passage is the number of calls of `add` before its own."""

    rows: dict[str, Row] = field(default_factory=dict)
    lengths: "array[int]" = field(default_factory=lambda: array("i"))
    total: int = 0

    def add(self, counts: Mapping[str, int]) -> None:
        """The next passage."""
        number = len(self.lengths)
        for term, count in counts.items():
            row = self.rows.setdefault(term, Row())
            row.passages.append(number)
            row.counts.append(min(count, 65_535))
        length = sum(counts.values())
        self.lengths.append(length)
        self.total += length

    def rarity(self, term: str) -> float:
        """The weight of a term: high when few passages hold it."""
        held = len(self.rows[term].passages) if term in self.rows else 0
        return math.log(1 + (len(self.lengths) - held + 0.5) / (held + 0.5))

    def scores(self, words: Iterable[Forms]) -> Scores:
        """float32[passages]: for each word of the query its best form in the passage, added up."""
        count = len(self.lengths)
        lengths = _numbers(self.lengths, np.int32)
        room = SATURATION * (1 - LENGTH + LENGTH * lengths / (self.total / max(count, 1) or 1.0))
        found = np.zeros(count, dtype=np.float32)
        for forms in words:
            best = np.zeros(count, dtype=np.float32)
            for form, weight in forms.items():
                if row := self.rows.get(form):
                    at, often = _numbers(row.passages, np.int32), _numbers(row.counts, np.uint16)
                    value = weight * self.rarity(form) * often * (SATURATION + 1) / (often + room[at])
                    best[at] = np.maximum(best[at], value)
            found += best
        return found

    def ideal(self, words: Sequence[Forms]) -> float:
        """What a passage would score that holds each word of the query, each of them rare."""
        return max(len(words), 1) * math.log(1 + max(len(self.lengths), 1))


def _numbers(numbers: "array[int]", kind: "type[Any]") -> NDArray[Any]:
    """A copy: an array lent to NumPy can't grow meanwhile."""
    return np.array(np.frombuffer(numbers, dtype=kind) if len(numbers) else (), dtype=kind)
