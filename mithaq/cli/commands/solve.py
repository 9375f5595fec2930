"""mithaq solve INSTANCE: a schedule for a public instance or a problem of our own, without a node."""

import sys
from argparse import Namespace
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import msgspec

from mithaq.planning.answer import Curve, answer
from mithaq.planning.errors import PlanningError
from mithaq.planning.explain import explain_impossible
from mithaq.planning.hosting.told import price_told
from mithaq.planning.hosting.why import why_hosted_there
from mithaq.planning.hosting.wishes import hosts_by, hosts_of
from mithaq.planning.instance import Instance
from mithaq.planning.plan import Plan, Progress
from mithaq.planning.problem import Problem
from mithaq.planning.public_formats import read_mm, read_rcp
from mithaq.planning.record import from_writing
from mithaq.planning.search import Limits, warm
from mithaq.planning.solve import solve
from mithaq.planning.why import why_not_earlier
from mithaq.planning.words import NO_NAMES

from ..errors import AtTheDoor
from ..files import LARGE, read
from ..told import Told

MOST_TRIALS = 40  # hosts explained: what anybody reads


def run(args: Namespace, told: Told) -> None:
    _check(args)
    file = Path(args.instance)
    data = read(file, LARGE)
    warm()  # loading machine code isn't the instance's time
    wall, cpu = perf_counter(), process_time()
    found = _solved(args, _read(file, data), told)
    found |= {"cpu_s": round(process_time() - cpu, 4), "wall_s": round(perf_counter() - wall, 4)}
    told.data(found)
    told.line(f"{found['status']}  {found['makespan']}  ≥ {found['bound']}  {found['cpu_s']} s")


def _check(args: Namespace) -> None:
    for name in ("seconds", "schedules", "cores"):
        value = getattr(args, name, None)
        if value is not None and not value > 0:
            raise AtTheDoor("not_positive", option=f"--{name}", value=value)


def _read(file: Path, data: bytes) -> Instance | Problem:
    """By the file's ending: the two public formats, and JSON with a problem."""
    if file.suffix == ".json":
        return problem_of(file, data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise AtTheDoor("not_an_instance", file=file) from error
    match file.suffix:
        case ".rcp":
            return read_rcp(text)
        case ".mm":
            return read_mm(text)
        case _:
            raise AtTheDoor("not_an_instance", file=file)


def problem_of(file: Path, data: bytes) -> Problem:
    """A problem as `to_record` writes it, or shorter: what goes without saying may be left out."""
    try:
        return from_writing(Problem, msgspec.json.decode(data))
    except msgspec.DecodeError as error:
        raise AtTheDoor("bad_json", why=f"{file}: {error}") from error


def _solved(args: Namespace, asked: Instance | Problem, told: Told) -> dict[str, Any]:
    if isinstance(asked, Problem):
        return _planned(args, asked, told)
    seconds = args.seconds if args.schedules is None else None
    limits = Limits(seconds, args.schedules, 0, args.cores, args.seed)
    found = answer(asked, limits, clock=perf_counter, heard=_curve if args.progress else None)
    return {key: getattr(found, key) for key in ("status", "makespan", "bound", "starts", "modes", "schedules")}


def _planned(args: Namespace, problem: Problem, told: Told) -> dict[str, Any]:
    """Days for a problem of ours; with `--explain` what holds its end, or what conflicts."""
    heard = _news if args.progress else None
    try:
        plan = solve(
            problem, seconds=args.seconds, workers=args.cores, seed=args.seed, clock=perf_counter, progress=heard
        )
    except PlanningError as refused:
        if not args.explain or refused.code != "impossible":
            raise
        conflict = explain_impossible(problem, seconds=args.seconds, seed=args.seed)
        for sentence in conflict.sentences(told.language):
            told.line(sentence)
        found: dict[str, Any] = {
            "status": "infeasible",
            "makespan": None,
            "bound": None,
            "starts": {},
            "modes": {},
            "schedules": 0,
        }
        return found | {"explanation": conflict.sentences(told.language), "proved": conflict.status}
    days = {key: getattr(plan, key) for key in ("status", "makespan", "bound", "starts", "ends", "modes", "solver")}
    days |= {"schedules": 0} | hosts_told(problem, plan, told)
    return days | (_explained(problem, plan, told) if args.explain else {})


def hosts_told(problem: Problem, plan: Plan, told: Told, *, names: Mapping[str, str] = NO_NAMES) -> dict[str, Any]:
    """Who hosts what, and the price with its rows, where there is a choice or a wish."""
    hosts = dict(sorted(hosts_by(problem, plan.modes).items()))
    sentences = price_told(problem, plan, told.language, names=names)
    for sentence in sentences:
        told.line(sentence)
    found: dict[str, Any] = {"hosts": hosts} if hosts else {}
    return found | ({"price": msgspec.to_builtins(plan.price) | {"sentences": sentences}} if plan.price else {})


def _explained(problem: Problem, plan: Plan, told: Told) -> dict[str, Any]:
    """What holds the end; and of each host chosen what the others would have cost."""
    last = max(plan.ends, key=lambda key: (plan.ends[key], key))
    sentences = why_not_earlier(problem, plan, last).sentences(told.language)
    chosen = [activity.key for activity in problem.activities if len(hosts_of(activity)) > 1] if problem.wishes else []
    for key in chosen[:MOST_TRIALS]:
        sentences += (s for trial in why_hosted_there(problem, plan, key) for s in trial.sentences(told.language))
    for sentence in sentences:
        told.line(sentence)
    return {"explanation": sentences}


def _curve(news: Curve) -> None:
    _point(news.elapsed, news.makespan, news.bound)


def _news(news: Progress) -> None:
    _point(news.elapsed, news.makespan, news.bound)


def _point(elapsed: float, makespan: int | date, bound: int | date) -> None:
    print(f"{elapsed:.3f}\t{makespan}\t{bound}", file=sys.stderr, flush=True)
