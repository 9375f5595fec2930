"""Problems and plans as plain values for the record: dict, list, int, str, None; days as ISO text; no fractions."""

from dataclasses import replace
from hashlib import sha256
from typing import Any, TypeVar

import msgspec

from mithaq.planning.errors import PlanningError
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Problem, Wish

Recorded = TypeVar("Recorded", Problem, Plan)


def to_record(thing: Problem | Plan) -> dict[str, Any]:
    """The same values, whatever the order in which a problem's parts were given."""
    record: dict[str, Any] = msgspec.json.decode(_bytes(thing))
    return record


def from_record(kind: type[Recorded], record: object) -> Recorded:
    """Read back what `to_record` wrote, and nothing else. Raises PlanningError("malformed")."""
    try:
        thing = msgspec.convert(record, kind, str_keys=True)
    except (msgspec.ValidationError, RecursionError) as error:
        raise PlanningError("malformed", kind=kind.__name__, why=str(error)) from error
    if to_record(thing) != record:
        raise PlanningError("malformed", kind=kind.__name__, why="not canonical")
    return thing


def from_writing(kind: type[Recorded], written: object) -> Recorded:
    """Read what a person or another program wrote: parts in any order, what goes without saying left out.

    Raises PlanningError("not_read") with the reason, or with the first name that means nothing here.
    """
    try:
        thing = msgspec.convert(written, kind, str_keys=True)
    except (msgspec.ValidationError, RecursionError) as error:
        raise PlanningError("not_read", kind=kind.__name__, why=str(error)) from error
    if stranger := _stranger(written, msgspec.to_builtins(thing, str_keys=True)):
        raise PlanningError("not_read", kind=kind.__name__, why=stranger)
    return thing


def _stranger(written: object, read: object) -> str | None:
    """A name of the writing that reading dropped."""
    if isinstance(written, dict) and isinstance(read, dict):
        unknown = (str(key) for key in written if key not in read)
        inside = (_stranger(value, read.get(key)) for key, value in written.items())
        return next(unknown, None) or next((found for found in inside if found), None)
    if isinstance(written, list) and isinstance(read, tuple | list):
        return next((found for pair in zip(written, read, strict=False) if (found := _stranger(*pair))), None)
    return None


def problem_hash(problem: Problem) -> str:
    """SHA-256 in hexadecimal of the problem's record as sorted JSON: names what a plan answers."""
    return sha256(_bytes(problem)).hexdigest()


def canonical(problem: Problem) -> Problem:
    """The problem with its parts in one order, so that the order in which they were entered changes no plan."""
    return replace(
        problem,
        activities=tuple(sorted(problem.activities, key=lambda a: a.key)),
        links=tuple(sorted(problem.links, key=repr)),
        resources=tuple(sorted(problem.resources, key=lambda r: r.key)),
        calendars=tuple(sorted(problem.calendars, key=lambda c: c.key)),
        budgets=tuple(sorted(problem.budgets, key=lambda b: (b.year, b.currency))),
        wishes=tuple(sorted(map(_ordered, problem.wishes), key=lambda w: w.key)),
    )


def _ordered(wish: Wish) -> Wish:
    """The order in which activities are named matters only where hosts take turns."""
    return wish if wish.kind == "alternate" else replace(wish, activities=tuple(sorted(wish.activities)))


def _bytes(thing: Problem | Plan) -> bytes:
    """Sorted JSON: objects by key, sets by value."""
    ordered = canonical(thing) if isinstance(thing, Problem) else thing
    plain = msgspec.to_builtins(ordered, order="sorted", str_keys=True)
    return msgspec.json.encode(_lean(plain), order="sorted")


def _lean(plain: dict[str, Any]) -> dict[str, Any]:
    """Without the parts that came later where they are empty: what was recorded before them keeps its hash."""
    modes = (mode for activity in plain.get("activities", ()) for mode in activity["modes"])
    for part, empty in ((plain, ("wishes", "price")), *((mode, ("host",)) for mode in modes)):
        for name in empty:
            if name in part and part[name] in (None, ()):
                del part[name]
    return plain
