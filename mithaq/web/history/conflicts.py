"""Conflicts of every room in one shape: what stands, both sides' values, and the words that would settle each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from mithaq.axes import AXES
from mithaq.commission.fields import worded
from mithaq.commission.models import Agenda, File, Session
from mithaq.commission.proposals import Proposal
from mithaq.projection import Projection, projections
from mithaq.roadmap import conflicts as roadmap
from mithaq.secretariat.plan import programme_of
from mithaq.web.components.dates import gregorian
from mithaq.web.sessions import chains
from mithaq.web.sessions.chains import Told, told
from mithaq.web.sessions.seat import Seat, tongue

# The page that shows a row of each table; a row without one is shown by its name alone.
PAGES: Mapping[str, str] = {
    "File": "file_proposal",
    "Session": "session",
    "Instrument": "instrument",
    "Undertaking": "undertaking",
    "Commitment": "commitment",
}


@dataclass(frozen=True)
class Side:
    """One of the things that do not fit together."""

    key: str
    party: str
    name: str
    url: str
    it: Told | None  # of a proposal: where it stands, and what this person may answer


@dataclass(frozen=True)
class Conflict:
    """A sentence that says what does not fit, with both values and what to do; and the things concerned."""

    sentence: str
    sides: tuple[Side, ...]


def conflicts(seat: Seat) -> list[Conflict]:
    """Files and sessions first: what the rest hangs on."""
    return [*_files(seat), *_sessions(seat), *_programme(seat)]


def _files(seat: Seat) -> Iterator[Conflict]:
    files = seat.reading.current(File)
    if len(files) > 1:
        said = _("Two commission files stand beside each other, neither replacing the other. Agree to one and decline "
                 "or withdraw the other, or propose a third that replaces one of them.")  # fmt: skip
        yield Conflict(said, tuple(_side(seat, row) for row in files))


def _sessions(seat: Seat) -> Iterator[Conflict]:
    for found in chains.conflicts(seat.reading.current(Session)):
        one, other = found.one, found.other
        values: dict[str, Any] = {"number": one.number, "one": _day(one), "other": _day(other), "second": other.number}
        if found.kind == "number":
            said = _("Session %(number)s stands twice: from %(one)s and from %(other)s. Keep one, or give the other "
                     "another number.") % values  # fmt: skip
        else:
            said = _("Sessions %(number)s and %(second)s overlap: one begins on %(one)s, the other on %(other)s. "
                     "Move one of them.") % values  # fmt: skip
        yield Conflict(said, (_side(seat, one), _side(seat, other)))


def _programme(seat: Seat) -> Iterator[Conflict]:
    programme = programme_of(seat.reading, timezone.localdate())
    found = [*roadmap.conflicts(programme), *(one for axis in AXES for one in axis.conflicts(programme))]
    for one in found:
        rows = [row for key in one.keys if (row := _row(seat, key)) is not None]
        names = {row.key: _name(row) for row in rows}
        yield Conflict(one.sentence(tongue(), names=names), tuple(_side(seat, row) for row in rows))


def _row(seat: Seat, key: str) -> Projection | None:
    """The row of any table that has this key."""
    return next((row for model in projections() if (row := seat.reading.get(model, key))), None)


def _side(seat: Seat, row: Any) -> Side:
    it = told(seat, row, _kind(row)) if isinstance(row, Proposal) else None
    return Side(row.key, row.party, _name(row), _url(row), it)


def _kind(row: Proposal) -> str:
    """The word with which its acts begin: File → "file"."""
    return type(row).__name__.lower()


def _name(row: Any) -> str:
    """What a person calls it: its title, its number, else its id."""
    if isinstance(row, Session):
        return _("Session %(number)s, %(day)s") % {"number": row.number, "day": _day(row)}
    if isinstance(row, Agenda):
        return _("Agenda")
    said = getattr(row, "title", None) or getattr(row, "names", None) or getattr(row, "name", None)
    return (worded(said, tongue()) if isinstance(said, dict) else said) or row.key


def _url(row: Any) -> str:
    name = PAGES.get(type(row).__name__)
    try:
        return reverse(name, args=[row.key]) if name else ""
    except NoReverseMatch:
        return ""


def _day(session: Session) -> str:
    return gregorian(session.day, tongue())
