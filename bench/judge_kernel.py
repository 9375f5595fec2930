"""The compiled heart of fitting the judge: every way to cut a sentence weighed, and what that says of each weight.

Sentences lie one after the other in arrays; a row is the features of one word in one of three places, of a cut, of a
stretch. The sums are those of `mithaq.languages.judge`, and so are the ways.
"""

from typing import Any, NamedTuple

import numpy as np

from mithaq.languages.judge_features import BEFORE, BEHIND
from mithaq.planning.kernel.compiling import compiled

NEVER, HARDLY = -1e9, -1e8
# Columns of `rows`: where a sentence's rows begin; and of `stretches`: words [0, 1), pieces [2, 3).
INSIDE, LEFT, RIGHT, STARTS, ENDS, WHOLE = range(6)


class Layout(NamedTuple):
    """All sentences as arrays. `closed` are pieces that lie in a commitment whichever labelled stretch it is."""

    ids: Any
    bounds: Any
    rows: Any
    stretches: Any
    first: Any
    labelled: Any
    closed: Any
    piece: Any
    words: Any


@compiled
def _either(one: float, other: float) -> float:
    """The log of two weights together."""
    if one < other:
        one, other = other, one
    return one if other < HARDLY else one + np.log1p(np.exp(other - one))


@compiled
def _sum(at: int, s: Layout, weights: Any) -> float:
    total = 0.0
    for n in range(s.bounds[at], s.bounds[at + 1]):
        total += weights[s.ids[n]]
    return total


@compiled
def _running(at: int, count: int, s: Layout, weights: Any) -> Any:
    found = np.zeros(count + 1)
    for n in range(count):
        found[n + 1] = found[n] + _sum(at + n, s, weights)
    return found


@compiled
def _weigh(sentence: int, s: Layout, weights: Any, weighed: Any) -> None:
    """Add to each stretch of a sentence its log odds by words; what meaning adds stands there already."""
    begin, count = s.rows[sentence], s.words[sentence]
    inside = _running(begin[INSIDE], count, s, weights)
    left = _running(begin[LEFT], count, s, weights)
    right = _running(begin[RIGHT], count, s, weights)
    for k in range(s.first[sentence], s.first[sentence + 1]):
        start, end, one, last = s.stretches[k]
        value = inside[end] - inside[start] + left[start] - left[max(0, start - BEFORE)]
        value += right[min(count, end + BEHIND)] - right[end] + _sum(begin[STARTS] + one, s, weights)
        value += _sum(begin[ENDS] + last - 1, s, weights)
        weighed[k] += value + _sum(begin[WHOLE] + k - s.first[sentence], s, weights)


@compiled
def _shares(sentence: int, s: Layout, weighed: Any, shares: Any) -> float:
    """The log weight of all ways to cut a sentence; `shares` gets that of the ways that hold each stretch."""
    first, last = s.first[sentence], s.first[sentence + 1]
    at = s.piece[sentence]
    pieces = s.piece[sentence + 1] - at
    ahead, back = np.full(pieces + 1, NEVER), np.full(pieces + 1, NEVER)
    ahead[0] = back[pieces] = 0.0
    k = first
    for piece in range(pieces + 1):
        if piece and not s.closed[at + piece - 1]:
            ahead[piece] = _either(ahead[piece], ahead[piece - 1])
        while k < last and s.stretches[k, 2] == piece:
            if s.labelled[k]:
                end = s.stretches[k, 3]
                ahead[end] = _either(ahead[end], ahead[piece] + weighed[k])
            k += 1
    k = last - 1
    for piece in range(pieces - 1, -1, -1):
        if not s.closed[at + piece]:
            back[piece] = back[piece + 1]
        while k >= first and s.stretches[k, 2] == piece:
            if s.labelled[k]:
                back[piece] = _either(back[piece], back[s.stretches[k, 3]] + weighed[k])
            k -= 1
    total: float = ahead[pieces]
    for k in range(first, last):
        way = ahead[s.stretches[k, 2]] + weighed[k] + back[s.stretches[k, 3]] - total
        shares[k] = np.exp(min(0.0, way)) if s.labelled[k] and total > HARDLY else 0.0
    return total


@compiled
def _spread(at: int, s: Layout, slope: float, slopes: Any) -> None:
    for n in range(s.bounds[at], s.bounds[at + 1]):
        slopes[s.ids[n]] += slope


@compiled
def _learn(sentence: int, s: Layout, slope: Any, slopes: Any) -> None:
    """What the slope of each stretch of a sentence is for each weight."""
    begin, count = s.rows[sentence], s.words[sentence]
    steps = np.zeros((3, count + 1))
    for k in range(s.first[sentence], s.first[sentence + 1]):
        start, end, one, last = s.stretches[k]
        steps[0, start] += slope[k]
        steps[0, end] -= slope[k]
        steps[1, max(0, start - BEFORE)] += slope[k]
        steps[1, start] -= slope[k]
        steps[2, end] += slope[k]
        steps[2, min(count, end + BEHIND)] -= slope[k]
        _spread(begin[STARTS] + one, s, slope[k], slopes)
        _spread(begin[ENDS] + last - 1, s, slope[k], slopes)
        _spread(begin[WHOLE] + k - s.first[sentence], s, slope[k], slopes)
    for place in range(3):
        running = 0.0
        for n in range(count):
            running += steps[place, n]
            _spread(begin[place] + n, s, running, slopes)


# budget: both layouts, the weights and the three arrays that are filled
@compiled
def passed(free: Layout, held: Layout, sure: Any, weights: Any, weighed: Any, slope: Any, slopes: Any) -> float:
    """One pass over the sentences: how unlikely the labels are.

    `free` allows every stretch, `held` the labelled ones. `slope` of each stretch and `slopes` of each weight are
    filled; `weighed` holds what meaning adds, and gets the rest.
    """
    unlikely = 0.0
    labelled = np.zeros(len(slope))
    for sentence in range(len(sure)):
        if sure[sentence] == 0.0:
            continue
        _weigh(sentence, free, weights, weighed)
        total = _shares(sentence, free, weighed, slope)
        known = _shares(sentence, held, weighed, labelled)
        first, last = free.first[sentence], free.first[sentence + 1]
        if known < HARDLY:  # labels that overlap: nothing is learnt of them
            slope[first:last] = 0.0
            continue
        unlikely += total - known
        slope[first:last] -= labelled[first:last]
        _learn(sentence, free, slope, slopes)
    return unlikely
