"""What each format of the programme leaves behind, counted from the plan itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from mithaq.documents.lost import Loss
from mithaq.planning.hosting.wishes import hosts_of
from mithaq.planning.problem import Problem
from mithaq.roadmap.programme import Programme, Span

Format = Literal["mspdi", "ics", "xlsx", "csv", "svg", "png"]
FORMATS: tuple[Format, ...] = get_args(Format)

# What a format has no place for, besides what no format carries.
LEAVES: dict[Format, tuple[str, ...]] = {
    "mspdi": (
        "out_names",
        "out_most",
        "out_held",
        "out_estimates",
        "out_hosts",
        "out_hours",
        "out_no_days",
        "out_states",
    ),
    "xlsx": ("out_names", "out_most", "out_hosts", "out_calendars", "out_no_days"),
    "csv": ("out_names", "out_most", "out_hosts", "out_calendars", "out_no_days"),
    "ics": ("out_language", "out_links", "out_resources", "out_bounds", "out_calendars", "out_no_event", "out_states"),
    "svg": ("out_language", "out_picture", "out_calendars", "out_no_days"),
    "png": ("out_language", "out_picture", "out_calendars", "out_no_days"),
}
ALWAYS = ("out_record", "out_modes", "out_budgets", "out_kept")
WITHOUT_NUMBER = frozenset(
    {"out_record", "out_language", "out_names", "out_hours", "out_calendars", "out_picture", "out_states"}
)


@dataclass(frozen=True)
class _Counted:
    """How much there is of what may be left behind."""

    problem: Problem
    programme: Programme
    days: dict[str, Span]

    def of(self, code: str) -> int:
        activities, links = self.problem.activities, self.problem.links
        match code:
            case "out_modes":
                return sum(len(activity.modes) > 1 for activity in activities)
            case "out_budgets":
                return len(self.problem.budgets)
            case "out_most":
                return sum(link.most is not None for link in links)
            case "out_held":
                return sum(any(mode.demands for mode in activity.modes) for activity in activities)
            case "out_estimates":
                return sum(len(calendar.uncertain) for calendar in self.problem.calendars)
            case "out_no_days" | "out_no_event":
                return sum(activity.key not in self.days for activity in activities)
            case "out_links":
                return len(links)
            case "out_resources":
                return len(self.problem.resources)
            case "out_bounds":
                return sum(bool(activity.release or activity.fixed) for activity in activities)
            case "out_hosts":
                return sum(bool(hosts_of(activity)) for activity in activities)
            case "out_kept":
                return len(self.programme.kept)
        raise ValueError(f"nothing counts {code}")


def left_behind(problem: Problem, programme: Programme, days: dict[str, Span], form: Format) -> tuple[Loss, ...]:
    """Each thing that a file of this format doesn't carry, and how many of it there are."""
    return tuple(_losses(_Counted(problem, programme, days), form))


def _losses(counted: _Counted, form: Format) -> Iterator[Loss]:
    for code in (*ALWAYS, *LEAVES[form]):
        if code in WITHOUT_NUMBER:
            yield Loss(code)
        elif n := counted.of(code):
            yield Loss(code, {"n": n})
