"""The calculation of a plan: asked for, watched, stopped; its result read, then proposed to the other party."""

from dataclasses import asdict
from datetime import date
from typing import Any

import msgspec
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseClientRefresh

from mithaq.desk.drafts import own_jobs
from mithaq.desk.models import Job, User
from mithaq.jobs.run import enqueue, told
from mithaq.planning.plan import Plan as Answer
from mithaq.planning.problem import Problem
from mithaq.planning.record import problem_hash
from mithaq.roadmap.acts.plans import PlanPropose
from mithaq.roadmap.codec import read
from mithaq.roadmap.hosting import Hosting, hosted
from mithaq.roadmap.programme import Programme
from mithaq.secretariat.plan import horizon_of, problem_of
from mithaq.web.commitments.programme import programme, references, today
from mithaq.web.sessions.seat import SeatedRequest, answer, not_done, not_yours, seated, tongue
from mithaq.web.sessions.views import party_names

from .chart import Chart
from .checks import checked
from .forms import EffortForm
from .hosts import hosting_told

KIND = "roadmap.plan"


@seated
@require_POST
def calculations(request: SeatedRequest) -> HttpResponse:
    """Ask the planner. It works beside the pages; the person may go on, or stop it."""
    if not request.seat.may("plan.propose"):
        return not_done(request, not_yours("plan.propose", request.seat), back=reverse("roadmap"))
    form = EffortForm(request.POST, parties=party_names(request.seat.reading))
    if not form.is_valid():
        return render(request, "roadmap/calculation.html", {"effort": form}, status=422)
    asked = {"seconds": float(form.cleaned_data["seconds"]), **asdict(form.hosting)}
    # The request holds a lazy stand-in of its user, which the desk's router doesn't take for a row.
    owner = User.objects.get(pk=request.user.pk)
    job = enqueue(KIND, owner, today=today().isoformat(), **asked)
    return redirect("calculation", job.pk)


@seated
@require_GET
def calculation(request: SeatedRequest, key: int) -> HttpResponse:
    """How far it is; once it is done, the plan or why there is none. A watching page asks again by itself."""
    job = _job(request, key)
    if request.htmx:
        news = {"job": job, **_news(job)}
        return HttpResponseClientRefresh() if job.has_ended else render(request, "roadmap/work.html", news)
    wished = _wished(job, programme(request.seat.reading))
    context: dict[str, Any] = {"job": job, "told": told(job, tongue()), **_news(job)}
    context["effort"] = EffortForm.like(wished, parties=party_names(request.seat.reading))
    if job.state == Job.DONE:
        context |= _result(request, job)
    return render(request, "roadmap/calculation.html", context)


@seated
@require_POST
def proposal(request: SeatedRequest, key: int) -> HttpResponse:
    """The plan found, put before the other party whole: what was asked, and the days that answer it."""
    act = _act(_job(request, key))
    if act is None:
        raise Http404(key)
    to = reverse("roadmap")
    return answer(request, act, to=to, said=_("Proposed. It is in force once the other party has checked and agreed."))


def _news(job: Job) -> dict[str, Any]:
    """What the planner has found while it is still looking."""
    if job.has_ended or "best" not in job.values:
        return {}
    best, bound = (date.fromisoformat(job.values[name]) for name in ("best", "bound"))
    return {"best": best, "bound": bound, "gap": max(0, (best - bound).days)}


def _job(request: SeatedRequest, key: int) -> Job:
    """One's own: what somebody calculates is theirs until they propose it."""
    return get_object_or_404(own_jobs(request.user.pk, KIND), pk=key)


def _wished(job: Job, known: Programme) -> Hosting:
    """What was asked of this calculation; as long as it isn't told, what the plan in force was asked."""
    result = job.result or {}
    if "wished" in result:
        return Hosting(**result["wished"])
    return Hosting.of(known.plan.asked_of_solver) if known.plan else Hosting()


def _act(job: Job) -> PlanPropose | None:
    found = (job.result or {}).get("act") if job.state == Job.DONE else None
    return msgspec.convert(found, PlanPropose) if found else None


def _result(request: SeatedRequest, job: Job) -> dict[str, Any]:
    act, result = _act(job), job.result or {}
    if act is None:
        return {"why": result.get("why", {}).get(tongue(), []), "status": result.get("status")}
    known = programme(request.seat.reading)
    problem, found = read(Problem, act.problem), read(Answer, act.plan)
    days = {key: (start, found.ends.get(key, start)) for key, start in found.starts.items()}
    drawn = Chart(
        known, days, problem, known.plan.days if known.plan else {}, today(), modes=found.modes,
        hosted_before=known.plan.hosts if known.plan else {},
    )  # fmt: skip
    check, hosting = checked(known, problem, found), _wished(job, known)
    return {
        "answer": found,
        "chart": drawn.svg(months=request.user.months),
        "moves": drawn.moves,
        "breaks": sum(move.newly_late for move in drawn.moves),
        "said": references(request.seat.reading),
        "check": check,
        "hosting": hosting_told(problem, found, drawn.names, holds=check.holds),
        "no_joint": hosting != Hosting() and not problem.wishes,
        "stale": _stale(known, date.fromisoformat(result["today"]), found, hosting=hosting),
        "in_force": known.plan,
        "may_plan": request.seat.may("plan.propose"),
    }


def _stale(known: Programme, asked: date, found: Answer, *, hosting: Hosting) -> bool:
    """Has the programme changed since it was calculated?"""
    problem = hosted(problem_of(known, start=asked, horizon=horizon_of(asked)), known, hosting)
    return problem_hash(problem) != found.problem_hash
