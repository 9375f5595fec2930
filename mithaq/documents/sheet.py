"""The roadmap as a sheet for the wall: A3 landscape, mirrored for Arabic, with arrows, loads, legend, marking and hash.

A long programme takes several sheets with the same head: first down through its rows, then, where days are to be wider
than the paper, on through time; what a picture can't say follows as lists. The layout is `sheet.typ`; places are worked
out here. Text reaches typst as JSON, never as markup.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Literal

import msgspec
import typst

from mithaq.documents.dates import GREGORIAN, gregorian
from mithaq.documents.load import Load
from mithaq.documents.original import fonts
from mithaq.documents.sheet_arrows import Page, SheetLink, Spot, arrows
from mithaq.documents.sheet_scale import NAMED, NUMBERED, WITH_YEAR, Scale, Span
from mithaq.documents.sheet_words import WORDS
from mithaq.documents.signs import LRI, PDI, printed
from mithaq.ledger.errors import Language

LAYOUT = Path(__file__).with_name("sheet.typ")
ROWS = 42  # of a page: what A3 holds beside title and legend
ROOM, HIGHEST = 218.0, 8.4  # millimetres for all rows of a page, and at most for one
LANE = 14.5  # millimetres of the load of one resource
MARGIN = timedelta(days=7)
HEAD, ROW, INCH = 60.0, 5.2, 25.4  # millimetres of a picture beside its rows, of a row, of an inch
PRINT_PPI, LEAST_PPI, PIXELS_HIGH = 200, 40, 20_000  # most programs open no higher image
FIT = {True: 42, False: 45}  # letters of a name that a group's row, and another, is sure to hold

Tone = Literal["good", "going", "watch", "broken", "waiting", "still"]


@dataclass(frozen=True, kw_only=True)
class SheetRow:
    """One line: an activity with its marks, or the heading of a group with its span.

    `key`: what arrows name; `host`: the party where it takes place, told behind its name.
    """

    label: str
    span: Span | None
    key: str = ""
    group: bool = False
    tone: Tone = "waiting"
    milestone: bool = False
    critical: bool = False
    ghost: Span | None = None
    deadline: date | None = None
    p80: date | None = None
    host: str = ""


@dataclass(frozen=True, kw_only=True)
class SheetList:
    """What follows the chart: a table, or sentences where it has no heads. `marked`: rows that break something."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    marked: frozenset[int] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What is printed: whose roadmap, which plan, its rows. `marking` and `subtitle` may be blank.

    `day_width`: millimetres that a day has at least; 0: all of the plan's time on one paper's width.
    """

    language: Language
    title: str
    subtitle: str
    standing: str
    ends: str
    marking: str
    plan_hash: str
    today: date
    rows: Sequence[SheetRow]
    links: Sequence[SheetLink] = ()
    loads: Sequence[Load] = ()
    lists: Sequence[SheetList] = ()
    holidays: Sequence[date] = ()
    weekend: frozenset[int] = frozenset({5, 6})
    day_width: float = 0


def sheet_pdf(sheet: Sheet) -> bytes:
    """The PDF; the same sheet gives the same bytes."""
    return _compiled(_page(sheet), format="pdf", pdf_standards=["ua-1"], timestamp=0)


def sheet_svg(sheet: Sheet) -> bytes:
    """One picture as long as its rows, its letters drawn as outlines: it looks the same where no font is."""
    return _compiled(_page(sheet, picture=True), format="svg")


def sheet_png(sheet: Sheet) -> bytes:
    """The same at the resolution of print, as far as its length lets an image be opened."""
    high = HEAD + len(sheet.rows) * ROW + len(sheet.loads) * LANE
    ppi = max(LEAST_PPI, min(PRINT_PPI, int(PIXELS_HIGH / (high / INCH))))
    return _compiled(_page(sheet, picture=True), format="png", ppi=ppi)


def _compiled(page: dict[str, Any], **how: Any) -> bytes:
    told = msgspec.json.encode(page).decode()
    compiler = typst.Compiler(
        input=LAYOUT.read_bytes(), root=LAYOUT.parent, font_paths=fonts(), sys_inputs={"sheet": told}
    )
    made = compiler.compile(**how)
    assert isinstance(made, bytes)
    return made


def _page(sheet: Sheet, *, picture: bool = False) -> dict[str, Any]:
    language = sheet.language
    return {
        "lang": language,
        **{
            name: printed(getattr(sheet, name), language)
            for name in ("title", "subtitle", "standing", "ends", "marking")
        },
        "foot": printed(WORDS["printed"][language].format(day=gregorian(sheet.today, language)), language),
        # Isolated: its first figure would otherwise go over to the other side of an Arabic word.
        "hash": f"{WORDS['hash'][language]} {LRI}{sheet.plan_hash}{PDI}",
        "day": [sheet.today.year, sheet.today.month, sheet.today.day],
        "legend": [(kind, WORDS[kind][language]) for kind in _kinds(sheet)],
        "picture": picture,
        "pages": [_one_long(sheet)] if picture else list(_pages(sheet)),
        "lists": [] if picture else [_list(one, language) for one in sheet.lists if one.rows],
    }


def _one_long(sheet: Sheet) -> dict[str, Any]:
    part = _Part(sheet, _scale(sheet), 0, tuple(sheet.rows), tuple(sheet.loads))
    return part.told() | {"row": ROW}


def _pages(sheet: Sheet) -> Iterator[dict[str, Any]]:
    """Down through the rows, then the loads, for each part of time; a paper on which nothing stands is left out."""
    starts = range(0, len(sheet.rows), ROWS) or range(1)
    beside = int((ROOM - len(sheet.rows[starts[-1] :]) * ROW) / LANE)  # lanes that go below the last rows
    rest = sheet.loads[max(0, beside) :]
    more = [rest[n : n + int(ROOM / LANE)] for n in range(0, len(rest), int(ROOM / LANE))]
    windows = _scale(sheet).windows(sheet.day_width)
    for scale in windows:
        parts = [_Part(sheet, scale, n, tuple(sheet.rows[n : n + ROWS])) for n in starts]
        last = _Part(sheet, scale, starts[-1], parts[-1].rows, tuple(sheet.loads[: max(0, beside)]))
        lanes = [_Part(sheet, scale, len(sheet.rows), (), tuple(loads)) for loads in more]
        yield from (part.told() for part in [*parts[:-1], last, *lanes] if len(windows) == 1 or part.says_anything)


@dataclass(frozen=True)
class _Part:
    """One page: the ground, which is the same on each, its rows from the one numbered `first`, and its lanes."""

    sheet: Sheet
    scale: Scale
    first: int
    rows: tuple[SheetRow, ...]
    loads: tuple[Load, ...] = ()

    @property
    def says_anything(self) -> bool:
        spans = [span for row in self.rows for span in (row.span, row.ghost) if span]
        spells = [spell[:2] for load in self.loads for spell in load.spells]
        return any(self.scale.shows(*span) for span in [*spans, *spells])

    def told(self) -> dict[str, Any]:
        sheet, scale, language = self.sheet, self.scale, self.sheet.language
        first, last = gregorian(scale.first, language), gregorian(scale.last, language)
        free = [day for day in scale.each_day() if day.weekday() in sheet.weekend]
        return {
            "told": WORDS["told"][language].format(count=len(self.rows) + len(self.loads), first=first, last=last),
            "row": max(ROW, min(HIGHEST, (ROOM - len(self.loads) * LANE) / max(1, len(self.rows)))),
            "bands": [scale.place(span) for span in list(scale.months())[1::2]],
            "free": [scale.place((day, day)) for day in free],
            "holidays": [scale.place((day, day)) for day in sheet.holidays if scale.shows(day, day)],
            "months": [(scale.begin(span[0]), _month(span, scale, language)) for span in scale.months()],
            "weeks": [(scale.begin(day), str(day.day)) for day in scale.mondays()],
            "today": scale.begin(sheet.today) if scale.shows(sheet.today, sheet.today) else None,
            "rows": [_row(row, scale, language) for row in self.rows],
            "arrows": list(arrows(sheet.links, _spots(sheet), scale, Page(self.first, len(self.rows)))),
            "lanes": [_lane(load, scale, language) for load in self.loads],
            "lane": LANE,
        }


def _spots(sheet: Sheet) -> dict[str, Spot]:
    return {row.key: Spot(n, row.span, row.milestone) for n, row in enumerate(sheet.rows) if row.key and row.span}


def _row(row: SheetRow, scale: Scale, language: Language) -> dict[str, Any]:
    missed = bool(row.deadline and row.span and row.span[1] > row.deadline)
    whisker = (row.span[1] + timedelta(days=1), row.p80) if row.p80 and row.span and row.p80 > row.span[1] else None
    return {
        "label": printed(shown(row), language),
        "host": row.host,
        "group": row.group,
        "tone": row.tone,
        "milestone": row.milestone,
        "critical": row.critical,
        "moved": row.ghost is not None,
        "bar": _seen(row.span, scale),
        "ghost": _seen(row.ghost, scale),
        "whisker": _seen(whisker, scale),
        "deadline": scale.begin(row.deadline + timedelta(days=1)) if row.deadline else None,
        "missed": missed,
    }


def shown(row: SheetRow) -> str:
    """Its name as the sheet holds it: a host takes room beside it."""
    return shortened(row.label, group=row.group, beside=len(row.host) + 2 if row.host else 0)


def shortened(label: str, *, group: bool = False, beside: int = 0) -> str:
    """As the sheet holds it, with so many letters beside it; whoever prints tells the names that it cuts."""
    most = FIT[group] - beside
    return label if len(label) <= most else label[: most - 1].rstrip() + "…"


def _seen(span: Span | None, scale: Scale) -> tuple[float, float] | None:
    return scale.place(span) if span and scale.shows(*span) else None


def _lane(load: Load, scale: Scale, language: Language) -> dict[str, Any]:
    """Heights are shares of the lane's height."""
    top = max(load.capacity, load.most, 1)
    amount = WORDS["amount"][language].format(most=load.most, capacity=load.capacity)
    return {
        "label": printed(shortened(load.label), language),
        "amount": printed(amount, language),
        "limit": round(load.capacity / top, 4),
        "steps": [
            (*scale.place((first, last)), round(taken / top, 4), round(max(0, taken - load.capacity) / top, 4))
            for first, last, taken in load.spells
            if scale.shows(first, last)
        ],
    }


def _list(one: SheetList, language: Language) -> dict[str, Any]:
    rows = [[printed(cell, language) for cell in row] for row in one.rows]
    heads = [printed(head, language) for head in one.heads]
    return {"title": printed(one.title, language), "heads": heads, "rows": rows, "marked": sorted(one.marked)}


def _kinds(sheet: Sheet) -> list[str]:
    """The marks that stand on the sheet, in the order of the legend."""
    bars = [row for row in sheet.rows if not row.group]
    tones = [
        tone for tone in ("broken", "watch", "going", "waiting", "good", "still") if any(r.tone == tone for r in bars)
    ]
    late = [row for row in bars if row.deadline and row.span and row.span[1] > row.deadline]
    drawn = _spots(sheet)
    others = {
        "critical": any(row.critical for row in bars),
        "link": any(link.before in drawn and link.after in drawn for link in sheet.links),
        "ghost": any(row.ghost for row in bars),
        "milestone": any(row.milestone for row in bars), "deadline": any(row.deadline for row in bars),
        "missed": bool(late), "whisker": any(row.p80 for row in bars),
        "host": any(row.host for row in bars),
        "taken": bool(sheet.loads), "limit": bool(sheet.loads),
        "over": any(load.most > load.capacity for load in sheet.loads),
        "holiday": bool(sheet.holidays), "today": True,
    }  # fmt: skip
    return [*tones, *(kind for kind, on in others.items() if on)]


def _month(span: Span, scale: Scale, language: Language) -> str:
    """Its name as far as there is room: with the year, alone, its number; where the year begins, the year's too."""
    share, month = scale.place(span)[1], span[0]
    name = GREGORIAN[language][month.month - 1]
    number = f"{month.month}/{month:%y}" if month.month == 1 or month == scale.first else str(month.month)
    forms = ((WITH_YEAR, f"{name} {month.year}"), (NAMED, name), (NUMBERED, number))
    return next((form for least, form in forms if share >= least), "")


def _scale(sheet: Sheet) -> Scale:
    """From the first mark to the last, with some room at the edges."""
    spans = [span for row in sheet.rows for span in (row.span, row.ghost) if span]
    marks = [day for row in sheet.rows for day in (row.deadline, row.p80) if day]
    days = [*marks, *(day for span in spans for day in span)] or [sheet.today]
    return Scale(min(days) - MARGIN, max(days) + MARGIN, sheet.language == "ar")
