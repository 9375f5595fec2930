"""A plan as the chart shows it: a bar for each planned thing, ghosts where another plan had it, both holidays."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from mithaq.planning.problem import Problem
from mithaq.roadmap.lifecycle import Stage, lives
from mithaq.roadmap.models import Plan
from mithaq.roadmap.programme import Programme, Span
from mithaq.secretariat.names import names
from mithaq.web.components.gantt import GanttLink, GanttRow, Holiday, gantt_svg
from mithaq.web.sessions.seat import tongue

Days = Mapping[str, Span]
KINDS = {"finish-start": "FS", "start-start": "SS"}
LOST = date.max  # what belongs to no undertaking any more comes last


@dataclass(frozen=True)
class Move:
    """One planned thing that another plan puts elsewhere; `by`: calendar days, later or earlier; None: new or gone."""

    name: str
    undertaking: str
    before: Span | None
    after: Span | None
    late_for: date | None = None  # the commitment's due date that it would miss

    @property
    def by(self) -> int | None:
        return (self.after[0] - self.before[0]).days if self.before and self.after else None

    @property
    def earlier(self) -> int:
        """The same the other way round."""
        return -(self.by or 0)


@dataclass(frozen=True)
class Chart:
    """One plan over the programme, beside the days that stood before."""

    known: Programme
    days: Days
    problem: Problem
    before: Days
    today: date

    @cached_property
    def names(self) -> dict[str, str]:
        return names(self.known, tongue())

    @cached_property
    def stages(self) -> dict[str, Stage]:
        return {life.undertaking.subject: life.stage for life in lives(self.known, self.today)}

    @cached_property
    def spans(self) -> dict[str, Span]:
        """Undertaking → first and last day by this plan."""
        spans: dict[str, Span] = {}
        for key, (first, last) in self.days.items():
            subject = self.known.within.get(key, "")
            start, end = spans.get(subject, (first, last))
            spans[subject] = min(start, first), max(end, last)
        return spans

    def svg(self, *, months: str) -> SafeString:
        """The figure with its legend and table, in the language of the page."""
        both = [calendar.workdays for calendar in self.known.calendars.values()]
        return gantt_svg(
            self.rows,
            self.links,
            today=self.today,
            language=tongue(),
            title=_("Roadmap"),
            months=months,
            holidays=self.holidays,
            weekend=frozenset(range(7)) - (frozenset.intersection(*both) if both else frozenset(range(5))),
        )

    @cached_property
    def rows(self) -> list[GanttRow]:
        """Undertakings in the order in which they begin, and within each its steps."""
        return [self._row(key, self.known.within.get(key, "")) for key in self._order]

    @property
    def links(self) -> list[GanttLink]:
        return [GanttLink(link.before, link.after, KINDS[link.kind]) for link in self.problem.links]  # type: ignore[arg-type]

    @property
    def holidays(self) -> list[Holiday]:
        """Closed days of each party within the plan, by name."""
        if not self.days:
            return []
        first, last = min(d[0] for d in self.days.values()), max(d[1] for d in self.days.values())
        return [
            Holiday(day, f"{party}: {said.get(tongue(), '')}{_(' (estimated)') if day in calendar.uncertain else ''}")
            for party, calendar in sorted(self.known.calendars.items())
            for day, said in sorted(calendar.reasons.items())
            if first.replace(day=1) <= day <= last and day.weekday() in calendar.workdays
        ]

    @cached_property
    def moves(self) -> list[Move]:
        """What this plan puts elsewhere than the one before: what breaks a due date first, then by name."""
        if not self.before:
            return []
        keys = sorted({*self.days, *self.before}, key=lambda key: self.names.get(key, key))
        moved = [self._move(key) for key in keys if self.days.get(key) != self.before.get(key)]
        return sorted(moved, key=lambda move: move.late_for is None)

    def _move(self, key: str) -> Move:
        subject = self.known.within.get(key, "")
        after = self.days.get(key)
        due = self.known.dues.get(subject)
        late = due if due and after and after[1] > due else None
        return Move(self.names.get(key, key), self.names.get(subject, ""), self.before.get(key), after, late)

    @property
    def _order(self) -> list[str]:
        def place(key: str) -> tuple[date, str, date, str]:
            subject = self.known.within.get(key, "")
            return self.spans.get(subject, (LOST, LOST))[0], subject, self.days[key][0], key

        return sorted(self.days, key=place)

    def _row(self, key: str, subject: str) -> GanttRow:
        (start, end), was = self.days[key], self.before.get(key)
        moved = was is not None and was != (start, end)
        stage = self.stages.get(subject)
        return GanttRow(
            key=key,
            label=self.names.get(key, key),
            start=start,
            end=end,
            progress=100 if stage is Stage.ACCEPTED else None,
            state=self._state(subject, stage, (start, end)),
            group=self.names.get(subject, ""),
            milestone=key in self._milestones,
            ghost_start=was[0] if was and moved else None,
            ghost_end=was[1] if was and moved else None,
            url=reverse("undertaking", args=[subject]) if subject in self.stages else "",
        )

    @cached_property
    def _milestones(self) -> set[str]:
        return {activity.key for activity in self.problem.activities if activity.milestone}

    def _state(self, subject: str, stage: Stage | None, span: Span) -> str:
        due = self.known.dues.get(subject)
        if stage in (Stage.ACCEPTED, Stage.DELIVERED):
            return str(stage)
        if subject in self.spans and self.spans[subject][1] < self.today:
            return "late"
        if due and span[1] > due:
            return "at_risk"
        return "under_way" if span[0] <= self.today else "planned"


def chart_of(known: Programme, plan: Plan, today: date) -> Chart:
    """A recorded plan, beside the one in force if that is another."""
    before: Any = known.plan.days if known.plan and known.plan.key != plan.key else {}
    return Chart(known, plan.days, plan.asked_of_solver, before, today)
