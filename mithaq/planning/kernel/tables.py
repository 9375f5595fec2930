"""What the compiled functions read and write: three arrays of whole numbers.

`t` is the problem: its first numbers say where each table begins, so `t[t[SPAN] + mode]` is the span of a mode. One
array instead of forty keeps calls between compiled functions free. `w` is scratch space of one thread, `s` a schedule:
first positions, last positions, and modes of all activities, one after the other.

Time is positions 0 … horizon-1. An activity that takes `first` to `last` holds its resources on both and between; one
of span 0 has last = first - 1 and holds nothing. Demands of several resources share one 64-bit word, each in a field
with a guard bit above it: subtracting a whole word clears a guard bit exactly where one resource is short, so one
subtraction asks for all of them (Knuth 4A, 7.1.3, "broadword").
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from mithaq.planning.kernel.compiling import LANES

Ints = NDArray[np.int64]
Narrow = NDArray[np.int32]

WORD = 62  # bits used of a word: the sign stays clear

# Single numbers.
(
    HORIZON,
    COUNT,
    WORDS,
    STRIDE,
    STOCKS,
    ACCOUNTS,
    YEARS,
    FIXED_COUNT,
    LEFT,
    TALLY,
    LOW,
    HIGH,
    RANDOM,
    PLAIN,  # 1: no calendar, no money, one word, plain numbers on all links: `kernel.plain` does it faster
    WISHES,
    PARTIES,  # that may host
    DEAREST,  # what the wishes cost at most, in positions of the end
    GAIN,  # where scratch space holds what going forth gained, times FADES
    NARROW,  # 1: the word of demands has room in 32 bits; of use where PLAIN, like the next three
    EVEN,  # 1: what follows may begin in the position right behind
    FREE,  # where scratch space holds what is free
    WRITTEN,  # where scratch space holds the lowest and the highest position written there
) = range(22)
NUMBERS = 22
# Tables; `…_AT` are offsets: what belongs to i lies from at[i] to at[i + 1].
(
    BEFORE_AT,  # activity → links from what it waits for
    BEFORE,
    BEFORE_START,  # 1: counts from the start of what it waits for, 0: from its last position
    BEFORE_ADD,  # the earliest position is the anchor and this …
    BEFORE_TABLE,  # … or, where not -1, what this row of FLOOR says
    AFTER_AT,  # the same links, from the other side
    AFTER,
    AFTER_START,
    AFTER_ADD,
    AFTER_TABLE,
    FLOOR,  # [table, anchor] → earliest first
    CEILING,  # [table, first] → latest anchor that leaves it
    MOST_AT,  # activity → maximal lags from what it follows
    MOST,
    MOST_START,
    MOST_TABLE,  # row of LATEST
    LATEST,  # [table, anchor] → latest first
    SORTED,  # the activities in an order in which everything follows what it waits for
    MODE_AT,  # activity → modes
    SPAN,  # mode → working positions, 0 for an instant
    CALENDAR,  # mode → calendar, -1 for every position
    ASK_AT,  # mode → words of its demand
    ASK_WORD,
    ASK,
    FULL,  # word → capacities, guard bits set
    GUARD,  # word → guard bits
    WORKED_AT,  # calendar → its open positions
    WORKED,
    OPENING,  # [calendar, position] → number of the first open position from there on
    RELEASE,
    FIXED,  # -1 for none
    DEADLINE,  # latest last position
    USE,  # [mode, stock]: what it takes of what isn't renewed
    STOCK,
    ACCOUNT,  # mode → currency, -1 for none
    COST,
    YEAR,  # position → year, from 0
    YEAR_AT,  # year → its first position; one more at the end
    LIMIT,  # [currency, year]
    WHOLE,  # mode → its demand in one word, 0 for none; of use where PLAIN
    WISH,  # rows as `kernel.wished` reads them
    MEMBER_AT,  # wish → the activities it is about
    MEMBER,
    HOST,  # mode → party, -1 for none
    SHARE,  # [wish, party] per mille
    AMOUNT,  # [wish, mode]: what is shared
    PRIOR,  # BEFORE and AFTER again, in 32 bits
    NEXT,
) = range(NUMBERS, NUMBERS + 48)
PARTS = range(NUMBERS, NUMBERS + 48)
FADES = 32  # children taken in until what going forth once gained is forgotten
WINDOW = 56  # positions that are looked at in one go on calendars; scratch space goes on so far beyond the last


def tape(numbers: Mapping[int, int], parts: Mapping[int, Ints]) -> Ints:
    """Header and tables as one array."""
    flat = [np.ascontiguousarray(parts[part], np.int64).ravel() for part in PARTS]
    sizes = np.array([len(each) for each in flat])
    head = np.zeros(NUMBERS + len(flat), np.int64)
    head[NUMBERS:] = len(head) + np.concatenate([[0], np.cumsum(sizes)[:-1]])
    for number, value in numbers.items():
        head[number] = value
    words, stride = int(head[WORDS]), int(head[HORIZON]) + 1
    head[STRIDE], head[LEFT] = stride, words * stride
    head[TALLY] = head[LEFT] + head[ACCOUNTS] * head[YEARS]
    head[LOW] = head[TALLY] + stride + 3 + WINDOW
    head[HIGH], head[GAIN], head[WRITTEN] = head[LOW] + 1, head[LOW] + 2, head[LOW] + 3
    head[FREE] = head[WRITTEN] + 2
    head[RANDOM] = head[FREE] + (stride + LANES if head[PLAIN] else 0)
    return np.concatenate([head, *flat])


def work_for(t: Ints, seed: int) -> Ints:
    """Fresh scratch space, its chance drawn from `seed`: free capacity by word and position, money left by currency
    and year, a tally for sorting, the spans of positions written, what going forth gained, where
    PLAIN what is free once more, the state of chance."""
    w = np.zeros(t[RANDOM] + 2, np.int64)
    full = t[t[FULL] : t[FULL] + t[WORDS]]
    w[: t[LEFT]] = np.repeat(full, t[STRIDE])
    w[t[LEFT] : t[TALLY]] = t[t[LIMIT] : t[LIMIT] + t[TALLY] - t[LEFT]]
    w[t[LOW]], w[t[GAIN]] = t[HORIZON], FADES * t[HORIZON]
    w[t[WRITTEN] + 1] = t[HORIZON] - 1  # so that the first look fills it
    w[t[RANDOM]], w[t[RANDOM] + 1] = seed % 2_147_483_562 + 1, (seed * 7919 + 104_729) % 2_147_483_398 + 1
    return w


def schedule_for(t: Ints) -> Ints:
    """Room for one schedule, every activity in its first mode."""
    return np.zeros(3 * t[COUNT], np.int64)
