"""The lines of the follow-up matrix as a page shows them, and the filters that choose among them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext_lazy

from mithaq.roadmap.follow_up import Decision, Line, State, matrix
from mithaq.roadmap.lifecycle import Stage
from mithaq.roadmap.models import Delivery
from mithaq.roadmap.programme import Programme
from mithaq.roadmap.words import DECISIONS
from mithaq.web.sessions.forms import AXIS_NAMES
from mithaq.web.sessions.seat import Seat, tongue

from .programme import STATE_MARKS, face_of, programme, references, state_word, today

SHOWN = {
    "": gettext_lazy("All"),
    "late": gettext_lazy("Late"),
    "threatened": gettext_lazy("Threatened"),
    "answer": gettext_lazy("Awaits our answer"),
    "waiting": gettext_lazy("Waiting for the other party"),
}


@dataclass(frozen=True)
class Row:
    """One commitment on the page. `slip`: days beyond its due date."""

    line: Line
    reference: str
    mark: str
    word: str
    slip: int
    decision: str
    decide: str  # address of the page on which it is decided
    done: int
    works: int
    face: str


@dataclass(frozen=True)
class Chosen:
    """What the reader asked to see."""

    show: str = ""
    party: str = ""
    axis: str = ""

    def takes(self, line: Line) -> bool:
        owned = not self.party or line.owner in (None, self.party)
        return owned and (not self.show or line.state == self.show) and self.axis in ("", *axes_of(line))

    def query(self, **changed: str) -> str:
        """The same with one thing changed, as an address."""
        query = QueryDict(mutable=True)
        query.update({name: value for name, value in vars(replace(self, **changed)).items() if value})
        return f"?{query.urlencode()}"


def chosen(asked: Mapping[str, str], parties: Sequence[str]) -> Chosen:
    """Filters that nobody knows are left aside."""
    show, party, axis = (asked.get(name, "") for name in ("show", "party", "axis"))
    return Chosen(show if show in SHOWN else "", party if party in parties else "", axis if axis in AXIS_NAMES else "")


def lines_of(seat: Seat, *, known: Programme | None = None) -> list[Line]:
    """Every commitment, what needs action first."""
    return matrix(known or programme(seat.reading), today(), seat.me)


def rows_of(seat: Seat, lines: Sequence[Line]) -> list[Row]:
    said = references(seat.reading)
    subjects = {row.key: row.undertaking for row in seat.reading.all(Delivery)}
    return [_row(seat, line, said, subjects) for line in lines]


def axes_of(line: Line) -> list[str]:
    """The axes of its undertakings; of a promise without any, its own."""
    found = {life.undertaking.axis for life in line.lives if life.stage is not Stage.ENDED}
    return sorted(found or {line.commitment.axis or ""})


def figures(lines: Sequence[Line]) -> dict[str, int]:
    """How many promises stand how."""
    return {state.value: sum(line.state is state for line in lines) for state in State}


def _row(seat: Seat, line: Line, said: Mapping[str, str], subjects: Mapping[str, str]) -> Row:
    alive = [life for life in line.lives if life.stage is not Stage.ENDED]
    return Row(
        line=line,
        reference=said.get(line.commitment.instrument, ""),
        mark=STATE_MARKS[line.state],
        word=state_word(line.state),
        slip=_slip(line),
        decision=DECISIONS[line.next.kind][tongue()] if line.next else "",
        decide=_where(line.next, line.commitment.key, subjects) if line.next else "",
        done=sum(life.stage is Stage.ACCEPTED for life in alive),
        works=len(alive),
        face=face_of(seat.reading, line.commitment),
    )


def _slip(line: Line) -> int:
    """What is late, by today; what would be, by its plan."""
    end = today() if line.state is State.LATE else line.planned_end
    return max(0, (end - line.due).days) if line.due and end and line.state is not State.KEPT else 0


def _where(decision: Decision, commitment: str, subjects: Mapping[str, str]) -> str:
    match decision.kind.split("."):
        case ["undertaking", "propose"]:
            return reverse("undertaking_propose", args=[commitment])
        case ["plan", _]:
            return reverse("roadmap")
        case ["delivery", "accept"]:
            return reverse("undertaking", args=[subjects[decision.thing]])
        case _:
            return reverse("undertaking", args=[decision.thing])
