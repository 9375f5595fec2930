"""Problems and plans as plain values for the record: dict, list, int, str, None; days as ISO text; no fractions."""

from dataclasses import replace
from hashlib import sha256
from typing import Any, TypeVar

import msgspec

from mithaq.planning.errors import PlanningError
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Problem

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
    )


def _bytes(thing: Problem | Plan) -> bytes:
    """Sorted JSON: objects by key, sets by value."""
    plain = canonical(thing) if isinstance(thing, Problem) else thing
    return msgspec.json.encode(msgspec.to_builtins(plain, order="sorted", str_keys=True), order="sorted")
