"""Who hosts the joint work of a plan, what the wishes about it cost, and why there, as the pages tell it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from mithaq.planning.errors import PlanningError
from mithaq.planning.hosting.told import price_told
from mithaq.planning.hosting.why import why_hosted_there
from mithaq.planning.hosting.wishes import hosts_by
from mithaq.planning.plan import Plan as Answer
from mithaq.planning.problem import Problem, mode_of
from mithaq.roadmap.hosting import wish_names
from mithaq.roadmap.models import Plan
from mithaq.web.sessions.seat import tongue

SHORT = 12  # stays that are read at a glance: shown at once


@dataclass(frozen=True)
class Stay:
    """One piece of joint work at a party; `days`: working days."""

    name: str
    host: str
    first: date
    last: date
    days: int


@dataclass(frozen=True)
class Share:
    """What one party hosts in all."""

    party: str
    count: int
    days: int


def hosting_told(problem: Problem, answer: Answer, names: Mapping[str, str], *, holds: bool) -> dict[str, Any]:
    """Each stay by day, what each party hosts, and the price in sentences; with faults no price is believed."""
    stays = _stays(problem, answer, names)
    parties = sorted({stay.host for stay in stays} | {p for wish in problem.wishes for p in wish.shares})
    own = {party: [stay.days for stay in stays if stay.host == party] for party in parties}
    told = {**names, **wish_names(tongue())}
    return {
        "stays": stays,
        "short": len(stays) <= SHORT,
        "shares": [Share(party, len(days), sum(days)) for party, days in own.items()],
        "price": price_told(problem, answer, tongue(), names=told) if holds else [],
    }


def why_there(row: Plan, thing: str, names: Mapping[str, str]) -> list[str]:
    """What each other host would cost, in sentences; nothing where no other was free to be chosen."""
    told = {**names, **wish_names(tongue())}
    try:
        trials = why_hosted_there(row.asked_of_solver, row.answer, thing)
    except PlanningError as refused:
        return [refused.named(told).sentence(tongue())]
    return [sentence for trial in trials for sentence in trial.sentences(tongue(), names=told)]


def _stays(problem: Problem, answer: Answer, names: Mapping[str, str]) -> list[Stay]:
    hosts = hosts_by(problem, answer.modes)
    found = [
        Stay(
            names.get(a.key, a.key), hosts[a.key], first, answer.ends.get(a.key, first),
            mode_of(a, answer.modes).duration,
        )
        for a in problem.activities
        if a.key in hosts and (first := answer.starts.get(a.key))
    ]  # fmt: skip
    return sorted(found, key=lambda stay: (stay.first, stay.name))
