"""Two interlocked rings, one for each party; a ring is dashed until its party has signed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from mithaq.papers.minutes import Signed


@dataclass(frozen=True)
class Ring:
    """One party at the ceremony."""

    party: str
    name: str
    choice: str  # "agree", "decline", or empty: its word is missing
    key: str
    at: datetime | None  # dated by that party's own node


def rings(signed: Sequence[Signed], votes: Mapping[str, str], names: Mapping[str, str]) -> list[Ring]:
    """In the order of the parties."""
    made = {one.party: one for one in signed}
    return [_ring(party, name, votes.get(party, ""), made.get(party)) for party, name in names.items()]


def _ring(party: str, name: str, choice: str, one: Signed | None) -> Ring:
    at = datetime.fromtimestamp(one.at / 1000, UTC) if one else None
    return Ring(party, name, choice, one.key if one else "", at)
