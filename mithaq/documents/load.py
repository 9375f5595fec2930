"""The load of a resource: what is taken of it by the day against what there is, for the page and for paper."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class Load:
    """How much of a resource is taken, in spells of days with the same amount, against what there is."""

    label: str
    capacity: int
    spells: tuple[tuple[date, date, int], ...]

    @property
    def most(self) -> int:
        """On any day."""
        return max((amount for _, _, amount in self.spells), default=0)

    @property
    def over(self) -> list[tuple[date, date, int]]:
        """The spells in which more is taken than there is."""
        return [spell for spell in self.spells if spell[2] > self.capacity]
