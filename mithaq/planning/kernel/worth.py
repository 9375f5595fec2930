"""How good a schedule is, as one number: broken demands first, then its end and what it pays for wishes missed, then
how early everything lies."""

# mypy: no-warn-return-any
# Elements of arrays are whole numbers, which mypy can't know.

from mithaq.planning.kernel.compiling import compiled
from mithaq.planning.kernel.serial import lower_of
from mithaq.planning.kernel.tables import (
    COUNT,
    DEADLINE,
    DEAREST,
    FIXED,
    HORIZON,
    LATEST,
    MODE_AT,
    MOST,
    MOST_AT,
    MOST_START,
    MOST_TABLE,
    STOCK,
    STOCKS,
    STRIDE,
    USE,
    WISHES,
    Ints,
)
from mithaq.planning.kernel.wished import wished

HOPELESS = 4_000_000_000_000_000_000  # no schedule at all


@compiled
def worth(t: Ints, s: Ints) -> int:
    """Smaller is better; see `cost_of` and `broken_of`."""
    count = t[COUNT]
    total, end = 0, 0
    for i in range(count, 2 * count):
        total += s[i] + 1
        end = max(end, s[i] + 1)
    if t[WISHES]:
        end += wished(t, s)
    unit = count * (t[HORIZON] + 1)
    whole = unit * (t[HORIZON] + t[DEAREST] + 1)
    return min(broken(t, s), HOPELESS // whole - 1) * whole + end * unit + total


@compiled
def cost_of(t: Ints, value: int) -> int:
    """How many positions the schedule takes that is worth so much, and what it pays for wishes."""
    unit = t[COUNT] * (t[HORIZON] + 1)
    return value % (unit * (t[HORIZON] + t[DEAREST] + 1)) // unit


@compiled
def broken_of(t: Ints, value: int) -> int:
    """By how much its demands are broken; 0 for a schedule that holds."""
    return value // (t[COUNT] * (t[HORIZON] + 1) * (t[HORIZON] + t[DEAREST] + 1))


@compiled
def broken(t: Ints, s: Ints) -> int:
    """Positions too late for deadlines, longest lags and fixed dates, and units too many of what isn't renewed."""
    sum_, count = over(t, s), t[COUNT]
    for i in range(count):
        sum_ += max(0, s[count + i] - t[t[DEADLINE] + i])
        if t[t[FIXED] + i] >= 0:
            sum_ += max(0, lower_of(t, s, i) - s[i])
        for e in range(t[t[MOST_AT] + i], t[t[MOST_AT] + i + 1]):
            b = t[t[MOST] + e]
            anchor = s[b] if t[t[MOST_START] + e] else s[count + b]
            sum_ += max(0, s[i] - t[t[LATEST] + t[t[MOST_TABLE] + e] * t[STRIDE] + anchor])
    return sum_


@compiled
def over(t: Ints, s: Ints) -> int:
    """Units too many of what isn't renewed, over all stocks."""
    found, count = 0, t[COUNT]
    for stock in range(t[STOCKS]):
        used = 0
        for i in range(count):
            used += t[t[USE] + (t[t[MODE_AT] + i] + s[2 * count + i]) * t[STOCKS] + stock]
        found += max(0, used - t[t[STOCK] + stock])
    return found
