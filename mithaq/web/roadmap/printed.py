"""A board on paper: its rows, arrows and loads, and in words what a picture can't say."""

from collections.abc import Iterator
from datetime import date
from typing import get_args

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from mithaq.documents.dates import gregorian
from mithaq.documents.sheet import Sheet, SheetList, SheetRow, Tone, shown
from mithaq.documents.sheet_arrows import SheetLink
from mithaq.papers.roadmap_files import commission_of, marking_of
from mithaq.planning.words import ARROWS
from mithaq.roadmap.programme import Span
from mithaq.web.commitments.programme import today, told_of
from mithaq.web.components.gantt_parts import GanttRow
from mithaq.web.components.states import STATES
from mithaq.web.sessions.seat import SeatedRequest, tongue

from .board import Board
from .chart import Chart
from .moves import Move

TONES: frozenset[str] = frozenset(get_args(Tone))
# Millimetres of a day: a week is a hand wide on paper too. Blank: all of the plan on one paper's width.
DAY_WIDTHS = {"week": 6.0, "month": 2.0, "quarter": 0.75, "year": 0.3}
NONE = "–"


def sheet_of(request: SeatedRequest, board: Board) -> Sheet:
    """What the page shows, as the content of a sheet."""
    chart, language = board.chart, tongue()
    last = max((span[1] for span in chart.days.values()), default=today())
    rows = tuple(_rows(chart))
    return Sheet(
        language=language,
        title=_("Roadmap"),
        subtitle=commission_of(request.seat.reading, language),
        standing=_standing(request, board),
        ends=f"{_('Last day:')} {gregorian(last, language)}",
        marking=marking_of(language),
        plan_hash=board.row.hashed,
        today=today(),
        rows=rows,
        links=tuple(_links(chart)),
        loads=tuple(load for load in chart.loads if load.spells),
        lists=tuple(_lists(board, rows)),
        holidays=tuple(sorted({holiday.day for holiday in chart.holidays})),
        weekend=chart.weekend,
        day_width=DAY_WIDTHS.get(board.look.zoom, 0),
    )


def _standing(request: SeatedRequest, board: Board) -> str:
    """A sheet on a wall says whether it binds anyone."""
    if board.look.slips:
        return _("A sketch: nobody has proposed it.")
    it = told_of(request.seat, board.row, agree="plan.agree", propose="plan.propose")
    return str(it.word or STATES[it.state].word)


def _rows(chart: Chart) -> Iterator[SheetRow]:
    """Groups with their span, then their rows unless they are shut."""
    open_one: str | None = None
    for row in chart.rows:
        group = chart.groups[row.within]
        if row.within != open_one:
            open_one = row.within
            yield SheetRow(label=group.label, span=(group.start, group.end), group=True)
        if not group.shut:
            yield _row(row)


def _row(row: GanttRow) -> SheetRow:
    tone = STATES[row.state].tone
    return SheetRow(
        key=row.key,
        label=row.label,
        span=(row.start, row.end),
        tone=tone if tone in TONES else "still",  # type: ignore[arg-type]
        milestone=row.milestone,
        critical=row.critical,
        ghost=(row.ghost_start, row.ghost_end) if row.moved and row.ghost_start and row.ghost_end else None,
        deadline=row.deadline,
        p80=row.p80,
        host=row.host,
    )


def _links(chart: Chart) -> Iterator[SheetLink]:
    for link in chart.links:
        critical = {link.source, link.target} <= chart.critical
        yield SheetLink(link.source, link.target, link.kind, critical)


def _lists(board: Board, rows: tuple[SheetRow, ...]) -> Iterator[SheetList]:
    chart = board.chart
    yield _moves(chart.moves)
    yield _missed(chart)
    yield SheetList(
        title=_("Holidays"),
        heads=(_("Day"), _("Party and holiday")),
        rows=tuple((_day(one.day), one.name) for one in sorted(chart.holidays, key=lambda one: one.day)),
    )
    yield SheetList(title=_("Not on this sheet"), heads=(), rows=tuple((told,) for told in _left_out(chart, rows)))
    cut = [row for row in rows if shown(row) != row.label]
    yield SheetList(title=_("Names that are cut on the chart"), heads=(), rows=tuple((row.label,) for row in cut))


def _moves(moves: list[Move]) -> SheetList:
    """What breaks a commitment is marked, and told: on paper no colour says it alone."""
    return SheetList(
        title=_("What moves"),
        heads=(_("Activity"), _("Before"), _("After"), _("Shift"), _("Breaks")),
        rows=tuple((move.name, _span(move.before), _span(move.after), _by(move), _broken(move)) for move in moves),
        marked=frozenset(n for n, move in enumerate(moves) if move.newly_late),
    )


def _by(move: Move) -> str:
    days = move.told_by
    if days is None:
        return _("new") if move.after else _("gone")
    shift = f"{'+' if days > 0 else '−' if days < 0 else ''}{abs(days)} {_('d')}"
    return f"{shift} · {ARROWS[tongue()].join(host or NONE for host in move.hosts)}" if move.rehosted else shift


def _broken(move: Move) -> str:
    if move.late_for is None:
        return NONE
    return _("art. %(article)s, due %(day)s") % {"article": move.article, "day": _day(move.late_for)}


def _missed(chart: Chart) -> SheetList:
    late = [row for row in chart.rows if row.missed and row.deadline]
    return SheetList(
        title=_("Deadlines missed"),
        heads=(_("Activity"), _("Deadline"), _("Ends")),
        rows=tuple((row.label, _day(row.deadline), _day(row.end)) for row in late if row.deadline),
        marked=frozenset(range(len(late))),
    )


def _left_out(chart: Chart, rows: tuple[SheetRow, ...]) -> Iterator[str]:
    """What a reader of the wall wouldn't know is missing."""
    drawn = {row.key for row in rows if row.key}
    if n := len(chart.days) - len(chart.rows):
        yield ngettext("%(n)s activity is filtered out.", "%(n)s activities are filtered out.", n) % {"n": n}
    if n := len(chart.rows) - len(drawn):
        yield ngettext(
            "%(n)s activity is within a group that is shut.", "%(n)s activities are within groups that are shut.", n
        ) % {"n": n}
    if n := sum(not {link.source, link.target} <= drawn for link in chart.links):
        yield ngettext(
            "%(n)s link leads to or from what isn't drawn.", "%(n)s links lead to or from what isn't drawn.", n
        ) % {"n": n}


def _span(span: Span | None) -> str:
    return f"{_day(span[0])} – {_day(span[1])}" if span else NONE


def _day(day: date) -> str:
    return day.strftime("%d/%m/%Y")
