"""The marks of one row of a Gantt chart: bar, milestone, ghost, deadline, whisker; and the span of a group."""

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from mithaq.web.components.dates import gregorian
from mithaq.web.components.gantt_parts import GanttGroup, GanttRow, Line, Words, rect
from mithaq.web.components.states import STATES
from mithaq.web.components.timeline import BAR, ROW, Box, Timeline, points, px

BRACE = 7  # height of a group's span


def row_marks(time: Timeline, line: Line, words: Words) -> SafeString:
    """A row with everything on it, named for a pointer; `data-…` are what a script needs to move it."""
    row = line.row
    assert row is not None
    top = line.top + (ROW - BAR) / 2
    draw = _milestone if row.milestone else _bar
    return format_html(
        '<g class="gantt-row {}{}{}" data-key="{}" data-start="{}"><title>{}</title>{}{}{}{}</g>',
        STATES[row.state].tone,
        " critical" if row.critical else "",
        " moved" if row.moved else "",
        row.key,
        row.start.isoformat(),
        spoken(row, words),
        _ghost(time, row, top),
        draw(time, row, top, words.chart),
        _whisker(time, row, line.top),
        _deadline(time, row, line.top),
    )


def group_marks(time: Timeline, line: Line) -> SafeString:
    """A brace over the days of the group: a thin beam with both ends turned down."""
    group = line.group
    if group is None:
        return SafeString("")
    box = time.box(group.start, group.end, line.top + (ROW - BRACE) / 2, BRACE)
    first, last = time.along(group.start), time.along(group.end) + time.day_width
    low, foot = box.y + box.height, box.y + box.height + 5
    feet = [[(first, low), (first + 6, low), (first, foot)], [(last, low), (last - 6, low), (last, foot)]]
    return format_html(
        '<g class="gantt-group{}"><title>{}</title>{}{}</g>',
        " missed" if group.missed else "",
        _told(group),
        rect("gantt-brace", box),
        SafeString("".join(f'<polygon points="{points(time, foot)}"/>' for foot in feet)),
    )


def spoken(row: GanttRow, words: Words) -> str:
    """What a pointer or a screen reader gets: the row as a sentence."""
    days = [row.end] if row.milestone else [row.start, row.end]
    arrow = " ← " if words.language == "ar" else " → "
    dates = arrow.join(gregorian(day, words.language, months=words.months, form="medium") for day in days)
    share = f"{row.progress} %" if row.progress else ""
    parts = [row.label, dates, share, str(STATES[row.state].word), _hosted(row), row.note]
    return " · ".join(part for part in parts if part)


def _hosted(row: GanttRow) -> str:
    said = _("hosted by %(party)s") % {"party": row.host} if row.host else ""
    before = _("before: %(party)s") % {"party": row.host_before} if row.host_before else ""
    return f"{said} ({before})" if said and before else said or before


def _ghost(time: Timeline, row: GanttRow, top: float) -> SafeString:
    if not row.moved:
        return SafeString("")
    assert row.ghost_start and row.ghost_end
    return rect("gantt-ghost", time.box(row.ghost_start, row.ghost_end, top, BAR), round_=4)


def _bar(time: Timeline, row: GanttRow, top: float, name: str) -> SafeString:
    whole = time.box(row.start, row.end, top, BAR)
    done = whole.width * max(0, min(100, row.progress or 0)) / 100
    part = Box(time.at(time.along(row.start), length=done), top, done, BAR)
    marks = [rect("gantt-whole", whole, round_=4)]
    if done:
        marks.append(rect("gantt-done", part, round_=4))
    if STATES[row.state].tone == "broken":
        marks.append(rect("gantt-hatch", whole, round_=4, fill=f"url(#{name}-hatch)"))
    marks.append(rect("gantt-edge", whole, round_=4))
    return SafeString("".join(marks))


def _milestone(time: Timeline, row: GanttRow, top: float, name: str) -> SafeString:
    """A diamond on the end of its day."""
    middle, half = time.at(time.along(row.end) + time.day_width / 2), BAR / 2
    corners = ((middle, top), (middle + half, top + half), (middle, top + BAR), (middle - half, top + half))
    marks = " ".join(f"{px(x)},{px(y)}" for x, y in corners)
    return SafeString(f'<polygon class="gantt-milestone" points="{marks}"/>')


def _whisker(time: Timeline, row: GanttRow, top: float) -> SafeString:
    """From the planned end to where it has ended in four of five runs."""
    if row.p80 is None or row.p80 <= row.end:
        return SafeString("")
    middle, near = top + ROW / 2, time.along(row.end) + time.day_width
    far = time.along(row.p80) + time.day_width
    beam, cap = points(time, [(near, middle), (far, middle)]), points(time, [(far, middle - 5), (far, middle + 5)])
    return SafeString(f'<path class="gantt-whisker" d="M{beam}"/><path class="gantt-whisker" d="M{cap}"/>')


def _deadline(time: Timeline, row: GanttRow, top: float) -> SafeString:
    """A pole behind its last day, with a pennant that points back."""
    if row.deadline is None:
        return SafeString("")
    at = time.along(row.deadline) + time.day_width
    pole = points(time, [(at, top + 4), (at, top + ROW - 4)])
    flag = points(time, [(at, top + 4), (at - 7, top + 8), (at, top + 12)])
    css = "gantt-deadline missed" if row.missed else "gantt-deadline"
    return SafeString(f'<g class="{css}"><path d="M{pole}"/><polygon points="{flag}"/></g>')


def _told(group: GanttGroup) -> str:
    late = _("%(n)s after the deadline") % {"n": group.missed} if group.missed else ""
    return " · ".join(part for part in (group.label, _("Activities: %(n)s") % {"n": group.count}, late) if part)
