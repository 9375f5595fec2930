"""What speaks for a part of a clause standing in one version alone, as numbers that fitted weights add up to a score.

`Held` is one version held against the other, worked out once for a clause; `evidence` reads one part of it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log, sqrt

import numpy as np
from numpy.typing import NDArray

from mithaq.languages.meaning import Vectors
from mithaq.languages.omission_parts import Part, Said
from mithaq.languages.segments import Segment

Floats = NDArray[np.float64]

# How sharply a word of one version looks for its own in the other, and how near an answered word is to its answer.
SHARP, ANSWERED = 0.08, 0.95
# What joins the items of a list, in any of the three languages: a comma, a conjunction, a و written onto its word.
JOINING = re.compile(r"[,،;؛]|\b(?:et|and|ou|or|أو|او)\b|(?<![\w])و\w{3,}")

NAMES = (
    *("surplus", "beyond", "gain", "here", "share_here", "known_here", "there", "covered", "uncovered", "misfit"),
    *("strange", "alone", "facts", "told", "short", "elsewhere", "joined", "received", "bag", "bag_less"),
    *("wordier", "more", "net", "least", "listed", "words", "near", "one"),
)


@dataclass(frozen=True)
class Held:
    """One version held against the other: `surplus` is how much longer it is than usual, in logarithms; the vectors are
    those of the content words of either, in order."""

    side: Said
    other: Said
    surplus: float
    vectors: Vectors
    facing: Vectors

    @cached_property
    def received(self) -> Floats:
        """For each word how many of the other version's words look to it, 1 in the mean; near 0, nothing says it there.

        Each word over there looks for its own among all words here: what stands here alone is looked for by none.
        """
        if not len(self.vectors) or not len(self.facing):
            return np.zeros(len(self.vectors))
        near = self._nearness
        looks = np.exp((near - near.max(axis=0)) / SHARP)
        looks /= looks.sum(axis=0)
        return np.asarray(looks.sum(axis=1) * len(self.vectors) / len(self.facing), dtype=np.float64)

    @cached_property
    def _nearness(self) -> Floats:
        near = np.asarray(self.vectors @ self.facing.T, dtype=np.float64)
        for row, unsaid in enumerate(self.side.unsaid):
            if unsaid == 0:
                near[row, near[row].argmax()] = max(ANSWERED, near[row].max())
        for column, unsaid in enumerate(self.other.unsaid):
            if unsaid == 0:
                near[near[:, column].argmax(), column] = max(ANSWERED, near[:, column].max())
        return near

    def bag(self, first: int, last: int) -> float:
        """How near the words [first, last) are, as a heap, to the nearest run of about as many words over there."""
        return float(self._bags(last - first)[first]) if last > first else 0.0

    def usual_bag(self, count: int) -> float:
        """The same of any run of so many words, in the median."""
        return float(np.median(self._bags(count)))

    def _bags(self, count: int) -> Floats:
        kept: dict[int, Floats] = self.__dict__.setdefault("_kept_bags", {})
        if count not in kept:
            kept[count] = self._nearest(count)
        return kept[count]

    def _nearest(self, count: int) -> Floats:
        here = _heaps(self.vectors, count)
        widths = [width for width in (count - 1, count, count + 1) if 0 < width <= len(self.facing)]
        if not widths:
            widths = [len(self.facing)] if len(self.facing) else []
        if not widths:
            return np.zeros(len(here))
        return np.asarray(np.max([(here @ _heaps(self.facing, width).T).max(axis=1) for width in widths], axis=0))


def evidence(held: Held, part: Part, gain: float, near: float) -> tuple[float, ...]:
    """In the order of NAMES. `gain` is how much nearer the rest is to the other version than the whole; `near` how near
    the part is to what is nearest to it over there."""
    side, other, surplus = held.side, held.other, held.surplus
    first, last = side.span(part)
    inside = side.unsaid[first:last]
    here, there = sum(inside), sum(other.unsaid)
    share = -log(max(0.05, 1 - (part.end - part.start) / side.length))
    strange = there / max(1, len(other.unsaid))
    root = sqrt(min(side.length, other.length)) / 10
    bag = held.bag(first, last)
    return (
        surplus,
        surplus * root,
        gain,
        here,
        here / len(inside),
        sum(unsaid for word, unsaid in zip(side.words[first:last], inside, strict=True) if word.state == "known"),
        there,
        min(surplus, share),
        surplus - share,
        abs(surplus - share) * root,
        strange,
        min(3.0, here) * max(0.0, 1 - 2 * strange),
        min(2, side.alone(part)),
        min(2, side.told(part)),
        log(1 + len(other.unsaid)),
        (sum(side.unsaid) - here) / max(1, len(side.unsaid) - len(inside)),
        float(part.joined),
        float(np.minimum(2.0, held.received[first:last]).mean()),
        bag,
        held.usual_bag(last - first) - bag,
        log((1 + len(side.words)) / (1 + len(other.words))),
        max(-4, min(8, len(side.words) - len(other.words))),
        max(-4.0, min(6.0, sum(side.unsaid) - there)),
        min(inside),
        log((1 + _joints(side.segments)) / (1 + _joints(other.segments))),
        log(len(inside)),
        near,
        1.0,
    )


def _heaps(vectors: Vectors, count: int) -> Floats:
    """Unit sums of `count` neighbours, a row for each first one."""
    sums = np.concatenate([np.zeros((1, vectors.shape[1])), np.cumsum(vectors, axis=0, dtype=np.float64)])
    heaps = sums[count:] - sums[: len(sums) - count]
    return np.asarray(heaps / np.maximum(np.linalg.norm(heaps, axis=1, keepdims=True), 1e-9))


def _joints(segments: Sequence[Segment]) -> int:
    return sum(
        sum(1 for _ in JOINING.finditer(segment.normal.text, segment.start, segment.end)) for segment in segments
    )
