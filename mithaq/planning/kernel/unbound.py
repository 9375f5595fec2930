"""Schedules in which nothing is short: each activity as early, or as late, as order and calendars allow."""

from mithaq.planning.kernel.compiling import compiled
from mithaq.planning.kernel.places import FAILED, NOWHERE, first_of, latest
from mithaq.planning.kernel.serial import upper_of
from mithaq.planning.kernel.tables import (
    BEFORE,
    BEFORE_ADD,
    BEFORE_AT,
    BEFORE_START,
    BEFORE_TABLE,
    CALENDAR,
    COUNT,
    FLOOR,
    HORIZON,
    MODE_AT,
    OPENING,
    RELEASE,
    SPAN,
    STRIDE,
    WORKED,
    WORKED_AT,
    Ints,
)


@compiled
def unbound_forward(t: Ints, order: Ints, s: Ints) -> int:
    """The highest last position, or FAILED when one has no place. Nothing in `t` may ask for a resource or money.

    As `serial.forward` would, but every table is taken once, not at each look.
    """
    count, horizon, stride, end = t[COUNT], t[HORIZON], t[STRIDE], NOWHERE
    at, before, add = t[t[BEFORE_AT] :], t[t[BEFORE] :], t[t[BEFORE_ADD] :]
    from_start, table, floor = t[t[BEFORE_START] :], t[t[BEFORE_TABLE] :], t[t[FLOOR] :]
    release, mode_at, spans = t[t[RELEASE] :], t[t[MODE_AT] :], t[t[SPAN] :]
    calendars, worked_at, worked, opening = t[t[CALENDAR] :], t[t[WORKED_AT] :], t[t[WORKED] :], t[t[OPENING] :]
    last, modes = s[count:], s[2 * count :]
    for k in range(count):
        i = order[k]
        first = release[i]
        for e in range(at[i], at[i + 1]):
            anchor = s[before[e]] if from_start[e] else last[before[e]]
            first = max(first, anchor + add[e] if table[e] < 0 else floor[table[e] * stride + anchor])
        if first >= horizon:
            return FAILED
        mode = mode_at[i] + modes[i]
        calendar, ends = calendars[mode], first + spans[mode] - 1
        if calendar >= 0:
            begin = worked_at[calendar] + opening[calendar * (stride + 1) + first]
            if begin + spans[mode] > worked_at[calendar + 1]:
                return FAILED
            first, ends = worked[begin], worked[begin + spans[mode] - 1]
        if ends >= horizon:
            return FAILED
        s[i], last[i] = first, ends
        end = max(end, ends)
    return end


@compiled
def unbound_backward(t: Ints, order: Ints, s: Ints) -> int:
    """The lowest first position, all as late as the end allows; NOWHERE when one has no place."""
    count, start = t[COUNT], t[HORIZON]
    end = s[count : 2 * count].max()
    for k in range(count - 1, -1, -1):
        i = order[k]
        mode = t[t[MODE_AT] + i] + s[2 * count + i]
        last = latest(t, s, mode, upper_of(t, s, i, end))
        if last < NOWHERE:
            return NOWHERE
        s[count + i], s[i] = last, first_of(t, mode, last)
        start = min(start, s[i])
    return start
