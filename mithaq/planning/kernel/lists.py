"""Making activity lists: by a rule with noise, from two parents, by small moves. All keep what follows behind."""

import numpy as np

from mithaq.planning.kernel.chance import draw
from mithaq.planning.kernel.compiling import compiled
from mithaq.planning.kernel.tables import (
    AFTER,
    AFTER_AT,
    BEFORE,
    BEFORE_AT,
    COUNT,
    MODE_AT,
    SORTED,
    SPAN,
    Ints,
)

SHORTEST, LONGEST = 30, 70  # per cent of the list that the second parent orders; 20-80 made no difference


@compiled
def by_rule(t: Ints, w: Ints, noise: int, order: Ints) -> None:
    """Longest chain behind it first (latest start); `noise` per cent stretches each activity at random before.

    Stretching instead of disturbing the rule's result keeps the order sound by itself.
    """
    count = t[COUNT]
    tail = np.zeros(count, np.int64)
    for k in range(count - 1, -1, -1):
        i, behind = t[t[SORTED] + k], 0
        for e in range(t[t[AFTER_AT] + i], t[t[AFTER_AT] + i + 1]):
            behind = max(behind, tail[t[t[AFTER] + e]])
        tail[i] = behind + t[t[SPAN] + t[t[MODE_AT] + i]] * (100 + draw(t, w, noise + 1)) + 1
    keys = np.zeros(count, np.int64)
    for k in range(count):
        keys[k] = -tail[t[t[SORTED] + k]]
    placed = np.argsort(keys, kind="mergesort")
    for k in range(count):
        order[k] = t[t[SORTED] + placed[k]]


@compiled
def cross(t: Ints, w: Ints, parents: tuple[Ints, Ints], child: Ints) -> None:
    """Two points (Hartmann 1998): the mother's beginning, then the father's order, the mother's; modes likewise."""
    father, mother = parents
    count = t[COUNT]
    length = count * (SHORTEST + draw(t, w, LONGEST - SHORTEST)) // 100
    begin = draw(t, w, max(1, count - length))
    taken = np.zeros(count, np.int64)  # by the mother: 1, by the father: 2
    for k in range(begin):
        child[k] = mother[k]
        taken[mother[k]] = 1
    at, k = begin, 0
    while at < begin + length:  # each is written, and written over if it was taken: cheaper than a guess that fails
        i = father[k]
        child[at] = i
        at += int(taken[i] == 0)
        taken[i] = 2 - taken[i]
        k += 1
    for k in range(count):
        child[at] = mother[k]
        at += int(taken[mother[k]] == 0)
    for i in range(count):
        child[count + i] = father[count + i] if taken[i] == 2 else mother[count + i]


@compiled
def stir(t: Ints, w: Ints, child: Ints, moves: int) -> None:
    """Move so many activities, drawn at random, to a random place between what they wait for and what waits."""
    count = t[COUNT]
    place = place_of(child[:count])
    for _ in range(moves):
        i = child[draw(t, w, count)]
        low, high = 0, count - 1
        for e in range(t[t[BEFORE_AT] + i], t[t[BEFORE_AT] + i + 1]):
            low = max(low, place[t[t[BEFORE] + e]] + 1)
        for e in range(t[t[AFTER_AT] + i], t[t[AFTER_AT] + i + 1]):
            high = min(high, place[t[t[AFTER] + e]] - 1)
        if high > low:
            shift(child, place, i, low + draw(t, w, high - low + 1))


@compiled
def place_of(order: Ints) -> Ints:
    """Where each activity stands in the list."""
    place = np.zeros(len(order), np.int64)
    for k in range(len(order)):
        place[order[k]] = k
    return place


@compiled
def shift(child: Ints, place: Ints, i: int, to: int) -> None:
    """Move one activity in the list, keeping `place` true."""
    k = place[i]
    while k < to:
        child[k] = child[k + 1]
        place[child[k]] = k
        k += 1
    while k > to:
        child[k] = child[k - 1]
        place[child[k]] = k
        k -= 1
    child[to] = i
    place[i] = to
