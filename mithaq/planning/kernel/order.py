"""Activity lists: an order in which everything follows what it waits for."""

from mithaq.planning.kernel.compiling import compiled
from mithaq.planning.kernel.tables import COUNT, SORTED, TALLY, Ints


@compiled
def by_first(t: Ints, w: Ints, s: Ints, order: Ints) -> None:
    """Write the activities by first position. Counting sort: it costs as much as reading."""
    _sort(t, w, s[: t[COUNT]], order)


@compiled
def by_last(t: Ints, w: Ints, s: Ints, order: Ints) -> None:
    """Likewise by last position: what a backward pass reads from its back."""
    _sort(t, w, s[t[COUNT] : 2 * t[COUNT]], order)


@compiled
def _sort(t: Ints, w: Ints, at: Ints, order: Ints) -> None:
    """Ties stand as in the table of what follows what."""
    tally = t[TALLY]
    top = at.max() + 3
    for position in range(top):
        w[tally + position] = 0
    for i in range(len(at)):
        w[tally + at[i] + 2] += 1
    sum_ = 0
    for position in range(top):
        sum_ += w[tally + position]
        w[tally + position] = sum_
    for k in range(len(at)):
        i = t[t[SORTED] + k]
        order[w[tally + at[i] + 1]] = i
        w[tally + at[i] + 1] += 1
