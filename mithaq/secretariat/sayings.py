"""What each kind of row says in words, sentence by sentence: what a search may find. Numbers and votes say nothing."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from mithaq.axes.equipment.models import Lot
from mithaq.axes.expertise.models import Mission
from mithaq.axes.logistics.models import Leg
from mithaq.axes.training.models import Course
from mithaq.commission.models import Agenda, File, Instrument, Note, Person, Session
from mithaq.languages.language import sentence_language
from mithaq.languages.segments import version_of
from mithaq.ledger.errors import LANGUAGES, Language
from mithaq.planning.words import ARROWS
from mithaq.projection import Projection
from mithaq.roadmap.models import Activity, Commitment, Delivery, Evidence, Resource, Undertaking

SESSION = {"fr": "Session {n}", "ar": "الدورة {n}", "en": "Session {n}"}
# A clause longer than this is searched in its sentences; a shorter one is one answer.
LONG = 400

Words = Iterator[tuple[str, Language, str]]  # field, language, text


@dataclass(frozen=True)
class Saying:
    """One sentence that a row says, and what it can be filtered by."""

    kind: str
    thing: str
    target: str
    place: str
    language: Language
    text: str
    party: str = ""
    axis: str = ""
    session: str = ""
    day: date | None = None


@dataclass(frozen=True)
class About:
    """What the rows of one channel say of each other: which session and axis a row belongs to, by its parents."""

    sessions: Mapping[str, str] = field(default_factory=dict)  # key of any version of a session → its subject
    instruments: Mapping[str, Instrument] = field(default_factory=dict)
    commitments: Mapping[str, Commitment] = field(default_factory=dict)
    undertakings: Mapping[str, Undertaking] = field(default_factory=dict)  # by key and by subject

    def session_of(self, row: Any) -> str:
        """The subject of the session that a row belongs to; empty when it belongs to none."""
        match row:
            case Session():
                return str(row.subject)
            case Agenda() | Instrument():
                return self.sessions.get(row.session or "", row.session or "")
            case Commitment():
                parent: Any = self.instruments.get(row.instrument)
            case Undertaking():
                parent = self.commitments.get(row.commitment)
            case _:
                parent = self._parent(row)
        return self.session_of(parent) if parent is not None else ""

    def axis_of(self, row: Any) -> str:
        """The axis of cooperation that a row belongs to."""
        own = getattr(row, "axis", None)
        parent = self._parent(row)
        return own or (self.axis_of(parent) if parent is not None else "")

    def _parent(self, row: Any) -> Any:
        thing = getattr(row, "undertaking", None) or getattr(row, "thing", None) or ""
        return self.undertakings.get(thing) or self.commitments.get(thing)


@dataclass(frozen=True)
class Kind:
    """How rows of one model are told: what they are called, their words, the page that shows them, their day."""

    name: str
    words: Callable[[Any], Words]
    target: Callable[[Any], str] = lambda row: str(row.key)
    day: Callable[[Any], date | None] = lambda row: None


def sayings(row: Projection, about: About) -> Iterator[Saying]:
    """Every sentence of a row."""
    kind = KINDS[type(row)]
    told = {"party": row.party, "axis": about.axis_of(row), "session": about.session_of(row), "day": kind.day(row)}
    yield from cut_up(kind.name, row.key, kind.target(row), kind.words(row), **told)


def cut_up(kind: str, thing: str, target: str, words: Words, **told: Any) -> Iterator[Saying]:
    """Texts cut into sentences where they are long, each with its place."""
    for name, language, text in words:
        for n, piece in enumerate(_pieces(text)):
            yield Saying(kind, thing, target, f"{name} {language} {n}", language, piece, **told)


def spoken(text: str) -> Language:
    """The language of a text that doesn't say so."""
    return sentence_language(text[:2_000], "fr") or "fr"


def _pieces(text: str) -> Sequence[str]:
    if len(text) <= LONG:
        return [" ".join(text.split())] if text.strip() else []
    return [" ".join(segment.text.split()) for segment in version_of(text).segments]


def _titled(row: Any) -> Words:
    yield from _each("title", row.title)


def _each(name: str, words: Mapping[str, str] | None) -> Words:
    for language in LANGUAGES:
        if words and words.get(language):
            yield name, language, words[language]


def _plainly(name: str, text: str | None) -> Words:
    if text:
        yield name, spoken(text), text


def _file(row: File) -> Words:
    yield from _titled(row)
    for n, body in enumerate(row.bodies):
        yield from _each(f"body{n}", body["names"])
    for n, basis in enumerate(row.basis):
        yield from _each(f"basis{n}", basis["text"])


PERSON_PARTS = " · "  # between the rank, the name and the office of somebody


def _person(row: Person) -> Words:
    for language in LANGUAGES:
        said = [(row.rank or {}).get(language), (row.name or {}).get(language), (row.office or {}).get(language)]
        if any(said):
            yield "person", language, PERSON_PARTS.join(filter(None, said))


def _session(row: Session) -> Words:
    for language in LANGUAGES:
        place = row.place.get(language)
        if place:
            yield "session", language, f"{SESSION[language].format(n=row.number)} · {place}"


def _agenda(row: Agenda) -> Words:
    for item in row.items:
        yield from _each(f"item{item['n']}", item["title"])


def _instrument(row: Instrument) -> Words:
    for name, language, text in _titled(row):
        yield name, language, f"{text} · {row.reference}"


def _commitment(row: Commitment) -> Words:
    yield from _each("sentence", row.sentence)


def _noted(row: Evidence | Delivery) -> Words:
    yield from _each("title", getattr(row, "title", None))
    yield from _plainly("note", row.note)


def _lot(row: Lot) -> Words:
    yield from _plainly("lot", " · ".join([row.label, *(str(item["name"]) for item in row.items)]))
    yield from _each("place", row.place)


def _course(row: Course) -> Words:
    for name, language, text in _titled(row):
        yield name, language, " · ".join(filter(None, (text, row.place.get(language))))
    yield from _plainly("prerequisites", row.prerequisites)


def _mission(row: Mission) -> Words:
    for name, language, text in _titled(row):
        yield name, language, " · ".join(filter(None, (text, row.place.get(language))))


def _leg(row: Leg) -> Words:
    for language in LANGUAGES:
        ends = row.origin.get(language), row.destination.get(language)
        if all(ends):
            yield "leg", language, ARROWS[language].join(str(end) for end in ends)


def _note(row: Note) -> Words:
    yield from _plainly("note", row.text)


def _of_undertaking(row: Any) -> str:
    return str(row.undertaking)


KINDS: dict[type[Projection], Kind] = {
    File: Kind("file", _file, day=lambda row: row.founded),
    Person: Kind("person", _person),
    Session: Kind("session", _session, lambda row: str(row.subject), lambda row: row.day),
    Agenda: Kind("agenda", _agenda, lambda row: str(row.session)),
    Instrument: Kind("instrument", _instrument, day=lambda row: row.day),
    Commitment: Kind("commitment", _commitment, day=lambda row: row.due),
    Undertaking: Kind("undertaking", _titled, lambda row: str(row.subject), lambda row: row.end),
    Activity: Kind("activity", _titled, _of_undertaking, lambda row: row.fixed or row.release),
    Resource: Kind("resource", _titled),
    Evidence: Kind("evidence", _noted, lambda row: str(row.thing)),
    Delivery: Kind("delivery", _noted, _of_undertaking, lambda row: row.day),
    Lot: Kind("lot", _lot, _of_undertaking, lambda row: row.day),
    Course: Kind("course", _course, _of_undertaking, lambda row: row.starts),
    Mission: Kind("mission", _mission, _of_undertaking, lambda row: row.starts),
    Leg: Kind("leg", _leg, _of_undertaking),
    Note: Kind("note", _note, lambda row: row.about or ""),
}
