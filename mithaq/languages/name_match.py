"""Lists of names matched: for each of one list the best of the other, whatever the scripts and the order of the parts.

A quick look at sounds keeps a few candidates per part of a name; only those are weighed by the edit model. The score is
the probability that the two are one name among all those of the list; where rank, role or state are known of both, they
are weighed beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from heapq import nlargest

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import JaroWinkler, Levenshtein
from rapidfuzz.process import cdist

from mithaq.languages.name_evidence import Bearer, Evidence, evidence, weighed
from mithaq.languages.name_model import arabic_letters, latin_letters, romanised
from mithaq.languages.name_parts import ARABIC, name_tokens
from mithaq.languages.name_surety import features, surety
from mithaq.languages.names import paired, same_person, skeleton, token_likeness

Scores = NDArray[np.float32]

# Candidates of each part that the edit model weighs; with 40 hardly any true name is left out.
WEIGHED = 40
# From this score on the best is taken to be the same name: where 98 of 100 that are accepted are right, though half of
# the names have no partner in the list (bench/fit_acceptance.py, with a margin).
ACCEPTED = 0.80
# From this likeness on two names are worth a person's look, and when a single part is all that speaks for it.
ALIKE, ALIKE_ALONE = 0.77, 0.90
# The next best ones, beside which the score of one is reckoned; those weighed with what else is known.
BESIDE, KNOWN_OF = 3, 5
# Names of the likeliest parts that are weighed whole: their initials, particles, and parts written as one.
WHOLE = 5
# Scores computed at once: 4 million floats.
BLOCK = 2_000


@dataclass(frozen=True)
class Match:
    """The best of `b` for a name of `a`, by position; `b` is None when nothing comes near. `pairs` is the evidence.

    `likeness` is of the two names alone, `score` the probability that they are one among all those of the list."""

    a: int
    b: int | None
    score: float
    accepted: bool
    pairs: tuple[tuple[str, str, float], ...] = ()
    likeness: float = 0.0
    evidence: tuple[Evidence, ...] = ()

    @property
    def alike(self) -> bool:
        """Whether the names alone are worth asking a person, however many others of the list are as near."""
        return self.likeness >= (ALIKE if len(self.pairs) > 1 else ALIKE_ALONE)


Known = tuple[Sequence[Bearer], Sequence[Bearer]]  # what else is said of the names of `a`, and of those of `b`


def match_names(a: Sequence[str], b: Sequence[str], *, known: Known | None = None) -> list[Match]:
    """The best of `b` for each name of `a`; with `known`, of those named alike, whose rank, role and state agree."""
    found = ranked_names(a, b, most=KNOWN_OF if known else 1)
    if known:
        found = [sorted((_with_evidence(one, known) for one in some), key=lambda one: -one.score) for some in found]
    return [some[0] if some else Match(n, None, 0.0, False) for n, some in enumerate(found)]


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
    return [_best(n, (a, b), (parts_a, parts_b), known, most=most) for n in range(len(a))]


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
                block[row, column] = token_likeness(rows[row], words_b[column])
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
    names: tuple[Sequence[str], Sequence[str]],
    parts: tuple[Sequence[tuple[str, ...]], Sequence[tuple[str, ...]]],
    known: tuple[Scores, dict[str, int], dict[str, int], list[list[int]]],
    *,
    most: int,
) -> list[Match]:
    """The likeliest by their parts, and the first of them in the order in which the whole names say it."""
    likeness, rows, columns, bearing = known
    candidates: set[int] = set()
    for part in parts[0][name]:
        row = likeness[rows[part]]
        top = np.argpartition(-row, min(WEIGHED, len(row)) - 1)[:WEIGHED]
        candidates |= {other for column in top for other in bearing[column]}
    likely = [
        (paired(parts[0][name], parts[1][other], lambda x, y: float(likeness[rows[x], columns[y]])).score, -other)
        for other in candidates
    ]
    looked_at = [
        (same_person(names[0][name], names[1][-other]), score, other)
        for score, other in nlargest(max(WHOLE, most), likely)
    ]
    looked_at.sort(key=lambda one: (one[0].score, *one[1:]), reverse=True)
    found = [Match(name, -other, 0.0, False, of.pairs, of.score) for of, _, other in looked_at if of.score]
    return [_scored(one, found, names) for one in found[:most]]


def _scored(one: Match, found: Sequence[Match], names: tuple[Sequence[str], Sequence[str]]) -> Match:
    """How surely it is this one, beside the best of the others."""
    beside = [one, *[other for other in found[: BESIDE + 1] if other is not one]]
    theirs = [names[1][other.b] for other in beside if other.b is not None]
    score = round(surety(features(beside, (names[0][one.a], theirs), size=len(names[1]))), 3)
    return replace(one, score=score, accepted=score >= ACCEPTED)


def _with_evidence(one: Match, known: Known) -> Match:
    if one.b is None:
        return one
    found = evidence(known[0][one.a], known[1][one.b])
    score = weighed(one.score, found)
    return replace(one, score=score, accepted=score >= ACCEPTED, evidence=found)
