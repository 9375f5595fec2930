"""How the judge is fitted: texts as stretches with labels, how likely the labels are, and a search for the best."""

from collections.abc import Callable, Sequence
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.judge_kernel import Layout, passed
from bench.judge_texts import Text
from mithaq.languages.judge import STRETCH
from mithaq.languages.judge_read import BITS, Ids, Read

Array = NDArray[np.float64]
RIDGE = 1.0
# Authors are left out so many times, some at a time.
FOLDS = 4
# A labelled place may be any stretch that is nearly as good as the best one; below the least nothing is learnt of it.
LEAST, GOOD, NEARLY = 0.4, 0.8, 0.08
FEATURES = 1 << BITS


def raw_spans(read: Read) -> list[tuple[int, int]]:
    """The places of the stretches of a sentence in the file."""
    return [read.sentence.normal.raw_span(*read.span(one)) for one in read.stretches]


def fitting(spans: Sequence[tuple[int, int]], label: tuple[int, int]) -> list[int]:
    """The stretches that a labelled place may be: the best, and those nearly as good."""
    shares = [max(0, min(b, label[1]) - max(a, label[0])) / (max(b, label[1]) - min(a, label[0])) for a, b in spans]
    best = max(shares, default=0.0)
    good = [n for n, share in enumerate(shares) if best >= LEAST and share >= max(LEAST, min(GOOD, best - NEARLY))]
    return sorted(good, key=lambda n: -shares[n])


class Corpus:
    """All sentences of many texts as arrays, so that a whole pass over them is compiled; read once, fitted often."""

    def __init__(self, texts: Sequence[Text]) -> None:
        self._rows: list[Ids] = []
        self._columns: dict[str, list[Any]] = {
            name: [] for name in ("rows", "stretches", "labelled", "closed", "words", "sure", "text")
        }
        self._first, self._piece = [0], [0]
        for number, text in enumerate(texts):
            for read in text.reads:
                self._take(text, read)
                self._columns["text"].append(number)
        self.sure, self.text = (np.array(self._columns[name]) for name in ("sure", "text"))
        meant = bool(texts[0].vectors)
        self.vectors = np.concatenate([one for text in texts for one in text.vectors]) if meant else None
        self._close()

    def _take(self, text: Text, read: Read) -> None:
        columns, begin = self._columns, []
        for block in (read.inside, read.before, read.behind, read.starts, read.ends, read.whole):
            begin.append(len(self._rows))
            self._rows += block
        columns["rows"].append(begin)
        columns["stretches"] += [(one.start, one.end, one.first, one.last) for one in read.stretches]
        columns["words"].append(len(read.words))
        spans = raw_spans(read)
        whole = read.sentence.normal.raw_span(read.sentence.start, read.sentence.end)
        allowed = [False] * len(spans)
        held: set[int] = set()
        for label in text.labelled:
            if label[0] < whole[1] and whole[0] < label[1]:
                held |= _allow(read, spans, label, allowed)
        columns["labelled"] += allowed
        columns["closed"] += [piece in held for piece in range(len(read.cuts) - 1)]
        columns["sure"].append(0.0 if any(a < whole[1] and whole[0] < b for a, b in text.of("either")) else 1.0)
        self._first.append(len(columns["stretches"]))
        self._piece.append(len(columns["closed"]))

    def _close(self) -> None:
        bounds = np.concatenate([[0], np.cumsum([len(row) for row in self._rows])])
        ids = np.fromiter(chain.from_iterable(self._rows), dtype=np.int32, count=int(bounds[-1]))
        rows, stretches, labelled, closed, words = (
            np.array(self._columns[name]) for name in ("rows", "stretches", "labelled", "closed", "words")
        )
        first, piece = np.array(self._first), np.array(self._piece)
        self._held = Layout(ids, bounds, rows, stretches, first, labelled, closed, piece, words)
        self._free = self._held._replace(labelled=np.ones_like(labelled), closed=np.zeros_like(closed))
        self._rows, self._columns = [], {}

    def loss(self, weights: Array, learnt: Array) -> tuple[float, Array]:
        """How unlikely the labels of the sentences learnt from are, with a ridge, and the slope of that."""
        count = len(self._held.stretches)
        slope, slopes, weighed = np.zeros(count), np.zeros(FEATURES), np.zeros(count)
        if self.vectors is not None:
            weighed += STRETCH * (self.vectors @ weights[FEATURES:].astype(np.float32))
        unlikely = passed(self._free, self._held, self.sure * learnt, weights, weighed, slope, slopes)
        if self.vectors is not None:
            slopes = np.concatenate([slopes, STRETCH * (slope.astype(np.float32) @ self.vectors)])
        return unlikely + 0.5 * RIDGE * float(weights @ weights), slopes + RIDGE * weights

    def fit(self, learnt: Array) -> Array:
        """The weights that make the labels likeliest; `learnt` is 1 for each sentence that is learnt from, else 0."""
        meant = 0 if self.vectors is None else self.vectors.shape[1]
        return least(lambda weights: self.loss(weights, learnt), np.zeros(FEATURES + meant))


def _allow(read: Read, spans: Sequence[tuple[int, int]], label: tuple[int, int], allowed: list[bool]) -> set[int]:
    """Mark the stretches that a label may be; the pieces that all of them hold are returned."""
    good = fitting(spans, label)
    held = [set(range(read.stretches[n].first, read.stretches[n].last)) for n in good]
    if held and not set.intersection(*held):
        good, held = good[:1], held[:1]
    for n in good:
        allowed[n] = True
    return set.intersection(*held) if held else set()


def least(loss: Callable[[Array], tuple[float, Array]], weights: Array, *, steps: int = 60, kept: int = 8) -> Array:
    """Where a smooth loss is least, by the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno."""
    value, slope = loss(weights)
    moves: list[tuple[Array, Array]] = []
    for _ in range(steps):
        way = _direction(slope, moves)
        size, descent = 1.0, float(slope @ way)
        while True:
            there = weights + size * way
            lower, steeper = loss(there)
            if lower <= value + 1e-4 * size * descent or size < 1e-4:
                break
            size /= 2
        move = (there - weights, steeper - slope)
        if move[0] @ move[1] > 1e-10:
            moves = [*moves, move][-kept:]
        done = abs(value - lower) < 2e-4 * abs(value)
        weights, value, slope = there, lower, steeper
        if done:
            break
    return weights


def _direction(slope: Array, moves: Sequence[tuple[Array, Array]]) -> Array:
    way, shares = slope.copy(), []
    for step, turn in reversed(moves):
        shares.append((step @ way) / (turn @ step))
        way -= shares[-1] * turn
    way *= (
        (moves[-1][0] @ moves[-1][1]) / (moves[-1][1] @ moves[-1][1]) if moves else 1 / max(1.0, np.linalg.norm(slope))
    )
    for (step, turn), share in zip(moves, reversed(shares), strict=True):
        way += step * (share - (turn @ way) / (turn @ step))
    return -way
