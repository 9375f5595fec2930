"""Arrows between the rows of a printed roadmap. Points are (millimetres from the left edge of the chart, rows down).

An arrow whose other end is on another sheet runs to the edge of this one, and comes in at the same place of that one:
hung below one another, the sheets meet.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Literal

from mithaq.documents.sheet_scale import WIDE, Scale, Span

OUT, TIP, HALF = 1.3, 1.5, 0.17  # millimetres beside a bar; length of a tip; half its height as a share of a row
DIAMOND = 1.5  # millimetres from the middle of a milestone to its corner
ONE_DAY = timedelta(days=1)

Point = tuple[float, float]


@dataclass(frozen=True)
class SheetLink:
    """`after` waits for `before`: kind as in FS, from the finish of one to the start of the other."""

    before: str
    after: str
    kind: Literal["FS", "SS", "FF", "SF"] = "FS"
    critical: bool = False


@dataclass(frozen=True)
class Spot:
    """Where a row stands: its number among all rows, its days, whether it is drawn as a point."""

    row: int
    span: Span
    milestone: bool


@dataclass(frozen=True)
class Page:
    """Which rows a sheet holds."""

    first: int
    rows: int

    def down(self, row: int) -> float:
        """The middle of that row on this sheet; its upper or lower edge for a row of another sheet."""
        return min(max(row - self.first + 0.5, 0.0), float(self.rows))

    def holds(self, row: int) -> bool:
        return self.first <= row < self.first + self.rows


def arrows(links: Iterable[SheetLink], spots: Mapping[str, Spot], scale: Scale, page: Page) -> Iterator[dict[str, Any]]:
    """Those of which a part is on this sheet: a line, and a tip where it arrives."""
    for link in links:
        if link.before in spots and link.after in spots:
            before, after = spots[link.before], spots[link.after]
            if page.holds(before.row) or page.holds(after.row):
                drawn = _arrow(link, before, after, (scale, page))
                if any(0 <= x <= WIDE for x, _ in drawn["line"]) or _crosses(drawn["line"]):
                    yield drawn


def _arrow(link: SheetLink, before: Spot, after: Spot, at: tuple[Scale, Page]) -> dict[str, Any]:
    scale, page = at
    leaves, enters = _edge(scale, before, link.kind[0]), _edge(scale, after, link.kind[1])
    into = -TIP if link.kind[1] == "S" else TIP
    from_y, to_y = page.down(before.row), page.down(after.row)
    line = _line(link.kind, (leaves, from_y), (enters, to_y), down=after.row > before.row)
    if not page.holds(after.row):
        line = [*line[:2], (line[1][0], to_y)]
    elif not page.holds(before.row):
        line = line[1:]
    tip = [(enters, to_y), (enters + into, to_y - HALF), (enters + into, to_y + HALF)]
    return {
        "line": _turned(scale, line),
        "tip": _turned(scale, tip) if page.holds(after.row) else [],
        "critical": link.critical,
    }


def _line(kind: str, start: Point, end: Point, *, down: bool) -> list[Point]:
    """Out of one edge, along between the rows where it must turn back, into the other edge."""
    (leaves, from_y), (enters, to_y) = start, end
    out = leaves + (OUT if kind[0] == "F" else -OUT)
    into = enters + (-OUT if kind[1] == "S" else OUT)
    if (kind == "FS" and into < out) or (kind == "SF" and into > out):
        between = to_y - 0.5 if down else to_y + 0.5
        return [start, (out, from_y), (out, between), (into, between), (into, to_y), end]
    bend = {"FS": out, "SF": out, "SS": min(leaves, enters) - OUT, "FF": max(leaves, enters) + OUT}[kind]
    return [start, (bend, from_y), (bend, to_y), end]


def _edge(scale: Scale, spot: Spot, side: str) -> float:
    if spot.milestone:
        return scale.along(spot.span[1] + ONE_DAY) + (DIAMOND if side == "F" else -DIAMOND)
    return scale.along(_day(spot, side))


def _day(spot: Spot, side: str) -> date:
    return spot.span[1] + ONE_DAY if side == "F" else spot.span[0]


def _turned(scale: Scale, points: list[Point]) -> list[Point]:
    return [(round(WIDE - x if scale.mirrored else x, 2), round(y, 3)) for x, y in points]


def _crosses(line: list[Point]) -> bool:
    """Does it pass over the whole of this part of time?"""
    return any(min(a[0], b[0]) < 0 and max(a[0], b[0]) > WIDE for a, b in pairwise(line))
