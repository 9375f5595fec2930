"""The two lines above a Gantt chart: months that shorten when they are narrow, and the Mondays or the years."""

from datetime import date

from babel.dates import format_date
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from mithaq.web.components.dates import locale_of
from mithaq.web.components.timeline import Timeline, px

HEIGHT = 48
LETTER = 7.4  # pixels of an average letter at 13 px semi-bold, in the three languages; measured wide rather than narrow
INSET = 6  # of a label from the line it stands at
DAY_FROM = 18  # pixels of a day from which each has its number
WEEK_FROM = 24  # pixels of a week below which the Mondays have no number


def header(time: Timeline, language: str, months: str) -> SafeString:
    weeks = time.day_width * 7 >= WEEK_FROM
    days = time.day_width >= DAY_FROM
    bands = [time.box(*month, 0, HEIGHT) for month in list(time.months())[1::2]]
    ground = format_html_join(
        "",
        '<rect class="gantt-month" x="{}" y="0" width="{}" height="{}"/>',
        ((px(box.x), px(box.width), HEIGHT) for box in bands),
    )
    under = _days(time) if days else _mondays(time) if weeks else _years(time)
    return format_html("{}{}{}", ground, _months(time, language, months), under)


def _months(time: Timeline, language: str, months: str) -> SafeString:
    labels = []
    for start, end in time.months():
        room = ((end - start).days + 1) * time.day_width - INSET
        if text := month_label(start, language, months, room):
            labels.append((px(time.at(time.along(start) + INSET)), text))
    return format_html_join("", '<text class="gantt-name" x="{}" y="20">{}</text>', labels)


def month_label(month: date, language: str, months: str, room: float) -> str:
    """The longest of its names that fits: with the year, without, shortened, its number; nothing in a sliver."""
    locale = locale_of(language, months=months)
    forms = [format_date(month, pattern, locale=locale) for pattern in ("LLLL y", "LLL y", "LLLL", "LLL", "L")]
    return next((form for form in forms if len(form) * LETTER <= room), "")


def _days(time: Timeline) -> SafeString:
    days = ((px(time.at(time.along(day) + time.day_width / 2)), day.day) for day in time.each_day())
    return format_html_join("", '<text class="gantt-day" x="{}" y="39" text-anchor="middle">{}</text>', days)


def _mondays(time: Timeline) -> SafeString:
    days = ((px(time.at(time.along(day) + 3)), day.day) for day in time.mondays())
    return format_html_join("", '<text class="gantt-day" x="{}" y="39">{}</text>', days)


def _years(time: Timeline) -> SafeString:
    firsts = [start for start, _end in time.months() if start == time.first or start.month == 1]
    if len(firsts) > 1 and (firsts[1] - firsts[0]).days * time.day_width < 40:
        firsts.pop(0)  # the sliver of a year before January has no room for its number
    years = ((px(time.at(time.along(day) + INSET)), day.year) for day in firsts)
    return format_html_join("", '<text class="gantt-day" x="{}" y="39">{}</text>', years)
