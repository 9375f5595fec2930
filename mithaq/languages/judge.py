"""The judge: how likely each stretch of a sentence is a commitment, given that no two of them overlap.

A sentence is cut into commitments and the rest in many ways; each way weighs as much as its commitments together (a
semi-Markov model of order nought), and a stretch is as likely as the ways that hold it. The weights are fitted by
`bench/fit_judge.py`; here they are only added up. There are two sets: one for a node that reads meaning with the model
it was fitted with, and one that does without.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mithaq.languages.judge_features import BEFORE, BEHIND
from mithaq.languages.judge_lattice import Stretch
from mithaq.languages.judge_read import Ids, Read

WEIGHTS = Path(__file__).with_name("judge_weights.npz")
# The model whose vectors the second set of weights was fitted with, and how much a vector is stretched.
MODEL, STRETCH = "use-multilingual-3", 5.0
# Two places say the same when one covers more than half of the other, and neither is thrice as long (as tests count).
COVERED, LONGER = 0.5, 3.2
# Stretches less likely than this are left out of sums.
NOTHING = 1e-3

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Weights:
    """The weight of every feature, of every number of a vector (none without a model), and how to read the odds.

    `scale` and `shift` turn log odds into those of how often such a stretch was a commitment in texts of authors that
    were not learnt from; from `drafted` on it is drafted, from `perhaps` on it is named as one perhaps, which counts
    nowhere until a person takes it in.
    """

    features: Array
    vector: Array
    scale: float
    shift: float
    drafted: float
    perhaps: float


@dataclass(frozen=True)
class Found:
    """A stretch taken for a commitment, and how likely it is one, 0 to 1."""

    stretch: Stretch
    likely: float


@cache
def shipped(meaning: bool) -> Weights:
    """The weights with or without a model of meaning; whole steps of one size, so that they ship in a byte each."""
    name = "meaning" if meaning else "plain"
    with np.load(WEIGHTS, allow_pickle=False) as file:
        scale, shift, drafted, perhaps = (float(value) for value in file[f"{name}_odds"])
        step = float(file[f"{name}_step"][0])
        vector = file["meaning_vector"].astype(np.float64) if meaning else np.zeros(0)
        return Weights(file[f"{name}_features"] * step, vector, scale, shift, drafted, perhaps)


@cache
def shipped_choice() -> Array:
    """The weights by which whoever is bound is chosen."""
    with np.load(WEIGHTS, allow_pickle=False) as file:
        return np.asarray(file["who_features"] * float(file["who_step"][0]))


def sums(rows: Sequence[Ids], weights: Array) -> Array:
    """The weights of each row of features added up."""
    lengths = np.fromiter((len(row) for row in rows), dtype=np.int64, count=len(rows))
    flat = np.fromiter(chain.from_iterable(rows), dtype=np.int64, count=int(lengths.sum()))
    ends = np.concatenate([[0], np.cumsum(weights[flat])])
    bounds = np.concatenate([[0], np.cumsum(lengths)])
    return np.asarray(ends[bounds[1:]] - ends[bounds[:-1]])


def weigh(read: Read, weights: Weights, *, vectors: Array | None = None) -> Array:
    """The weight of each stretch of a sentence: its log odds, were it the only one. `vectors` has a row for each."""
    inside, before, behind = (_running(rows, weights) for rows in (read.inside, read.before, read.behind))
    starts, ends, whole = (sums(rows, weights.features) for rows in (read.starts, read.ends, read.whole))
    first, last, begin, stop = (
        np.array([getattr(one, name) for one in read.stretches], dtype=np.int64)
        for name in ("start", "end", "first", "last")
    )
    around = before[first] - before[np.maximum(0, first - BEFORE)]
    around += behind[np.minimum(len(read.words), last + BEHIND)] - behind[last]
    meant = vectors @ weights.vector * STRETCH if vectors is not None else 0.0
    return np.asarray(inside[last] - inside[first] + around + starts[begin] + ends[stop - 1] + whole + meant)


def _running(rows: Sequence[Ids], weights: Weights) -> Array:
    return np.concatenate([[0.0], np.cumsum(sums(rows, weights.features))])


def likely(read: Read, weighed: Array) -> Array:
    """How likely each stretch is one commitment, 0 to 1: the share of all ways to cut the sentence that hold it."""
    pieces = len(read.cuts) - 1
    ending: list[list[int]] = [[] for _ in range(pieces + 1)]
    beginning: list[list[int]] = [[] for _ in range(pieces + 1)]
    for n, one in enumerate(read.stretches):
        ending[one.last].append(n)
        beginning[one.first].append(n)
    ahead, back = np.zeros(pieces + 1), np.zeros(pieces + 1)
    for at in range(1, pieces + 1):
        ways = [ahead[at - 1], *(ahead[read.stretches[n].first] + weighed[n] for n in ending[at])]
        ahead[at] = np.logaddexp.reduce(ways)
    for at in range(pieces - 1, -1, -1):
        ways = [back[at + 1], *(back[read.stretches[n].last] + weighed[n] for n in beginning[at])]
        back[at] = np.logaddexp.reduce(ways)
    first = np.array([one.first for one in read.stretches], dtype=np.int64)
    last = np.array([one.last for one in read.stretches], dtype=np.int64)
    return np.asarray(np.exp(ahead[first] + weighed + back[last] - ahead[-1]))


def chosen(read: Read, odds: Array) -> list[Found]:
    """The stretches that are most likely commitments, apart from one another, each with the likelihood of its place.

    Where a commitment begins and ends is often open: a stretch is as likely as all those together that are the same
    place as far as a reader minds.
    """
    spans = [read.span(one) for one in read.stretches]
    weighty = [n for n, value in enumerate(odds) if value > NOTHING]
    found: list[Found] = []
    total = {n: min(1.0, sum(float(odds[m]) for m in weighty if same_place(spans[n], spans[m]))) for n in weighty}
    left = sorted(weighty, key=lambda n: (-round(total[n], 3) - odds[n] / 2, n))
    while left:
        best = left[0]
        found.append(Found(read.stretches[best], total[best]))
        left = [n for n in left if spans[n][0] >= spans[best][1] or spans[n][1] <= spans[best][0]]
    return found


def same_place(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two places of a text are the same one, as far as a reader minds."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    shorter, longer = sorted((one[1] - one[0], other[1] - other[0]))
    return common > COVERED * shorter and longer <= LONGER * shorter


def calibrated(value: float, weights: Weights) -> float:
    """How often a stretch of this likelihood was a commitment in texts that were not learnt from."""
    bounded = min(max(value, 1e-6), 1 - 1e-6)
    odds = float(np.log(bounded / (1 - bounded)))
    return float(1 / (1 + np.exp(-(weights.scale * odds + weights.shift))))
