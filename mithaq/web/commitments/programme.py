"""The programme as the pages of commitments, roadmap and axes read it: by name, with the answers one may give."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from django.urls import NoReverseMatch, reverse
from django.utils import timezone

from mithaq.commission.fields import worded
from mithaq.commission.models import Instrument
from mithaq.commission.standing import Face, face
from mithaq.ledger.errors import Language
from mithaq.projection import Projection
from mithaq.roadmap.follow_up import State
from mithaq.roadmap.lifecycle import Stage
from mithaq.roadmap.models import Activity, Resource
from mithaq.roadmap.programme import Programme
from mithaq.roadmap.words import STAGES, STATES
from mithaq.secretariat.names import names
from mithaq.secretariat.plan import programme_of
from mithaq.secretariat.reading import Reading
from mithaq.web.sessions.chains import Told
from mithaq.web.sessions.seat import Seat, tongue

# The shape and colour of each state and stage (components/states.py); the word is the roadmap's own.
STATE_MARKS: Mapping[State, str] = {
    State.LATE: "late",
    State.THREATENED: "at_risk",
    State.ANSWER: "bracketed",
    State.WAITING: "waiting",
    State.ON_TRACK: "on_track",
    State.KEPT: "kept",
}
STAGE_MARKS: Mapping[Stage, str] = {stage: stage.value for stage in Stage}


def today() -> date:
    """By this node's own clock."""
    return timezone.localdate()


def programme(reading: Reading) -> Programme:
    """Every row of the roadmap and of its axes, as this node holds them now."""
    return programme_of(reading, today())


def state_word(state: State) -> str:
    return _begun(STATES[state][tongue()])


def stage_word(stage: Stage) -> str:
    return _begun(STAGES[stage][tongue()])


def face_of(reading: Reading, row: Projection) -> Face | Literal[""]:
    """What the other party has seen of a row of ours that nobody votes on; nothing to say of its own."""
    return face(row, {}, reading.reached) if row.party == reading.me else ""


def told_of(seat: Seat, row: Any, *, agree: str, propose: str) -> Told:
    """A proposal of the roadmap or of an axis, with the answers that this person may give it."""
    standing = seat.reading.standing(row)
    is_open, ours = standing.state == "proposed", row.party == seat.me
    awaited = is_open and seat.me in standing.awaits
    return Told(
        row,
        standing,
        may_agree=awaited and seat.may(agree),
        may_decline=awaited and not ours and seat.may("proposal.decline"),
        may_withdraw=is_open and ours and seat.may("proposal.withdraw"),
        may_replace=standing.state in ("proposed", "agreed") and seat.may(propose),
    )


def references(reading: Reading) -> dict[str, str]:
    """Instrument → its reference, as commitments quote it."""
    return {row.key: row.reference for row in reading.all(Instrument)}


def steps(known: Programme, language: Language) -> list[tuple[str, str]]:
    """What a link may join: undertakings and their activities, by name."""
    told = names(known, language)
    found = []
    for subject in known.alive:
        mine = [row for row in known.all(Activity) if row.undertaking == subject and not row.dropped]
        found += [(subject, told.get(subject, subject))]
        found += [(row.key, f"{told.get(subject, subject)} · {told.get(row.key, row.key)}") for row in mine]
    return sorted(found, key=lambda pair: pair[1])


def resource_choices(known: Programme, language: Language) -> list[tuple[str, str]]:
    return [(row.key, f"{worded(row.title, language)} ({row.capacity}, {row.owner})") for row in known.all(Resource)]


def address(name: str, *args: str) -> str:
    """The address of a page, or nothing where that room isn't open on this node."""
    try:
        return reverse(name, args=args)
    except NoReverseMatch:
        return ""


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]
