"""Types that the acts of the roadmap and of its axes share."""

from dataclasses import dataclass
from typing import Annotated

import msgspec

from mithaq.ledger.act import Hash, Key, Label, Number, Whole

BOTH = "both"  # the calendar on which a day is worked when every party works it

CalendarKey = Annotated[str, msgspec.Meta(pattern=r"\A([A-Z]{2,8}|both)\Z")]
Days = Annotated[int, msgspec.Meta(ge=0, le=2_000)]  # working days; eight years of work is no longer one activity
Order = Annotated[int, msgspec.Meta(ge=1, le=999)]
ArticleNumber = Annotated[str, msgspec.Meta(min_length=1, max_length=30)]  # as it is written: "4", "4 bis"
Keys = Annotated[list[Key], msgspec.Meta(max_length=100)]


@dataclass(frozen=True, kw_only=True)
class Demand:
    """So many units of a resource, on every day from start to end."""

    resource: Key
    amount: Number


Demands = Annotated[list[Demand], msgspec.Meta(max_length=50)]


@dataclass(frozen=True, kw_only=True)
class FileMark:
    """A file by its commitment: its bytes travel beside the record."""

    c: Hash
    size: Whole
    type: Label
