"""The follow-up matrix: each commitment with its days, evidence, state and next decision; what needs action first."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from .ballots import pending, silent
from .lifecycle import Life, Stage, lives
from .models import Commitment, Evidence, Plan
from .programme import Programme

# A quarter: the least in which a course or a lot is usually arranged. Nothing planned by then threatens the date.
NOTICE = timedelta(days=90)
PLANNED = {Stage.PLANNED, Stage.UNDER_WAY, Stage.DELIVERED, Stage.ACCEPTED}
WORDS = {"undertaking.agree", "plan.agree", "delivery.accept"}  # decisions that are one party's word


class State(StrEnum):
    """How a promise stands, in the order in which it needs somebody."""

    LATE = "late"
    THREATENED = "threatened"
    ANSWER = "answer"  # our word is awaited
    WAITING = "waiting"  # the other party's word is awaited
    ON_TRACK = "on_track"
    KEPT = "kept"


@dataclass(frozen=True)
class Decision:
    """What comes next: the kind of act, on what, by whom; `by` is the day for which it is planned."""

    kind: str
    thing: str
    parties: tuple[str, ...]
    by: date | None = None


@dataclass(frozen=True)
class Line:
    """One commitment in the matrix. `planned_end`: of the last of its undertakings, by the plan in force."""

    commitment: Commitment
    state: State
    planned_end: date | None
    evidence: int
    next: Decision | None
    lives: tuple[Life, ...]

    @property
    def owner(self) -> str | None:
        """The party that promised; None: both."""
        return self.commitment.owner

    @property
    def due(self) -> date | None:
        return self.commitment.due


def matrix(programme: Programme, today: date, me: str) -> list[Line]:
    """Every commitment as the party `me` reads it on that day, what needs action first."""
    told = lives(programme, today)
    lines = [_line(programme, row, _of(told, row), (today, me)) for row in programme.all(Commitment)]
    order = list(State)
    return sorted(lines, key=lambda line: (order.index(line.state), line.due or date.max, line.commitment.key))


def _of(told: list[Life], row: Commitment) -> tuple[Life, ...]:
    return tuple(life for life in told if life.undertaking.commitment == row.key)


def _line(programme: Programme, row: Commitment, told: tuple[Life, ...], reader: tuple[date, str]) -> Line:
    alive = tuple(life for life in told if life.stage is not Stage.ENDED)
    things = {row.key, *(life.undertaking.subject for life in told)}
    evidence = sum(piece.thing in things for piece in programme.all(Evidence))
    ends = [life.span[1] for life in alive if life.span]
    decision = _next(programme, row, alive)
    state = _state(row, alive, decision, reader)
    return Line(row, state, max(ends, default=None), evidence, decision, told)


def _state(row: Commitment, alive: tuple[Life, ...], decision: Decision | None, reader: tuple[date, str]) -> State:
    today, me = reader
    if alive and all(life.stage is Stage.ACCEPTED for life in alive):
        return State.KEPT
    if row.due is not None and row.due < today:
        return State.LATE
    if row.due is not None and _threatened(row.due, alive, today):
        return State.THREATENED
    if decision is not None and decision.kind in WORDS:
        return State.ANSWER if me in decision.parties else State.WAITING
    return State.ON_TRACK


def _threatened(due: date, alive: tuple[Life, ...], today: date) -> bool:
    """It would end after its day, or the day is near and something has no days yet."""
    late = any(life.span and life.span[1] > due for life in alive if life.stage is not Stage.ACCEPTED)
    planned = bool(alive) and all(life.stage in PLANNED for life in alive)
    return late or (not planned and due - today <= NOTICE)


def _next(programme: Programme, row: Commitment, alive: tuple[Life, ...]) -> Decision | None:
    """The most urgent decision: a word that is missing, then a plan, then the delivery."""
    if not alive:
        return Decision("undertaking.propose", row.key, (row.owner,) if row.owner else programme.parties)
    for life in alive:
        if life.stage is Stage.DELIVERED and life.delivery:
            return Decision("delivery.accept", life.delivery.key, life.awaits)
        if life.stage is Stage.PROPOSED:
            return Decision("undertaking.agree", life.undertaking.key, life.awaits)
    if any(life.stage is Stage.AGREED for life in alive):
        return _plan(programme)
    open_ones = [life for life in alive if life.stage is not Stage.ACCEPTED]
    if not open_ones:
        return None
    first = min(open_ones, key=lambda life: (life.span[1] if life.span else date.max, life.undertaking.key))
    thing, lead = first.undertaking.subject, first.undertaking.lead
    return Decision("delivery.declare", thing, (lead,), first.span[1] if first.span else None)


def _plan(programme: Programme) -> Decision:
    proposed = pending(programme.all(Plan), programme.ballots)
    if not proposed:
        return Decision("plan.propose", "", programme.parties)
    return Decision("plan.agree", proposed[0].key, tuple(silent(proposed[0], programme.ballots, programme.parties)))
