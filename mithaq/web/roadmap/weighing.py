"""What the end of a plan hangs on most, by its simulated runs: the tornado, in words and bars."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

MOST = 8  # what follows moves the end too little to be looked at
FAINT = 5  # per cent: below this it isn't told from chance in two thousand runs (1/√2000 is 2.2 per cent)


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
    return sorted((one for one in found if one.follows >= FAINT), key=lambda one: -one.follows)[:MOST]
