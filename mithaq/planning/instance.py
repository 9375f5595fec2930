"""A scheduling instance in plain numbers, as researchers exchange them: no days, no calendars, no money.

Activities are numbered from 1, the first and last are dummies; durations and starts are in the instance's own unit,
starts count from 0. Modes are numbered from 1. What isn't renewed is taken once by the mode chosen.
"""

from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from mithaq.planning.errors import PlanningError
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


def usable(instance: Instance) -> list[list[int]]:
    """For each activity the modes, from 0, that ask for no more than there is: the others can never be chosen."""
    return [
        [k for k, c in enumerate(each) if not c.duration or all(map(int.__le__, c.demands, instance.capacities))]
        for each in instance.choices
    ]


def tables_of(instance: Instance) -> Ints:
    """The instance packed for the compiled engine, with its usable modes only."""
    ways = [
        [
            Way(c.duration, -1, tuple(enumerate(c.demands)) if c.duration else (), c.uses)
            for c in map(each.__getitem__, kept)
        ]
        for each, kept in zip(instance.choices, usable(instance), strict=True)
    ]
    arrows = [Arrow(i, j - 1) for i, each in enumerate(instance.following) for j in each]
    return pack(Layout(instance.horizon + 1, ways, arrows, list(instance.capacities), instance.stocks))


def _way(choice: Choice) -> Way:
    return Way(choice.duration, -1, tuple(enumerate(choice.demands)) if choice.duration else (), choice.uses)


def checked(instance: Instance) -> Instance:
    """The instance, or PlanningError naming what can't be: a circle, a demand nobody can meet, a stranger."""
    count = len(instance.choices)
    if count == 0:
        raise PlanningError("no_activity")
    for number, each in enumerate(instance.following, 1):
        for after in each:
            if not 1 <= after <= count:
                raise PlanningError("unknown_activity", before=str(number), after=str(after), key=str(after))
    _no_circle(instance)
    for number, kept in enumerate(usable(instance), 1):
        if not kept:
            raise _too_much(instance, number)
    for k, stock in enumerate(instance.stocks):
        least = sum(min(choice.uses[k] for choice in choices) for choices in instance.choices)
        if least > stock:
            raise PlanningError("over_stock", stock=f"N{k + 1}", least=least, amount=stock)
    return instance


def critical_path(instance: Instance) -> int:
    """The longest chain, each in its shortest mode: no schedule is shorter."""
    ends = [0] * len(instance.choices)
    for i in _order(instance):
        ends[i] += min(choice.duration for choice in instance.choices[i])
        for j in instance.following[i]:
            ends[j - 1] = max(ends[j - 1], ends[i])
    return max(ends)


def least_length(instance: Instance) -> int:
    """A length that no schedule beats: the critical path, or some resource's least work at full capacity."""
    loads = [
        -(-sum(min(c.duration * c.demands[k] for c in each) for each in instance.choices) // max(1, capacity))
        for k, capacity in enumerate(instance.capacities)
    ]
    return max([critical_path(instance), *loads])


def _order(instance: Instance) -> list[int]:
    waits = {i: set[int]() for i in range(len(instance.choices))}
    for i, each in enumerate(instance.following):
        for j in each:
            waits[j - 1].add(i)
    return list(TopologicalSorter(waits).static_order())


def _no_circle(instance: Instance) -> None:
    try:
        _order(instance)
    except CycleError as error:
        raise PlanningError("cycle", cycle=tuple(str(i + 1) for i in error.args[1])) from error


def _too_much(instance: Instance, number: int) -> PlanningError:
    """The first resource of which the activity's first mode asks more than there is."""
    demands = zip(instance.choices[number - 1][0].demands, instance.capacities, strict=True)
    k, (amount, capacity) = next((k, pair) for k, pair in enumerate(demands) if pair[0] > pair[1])
    return PlanningError("over_capacity", activity=str(number), resource=f"R{k + 1}", amount=amount, capacity=capacity)
