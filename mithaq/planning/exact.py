"""The same instance for CP-SAT: a bound, a proof, and on small ones the better schedule. One start per activity, one
optional interval of fixed size per mode; the heuristic's makespan is the horizon, its schedule the hint."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from mithaq.planning.engine import Effort, News, Outcome, cp_model, need_solver, run
from mithaq.planning.instance import Instance, usable


@dataclass(frozen=True)
class Timetable:
    """Starts and modes by activity, both from 0."""

    starts: tuple[int, ...]
    modes: tuple[int, ...]
    makespan: int


@dataclass(frozen=True)
class Proof:
    """What the solver adds: a better timetable or None, the bound, and whether the best known is now proved best."""

    better: Timetable | None
    bound: int
    proved: bool


def prove(
    instance: Instance,
    known: Timetable | None,
    effort: Effort,
    *,
    bound: int = 0,
    heard: Callable[[News], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Proof:
    """Look for something shorter than `known` until proof or the end of `effort`. Raises PlanningError("no_solver")."""
    need_solver()
    model = Exact(instance, known.makespan if known else instance.horizon)
    model.ends_early(bound)
    if known is not None:
        model.hint(known)
    outcome = run(model.cp, effort, heard=heard, cancelled=cancelled)
    found = model.read(outcome) if outcome.found else None
    better = found if found and (known is None or found.makespan < known.makespan) else None
    if outcome.status == "optimal" and found:
        return Proof(better, found.makespan, True)
    return Proof(better, max(bound, outcome.bound), outcome.status == "infeasible")


class Exact:
    """The model; every constraint is a named method."""

    def __init__(self, instance: Instance, horizon: int) -> None:
        self.instance, self.cp = instance, cp_model.CpModel()
        count, kept = len(instance.choices), usable(instance)
        self.starts = [self.cp.new_int_var(0, horizon, "") for _ in range(count)]
        self.ends = [self.cp.new_int_var(0, horizon, "") for _ in range(count)]
        self.makespan = self.cp.new_int_var(0, horizon, "")
        self.modes: list[Mapping[int, cp_model.IntVar]] = [
            {k: self.cp.new_bool_var("") if len(each) > 1 else self.cp.new_constant(1) for k in each} for each in kept
        ]
        self.takes_one_mode()
        self.keeps_order()
        self.keeps_capacities()
        self.keeps_stocks()

    def takes_one_mode(self) -> None:
        """Each activity takes one mode, which says how long it lasts."""
        for i, modes in enumerate(self.modes):
            self.cp.add_exactly_one(modes.values())
            lengths = [literal * self.instance.choices[i][k].duration for k, literal in modes.items()]
            self.cp.add(self.ends[i] == self.starts[i] + cp_model.LinearExpr.sum(lengths))
            self.cp.add(self.ends[i] <= self.makespan)

    def keeps_order(self) -> None:
        """What follows starts at the end or later."""
        for i, each in enumerate(self.instance.following):
            for j in each:
                self.cp.add(self.starts[j - 1] >= self.ends[i])

    def keeps_capacities(self) -> None:
        """Never more of a resource than there is."""
        held = [self._held(i, k, literal) for i, modes in enumerate(self.modes) for k, literal in modes.items()]
        for resource, capacity in enumerate(self.instance.capacities):
            used = [(interval, demands[resource]) for interval, demands in held if interval and demands[resource]]
            self.cp.add_cumulative([interval for interval, _ in used], [amount for _, amount in used], capacity)

    def keeps_stocks(self) -> None:
        """No more of what isn't renewed than there is."""
        for stock, amount in enumerate(self.instance.stocks):
            taken = [
                literal * self.instance.choices[i][k].uses[stock]
                for i, modes in enumerate(self.modes)
                for k, literal in modes.items()
            ]
            self.cp.add(cp_model.LinearExpr.sum(taken) <= amount)

    def ends_early(self, bound: int) -> None:
        """Objective: the shortest makespan."""
        self.cp.add(self.makespan >= bound)
        self.cp.minimize(self.makespan)

    def hint(self, known: Timetable) -> None:
        """Begin at this timetable."""
        for i, (start, mode) in enumerate(zip(known.starts, known.modes, strict=True)):
            self.cp.add_hint(self.starts[i], start)
            self.cp.add_hint(self.ends[i], start + self.instance.choices[i][mode].duration)
            if len(self.modes[i]) > 1:
                for k, literal in self.modes[i].items():
                    self.cp.add_hint(literal, k == mode)
        self.cp.add_hint(self.makespan, known.makespan)

    def read(self, outcome: Outcome) -> Timetable:
        """The timetable that the solver's values mean."""
        value = outcome.solver.value
        modes = tuple(next(k for k, literal in each.items() if value(literal)) for each in self.modes)
        return Timetable(tuple(value(start) for start in self.starts), modes, value(self.makespan))

    def _held(self, i: int, k: int, literal: cp_model.IntVar) -> tuple[cp_model.IntervalVar | None, tuple[int, ...]]:
        choice = self.instance.choices[i][k]
        if not choice.duration or not any(choice.demands):
            return None, choice.demands
        if len(self.modes[i]) == 1:
            return self.cp.new_fixed_size_interval_var(self.starts[i], choice.duration, ""), choice.demands
        interval = self.cp.new_optional_fixed_size_interval_var(self.starts[i], choice.duration, literal, "")
        return interval, choice.demands
