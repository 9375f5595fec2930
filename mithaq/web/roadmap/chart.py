"""A plan as the chart shows it: a bar for each planned thing, ghosts where another plan had it, both holidays."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from urllib.parse import quote

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from mithaq.commission.fields import worded
from mithaq.documents.load import Load
from mithaq.planning.hosting.wishes import hosts_by
from mithaq.planning.problem import Problem
from mithaq.roadmap.lifecycle import Stage, lives
from mithaq.roadmap.load import spells
from mithaq.roadmap.models import Commitment, Resource
from mithaq.roadmap.programme import Programme, Span
from mithaq.secretariat.names import names
from mithaq.web.components.gantt import GanttGroup, GanttLink, GanttRow, Holiday, gantt_svg
from mithaq.web.sessions.forms import AXIS_NAMES
from mithaq.web.sessions.seat import tongue

from .look import Look
from .moves import Days, Move, moves_of

KINDS = {"finish-start": "FS", "start-start": "SS"}
LOST = date.max  # what belongs to no undertaking any more comes last
LONG = 1_200  # rows from which groups begin shut: what nobody reads needn't be drawn
SLIP_FORM = "slip-form"


@dataclass(frozen=True)
class Chart:
    """One plan over the programme, beside the days that stood before."""

    known: Programme
    days: Days
    problem: Problem
    before: Days
    today: date
    look: Look = field(default_factory=Look)
    plan: str = ""  # the key of the plan whose page this is; blank: bars are not to be moved
    modes: Mapping[str, int] = field(default_factory=dict)
    references: Mapping[str, str] = field(default_factory=dict)  # instrument → its reference
    critical: frozenset[str] = frozenset()
    p80: Mapping[str, date] = field(default_factory=dict)
    hosted_before: Mapping[str, str] = field(default_factory=dict)

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
        return gantt_svg(
            self.rows,
            self.links,
            today=self.today,
            language=tongue(),
            title=_("Roadmap"),
            months=months,
            holidays=self.holidays,
            weekend=self.weekend,
            groups=self.groups,
            loads=self.loads if "load" in self.look.show else (),
            day_width=self.look.day_width,
            slips=SLIP_FORM if self.plan else "",
        )

    @cached_property
    def rows(self) -> list[GanttRow]:
        """The rows that were asked for: groups in the order in which they begin, and within each its steps."""
        rows = [self._row(key, self.known.within.get(key, "")) for key in self._order]
        return [row for row in rows if self.look.state in ("", row.state)]

    @cached_property
    def groups(self) -> dict[str, GanttGroup]:
        """The headings over them."""
        gathered: dict[str, list[GanttRow]] = {}
        for row in self.rows:
            gathered.setdefault(row.within, []).append(row)
        long = len(self.rows) > LONG
        return {key: self._group(key, rows, long=long) for key, rows in gathered.items()}

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

    @property
    def weekend(self) -> frozenset[int]:
        """The days of the week that not every party works."""
        both = [calendar.workdays for calendar in self.known.calendars.values()]
        return frozenset(range(7)) - (frozenset.intersection(*both) if both else frozenset(range(5)))

    @cached_property
    def loads(self) -> list[Load]:
        """What is taken of each resource, in spells with the same amount."""
        titles = {row.key: worded(row.title, tongue()) for row in self.known.all(Resource)}
        return [
            Load(
                label=titles.get(one.key, one.key),
                capacity=one.capacity,
                spells=spells(self.problem, one.key, self.days, self.modes),
            )
            for one in self.problem.resources
        ]

    @cached_property
    def moves(self) -> list[Move]:
        """What this plan puts elsewhere than the one before."""
        return moves_of(self.known, self.days, self.before, self.names, hosts=(self.hosted_before, self.hosts))

    @cached_property
    def hosts(self) -> dict[str, str]:
        """Planned thing → the party where it takes place, of joint work that has one."""
        return hosts_by(self.problem, self.modes)

    @property
    def _order(self) -> list[str]:
        chosen = [key for key in self.days if self._is_asked_for(key, self.known.within.get(key, ""))]
        begins: dict[str, date] = {}
        for key in chosen:
            group = self._group_of(self.known.within.get(key, ""))
            begins[group] = min(begins.get(group, LOST), self.days[key][0])

        def place(key: str) -> tuple[date, str, date, str, date, str]:
            subject = self.known.within.get(key, "")
            group = self._group_of(subject)
            return begins[group], group, self.spans.get(subject, (LOST, LOST))[0], subject, self.days[key][0], key

        return sorted(chosen, key=place)

    def _is_asked_for(self, key: str, subject: str) -> bool:
        row, look = self.known.alive.get(subject), self.look
        if look.host and self.hosts.get(key) != look.host:
            return False
        if row is None:
            return not (look.axis or look.party or look.commitment)
        found = (look.axis, row.axis), (look.party, row.lead), (look.commitment, row.commitment)
        return all(wanted in ("", has) for wanted, has in found)

    def _group_of(self, subject: str) -> str:
        row = self.known.alive.get(subject)
        if row is None or self.look.by == "undertaking":
            return subject
        return row.commitment if self.look.by == "commitment" else row.axis

    def _group(self, key: str, rows: list[GanttRow], *, long: bool) -> GanttGroup:
        shut = (key in self.look.turned) != long
        here = self._page if self.plan else ""
        return GanttGroup(
            key=key,
            label=rows[0].group,
            start=min(row.start for row in rows),
            end=max(row.end for row in rows),
            count=len(rows),
            shut=shut,
            url=here + (self.look.turning(key).query or "?") if here else "",
            missed=sum(row.missed for row in rows),
        )

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
            group=self._labels(subject),
            within=self._group_of(subject),
            milestone=key in self._milestones,
            critical=key in self.critical,
            ghost_start=was[0] if was and moved else None,
            ghost_end=was[1] if was and moved else None,
            deadline=self._deadlines.get(key)
            or (self.known.dues.get(subject) if end == self.spans[subject][1] else None),
            p80=self.p80.get(key),
            url=self._address(key, subject),
            host=self.hosts.get(key, ""),
            host_before=self._host_before(key),
        )

    def _host_before(self, key: str) -> str:
        before = self.hosted_before.get(key, "")
        return before if before != self.hosts.get(key, "") else ""

    def _address(self, key: str, subject: str) -> str:
        if self.plan:
            return f"{self._page}activities/{quote(key)}/{self.look.query}"
        return reverse("undertaking", args=[subject]) if subject in self.stages else ""

    @cached_property
    def _page(self) -> str:
        return reverse("plan", args=[self.plan])

    def _labels(self, subject: str) -> str:
        row = self.known.alive.get(subject)
        if row is None or self.look.by == "undertaking":
            return self.names.get(subject, "") or _("No undertaking any more")
        if self.look.by == "axis":
            return str(AXIS_NAMES.get(row.axis, row.axis))
        return self.promises.get(row.commitment, "")

    @cached_property
    def promises(self) -> dict[str, str]:
        """Commitment → where it stands and what it says."""
        return {
            row.key: _("%(reference)s, art. %(article)s: %(words)s") % {
                "reference": self.references.get(row.instrument, ""), "article": row.article,
                "words": worded(row.sentence, tongue()),
            }
            for row in self.known.all(Commitment)
        }  # fmt: skip

    @cached_property
    def _milestones(self) -> set[str]:
        return {activity.key for activity in self.problem.activities if activity.milestone}

    @cached_property
    def _deadlines(self) -> dict[str, date]:
        """Their own, where one is tighter than the undertaking's last thing shows."""
        dues = {day for day in self.known.dues.values() if day}
        return {a.key: a.deadline for a in self.problem.activities if a.deadline and a.deadline not in dues}

    def _state(self, subject: str, stage: Stage | None, span: Span) -> str:
        due = self.known.dues.get(subject)
        if stage in (Stage.ACCEPTED, Stage.DELIVERED):
            return str(stage)
        if subject in self.spans and self.spans[subject][1] < self.today:
            return "late"
        if due and span[1] > due:
            return "at_risk"
        return "under_way" if span[0] <= self.today else "planned"
