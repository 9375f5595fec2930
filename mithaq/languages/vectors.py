"""Passages as vectors, searched by brute force: one byte a number, each language seen from its own mean.

A byte a number takes a quarter of the memory, and no more time: a piece is widened where the processor keeps it near.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from mithaq.languages.meaning import Vectors
from mithaq.ledger.errors import LANGUAGES, Language

# Rows of one block: 4 MB of a model of 512 numbers; a block is never copied.
BLOCK = 8_192
# Rows widened at once: they stay in the processor's second store (bench/search.py; 64 to 1,024 cost much the same).
PIECE = 256
# The steps of a byte on either side of nothing.
STEPS = 127
# Fewer passages of a language have no mean worth taking away.
FEWEST = 4


@dataclass
class Space:
    """Vectors of `dim` numbers with the language of each; positions never change.

    Each row is kept as whole steps of its own greatest number: a number is off by half a step at most, the cosine with
    a vector of 512 numbers by two thousandths at most.
    """

    dim: int
    blocks: list[NDArray[np.int8]] = field(default_factory=list)
    spoken: NDArray[np.int8] = field(default_factory=lambda: np.zeros(0, dtype=np.int8))
    scales: Vectors = field(default_factory=lambda: np.zeros(0, dtype=np.float32))  # how much a step is, by row
    squares: Vectors = field(default_factory=lambda: np.zeros(0, dtype=np.float32))  # the square of each length
    _sums: NDArray[np.float64] = field(init=False)
    _norms: Vectors | None = None

    def __post_init__(self) -> None:
        self._sums = np.zeros((len(LANGUAGES), self.dim))

    def add(self, vectors: Vectors, languages: Sequence[Language]) -> None:
        """Append float32[n, dim] and the language of each row."""
        at = len(self.spoken)
        fresh = np.array([LANGUAGES.index(language) for language in languages], dtype=np.int8)
        self.spoken = np.concatenate([self.spoken, fresh])
        for row in range(0, len(vectors), BLOCK):
            self._take(vectors[row : row + BLOCK], at + row)
        self._norms = None

    def nearness(self, vector: Vectors) -> Vectors:
        """float32[n]: cosine of each passage, taken from the mean of its language, with a vector already centred."""
        means = self._means()
        away = (means @ vector)[self.spoken]
        return np.asarray((self._times(vector) - away) / self._lengths(means), dtype=np.float32)

    def _take(self, vectors: Vectors, at: int) -> None:
        """Round, and keep what is asked of all rows later: their steps, their lengths, their sum by language."""
        steps = np.abs(vectors).max(axis=1, initial=0) / STEPS
        rounded = np.rint(vectors / np.maximum(steps, 1e-12)[:, None]).astype(np.int8)
        kept = rounded * steps[:, None].astype(np.float32)
        self.scales = np.concatenate([self.scales, steps.astype(np.float32)])
        self.squares = np.concatenate([self.squares, np.einsum("ij,ij->i", kept, kept)])
        for number in range(len(LANGUAGES)):
            self._sums[number] += kept[self.spoken[at : at + len(kept)] == number].sum(axis=0, dtype=np.float64)
        self._fill(rounded, at)

    def _fill(self, rows: NDArray[np.int8], at: int) -> None:
        """Into the room left in the last block, and a new one."""
        while len(rows):
            if at % BLOCK == 0:
                self.blocks.append(np.zeros((BLOCK, self.dim), dtype=np.int8))
            start = at % BLOCK
            taken = min(BLOCK - start, len(rows))
            self.blocks[-1][start : start + taken] = rows[:taken]
            rows, at = rows[taken:], at + taken

    def _times(self, vector: Vectors) -> Vectors:
        """float32[n]: the product of each row with a vector."""
        found = np.empty(len(self.blocks) * BLOCK, dtype=np.float32)
        for at, wide in self._widened():
            np.dot(wide, vector, out=found[at : at + PIECE])
        return found[: len(self.spoken)] * self.scales

    def _widened(self) -> Iterator[tuple[int, Vectors]]:
        """(first row, float32[PIECE, dim] in steps) one after the other, in the same place."""
        wide = np.empty((PIECE, self.dim), dtype=np.float32)
        for number, block in enumerate(self.blocks):
            for at in range(0, BLOCK, PIECE):
                np.copyto(wide, block[at : at + PIECE])
                yield number * BLOCK + at, wide

    def _lengths(self, means: Vectors) -> Vectors:
        """Length of each passage's way from the mean of its language; reckoned once after growing."""
        if self._norms is None:
            along = np.zeros(len(self.spoken), dtype=np.float32)
            for number, mean in enumerate(means):
                if mean.any():
                    own = self.spoken == number
                    along[own] = self._times(mean)[own]
            away = self.squares - 2 * along + (means**2).sum(axis=1)[self.spoken]
            self._norms = np.sqrt(np.maximum(away, 1e-9)).astype(np.float32)
        return self._norms

    def _means(self) -> Vectors:
        """float32[languages, dim]: the mean of each; none for a few passages."""
        counts = np.bincount(self.spoken, minlength=len(LANGUAGES))
        sure = (counts >= FEWEST) / np.maximum(counts, 1)
        return np.asarray(self._sums * sure[:, None], dtype=np.float32)
