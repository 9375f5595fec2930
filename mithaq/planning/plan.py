"""What the solver answers: a plan with its proof, and news on the way to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True)
class Plan:
    """A day for every activity. "optimal" means that no plan ends earlier, which the solver has proved.

    `ends` are last working days; `modes` are positions in the activity's modes; `makespan` is the last day of all;
    `bound` is the earliest last day not yet ruled out; `gap` is what lies between, in per mille of the whole length.
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


@dataclass(frozen=True)
class Progress:
    """One piece of news: the best last day so far, and the earliest that isn't ruled out; `elapsed` in seconds."""

    elapsed: float
    makespan: date
    bound: date
    plans: int
