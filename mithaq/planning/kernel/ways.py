"""Choosing modes: at random, repaired until stocks suffice, and greedily while the schedule is made."""

import numpy as np

from mithaq.planning.kernel.chance import draw
from mithaq.planning.kernel.compiling import compiled
from mithaq.planning.kernel.places import FAILED, NOWHERE, earliest, last_of
from mithaq.planning.kernel.serial import clear, lower_of, pin, take
from mithaq.planning.kernel.tables import COUNT, FIXED, MODE_AT, SPAN, STOCK, STOCKS, USE, Ints
from mithaq.planning.kernel.worth import over

PATIENCE = 4  # changes tried per activity before a repair gives up


@compiled
def any_modes(t: Ints, w: Ints, s: Ints) -> None:
    """The shorter of two modes drawn for each activity, then repaired."""
    count = t[COUNT]
    for i in range(count):
        base = t[t[MODE_AT] + i]
        many = t[t[MODE_AT] + i + 1] - base
        one, other = draw(t, w, many), draw(t, w, many)
        s[2 * count + i] = one if t[t[SPAN] + base + one] <= t[t[SPAN] + base + other] else other
    repair(t, w, s)


@compiled
def vary(t: Ints, w: Ints, s: Ints, changes: int) -> None:
    """Give so many activities, drawn at random, another mode drawn at random."""
    count = t[COUNT]
    for _ in range(changes):
        i = draw(t, w, count)
        s[2 * count + i] = draw(t, w, t[t[MODE_AT] + i + 1] - t[t[MODE_AT] + i])


@compiled
def repair(t: Ints, w: Ints, s: Ints) -> None:
    """Change modes at random, keeping what doesn't take more than there is beyond before, until stocks suffice."""
    count = t[COUNT]
    excess = over(t, s)
    tries = PATIENCE * count
    while excess > 0 and tries > 0:
        tries -= 1
        i = draw(t, w, count)
        many = t[t[MODE_AT] + i + 1] - t[t[MODE_AT] + i]
        kept = s[2 * count + i]
        for mode in range(many):
            before = s[2 * count + i]
            s[2 * count + i] = mode
            found = over(t, s)
            if found < excess:
                excess, kept = found, mode
            else:
                s[2 * count + i] = before
        s[2 * count + i] = kept


@compiled
def forward_choosing(t: Ints, w: Ints, order: Ints, s: Ints) -> int:
    """As `forward`, but each activity takes the mode that ends first, if what isn't renewed suffices for it."""
    count, stocks = t[COUNT], t[STOCKS]
    left = _left(t, s)
    clear(t, w)
    end = pin(t, w, s)
    for i in order:
        if t[t[FIXED] + i] >= 0:
            continue
        base, kept = t[t[MODE_AT] + i], s[2 * count + i]
        lower, best, first = lower_of(t, s, i), NOWHERE, NOWHERE
        for mode in range(t[t[MODE_AT] + i + 1] - base):
            if mode != kept and not _affords(t, left, base + kept, base + mode):
                continue
            at = earliest(t, w, base + mode, lower)
            last = last_of(t, base + mode, at) if at >= 0 else NOWHERE
            if at >= 0 and (first < 0 or last < best or (last == best and mode == kept)):
                best, first = last, at
                s[2 * count + i] = mode
        if first < 0:
            return FAILED
        for stock in range(stocks):
            left[stock] += t[t[USE] + (base + kept) * stocks + stock]
            left[stock] -= t[t[USE] + (base + s[2 * count + i]) * stocks + stock]
        s[i], s[count + i] = first, best
        take(t, w, s, i)
        end = max(end, best)
    return end


@compiled
def _left(t: Ints, s: Ints) -> Ints:
    count, stocks = t[COUNT], t[STOCKS]
    left = np.zeros(stocks, np.int64)
    for stock in range(stocks):
        left[stock] = t[t[STOCK] + stock]
        for i in range(count):
            left[stock] -= t[t[USE] + (t[t[MODE_AT] + i] + s[2 * count + i]) * stocks + stock]
    return left


@compiled
def _affords(t: Ints, left: Ints, kept: int, mode: int) -> bool:
    """Whether what is left allows the mode in the place of the other."""
    stocks = t[STOCKS]
    for stock in range(stocks):
        more = t[t[USE] + mode * stocks + stock] - t[t[USE] + kept * stocks + stock]
        if more > max(0, left[stock]):
            return False
    return True
