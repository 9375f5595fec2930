"""Proposals as pages tell them: where each stands, what the other side knows of it, what one may answer."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from mithaq.commission.models import Session
from mithaq.commission.proposals import Proposal
from mithaq.commission.standing import Standing
from mithaq.secretariat.reading import Reading

from .seat import Seat


@dataclass(frozen=True)
class Told:
    """One proposal on a page, with the answers that this person may give it."""

    row: Any
    standing: Standing
    may_agree: bool = False
    may_decline: bool = False
    may_withdraw: bool = False
    may_replace: bool = False

    @property
    def state(self) -> str:
        """The name of the state on a page; final only when the other side has acknowledged it."""
        if self.standing.state == "agreed" and not self.standing.acknowledged:
            return "signed_unacknowledged"
        if self.standing.state == "withdrawn" and not self.standing.acknowledged:
            return "withdrawn_unacknowledged"
        return self.standing.state

    @property
    def word(self) -> str:
        """What the state is called when the usual word would say too much."""
        return _("Agreed, not yet acknowledged") if self.state == "signed_unacknowledged" else ""


def told(seat: Seat, row: Any, kind: str) -> Told:
    """A proposal of this kind ("session", "agenda") as this person sees it."""
    standing = seat.reading.standing(row)
    is_open, ours = standing.state == "proposed", row.party == seat.me
    awaited = is_open and seat.me in standing.awaits
    return Told(
        row,
        standing,
        may_agree=awaited and seat.may(f"{kind}.agree"),
        may_decline=awaited and not ours and seat.may("proposal.decline"),
        may_withdraw=is_open and ours and seat.may("proposal.withdraw"),
        may_replace=standing.state in ("proposed", "agreed") and seat.may(f"{kind}.propose"),
    )


def chain_of(reading: Reading, row: Any) -> list[Any]:
    """Every proposal about the same thing."""
    return reading.all(type(row), subject=row.subject)


def current_of(reading: Reading, row: Any) -> Any:
    """What counts of the chain now; a chain that came to nothing shows the one asked for."""
    return next(iter(reading.current(type(row), subject=row.subject)), row)


def closed(reading: Reading, model: type[Proposal]) -> list[Any]:
    """Proposals that came to nothing: declined or withdrawn."""
    return [row for row in reading.all(model) if reading.standing(row).state in ("declined", "withdrawn")]


@dataclass(frozen=True)
class Conflict:
    """Two sessions that don't fit together though each stands."""

    kind: str  # "number" or "days"
    one: Session
    other: Session


def conflicts(sessions: Sequence[Session]) -> list[Conflict]:
    """One number borne twice, or days that overlap."""
    found = []
    for i, one in enumerate(sessions):
        for other in sessions[i + 1 :]:
            if one.number == other.number:
                found.append(Conflict("number", one, other))
            elif one.day <= other.until and other.day <= one.until:
                found.append(Conflict("days", one, other))
    return found


def by_time(sessions: Iterable[Session], today: date) -> tuple[list[Session], list[Session]]:
    """Those to come, the next one first; those past, the last one first."""
    times: dict[bool, list[Session]] = defaultdict(list)
    for session in sorted(sessions, key=lambda session: (session.day, session.key)):
        times[session.until >= today].append(session)
    return times[True], times[False][::-1]
