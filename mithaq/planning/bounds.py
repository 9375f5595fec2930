"""How early a programme can end at all, by its resources' work: days that no plan can beat.

The work that can't begin before some day must fit on the days that its resource is open from then on. The solver's own
reasoning finds this late or never on long programmes, and the gap shown to people would be much too wide.
"""

import numpy as np

from mithaq.planning.axis import Axis
from mithaq.planning.kernel.heads import heads
from mithaq.planning.kernel.tables import Ints
from mithaq.planning.problem import Problem, Resource
from mithaq.planning.tables_of_days import DayTables


def earliest_end(tables: DayTables, axis: Axis) -> int:
    """A position that no plan's last day comes before; the axis's length when nothing fits on it.

    `axis` ends at the horizon, that of the tables later.
    """
    problem, count = tables.problem, len(tables.problem.activities)
    found = heads(tables.t)
    first, last = found[:count], found[count:]
    if last.min() < 0 or last.max() >= len(axis):
        return len(axis)
    works = _least_works(problem)
    ends = (_work_end(axis, resource, first, works[resource.key]) for resource in problem.resources)
    return max([int(last.max()), *ends])


def _work_end(axis: Axis, resource: Resource, first: Ints, work: Ints) -> int:
    """Over every day: the end of the work that can't begin before it, done at full capacity."""
    asked = np.flatnonzero(work)
    if resource.capacity == 0 or len(asked) == 0:
        return 0
    open_days = axis.worked(frozenset({resource.calendar})) if resource.calendar else range(len(axis))
    ends = np.array([*open_days, len(axis)], np.int64)
    latest_first = asked[np.argsort(-first[asked], kind="stable")]
    days = -(-np.cumsum(work[latest_first]) // resource.capacity)
    at = np.searchsorted(ends[:-1], first[latest_first]) + days - 1
    return int(ends[np.minimum(at, len(ends) - 1)].max())


def _least_works(problem: Problem) -> dict[str, Ints]:
    """Resource → activity → what it asks for at least, over all its days."""
    works = {resource.key: np.zeros(len(problem.activities), np.int64) for resource in problem.resources}
    for i, activity in enumerate(problem.activities):
        for key in activity.modes[0].demands:
            works[key][i] = min(mode.duration * mode.demands.get(key, 0) for mode in activity.modes)
    return works
