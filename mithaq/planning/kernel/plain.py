"""Serial schedule generation where nothing is special: no calendar, no money, no tables, one word for all demands.

The same answers as `kernel.serial`, four times as fast. What is free lies in 32 bits for each position where the
demands have room in them. A window of 64 positions is looked at in one go: one bit for each says whether all that is
asked is free, without a branch; then the word is folded on itself until only the places are left that have as many 1s
behind them as the work takes.
"""

# mypy: no-warn-return-any
# Elements of arrays are whole numbers, which mypy can't know.

import numpy as np

from mithaq.planning.kernel.compiling import compiled, free_lanes, highest_bit, lowest_bit
from mithaq.planning.kernel.places import FAILED, NOWHERE
from mithaq.planning.kernel.tables import (
    AFTER,
    AFTER_ADD,
    AFTER_AT,
    BEFORE,
    BEFORE_ADD,
    BEFORE_AT,
    COUNT,
    DEADLINE,
    EVEN,
    FREE,
    FULL,
    GUARD,
    HORIZON,
    MODE_AT,
    NARROW,
    NEXT,
    PRIOR,
    RELEASE,
    SPAN,
    WHOLE,
    WRITTEN,
    Ints,
    Narrow,
)

SEEN = (1 << 63) - 1  # of 64 positions all but the last: the sign stays clear
LONGEST = 63


@compiled
def plain_forward(t: Ints, w: Ints, order: Ints, s: Ints) -> int:
    """Place all as early as the order leaves; the highest last position, or FAILED when one has no place."""
    if t[NARROW]:
        return _forward(t, w, order, (s, w[t[FREE] :].view(np.int32)))
    return _forward(t, w, order, (s, w[t[FREE] :]))


@compiled
def plain_backward(t: Ints, w: Ints, order: Ints, s: Ints) -> int:
    """Place all as late as the schedule's own end and the order, read from its back, leave; the lowest first."""
    if t[NARROW]:
        return _backward(t, w, order, (s, w[t[FREE] :].view(np.int32)))
    return _backward(t, w, order, (s, w[t[FREE] :]))


@compiled
def _forward(t: Ints, w: Ints, order: Ints, made: tuple[Ints, Ints | Narrow]) -> int:
    s, free = made
    _wipe(t, w, free)
    count, horizon, guard, even = t[COUNT], t[HORIZON], t[t[GUARD]], t[EVEN]
    at, prior, before, add = t[t[BEFORE_AT] :], t[t[PRIOR] :].view(np.uint32), t[t[BEFORE] :], t[t[BEFORE_ADD] :]
    release, mode_at, spans, asks = t[t[RELEASE] :], t[t[MODE_AT] :], t[t[SPAN] :], t[t[WHOLE] :]
    last, modes = s[count:], s[2 * count :]
    low, high = horizon, 0
    for k in range(count):
        i = order[k]
        mode, first = mode_at[i] + modes[i], release[i]
        if even:
            for e in range(at[i], at[i + 1]):
                first = max(first, last[prior[e]] + 1)
        else:
            for e in range(at[i], at[i + 1]):
                first = max(first, last[before[e]] + add[e])
        span, ask = spans[mode], asks[mode]
        if span > 0 and ask > 0:
            first = _from(free, (ask, guard, horizon), span, first)
            low = min(low, first)
        if first + span > horizon:
            w[t[WRITTEN]], w[t[WRITTEN] + 1] = 0, horizon - 1
            return FAILED
        for position in range(first, first + span):
            free[position] -= ask
        s[i], last[i] = first, first + span - 1
        high = max(high, first + span)
    w[t[WRITTEN]], w[t[WRITTEN] + 1] = low, min(high, horizon - 1)
    return high - 1


@compiled
def _backward(t: Ints, w: Ints, order: Ints, made: tuple[Ints, Ints | Narrow]) -> int:
    s, free = made
    _wipe(t, w, free)
    count, guard, even = t[COUNT], t[t[GUARD]], t[EVEN]
    at, next_, after, add = t[t[AFTER_AT] :], t[t[NEXT] :].view(np.uint32), t[t[AFTER] :], t[t[AFTER_ADD] :]
    deadline, mode_at, spans, asks = t[t[DEADLINE] :], t[t[MODE_AT] :], t[t[SPAN] :], t[t[WHOLE] :]
    last, modes = s[count:], s[2 * count :]
    end, low = last[:count].max(), t[HORIZON]
    for k in range(count - 1, -1, -1):
        i = order[k]
        mode, upper = mode_at[i] + modes[i], min(end, deadline[i])
        if even:
            for e in range(at[i], at[i + 1]):
                upper = min(upper, s[next_[e]] - 1)
        else:
            for e in range(at[i], at[i + 1]):
                upper = min(upper, s[after[e]] - add[e])
        span, ask = spans[mode], asks[mode]
        if span > 0 and ask > 0:
            upper = _until(free, (ask, guard), span, upper)
        if upper - span < NOWHERE:
            w[t[WRITTEN]], w[t[WRITTEN] + 1] = 0, max(end, 0)
            return NOWHERE
        for position in range(upper - span + 1, upper + 1):
            free[position] -= ask
        s[i], last[i] = upper - span + 1, upper
        low = min(low, s[i])
    w[t[WRITTEN]], w[t[WRITTEN] + 1] = max(low, 0), max(end, 0)
    return low


@compiled
def _wipe(t: Ints, w: Ints, free: Ints | Narrow) -> None:
    """All free again, where something was taken."""
    full = t[t[FULL]]
    for at in range(w[t[WRITTEN]], w[t[WRITTEN] + 1] + 1):
        free[at] = full


@compiled
def _from(free: Ints | Narrow, asked: tuple[int, int, int], span: int, at: int) -> int:
    """The first position from `at` on where so much is free for so long; the horizon when there is none."""
    ask, guard, horizon = asked
    if span > LONGEST:
        return _from_long(free, asked, span, at)
    while at < horizon:
        bits = free_lanes(free, at, ask, guard) & SEEN
        places = _runs(bits, span)
        if places:
            return at + lowest_bit(places)
        at += highest_bit(~bits & SEEN) + 1  # never all free: a window that is has room
    return horizon


@compiled
def _until(free: Ints | Narrow, asked: tuple[int, int], span: int, at: int) -> int:
    """The last position up to `at` where so much is free for so long before; below NOWHERE when there is none."""
    ask, guard = asked
    if span > LONGEST:
        return _until_long(free, asked, span, at)
    while at >= span - 1:
        base = max(0, at - LONGEST + 1)
        bits = free_lanes(free, base, ask, guard) & (SEEN >> (LONGEST - 1 - at + base))
        places = _runs(bits, span)
        if places:
            return base + highest_bit(places) + span - 1
        if base == 0:
            break
        at = base + lowest_bit(~bits) - 1
    return NOWHERE - 1


@compiled
def _from_long(free: Ints | Narrow, asked: tuple[int, int, int], span: int, at: int) -> int:
    """The same for work longer than the window, position by position."""
    ask, guard, horizon = asked
    run = 0
    while at < horizon and run < span:
        run = run + 1 if (free[at] - ask) & guard == guard else 0
        at += 1
    return at - span if run == span else horizon


@compiled
def _until_long(free: Ints | Narrow, asked: tuple[int, int], span: int, at: int) -> int:
    ask, guard = asked
    run = 0
    while at >= 0 and run < span:
        run = run + 1 if (free[at] - ask) & guard == guard else 0
        at -= 1
    return at + span if run == span else NOWHERE - 1


@compiled
def _runs(bits: int, span: int) -> int:
    """The bits that begin a run of so many 1s."""
    have = 1
    while 2 * have <= span:
        bits &= bits >> have
        have *= 2
    return bits & (bits >> (span - have))
