"""What a file of another program says of activities, as plain values: what a person may then confirm."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from graphlib import CycleError, TopologicalSorter

from mithaq.documents.errors import DocumentError
from mithaq.documents.lost import Loss
from mithaq.ledger.errors import Language

EVERYTHING = frozenset({"length", "week", "holds", "release", "fixed", "deadline", "links"})
MOST_TASKS = 2_000  # of one file: more is no longer confirmed item by item
MOST_NAME = 300  # characters of a title in the record
MOST_ABOVE = 10  # names above a task: more is no outline that somebody reads
MOST_NUMBER = 40  # characters of a number by which a file names its rows; whole numbers have fewer
MOST_DAYS = 2_000  # working days of an activity, and of a lag


# Asked now and then while a file is read. What it raises to stop that is no Exception: those are faults of the file,
# which readers of damaged ones turn into sentences.
GoOn = Callable[[], None]


@dataclass(frozen=True, kw_only=True)
class FoundTask:
    """An activity. `ref` is its number in the file, `key` its id in the record where the file bears it.

    `path`: the names above it, outermost first; `length` in working days; `week`: the name of its calendar;
    `names`: language → name, where the file bears them beside the one that it shows.
    """

    ref: str
    name: str
    length: int
    number: str = ""  # as the other program shows it
    key: str = ""
    path: tuple[str, ...] = ()
    week: str = ""
    release: date | None = None
    deadline: date | None = None
    fixed: date | None = None
    holds: tuple[tuple[str, int], ...] = ()  # (resource's ref, units)
    names: Mapping[Language, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class FoundLink:
    """`after` starts when `before` has ended, or has started, and `lag` days more."""

    before: str
    after: str
    lag: int = 0
    starts: bool = False  # it waits for the start only
    calendar_days: bool = False  # the lag counts all days, not those that are worked


@dataclass(frozen=True, kw_only=True)
class FoundPool:
    """A resource with so many units a day."""

    ref: str
    name: str
    units: int
    key: str = ""
    week: str = ""


@dataclass(frozen=True, kw_only=True)
class Found:
    """A whole file, and what of it couldn't be taken."""

    title: str
    tasks: tuple[FoundTask, ...]
    links: tuple[FoundLink, ...]
    pools: tuple[FoundPool, ...]
    lost: tuple[Loss, ...]
    carries: frozenset[str] = EVERYTHING  # what it says of each task at all

    @property
    def ours(self) -> bool:
        """Does it bear ids of the record? Then it went out from here, and what it lacks was taken out of it."""
        return any(task.key for task in self.tasks)


def unhurried() -> None:
    """Nobody asks for a stop."""


def refuse_ring(tasks: Iterable[FoundTask], links: Iterable[FoundLink]) -> None:
    """Raises DocumentError("programme_ring") naming the tasks, if their links close a ring."""
    names = {task.ref: task.name for task in tasks}
    waits: dict[str, set[str]] = {}
    for link in links:
        waits.setdefault(link.after, set()).add(link.before)
    try:
        TopologicalSorter(waits).prepare()
    except CycleError as closed:
        steps = [names.get(ref, ref) for ref in closed.args[1]]
        shown = steps if len(steps) <= 12 else [*steps[:6], "…", *steps[-5:]]
        raise DocumentError("programme_ring", names=" → ".join(shown)) from None
