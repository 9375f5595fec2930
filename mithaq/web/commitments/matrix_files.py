"""The follow-up matrix as files: the same columns as text and as a workbook, ending with what they don't hold."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from mithaq.commission.fields import worded
from mithaq.documents.lost import Loss
from mithaq.documents.table_words import SHEETS
from mithaq.documents.workbook import Book, Column, Table, Value, csv_text, xlsx
from mithaq.papers.roadmap_files import marking_of
from mithaq.web.sessions.forms import AXIS_NAMES
from mithaq.web.sessions.seat import tongue

from .matrix import Row, axes_of
from .programme import today


def as_csv(rows: Sequence[Row], *, left_out: int) -> str:
    """A text table of these rows, that ends with its marking and what it doesn't hold."""
    return csv_text(_table(rows), after=[*filter(None, [marking_of(tongue())]), *lost(left_out)])


def as_xlsx(rows: Sequence[Row], *, left_out: int) -> bytes:
    """A workbook of these rows: dates are dates, and its last sheet says what it doesn't hold."""
    return xlsx(
        Book(
            title=_("Follow-up matrix"),
            marking=marking_of(tongue()),
            language=tongue(),
            day=today(),
            tables=[_table(rows)],
            lost_name=SHEETS["lost"][tongue()],
            lost=lost(left_out),
        )
    )


def lost(left_out: int) -> list[str]:
    """What these files leave behind."""
    losses = [
        *([Loss("out_filter", {"n": left_out})] if left_out else []),
        *map(Loss, ("out_record", "out_language", "out_matrix")),
    ]
    return [loss.sentence(tongue()) for loss in losses]


def _table(rows: Sequence[Row]) -> Table:
    return Table(_("Follow-up matrix"), _columns(), [_cells(row) for row in rows])


def _columns() -> list[Column]:
    return [
        Column(_("Reference"), width=20), Column(_("Commitment"), width=60), Column(_("Promised by")),
        Column(_("Axes")), Column(_("Due"), "day"), Column(_("Planned end"), "day"), Column(_("State")),
        Column(_("Evidence"), "number", 10), Column(_("Undertakings accepted")), Column(_("Next decision"), width=26),
        Column(_("Decided by")),
    ]  # fmt: skip


def _cells(row: Row) -> list[Value]:
    line = row.line
    axes = [str(AXIS_NAMES[axis]) for axis in axes_of(line) if axis]
    return [
        f"{row.reference}, {_('art.')} {line.commitment.article}", worded(line.commitment.sentence, tongue()),
        line.owner or _("Both parties"), " / ".join(axes), line.due, line.planned_end, row.word,
        line.evidence, f"{row.done} / {row.works}", row.decision, " / ".join(line.next.parties) if line.next else "",
    ]  # fmt: skip
