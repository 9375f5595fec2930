"""The load of resources under a Gantt chart: how much is taken each day, against what there is."""

from collections.abc import Iterable

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from mithaq.documents.load import Load
from mithaq.web.components.dates import gregorian
from mithaq.web.components.gantt_parts import Line, Words, rect
from mithaq.web.components.timeline import LOAD, Box, Timeline, points

ROOM = LOAD - 12  # pixels of the full height; the rest keeps two lanes apart


def load_marks(time: Timeline, lines: Iterable[Line], words: Words) -> SafeString:
    """A lane for each resource: steps, a line at its capacity, and hatching with an exclamation where it is passed."""
    lanes = ((_lane(time, line.load, line.top, words),) for line in lines if line.load)
    return format_html_join("", "{}", lanes)


def _lane(time: Timeline, load: Load, top: float, words: Words) -> SafeString:
    scale = ROOM / max(load.capacity, load.most, 1)
    steps = format_html_join("", "{}", ((_step(time, load, spell, (top, scale, words)),) for spell in load.spells))
    limit = top + LOAD - load.capacity * scale
    line = points(time, [(0, limit), (time.width, limit)])
    return format_html('<g class="gantt-load">{}<path class="gantt-limit" d="M{}"/></g>', steps, SafeString(line))


def _step(time: Timeline, load: Load, spell: tuple, place: tuple[float, float, Words]) -> SafeString:  # type: ignore[type-arg]
    (first, last, amount), (top, scale, words) = spell, place
    box = time.box(first, last, top + LOAD - amount * scale, amount * scale)
    marks = rect("gantt-taken", box)
    if amount > load.capacity:
        over = (amount - load.capacity) * scale
        marks += rect("gantt-over", Box(box.x, box.y, box.width, over))
        marks += rect("gantt-hatch", Box(box.x, box.y, box.width, over), fill=f"url(#{words.chart}-hatch)")
        middle = time.at(time.along(first) + box.width / 2)
        marks += format_html('<text class="gantt-alarm" x="{}" y="{}" text-anchor="middle">!</text>', middle, top + 10)
    days = " – ".join(gregorian(day, words.language, months=words.months, form="medium") for day in (first, last))
    told = _("%(taken)s of %(capacity)s") % {"taken": amount, "capacity": load.capacity}
    return format_html("<g><title>{} · {} · {}</title>{}</g>", load.label, days, told, marks)
