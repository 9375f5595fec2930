"""What a clause says that a translation may not change: a value with its place, comparable across languages."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from mithaq.languages.segments import Segment

Kind = Literal[
    "number", "percent", "fraction", "date", "weekday", "time", "duration", "amount", "unit", "country", "party",
    "rank", "name", "place", "organisation", "modality", "reference", "negation", "omission", "missing", "moved",
]  # fmt: skip


@dataclass(frozen=True)
class Fact:
    """One value said by normalised characters [start, end) of a segment.

    `value` is comparable and the same in every language. `number` and `unit` are set where there is a quantity; the
    unit is a code of `unit_names`, or day, month, year, decade, clock, ordinal, article. A weak fact can answer one of
    the other side, and raises no alarm of its own: "deux" is a mere ending in Arabic. Two weak facts that are `counted`
    ("un an", سنتين) and differ are a difference all the same. `whole` is the day, as a proleptic Gregorian ordinal, of
    the full date that this fact is a part of.
    """

    kind: Kind
    value: str
    segment: Segment
    start: int
    end: int
    strong: bool = True
    number: Fraction | None = None
    unit: str = ""
    counted: bool = False
    whole: int | None = None

    @property
    def words(self) -> str:
        """As the text has it."""
        first, last = self.segment.raw_span(self.start, self.end)
        return self.segment.normal.raw[first:last]

    @property
    def raw_span(self) -> tuple[int, int]:
        return self.segment.raw_span(self.start, self.end)
