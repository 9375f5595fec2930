"""Sentences of the record as a person reads them: names instead of ids, days as this page writes them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mithaq.axes.equipment.models import Lot
from mithaq.axes.expertise.models import Mission
from mithaq.axes.logistics.models import Leg
from mithaq.axes.training.models import Course, SeatRequest
from mithaq.commission.fields import worded
from mithaq.commission.models import Agenda, Article, File, Instrument, InstrumentText, Mandate, Person, Session
from mithaq.ledger.errors import LANGUAGES, Language
from mithaq.roadmap.models import Activity, Commitment, Delivery, Evidence, Plan, Resource, Undertaking
from mithaq.secretariat.names import name_of
from mithaq.secretariat.reading import Line, Reading
from mithaq.web.components.dates import gregorian

KEY = re.compile(r"\b[A-Z]{2,8}\.[a-z2-7]{26}\b")
DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
NAMED: tuple[type[Any], ...] = (
    File, Person, Mandate, Session, Agenda, Instrument, Article, InstrumentText, Commitment, Undertaking, Activity,
    Resource, Plan, Evidence, Delivery, Course, SeatRequest, Lot, Leg, Mission,
)  # fmt: skip
LONGEST = 90  # signs of a name within a sentence: a commitment is named by the beginning of its own


def tongue() -> Language:
    """The language this page is shown in."""
    language = get_language()
    return next((known for known in LANGUAGES if known == language), "fr")


def in_words(reading: Reading, texts: Sequence[str]) -> list[str]:
    """These sentences, each question asked of the database once. An id that names nothing here stays."""
    language = tongue()
    called = _names(reading, {key for text in texts for key in KEY.findall(text)}, language)
    named = [KEY.sub(lambda found: called.get(found[0], found[0]), text) for text in texts]
    return [DAY.sub(lambda found: _day(found[0], language), text) for text in named]


def history(reading: Reading, about: Iterable[str]) -> list[Line]:
    """The newest acts that name one of these things."""
    lines = reading.history(language=tongue(), about=about)
    texts = in_words(reading, [line.text for line in lines])
    return [replace(line, text=text) for line, text in zip(lines, texts, strict=True)]


def _names(reading: Reading, keys: set[str], language: Language) -> dict[str, str]:
    rows = _rows(reading, keys)
    rows |= _rows(reading, {_of(row) for row in rows.values()} - rows.keys() - {""})
    told = {key: _name(rows.get(_of(row), row), language) for key, row in rows.items()}
    return {key: _quoted(name, language) for key, name in told.items() if name}


def _rows(reading: Reading, keys: set[str]) -> dict[str, Any]:
    if not keys:
        return {}
    return {row.key: row for model in NAMED for row in reading.all(model, key__in=keys)}


def _of(row: Any) -> str:
    """The thing by whose name this one goes."""
    match row:
        case Delivery():
            return str(row.undertaking)
        case SeatRequest():
            return str(row.course)
        case Agenda():
            return str(row.session)
        case Article():
            return str(row.instrument)
        case InstrumentText():
            return str(row.obj)
        case _:
            return ""


def _name(row: Any, language: Language) -> str:
    match row:
        case Session():
            return _("Session %(n)s, %(day)s") % {"n": row.number, "day": row.day.isoformat()}
        case Plan():
            return max((last for _first, last in row.days.values()), default=date.min).isoformat() if row.days else ""
        case Person():
            return worded(row.name, language) or str(row.pseudonym)
        case Mandate():
            return str(row.holder)
        case Commitment():
            return _shortened(worded(row.sentence, language))
        case _:
            return _shortened(name_of(row, language))


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rpartition(" ")[0] + "…"


def _quoted(name: str, language: Language) -> str:
    return {"fr": f"« {name} »", "ar": f"«{name}»", "en": f"“{name}”"}[language]


def _day(said: str, language: Language) -> str:
    try:
        return gregorian(date.fromisoformat(said), language)
    except ValueError:
        return said
