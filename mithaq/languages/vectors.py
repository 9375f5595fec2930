"""Passages as vectors, searched by brute force: blocks that grow, each language seen from its own mean."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from mithaq.languages.meaning import Vectors
from mithaq.ledger.errors import LANGUAGES, Language

# Rows of one block: 16 MB of a model of 512 numbers; a block is never copied.
BLOCK = 8_192
# Fewer passages of a language have no mean worth taking away.
FEWEST = 4


@dataclass
class Space:
    """Unit vectors of `dim` numbers with the language of each; positions never change."""

    dim: int
    blocks: list[Vectors] = field(default_factory=list)
    spoken: NDArray[np.int8] = field(default_factory=lambda: np.zeros(0, dtype=np.int8))
    _norms: Vectors | None = None
    _means: Vectors | None = None

    def add(self, vectors: Vectors, languages: Sequence[Language]) -> None:
        """Append float32[n, dim] and the language of each row."""
        at = len(self.spoken)
        fresh = np.array([LANGUAGES.index(language) for language in languages], dtype=np.int8)
        self.spoken = np.concatenate([self.spoken, fresh])
        for row in range(0, len(vectors), BLOCK):
            self._fill(vectors[row : row + BLOCK], at + row)
        self._norms = None

    def nearness(self, vector: Vectors) -> Vectors:
        """float32[n]: cosine of each passage, taken from the mean of its language, with a vector already centred."""
        norms, means = self._centre()
        away = (means @ vector)[self.spoken]
        return np.asarray((self._times(vector) - away) / norms, dtype=np.float32)

    def _fill(self, vectors: Vectors, at: int) -> None:
        """Into the room left in the last block, and a new one."""
        while len(vectors):
            if at % BLOCK == 0:
                self.blocks.append(np.zeros((BLOCK, self.dim), dtype=np.float32))
            start = at % BLOCK
            taken = min(BLOCK - start, len(vectors))
            self.blocks[-1][start : start + taken] = vectors[:taken]
            vectors, at = vectors[taken:], at + taken

    def _times(self, vector: Vectors) -> Vectors:
        parts = [block @ vector for block in self.blocks]
        return np.concatenate(parts)[: len(self.spoken)] if parts else np.zeros(0, dtype=np.float32)

    def _centre(self) -> tuple[Vectors, Vectors]:
        """(length of each passage's way from its mean, mean of each language); reckoned once after growing."""
        if self._norms is None or self._means is None:
            self._means = np.stack([self._mean(number) for number in range(len(LANGUAGES))])
            squares = np.concatenate([np.einsum("ij,ij->i", block, block) for block in self.blocks] or [[]])
            along = np.stack([self._times(mean) for mean in self._means], axis=1)
            rows = np.arange(len(self.spoken))
            lengths = (self._means**2).sum(axis=1)[self.spoken]
            away = squares[: len(rows)] - 2 * along[rows, self.spoken] + lengths
            self._norms = np.sqrt(np.maximum(away, 1e-9)).astype(np.float32)
        return self._norms, self._means

    def _mean(self, number: int) -> Vectors:
        """The mean of one language; none for a few passages."""
        total, count = np.zeros(self.dim, dtype=np.float64), 0
        for at, block in enumerate(self.blocks):
            rows = self.spoken[at * BLOCK : (at + 1) * BLOCK] == number
            total += block[: len(rows)][rows].sum(axis=0)
            count += int(rows.sum())
        return np.asarray(total / count if count >= FEWEST else np.zeros(self.dim), dtype=np.float32)
