"""The one module that knows the solver OR-Tools: run a model with news and cancel, in the caller's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from queue import Empty, Queue
from threading import Thread
from typing import TYPE_CHECKING

from mithaq.planning.errors import PlanningError

INSTALLED = find_spec("ortools") is not None
NAME = f"OR-Tools CP-SAT {version('ortools')}" if INSTALLED else ""

if INSTALLED:
    from ortools.sat.python import cp_model as cp_model

    class _Listener(cp_model.CpSolverSolutionCallback):
        """Puts each solution's news in a queue: the solver calls it from its own thread."""

        def __init__(self, news: Queue[News | None], watched: cp_model.IntVar | None) -> None:
            super().__init__()
            self._news, self._watched = news, watched

        def on_solution_callback(self) -> None:
            objective, watched = round(self.objective_value), self._watched
            value = objective if watched is None else self.value(watched)
            self._news.put(News(self.wall_time, objective, round(self.best_objective_bound), value))


elif not TYPE_CHECKING:
    cp_model = None  # the room can still be imported, and `need_solver` says what is missing


POLL = 0.05  # seconds between two questions whether to stop: a person doesn't notice


@dataclass(frozen=True)
class News:
    """A solution was found: seconds so far, its objective and the bound; `value` is of what is watched, if anything."""

    elapsed: float
    objective: int
    bound: int
    value: int


@dataclass(frozen=True)
class Effort:
    """How long and how: `seconds` on the wall, `work` in the solver's own deterministic unit (about a second)."""

    seconds: float
    work: float | None = None
    workers: int = 1
    seed: int = 1


@dataclass(frozen=True)
class Outcome:
    """How a run ended: "optimal", "feasible", "infeasible" or "unknown"; the solver holds the values."""

    status: str
    solver: cp_model.CpSolver
    objective: int = 0
    bound: int = 0

    @property
    def found(self) -> bool:
        """True when there is a solution to read."""
        return self.status in ("optimal", "feasible")


def need_solver() -> None:
    """Raise PlanningError("no_solver") where OR-Tools isn't installed."""
    if not INSTALLED:
        raise PlanningError("no_solver")


def run(
    model: cp_model.CpModel,
    effort: Effort,
    *,
    heard: Callable[[News], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    watched: cp_model.IntVar | None = None,
) -> Outcome:
    """Solve; `heard` and `cancelled` are called in this thread. With one worker, a run that ends by proof repeats."""
    solver, news = _solver(effort), Queue[News | None]()
    failures: list[BaseException] = []
    status: list[cp_model.CpSolverStatus] = []

    def work() -> None:
        try:
            status.append(solver.solve(model, _Listener(news, watched)))
        except BaseException as error:
            failures.append(error)
        finally:
            news.put(None)

    thread = Thread(target=work, daemon=True)
    thread.start()
    try:
        _attend(news, solver, heard, cancelled)
    finally:
        solver.stop_search()
        thread.join()
    if failures:
        raise failures[0]
    return _outcome(solver, status[0], model.has_objective())


def _solver(effort: Effort) -> cp_model.CpSolver:
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = max(effort.seconds, 0.01)
    if effort.work is not None:
        solver.parameters.max_deterministic_time = effort.work
    solver.parameters.num_workers = effort.workers
    solver.parameters.random_seed = effort.seed
    # Measured on PSPLIB J30, one worker: hard instances are proved in a third to two thirds of the time.
    solver.parameters.use_disjunctive_constraint_in_cumulative = True
    solver.parameters.use_strong_propagation_in_disjunctive = True
    solver.parameters.use_dynamic_precedence_in_disjunctive = True
    return solver


def _attend(
    news: Queue[News | None],
    solver: cp_model.CpSolver,
    heard: Callable[[News], None] | None,
    cancelled: Callable[[], bool] | None,
) -> None:
    """Pass the news on until the solver has ended; ask meanwhile whether it should stop."""
    while True:
        if cancelled is not None and cancelled():
            solver.stop_search()
        try:
            item = news.get(timeout=POLL)
        except Empty:
            continue
        if item is None:
            return
        if heard is not None:
            heard(item)


def _outcome(solver: cp_model.CpSolver, status: cp_model.CpSolverStatus, has_objective: bool) -> Outcome:
    match status:
        case cp_model.OPTIMAL | cp_model.FEASIBLE:
            name = "optimal" if status == cp_model.OPTIMAL else "feasible"
            if not has_objective:
                return Outcome(name, solver)
            return Outcome(name, solver, round(solver.objective_value), round(solver.best_objective_bound))
        case cp_model.INFEASIBLE:
            return Outcome("infeasible", solver)
        case cp_model.UNKNOWN:
            bound = round(solver.best_objective_bound) if has_objective else 0
            return Outcome("unknown", solver, 0, bound)
        case _:
            raise ValueError(f"the model is malformed: {status}")
