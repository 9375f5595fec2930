"""Re-planning: schedules in which nothing starts before its agreed place, and a hill-climb over their lists."""

# mypy: no-warn-return-any
# Elements of arrays are whole numbers, which mypy can't know.

from mithaq.planning.kernel.chance import draw
from mithaq.planning.kernel.compiling import compiled
from mithaq.planning.kernel.lists import place_of, shift
from mithaq.planning.kernel.places import FAILED
from mithaq.planning.kernel.serial import forward
from mithaq.planning.kernel.tables import AFTER, AFTER_AT, BEFORE, BEFORE_AT, COUNT, FIXED, Ints
from mithaq.planning.kernel.worth import HOPELESS, broken

BROKEN = 1_000_000_000  # a broken demand outweighs any shift
REACH = 60  # places that an activity jumps at most


@compiled
def price(t: Ints, s: Ints, agreed: Ints, prices: Ints) -> int:
    """What it costs to change the agreed dates so. `agreed`: first positions, then weights of all activities;
    `prices`: of a position shifted, of an activity moved, of a position at the end."""
    count, total, end = t[COUNT], 0, 0
    for i in range(count):
        by = abs(s[i] - agreed[i])
        if by > 0:
            total += agreed[count + i] * (prices[0] * by + prices[1])
        end = max(end, s[count + i] + 1)
    return total + prices[2] * end + BROKEN * broken(t, s)


@compiled
def climb(t: Ints, w: Ints, people: tuple[Ints, Ints, Ints, Ints], tries: int) -> int:
    """Try so many changes of the list, keeping what isn't worse; list and schedule are written anew; the price.

    `people`: list, schedule, agreed, prices.
    """
    order, s, agreed, prices = people
    count = t[COUNT]
    made, list_ = s.copy(), order.copy()
    best = price(t, s, agreed, prices)
    place = place_of(order)
    for _ in range(tries):
        i = _moved(t, w, s, agreed)
        low, high = _room(t, place, i)
        to = max(low, place[i] - draw(t, w, REACH)) if draw(t, w, 4) else min(high, place[i] + draw(t, w, REACH))
        if to == place[i]:
            continue
        back = place[i]
        shift(list_, place, i, to)
        value = HOPELESS if forward(t, w, list_, made) == FAILED else price(t, made, agreed, prices)
        if value <= best:
            best = value
            s[: 2 * count] = made[: 2 * count]
            order[:] = list_
        else:
            shift(list_, place, i, back)
    return best


@compiled
def _moved(t: Ints, w: Ints, s: Ints, agreed: Ints) -> int:
    """An activity that doesn't stand where it was agreed, mostly: there the price arises."""
    i = draw(t, w, t[COUNT])
    for _ in range(30):
        if s[i] != agreed[i] and t[t[FIXED] + i] < 0:
            return i
        i = draw(t, w, t[COUNT])
    return i


@compiled
def _room(t: Ints, place: Ints, i: int) -> tuple[int, int]:
    """Between what it waits for and what waits for it."""
    low, high = 0, t[COUNT] - 1
    for e in range(t[t[BEFORE_AT] + i], t[t[BEFORE_AT] + i + 1]):
        low = max(low, place[t[t[BEFORE] + e]] + 1)
    for e in range(t[t[AFTER_AT] + i], t[t[AFTER_AT] + i + 1]):
        high = min(high, place[t[t[AFTER] + e]] - 1)
    return low, high
