"""Serial schedule generation: each activity in turn at its earliest place, or from the end at its latest.

Going back and then forth over a schedule (forward-backward improvement, Li and Willis 1992; Valls et al. 2005) never
makes it longer on one calendar and mostly makes it shorter.
"""

# mypy: no-warn-return-any
# Elements of arrays are whole numbers, which mypy can't know.

from mithaq.planning.kernel.compiling import COMPILED, compiled
from mithaq.planning.kernel.places import FAILED, NOWHERE, earliest, first_of, last_of, latest
from mithaq.planning.kernel.plain import plain_backward, plain_forward
from mithaq.planning.kernel.tables import (
    ACCOUNT,
    ACCOUNTS,
    AFTER,
    AFTER_ADD,
    AFTER_AT,
    AFTER_START,
    AFTER_TABLE,
    ASK,
    ASK_AT,
    ASK_WORD,
    BEFORE,
    BEFORE_ADD,
    BEFORE_AT,
    BEFORE_START,
    BEFORE_TABLE,
    CEILING,
    COST,
    COUNT,
    DEADLINE,
    FIXED,
    FIXED_COUNT,
    FLOOR,
    FULL,
    HIGH,
    HORIZON,
    LEFT,
    LIMIT,
    LOW,
    MODE_AT,
    PLAIN,
    RELEASE,
    STRIDE,
    TALLY,
    WORDS,
    YEAR,
    YEARS,
    Ints,
)


@compiled
def forward(t: Ints, w: Ints, order: Ints, s: Ints) -> int:
    """Place all as early as the order leaves; the highest last position, or FAILED when one has no place."""
    if is_plain(t):
        return plain_forward(t, w, order, s)
    count = t[COUNT]
    clear(t, w)
    end = pin(t, w, s)
    for i in order:
        if t[t[FIXED] + i] >= 0:
            continue
        mode = t[t[MODE_AT] + i] + s[2 * count + i]
        first = earliest(t, w, mode, lower_of(t, s, i))
        if first < 0:
            return FAILED
        s[i] = first
        s[count + i] = last_of(t, mode, first)
        take(t, w, s, i)
        end = max(end, s[count + i])
    return end


@compiled
def backward(t: Ints, w: Ints, order: Ints, s: Ints) -> int:
    """Place all as late as the schedule's own end and the order, read from its back, leave; the lowest first.

    NOWHERE, with the schedule half moved, when one has no place.
    """
    if is_plain(t):
        return plain_backward(t, w, order, s)
    count = t[COUNT]
    end = s[count : 2 * count].max()
    clear(t, w)
    pin(t, w, s)
    start = t[HORIZON]
    for k in range(count - 1, -1, -1):
        i = order[k]
        if t[t[FIXED] + i] < 0:
            mode = t[t[MODE_AT] + i] + s[2 * count + i]
            last = latest(t, w, mode, upper_of(t, s, i, end))
            if last < NOWHERE:
                return NOWHERE
            s[count + i] = last
            s[i] = first_of(t, mode, last)
            take(t, w, s, i)
        start = min(start, s[i])
    return start


@compiled
def is_plain(t: Ints) -> bool:
    """Whether `kernel.plain` gives the same answers."""
    return COMPILED and t[PLAIN] != 0 and t[FIXED_COUNT] == 0


@compiled
def lower_of(t: Ints, s: Ints, i: int) -> int:
    """The earliest first position that release and links leave."""
    lower, count = t[t[RELEASE] + i], t[COUNT]
    for e in range(t[t[BEFORE_AT] + i], t[t[BEFORE_AT] + i + 1]):
        b, table = t[t[BEFORE] + e], t[t[BEFORE_TABLE] + e]
        anchor = s[b] if t[t[BEFORE_START] + e] else s[count + b]
        if table < 0:
            lower = max(lower, anchor + t[t[BEFORE_ADD] + e])
        else:
            lower = max(lower, t[t[FLOOR] + table * t[STRIDE] + anchor])
    return lower


@compiled
def upper_of(t: Ints, s: Ints, i: int, end: int) -> int:
    """The latest last position that deadline, end and links leave."""
    upper = min(t[t[DEADLINE] + i], end)
    mode = t[t[MODE_AT] + i] + s[2 * t[COUNT] + i]
    for e in range(t[t[AFTER_AT] + i], t[t[AFTER_AT] + i + 1]):
        first, table = s[t[t[AFTER] + e]], t[t[AFTER_TABLE] + e]
        anchor = first - t[t[AFTER_ADD] + e] if table < 0 else t[t[CEILING] + table * t[STRIDE] + first]
        if t[t[AFTER_START] + e]:
            anchor = last_of(t, mode, anchor) if anchor >= 0 else NOWHERE - 1
        upper = min(upper, anchor)
    return upper


@compiled
def take(t: Ints, w: Ints, s: Ints, i: int) -> None:
    """Hold what the mode asks from first to last, and pay for it."""
    mode, first, last = t[t[MODE_AT] + i] + s[2 * t[COUNT] + i], s[i], s[t[COUNT] + i]
    if t[t[ACCOUNT] + mode] >= 0:
        w[t[LEFT] + t[t[ACCOUNT] + mode] * t[YEARS] + t[t[YEAR] + first]] -= t[t[COST] + mode]
    for k in range(t[t[ASK_AT] + mode], t[t[ASK_AT] + mode + 1]):
        base, ask = t[t[ASK_WORD] + k] * t[STRIDE], t[t[ASK] + k]
        for at in range(base + first, base + last + 1):
            w[at] -= ask
    w[t[LOW]] = min(w[t[LOW]], first)
    w[t[HIGH]] = max(w[t[HIGH]], last)


@compiled
def clear(t: Ints, w: Ints) -> None:
    """Everything free again, all money back."""
    for word in range(t[WORDS]):
        base, full = word * t[STRIDE], t[t[FULL] + word]
        for at in range(base + w[t[LOW]], base + w[t[HIGH]] + 1):
            w[at] = full
    w[t[LOW]] = t[HORIZON]
    w[t[HIGH]] = 0
    if t[ACCOUNTS]:
        for k in range(t[TALLY] - t[LEFT]):
            w[t[LEFT] + k] = t[t[LIMIT] + k]


@compiled
def pin(t: Ints, w: Ints, s: Ints) -> int:
    """Put what has a fixed date there first; the highest last position, NOWHERE when nothing is fixed."""
    end, count = NOWHERE, t[COUNT]
    if t[FIXED_COUNT] == 0:
        return end
    for i in range(count):
        first = t[t[FIXED] + i]
        if first >= 0:
            s[i] = first
            s[count + i] = min(last_of(t, t[t[MODE_AT] + i] + s[2 * count + i], first), t[HORIZON] - 1)
            take(t, w, s, i)
            end = max(end, s[count + i])
    return end
