"""Which proposals are agreed, open or gone: derived from votes, for verdicts, pages and papers alike."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from mithaq.commission.proposals import Proposal

AnyProposal = TypeVar("AnyProposal", bound=Proposal)


class Ballots(Protocol):
    """Who said what: the record as an author had seen it, a node's picture, or a `Tally` of table rows."""

    def votes(self, thing: str, hashed: str, /) -> Mapping[str, str]:
        """Party → "agree" or "decline"."""

    def agreed(self, thing: str, hashed: str, /) -> bool:
        """Did every party agree?"""


@dataclass(frozen=True)
class Tally:
    """Votes as rows of a table say them: (thing, hash) → party → choice."""

    parties: tuple[str, ...]
    cast: Mapping[tuple[str, str], Mapping[str, str]]

    def votes(self, thing: str, hashed: str, /) -> Mapping[str, str]:
        return self.cast.get((thing, hashed), {})

    def agreed(self, thing: str, hashed: str, /) -> bool:
        return all(self.votes(thing, hashed).get(party) == "agree" for party in self.parties)


def gone(row: Proposal, ballots: Ballots) -> bool:
    """Withdrawn before all agreed, or declined by someone."""
    return row.withdrawn or "decline" in ballots.votes(*row.voted_on).values()


def in_force(rows: Iterable[AnyProposal], ballots: Ballots) -> list[AnyProposal]:
    """What all parties agreed to and no agreed proposal puts aside, by key. More than one of a thing is a conflict.

    Of several versions of one thing the one at the end of the longest chain counts: so a further version, agreed by
    all, settles two that crossed.
    """
    agreed = {row.key: row for row in rows if ballots.agreed(*row.voted_on)}
    replaced = {key for row in agreed.values() for key in put_aside(row)}
    heads = [row for key, row in sorted(agreed.items()) if key not in replaced]
    length = {row.key: _length(row, agreed) for row in heads}
    longest = {row.subject: max(length[other.key] for other in heads if other.subject == row.subject) for row in heads}
    return [row for row in heads if length[row.key] == longest[row.subject]]


def pending(rows: Iterable[AnyProposal], ballots: Ballots) -> list[AnyProposal]:
    """What waits for someone's word, by key: neither agreed nor gone nor put aside by a proposal of the same party."""
    listed = list(rows)
    newer = {(key, row.party) for row in listed if not gone(row, ballots) for key in put_aside(row)}
    agreed = {key for row in listed if ballots.agreed(*row.voted_on) for key in put_aside(row)}
    waiting = [row for row in listed if not ballots.agreed(*row.voted_on) and not gone(row, ballots)]
    return sorted((row for row in waiting if (row.key, row.party) not in newer and row.key not in agreed), key=_key)


def current(rows: Iterable[AnyProposal], ballots: Ballots) -> list[AnyProposal]:
    """The version of each thing that counts today: what is in force, or else what is proposed."""
    things: dict[str, list[AnyProposal]] = {}
    for row in rows:
        things.setdefault(row.subject, []).append(row)
    return [
        row
        for _, versions in sorted(things.items())
        for row in (in_force(versions, ballots) or pending(versions, ballots))[:1]
    ]


def silent(row: Proposal, ballots: Ballots, parties: Iterable[str]) -> list[str]:
    """The parties whose word it waits for."""
    return [party for party in parties if party not in ballots.votes(*row.voted_on)]


def put_aside(row: Proposal) -> set[str]:
    """The proposals that this one replaces once agreed."""
    return {key for key in (row.replaces, *getattr(row, "over", ())) if key}


def _length(row: AnyProposal, known: Mapping[str, AnyProposal]) -> int:
    """How many agreed versions lead to this one. A row can only replace an earlier one, so the walk ends."""
    length = 1
    while row.replaces is not None and row.replaces in known:
        row, length = known[row.replaces], length + 1
    return length


def _key(row: Proposal) -> str:
    return row.key
