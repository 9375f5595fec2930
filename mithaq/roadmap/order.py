"""What comes first: links between activities and undertakings as one graph, and the rings that must not be in it."""

from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter

Joint = tuple[str, str]  # (before, after): keys of activities or undertakings
Node = tuple[str, str]


def ring(links: Iterable[Joint], within: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of one ring that these links form, first and last the same; empty when there is none.

    `within` is activity → undertaking: an undertaking begins before its activities and ends after them.
    """
    waits: dict[Node, set[Node]] = {}
    for before, after in sorted(links):
        waits.setdefault(_start(after, within), set()).add(_end(before, within))
        for key in {before, after} - within.keys():
            waits.setdefault((key, "end"), set()).add((key, "start"))
    for activity, undertaking in sorted(within.items()):
        waits.setdefault((activity, ""), set()).add((undertaking, "start"))
        waits.setdefault((undertaking, "end"), set()).add((activity, ""))
    try:
        TopologicalSorter({node: sorted(waits[node]) for node in sorted(waits)}).prepare()
    except CycleError as found:
        return _told([node[0] for node in found.args[1]])
    return ()


def _start(key: str, within: Mapping[str, str]) -> Node:
    return (key, "" if key in within else "start")


def _end(key: str, within: Mapping[str, str]) -> Node:
    return (key, "" if key in within else "end")


def _told(keys: list[str]) -> tuple[str, ...]:
    """The ring with each step once: an undertaking's start and end are one name."""
    steps = [key for at, key in enumerate(keys) if at == 0 or key != keys[at - 1]]
    return tuple(steps)
