"""What each side's comparison of a text says, beside the text that is to be signed."""

from collections.abc import Sequence
from dataclasses import dataclass

from mithaq.commission.models import Concordance, Overruling
from mithaq.jobs.concordance import INLINE, Checked, newest_of, of_proposed
from mithaq.secretariat.instruments import ToSign
from mithaq.secretariat.reading import Reading
from mithaq.web.instruments.marks import Shown, answered, overrulings


@dataclass(frozen=True)
class Recorded:
    """The concordance of this text that a party put into the record; none if it put none there."""

    party: str
    row: Concordance | None
    overruled: Sequence[Overruling]

    @property
    def dismissed(self) -> list[tuple[str, str, str]]:
        """(article, who, why)."""
        every = self.row.differences if self.row else []
        return [(n, one["dismissed"]["by"], one["dismissed"]["reason"]) for n, one in every if one["dismissed"]]


@dataclass(frozen=True)
class BothChecks:
    """Ours as this node compares now, and what each side recorded."""

    ours: Checked
    shown: Sequence[Shown]
    recorded: Sequence[Recorded]

    @property
    def open(self) -> list[Shown]:
        return [one for one in self.shown if one.alarm and not one.dismissed]

    @property
    def hints(self) -> list[Shown]:
        return [one for one in self.shown if not one.alarm and not one.dismissed]

    @property
    def dismissed(self) -> list[Shown]:
        return [one for one in self.shown if one.dismissed]


def both_checks(reading: Reading, it: ToSign) -> BothChecks:
    """Our own check trusts nobody: it compares the very texts that are to be signed."""
    ours = of_proposed(reading, it.text, most=INLINE)
    rows = reading.all(Concordance, instrument=it.text.obj)
    elsewhere = answered(rows, but=reading.me)
    shown = [
        Shown(one, place, ours.dismissed.get(one.id), elsewhere.get(one.id, ()))
        for place, one in enumerate(ours.differences, 1)
    ]
    return BothChecks(ours, shown, [_recorded(reading, it, party) for party in reading.parties])


def _recorded(reading: Reading, it: ToSign, party: str) -> Recorded:
    row = newest_of(reading, it.text.obj, it.statement.texts, party)
    return Recorded(party, row, overrulings(reading, row) if row else [])
