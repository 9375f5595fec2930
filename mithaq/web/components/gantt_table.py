"""The names beside a Gantt chart and the table under it, line by line: as strings, since there may be a thousand."""

from collections.abc import Sequence
from datetime import date

from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from mithaq.documents.load import Load
from mithaq.web.components.dates import BLANK, gregorian, percent
from mithaq.web.components.gantt_parts import GanttGroup, GanttRow, Line, Words
from mithaq.web.components.parts import icon, status

AT_TIMES = ("host", "deadline", "p80")  # columns of a table that has something to say in them
Cells = list[tuple[str, str]]  # what a narrow page says before the cell, and what stands in it


def names(lines: Sequence[Line], words: Words) -> SafeString:
    """The list beside the bars: a link that opens, a heading that folds, a resource with its most and its capacity."""
    return SafeString("".join(_name(line, words) for line in lines))


def table_rows(lines: Sequence[Line], words: Words, columns: Sequence[str]) -> SafeString:
    """The same as rows of a table; a group that is shut is one. `columns`: of AT_TIMES, those shown."""
    heads = {
        "start": _("Start"), "end": _("End"), "host": _("Hosting party"), "deadline": _("Deadline"),
        "p80": _("Ended by (P80)"), "progress": _("Progress"), "state": _("State"), "after": _("After"),
    }  # fmt: skip
    shown = [name for name in heads if name in columns or name not in AT_TIMES]
    states = {row.state: status(row.state) for line in lines if (row := line.row)}
    rows: list[str] = []
    for line in lines:
        if line.row:
            cells = _cells(line.row, words) | {"state": states[line.row.state], "after": escape(line.after)}
            rows.append(_row(_title(line.row), [(heads[name], cells[name]) for name in shown]))
        elif line.group and line.group.shut:
            days = {"start": _day(line.group.start, words), "end": _day(line.group.end, words)}
            rows.append(_row(_heading(line.group), [(heads[name], days.get(name, "")) for name in shown]))
    return SafeString("".join(rows))


def _name(line: Line, words: Words) -> str:
    if line.row:
        row, moved = line.row, ' class="moved"' if line.row.moved else ""
        label, key = escape(row.label), escape(row.key)
        inner = f"<span>{label}</span>"
        if row.url:
            inner = f'<a href="{escape(row.url)}" data-row="{key}" id="{words.chart}-{key}">{label}</a>'
        return f'<li title="{label}"{moved}>{inner}{_host(row)}</li>'
    return _load(line.load) if line.load else _group(line)


def _host(row: GanttRow) -> str:
    """Its code, beside the name: a bar may be a day wide."""
    if not row.host:
        return ""
    said = _("hosted by %(party)s") % {"party": row.host}
    return f'<abbr class="gantt-host" title="{escape(said)}"><bdi>{escape(row.host)}</bdi></abbr>'


def _group(line: Line) -> str:
    label, inner = escape(line.heading), f"<span>{escape(line.heading)}</span>"
    if line.group and line.group.url:
        is_open = "false" if line.group.shut else "true"
        inner = f'<a href="{escape(line.group.url)}" data-fold aria-expanded="{is_open}">{label}</a>'
    return f'<li class="group" title="{label}">{inner}</li>'


def _load(load: Load) -> str:
    label, alarm = escape(load.label), f"{icon('warning')} " if load.over else ""
    taken = f'<span class="small">{alarm}<bdi>{load.most} / {load.capacity}</bdi></span>'
    return f'<li class="load" title="{label}"><span>{label}</span>{taken}</li>'


def _row(title: str, cells: Cells) -> str:
    told = "".join(f'<td data-label="{escape(head)}">{cell}</td>' for head, cell in cells)
    return f'<tr><th scope="row" class="wide">{title}</th>{told}</tr>'


def _title(row: GanttRow) -> str:
    group = f'<span class="sub"> · {escape(row.group)}</span>' if row.group else ""
    return f"{escape(row.label)}{group}"


def _heading(group: GanttGroup) -> str:
    count = ngettext("%(n)s activity", "%(n)s activities", group.count) % {"n": group.count}
    return f'{escape(group.label)}<span class="sub"> · {count}</span>'


def _cells(row: GanttRow, words: Words) -> dict[str, str]:
    before = row.ghost_start if row.moved and row.ghost_start != row.start else None
    start = _day(row.start, words)
    if before:
        start += f' <span class="sub">({escape(_("before:"))} {_day(before, words)})</span>'
    missed = f" {escape(_('(missed)'))}" if row.missed else ""
    return {
        "start": start,
        "end": _day(row.end, words),
        "host": _hosts(row),
        "deadline": _day(row.deadline, words) + missed,
        "p80": _day(row.p80, words),
        "progress": percent(row.progress),
    }


def _hosts(row: GanttRow) -> str:
    """The party, and the one before it."""
    now = f"<bdi>{escape(row.host)}</bdi>" if row.host else BLANK
    if not row.host_before:
        return now
    return f'{now} <span class="sub">({escape(_("before:"))} <bdi>{escape(row.host_before)}</bdi>)</span>'


def _day(day: date | None, words: Words) -> str:
    if day is None:
        return BLANK
    shown = gregorian(day, words.language, months=words.months, form="medium")
    return f'<time datetime="{day.isoformat()}"><bdi>{shown}</bdi></time>'
