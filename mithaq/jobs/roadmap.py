"""The planner's button: a plan that holds, or the demands that can't hold together, told by name."""

from dataclasses import asdict
from datetime import date
from typing import Any

from mithaq.ledger.errors import LANGUAGES
from mithaq.planning.errors import PlanningError
from mithaq.planning.explain import explain_impossible
from mithaq.roadmap.hosting import Hosting
from mithaq.roadmap.programme import Programme
from mithaq.secretariat import here
from mithaq.secretariat.names import names
from mithaq.secretariat.plan import horizon_of, problem_of, programme_of

from .planning import solve_job
from .work import Work

Told = dict[str, object]


def roadmap_job(work: Work, *, today: str, seconds: float = 5.0, **wished: Any) -> Told:
    """A plan, as `solve_job` gives it; or {"status", "why": {language: sentences}}. Cancelled: PlanningError.

    Either way with what was `wished` of the hosts: the fields of `Hosting` by name."""
    return _answered(work, today, seconds, asdict(Hosting(**wished))) | {"wished": asdict(Hosting(**wished))}


def _answered(work: Work, today: str, seconds: float, wished: dict[str, Any]) -> Told:
    try:
        return solve_job(work, today=today, seconds=seconds, **wished) | {"today": today}
    except PlanningError as refused:
        if refused.code == "cancelled":
            raise
        programme = programme_of(here.reading(), date.fromisoformat(today))
        if refused.code == "impossible":
            return _impossible(work, programme, date.fromisoformat(today), seconds)
        return {"status": "refused", "why": _sentence(programme, refused)}


def _impossible(work: Work, programme: Programme, start: date, seconds: float) -> Told:
    problem = problem_of(programme, start=start, horizon=horizon_of(start))
    conflict = explain_impossible(problem, seconds=seconds, cancelled=work.stopped)
    why = {language: conflict.sentences(language, names=names(programme, language)) for language in LANGUAGES}
    return {"status": conflict.status, "why": why}


def _sentence(programme: Programme, refused: PlanningError) -> Told:
    return {lang: [refused.named(names(programme, lang)).sentence(lang)] for lang in LANGUAGES}
