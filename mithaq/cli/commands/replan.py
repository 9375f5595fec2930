"""mithaq replan PLAN.json SLIPS.json: right-shift at once, then three choices; without a node."""

from argparse import Namespace
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import msgspec

from mithaq.planning.plan import Plan
from mithaq.planning.problem import Problem
from mithaq.planning.record import from_record, from_writing
from mithaq.planning.replan import Change, Replanner, Slips, checked
from mithaq.planning.search import warm

from ..errors import AtTheDoor
from ..files import LARGE, read
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    if args.seconds <= 0:
        raise AtTheDoor("not_positive", option="--seconds", value=args.seconds)
    problem, plan = _agreed(Path(args.agreed))
    slips = checked(problem, _slips(Path(args.slips)))
    warm()
    replanner = Replanner(problem, plan)
    replanner.right_shift(slips)  # loads its machine code
    cpu, wall = process_time(), perf_counter()
    at_once = replanner.right_shift(slips)
    first = perf_counter() - wall
    changes = [at_once, *replanner.choices(slips, seconds=args.seconds, clock=perf_counter, seed=args.seed)]
    for change in changes:
        told.say("replanned", aim=change.aim, count=len(change.moves), cost=change.cost, end=change.plan.makespan)
        for violation in change.broken:
            told.line(f"  {violation.sentence(told.language)}")
    spent = {"cpu_s": round(process_time() - cpu, 4), "wall_s": round(perf_counter() - wall, 4)}
    told.data({"choices": [_told(change, told) for change in changes], "right_shift_s": round(first, 4), **spent})


def _agreed(file: Path) -> tuple[Problem, Plan]:
    """`{"problem": …, "plan": …}`, both as `to_record` writes them."""
    found = _json(file)
    if not isinstance(found, dict) or not {"problem", "plan"} <= found.keys():
        raise AtTheDoor("bad_json", why=f"{file}: problem, plan")
    return from_writing(Problem, found["problem"]), from_record(Plan, found["plan"])


def _slips(file: Path) -> Slips:
    try:
        return msgspec.convert(_json(file), Slips, strict=False)
    except msgspec.ValidationError as error:
        raise AtTheDoor("bad_json", why=f"{file}: {error}") from error


def _json(file: Path) -> Any:
    try:
        return msgspec.json.decode(read(file, LARGE))
    except msgspec.DecodeError as error:
        raise AtTheDoor("bad_json", why=f"{file}: {error}") from error


def _told(change: Change, told: Told) -> dict[str, Any]:
    plan = change.plan
    return {
        "aim": change.aim,
        "status": "infeasible" if change.broken else plan.status,
        "makespan": plan.makespan,
        "cost": change.cost,
        "moved": len(change.moves),
        "shift": sum(abs(move.shift) for move in change.moves),
        "moves": list(change.moves),
        "starts": plan.starts,
        "modes": plan.modes,
        "broken": [violation.sentence(told.language) for violation in change.broken],
    }
