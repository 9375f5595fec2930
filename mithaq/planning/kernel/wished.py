"""What the wishes missed cost: who hosts, in turn, how often in a year, in which shares."""

# mypy: no-warn-return-any
# Elements of arrays are whole numbers, which mypy can't know.

import numpy as np

from mithaq.planning.kernel.compiling import compiled
from mithaq.planning.kernel.tables import (
    AMOUNT,
    COUNT,
    DEAREST,
    HOST,
    MEMBER,
    MEMBER_AT,
    MODE_AT,
    PARTIES,
    SHARE,
    WISH,
    WISHES,
    YEAR,
    YEARS,
    Ints,
)

# A row of WISH: what kind, what a unit weighs, the party (-1: any), how many a year, what makes a unit.
KIND, WEIGHT, PARTY, MOST, PER = range(5)
WIDE = 5
AT_PARTY, IN_TURN, AT_MOST, SHARED = range(4)


@compiled
def wished(t: Ints, s: Ints) -> int:
    """In positions of the end, no more than DEAREST."""
    total = 0
    for k in range(t[WISHES]):
        total += t[t[WISH] + WIDE * k + WEIGHT] * missed(t, s, k)
    return min(total, t[DEAREST])


@compiled
def missed(t: Ints, s: Ints, k: int) -> int:
    """Units by which the wish is missed."""
    row, count = t[WISH] + WIDE * k, t[COUNT]
    kind, found, before = t[row + KIND], 0, -1
    first, beyond = t[t[MEMBER_AT] + k], t[t[MEMBER_AT] + k + 1]
    held = np.zeros((t[PARTIES], t[YEARS] if kind == AT_MOST else 1), np.int64)
    whole = 0
    for e in range(first, beyond):
        i = t[t[MEMBER] + e]
        mode = t[t[MODE_AT] + i] + s[2 * count + i]
        host = t[t[HOST] + mode]
        if host >= 0:
            if kind == AT_PARTY:
                found += int(host != t[row + PARTY])
            elif kind == IN_TURN:
                found += int(host == before)
            elif kind == AT_MOST:
                held[host, t[t[YEAR] + s[i]]] += int(t[row + PARTY] < 0 or t[row + PARTY] == host)
            else:
                amount = t[t[AMOUNT] + k * t[t[MODE_AT] + count] + mode]
                held[host, 0] += amount
                whole += amount
        before = host
    if kind == AT_MOST:
        for times in held.ravel():
            found += max(0, times - t[row + MOST])
    elif kind == SHARED:
        above = 0
        for party in range(t[PARTIES]):
            above += max(0, 1000 * held[party, 0] - t[t[SHARE] + k * t[PARTIES] + party] * whole)
        found = (above + 1000 * t[row + PER] - 1) // (1000 * t[row + PER])
    return found
