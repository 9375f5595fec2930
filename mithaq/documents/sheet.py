"""The roadmap as a sheet for the wall: A3 landscape, mirrored for Arabic, with legend, marking and the plan's hash.

The layout is `sheet.typ`. Places are worked out here as shares of the chart's width, from the left edge of the paper,
so the Arabic sheet is the exact mirror of the French one. Text reaches typst as JSON, never as markup.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Literal

import msgspec
import typst

from mithaq.documents.dates import GREGORIAN, gregorian
from mithaq.documents.original import fonts
from mithaq.documents.signs import LRI, PDI, printed
from mithaq.ledger.errors import Language, Sentence

LAYOUT = Path(__file__).with_name("sheet.typ")
ROWS = 42  # of a page: what A3 holds beside title and legend
ROOM, HIGHEST = 218.0, 8.4  # millimetres for all rows of a page, and at most for one
MARGIN = timedelta(days=7)
HEAD, ROW, INCH = 60.0, 5.2, 25.4  # millimetres of a picture beside its rows, of a row, of an inch
PRINT_PPI, LEAST_PPI, PIXELS_HIGH = 200, 40, 20_000  # most programs open no higher image
PICTURE: dict[str, Any] = {"picture": True, "row": ROW}
# Shares of the width from which a month is told with its year, by name, by number; and a week has its number.
WITH_YEAR, NAMED, NUMBERED, WEEKLY = 0.078, 0.052, 0.015, 0.0115

TEXTS = ("title", "subtitle", "standing", "ends", "marking")
Tone = Literal["good", "going", "watch", "broken", "waiting", "still"]
Span = tuple[date, date]

WORDS: dict[str, Sentence] = {
    "good": {"fr": "Accepté", "ar": "مقبول", "en": "Accepted"},
    "going": {"fr": "En cours", "ar": "قيد الإنجاز", "en": "Under way"},
    "watch": {"fr": "Menacé", "ar": "مهدد", "en": "At risk"},
    "broken": {"fr": "En retard", "ar": "متأخر", "en": "Late"},
    "waiting": {"fr": "Planifié", "ar": "مبرمج", "en": "Planned"},
    "still": {"fr": "Clos", "ar": "منتهٍ", "en": "Ended"},
    "critical": {"fr": "Chaîne critique", "ar": "السلسلة الحرجة", "en": "Critical chain"},
    "ghost": {"fr": "Position précédente", "ar": "الموضع السابق", "en": "Where it stood before"},
    "milestone": {"fr": "Jalon", "ar": "معلم", "en": "Milestone"},
    "deadline": {"fr": "Date limite", "ar": "الأجل الأقصى", "en": "Deadline"},
    "missed": {"fr": "Date limite dépassée", "ar": "أجل تم تجاوزه", "en": "Deadline missed"},
    "whisker": {"fr": "P80 : terminé là quatre fois sur cinq", "ar": "P80: منتهٍ آنذاك أربع مرات من خمس",
                "en": "P80: ended by then four times in five"},
    "today": {"fr": "Le jour de l'impression", "ar": "يوم الطباعة", "en": "The day of printing"},
    "holiday": {"fr": "Jour férié d'une Partie", "ar": "عطلة عند أحد الطرفين", "en": "Holiday of a Party"},
    "hash": {"fr": "Plan", "ar": "الخطة", "en": "Plan"},
    "printed": {"fr": "Imprimé le {day}", "ar": "طُبع في {day}", "en": "Printed on {day}"},
    "told": {"fr": "{count} lignes, du {first} au {last}", "ar": "عدد الأسطر {count}، من {first} إلى {last}",
             "en": "{count} lines, from {first} to {last}"},
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class SheetRow:
    """One line: an activity with its marks, or the heading of a group with its span."""

    label: str
    span: Span | None
    group: bool = False
    tone: Tone = "waiting"
    milestone: bool = False
    critical: bool = False
    ghost: Span | None = None
    deadline: date | None = None
    p80: date | None = None


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What is printed: whose roadmap, which plan, its rows. `marking` and `subtitle` may be blank."""

    language: Language
    title: str
    subtitle: str
    standing: str
    ends: str
    marking: str
    plan_hash: str
    today: date
    rows: Sequence[SheetRow]
    holidays: Sequence[date] = ()
    weekend: frozenset[int] = frozenset({5, 6})


def sheet_pdf(sheet: Sheet) -> bytes:
    """The PDF; the same sheet gives the same bytes."""
    return _compiled(_page(sheet), format="pdf", pdf_standards=["ua-1"], timestamp=0)


def sheet_svg(sheet: Sheet) -> bytes:
    """One picture as long as its rows, its letters drawn as outlines: it looks the same where no font is."""
    return _compiled(_page(sheet, rows=len(sheet.rows) or 1) | PICTURE, format="svg")


def sheet_png(sheet: Sheet) -> bytes:
    """The same at the resolution of print, as far as its length lets an image be opened."""
    fits = int(PIXELS_HIGH / ((HEAD + len(sheet.rows) * ROW) / INCH))
    page = _page(sheet, rows=len(sheet.rows) or 1) | PICTURE
    return _compiled(page, format="png", ppi=max(LEAST_PPI, min(PRINT_PPI, fits)))


def _compiled(page: dict[str, Any], **how: Any) -> bytes:
    told = msgspec.json.encode(page).decode()
    compiler = typst.Compiler(
        input=LAYOUT.read_bytes(), root=LAYOUT.parent, font_paths=fonts(), sys_inputs={"sheet": told}
    )
    made = compiler.compile(**how)
    assert isinstance(made, bytes)
    return made


def _page(sheet: Sheet, *, rows: int = ROWS) -> dict[str, Any]:
    language, scale = sheet.language, _Scale.of(sheet)
    parts = [sheet.rows[n : n + rows] for n in range(0, len(sheet.rows), rows)] or [()]
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
        "picture": False,
        "row": min(HIGHEST, max(ROW, ROOM / max(1, *map(len, parts)))),
        "pages": [_part(sheet, rows, scale) for rows in parts],
    }


def _part(sheet: Sheet, rows: Sequence[SheetRow], scale: "_Scale") -> dict[str, Any]:
    """One page of it: the ground, which is the same on each, and its rows."""
    language = sheet.language
    first, last = gregorian(scale.first, language), gregorian(scale.last, language)
    free = [day for day in scale.each_day() if day.weekday() in sheet.weekend]
    return {
        "told": WORDS["told"][language].format(count=len(rows), first=first, last=last),
        "bands": [scale.place(span) for span in list(scale.months())[1::2]],
        "free": [scale.place((day, day)) for day in free],
        "holidays": [scale.place((day, day)) for day in sheet.holidays if scale.first <= day <= scale.last],
        "months": [(scale.begin(span[0]), _month(span, scale, language)) for span in scale.months()],
        "weeks": [(scale.begin(day), str(day.day)) for day in scale.mondays()],
        "today": scale.begin(sheet.today) if scale.first <= sheet.today <= scale.last else None,
        "rows": [_row(row, scale, language) for row in rows],
    }


def _row(row: SheetRow, scale: "_Scale", language: Language) -> dict[str, Any]:
    missed = bool(row.deadline and row.span and row.span[1] > row.deadline)
    whisker = (row.span[1] + timedelta(days=1), row.p80) if row.p80 and row.span and row.p80 > row.span[1] else None
    return {
        "label": printed(row.label, language),
        "group": row.group,
        "tone": row.tone,
        "milestone": row.milestone,
        "critical": row.critical,
        "moved": row.ghost is not None,
        "bar": scale.place(row.span) if row.span else None,
        "ghost": scale.place(row.ghost) if row.ghost else None,
        "whisker": scale.place(whisker) if whisker else None,
        "deadline": scale.begin(row.deadline + timedelta(days=1)) if row.deadline else None,
        "missed": missed,
    }


def _kinds(sheet: Sheet) -> list[str]:
    """The marks that stand on the sheet, in the order of the legend."""
    bars = [row for row in sheet.rows if not row.group]
    tones = [
        tone for tone in ("broken", "watch", "going", "waiting", "good", "still") if any(r.tone == tone for r in bars)
    ]
    late = [row for row in bars if row.deadline and row.span and row.span[1] > row.deadline]
    others = {
        "critical": any(row.critical for row in bars), "ghost": any(row.ghost for row in bars),
        "milestone": any(row.milestone for row in bars), "deadline": any(row.deadline for row in bars),
        "missed": bool(late), "whisker": any(row.p80 for row in bars), "holiday": bool(sheet.holidays), "today": True,
    }  # fmt: skip
    return [*tones, *(kind for kind, on in others.items() if on)]


def _month(span: Span, scale: "_Scale", language: Language) -> str:
    """Its name as far as there is room: with the year, shortened, its number."""
    share, month = scale.place(span)[1], span[0]
    name = GREGORIAN[language][month.month - 1]
    forms = ((WITH_YEAR, f"{name} {month.year}"), (NAMED, name), (NUMBERED, str(month.month)))
    return next((form for least, form in forms if share >= least), "")


@dataclass(frozen=True)
class _Scale:
    """From days to shares of the width, from the left edge of the paper; Arabic runs from the right."""

    first: date
    last: date
    mirrored: bool

    @classmethod
    def of(cls, sheet: Sheet) -> "_Scale":
        spans = [span for row in sheet.rows for span in (row.span, row.ghost) if span]
        marks = [day for row in sheet.rows for day in (row.deadline, row.p80) if day]
        days = [*marks, *(day for span in spans for day in span)] or [sheet.today]
        return cls(min(days) - MARGIN, max(days) + MARGIN, sheet.language == "ar")

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def begin(self, day: date) -> float:
        """Where that day begins."""
        share = (day - self.first).days / self.days
        return round(1 - share if self.mirrored else share, 6)

    def place(self, span: Span) -> tuple[float, float]:
        """The left edge of these whole days, and their width."""
        width = ((span[1] - span[0]).days + 1) / self.days
        share = (span[0] - self.first).days / self.days
        return round(1 - share - width if self.mirrored else share, 6), round(width, 6)

    def months(self) -> Iterator[Span]:
        day = self.first
        while day <= self.last:
            following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
            yield day, min(following - timedelta(days=1), self.last)
            day = following

    def mondays(self) -> Iterator[date]:
        """None where a week is too narrow for a number."""
        wide = 7 / self.days >= WEEKLY
        return (day for day in self.each_day() if wide and day.weekday() == 0)

    def each_day(self) -> Iterator[date]:
        return (self.first + timedelta(days=n) for n in range(self.days))
