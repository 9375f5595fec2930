"""Links as arithmetic on the axis: the first and last position that a link leaves to what follows."""

from collections.abc import Callable
from datetime import timedelta

from mithaq.planning.axis import Axis
from mithaq.planning.problem import Activity, Link


def floor_of(axis: Axis, link: Link, after: Activity) -> Callable[[int], int]:
    """From the position of the end (or start) of `before` to the earliest position for `after`."""
    past = _starts_on_a_later_day(link, after)
    if link.unit == "working":
        return lambda at: axis.following(after.calendar, at, link.lag) + past
    return lambda at: axis.at(axis.days[at] + timedelta(days=link.lag + past))


def ceiling_of(axis: Axis, link: Link, after: Activity) -> Callable[[int], int] | None:
    """Likewise to the latest position; None for a link without a maximal lag."""
    if link.most is None:
        return None
    most, past = link.most, _starts_on_a_later_day(link, after)
    if link.unit == "working":
        return lambda at: axis.following(after.calendar, at, most + 1) - 1 + past
    return lambda at: axis.by(axis.days[at] + timedelta(days=most + past))


def _starts_on_a_later_day(link: Link, after: Activity) -> int:
    """1 for work that waits for an end: it starts the day after. A milestone may fall on that very evening."""
    return int(link.kind == "finish-start" and not after.milestone)
