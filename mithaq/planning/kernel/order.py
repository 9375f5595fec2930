"""Activity lists: an order in which everything follows what it waits for."""

from mithaq.planning.kernel.compiling import compiled
from mithaq.planning.kernel.tables import Ints, Spot, Tables, Work


@compiled
def by_first(t: Tables, w: Work, s: Spot, order: Ints) -> None:
    """Write the activities by first position; ties by rank. Counting sort, so it costs as much as reading."""
    _count(t, w, s.first)
    _fill(t, w, s.first, order)


@compiled
def by_last(t: Tables, w: Work, s: Spot, order: Ints) -> None:
    """Likewise by last position: what a backward pass reads from its back."""
    _count(t, w, s.last)
    _fill(t, w, s.last, order)


@compiled
def _count(t: Tables, w: Work, at: Ints) -> None:
    """Afterwards `w.count[p + 1]` says how many lie before position p."""
    top = at.max() + 3
    w.count[:top] = 0
    for i in range(len(at)):
        w.count[at[i] + 2] += 1
    for position in range(1, top):
        w.count[position] += w.count[position - 1]


@compiled
def _fill(t: Tables, w: Work, at: Ints, order: Ints) -> None:
    for i in t.sorted:
        order[w.count[at[i] + 1]] = i
        w.count[at[i] + 1] += 1
