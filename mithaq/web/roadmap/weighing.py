"""What the end of a plan hangs on most, by its simulated runs: the tornado, in words and bars."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from typing import Any

MOST = 8  # what follows moves the end too little to be looked at
CHANCE = 4  # standard errors, each 1/√runs: of 16,000 activities that move nothing, chance lifts one above four


@dataclass(frozen=True)
class Weighing:
    """One activity, in per cent: how closely the end follows its length, and runs in which a day more moves it."""

    name: str
    follows: int
    critical: int


def weighing(risk: Mapping[str, Any] | None, names: Mapping[str, str]) -> list[Weighing]:
    """Those that the end follows most, of a simulation as its job kept it; what only chance ties to it is left out."""
    if risk is None:
        return []
    found = [
        Weighing(names.get(key, key), round(value / 10), round(risk["critical"].get(key, 0) / 10))
        for key, value in risk["tornado"].items()
    ]
    told = [one for one in found if one.follows >= faint(risk["runs"])]
    return sorted(told, key=lambda one: -one.follows)[:MOST]


def faint(runs: int) -> float:
    """The per cent below which a tie isn't told from chance: 8.9 in two thousand runs."""
    return 100 * CHANCE / sqrt(runs)
