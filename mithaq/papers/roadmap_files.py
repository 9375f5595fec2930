"""The roadmap as a file of each format, ready to be handed out: its name, its type, its bytes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from mithaq.commission.fields import worded
from mithaq.commission.models import File, Session
from mithaq.documents.calendar_file import ics
from mithaq.documents.dates import gregorian
from mithaq.documents.load import Load
from mithaq.documents.mspdi import mspdi
from mithaq.documents.roadmap_table import roadmap_csv, roadmap_xlsx
from mithaq.documents.schedule import Line
from mithaq.documents.sheet import Sheet, SheetRow, Tone, sheet_png, sheet_svg
from mithaq.documents.sheet_arrows import SheetLink
from mithaq.ledger.errors import Language, Sentence
from mithaq.planning.problem import LinkKind
from mithaq.planning.public_holidays import ONE_DAY
from mithaq.roadmap.ballots import in_force, pending
from mithaq.roadmap.lifecycle import Stage
from mithaq.roadmap.load import spells
from mithaq.roadmap.models import Commitment, Plan
from mithaq.roadmap.programme import Programme
from mithaq.secretariat import here
from mithaq.secretariat.names import party_names
from mithaq.secretariat.reading import Reading

from .calendars import commission_days, plan_days, whole_days
from .losses import Format
from .schedule import Source, schedule_of

# What a file may bear is not above what its node may hold: an open node marks nothing.
MARKINGS: dict[str, Sentence] = {
    "open": {"fr": "", "ar": "", "en": ""},
    "restricted": {"fr": "Diffusion restreinte", "ar": "محدود التداول", "en": "Restricted"},
}
IN_FORCE: Sentence = {
    "fr": "Plan en vigueur, accepté par les parties",
    "ar": "الخطة السارية المتفق عليها بين الأطراف",
    "en": "Plan in force, agreed by the parties",
}
PROPOSED: Sentence = {
    "fr": "Plan proposé par {party}, pas encore accepté",
    "ar": "خطة مقترحة من {party} غير متفق عليها بعد",
    "en": "Plan proposed by {party}, not agreed yet",
}
PUT_ASIDE: Sentence = {
    "fr": "Plan remplacé, refusé ou retiré : il n'est pas en vigueur",
    "ar": "خطة استُبدلت أو رُفضت أو سُحبت: ليست سارية",
    "en": "Plan replaced, declined or withdrawn: not in force",
}
NO_PLAN: Sentence = {"fr": "Sans plan : aucune date", "ar": "دون خطة: لا تواريخ", "en": "No plan: no dates"}
LAST_DAY: Sentence = {"fr": "Dernier jour : {day}", "ar": "اليوم الأخير: {day}", "en": "Last day: {day}"}
TYPES: Mapping[Format, tuple[str, str]] = {  # ending, media type
    "mspdi": ("xml", "application/xml"),
    "ics": ("ics", "text/calendar; charset=utf-8"),
    "xlsx": ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "csv": ("csv", "text/csv; charset=utf-8"),
    "svg": ("svg", "image/svg+xml"),
    "png": ("png", "image/png"),
}
TONES: Mapping[Stage, Tone] = {
    Stage.UNDER_WAY: "going", Stage.DELIVERED: "going", Stage.ACCEPTED: "good", Stage.ENDED: "still",
}  # fmt: skip
KINDS: Mapping[LinkKind, Literal["FS", "SS"]] = {"finish-start": "FS", "start-start": "SS"}
LINE = 90  # characters of a name on the picture


@dataclass(frozen=True)
class Made:
    """A file to hand out."""

    name: str
    type: str
    data: bytes


def source_of(
    reading: Reading, programme: Programme, *, day: date, language: Language, plan: Plan | None = None
) -> Source:
    """The plan named, else the one in force, else the one proposed, else the programme without days."""
    waiting = pending(programme.all(Plan), programme.ballots)
    plan = plan or programme.plan or next(iter(waiting), None)
    marking = " · ".join(filter(None, (marking_of(language), standing(programme, plan, language))))
    parties = party_names(reading, language)
    return Source(programme, plan, language, day, commission_of(reading, language), marking, parties)


def commission_of(reading: Reading, language: Language) -> str:
    """What the commission is called: as its file says, before there is one by its parties."""
    files = reading.current(File)
    return worded(files[0].title, language) if files else " – ".join(reading.parties)


def marking_of(language: Language) -> str:
    """The marking that everything leaving this node bears."""
    return MARKINGS[here.home().ceiling][language]


def standing(programme: Programme, plan: Plan | None, language: Language) -> str:
    """Whether the days bind anyone: each file says it."""
    if plan is None:
        return NO_PLAN[language]
    if plan in in_force(programme.all(Plan), programme.ballots):
        return IN_FORCE[language]
    if plan in pending(programme.all(Plan), programme.ballots):
        return PROPOSED[language].format(party=plan.party)
    return PUT_ASIDE[language]


def made(source: Source, reading: Reading, form: Format, *, commission: bool = False) -> Made:
    """The file; `commission`: of a calendar, sessions, milestones and what is due instead of every activity."""
    return Made(*named(source, form, commission=commission), _data(source, reading, form, commission))


def named(source: Source, form: Format, *, commission: bool = False) -> tuple[str, str]:
    """What the file is called, and its media type."""
    ending, kind = TYPES[form]
    part = "commission" if commission and form == "ics" else "roadmap"
    return f"mithaq-{part}-{source.day.isoformat()}.{ending}", kind


def calendar_of_plan(source: Source, reading: Reading) -> bytes:
    """Of a plan alone, each thing on its days."""
    return ics(plan_days(source, _dated(source, reading)))


def _data(source: Source, reading: Reading, form: Format, commission: bool) -> bytes:
    match form:
        case "mspdi":
            return mspdi(schedule_of(source, form))
        case "xlsx":
            return roadmap_xlsx(schedule_of(source, form))
        case "csv":
            return roadmap_csv(schedule_of(source, form))
        case "ics":
            days = commission_days if commission else whole_days
            return ics(days(source, reading, _dated(source, reading)))
        case "svg":
            return sheet_svg(picture(source))
        case "png":
            return sheet_png(picture(source))


def _dated(source: Source, reading: Reading) -> dict[tuple[str, int], int]:
    rows = [*source.programme.all(Plan), *source.programme.all(Commitment), *reading.all(Session)]
    return reading.dated((row.party, row.seq) for row in rows)


def picture(source: Source) -> Sheet:
    """The chart to be drawn: undertakings with their span, their activities below."""
    last = max((span[1] for span in source.days.values()), default=source.day)
    return Sheet(
        language=source.language,
        title=source.title,
        subtitle="",
        standing=standing(source.programme, source.plan, source.language),
        ends=LAST_DAY[source.language].format(day=gregorian(last, source.language)),
        marking=marking_of(source.language),
        plan_hash=source.plan.hashed if source.plan else "–",
        today=source.day,
        rows=tuple(_rows(source)),
        links=tuple(SheetLink(link.before, link.after, KINDS[link.kind]) for link in source.problem.links),
        loads=tuple(load for load in _loads(source) if load.spells),
        holidays=tuple(_holidays(source)),
    )


def _loads(source: Source) -> Iterator[Load]:
    modes = source.plan.answer.modes if source.plan else {}
    for pool in schedule_of(source, "svg").pools:
        taken = spells(source.problem, pool.key, source.days, modes)
        yield Load(label=pool.name, capacity=pool.units, spells=taken)


def _rows(source: Source) -> Iterator[SheetRow]:
    for line in schedule_of(source, "svg").lines:
        if line.kind in ("undertaking", "axis"):
            label = line.name.upper() if line.kind == "axis" and source.language != "ar" else line.name
            yield SheetRow(label=label[:LINE], span=line.days, group=True)
        elif not line.summary:
            yield _row(source, line)


def _row(source: Source, line: Line) -> SheetRow:
    life = source.lives.get(source.programme.within.get(line.key, ""))
    late = bool(line.days and line.deadline and line.days[1] > line.deadline)
    tone: Tone = TONES.get(life.stage, "waiting") if life else "waiting"
    if tone == "going" and line.days and line.days[0] > source.day:
        tone = "waiting"  # its undertaking has begun, this step hasn't
    return SheetRow(
        key=line.key,
        label=line.name[:LINE],
        span=line.days,
        tone="watch" if late else tone,
        milestone=line.kind == "milestone",
        ghost=line.baseline if line.baseline and line.baseline != line.days else None,
        deadline=line.deadline,
        host=line.host,
    )


def _holidays(source: Source) -> list[date]:
    """Closed days within the plan on which people would otherwise work."""
    if not source.days:
        return []
    first = min(first for first, _ in source.days.values())
    last = max(last for _, last in source.days.values())
    closed = {day for one in source.calendars.values() for day in one.closed if day.weekday() in one.workdays}
    return sorted(day for day in closed if first - ONE_DAY <= day <= last + ONE_DAY)
