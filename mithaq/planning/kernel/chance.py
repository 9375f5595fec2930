"""Chance that repeats: two multiplicative generators combined (L'Ecuyer 1988), the same compiled or not."""

from mithaq.planning.kernel.compiling import compiled
from mithaq.planning.kernel.tables import Ints

FIRST, SECOND = 2_147_483_563, 2_147_483_399


@compiled
def draw(state: Ints, below: int) -> int:
    """A whole number from 0 to below - 1."""
    state[0] = 40_014 * state[0] % FIRST
    state[1] = 40_692 * state[1] % SECOND
    return int((state[0] - state[1]) % (FIRST - 1) * below // (FIRST - 1))
