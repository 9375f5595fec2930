"""After a slip: the planner looks for three better answers beside the one that stands at once."""

import time
from collections.abc import Callable
from datetime import date

import msgspec

from mithaq.planning.replan import Change
from mithaq.roadmap.models import Plan
from mithaq.roadmap.programme import Programme
from mithaq.roadmap.slips import Question, Settled, Slip, settled, signed
from mithaq.secretariat import here
from mithaq.secretariat.office import Office
from mithaq.secretariat.plan import programme_of, proposal_of

from .work import Work

SECONDS = 1.0  # what a person waits for without noticing


def question(known: Programme, row: Plan, slips: tuple[Slip, ...], today: date) -> Question:
    """What is asked of a plan of the record; what hangs on a signed date weighs more."""
    return Question(row, slips, today, signed(known, row.days))


def replan_job(work: Work, *, plan: str, slips: list[str], today: str, seconds: float = SECONDS) -> dict[str, object]:
    """Fewest moved, least shift, earliest end: each with the act that a person may then propose."""
    reading, day = here.reading(), date.fromisoformat(today)
    known, row = programme_of(reading, day), reading.get(Plan, plan)
    assert row is not None  # rows of the record never go
    read = tuple(slip for text in slips if (slip := Slip.of(text)))
    asked = question(known, row, read, day)
    changes = asked.replanner().choices(asked.asked(), seconds=seconds, clock=_watched(work, seconds))
    work.go_on()
    office = here.office(channel=reading.channel)
    return {"plan": plan, "slips": slips, "choices": [_told(office, known, row, change) for change in changes]}


def _watched(work: Work, seconds: float) -> Callable[[], float]:
    """The clock of the search: each look at it also tells how far it is, and ends the work when somebody asks."""
    began = time.perf_counter()

    def look() -> float:
        now = time.perf_counter()
        work.tell(min(99, int(100 * (now - began) / max(seconds, 0.1))))
        work.go_on()
        return now

    return look


def _told(office: Office, known: Programme, row: Plan, change: Change) -> dict[str, object]:
    found: Settled = settled(change)
    act = proposal_of(office, known, found.problem, found.answer, instead=[row.key])
    return {
        "aim": change.aim,
        "moved": len(change.moves),
        "shift": sum(abs(move.shift) for move in change.moves),
        "end": found.answer.makespan.isoformat(),
        "late": len(found.late),
        "faults": len(found.faults),
        "act": msgspec.to_builtins(act),
    }
