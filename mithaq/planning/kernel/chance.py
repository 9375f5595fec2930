"""Chance that repeats: two multiplicative generators combined (L'Ecuyer 1988), the same compiled or not."""

# mypy: no-warn-return-any
# Elements of arrays are whole numbers, which mypy can't know.

from mithaq.planning.kernel.compiling import compiled
from mithaq.planning.kernel.tables import RANDOM, Ints

FIRST, SECOND = 2_147_483_563, 2_147_483_399


@compiled
def draw(t: Ints, w: Ints, below: int) -> int:
    """A whole number from 0 to below - 1."""
    at = t[RANDOM]
    w[at] = 40_014 * w[at] % FIRST
    w[at + 1] = 40_692 * w[at + 1] % SECOND
    return (w[at] - w[at + 1]) % (FIRST - 1) * below // (FIRST - 1)
