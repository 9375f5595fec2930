"""The arrows between the rows of a Gantt chart: what waits for what."""

from collections.abc import Iterable, Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from mithaq.web.components.gantt_parts import GanttLink, GanttRow, Line
from mithaq.web.components.timeline import BAR, ROW, Timeline, points


def arrows(time: Timeline, lines: Sequence[Line], links: Iterable[GanttLink]) -> SafeString:
    """Those whose two ends are drawn."""
    placed = {line.row.key: line for line in lines if line.row}
    drawn = [link for link in links if link.source in placed and link.target in placed]
    paths = ((_arrow(time, placed[link.source], placed[link.target], link.kind),) for link in drawn)
    return format_html('<g class="gantt-links">{}</g>', format_html_join("", "{}", paths))


def _arrow(time: Timeline, source: Line, target: Line, kind: str) -> SafeString:
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
    critical = ' class="critical"' if source.row.critical and target.row.critical else ""
    return SafeString(f'<path{critical} d="M{points(time, stops)}"/><polygon points="{points(time, tip)}"/>')


def _edge(time: Timeline, row: GanttRow, side: str) -> float:
    if row.milestone:
        return time.along(row.end) + time.day_width / 2 + (BAR / 2 if side == "F" else -BAR / 2)
    return time.along(row.end) + time.day_width if side == "F" else time.along(row.start)
