"""Where a proposal or a text stands: derived from votes and from what each party has seen, never stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

State = Literal["proposed", "agreed", "declined", "withdrawn", "replaced"]
Face = Literal["not_sent", "on_its_way", "received", "answered"]


@dataclass(frozen=True)
class Reached:
    """How far each party's log goes here, what each had seen at its last entry, and what we (`me`) sent it."""

    me: str
    sizes: Mapping[str, int]
    covers: Mapping[str, Mapping[str, int]]  # party → party → entries
    sent: Mapping[str, Mapping[str, int]]  # party → party → entries in the last bundle for it


@dataclass(frozen=True)
class Standing:
    """What a page says of one proposal."""

    state: State
    acknowledged: bool  # somebody else has seen our vote (or the withdrawal): until then it can still be lost (§48)
    votes: Mapping[str, str]
    face: Face
    awaits: Sequence[str]  # parties whose word is missing

    @property
    def sealed(self) -> bool:
        """Agreed by all and acknowledged: what may be shown as final."""
        return self.state == "agreed" and self.acknowledged


@dataclass(frozen=True)
class Cast:
    """A vote as the tables hold it."""

    party: str
    choice: str
    seq: int


def standing(row: Any, cast: Sequence[Cast], reached: Reached) -> Standing:
    """The standing of a proposal or proposed text with these votes, as this node knows it."""
    votes = {vote.party: vote.choice for vote in cast}
    awaits = [party for party in reached.sizes if party not in votes]
    return Standing(
        state=_state(row, votes, awaits),
        acknowledged=_acknowledged(row, cast, reached),
        votes=votes,
        face=face(row, votes, reached),
        awaits=awaits,
    )


def face(row: Any, votes: Mapping[str, str], reached: Reached) -> Face:
    """What the other party has seen of a row. The other side is never "online"."""
    me, seq = reached.me, row.seq
    others = [other for other in reached.sizes if other != me]
    if row.party != me or any(other in votes for other in others):
        return "answered" if any(other in votes for other in others) else "received"
    if any(reached.covers.get(other, {}).get(me, 0) > seq for other in others):
        return "received"
    sent = any(reached.sent.get(other, {}).get(me, 0) > seq for other in others)
    return "on_its_way" if sent else "not_sent"


def _state(row: Any, votes: Mapping[str, str], awaits: Sequence[str]) -> State:
    if "decline" in votes.values():
        return "declined"
    if not awaits:
        return "agreed"
    return "withdrawn" if row.withdrawn else "proposed"


def _acknowledged(row: Any, cast: Sequence[Cast], reached: Reached) -> bool:
    """Has another party's entry covered our vote, or for a withdrawal the withdrawal itself?"""
    me = reached.me
    mine = next((vote.seq for vote in cast if vote.party == me), None)
    seq = row.seq if row.withdrawn and row.party == me else mine
    others = [party for party in reached.sizes if party != me]
    return seq is not None and any(reached.covers.get(other, {}).get(me, 0) > seq for other in others)
