"""Two versions aligned: a monotone programme over beads of 1-0 to 3-2, articles as anchors, then what has moved.

The cost of a bead is the distance of its two vectors, normalised by how far each is from everything on the other side
(as in Thompson and Koehn 2019), and a term of length (as in Gale and Church 1993). Vectors of two or three segments are
the sum of theirs, weighted by the square root of their length: on parallel news this loses nothing against reading
them again together, at a third of the time.
"""

import itertools
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mithaq.languages.meaning import Embedder, Vectors
from mithaq.languages.segments import Segment, pieces

Floats = NDArray[np.float64]
Progress = Callable[[float], None]

SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2), (2, 3), (3, 2))
# Chosen on disturbed parallel news (bench/languages.py): bead F .99, missing segments F .93.
LENGTH, MERGE, SKIP = 0.30, 0.25, 0.52
CROSSED = 0.2  # besides, where both versions merge in one place: else two clauses that stand for each other were one
# Without meaning lengths must carry more, and missing segments can hardly be told.
LENGTH_ALONE, BASE_ALONE = 0.9, 0.35
# What an unrelated pair costs, and how many such pairs a short text is given, so that three clauses have a mean too.
FAR, PRIOR = 0.94, 4
# Above this many segments on a side meaning is left out: reading them would take minutes.
MOST_READ = 6_000
# Half the width of the band around the diagonal, between anchors.
BAND, WHOLE = 160, 300
# A moved clause: normalised distance below this, and the best on both sides.
MOVED = 0.62
INFINITE = 1e12


@dataclass(frozen=True)
class Bead:
    """Segments that say the same, by index; an empty side says it nowhere. `score` is 1 for one meaning, 0 for none."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    moved: bool = False
    score: float = 0.0


@dataclass(frozen=True)
class Alignment:
    """`by_meaning` tells whether a model read the segments or only their lengths and anchors were known."""

    beads: tuple[Bead, ...]
    by_meaning: bool


@dataclass(frozen=True)
class Side:
    """What the programme knows of one version: lengths in characters and vectors."""

    lengths: Floats
    vectors: Vectors

    def spans(self, count: int) -> Vectors:
        """Unit vectors of `count` neighbours, one row per first neighbour."""
        if count == 1 or len(self.vectors) < count:
            return self.vectors if count == 1 else self.vectors[:0]
        weighted = self.vectors * np.sqrt(self.lengths)[:, None].astype(np.float32)
        rows = len(weighted) - count + 1
        summed = np.sum([weighted[n : n + rows] for n in range(count)], axis=0)
        norms = np.linalg.norm(summed, axis=1, keepdims=True)
        return np.asarray(summed / np.maximum(norms, 1e-9), dtype=np.float32)

    def lengths_of(self, count: int) -> Floats:
        sums = np.concatenate([[0.0], np.cumsum(self.lengths)])
        return np.asarray(sums[count:] - sums[: len(sums) - count], dtype=np.float64)


def align(a: Sequence[Segment], b: Sequence[Segment], embedder: Embedder) -> Alignment:
    """Beads in the order of `a`; every segment of both versions is in exactly one."""
    read = bool(embedder.dim) and max(len(a), len(b)) <= MOST_READ
    one, other = _sides(a, b, embedder if read else None)
    ratio, far = _ratio(one, other), _Far(one, other)
    beads: list[Bead] = []
    for start, end in _between(anchors(a, b), (len(a), len(b))):
        beads += _Programme(one, other, far, ratio).beads(start, end)
    return Alignment(tuple(_moved(beads, one, other, far) if read else beads), read)


def anchors(a: Sequence[Segment], b: Sequence[Segment]) -> list[tuple[int, int]]:
    """Pairs of segments that open the same article, as many as keep the order on both sides."""
    firsts = [{one.label: one.index for one in reversed(side) if one.label and _once(one, side)} for side in (a, b)]
    pairs = sorted((index, firsts[1][label]) for label, index in firsts[0].items() if label in firsts[1])
    return _longest_rise(pairs)


def _once(segment: Segment, side: Sequence[Segment]) -> bool:
    return segment.label in _labels_once(tuple(side))


def _labels_once(side: tuple[Segment, ...]) -> set[tuple[str, int] | None]:
    counts: dict[tuple[str, int] | None, int] = {}
    for segment in side:
        counts[segment.label] = counts.get(segment.label, 0) + 1
    return {label for label, count in counts.items() if count == 1}


def _longest_rise(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs that rises on both sides (patience sorting)."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, value) in enumerate(pairs):
        pile = bisect_left(tops, value)
        before.append(ends[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [value]
        ends[pile : pile + 1] = [index]
    chain: list[tuple[int, int]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]


def _between(pairs: Sequence[tuple[int, int]], end: tuple[int, int]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    points = [(0, 0), *pairs, end]
    return [(one, other) for one, other in itertools.pairwise(points) if one != other]


def _sides(a: Sequence[Segment], b: Sequence[Segment], embedder: Embedder | None) -> tuple[Side, Side]:
    """Both are read together: the model reads many texts at once in less time."""
    texts = [*pieces(a), *pieces(b)]
    lengths, n = np.array([max(len(text), 1) for text in texts], dtype=np.float64), len(a)
    vectors = embedder.embed(texts) if embedder else np.zeros((len(texts), 0), dtype=np.float32)
    return Side(lengths[:n], vectors[:n]), Side(lengths[n:], vectors[n:])


def _ratio(one: Side, other: Side) -> float:
    """How long `a` is for one character of `b`; held near one where a whole part is missing."""
    total = float(other.lengths.sum())
    return float(np.clip(one.lengths.sum() / total, 0.75, 1.5)) if total and len(one.lengths) else 1.0


class _Far:
    """How far each span is from the other version as a whole: what its distance to one span is measured by."""

    def __init__(self, one: Side, other: Side) -> None:
        self.one, self.other = one, other
        self._sums = tuple(side.vectors.sum(axis=0) for side in (one, other))

    def of_a(self, spans: Vectors) -> Floats:
        return self._mean(spans, self._sums[1], len(self.other.vectors))

    def of_b(self, spans: Vectors) -> Floats:
        return self._mean(spans, self._sums[0], len(self.one.vectors))

    @staticmethod
    def _mean(spans: Vectors, total: Vectors, count: int) -> Floats:
        near = np.asarray(spans @ total, dtype=np.float64)
        return np.asarray(np.maximum((count - near + PRIOR * FAR) / (count + PRIOR), 0.05))


class _Programme:
    """The dynamic programme between two anchors, a row of `a` at a time, within a band."""

    def __init__(self, one: Side, other: Side, far: _Far, ratio: float) -> None:
        self.one, self.other, self.far, self.ratio = one, other, far, ratio

    def beads(self, start: tuple[int, int], end: tuple[int, int]) -> list[Bead]:
        rows, columns = end[0] - start[0], end[1] - start[1]
        a, b = _cut(self.one, start[0], end[0]), _cut(self.other, start[1], end[1])
        costs = _Costs(a, b, self.far, self.ratio)
        steps = self._forward(costs, rows, columns)
        return [_shifted(bead, start) for bead in _backward(steps, costs, rows, columns)]

    @staticmethod
    def _forward(costs: "_Costs", rows: int, columns: int) -> list[tuple[int, NDArray[np.int8]]]:
        """For each row the first column of its band and the shape that ends best at each column."""
        best: list[tuple[int, Floats]] = []
        steps: list[tuple[int, NDArray[np.int8]]] = []
        for row in range(rows + 1):
            low, high = _band(row, rows, columns)
            choices = np.full((len(SHAPES) + 2, high - low + 1), INFINITE)
            if row == 0:
                choices[-1, 0] = 0.0
            else:
                choices[-1] = _shift(best[row - 1], low, high, 0) + SKIP
            for n, (x, y) in enumerate(SHAPES):
                if row >= x and columns >= y:
                    choices[n] = _shift(best[row - x], low, high, y) + costs.row(row - x, low - y, high - y, (x, y))
            step = choices.argmin(axis=0).astype(np.int8)
            value = choices.min(axis=0)
            along = np.arange(high - low + 1) * SKIP
            skipped = np.minimum.accumulate(value - along) + along
            step[skipped < value - 1e-12] = len(SHAPES)
            best.append((low, np.minimum(value, skipped)))
            steps.append((low, step))
        return steps


class _Costs:
    """Costs of beads of one block."""

    def __init__(self, a: Side, b: Side, far: _Far, ratio: float) -> None:
        self.meaning = bool(a.vectors.shape[1])
        self.a_spans, self.b_spans = ([side.spans(count) for count in (1, 2, 3)] for side in (a, b))
        self.a_lengths, self.b_lengths = (
            [np.log(np.maximum(side.lengths_of(count), 1)) for count in (1, 2, 3)] for side in (a, b)
        )
        self.ratio = float(np.log(ratio))
        if self.meaning:
            self.a_far = [far.of_a(spans) for spans in self.a_spans]
            self.b_far = [far.of_b(spans) for spans in self.b_spans]

    def row(self, row: int, low: int, high: int, shape: tuple[int, int]) -> Floats:
        """Costs of the beads that begin at `row` of a and at columns [low, high] of b; no such bead is infinite."""
        x, y = shape
        first, last = max(low, 0), min(high, len(self.b_lengths[y - 1]) - 1)
        out = np.full(high - low + 1, INFINITE)
        if last < first or row >= len(self.a_lengths[x - 1]):
            return out
        length = np.abs(self.a_lengths[x - 1][row] - self.b_lengths[y - 1][first : last + 1] - self.ratio)
        weight = LENGTH if self.meaning else LENGTH_ALONE
        cost = weight * np.minimum(2.0, length) + self._distance(row, first, last, shape)
        merged = MERGE * (x + y - 2) + CROSSED * (min(shape) > 1)
        out[first - low : last - low + 1] = cost * (x + y) / 2 + merged
        return out

    def _distance(self, row: int, first: int, last: int, shape: tuple[int, int]) -> Floats:
        if not self.meaning:
            return np.full(last - first + 1, BASE_ALONE)
        x, y = shape
        near = self.b_spans[y - 1][first : last + 1] @ self.a_spans[x - 1][row]
        return np.asarray(
            2 * (1 - near) / (self.a_far[x - 1][row] + self.b_far[y - 1][first : last + 1]), dtype=np.float64
        )

    def score(self, row: int, column: int, shape: tuple[int, int]) -> float:
        if not self.meaning or 0 in shape:
            return 0.0
        return max(0.0, 1 - float(self._distance(row, column, column, shape)[0]))


def _cut(side: Side, start: int, end: int) -> Side:
    return Side(side.lengths[start:end], side.vectors[start:end])


def _band(row: int, rows: int, columns: int) -> tuple[int, int]:
    if max(rows, columns) <= WHOLE:
        return 0, columns
    middle = row * columns // max(rows, 1)
    width = BAND + columns // max(rows, 1)
    return max(0, middle - width), min(columns, middle + width)


def _shift(before: tuple[int, Floats], low: int, high: int, step: int) -> Floats:
    """The values of an earlier row at the columns [low - step, high - step]."""
    first, values = before
    columns = np.arange(low - step, high - step + 1) - first
    inside = (columns >= 0) & (columns < len(values))
    out = np.full(len(columns), INFINITE)
    out[inside] = values[columns[inside]]
    return out


def _backward(steps: list[tuple[int, NDArray[np.int8]]], costs: _Costs, row: int, column: int) -> list[Bead]:
    beads: list[Bead] = []
    while row or column:
        low, step = steps[row]
        shape = ((*SHAPES, (0, 1), (1, 0)))[step[column - low]]
        x, y = (0, 1) if row == 0 else shape
        row, column = row - x, column - y
        score = costs.score(row, column, (x, y))
        beads.append(Bead(tuple(range(row, row + x)), tuple(range(column, column + y)), score=round(score, 3)))
    return beads[::-1]


def _shifted(bead: Bead, start: tuple[int, int]) -> Bead:
    return Bead(tuple(n + start[0] for n in bead.a), tuple(n + start[1] for n in bead.b), score=bead.score)


def _moved(beads: list[Bead], one: Side, other: Side, far: _Far) -> list[Bead]:
    """Second pass, whatever the order: segments without counterpart that are each other's best become one bead."""
    lone_a = [bead.a[0] for bead in beads if not bead.b]
    lone_b = [bead.b[0] for bead in beads if not bead.a]
    if not lone_a or not lone_b:
        return beads
    a, b = one.vectors[lone_a], other.vectors[lone_b]
    distance = 2 * (1 - a @ b.T) / (far.of_a(a)[:, None] + far.of_b(b)[None, :])
    lengths = np.abs(np.log(one.lengths[lone_a])[:, None] - np.log(other.lengths[lone_b])[None, :])
    pairs: dict[int, Bead] = {}
    for row, column in enumerate(distance.argmin(axis=1)):
        near = distance[row, column]
        if near < MOVED and distance[:, column].argmin() == row and lengths[row, column] < 1.0:
            pairs[lone_a[row]] = Bead((lone_a[row],), (lone_b[column],), moved=True, score=round(float(1 - near), 3))
    gone = {bead.b[0] for bead in pairs.values()}
    kept = [bead for bead in beads if bead.a or bead.b[0] not in gone]
    return [pairs.get(bead.a[0], bead) if bead.a and not bead.b else bead for bead in kept]
