"""Where a mode can go: the earliest and the latest place in what is free, on its calendar, within its year's money."""

# mypy: no-warn-return-any
# Elements of arrays are whole numbers, which mypy can't know.

from mithaq.planning.kernel.compiling import compiled, free_lanes, highest_bit, lowest_bit
from mithaq.planning.kernel.tables import (
    ACCOUNT,
    ASK,
    ASK_AT,
    ASK_WORD,
    CALENDAR,
    COST,
    GUARD,
    HORIZON,
    LEFT,
    OPENING,
    SPAN,
    STRIDE,
    WINDOW,
    WORKED,
    WORKED_AT,
    YEAR,
    YEAR_AT,
    YEARS,
    Ints,
)

NOWHERE = -1
FAILED = -2  # of a whole schedule; -1 is the last position of instants at the very beginning


@compiled
def earliest(t: Ints, w: Ints, mode: int, lower: int) -> int:
    """The first position from `lower` on where the mode can start; NOWHERE when there is none."""
    if t[t[ACCOUNT] + mode] >= 0 or t[t[CALENDAR] + mode] >= 0:
        return _earliest_open(t, w, mode, lower)
    span = t[t[SPAN] + mode]
    if span == 0 or t[t[ASK_AT] + mode] == t[t[ASK_AT] + mode + 1]:
        return lower if lower + span <= t[HORIZON] else NOWHERE
    down, top = lower, lower + span - 1
    while top < t[HORIZON]:
        clash = last_clash(t, w, mode, (down, top))
        if clash < 0:
            return top - span + 1
        down, top = top + 1, clash + span  # what lies above the clash is known to be free
    return NOWHERE


@compiled
def latest(t: Ints, w: Ints, mode: int, upper: int) -> int:
    """The last position up to `upper` where the mode can end; below NOWHERE when there is none."""
    if t[t[ACCOUNT] + mode] >= 0 or t[t[CALENDAR] + mode] >= 0:
        return _latest_open(t, w, mode, upper)
    span = t[t[SPAN] + mode]
    if span == 0 or t[t[ASK_AT] + mode] == t[t[ASK_AT] + mode + 1]:
        return upper if upper - span >= NOWHERE else NOWHERE - 1
    up, bottom = upper, upper - span + 1
    while bottom >= 0:
        clash = first_clash(t, w, mode, (bottom, up))
        if clash < 0:
            return bottom + span - 1
        up, bottom = bottom - 1, clash - span
    return NOWHERE - 1


@compiled
def last_clash(t: Ints, w: Ints, mode: int, window: tuple[int, int]) -> int:
    """The last position of the window where something that the mode asks isn't free; NOWHERE when all is."""
    k, beyond = t[t[ASK_AT] + mode], t[t[ASK_AT] + mode + 1]
    found = NOWHERE
    while k < beyond:
        word, ask = t[t[ASK_WORD] + k], t[t[ASK] + k]
        base, guard = word * t[STRIDE], t[t[GUARD] + word]
        at, down = base + window[1], base + max(window[0], found + 1)
        while at >= down and (w[at] - ask) & guard == guard:
            at -= 1
        if at >= down:
            found = at - base
        k += 1
    return found


@compiled
def first_clash(t: Ints, w: Ints, mode: int, window: tuple[int, int]) -> int:
    """The first such position; NOWHERE when all is free."""
    k, beyond = t[t[ASK_AT] + mode], t[t[ASK_AT] + mode + 1]
    up, found = window[1], NOWHERE
    while k < beyond:
        word, ask = t[t[ASK_WORD] + k], t[t[ASK] + k]
        base, guard = word * t[STRIDE], t[t[GUARD] + word]
        at, stop = base + window[0], base + up
        while at <= stop and (w[at] - ask) & guard == guard:
            at += 1
        if at <= stop:
            found = at - base
            up = found - 1
        k += 1
    return found


@compiled
def last_of(t: Ints, mode: int, first: int) -> int:
    """Where the mode ends that starts there; the horizon when beyond."""
    calendar, span = t[t[CALENDAR] + mode], t[t[SPAN] + mode]
    if calendar < 0:
        return first + span - 1
    at = t[t[WORKED_AT] + calendar] + t[t[OPENING] + calendar * (t[STRIDE] + 1) + first] + span - 1
    return t[t[WORKED] + at] if at < t[t[WORKED_AT] + calendar + 1] else t[HORIZON]


@compiled
def first_of(t: Ints, mode: int, last: int) -> int:
    """Where the mode starts that ends there; NOWHERE before time."""
    calendar, span = t[t[CALENDAR] + mode], t[t[SPAN] + mode]
    if calendar < 0:
        return last - span + 1
    at = t[t[OPENING] + calendar * (t[STRIDE] + 1) + last + 1] - span
    return t[t[WORKED] + t[t[WORKED_AT] + calendar] + at] if at >= 0 else NOWHERE


@compiled
def paid(t: Ints, w: Ints, mode: int, first: int) -> bool:
    """Whether the year of that position has the money left."""
    account = t[t[ACCOUNT] + mode]
    return account < 0 or t[t[COST] + mode] <= w[t[LEFT] + account * t[YEARS] + t[t[YEAR] + first]]


@compiled
def _earliest_open(t: Ints, w: Ints, mode: int, lower: int) -> int:
    """With a calendar or a budget: from open position to open position, a window of what is free in one word."""
    base, free = -WINDOW, 0
    while lower < t[HORIZON]:
        first = opens(t, mode, lower)
        last = last_of(t, mode, first) if first < t[HORIZON] else first
        if last >= t[HORIZON]:
            return NOWHERE
        if not paid(t, w, mode, first):
            lower = t[t[YEAR_AT] + t[t[YEAR] + first] + 1]
            continue
        if last >= base + WINDOW:
            base, free = first, free_all(t, w, mode, first)
        if last >= base + WINDOW:
            clash = last_clash(t, w, mode, (first, last))
        else:
            short = ((2 << (last - base)) - (1 << (first - base))) & ~free
            clash = base + highest_bit(short) if short else NOWHERE
        if clash < 0:
            return first
        lower = clash + 1
    return NOWHERE


@compiled
def _latest_open(t: Ints, w: Ints, mode: int, upper: int) -> int:
    base, free = t[HORIZON], 0
    while upper >= 0:
        last = _closes(t, mode, upper)
        first = first_of(t, mode, last) if last >= 0 else NOWHERE
        if first < 0:
            return NOWHERE - 1
        if not paid(t, w, mode, first):
            upper = last - 1
            continue
        if first < base:
            base = max(0, last - WINDOW + 1)
            free = free_all(t, w, mode, base)
        if first < base:
            clash = first_clash(t, w, mode, (first, last))
        else:
            short = ((2 << (last - base)) - (1 << (first - base))) & ~free
            clash = base + lowest_bit(short) if short else NOWHERE
        if clash < 0:
            return last
        upper = clash - 1
    return NOWHERE - 1


@compiled
def free_all(t: Ints, w: Ints, mode: int, base: int) -> int:
    """One bit for each position of the window that begins there: 1 where all that the mode asks is free."""
    free = (1 << WINDOW) - 1
    for k in range(t[t[ASK_AT] + mode], t[t[ASK_AT] + mode + 1]):
        word = t[t[ASK_WORD] + k]
        free &= free_lanes(w, word * t[STRIDE] + base, t[t[ASK] + k], t[t[GUARD] + word])
    return free


@compiled
def opens(t: Ints, mode: int, lower: int) -> int:
    """The first position from `lower` on that the mode's calendar works; the horizon when there is none."""
    calendar = t[t[CALENDAR] + mode]
    if calendar < 0:
        return lower
    at = t[t[WORKED_AT] + calendar] + t[t[OPENING] + calendar * (t[STRIDE] + 1) + lower]
    return t[t[WORKED] + at] if at < t[t[WORKED_AT] + calendar + 1] else t[HORIZON]


@compiled
def _closes(t: Ints, mode: int, upper: int) -> int:
    calendar = t[t[CALENDAR] + mode]
    if calendar < 0:
        return upper
    at = t[t[WORKED_AT] + calendar] + t[t[OPENING] + calendar * (t[STRIDE] + 1) + upper + 1] - 1
    return t[t[WORKED] + at] if at >= t[t[WORKED_AT] + calendar] else NOWHERE
