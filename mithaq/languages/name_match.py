"""Lists of names matched: for each of one list the best of the other, whatever the scripts and the order of the parts.

A quick look at sounds keeps a few candidates per part of a name; only those are weighed by the edit model.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import JaroWinkler, Levenshtein
from rapidfuzz.process import cdist

from mithaq.languages.name_model import arabic_letters, latin_letters, romanised
from mithaq.languages.names import ARABIC, cross_likeness, name_tokens, skeleton

Scores = NDArray[np.float32]

# Candidates of each part that the edit model weighs; with 40 hardly any true name is left out.
WEIGHED = 40
# From here on two names are taken to be one; chosen where full names of the Maghreb and the Sahel part from strangers.
ACCEPTED = 0.63
# Scores computed at once: 4 million floats.
BLOCK = 2_000


@dataclass(frozen=True)
class Match:
    """The best of `b` for a name of `a`, by position; `b` is None when nothing comes near. `pairs` is the evidence."""

    a: int
    b: int | None
    score: float
    accepted: bool
    pairs: tuple[tuple[str, str, float], ...] = ()


def match_names(a: Sequence[str], b: Sequence[str]) -> list[Match]:
    """The best of `b` for each name of `a`."""
    return [found[0] if found else Match(n, None, 0.0, False) for n, found in enumerate(ranked_names(a, b, most=1))]


def ranked_names(a: Sequence[str], b: Sequence[str], *, most: int) -> list[list[Match]]:
    """For each name of `a` the likeliest of `b`, `most` of them, best first; names that have nothing alike are none."""
    parts_a, parts_b = [name_tokens(name) for name in a], [name_tokens(name) for name in b]
    words_a, words_b = (sorted({part for parts in side for part in parts}) for side in (parts_a, parts_b))
    if not words_a or not words_b:
        return [[] for _ in a]
    likeness = _likeness(words_a, words_b)
    rows = {word: n for n, word in enumerate(words_a)}
    columns = {word: n for n, word in enumerate(words_b)}
    bearing = _bearing(parts_b, columns)
    known = (likeness, rows, columns, bearing)
    return [_best(n, parts, parts_b, known)[:most] for n, parts in enumerate(parts_a)]


def _likeness(words_a: Sequence[str], words_b: Sequence[str]) -> Scores:
    """Likeness of every word of a with every word of b: weighed for the likeliest, a quick look elsewhere."""
    out = np.zeros((len(words_a), len(words_b)), dtype=np.float32)
    for start in range(0, len(words_a), BLOCK):
        rows = words_a[start : start + BLOCK]
        quick = _quick(rows, words_b)
        kept = min(WEIGHED, len(words_b))
        nearest = np.argpartition(-quick, kept - 1, axis=1)[:, :kept]
        block = quick * 0.45
        for row, columns in enumerate(nearest):
            for column in columns:
                block[row, column] = cross_likeness(rows[row], words_b[column])
        out[start : start + len(rows)] = block
    return out


def _quick(words_a: Sequence[str], words_b: Sequence[str]) -> Scores:
    """Sounds and romanised letters compared by the fast distances of the library."""
    sounds = cdist(
        [skeleton(word) for word in words_a],
        [skeleton(word) for word in words_b],
        scorer=Levenshtein.normalized_similarity,
        dtype=np.float32,
    )
    letters = cdist(
        [_latin(word) for word in words_a],
        [_latin(word) for word in words_b],
        scorer=JaroWinkler.similarity,
        dtype=np.float32,
    )
    return np.asarray((sounds + letters) / 2, dtype=np.float32)


def _latin(word: str) -> str:
    return romanised(arabic_letters(word)) if ARABIC.match(word) else latin_letters(word)


def _bearing(parts: Sequence[tuple[str, ...]], columns: dict[str, int]) -> list[list[int]]:
    """For each word of b the names that have it."""
    names: list[list[int]] = [[] for _ in columns]
    for name, words in enumerate(parts):
        for word in set(words):
            names[columns[word]].append(name)
    return names


def _best(
    name: int,
    parts: tuple[str, ...],
    others: Sequence[tuple[str, ...]],
    known: tuple[Scores, dict[str, int], dict[str, int], list[list[int]]],
) -> list[Match]:
    likeness, rows, columns, bearing = known
    candidates: set[int] = set()
    for part in parts:
        row = likeness[rows[part]]
        top = np.argpartition(-row, min(WEIGHED, len(row)) - 1)[:WEIGHED]
        candidates |= {other for column in top for other in bearing[column]}
    found: list[tuple[float, Match]] = []
    for other in sorted(candidates):
        score, pairs = _assigned(parts, others[other], lambda x, y: float(likeness[rows[x], columns[y]]))
        if score > 0:
            found.append((score, Match(name, other, round(score, 3), score >= ACCEPTED, pairs)))
    return [match for _, match in sorted(found, key=lambda one: -one[0])]


def _assigned(
    one: tuple[str, ...], other: tuple[str, ...], like: Callable[[str, str], float]
) -> tuple[float, tuple[tuple[str, str, float], ...]]:
    """The parts paired, the surest first; a part without a partner counts against the names, a little."""
    ranked = sorted(
        ((like(x, y), n, m) for n, x in enumerate(one) for m, y in enumerate(other)), key=lambda r: (-r[0], r[1], r[2])
    )
    used_one: set[int] = set()
    used_other: set[int] = set()
    pairs: list[tuple[str, str, float]] = []
    for score, n, m in ranked:
        if n not in used_one and m not in used_other:
            used_one.add(n)
            used_other.add(m)
            pairs.append((one[n], other[m], round(score, 3)))
    if not pairs:
        return 0.0, ()
    weights = [max(len(skeleton(x)), 1) for x, _, _ in pairs]
    mean = sum(weight * score for weight, (_, _, score) in zip(weights, pairs, strict=True)) / sum(weights)
    weakest = min(score for _, _, score in pairs)
    left = abs(len(one) - len(other))
    return (0.75 * mean + 0.25 * weakest) * 0.93**left, tuple(pairs)
