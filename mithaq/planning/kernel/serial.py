"""Serial schedule generation: each activity in turn at its earliest place, or from the end at its latest.

Going back and then forth over a schedule (forward-backward improvement, Li and Willis 1992; Valls et al. 2005) never
makes it longer on one calendar and mostly makes it shorter.
"""

from mithaq.planning.kernel.compiling import compiled
from mithaq.planning.kernel.tables import Ints, Spot, Tables, Work

NOWHERE = -1


@compiled
def forward(t: Tables, w: Work, order: Ints, s: Spot) -> int:
    """Place all as early as the order leaves; the highest last position, or NOWHERE when one has no place."""
    clear(t, w)
    end = NOWHERE
    for i in range(len(t.fixed)):
        if t.fixed[i] >= 0:
            end = max(end, _pin(t, w, i, s))
    for i in order:
        if t.fixed[i] >= 0:
            continue
        mode = t.mode_at[i] + s.mode[i]
        first = earliest(t, w, mode, lower_of(t, s, i))
        if first < 0:
            return NOWHERE
        s.first[i], s.last[i] = first, last_of(t, mode, first)
        take(t, w, mode, s, i)
        end = max(end, s.last[i])
    return end


@compiled
def backward(t: Tables, w: Work, order: Ints, s: Spot, end: int) -> int:  # budget: the end is the fifth thing needed
    """Place all as late as `end` and the order, read from its back, leave; the lowest first, or NOWHERE."""
    clear(t, w)
    start = t.horizon
    for i in range(len(t.fixed)):
        if t.fixed[i] >= 0:
            _pin(t, w, i, s)
    for at in range(len(order) - 1, -1, -1):
        i = order[at]
        if t.fixed[i] >= 0:
            continue
        mode = t.mode_at[i] + s.mode[i]
        last = latest(t, w, mode, upper_of(t, s, i, end))
        if last == NOWHERE - 1:
            return NOWHERE
        s.last[i], s.first[i] = last, first_of(t, mode, last)
        take(t, w, mode, s, i)
        start = min(start, s.first[i])
    return start


@compiled
def lower_of(t: Tables, s: Spot, i: int) -> int:
    """The earliest first position that release and links leave."""
    lower = t.release[i]
    for e in range(t.before_at[i], t.before_at[i + 1]):
        b = t.before[e]
        anchor = s.first[b] if t.before_start[e] else s.last[b]
        table = t.before_table[e]
        lower = max(lower, anchor + t.before_add[e] if table < 0 else t.floor[table, max(anchor, 0)])
    return lower


@compiled
def upper_of(t: Tables, s: Spot, i: int, end: int) -> int:
    """The latest last position that deadline, end and links leave."""
    upper = min(t.deadline[i], end) if t.deadline[i] < end else end
    mode = t.mode_at[i] + s.mode[i]
    for e in range(t.after_at[i], t.after_at[i + 1]):
        first, table = s.first[t.after[e]], t.after_table[e]
        anchor = first - t.after_add[e] if table < 0 else t.ceiling[table, first]
        if t.after_start[e]:
            upper = min(upper, last_of(t, mode, anchor) if anchor >= 0 else NOWHERE - 1)
        else:
            upper = min(upper, anchor)
    return upper


@compiled
def earliest(t: Tables, w: Work, mode: int, lower: int) -> int:
    """The first position from `lower` on where the mode can start; NOWHERE when there is none."""
    if t.account[mode] >= 0 or t.calendar[mode] >= 0:
        return _earliest_open(t, w, mode, lower)
    span, a, b = t.span[mode], t.ask_at[mode], t.ask_at[mode + 1]
    if span == 0 or a == b:
        return lower if lower + span <= t.horizon else NOWHERE
    if b - a > 1:
        return _earliest_wide(t, w, mode, lower)
    free, ask, guard = w.free[t.ask_word[a]], t.ask[a], t.guard[t.ask_word[a]]
    down, top = lower, lower + span - 1
    while top < t.horizon:
        at = top
        while at >= down and (free[at] - ask) & guard == guard:
            at -= 1
        if at < down:
            return top - span + 1
        down, top = top + 1, at + span  # what lies above `at` is known to be free
    return NOWHERE


@compiled
def latest(t: Tables, w: Work, mode: int, upper: int) -> int:
    """The last position up to `upper` where the mode can end; NOWHERE - 1 when there is none."""
    if t.account[mode] >= 0 or t.calendar[mode] >= 0:
        return _latest_open(t, w, mode, upper)
    span = t.span[mode]
    if span == 0:
        return upper if upper >= -1 else NOWHERE - 1
    up, bottom = upper, upper - span + 1
    while bottom >= 0:
        at = bottom
        while at <= up and fits(t, w, mode, at):
            at += 1
        if at > up:
            return bottom + span - 1
        up, bottom = bottom - 1, at - span
    return NOWHERE - 1


@compiled
def fits(t: Tables, w: Work, mode: int, at: int) -> bool:
    """Whether everything that the mode asks is free on that position."""
    for k in range(t.ask_at[mode], t.ask_at[mode + 1]):
        word = t.ask_word[k]
        if (w.free[word, at] - t.ask[k]) & t.guard[word] != t.guard[word]:
            return False
    return True


@compiled
def take(t: Tables, w: Work, mode: int, s: Spot, i: int) -> None:  # budget: hot path, called per activity
    """Hold what the mode asks from first to last, and pay for it."""
    first, last = s.first[i], s.last[i]
    if t.account[mode] >= 0:
        w.left[t.account[mode], t.year[first]] -= t.cost[mode]
    a, b = t.ask_at[mode], t.ask_at[mode + 1]
    if a == b or last < first:
        return
    for k in range(a, b):
        free, ask = w.free[t.ask_word[k]], t.ask[k]
        for at in range(first, last + 1):
            free[at] -= ask
    w.used[0], w.used[1] = min(w.used[0], first), max(w.used[1], last)


@compiled
def clear(t: Tables, w: Work) -> None:
    """Everything free again."""
    for word in range(len(t.full)):
        free, full = w.free[word], t.full[word]
        for at in range(w.used[0], w.used[1] + 1):
            free[at] = full
    w.used[0], w.used[1] = t.horizon, 0
    if w.left.size > 0:
        w.left[:, :] = t.limit


@compiled
def last_of(t: Tables, mode: int, first: int) -> int:
    """Where the mode ends that starts there."""
    calendar = t.calendar[mode]
    if calendar < 0:
        return first + t.span[mode] - 1
    at = t.opening[calendar, first] + t.span[mode] - 1
    return t.worked[t.worked_at[calendar] + at] if at < _open(t, calendar) else t.horizon


@compiled
def first_of(t: Tables, mode: int, last: int) -> int:
    """Where the mode starts that ends there; NOWHERE before time."""
    calendar = t.calendar[mode]
    if calendar < 0:
        return last - t.span[mode] + 1
    at = t.opening[calendar, last + 1] - t.span[mode]
    return t.worked[t.worked_at[calendar] + at] if at >= 0 else NOWHERE


@compiled
def _open(t: Tables, calendar: int) -> int:
    return t.worked_at[calendar + 1] - t.worked_at[calendar]


@compiled
def _pin(t: Tables, w: Work, i: int, s: Spot) -> int:
    mode = t.mode_at[i] + s.mode[i]
    s.first[i] = t.fixed[i]
    s.last[i] = min(last_of(t, mode, t.fixed[i]), t.horizon - 1)
    take(t, w, mode, s, i)
    return s.last[i]


@compiled
def _earliest_wide(t: Tables, w: Work, mode: int, lower: int) -> int:
    span = t.span[mode]
    down, top = lower, lower + span - 1
    while top < t.horizon:
        at = top
        while at >= down and fits(t, w, mode, at):
            at -= 1
        if at < down:
            return top - span + 1
        down, top = top + 1, at + span
    return NOWHERE


@compiled
def _earliest_open(t: Tables, w: Work, mode: int, lower: int) -> int:
    """With a calendar or a budget: from open position to open position."""
    while lower < t.horizon:
        first = _opens(t, mode, lower)
        if first >= t.horizon:
            return NOWHERE
        last = last_of(t, mode, first)
        if last >= t.horizon:
            return NOWHERE
        if not _paid(t, w, mode, first):
            lower = t.year_at[t.year[first] + 1]
            continue
        at = last
        while at >= first and fits(t, w, mode, at):
            at -= 1
        if at < first:
            return first
        lower = at + 1
    return NOWHERE


@compiled
def _latest_open(t: Tables, w: Work, mode: int, upper: int) -> int:
    while upper >= 0:
        last = _closes(t, mode, upper)
        first = first_of(t, mode, last) if last >= 0 else NOWHERE
        if first < 0:
            return NOWHERE - 1
        if not _paid(t, w, mode, first):
            upper = last_of(t, mode, first) - 1
            continue
        at = first
        while at <= last and fits(t, w, mode, at):
            at += 1
        if at > last:
            return last
        upper = at - 1
    return NOWHERE - 1


@compiled
def _opens(t: Tables, mode: int, lower: int) -> int:
    calendar = t.calendar[mode]
    if calendar < 0:
        return lower
    at = t.opening[calendar, lower]
    return t.worked[t.worked_at[calendar] + at] if at < _open(t, calendar) else t.horizon


@compiled
def _closes(t: Tables, mode: int, upper: int) -> int:
    calendar = t.calendar[mode]
    if calendar < 0:
        return upper
    at = t.opening[calendar, upper + 1] - 1
    return t.worked[t.worked_at[calendar] + at] if at >= 0 else NOWHERE


@compiled
def _paid(t: Tables, w: Work, mode: int, first: int) -> bool:
    account = t.account[mode]
    return account < 0 or t.cost[mode] <= w.left[account, t.year[first]]
