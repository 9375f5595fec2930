"""An instance answered: genetic search first, then CP-SAT for what it is better at, and a check that shares neither.

CP-SAT gets the larger share where its proofs pay within seconds (up to about 70 activities in one mode), a smaller one
where modes are chosen; on large instances it gains nothing at interactive time (see docs/planning.md).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from mithaq.planning.engine import INSTALLED, Effort
from mithaq.planning.errors import PlanningError
from mithaq.planning.exact import Timetable, prove
from mithaq.planning.instance import Instance, least_length, tables_of, usable
from mithaq.planning.search import Best, Clock, Limits, search

SMALL = 70  # activities, dummies included, up to which most of the time is CP-SAT's
GENETIC_SHARE_SMALL, GENETIC_SHARE = 0.15, 1.0
GENETIC_LEAST = 0.05  # seconds of small instances, or half: in the rest of a tenth CP-SAT found nothing shorter
GENETIC_SHARE_MODES = 0.8
MODES_UP_TO = 300  # beyond, the exact model with modes finds nothing better in seconds


@dataclass(frozen=True)
class Answer:
    """Starts count from 0 in the instance's unit; keys are its own numbers; modes are numbered from 1.

    "optimal": the bound is the makespan; "feasible": it may be shorter; "infeasible": proved that nothing fits.
    """

    status: Literal["optimal", "feasible", "infeasible"]
    makespan: int | None
    bound: int | None
    starts: Mapping[str, int]
    modes: Mapping[str, int]
    schedules: int


@dataclass(frozen=True)
class Curve:
    """One piece of news: seconds since the start, the best makespan, the bound."""

    elapsed: float
    makespan: int
    bound: int


def answer(
    instance: Instance,
    limits: Limits,
    *,
    clock: Clock,
    heard: Callable[[Curve], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Answer:
    """The best answer within the limits; with a number of schedules the genetic search alone, so that it repeats.

    Raises PlanningError: "not_proved" when nothing was found that fits, "wrong_plan" when the check fails.
    """
    began, bound = clock(), least_length(instance)
    tell = heard or _nobody
    genetic = Limits(_genetic_seconds(instance, limits), limits.schedules, bound, limits.cores, limits.seed)
    best = search(
        tables_of(instance),
        genetic,
        clock=clock,
        heard=lambda best: None if best.broken else tell(Curve(best.elapsed, best.end, bound)),
        cancelled=cancelled,
    )
    known = None if best.broken else timetable(instance, best)
    proved = known is not None and known.makespan <= bound
    left = 0.0 if limits.seconds is None else limits.seconds - (clock() - began)
    stopped = cancelled is not None and cancelled()
    if not proved and limits.schedules is None and left > 0.01 and INSTALLED and not stopped:
        spent = clock() - began
        proof = prove(
            instance,
            known,
            Effort(left, None, limits.cores, limits.seed),
            bound=bound,
            heard=lambda news: tell(Curve(spent + news.elapsed, news.objective, news.bound)),
            cancelled=cancelled,
        )
        known, bound, proved = proof.better or known, max(bound, proof.bound), proof.proved
    return _told(instance, known, bound, (proved, best.schedules))


def timetable(instance: Instance, best: Best) -> Timetable:
    """What the schedule means in the instance's own modes."""
    count = len(instance.choices)
    starts, modes = best.schedule[:count].tolist(), best.schedule[2 * count :].tolist()
    kept = usable(instance)
    return Timetable(tuple(starts), tuple(kept[i][mode] for i, mode in enumerate(modes)), best.end)


def faults(instance: Instance, found: Timetable) -> list[str]:
    """Everything that the timetable breaks, unit by unit, in plain Python."""
    wrong: list[str] = []
    chosen = [choices[mode] for choices, mode in zip(instance.choices, found.modes, strict=True)]
    ends = [start + choice.duration for start, choice in zip(found.starts, chosen, strict=True)]
    wrong += ["start"] * (min(found.starts) < 0) + ["makespan"] * (max(ends) != found.makespan)
    wrong += [
        f"{i + 1}>{j}" for i, each in enumerate(instance.following) for j in each if found.starts[j - 1] < ends[i]
    ]
    for k, stock in enumerate(instance.stocks):
        wrong += [f"N{k + 1}"] * (sum(choice.uses[k] for choice in chosen) > stock)
    for k, capacity in enumerate(instance.capacities):
        load = [0] * (found.makespan + 1)
        for start, end, choice in zip(found.starts, ends, chosen, strict=True):
            for unit in range(start, end):
                load[unit] += choice.demands[k]
        wrong += [f"R{k + 1}"] * (max(load) > capacity)
    return wrong


def _told(instance: Instance, known: Timetable | None, bound: int, how: tuple[bool, int]) -> Answer:
    proved, schedules = how
    if known is None:
        if proved:
            return Answer("infeasible", None, None, {}, {}, schedules)
        raise PlanningError("nothing_fits", count=len(instance.choices), schedules=schedules)
    if wrong := faults(instance, known):
        raise PlanningError("wrong_plan", codes=frozenset(wrong), hash="–")
    starts = {str(i): start for i, start in enumerate(known.starts, 1)}
    modes = {str(i): mode + 1 for i, mode in enumerate(known.modes, 1)}
    bound = known.makespan if proved else min(bound, known.makespan)
    return Answer("optimal" if bound == known.makespan else "feasible", known.makespan, bound, starts, modes, schedules)


def _genetic_seconds(instance: Instance, limits: Limits) -> float | None:
    if limits.seconds is None or limits.schedules is not None or not INSTALLED:
        return limits.seconds
    several = any(len(each) > 1 for each in instance.choices)
    if several and len(instance.choices) <= MODES_UP_TO:
        return limits.seconds * GENETIC_SHARE_MODES
    if len(instance.choices) > SMALL:
        return limits.seconds * GENETIC_SHARE
    return max(limits.seconds * GENETIC_SHARE_SMALL, min(GENETIC_LEAST, limits.seconds / 2))


def _nobody(_: Curve) -> None:
    """No one asked for news."""
