"""What the solver answers: a plan with its proof, and news on the way to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True)
class Row:
    """One wish in the price: by how many units it is missed, and how many days these weigh."""

    wish: str
    missed: int
    days: int


@dataclass(frozen=True)
class Price:
    """What a plan costs where something is wished, in days on which some calendar works.

    `end`: those from the programme's start to the plan's last day; `rows`: the wishes, in the order of their keys;
    `total`: all together; `least`: what no plan goes below, as far as is proved.
    """

    total: int
    end: int
    least: int
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Plan:
    """A day for every activity. "optimal" means that no plan ends earlier, or costs less where something is wished.

    `ends` are last working days; `modes` are positions in the activity's modes; `makespan` is the last day of all;
    `bound` is the earliest last day not yet ruled out; `gap` is what lies between, in per mille of the whole length,
    or of the price where there is one: a `price` belongs to each problem with wishes, and to no other.
    """

    status: Literal["optimal", "feasible"]
    starts: Mapping[str, date]
    ends: Mapping[str, date]
    modes: Mapping[str, int]
    makespan: date
    bound: date
    gap: int
    solver: str
    problem_hash: str
    price: Price | None = None


@dataclass(frozen=True)
class Progress:
    """One piece of news: the best last day so far, and the earliest that isn't ruled out; `elapsed` in seconds."""

    elapsed: float
    makespan: date
    bound: date
    plans: int
