"""The plan, and the commission's own days (sessions, milestones, what is due), as calendars."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from mithaq.axes import AXES
from mithaq.commission.fields import worded
from mithaq.commission.models import Session
from mithaq.documents.calendar_file import Day, Days
from mithaq.ledger.errors import Language, Sentence
from mithaq.roadmap.models import Commitment, Plan
from mithaq.secretariat.reading import Reading

from .losses import left_behind
from .schedule import ARTICLE, TITLE, Source

SESSION: Sentence = {"fr": "Session {n}", "ar": "الدورة {n}", "en": "Session {n}"}
SESSIONS: Sentence = {"fr": "Session", "ar": "دورة", "en": "Session"}
MILESTONE: Sentence = {"fr": "Jalon", "ar": "مرحلة بارزة", "en": "Milestone"}
DEADLINE: Sentence = {"fr": "Échéance", "ar": "أجل أقصى", "en": "Deadline"}
DUE: Sentence = {"fr": "Échéance – {text}", "ar": "أجل أقصى – {text}", "en": "Due – {text}"}
COMMISSION: Sentence = {"fr": "Calendrier de la commission", "ar": "رزنامة اللجنة", "en": "Calendar of the commission"}
SHORT = 70  # characters of a sentence in an entry's title; its note has all of it

Dated = Mapping[tuple[str, int], int]  # (party, seq) → when, milliseconds


def plan_days(source: Source, dated: Dated) -> Days:
    """Each planned thing on its days."""
    assert source.plan is not None
    lost = [
        loss.sentence(source.language) for loss in left_behind(source.problem, source.programme, source.days, "ics")
    ]
    return Days(TITLE[source.language], source.language, list(_planned(source, dated)), [source.marking, *lost])


def commission_days(source: Source, reading: Reading, dated: Dated) -> Days:
    """Sessions that stand or are proposed, milestones of the plan, and what each commitment is due."""
    days = [
        *_sessions(reading, source.language, dated),
        *(day for day in _planned(source, dated) if day.category == MILESTONE[source.language]),
        *_due(source, dated),
    ]
    lost = [
        loss.sentence(source.language) for loss in left_behind(source.problem, source.programme, source.days, "ics")
    ]
    return Days(COMMISSION[source.language], source.language, days, [source.marking, *lost])


def whole_days(source: Source, reading: Reading, dated: Dated) -> Days:
    """Both in one file; the milestones, which stand in both, once."""
    commission = commission_days(source, reading, dated)
    days = {day.uid: day for day in (*commission.days, *_planned(source, dated))}
    return Days(source.title, source.language, list(days.values()), commission.lost)


def _planned(source: Source, dated: Dated) -> Iterator[Day]:
    plan = source.plan
    if plan is None:
        return
    version, changed = _versions(plan, source.programme.all(Plan)), _changed(plan, dated)
    agreed = source.programme.ballots.agreed(*plan.voted_on)
    milestones = {activity.key for activity in source.problem.activities if activity.milestone}
    for key, (first, last) in source.days.items():
        subject = source.programme.within.get(key, "")
        yield Day(
            uid=f"{key}@{plan.ch}",
            first=first,
            last=last,
            title=source.names.get(key, key),
            category=MILESTONE[source.language] if key in milestones else _axis(source, subject),
            changed=changed,
            version=version,
            sure=agreed,
            note=source.names.get(subject, ""),
            place=_place(source, key),
        )


def _place(source: Source, key: str) -> str:
    """The party that hosts it, by name."""
    host = source.hosts.get(key, "")
    return source.parties.get(host, host)


def _axis(source: Source, subject: str) -> str:
    life = source.lives.get(subject)
    axis = life.undertaking.axis if life else ""
    return next((one.words[source.language] for one in AXES if one.key == axis), TITLE[source.language])


def _sessions(reading: Reading, language: Language, dated: Dated) -> Iterator[Day]:
    rows = reading.all(Session)
    for row in reading.current(Session):
        yield Day(
            uid=f"{row.subject}@{row.ch}",
            first=row.day,
            last=row.until,
            title=SESSION[language].format(n=row.number),
            category=SESSIONS[language],
            changed=_changed(row, dated),
            version=_versions(row, rows),
            sure=reading.standing(row).state == "agreed",
            place=worded(row.place, language),
        )


def _due(source: Source, dated: Dated) -> Iterator[Day]:
    for row in source.programme.all(Commitment):
        if row.due:
            sentence = worded(row.sentence, source.language)
            short = sentence if len(sentence) <= SHORT else sentence[: SHORT - 1].rpartition(" ")[0] + "…"
            yield Day(
                uid=f"{row.key}.due@{row.ch}",
                first=row.due,
                last=row.due,
                title=DUE[source.language].format(text=short),
                category=DEADLINE[source.language],
                changed=_changed(row, dated),
                note=ARTICLE[source.language].format(n=row.article, text=sentence),
            )


def _versions(row: Any, rows: list[Any]) -> int:
    """How many proposals it replaced, one after the other."""
    known, count = {one.key: one for one in rows}, 0
    while row.replaces in known:
        row, count = known[row.replaces], count + 1
    return count


def _changed(row: Any, dated: Dated) -> datetime:
    """When its party's log says it; whole seconds, as this format has them."""
    return datetime.fromtimestamp(dated.get((row.party, row.seq), 0) // 1000, UTC)
