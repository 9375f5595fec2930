"""Serial schedule generation where nothing is special: no calendar, no money, no tables, one word for all demands.

The same answers as `kernel.serial`, twice as fast and more. A window of positions is looked at in one go: one bit for
each says whether all that is asked is free, without a branch, so that the compiler asks several at once; then the word
is folded on itself until only the places are left that have as many 1s behind them as the work takes.
"""

# mypy: no-warn-return-any
# Elements of arrays are whole numbers, which mypy can't know.

from mithaq.planning.kernel.compiling import compiled, highest_bit, lowest_bit
from mithaq.planning.kernel.places import FAILED, NOWHERE, earliest, free_bits, latest
from mithaq.planning.kernel.tables import (
    AFTER,
    AFTER_ADD,
    AFTER_AT,
    BEFORE,
    BEFORE_ADD,
    BEFORE_AT,
    COUNT,
    DEADLINE,
    FULL,
    GUARD,
    HIGH,
    HORIZON,
    LOW,
    MODE_AT,
    RELEASE,
    SPAN,
    WHOLE,
    WINDOW,
    Ints,
)

SEEN = (1 << WINDOW) - 1


@compiled
def plain_forward(t: Ints, w: Ints, order: Ints, s: Ints) -> int:
    """Place all as early as the order leaves; the highest last position, or FAILED when one has no place."""
    wipe(t, w)
    count, horizon, guard = t[COUNT], t[HORIZON], t[t[GUARD]]
    before_at, before, add = t[t[BEFORE_AT] :], t[t[BEFORE] :], t[t[BEFORE_ADD] :]
    release, mode_at, spans, asks = t[t[RELEASE] :], t[t[MODE_AT] :], t[t[SPAN] :], t[t[WHOLE] :]
    last, modes = s[count:], s[2 * count :]
    low, high = horizon, 0
    for k in range(count):
        i = order[k]
        mode, first = mode_at[i] + modes[i], release[i]
        for e in range(before_at[i], before_at[i + 1]):
            first = max(first, last[before[e]] + add[e])
        span, ask = spans[mode], asks[mode]
        if span > 0 and ask > 0:
            long = span > WINDOW
            first = earliest(t, w, mode, first) if long else _from(w, (ask, guard, horizon), span, first)
            low = min(low, first)
        if first < 0 or first + span > horizon:
            w[t[LOW]], w[t[HIGH]] = 0, horizon - 1
            return FAILED
        for at in range(first, first + span):
            w[at] -= ask
        s[i], last[i] = first, first + span - 1
        high = max(high, first + span)
    w[t[LOW]], w[t[HIGH]] = low, min(high, horizon - 1)
    return high - 1


@compiled
def plain_backward(t: Ints, w: Ints, order: Ints, s: Ints) -> int:
    """Place all as late as the schedule's own end and the order, read from its back, leave; the lowest first."""
    wipe(t, w)
    count, guard = t[COUNT], t[t[GUARD]]
    after_at, after, add = t[t[AFTER_AT] :], t[t[AFTER] :], t[t[AFTER_ADD] :]
    deadline, mode_at, spans, asks = t[t[DEADLINE] :], t[t[MODE_AT] :], t[t[SPAN] :], t[t[WHOLE] :]
    last, modes = s[count:], s[2 * count :]
    end, low = NOWHERE, t[HORIZON]
    for i in range(count):
        end = max(end, last[i])
    for k in range(count - 1, -1, -1):
        i = order[k]
        mode, upper = mode_at[i] + modes[i], min(end, deadline[i])
        for e in range(after_at[i], after_at[i + 1]):
            upper = min(upper, s[after[e]] - add[e])
        span, ask = spans[mode], asks[mode]
        if span > 0 and ask > 0:
            upper = latest(t, w, mode, upper) if span > WINDOW else _until(w, (ask, guard), span, upper)
        if upper - span < NOWHERE:
            w[t[LOW]], w[t[HIGH]] = 0, max(end, 0)
            return NOWHERE
        for at in range(upper - span + 1, upper + 1):
            w[at] -= ask
        s[i], last[i] = upper - span + 1, upper
        low = min(low, s[i])
    w[t[LOW]], w[t[HIGH]] = max(low, 0), max(end, 0)
    return low


@compiled
def wipe(t: Ints, w: Ints) -> None:
    """All free again, where something was taken."""
    full = t[t[FULL]]
    for at in range(w[t[LOW]], w[t[HIGH]] + 1):
        w[at] = full
    w[t[LOW]], w[t[HIGH]] = t[HORIZON], 0


@compiled
def _from(w: Ints, asked: tuple[int, int, int], span: int, at: int) -> int:
    """The first position from `at` on where so much is free for so long; the horizon when there is none."""
    ask, guard, horizon = asked
    while at < horizon:
        free = free_bits(w[at : at + WINDOW], ask, guard)
        places = _runs(free, span)
        if places:
            return at + lowest_bit(places)
        taken = ~free & SEEN  # never 0: a window that is all free has room
        at += highest_bit(taken) + 1
    return horizon


@compiled
def _until(w: Ints, asked: tuple[int, int], span: int, at: int) -> int:
    """The last position up to `at` where so much is free for so long before; below NOWHERE when there is none."""
    ask, guard = asked
    while at >= span - 1:
        base = max(0, at - WINDOW + 1)
        free = free_bits(w[base : base + WINDOW], ask, guard) & ((2 << (at - base)) - 1)
        places = _runs(free, span)
        if places:
            return base + highest_bit(places) + span - 1
        if base == 0:
            break
        at = base + lowest_bit(~free) - 1
    return NOWHERE - 1


@compiled
def _runs(free: int, span: int) -> int:
    """The bits that begin a run of so many 1s."""
    have = 1
    while 2 * have <= span:
        free &= free >> have
        have *= 2
    return free & (free >> (span - have))
