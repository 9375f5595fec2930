"""As one types, at a hundred thousand passages: milliseconds per letter beside FTS5 alone, and the memory it takes.

    OPENBLAS_NUM_THREADS=1 python bench/search.py [passages]

Passages are halves of sentences of parallel news joined at random (three languages, the vocabulary of the news), read
where they lie beside the checkout; vectors are random, since their values cost nothing. Each query is typed letter by
letter, by words; then asked once by meaning. Processor time is what two free cores would take; wall time is what this
machine took while others used it.
"""

import os
import random
import resource
import sqlite3
import sys
from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from time import perf_counter, process_time

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run from anywhere, installed or not

from mithaq.languages.joined import search_embedder  # noqa: E402
from mithaq.languages.meaning import Embedder, default_embedder  # noqa: E402
from mithaq.languages.normalise import fold  # noqa: E402
from mithaq.languages.search import Index  # noqa: E402

DATA = ROOT / "../shared/data/ntrex/dev.tsv"
QUERIES = ("soutien logistique", "commission mixte", "élections présidentielles", "الدعم اللوجستي", "وزارة الدفاع",
           "hospital patients", "climate change", "Mohammed", "pièces de rechange")  # fmt: skip
LIMIT_MS = 50
STEP = 2_000


def main(count: int) -> None:
    texts = passages(count)
    for name, embedder in (("first model", default_embedder()), ("both models", search_embedder())):
        show_index(name, texts, embedder)
    base = fts5(texts)
    show("FTS5 alone, each letter", [partial(ask, base, query) for query in typed()])
    print(f"highest memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def show_index(name: str, texts: Sequence[str], embedder: Embedder) -> None:
    """One index of all passages: reading them, typing, asking."""
    index, before = Index(embedder), process_time()
    for at in range(0, len(texts), STEP):
        index.add(texts[at : at + STEP], vectors=vectors(len(texts[at : at + STEP]), embedder.dim))
    print(f"{name}: {len(texts)} passages read in {process_time() - before:.0f} s of processor time")
    for query in QUERIES:
        index.search(query[:-1])  # loads the models, centres the vectors and the means of each language once
    show("  by words, each letter", [partial(index.search, query, prefix=True, meaning=False) for query in typed()])
    show("  by words and meaning", [partial(index.search, query) for query in QUERIES])
    print(f"  memory now {resident():.0f} MB")


def show(name: str, asks: Sequence[Callable[[], object]]) -> None:
    """Median and 95th of a hundred, processor and wall."""
    took: list[tuple[float, float]] = []
    for one in asks:
        cpu, wall = process_time(), perf_counter()
        one()
        took.append((1000 * (process_time() - cpu), 1000 * (perf_counter() - wall)))
    cells = [np.percentile([times[n] for times in took], share) for n in (0, 1) for share in (50, 95)]
    print(f"{name:<28} processor {cells[0]:6.1f} / {cells[1]:6.1f} ms   wall {cells[2]:6.1f} / {cells[3]:6.1f} ms"
          f"   (median / 95 %, limit {LIMIT_MS})")  # fmt: skip


def typed() -> list[str]:
    """Each query after each letter from the second on."""
    return [query[:size] for query in QUERIES for size in range(2, len(query) + 1)]


def passages(count: int) -> list[str]:
    """Halves of sentences of one language joined at random, the same way each time."""
    dice = random.Random(11)
    halves: list[list[str]] = [[], [], []]
    for line in DATA.read_text("utf-8").splitlines()[1:]:
        for side, sentence in enumerate(line.split("\t")[1:]):
            words = sentence.split()
            halves[side] += [" ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])]
    return [" ".join(dice.sample(halves[n % 3], 2)) for n in range(count)]


def vectors(count: int, dim: int) -> np.ndarray:
    made = np.random.default_rng(count).standard_normal((count, dim), dtype=np.float32)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


def fts5(texts: Sequence[str]) -> sqlite3.Connection:
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE p USING fts5(text, tokenize='unicode61 remove_diacritics 2', prefix='2 3')")
    base.executemany("INSERT INTO p(rowid, text) VALUES (?, ?)", ((n, fold(text)) for n, text in enumerate(texts)))
    return base


def ask(base: sqlite3.Connection, query: str) -> list[int]:
    words = fold(query).split()
    wanted = " OR ".join([*(f'"{word}"' for word in words[:-1]), f'"{words[-1]}"*'])
    rows = base.execute("SELECT rowid FROM p WHERE p MATCH ? ORDER BY rank LIMIT 20", [wanted])
    return [row[0] for row in islice(rows, 20)]


def resident() -> float:
    """MB of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
