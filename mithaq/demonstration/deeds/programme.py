"""From adopted sentences to one roadmap: drawn, undertaken, planned by the solver, checked and agreed."""

from typing import Any

from mithaq.commission.models import InstrumentText
from mithaq.jobs.planning import proposed, solved
from mithaq.roadmap.acts.activities import ActivityAdd, LinkAdd, ResourceAdd
from mithaq.roadmap.acts.commitments import CommitmentDraw
from mithaq.roadmap.acts.plans import PlanAgree
from mithaq.roadmap.acts.undertakings import UndertakingAgree, UndertakingPropose
from mithaq.roadmap.fields import Demand
from mithaq.roadmap.models import Plan, Undertaking

from ..plot import LINKS, MEANS, PROMISES, STEPS, TASKS, Promise, Step
from ..stage import Stage
from ..texts import LANGUAGES, sentence

SECONDS = 3.0


def draw(stage: Stage) -> dict[str, Any]:
    """Each promise of the minutes that this side draws, with its exact sentence in both languages."""
    (text,) = stage.reading.all(InstrumentText, obj=stage.id("minutes", party="MAR"))
    mine = {name: one for name, one in PROMISES.items() if one.drawn_by == stage.me}
    for name, promise in mine.items():
        stage.do("secretary", _drawn(stage, name, promise, text))
    return {"count": len(mine)}


def propose(stage: Stage) -> dict[str, Any]:
    """The undertakings that this side leads."""
    mine = {name: task for name, task in TASKS.items() if task.lead == stage.me}
    for name, task in mine.items():
        stage.do("secretary", UndertakingPropose(
            key=stage.id(f"task/{name}"), replaces=None, commitment=_promise(stage, task.promise),
            axis=task.axis, title=task.title, lead=task.lead, start=None, end=None,  # type: ignore[arg-type]
        ))  # fmt: skip
    return {"count": len(mine)}


def agree(stage: Stage) -> dict[str, Any]:
    """The undertakings that the other side leads."""
    theirs = [name for name, task in TASKS.items() if task.lead != stage.me]
    for name in theirs:
        row = stage.need(Undertaking, _task(stage, name))
        stage.do("secretary", UndertakingAgree(key=row.key, hashed=row.hashed))
    return {"count": len(theirs)}


def activities(stage: Stage) -> dict[str, Any]:
    """What this side shares, and the steps it takes."""
    for name, means in MEANS.items():
        if means.owner == stage.me:
            stage.do("planner", ResourceAdd(
                key=stage.id(f"means/{name}"), title=means.title,  # type: ignore[arg-type]
                capacity=means.capacity, owner=means.owner,
            ))  # fmt: skip
    mine = {name: step for name, step in STEPS.items() if step.by == stage.me}
    for name, step in mine.items():
        stage.do("planner", _activity(stage, name, step))
    return {"count": len(mine)}


def links(stage: Stage) -> dict[str, Any]:
    """What waits for what."""
    for before, after in LINKS[stage.me]:
        stage.do("planner", LinkAdd(
            key=stage.id(f"link/{before}/{after}"), before=_step(stage, before), after=_step(stage, after), lag=0
        ))  # fmt: skip
    return {"count": len(LINKS[stage.me])}


def plan(stage: Stage) -> dict[str, Any]:
    """The solver's plan for the whole programme, once."""
    row = _plan(stage)
    if row is None:
        found = solved(stage.reading, today=stage.days.begun, seconds=SECONDS)
        proposed(stage.reading, found.act, by=stage.by("planner"))
        row = _plan(stage)
    assert row is not None  # it was proposed just above
    return {"count": len(row.answer.starts), "last": row.answer.makespan.isoformat(), "status": row.answer.status}


def plan_agree(stage: Stage) -> dict[str, Any]:
    """Checked on this side's own node by the independent checker, then agreed."""
    row = _plan(stage)
    assert row is not None  # it came with the last bag
    stage.do("planner", PlanAgree(key=row.key, hashed=row.hashed))
    return {"count": len(row.answer.starts)}


def _drawn(stage: Stage, name: str, promise: Promise, text: InstrumentText) -> CommitmentDraw:
    words = {language: sentence(stage.days, promise.article, promise.sentence, language) for language in LANGUAGES}
    return CommitmentDraw(
        key=stage.id(f"promise/{name}"), instrument=text.obj, content=text.content, article=str(promise.article),
        words=words, owner=promise.owner, axis=promise.axis,  # type: ignore[arg-type]
        due=getattr(stage.days, promise.due) if promise.due else None,
    )  # fmt: skip


def _activity(stage: Stage, name: str, step: Step) -> ActivityAdd:
    demands = [Demand(resource=_means(stage, needed), amount=amount) for needed, amount in step.needs]
    return ActivityAdd(
        key=stage.id(f"step/{name}"), undertaking=_task(stage, step.task), title=step.title,  # type: ignore[arg-type]
        duration=step.days, calendar=step.calendar, demands=demands, release=None, deadline=None, fixed=None,
    )  # fmt: skip


def _plan(stage: Stage) -> Plan | None:
    return next(iter(stage.reading.all(Plan)), None)


def _promise(stage: Stage, name: str) -> str:
    return stage.id(f"promise/{name}", party=PROMISES[name].drawn_by)


def _task(stage: Stage, name: str) -> str:
    return stage.id(f"task/{name}", party=TASKS[name].lead)


def _means(stage: Stage, name: str) -> str:
    return stage.id(f"means/{name}", party=MEANS[name].owner)


def _step(stage: Stage, name: str) -> str:
    """A step, or a whole undertaking."""
    return _task(stage, name) if name in TASKS else stage.id(f"step/{name}", party=STEPS[name].by)
