"""Problems and plans as the record carries them: canonical JSON, read back byte for byte or not at all."""

from typing import TypeVar

import msgspec

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
        if canonical_json(thing) == text:
            return thing
        why = "canonical"
    except (msgspec.MsgspecError, ValueError, TypeError, OverflowError, RecursionError) as error:
        why = type(error).__name__
    raise Void("plan_malformed", kind=kind.__name__, why=why)
