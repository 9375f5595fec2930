"""A scheduling instance in plain numbers, as researchers exchange them: no days, no calendars, no money.

Activities are numbered from 1, the first and last are dummies; durations and starts are in the instance's own unit,
starts count from 0. Modes are numbered from 1. What isn't renewed is taken once by the mode chosen.
"""

from dataclasses import dataclass

from mithaq.planning.kernel.pack import Arrow, Layout, Way, pack
from mithaq.planning.kernel.tables import Ints


@dataclass(frozen=True)
class Choice:
    """One mode: duration, renewable demands per unit of time, non-renewable amounts."""

    duration: int
    demands: tuple[int, ...]
    uses: tuple[int, ...] = ()


@dataclass(frozen=True)
class Instance:
    """`choices[i]` and `following[i]` belong to activity i + 1; `following` holds numbers from 1."""

    choices: tuple[tuple[Choice, ...], ...]
    following: tuple[tuple[int, ...], ...]
    capacities: tuple[int, ...]
    stocks: tuple[int, ...] = ()

    @property
    def horizon(self) -> int:
        """Everything one after another, each in its longest mode."""
        return sum(max(choice.duration for choice in each) for each in self.choices)


def tables_of(instance: Instance) -> Ints:
    """The instance packed for the compiled engine."""
    ways = [
        [Way(c.duration, asks=tuple(enumerate(c.demands)) if c.duration else (), uses=c.uses) for c in each]
        for each in instance.choices
    ]
    arrows = [Arrow(i, j - 1) for i, each in enumerate(instance.following) for j in each]
    return pack(Layout(instance.horizon + 1, ways, arrows, list(instance.capacities), instance.stocks))
