"""The one life of an undertaking, derived from votes, plan, delivery and a date. No axis has another."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .ballots import current, gone, silent
from .models import Delivery, Undertaking
from .programme import Programme, Span


class Stage(StrEnum):
    """Where an undertaking stands, in the order in which it gets there."""

    PROPOSED = "proposed"  # by one party; the others haven't all agreed
    AGREED = "agreed"
    PLANNED = "planned"  # the plan in force gives it days
    UNDER_WAY = "under_way"  # its first day has come
    DELIVERED = "delivered"  # declared by one party
    ACCEPTED = "accepted"  # by all: the promise is kept
    ENDED = "ended"  # withdrawn or declined: there is nothing more to do


@dataclass(frozen=True)
class Life:
    """An undertaking as it stands. `awaits`: the parties whose word is missing for the next stage."""

    undertaking: Undertaking
    stage: Stage
    span: Span | None
    delivery: Delivery | None
    awaits: tuple[str, ...] = ()


def life(programme: Programme, subject: str, today: date) -> Life:
    """The life of one undertaking, named by the first proposal of its chain."""
    versions = [row for row in programme.all(Undertaking) if row.subject == subject]
    row = next(iter(current(versions, programme.ballots)), None)
    if row is None:
        return Life(versions[-1], Stage.ENDED, None, None)
    delivery, span = _delivery(programme, subject), programme.spans.get(subject)
    stage = _stage(programme, row, delivery, today)
    waiting = delivery if stage is Stage.DELIVERED else row if stage is Stage.PROPOSED else None
    awaits = silent(waiting, programme.ballots, programme.parties) if waiting else []
    return Life(row, stage, span, delivery, tuple(awaits))


def lives(programme: Programme, today: date) -> list[Life]:
    """Every undertaking, by key."""
    return [life(programme, subject, today) for subject in sorted({row.subject for row in programme.all(Undertaking)})]


def _stage(programme: Programme, row: Undertaking, delivery: Delivery | None, today: date) -> Stage:
    span = programme.spans.get(row.subject)
    first = span[0] if span else row.start
    if not programme.ballots.agreed(*row.voted_on):
        return Stage.PROPOSED
    if delivery is not None:
        return Stage.ACCEPTED if programme.ballots.agreed(*delivery.voted_on) else Stage.DELIVERED
    if first is not None and first <= today:
        return Stage.UNDER_WAY
    return Stage.PLANNED if span else Stage.AGREED


def _delivery(programme: Programme, subject: str) -> Delivery | None:
    """The declaration that counts: accepted by all, or else one that nobody refused."""
    rows = [row for row in programme.all(Delivery) if row.undertaking == subject and not gone(row, programme.ballots)]
    accepted = [row for row in rows if programme.ballots.agreed(*row.voted_on)]
    return next(iter(accepted or current(rows, programme.ballots)), None)
