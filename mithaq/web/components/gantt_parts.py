"""What a Gantt chart is made of: rows, links, groups, holidays and loads, and the lines they are drawn on."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from django.utils.safestring import SafeString

from mithaq.documents.load import Load
from mithaq.web.components.timeline import LOAD, ROW, Box, px


@dataclass(frozen=True, kw_only=True)
class GanttRow:
    """One activity, or a milestone (drawn on its `end`). `ghost_…` is where another plan puts it."""

    key: str
    label: str
    start: date
    end: date
    progress: int | None = None  # 0–100; blank where nobody has said
    state: str = "planned"
    group: str = ""
    within: str = ""  # the key of its group; where it is blank the label tells groups apart
    milestone: bool = False
    critical: bool = False
    ghost_start: date | None = None
    ghost_end: date | None = None
    deadline: date | None = None
    p80: date | None = None  # the day by which four fifths of the simulated runs have ended it
    url: str = ""
    note: str = ""
    host: str = ""  # the party where it takes place
    host_before: str = ""  # where another plan has it, if elsewhere

    @property
    def moved(self) -> bool:
        """Does another plan put it elsewhere?"""
        ghost = self.ghost_start, self.ghost_end
        return None not in ghost and ghost != (self.start, self.end)

    @property
    def missed(self) -> bool:
        """Does it end after its deadline?"""
        return self.deadline is not None and self.end > self.deadline

    @property
    def days(self) -> list[date]:
        """Every day that the chart must reach to show it."""
        found = (self.start, self.end, self.ghost_start, self.ghost_end, self.deadline, self.p80)
        return [day for day in found if day]


@dataclass(frozen=True)
class GanttLink:
    """`target` waits for `source`: from the end (or start) of one to the start (or end) of the other."""

    source: str
    target: str
    kind: Literal["FS", "SS", "FF", "SF"] = "FS"


@dataclass(frozen=True)
class Holiday:
    day: date
    name: str


@dataclass(frozen=True)
class GanttGroup:
    """The heading over rows that belong together; `shut`: only its span is drawn. `url` opens or shuts it."""

    key: str
    label: str
    start: date
    end: date
    count: int
    shut: bool = False
    url: str = ""
    missed: int = 0  # rows that end after their deadline


@dataclass(frozen=True)
class Line:
    """A line of the chart: a group's heading, a row, or a load."""

    top: int
    row: GanttRow | None = None
    group: GanttGroup | None = None
    heading: str = ""
    after: str = ""  # the labels it waits for
    load: Load | None = None


@dataclass(frozen=True)
class Words:
    """What the marks are called in: the chart's own ids, the language, the names of the months."""

    chart: str
    language: str
    months: str


def lines_of(
    rows: Sequence[GanttRow],
    links: Iterable[GanttLink],
    *,
    groups: Mapping[str, GanttGroup],
    loads: Sequence[Load],
) -> list[Line]:
    """From top to bottom; the rows of a group that is shut have no line."""
    before, lines, open_one = _before(rows, links), list[Line](), ""
    for row in rows:
        key = row.within or row.group
        group = groups.get(key)
        if row.group and key != open_one:
            lines.append(Line(len(lines) * ROW, group=group, heading=row.group))
        open_one = key
        if group is None or not group.shut:
            lines.append(Line(len(lines) * ROW, row, after=" · ".join(before.get(row.key, ()))))
    top = len(lines) * ROW
    return lines + [Line(top + n * LOAD, load=load) for n, load in enumerate(loads)]


def _before(rows: Sequence[GanttRow], links: Iterable[GanttLink]) -> Mapping[str, list[str]]:
    labels = {row.key: row.label for row in rows}
    before: dict[str, list[str]] = {}
    for link in links:
        if link.source in labels and link.target in labels:
            before.setdefault(link.target, []).append(labels[link.source])
    return before


def rects(css: str, boxes: Iterable[Box]) -> SafeString:
    return SafeString("".join(rect(css, box) for box in boxes))


def rect(css: str, box: Box, *, round_: int = 0, fill: str = "") -> SafeString:
    # Figures and our own words only, so nothing is to be escaped: five hundred rows are thousands of these.
    extra = (f' rx="{round_}"' if round_ else "") + (f' fill="{fill}"' if fill else "")
    x, y, width, height = px(box.x), px(box.y), px(box.width), px(box.height)
    return SafeString(f'<rect class="{css}" x="{x}" y="{y}" width="{width}" height="{height}"{extra}/>')
