"""Curves of the planning bench as one picture: gap over seconds, both by tenfolds; a panel for each set."""

from collections.abc import Mapping
from html import escape
from math import log10

Curves = Mapping[str, Mapping[str, list[tuple[float, float]]]]  # set → solver → (seconds, gap in per cent)

WIDE, HIGH, LEFT, TOP = 300, 220, 46, 44  # of a panel's plot, and what lies before it
STEP = (WIDE + 110, HIGH + 96)
COLOURS = {"Mithaq": "#0b6e4f", "CP-SAT": "#b5651d", "PyJobShop": "#4a5a8a"}
TICKS, GAPS = (0.1, 1, 10), (0.1, 1, 10, 100)


def drawn(curves: Curves) -> str:
    """The picture as SVG, two panels beside each other."""
    rows = -(-len(curves) // 2)
    wide, high = 2 * STEP[0] + 20, rows * STEP[1] + 46
    panels = "".join(
        f'<g transform="translate({k % 2 * STEP[0] + LEFT} {k // 2 * STEP[1] + TOP + 34})">{_panel(name, lines)}</g>'
        for k, (name, lines) in enumerate(curves.items())
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" font-family="sans-serif" font-size="12"'
        ' role="img"><title>Mean gap to the best length known, by seconds of one processor</title>'
        f'<rect width="{wide}" height="{high}" fill="#fff"/><text x="16" y="24" font-size="15" font-weight="bold">'
        f"Mean gap to the best length known (%), by seconds of one processor</text>{panels}</svg>\n"
    )


def _panel(name: str, lines: Mapping[str, list[tuple[float, float]]]) -> str:
    parts = [f'<text x="0" y="-14" font-size="13" font-weight="bold">{escape(name)}</text>']
    for gap in GAPS:
        parts.append(f'<line x1="0" x2="{WIDE}" y1="{_y(gap):.0f}" y2="{_y(gap):.0f}" stroke="#ddd"/>')
        parts.append(f'<text x="-6" y="{_y(gap) + 4:.0f}" text-anchor="end" fill="#555">{gap:g}</text>')
    parts += [
        f'<text x="{_x(at):.0f}" y="{HIGH + 18}" text-anchor="middle" fill="#555">{at:g} s</text>' for at in TICKS
    ]
    taken: list[tuple[float, float]] = []  # where texts stand
    for solver, points in lines.items():
        parts += _line(solver, [(_x(s), _y(gap), gap) for s, gap in points], taken)
    return "".join(parts)


def _line(solver: str, points: list[tuple[float, float, float]], taken: list[tuple[float, float]]) -> list[str]:
    """A solver's line with its values; its name stands at its end, clear of other names."""
    colour = COLOURS[solver]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y, _ in points)
    parts = [f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>']
    for x, y, gap in points:
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>')
        above = _clear(taken, (x, y - 7), -2)
        parts.append(f'<text x="{x:.1f}" y="{above:.1f}" text-anchor="middle" fill="{colour}">{gap:.2f}</text>')
    x = points[-1][0] + 22
    at = _clear(taken, (x, points[-1][1] + 4), 2)
    return [*parts, f'<text x="{x:.1f}" y="{at:.1f}" fill="{colour}">{solver}</text>']


def _clear(taken: list[tuple[float, float]], where: tuple[float, float], by: int) -> float:
    """The height of a text that is moved step by step until it covers no other; it is taken then."""
    x, y = where
    while any(abs(x - other) < 10 and abs(y - height) < 13 for other, height in taken):
        y += by
    taken.append((x, y))
    return y


def _y(gap: float) -> float:
    return HIGH - HIGH * (log10(max(gap, GAPS[0])) + 1) / 3


def _x(seconds: float) -> float:
    return WIDE * (log10(seconds) + 1) / 2
