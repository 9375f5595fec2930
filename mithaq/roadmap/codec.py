"""Problems and plans as the record carries them: canonical JSON, read back byte for byte or not at all."""

from functools import lru_cache
from typing import TypeVar

import msgspec

from mithaq.ledger.act import SAFE
from mithaq.ledger.void import Void
from mithaq.planning.plan import Plan
from mithaq.planning.problem import Problem
from mithaq.planning.record import to_record

Recorded = TypeVar("Recorded", Problem, Plan)


def canonical_json(thing: Problem | Plan) -> str:
    """The problem or the plan as an act carries it."""
    return msgspec.json.encode(to_record(thing), order="sorted").decode()


def read(kind: type[Recorded], text: str) -> Recorded:
    """What `canonical_json` wrote, and nothing else: Void("plan_malformed")."""
    try:
        thing = msgspec.json.decode(text.encode(), type=kind)
        if _exact(to_record(thing)) and canonical_json(thing) == text:
            return thing
    except (msgspec.MsgspecError, ValueError, TypeError, OverflowError, RecursionError):
        pass  # not of this shape: the sentence below says so; why exactly may differ between versions of a library
    raise Void("plan_malformed", kind=kind.__name__)


def recalled(kind: type[Recorded], text: str) -> Recorded:
    """The same, read once in each process: pages show a plan again and again, and nothing of it ever changes."""
    found: Recorded = _problem(text) if kind is Problem else _plan(text)  # type: ignore[assignment]
    return found


@lru_cache(maxsize=16)
def _problem(text: str) -> Problem:
    return read(Problem, text)


@lru_cache(maxsize=16)
def _plan(text: str) -> Plan:
    return read(Plan, text)


def _exact(value: object) -> bool:
    """Only integers that every reader holds exactly (§1): how longer ones are read depends on a setting of Python."""
    if isinstance(value, dict):
        return all(_exact(part) for part in value.values())
    if isinstance(value, list | tuple):
        return all(_exact(part) for part in value)
    return not isinstance(value, int) or -SAFE <= value <= SAFE
