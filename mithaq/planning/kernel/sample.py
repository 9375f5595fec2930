"""Monte-Carlo in one pass: durations drawn, the list made into a schedule with resources respected, sums kept.

The draws of a run depend on the seed and the run alone (common random numbers), so two plans are compared fairly.
"""

import numpy as np

from mithaq.planning.kernel.chance import draw
from mithaq.planning.kernel.compiling import compiled
from mithaq.planning.kernel.order import by_last
from mithaq.planning.kernel.places import FAILED, NOWHERE
from mithaq.planning.kernel.serial import backward, forward
from mithaq.planning.kernel.tables import COUNT, MODE_AT, RANDOM, SPAN, Ints

PROMILLE = 1000
TRIED = 4  # one run in so many is also made from the back: enough to count what is critical


@compiled
def sampled(t: Ints, w: Ints, people: tuple[Ints, Ints, Ints, Ints], runs: tuple[int, int, int]) -> None:
    """Runs `first` to `beyond` with `seed`. `people`: list and modes, ratios, ends, sums.

    `ratios` are per mille of the planned duration, by activity, each as likely as the others; `ends` [run, activity]
    gets last positions, -1 where the run found no place; `sums` [activity, 0 … 3]: tried runs in which it was critical,
    sums of its duration, of its square, of its product with the run's end.
    """
    one, ratios, ends, sums = people
    first, beyond, seed = runs
    count = t[COUNT]
    spans, s = t[t[SPAN] : t[SPAN] + t[t[MODE_AT] + count]].copy(), np.zeros(3 * count, np.int64)
    order = np.zeros(count, np.int64)
    s[2 * count :] = one[count:]
    for run in range(first, beyond):
        w[t[RANDOM]] = 1 + (seed * 1_000_003 + run * 7_919) % 2_147_483_561
        w[t[RANDOM] + 1] = 1 + (seed * 31 + run * 104_729) % 2_147_483_397
        _stretch(t, w, (spans, ratios), s)
        if forward(t, w, one[:count], s) == FAILED:
            ends[run, :] = -1
            continue
        ends[run, :] = s[count : 2 * count]
        _count_up(t, s, sums)
        if run % TRIED == 0:
            _count_critical(t, w, (order, s), sums)
    t[t[SPAN] : t[SPAN] + len(spans)] = spans


@compiled
def _stretch(t: Ints, w: Ints, drawn: tuple[Ints, Ints], s: Ints) -> None:
    spans, ratios = drawn
    count = t[COUNT]
    for i in range(count):
        mode = t[t[MODE_AT] + i] + s[2 * count + i]
        ratio = ratios[i, draw(t, w, ratios.shape[1])]
        span = spans[mode]
        t[t[SPAN] + mode] = max(1, (span * ratio + PROMILLE // 2) // PROMILLE) if span > 1 else span


@compiled
def _count_up(t: Ints, s: Ints, sums: Ints) -> None:
    count = t[COUNT]
    end = s[count : 2 * count].max()
    for i in range(count):
        span = t[t[SPAN] + t[t[MODE_AT] + i] + s[2 * count + i]]
        sums[i, 1] += span
        sums[i, 2] += span * span
        sums[i, 3] += span * end


@compiled
def _count_critical(t: Ints, w: Ints, made: tuple[Ints, Ints], sums: Ints) -> None:
    """Critical is what can't be later by a day without moving the end, the other activities in the same order."""
    order, s = made
    count = t[COUNT]
    firsts = s[:count].copy()
    by_last(t, w, s, order)
    if backward(t, w, order, s) != NOWHERE:
        for i in range(count):
            sums[i, 0] += int(s[i] == firsts[i])
