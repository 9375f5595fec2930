"""The Gantt chart: SVG drawn on the node, mirrored for Arabic, with an equivalent table and no script."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from mithaq.web.components.dates import gregorian
from mithaq.web.components.gantt_header import header
from mithaq.web.components.states import STATES
from mithaq.web.components.timeline import BAR, ROW, Box, Timeline, px, timeline


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
    milestone: bool = False
    critical: bool = False
    ghost_start: date | None = None
    ghost_end: date | None = None
    url: str = ""
    note: str = ""


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
class _Line:
    """A line of the chart: a group's heading, or a row."""

    top: int
    row: GanttRow | None
    heading: str = ""
    after: str = ""  # the labels it waits for


@dataclass(frozen=True)
class _Words:
    """What the marks are called in: the chart's own ids, the language, the names of the months."""

    chart: str
    language: str
    months: str


def gantt_svg(
    rows: Sequence[GanttRow],
    links: Iterable[GanttLink],
    *,
    today: date,
    language: str,
    title: str,
    months: str = "maghreb",
    holidays: Iterable[Holiday] = (),
    weekend: frozenset[int] = frozenset({5, 6}),
    width: int = 1000,
    day_width: float = 0,
    name: str = "gantt",
) -> SafeString:
    """The whole figure: labels, chart, legend and table. `name` begins every id; two charts on a page need two."""
    if not name.isidentifier():
        raise ValueError(f"{name!r} can't begin the ids of a chart; use letters, digits and _.")
    links = list(links)
    with translation.override(language):
        lines = _lines(rows, _before(rows, links))
        time = timeline(_days(rows, today), width=width, rtl=language == "ar", day_width=day_width)
        height = len(lines) * ROW
        words = _Words(name, language, months)
        drawing = format_html(
            "{}{}{}{}",
            _ground(time, height, weekend, holidays),
            _links(time, lines, links),
            format_html_join("", "{}", ((_row(time, line, words),) for line in lines if line.row)),
            _today(time, today, height),
        )
        figure = {"name": name, "title": title, "lines": lines, "month_names": months, "drawing": drawing}
        size = {"time": time, "width": px(time.width), "height": height, "header": header(time, language, months)}
        legend = _legend(rows) | {"summary": _summary(rows, language, months)}
        return SafeString(render_to_string("components/gantt.html", figure | size | legend))


def _lines(rows: Sequence[GanttRow], before: Mapping[str, list[str]]) -> list[_Line]:
    lines: list[_Line] = []
    group = ""
    for row in rows:
        if row.group and row.group != group:
            lines.append(_Line(len(lines) * ROW, None, row.group))
        group = row.group
        lines.append(_Line(len(lines) * ROW, row, after=" · ".join(before.get(row.key, ()))))
    return lines


def _days(rows: Sequence[GanttRow], today: date) -> list[date]:
    ghosts = [day for row in rows for day in (row.ghost_start, row.ghost_end) if day]
    return [today, *ghosts, *(row.start for row in rows), *(row.end for row in rows)]


def _ground(time: Timeline, height: int, weekend: frozenset[int], holidays: Iterable[Holiday]) -> SafeString:
    """What lies under the bars: every other month, the weekends when a day is wide enough, the holidays."""
    months = [time.box(*month, 0, height) for month in list(time.months())[1::2]]
    free = [day for day in time.each_day() if day.weekday() in weekend] if time.day_width >= 4 else []
    feasts = [h for h in holidays if time.first <= h.day <= time.last]
    return format_html(
        "{}{}{}{}",
        _rects("gantt-month", months),
        _rects("gantt-free", [time.box(day, day, 0, height) for day in free]),
        _rects("gantt-week", [Box(time.at(time.along(day), length=1), 0, 1, height) for day in time.mondays()]),
        format_html_join(
            "",
            "<g>{}<title>{}</title></g>",
            ((_rect("gantt-holiday", time.box(h.day, h.day, 0, height)), h.name) for h in feasts),
        ),
    )


def _row(time: Timeline, line: _Line, words: _Words) -> SafeString:
    row = line.row
    assert row is not None
    top = line.top + (ROW - BAR) / 2
    ghost = SafeString("")
    if row.ghost_start and row.ghost_end and (row.ghost_start, row.ghost_end) != (row.start, row.end):
        ghost = _rect("gantt-ghost", time.box(row.ghost_start, row.ghost_end, top, BAR), round_=4)
    draw = _milestone if row.milestone else _bar
    return format_html(
        '<g class="gantt-row {}{}" data-key="{}"><title>{}</title>{}{}</g>',
        STATES[row.state].tone,
        " critical" if row.critical else "",
        row.key,
        _spoken(row, words),
        ghost,
        draw(time, row, top, words.chart),
    )


def _bar(time: Timeline, row: GanttRow, top: float, name: str) -> SafeString:
    whole = time.box(row.start, row.end, top, BAR)
    done = whole.width * max(0, min(100, row.progress or 0)) / 100
    part = Box(time.at(time.along(row.start), length=done), top, done, BAR)
    marks = [_rect("gantt-whole", whole, round_=4)]
    if done:
        marks.append(_rect("gantt-done", part, round_=4))
    if STATES[row.state].tone == "broken":
        marks.append(_rect("gantt-hatch", whole, round_=4, fill=f"url(#{name}-hatch)"))
    marks.append(_rect("gantt-edge", whole, round_=4))
    return SafeString("".join(marks))


def _milestone(time: Timeline, row: GanttRow, top: float, name: str) -> SafeString:
    """A diamond on the end of its day."""
    middle, half = time.at(time.along(row.end) + time.day_width / 2), BAR / 2
    corners = ((middle, top), (middle + half, top + half), (middle, top + BAR), (middle - half, top + half))
    points = " ".join(f"{px(x)},{px(y)}" for x, y in corners)
    return SafeString(f'<polygon class="gantt-milestone" points="{points}"/>')


def _links(time: Timeline, lines: Sequence[_Line], links: Iterable[GanttLink]) -> SafeString:
    placed = {line.row.key: line for line in lines if line.row}
    drawn = [link for link in links if link.source in placed and link.target in placed]
    paths = ((_arrow(time, placed[link.source], placed[link.target], link.kind),) for link in drawn)
    return format_html('<g class="gantt-links">{}</g>', format_html_join("", "{}", paths))


def _arrow(time: Timeline, source: _Line, target: _Line, kind: str) -> SafeString:
    """Out of one edge, down between the rows, into the other edge. Distances run in time; `at` mirrors them."""
    assert source.row and target.row
    leaves, enters = _edge(time, source.row, kind[0]), _edge(time, target.row, kind[1])
    out, into = (8 if kind[0] == "F" else -8), (-8 if kind[1] == "S" else 8)
    from_y, to_y = source.top + ROW / 2, target.top + ROW / 2
    between = target.top if to_y > from_y else target.top + ROW
    stops = [(leaves, from_y), (leaves + out, from_y)]
    if (kind == "FS" and enters + into < leaves + out) or kind == "SF":
        stops += [(leaves + out, between), (enters + into, between)]
    else:
        bend = {"FS": leaves + out, "SS": min(leaves, enters) - 8, "FF": max(leaves, enters) + 8}[kind]
        stops[-1] = (bend, from_y)
        stops += [(bend, to_y)]
    stops += [(stops[-1][0], to_y), (enters, to_y)]
    tip = [(enters, to_y), (enters + into * 0.75, to_y - 3.5), (enters + into * 0.75, to_y + 3.5)]
    return SafeString(f'<path d="M{_points(time, stops)}"/><polygon points="{_points(time, tip)}"/>')


def _edge(time: Timeline, row: GanttRow, side: str) -> float:
    if row.milestone:
        return time.along(row.end) + time.day_width / 2 + (BAR / 2 if side == "F" else -BAR / 2)
    return time.along(row.end) + time.day_width if side == "F" else time.along(row.start)


def _today(time: Timeline, today: date, height: int) -> SafeString:
    middle = time.at(time.along(today) + time.day_width / 2)
    return format_html('<line class="gantt-today" x1="{0}" x2="{0}" y1="0" y2="{1}"/>', px(middle), height)


def _spoken(row: GanttRow, words: _Words) -> str:
    """What a pointer or a screen reader gets: the row as a sentence."""
    days = [row.end] if row.milestone else [row.start, row.end]
    dates = " → ".join(gregorian(day, words.language, months=words.months, form="medium") for day in days)
    parts = [row.label, dates, f"{row.progress} %" if row.progress else "", str(STATES[row.state].word), row.note]
    return " · ".join(part for part in parts if part)


def _before(rows: Sequence[GanttRow], links: Iterable[GanttLink]) -> Mapping[str, list[str]]:
    labels = {row.key: row.label for row in rows}
    before: dict[str, list[str]] = {}
    for link in links:
        if link.source in labels and link.target in labels:
            before.setdefault(link.target, []).append(labels[link.source])
    return before


def _legend(rows: Sequence[GanttRow]) -> dict[str, object]:
    return {
        "states": dict.fromkeys(row.state for row in rows),
        "ghosts": any(row.ghost_start for row in rows),
        "milestones": any(row.milestone for row in rows),
        "critical": any(row.critical for row in rows),
    }


def _summary(rows: Sequence[GanttRow], language: str, months: str) -> str:
    if not rows:
        return ""
    ends = (min(row.start for row in rows), max(row.end for row in rows))
    return " → ".join(gregorian(day, language, months=months) for day in ends)


def _rects(css: str, boxes: Iterable[Box]) -> SafeString:
    return SafeString("".join(_rect(css, box) for box in boxes))


def _rect(css: str, box: Box, *, round_: int = 0, fill: str = "") -> SafeString:
    # Figures and our own words only, so nothing is to be escaped: five hundred rows are thousands of these.
    extra = (f' rx="{round_}"' if round_ else "") + (f' fill="{fill}"' if fill else "")
    x, y, width, height = px(box.x), px(box.y), px(box.width), px(box.height)
    return SafeString(f'<rect class="{css}" x="{x}" y="{y}" width="{width}" height="{height}"{extra}/>')


def _points(time: Timeline, stops: Iterable[tuple[float, float]]) -> str:
    return " ".join(f"{px(time.at(along))},{px(y)}" for along, y in stops)
