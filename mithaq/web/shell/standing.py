"""What the frame of every page shows of the record. The one seam between the shell and the rooms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from django.http import HttpRequest


@dataclass(frozen=True)
class Heard:
    """The last that came from another party: up to which entry of its log, and the day its own clock gave."""

    party: str
    entry: int
    dated: date | None = None


@dataclass(frozen=True)
class Standing:
    """Everything has an honest absence: a node without a commission shows its own name and nothing more."""

    commission: Mapping[str, str] = field(default_factory=dict)  # its name, by language
    parties: tuple[str, ...] = ()  # codes, sorted: the order gives each party its colour
    entries: int | None = None  # in this node's record
    heard: tuple[Heard, ...] = ()
    waiting: Mapping[str, int] = field(default_factory=dict)  # rail entry -> how many things await this person


def standing(request: HttpRequest) -> Standing:
    """How the record stands for this person. Without a commission in the record there is nothing to say."""
    return Standing()
