"""Links of other programs as the record knows them: after an end or after a start, with a lag of no less than nothing.

Each turn is sound: a plan that keeps to the link made here keeps to the one in the file, for the lengths in the file.
Where both don't say the same, the link made here asks for more, and that is told. Lengths and lags are in working days;
`after` takes b of them from its start on its own calendar, so "ends L days after" is "starts L - b days after".

A milestone ends on the day on which it starts, like work of one day; but it lies in the evening of it. So work that
comes after an end begins on another day, and a milestone may lie on the last day itself.
"""

from dataclasses import dataclass
from typing import Literal

from mithaq.documents.found import FoundLink, FoundTask
from mithaq.documents.mspdi_values import Tell

Kind = Literal["FS", "SS", "FF", "SF"]


@dataclass(frozen=True)
class Said:
    """A link as a file says it. A negative `lag` is a lead; `alike`: both work on the same days."""

    kind: Kind
    before: FoundTask
    after: FoundTask
    lag: int
    calendar_days: bool
    alike: bool


def turned(said: Said, tell: Tell) -> FoundLink:
    """The link of the record; what it asks for beyond the file is told."""
    before, after, lag = said.before, said.after, said.lag
    if said.kind in ("FS", "SS") and lag >= 0:
        return _link(said, lag, starts=said.kind == "SS")
    match said.kind:
        case "SS":
            return _told(said, 0, tell, starts=True, exact=False)
        case "FS" if said.alike:
            wait = _days(before) + lag - (after.length == 0)
        case "FS":
            return _told(said, 0, tell, starts=False, exact=False)
        case "FF" if lag >= after.length or not said.alike:
            return _told(said, max(0, lag - after.length), tell, starts=False, exact=lag >= after.length)
        case "FF":
            wait = _days(before) - _days(after) + lag
        case "SF":
            wait = lag - _days(after) + 1  # it may end on the first day of the other, not the evening before
    return _told(said, max(0, wait), tell, starts=True, exact=wait >= 0)


def alike(one: FoundTask, other: FoundTask) -> bool:
    """Do both count the same days? What the first holds may close more of them, and its length then says less."""
    return one.week == other.week and not one.holds


def _days(task: FoundTask) -> int:
    """The days from its first to its last, both counted."""
    return max(task.length, 1)


def _link(said: Said, lag: int, *, starts: bool) -> FoundLink:
    days = said.calendar_days and lag > 0
    return FoundLink(before=said.before.ref, after=said.after.ref, lag=lag, starts=starts, calendar_days=days)


def _told(said: Said, lag: int, tell: Tell, *, starts: bool, exact: bool) -> FoundLink:
    code = f"in_link_{'start' if starts else 'end'}{'' if exact else '_more'}"
    shown = f"{said.kind}{said.lag:+d}" if said.lag else said.kind
    tell(code, value=shown, other=said.before.name, days=lag)
    return FoundLink(before=said.before.ref, after=said.after.ref, lag=lag, starts=starts)
