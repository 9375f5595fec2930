"""From a problem to a plan: genetic search, then CP-SAT until proof, time or cancel; every plan is checked.

What repeats: with `workers=1` the same problem, seed and solver version give the same plan whenever `status` is
"optimal" and the tidying ended by its own deterministic limit rather than by the wall clock, which is the rule as long
as `seconds` isn't nearly used up. A plan cut off by time or cancel depends on the machine's load.
"""

from collections.abc import Callable

from mithaq.planning.apart import Apart, parts_of
from mithaq.planning.engine import Effort, need_solver
from mithaq.planning.plan import Plan, Progress
from mithaq.planning.problem import Problem
from mithaq.planning.record import canonical
from mithaq.planning.search import Clock
from mithaq.planning.validate import validate
from mithaq.planning.whole import Search

WHOLE_UP_TO = 1_000  # activities; below, one search is quicker than several


def solve(
    problem: Problem,
    *,
    seconds: float,
    workers: int = 1,
    seed: int = 1,
    clock: Clock | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Plan:
    """The plan that ends first and, among those, starts everything early. Best so far when time or patience ends.

    Where something is wished, the plan whose end and wishes missed weigh least together.

    With a `clock`, programmes too large for proofs within seconds get a share of the time for the genetic search
    instead of a number of schedules, and parts that share nothing are planned each by itself; the plan then depends on
    the machine. `progress` and `cancelled` are called in
    the caller's thread, `cancelled` about twenty times a second.
    Raises PlanningError: what `validate` refuses, "impossible" (proved), "not_proved", "cancelled", "no_solver".
    """
    need_solver()
    validate(problem)
    whole, effort = canonical(problem), Effort(seconds, None, workers, seed)
    parts = parts_of(whole) if clock is not None and len(problem.activities) > WHOLE_UP_TO else [whole]
    if clock is not None and len(parts) > 1:
        return Apart(whole, parts, effort, progress, cancelled, clock).plan()
    return Search(whole, effort, progress, cancelled, clock).plan()
