"""What the planning bench found, as the tables of docs/planning.md: written between two marks, nothing else touched."""

from collections.abc import Sequence
from pathlib import Path

from planning_peers import PEERS
from planning_rows import Line
from planning_sets import Found

BEGIN, END = "<!-- measured: written by bench/planning.py -->", "<!-- end of what was measured -->"


def written(page: Path, how: str, found: Sequence[Found], lines: Sequence[Line]) -> None:
    """Put the tables in the page. Raises ValueError where the marks aren't there once each, in order."""
    text = page.read_text(encoding="utf-8")
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        raise ValueError(f"{page}: the marks “{BEGIN}” and “{END}” must stand there once each, in this order")
    before, after = text[: text.index(BEGIN) + len(BEGIN)], text[text.index(END) :]
    page.write_text(f"{before}\n{how}\n\n{tables(found, lines)}\n{after}", encoding="utf-8")


def tables(found: Sequence[Found], lines: Sequence[Line]) -> str:
    """Both tables in Markdown."""
    head = ["measure", "target", *PEERS, "PyJobShop ÷ ours", "instances"]
    rows = [_row([_name(row), _target(row), *_values(row), _ratio(row), str(row.count)]) for row in found]
    others = [_row([line.measure, line.target, line.found]) for line in lines]
    parts = []
    if rows:
        parts.append("\n".join([_row(head), _row(["---"] * len(head)), *rows]))
    if others:
        parts.append("\n".join([_row(["measure", "target", "found"]), _row(["---"] * 3), *others]))
    return "\n\n".join(parts)


def line_of(row: Found) -> str:
    """A row as the terminal shows it."""
    values = "  ".join(f"{name} {value}" for name, value in zip(PEERS, _values(row), strict=True))
    return f"{_name(row)} (target {_target(row)}, {row.count} instances): {values}"


def _name(row: Found) -> str:
    return f"{row.aim.name.upper()} at {row.aim.seconds:g} s"


def _target(row: Found) -> str:
    return f"{row.aim.gap:g} %" + (f", {row.aim.proved} % proved" if row.aim.proved else "")


def _values(row: Found) -> list[str]:
    asked = row.aim.proved is not None
    return [f"{row.gaps[name]:.2f}" + (f", {row.proved[name]:.0f} % proved" if asked else "") for name in PEERS]


def _ratio(row: Found) -> str:
    ours, peer = row.gaps["Mithaq"], row.gaps.get("PyJobShop")
    return "–" if peer is None or ours <= 0 else f"{peer / ours:.1f}"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
