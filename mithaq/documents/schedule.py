"""What a file of the programme bears: outline, days, order, calendars, resources. Plain values, filled by whoever
has read the record; this room hasn't."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from mithaq.documents.lost import Loss
from mithaq.ledger.errors import Language

Span = tuple[date, date]  # first and last day
Kind = Literal["axis", "commitment", "undertaking", "activity", "milestone"]
SUMMARIES: frozenset[Kind] = frozenset({"axis", "commitment", "undertaking"})


@dataclass(frozen=True, kw_only=True)
class Week:
    """A working calendar. `workdays`: 0 is Monday; `closed`: day → why."""

    key: str
    name: str
    workdays: frozenset[int]
    closed: Mapping[date, str] = field(default_factory=dict)

    def works(self, day: date) -> bool:
        """Whether that day is worked."""
        return day.weekday() in self.workdays and day not in self.closed


@dataclass(frozen=True, kw_only=True)
class Pool:
    """Something that activities share: so many units on each day of its calendar."""

    key: str
    name: str
    units: int
    week: str | None = None


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of the outline. `level` counts from 1; `length` is in working days, None on a summary.

    `days` by the plan shown, `baseline` by the plan in force; `release`: not before, `deadline`: ends by, `fixed`:
    starts on; `holds`: resource → units; `slack` in working days before the deadline, None without one; `names`:
    language → name, where it has one in each; `host`: the party where it takes place, by the plan shown.
    """

    key: str
    name: str
    kind: Kind
    level: int
    week: str | None = None
    length: int | None = None
    days: Span | None = None
    baseline: Span | None = None
    release: date | None = None
    deadline: date | None = None
    fixed: date | None = None
    holds: Mapping[str, int] = field(default_factory=dict)
    slack: int | None = None
    note: str = ""
    state: str = ""
    names: Mapping[Language, str] = field(default_factory=dict)
    host: str = ""

    @property
    def summary(self) -> bool:
        """Does it only gather others?"""
        return self.kind in SUMMARIES


@dataclass(frozen=True, kw_only=True)
class Joint:
    """`after` waits for `before`: `lag` days between, working days of `after` or calendar days."""

    before: str
    after: str
    start_start: bool = False
    lag: int = 0
    calendar_days: bool = False


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """The whole programme as one file bears it, in one language. `day`: of which it speaks; `lost`: what it leaves."""

    title: str
    marking: str
    language: Language
    day: date
    start: date
    lines: tuple[Line, ...]
    joints: tuple[Joint, ...] = ()
    weeks: tuple[Week, ...] = ()
    pools: tuple[Pool, ...] = ()
    lost: tuple[Loss, ...] = ()

    @property
    def steps(self) -> list[Line]:
        """The lines that are planned, without the summaries above them."""
        return [line for line in self.lines if not line.summary]

    def told_losses(self) -> list[str]:
        """What the file leaves behind, as sentences in its language."""
        return [loss.sentence(self.language) for loss in self.lost]
