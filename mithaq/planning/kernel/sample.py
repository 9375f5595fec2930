"""Monte-Carlo in one pass: durations drawn, the list made into a schedule with resources respected, sums kept.

The draws of a run depend on the seed and the run alone (common random numbers), so two plans are compared fairly.
"""

import numpy as np

from mithaq.planning.kernel.chance import FIRST, draw
from mithaq.planning.kernel.compiling import compiled
from mithaq.planning.kernel.order import by_last
from mithaq.planning.kernel.places import FAILED, NOWHERE
from mithaq.planning.kernel.serial import backward, forward
from mithaq.planning.kernel.tables import ACCOUNT, ASK_AT, COUNT, FIXED_COUNT, MODE_AT, RANDOM, SPAN, Ints
from mithaq.planning.kernel.unbound import unbound_backward, unbound_forward

PROMILLE = 1000
STEP, MODULUS = 48_271, 2_147_483_647  # one run's draws (Park and Miller 1988); its seed comes from `chance`
BITS = 31  # MODULUS is 2 ** 31 - 1, so that a shift and a sum divide by it
BLOCK = 32  # runs whose ends are counted together, activity by activity: each one's counts lie side by side


@compiled
def sampled(t: Ints, w: Ints, people: tuple[Ints, Ints, Ints, Ints, Ints], runs: tuple[int, int, int, int]) -> None:
    """Runs `first` to `beyond` with `seed`; every so-manyth is also made from the back, to count what is critical.

    `people`: list and modes, ratios, counts, ends, sums. `ratios` are per mille of the planned duration, by activity,
    each as likely as the others; `counts` [activity, position]: runs in which it ended there; `ends` [run]: the last
    position of all, -1 where the run found no place; `sums` [activity, 0 … 3]: tried runs in which it was critical,
    sums of its duration, of its square, of its product with the run's end.
    """
    one, ratios, counts, ends, sums = people
    first, beyond, seed, every = runs
    count = t[COUNT]
    spans, s = t[t[SPAN] : t[SPAN] + t[t[MODE_AT] + count]].copy(), np.zeros(3 * count, np.int64)
    s[2 * count :] = one[count:]
    drawn, bound, lasts = np.zeros(count, np.int64), binds(t), np.zeros((BLOCK, count), np.int64)
    waiting = 0
    for run in range(first, beyond):
        w[t[RANDOM]] = 1 + (seed * 1_000_003 + run * 7_919) % 2_147_483_561
        w[t[RANDOM] + 1] = 1 + (seed * 31 + run * 104_729) % 2_147_483_397
        _stretch(t, (spans, ratios, drawn), s, draw(t, w, FIRST - 1) + 1)
        end = forward(t, w, one[:count], s) if bound else unbound_forward(t, one[:count], s)
        ends[run] = max(end, NOWHERE)
        if end != FAILED:
            lasts[waiting] = s[count : 2 * count]
            waiting += 1
            _count_up(drawn, sums, end)
            if waiting == BLOCK:
                _count_ends(lasts, waiting, counts)
                waiting = 0
            if run % every == 0:
                _count_critical(t, w, s, sums)
    _count_ends(lasts, waiting, counts)
    t[t[SPAN] : t[SPAN] + len(spans)] = spans


@compiled
def binds(t: Ints) -> bool:
    """Whether anything but order and calendars can make an activity wait."""
    for mode in range(t[t[MODE_AT] + t[COUNT]]):
        if t[t[ASK_AT] + mode] < t[t[ASK_AT] + mode + 1] or t[t[ACCOUNT] + mode] >= 0:
            return True
    return t[FIXED_COUNT] > 0


@compiled
def _stretch(t: Ints, tables: tuple[Ints, Ints, Ints], s: Ints, chance: int) -> None:
    """Write each chosen mode's length in this run, in the table and in `drawn`."""
    spans, ratios, drawn = tables
    count, many = t[COUNT], ratios.shape[1]
    for i in range(count):
        mode = t[t[MODE_AT] + i] + s[2 * count + i]
        chance *= STEP
        chance = (chance & MODULUS) + (chance >> BITS)
        if chance >= MODULUS:
            chance -= MODULUS
        span = spans[mode]
        if span > 1:
            span = max(1, (span * ratios[i, chance * many >> BITS] + PROMILLE // 2) // PROMILLE)
        t[t[SPAN] + mode] = span
        drawn[i] = span


@compiled
def _count_ends(lasts: Ints, runs: int, counts: Ints) -> None:
    for i in range(lasts.shape[1]):
        for run in range(runs):
            counts[i, lasts[run, i]] += 1


@compiled
def _count_up(drawn: Ints, sums: Ints, end: int) -> None:
    for i in range(len(drawn)):
        span = drawn[i]
        sums[i, 1] += span
        sums[i, 2] += span * span
        sums[i, 3] += span * end


@compiled
def _count_critical(t: Ints, w: Ints, s: Ints, sums: Ints) -> None:
    """Critical is what can't be later by a day without moving the end, the other activities in the same order."""
    count = t[COUNT]
    order, firsts = np.zeros(count, np.int64), s[:count].copy()
    by_last(t, w, s, order)
    lowest = backward(t, w, order, s) if binds(t) else unbound_backward(t, order, s)
    if lowest != NOWHERE:
        for i in range(count):
            sums[i, 0] += int(s[i] == firsts[i])
