"""What one plan puts elsewhere than another: by how many days, and whose promise it breaks."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from mithaq.roadmap.models import Commitment
from mithaq.roadmap.programme import Programme, Span

Days = Mapping[str, Span]
Hosts = Mapping[str, str]  # planned thing → party


@dataclass(frozen=True)
class Move:
    """One planned thing that another plan puts elsewhere; `by`: calendar days, later or earlier; None: new or gone."""

    key: str
    name: str
    undertaking: str
    before: Span | None
    after: Span | None
    late_for: date | None = None  # the commitment's due date that it would miss
    article: str = ""  # where that commitment stands
    instrument: str = ""
    done: bool = False  # accepted by all since: it isn't gone, nothing of it is left to plan
    hosts: tuple[str, str] = ("", "")  # the party that hosted it, the one that hosts it now; blank: nobody named

    @property
    def rehosted(self) -> bool:
        """Does it take place elsewhere, or is its host named only now, or no longer?"""
        return bool(self.before and self.after) and self.hosts[0] != self.hosts[1]

    @property
    def by(self) -> int | None:
        return (self.after[0] - self.before[0]).days if self.before and self.after else None

    @property
    def ends_by(self) -> int:
        """How much later it ends, where it starts on the same day and only takes longer."""
        return (self.after[1] - self.before[1]).days if self.before and self.after else 0

    @property
    def told_by(self) -> int | None:
        """What a list says: the shift of the start, or of the end where the start stays."""
        return self.by or self.ends_by if self.by is not None else None

    @property
    def earlier(self) -> int:
        """The same the other way round."""
        return -(self.told_by or 0)

    @property
    def newly_late(self) -> bool:
        """Did it keep the promise before?"""
        return self.late_for is not None and (self.before is None or self.before[1] <= self.late_for)


@dataclass(frozen=True)
class Tally:
    """A list of moves in figures, as its heading and the costs of a choice tell them."""

    moved: int
    shift: int
    breaks: int
    end: date | None


def moves_of(
    known: Programme, days: Days, before: Days, names: Mapping[str, str], *, hosts: tuple[Hosts, Hosts] = ({}, {})
) -> list[Move]:
    """What breaks a due date first, then in the order of time. `hosts`: before and now; another host is a move too."""
    if not before:
        return []
    promises = {row.key: row for row in known.all(Commitment)}
    was, now = hosts
    moved = [key for key in {*days, *before} if (days.get(key), now.get(key)) != (before.get(key), was.get(key))]
    found = [
        replace(
            _move(known, promises, names, (key, before.get(key), days.get(key))),
            hosts=(was.get(key, ""), now.get(key, "")),
        )
        for key in moved
    ]
    return sorted(found, key=lambda m: (not m.newly_late, (m.after or m.before or (date.max,))[0], m.name, m.key))


def tally(moves: list[Move], days: Days) -> Tally:
    """How many move, by how many days together, how many break a promise, when all ends."""
    shift = sum(abs(move.told_by or 0) for move in moves)
    return Tally(len(moves), shift, sum(m.newly_late for m in moves), max((d[1] for d in days.values()), default=None))


def _move(
    known: Programme,
    promises: Mapping[str, Commitment],
    names: Mapping[str, str],
    moved: tuple[str, Span | None, Span | None],
) -> Move:
    key, before, after = moved
    subject = known.within.get(key, "")
    row = known.alive.get(subject)
    promise = promises.get(row.commitment) if row else None
    late = promise.due if promise and promise.due and after and after[1] > promise.due else None
    return Move(
        key, names.get(key, key), names.get(subject, ""), before, after, late,
        promise.article if promise and late else "", promise.instrument if promise and late else "",
        done=subject in known.kept,
    )  # fmt: skip
