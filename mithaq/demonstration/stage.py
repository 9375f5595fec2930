"""A node as the story plays on it: its people, named ids, and acts that are done only if the record lacks them."""

from collections.abc import Collection, Sequence
from typing import Any

import msgspec

from mithaq.cli.people import named
from mithaq.commission.fields import worded
from mithaq.ledger.act import Act, Ref, encode
from mithaq.ledger.channel import new_id
from mithaq.ledger.hashing import sha256
from mithaq.projection import Projection
from mithaq.secretariat import here
from mithaq.secretariat.models import PayloadRow
from mithaq.secretariat.office import Detailed, Office
from mithaq.secretariat.reading import Reading

from .days import Days

NAMES = ("key", "hashed", "language", "body")  # what tells one act of ours from another, whatever it replaced


class Stage:
    """One side of the story, on its own node."""

    def __init__(self, days: Days) -> None:
        self.days, self.channel = days, here.common()
        self.me, self.ch = self.channel.me, self.channel.ch
        self.office: Office = here.office(channel=self.channel)

    @property
    def reading(self) -> Reading:
        """The tables as they are now."""
        return here.reading(channel=self.channel)

    def by(self, user: str) -> str:
        """The pseudonym of one of the cast."""
        return named(user).pseudonym

    def id(self, name: str, *, party: str = "") -> str:
        """The id that the step of this name gives: the same whenever the story is taken up again, on both nodes."""
        owner = party or self.me
        return new_id(owner, sha256(f"{self.ch}/{owner}/{name}".encode())[:17])

    def do(self, by: str, *acts: Act | Detailed, despite: Collection[str] = ()) -> bool:
        """Perform these acts as one entry, unless the record holds the first of them. True if it was done now."""
        first = acts[0][0] if isinstance(acts[0], tuple) else acts[0]
        if self.has(first):
            return False
        self.office.perform(*acts, by=self.by(by), despite=despite)
        return True

    def has(self, act: Act) -> bool:
        """Has our party done this before?"""
        return identity(msgspec.json.decode(encode(act))) in self._done(self.me)

    def ref(self, key: str, language: str, body: str) -> Ref:
        """Where in the record this wording was written, by either party."""
        wanted = identity({"key": key, "language": language, "body": body})
        for party in self.reading.parties:
            if place := self._done(party).get(wanted):
                origin = self.office.look(lambda book, party=party: str(book.logs[party].origin))  # type: ignore[misc]
                return (origin, *place)
        raise LookupError(f"no wording of {key} in {language}")

    def wrote(self, party: str, key: str, language: str, body: str) -> bool:
        """Does the record hold this wording by that party?"""
        return identity({"key": key, "language": language, "body": body}) in self._done(party)

    def need(self, model: type[Any], key: str) -> Any:
        """The row of this key; the story can't go on without it."""
        row = self.reading.get(model, key)
        if row is None:
            raise LookupError(f"{model.__name__} {key} hasn't come yet")
        return row

    def titled(self, rows: Sequence[Projection], language: Any) -> str:
        """Titles of rows, for the telling."""
        return ", ".join(worded(row.title, language) for row in rows)  # type: ignore[attr-defined]

    def _done(self, party: str) -> dict[tuple[Any, ...], tuple[int, int]]:
        rows = PayloadRow.objects.filter(ch=self.ch, party=party).values_list("payload", "seq", "i")
        return {identity(msgspec.json.decode(bytes(payload))): (seq, i) for payload, seq, i in rows}


def identity(payload: Any) -> tuple[Any, ...]:
    """What names an act among those of one party."""
    return tuple(payload.get(name) for name in NAMES)
