"""What the compiled functions read and write: arrays of whole numbers, nothing else.

Time is positions 0 … horizon-1. An activity that takes `first` to `last` holds its resources on both and between; one
of span 0 has last = first - 1 and holds nothing. Demands of several resources share one 64-bit word, each in a field
with a guard bit above it: subtracting a whole word clears a guard bit exactly where one resource is short, so one
subtraction asks for all of them (Knuth 4A, 7.1.3, "broadword").
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]

WORD = 62  # bits used of a word: the sign stays clear


class Tables(NamedTuple):
    """One problem. `…_at` are offsets: what belongs to i lies from at[i] to at[i + 1]."""

    horizon: int
    before_at: Ints  # activity → links from what it waits for
    before: Ints
    before_start: Ints  # 1: counts from the start of what it waits for, 0: from its last position
    before_add: Ints  # the earliest position is the anchor and this …
    before_table: Ints  # … or, where not -1, what this row of `floor` says
    after_at: Ints  # the same links, from the other side
    after: Ints
    after_start: Ints
    after_add: Ints
    after_table: Ints
    floor: Ints  # [table, anchor] → earliest first
    ceiling: Ints  # [table, first] → latest anchor that leaves it
    most_at: Ints  # activity → maximal lags from what it follows
    most: Ints
    most_start: Ints
    most_table: Ints  # row of `latest`
    latest: Ints  # [table, anchor] → latest first
    sorted: Ints  # the activities in an order in which everything follows what it waits for
    mode_at: Ints  # activity → modes
    span: Ints  # mode → working positions, 0 for an instant
    calendar: Ints  # mode → calendar, -1 for every position
    ask_at: Ints  # mode → words of its demand
    ask_word: Ints
    ask: Ints
    full: Ints  # word → capacities, guard bits set
    guard: Ints  # word → guard bits
    worked_at: Ints  # calendar → its open positions
    worked: Ints
    opening: Ints  # [calendar, position] → number of the first open position from there on
    release: Ints
    fixed: Ints  # -1 for none
    deadline: Ints  # latest last position
    stock_use: Ints  # [mode, stock]: what it takes of what isn't renewed
    stock: Ints
    account: Ints  # mode → currency, -1 for none
    cost: Ints
    year: Ints  # position → year, from 0
    year_at: Ints  # year → its first position; one more at the end
    limit: Ints  # [currency, year]


class Work(NamedTuple):
    """Scratch space of one thread."""

    free: Ints  # [word, position]
    left: Ints  # [currency, year]
    count: Ints  # per position, for sorting
    used: Ints  # [0]: lowest position written since `free` was last whole, [1]: highest
    random: Ints  # two states of the generator


class Spot(NamedTuple):
    """A schedule: positions and mode by activity."""

    first: Ints
    last: Ints
    mode: Ints


def work_for(tables: Tables, seed: int) -> Work:
    """Fresh scratch space, its chance drawn from `seed`."""
    free = np.repeat(tables.full[:, None], tables.horizon + 1, axis=1)
    random = np.array([seed % 2_147_483_562 + 1, (seed * 7919 + 104_729) % 2_147_483_398 + 1], np.int64)
    used = np.array([tables.horizon, 0], np.int64)
    return Work(np.ascontiguousarray(free), tables.limit.copy(), np.zeros(tables.horizon + 3, np.int64), used, random)


def spot_for(tables: Tables) -> Spot:
    """Room for one schedule, every activity in its first mode."""
    count = len(tables.release)
    return Spot(np.zeros(count, np.int64), np.zeros(count, np.int64), np.zeros(count, np.int64))
