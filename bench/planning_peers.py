"""The solvers that the planning bench puts beside each other, each given seconds of one processor."""

from collections.abc import Callable
from time import process_time

from mithaq.planning.answer import answer
from mithaq.planning.engine import Effort
from mithaq.planning.errors import PlanningError
from mithaq.planning.exact import prove
from mithaq.planning.instance import Instance
from mithaq.planning.search import Limits

try:
    import pyjobshop
except ImportError:  # a peer for measuring only
    pyjobshop = None

Row = tuple[int | None, bool]  # makespan, whether it is proved best
Solver = Callable[[Instance, float], Row]


def ours(instance: Instance, seconds: float) -> Row:
    try:
        found = answer(instance, Limits(seconds), clock=process_time)
    except PlanningError:
        return None, False
    return found.makespan, found.status == "optimal"


def plain(instance: Instance, seconds: float) -> Row:
    """CP-SAT on our exact model, without horizon, hint or bound from the genetic search."""

    def run(limit: float) -> Row:
        proof = prove(instance, None, Effort(limit))
        return (proof.better.makespan if proof.better else None), proof.proved

    return _given(run, seconds)


def _given(run: Callable[[float], Row], seconds: float) -> Row:
    """The answer of a run that had so many seconds of the processor, within a sixth, or ended by proof."""
    limit = seconds
    for _ in range(4):
        before = process_time()
        found = run(limit)
        spent = process_time() - before
        if found[1] or spent > seconds * 5 / 6:
            break
        limit *= min(4.0, seconds / max(spent, 0.01))
    return found


def peer(instance: Instance, seconds: float) -> Row:
    """PyJobShop with OR-Tools, one worker."""
    model = pyjobshop.Model()
    renewable = [model.add_renewable(capacity) for capacity in instance.capacities]
    stocks = [model.add_consumable(amount) for amount in instance.stocks]
    tasks = [model.add_task() for _ in instance.choices]
    for task, choices in zip(tasks, instance.choices, strict=True):
        for choice in choices:
            demands = [*choice.demands, *choice.uses]
            model.add_mode(task, [*renewable, *stocks], choice.duration, demands)
    for task, following in zip(tasks, instance.following, strict=True):
        for after in following:
            model.add_end_before_start(task, tasks[after - 1])

    def run(limit: float) -> Row:
        result = model.solve(solver="ortools", time_limit=limit, num_workers=1, display=False)
        found = result.status.value in ("Optimal", "Feasible")
        return (int(result.objective) if found else None), result.status.value == "Optimal"

    return _given(run, seconds)


PEERS: dict[str, Solver] = {"Mithaq": ours, "CP-SAT": plain} | ({"PyJobShop": peer} if pyjobshop else {})
