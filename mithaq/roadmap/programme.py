"""The programme as rows that somebody read: what pages, papers and the planner derive everything else from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from mithaq.planning.problem import Calendar
from mithaq.projection import Projection

from .ballots import Ballots, current, in_force
from .models import Commitment, Delivery, Plan, Undertaking

AnyProjection = TypeVar("AnyProjection", bound=Projection)
Span = tuple[date, date]  # first and last day
Rows = Mapping[type[Projection], Sequence[Any]]


@dataclass(frozen=True)
class Programme:
    """Rows of the roadmap and of its axes, by model, with the votes on them. `calendars`: of each party, and "both"."""

    parties: tuple[str, ...]
    rows: Rows
    ballots: Ballots
    calendars: Mapping[str, Calendar] = field(default_factory=dict)

    def all(self, model: type[AnyProjection]) -> list[AnyProjection]:
        """Every row, by key."""
        return sorted(self.rows.get(model, ()), key=lambda row: str(row.key))

    def of(self, model: type[AnyProjection]) -> list[AnyProjection]:
        """The rows that hang on an undertaking which is still to be done, without what was dropped, by key."""
        rows: list[Any] = self.all(model)
        to_do = self.alive.keys() - self.kept
        return [row for row in rows if row.undertaking in to_do and not getattr(row, "dropped", False)]

    @cached_property
    def alive(self) -> Mapping[str, Undertaking]:
        """Undertaking → the version that counts; without those that were withdrawn or declined."""
        return {row.subject: row for row in current(self.all(Undertaking), self.ballots)}

    @cached_property
    def kept(self) -> frozenset[str]:
        """Undertakings whose delivery every party accepted: nothing of them is left to plan."""
        deliveries = self.all(Delivery)
        return frozenset(row.undertaking for row in deliveries if self.ballots.agreed(*row.voted_on))

    @cached_property
    def dues(self) -> Mapping[str, date | None]:
        """Undertaking → the day by which its commitment is due."""
        due = {row.key: row.due for row in self.all(Commitment)}
        return {subject: due.get(row.commitment) for subject, row in self.alive.items()}

    @cached_property
    def within(self) -> Mapping[str, str]:
        """Planned thing → its undertaking."""
        return {row.key: row.undertaking for rows in self.rows.values() for row in rows if hasattr(row, "undertaking")}

    @cached_property
    def plan(self) -> Plan | None:
        """The plan in force; of two that crossed, the first by key until the conflict is settled."""
        return next(iter(in_force(self.all(Plan), self.ballots)), None)

    @cached_property
    def spans(self) -> Mapping[str, Span]:
        """Undertaking → first and last day of what the plan in force gives it."""
        spans: dict[str, Span] = {}
        for key, (start, end) in (self.plan.days if self.plan else {}).items():
            if undertaking := self.within.get(key):
                first, last = spans.get(undertaking, (start, end))
                spans[undertaking] = min(first, start), max(last, end)
        return spans
