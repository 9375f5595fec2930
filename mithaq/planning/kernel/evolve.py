"""The genetic search: lists are crossed, stirred, made into schedules, improved back and forth; the worst gives way.

Operators and rates were chosen on all public instances together, none for a kind of instance.
"""

import numpy as np

from mithaq.planning.kernel.chance import draw
from mithaq.planning.kernel.compiling import compiled
from mithaq.planning.kernel.lists import by_rule, cross, stir
from mithaq.planning.kernel.order import by_first, by_last
from mithaq.planning.kernel.places import FAILED, NOWHERE
from mithaq.planning.kernel.serial import backward, forward, is_plain
from mithaq.planning.kernel.tables import COUNT, FADES, GAIN, HORIZON, MODE_AT, Ints
from mithaq.planning.kernel.ways import any_modes, forward_choosing, repair, vary
from mithaq.planning.kernel.worth import HOPELESS, broken_of, cost_of, worth

NOISE = 150  # per cent by which activities are stretched for the first lists
MOVES = 6  # small moves in a child at most
FOUND, BORN = 3, 2  # schedules made for one of the first: one, then back and forth; for a child: back and forth


@compiled
def found(t: Ints, w: Ints, people: tuple[Ints, Ints, Ints], rows: tuple[int, int]) -> None:
    """Fill these rows of the population: the rule itself in the first, the rule with noise in the others.

    `people`: lists and modes by row, their worth, and the best schedule of all.
    """
    folk, values, best = people
    count = t[COUNT]
    s = np.zeros(3 * count, np.int64)
    for p in range(rows[0], rows[1]):
        by_rule(t, w, NOISE if p else 0, folk[p, :count])
        if t[t[MODE_AT] + count] > count:
            any_modes(t, w, s)
        folk[p, count:] = s[2 * count :]
        values[p] = make(t, w, folk[p], s)
        if p == 0 or values[p] < values[:p].min():
            best[:] = s


@compiled
def evolve(t: Ints, w: Ints, people: tuple[Ints, Ints, Ints], children: int) -> int:
    """So many children, each in the place of the worst if it is better and no twin; how many schedules were made.

    A child that lies so long when placed from the back that going forth never gained as much is given up.
    """
    folk, values, best = people
    count, made = t[COUNT], 0
    s, child = np.zeros(3 * count, np.int64), np.zeros(2 * count, np.int64)
    for _ in range(children):
        father, mother = _chosen(t, w, values), _chosen(t, w, values)
        if father == mother:
            mother = (mother + 1) % len(values)
        cross(t, w, (folk[father], folk[mother]), child)
        stir(t, w, child, draw(t, w, MOVES + 1))
        if t[t[MODE_AT] + count] > count:
            s[2 * count :] = child[count:]
            vary(t, w, s, draw(t, w, MOVES + 1))
            repair(t, w, s)
            child[count:] = s[2 * count :]
        worst = values.argmax()
        longest = t[HORIZON] if broken_of(t, values[worst]) else cost_of(t, values[worst])
        value, passes, gain = born(t, w, (child, cost_of(t, values[mother]), longest), s)
        made += passes
        if value < values.min():
            best[:] = s
        if value < values[worst] and not (values == value).any():
            if passes == BORN:
                by_last(t, w, s, child[:count])
                child[count:] = s[2 * count :]
            folk[worst], values[worst] = child, value
            w[t[GAIN]] = max(FADES * gain, w[t[GAIN]] - w[t[GAIN]] // FADES)
    return made


@compiled
def make(t: Ints, w: Ints, one: Ints, s: Ints) -> int:
    """Turn list and modes into a schedule, improve it back and forth, write list and modes anew; its worth."""
    count = t[COUNT]
    s[2 * count :] = one[count:]
    if forward(t, w, one[:count], s) == FAILED:
        return HOPELESS
    value, kept, order = worth(t, s), s.copy(), np.zeros(count, np.int64)
    if _back_and_forth(t, w, order, s):
        better = worth(t, s)
        if better <= value:
            value, kept = better, s
    if is_plain(t):
        by_last(t, w, kept, one[:count])
    else:
        by_first(t, w, kept, one[:count])
    one[count:] = kept[2 * count :]
    s[:] = kept
    return value


@compiled
def born(t: Ints, w: Ints, child: tuple[Ints, int, int], s: Ints) -> tuple[int, int, int]:
    """Place a child's list from the back, before an `end` generous for its mother, then forth.

    The list tells last positions, so its schedule is made from the back and improved by one pass, not by two. On
    calendars it is made as the first were: there a list of last positions may set one before what it waits for.
    Its worth, the schedules made, and by how much going forth was shorter. After BORN of them its list is still to be
    written from its schedule: most children are not taken in.
    """
    one, end, longest = child
    count = t[COUNT]
    if not is_plain(t):
        return make(t, w, one, s), FOUND, 0
    s[2 * count :] = one[count:]
    s[count : 2 * count] = 0
    s[count] = end = min(t[HORIZON] - 1, end + end // 4)
    order = one[:count]
    low = backward(t, w, order, s)
    if low == NOWHERE:
        return make(t, w, one, s), FOUND, 0
    long = end + 1 - low
    if long > longest + w[t[GAIN]] // FADES:
        return HOPELESS, 1, 0
    by_first(t, w, s, order)
    if t[t[MODE_AT] + count] > count and draw(t, w, 2):
        if forward_choosing(t, w, order, s) == FAILED:
            return HOPELESS, BORN, 0
    elif forward(t, w, order, s) == FAILED:
        return HOPELESS, BORN, 0
    return worth(t, s), BORN, long - 1 - s[count : 2 * count].max()


@compiled
def _back_and_forth(t: Ints, w: Ints, order: Ints, s: Ints) -> bool:
    """False when one has no place on the way; the schedule is then spoiled."""
    count = t[COUNT]
    by_last(t, w, s, order)
    if backward(t, w, order, s) == NOWHERE:
        return False
    by_first(t, w, s, order)
    if t[t[MODE_AT] + count] > count and draw(t, w, 2):
        return forward_choosing(t, w, order, s) != FAILED
    return forward(t, w, order, s) != FAILED


@compiled
def _chosen(t: Ints, w: Ints, values: Ints) -> int:
    """The better of two drawn."""
    one, other = draw(t, w, len(values)), draw(t, w, len(values))
    return one if values[one] <= values[other] else other
