"""The Gantt chart: SVG drawn on the node, mirrored for Arabic, with an equivalent table and no script."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from mithaq.documents.load import Load
from mithaq.web.components.dates import gregorian
from mithaq.web.components.gantt_arrows import arrows
from mithaq.web.components.gantt_header import header
from mithaq.web.components.gantt_load import load_marks
from mithaq.web.components.gantt_marks import group_marks, row_marks
from mithaq.web.components.gantt_parts import (
    GanttGroup,
    GanttLink,
    GanttRow,
    Holiday,
    Line,
    Words,
    lines_of,
    rect,
    rects,
)
from mithaq.web.components.gantt_table import names, table_rows
from mithaq.web.components.timeline import LOAD, ROW, Box, Timeline, px, timeline

__all__ = ["GanttGroup", "GanttLink", "GanttRow", "Holiday", "gantt_svg"]


def gantt_svg(  # budget: half of it is its options, one a line
    rows: Sequence[GanttRow],
    links: Iterable[GanttLink],
    *,
    today: date,
    language: str,
    title: str,
    months: str = "maghreb",
    holidays: Iterable[Holiday] = (),
    weekend: frozenset[int] = frozenset({5, 6}),
    groups: Mapping[str, GanttGroup] = {},
    loads: Sequence[Load] = (),
    width: int = 1000,
    day_width: float = 0,
    name: str = "gantt",
    slips: str = "",
) -> SafeString:
    """The whole figure: labels, chart, legend and table. `name` begins every id; two charts on a page need two.

    `groups`: by key, what stands over rows that belong together. `slips`: the id of the form that a moved bar fills.
    """
    if not name.isidentifier():
        raise ValueError(f"{name!r} can't begin the ids of a chart; use letters, digits and _.")
    links = list(links)
    with translation.override(language):
        lines = lines_of(rows, links, groups=groups, loads=loads)
        time = timeline(_days(rows, today), width=width, rtl=language == "ar", day_width=day_width)
        height = lines[-1].top + (LOAD if lines[-1].load else ROW) if lines else 0
        words = Words(name, language, months)
        drawing = (
            _ground(time, height, weekend, holidays),
            *_marks(time, lines, links, words),
            _today(time, today, height),
        )
        told = _legend(rows, loads)
        shown = {"host": told["hosts"], "deadline": told["deadlines"], "p80": told["whiskers"]}
        columns = [column for column, on in shown.items() if on]
        figure = {
            "name": name, "title": title, "month_names": months, "slips": slips,
            "drawing": SafeString("".join(drawing)), "labels": names(lines, words),
            "rows": table_rows(lines, words, columns),
            "summary": _summary(rows, language, months), "header": header(time, language, months),
        }  # fmt: skip
        size = {"time": time, "width": px(time.width), "day": px(time.day_width), "height": height}
        return SafeString(render_to_string("components/gantt.html", figure | size | told))


def _marks(time: Timeline, lines: Sequence[Line], links: Iterable[GanttLink], words: Words) -> tuple[SafeString, ...]:
    """Arrows under bars, bars over spans, loads below."""
    spans = SafeString("".join(group_marks(time, line) for line in lines if line.group))
    bars = SafeString("".join(row_marks(time, line, words) for line in lines if line.row))
    return arrows(time, lines, links), spans, bars, load_marks(time, lines, words)


def _days(rows: Sequence[GanttRow], today: date) -> list[date]:
    return [today, *(day for row in rows for day in row.days)]


def _ground(time: Timeline, height: int, weekend: frozenset[int], holidays: Iterable[Holiday]) -> SafeString:
    """What lies under the bars: every other month, the weekends when a day is wide enough, the holidays."""
    months = [time.box(*month, 0, height) for month in list(time.months())[1::2]]
    free = [day for day in time.each_day() if day.weekday() in weekend] if time.day_width >= 4 else []
    feasts = [h for h in holidays if time.first <= h.day <= time.last]
    return format_html(
        "{}{}{}{}",
        rects("gantt-month", months),
        rects("gantt-free", [time.box(day, day, 0, height) for day in free]),
        rects("gantt-week", [Box(time.at(time.along(day), length=1), 0, 1, height) for day in time.mondays()]),
        format_html_join(
            "",
            "<g>{}<title>{}</title></g>",
            ((rect("gantt-holiday", time.box(h.day, h.day, 0, height)), h.name) for h in feasts),
        ),
    )


def _today(time: Timeline, today: date, height: int) -> SafeString:
    middle = time.at(time.along(today) + time.day_width / 2)
    return format_html('<line class="gantt-today" x1="{0}" x2="{0}" y1="0" y2="{1}"/>', px(middle), height)


def _legend(rows: Sequence[GanttRow], loads: Sequence[Load]) -> dict[str, object]:
    return {
        "states": dict.fromkeys(row.state for row in rows),
        "ghosts": any(row.moved for row in rows),
        "milestones": any(row.milestone for row in rows),
        "critical": any(row.critical for row in rows),
        "deadlines": any(row.deadline for row in rows),
        "whiskers": any(row.p80 for row in rows),
        "hosts": any(row.host or row.host_before for row in rows),
        "loads": loads,
        "over": any(load.over for load in loads),
    }


def _summary(rows: Sequence[GanttRow], language: str, months: str) -> str:
    if not rows:
        return ""
    ends = (min(row.start for row in rows), max(row.end for row in rows))
    return " → ".join(gregorian(day, language, months=months) for day in ends)
