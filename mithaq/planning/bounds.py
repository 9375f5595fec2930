"""How early a programme can end at all, by its resources' work: days that no plan can beat.

The work that can't begin before some day must fit on the days that its resource is open from then on. The solver's own
reasoning finds this late or never on long programmes, and the gap shown to people would be much too wide.
"""

from bisect import bisect_left

from mithaq.planning.axis import Axis
from mithaq.planning.levelling import Levelling
from mithaq.planning.problem import Activity, Problem, Resource


def earliest_end(problem: Problem, axis: Axis) -> int:
    """A position that no plan's last day comes before; the axis's length when nothing fits on it."""
    heads = Levelling(problem, axis).heads()
    if heads is None:
        return len(axis)
    return max([max(heads.last.values()), *(_work_end(problem, axis, r, heads.first) for r in problem.resources)])


def _work_end(problem: Problem, axis: Axis, resource: Resource, heads: dict[str, int]) -> int:
    """Over every day: the end of the work that can't begin before it, done at full capacity."""
    if resource.capacity == 0:
        return 0
    open_days = axis.worked(frozenset({resource.calendar})) if resource.calendar else range(len(axis))
    work, latest = 0, 0
    for activity in sorted(problem.activities, key=lambda activity: -heads[activity.key]):
        work += _least_work(activity, resource)
        days = -(-work // resource.capacity)
        last = bisect_left(open_days, heads[activity.key]) + days - 1
        if days > 0:
            latest = max(latest, open_days[last] if last < len(open_days) else len(axis))
    return latest


def _least_work(activity: Activity, resource: Resource) -> int:
    return min(mode.duration * mode.demands.get(resource.key, 0) for mode in activity.modes)
