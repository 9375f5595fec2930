"""How early each activity could be if nothing were short: what every plan is measured against."""

import numpy as np

from mithaq.planning.kernel.compiling import compiled
from mithaq.planning.kernel.places import NOWHERE, last_of, opens
from mithaq.planning.kernel.serial import lower_of
from mithaq.planning.kernel.tables import COUNT, FIXED, HORIZON, MODE_AT, SORTED, Ints


@compiled
def heads(t: Ints) -> Ints:
    """First positions, then last ones, each the least over all modes; NOWHERE from the first on that has no place."""
    count, horizon = t[COUNT], t[HORIZON]
    s = np.full(2 * count, NOWHERE, np.int64)
    for k in range(count):
        i = t[t[SORTED] + k]
        fixed = t[t[FIXED] + i]
        lower = fixed if fixed >= 0 else lower_of(t, s, i)
        first, last = horizon, horizon
        for mode in range(t[t[MODE_AT] + i], t[t[MODE_AT] + i + 1]):
            at = opens(t, mode, lower) if lower < horizon else horizon
            ends = last_of(t, mode, at) if at < horizon else horizon
            if ends < horizon and (fixed < 0 or at == fixed):
                first, last = min(first, at), min(last, ends)
        if last >= horizon:
            return s
        s[i], s[count + i] = first, last
    return s
