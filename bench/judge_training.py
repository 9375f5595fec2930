"""How the judge is fitted: texts as stretches with labels, how likely the labels are, and a search for the best."""

from collections.abc import Callable, Sequence
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from bench.judge_texts import Text
from mithaq.languages.judge import STRETCH
from mithaq.languages.judge_features import BEFORE, BEHIND
from mithaq.languages.judge_read import BITS, Ids, Read

Array = NDArray[np.float64]
NEVER = -1e9
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
    """All stretches of many texts as arrays, so that a whole pass over them is a few sums."""

    def __init__(self, texts: Sequence[Text]) -> None:
        self.blocks: dict[str, list[Ids]] = {
            name: [] for name in ("inside", "before", "behind", "starts", "ends", "whole")
        }
        self.columns: dict[str, list[int]] = {
            name: [] for name in ("row", "i0", "i1", "l0", "r1", "start", "end", "a", "b")
        }
        self.allowed: list[bool] = []
        self.pieces: list[int] = []
        self.weight: list[float] = []
        self.bound: list[tuple[int, int]] = []  # pieces that lie in a commitment whichever stretch it is
        for text in texts:
            for read in text.reads:
                self._take(text, read)
        self.vectors = np.concatenate([one for text in texts for one in text.vectors]) if texts[0].vectors else None
        self._close()

    def _take(self, text: Text, read: Read) -> None:
        row, base, cuts = len(self.pieces), len(self.blocks["inside"]), len(self.blocks["starts"])
        for name, rows in self.blocks.items():
            rows += getattr(read, name)
        for one in read.stretches:
            values = (row, base + one.start, base + one.end, base + max(0, one.start - BEFORE),
                      base + min(len(read.words), one.end + BEHIND), cuts + one.first, cuts + one.last - 1, one.first,
                one.last)  # fmt: skip
            for column, value in zip(self.columns.values(), values, strict=True):
                column.append(value)
        spans = raw_spans(read)
        whole = read.sentence.normal.raw_span(read.sentence.start, read.sentence.end)
        allowed = [False] * len(spans)
        for label in text.labelled:
            if label[0] < whole[1] and whole[0] < label[1]:
                self.bound += [(row, piece) for piece in _allow(read, spans, label, allowed)]
        self.allowed += allowed
        self.pieces.append(len(read.cuts) - 1)
        self.weight.append(0.0 if any(a < whole[1] and whole[0] < b for a, b in text.of("either")) else 1.0)

    def _close(self) -> None:
        rows = list(chain.from_iterable(self.blocks.values()))
        lengths = np.array([len(row) for row in rows])
        self.bounds = np.concatenate([[0], np.cumsum(lengths)])
        self.ids = np.fromiter(chain.from_iterable(rows), dtype=np.int32, count=int(self.bounds[-1]))
        self.row_of = np.repeat(np.arange(len(rows)), lengths)
        ends = np.cumsum([0, *(len(block) for block in self.blocks.values())])
        self.range = dict(zip(self.blocks, pairwise(ends), strict=True))
        self.at = {name: np.array(values) for name, values in self.columns.items()}
        self.count, self.most = np.array(self.pieces), max(self.pieces)
        self.sure = np.array(self.weight)
        self.gold = np.array(self.allowed)
        self.closed = np.zeros((len(self.pieces), self.most + 1))
        for row, piece in self.bound:
            self.closed[row, piece] = NEVER
        self.by_end = [np.flatnonzero(self.at["b"] == n) for n in range(self.most + 1)]
        self.by_start = [np.flatnonzero(self.at["a"] == n) for n in range(self.most + 1)]

    def weigh(self, weights: Array) -> Array:
        """The log odds of each stretch."""
        running = np.concatenate([[0], np.cumsum(weights[:FEATURES][self.ids])])
        rows = running[self.bounds[1:]] - running[self.bounds[:-1]]
        block = {name: rows[slice(*bounds)] for name, bounds in self.range.items()}
        inside, before, behind = (
            np.concatenate([[0], np.cumsum(block[name])]) for name in ("inside", "before", "behind")
        )
        at = self.at
        found = inside[at["i1"]] - inside[at["i0"]] + before[at["i0"]] - before[at["l0"]]
        found += behind[at["r1"]] - behind[at["i1"]] + block["starts"][at["start"]] + block["ends"][at["end"]]
        found += block["whole"]
        return found if self.vectors is None else found + STRETCH * (self.vectors @ weights[FEATURES:])

    def spread(self, slope: Array) -> Array:
        """What a slope of each stretch is for each weight."""
        rows = np.zeros(len(self.bounds) - 1)
        at = self.at
        for name, first, last in (("inside", "i0", "i1"), ("before", "l0", "i0"), ("behind", "i1", "r1")):
            begin, end = self.range[name]
            steps = np.zeros(end - begin + 1)
            np.add.at(steps, at[first], slope)
            np.add.at(steps, at[last], -slope)
            rows[begin:end] = np.cumsum(steps)[:-1]
        for name, column in (("starts", "start"), ("ends", "end")):
            begin, end = self.range[name]
            rows[begin:end] = np.bincount(at[column], slope, end - begin)
        rows[slice(*self.range["whole"])] = slope
        features = np.bincount(self.ids, rows[self.row_of], FEATURES)
        return features if self.vectors is None else np.concatenate([features, STRETCH * (slope @ self.vectors)])

    def shares(self, weighed: Array, closed: Array) -> tuple[Array, Array]:
        """For each sentence the weight of all its ways together, and for each stretch its share of them."""
        rows, first, last = self.at["row"], self.at["a"], self.at["b"]
        every = np.arange(len(self.pieces))
        ahead, back = np.zeros((len(every), self.most + 1)), np.full((len(every), self.most + 1), NEVER)
        for at in range(1, self.most + 1):
            column = np.where(self.count >= at, ahead[:, at - 1] + closed[:, at - 1], NEVER)
            here = self.by_end[at]
            np.logaddexp.at(column, rows[here], ahead[rows[here], first[here]] + weighed[here])
            ahead[:, at] = column
        total = ahead[every, self.count]
        back[every, self.count] = 0
        for at in range(self.most - 1, -1, -1):
            column = np.where(self.count > at, back[:, at + 1] + closed[:, at], back[:, at])
            here = self.by_start[at]
            np.logaddexp.at(column, rows[here], back[rows[here], last[here]] + weighed[here])
            back[:, at] = column
        return total, np.exp(ahead[rows, first] + weighed + back[rows, last] - total[rows])

    def loss(self, weights: Array, ridge: float) -> tuple[float, Array]:
        """How unlikely the labels are, with a ridge, and the slope of that."""
        weighed = self.weigh(weights)
        total, share = self.shares(weighed, np.zeros_like(self.closed))
        labelled, gold = self.shares(np.where(self.gold, weighed, NEVER), self.closed)
        sure = np.where(labelled < NEVER / 10, 0.0, self.sure)  # labels that overlap: nothing is learnt of them
        slope = sure[self.at["row"]] * (share - gold)
        value = float((sure * (total - labelled)).sum() + 0.5 * ridge * (weights @ weights))
        return value, self.spread(slope) + ridge * weights


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
