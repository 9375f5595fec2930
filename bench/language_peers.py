"""The peers of bench/languages.py, how a ranking is counted, and the 95 % interval of a figure."""

import random
import sqlite3
from collections import Counter
from collections.abc import Sequence

import galechurch
import numpy as np
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import cdist
from sentalign import sentalign  # type: ignore[import-untyped]

from mithaq.languages.meaning import Embedder
from mithaq.languages.name_model import arabic_letters, latin_letters, romanised
from mithaq.languages.normalise import fold
from mithaq.languages.stems import worded_terms
from mithaq.ledger.errors import Language
from tests.languages.parallel import Beads

RESAMPLES = 400


def vecalign(a: Sequence[str], b: Sequence[str], embedder: Embedder) -> Beads:
    found = sentalign(list(a), list(b), lambda texts: embedder.embed(list(texts)), alignment_max_size=4)
    return {(tuple(bead.src_indices), tuple(bead.tgt_indices)) for bead in found.alignments}


def gale_church(a: Sequence[str], b: Sequence[str]) -> Beads:
    found = galechurch.align(list(a), list(b)).beads
    return {
        (tuple(range(bead.source_start, bead.source_end)), tuple(range(bead.target_start, bead.target_end)))
        for bead in found
    }


def romanised_first(latin: Sequence[str], arabic: Sequence[str]) -> tuple[int, int]:
    """How many find their partner, which has the same position, by the likeliest Latin letters and Jaro–Winkler."""
    forms = [romanised(arabic_letters(name)) for name in arabic], [latin_letters(name) for name in latin]
    likeness = cdist(forms[0], forms[1], scorer=JaroWinkler.similarity)
    own = np.arange(len(latin))
    return int((likeness.argmax(axis=1) == own).sum()), int((likeness.argmax(axis=0) == own).sum())


def fts5(passages: Sequence[str], queries: Sequence[str]) -> list[list[int]]:
    """Ten passages for each query, any of whose words they hold."""
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE p USING fts5(text, tokenize='unicode61 remove_diacritics 2')")
    base.executemany("INSERT INTO p(rowid, text) VALUES (?, ?)", [(n, fold(text)) for n, text in enumerate(passages)])
    ask = "SELECT rowid FROM p WHERE p MATCH ? ORDER BY rank LIMIT 10"
    return [[row[0] for row in base.execute(ask, [" OR ".join(f'"{word}"' for word in query.split())])] if query else []
            for query in queries]  # fmt: skip


def keywords(sentences: Sequence[str], language: Language) -> list[str]:
    """For each sentence its four rarest words in order."""
    said = [worded_terms(sentence, language) for sentence in sentences]
    spread = Counter(term for terms in said for term in {term for term, _ in terms})
    queries = []
    for terms in said:
        rare = sorted({term for term, _ in terms}, key=lambda term: (spread[term], term))[:4]
        queries.append(" ".join(dict.fromkeys(word for term, word in terms if term in rare)))
    return queries


def resampled(cases: list[tuple[Beads, Beads]]) -> list[list[tuple[Beads, Beads]]]:
    dice = random.Random(7)
    return [dice.choices(cases, k=len(cases)) for _ in range(RESAMPLES)]


def interval(values: Sequence[float]) -> str:
    ordered = sorted(values)
    return f"[{ordered[len(ordered) // 40]:.3f}, {ordered[-len(ordered) // 40 - 1]:.3f}]"


def wilson(right: int, count: int) -> str:
    """The 95 % interval of a share."""
    share, z = right / count, 1.96
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z * ((share * (1 - share) + z * z / (4 * count)) / count) ** 0.5 / (1 + z * z / count)
    return f"[{middle - half:.3f}, {middle + half:.3f}]"


def share(right: int, count: int) -> str:
    """A share with its interval; no figure where nothing was counted."""
    return f"{right / count:.3f} {wilson(right, count)}" if count else "—"
