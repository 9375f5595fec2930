"""The steps of an undertaking and what they wait for."""

from datetime import date
from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from mithaq.commission.fields import worded
from mithaq.ledger.act import Act
from mithaq.roadmap.acts.activities import ActivityAdd, ActivityDrop, LinkDrop, linked
from mithaq.roadmap.fields import BOTH, Demand
from mithaq.roadmap.models import Activity, Link, Resource, Undertaking
from mithaq.roadmap.programme import Programme
from mithaq.secretariat.names import names
from mithaq.web.sessions.agendas import languages
from mithaq.web.sessions.forms import words
from mithaq.web.sessions.seat import Seat, SeatedRequest, answer, seated, tongue
from mithaq.web.sessions.views import party_names

from .forms import ActivityForm, LinkForm, choose, demanded
from .pages import Sheet, filled, posted
from .programme import face_of, programme, resource_choices, steps


@seated
@require_http_methods(["GET", "POST"])
def activity(request: SeatedRequest, key: str) -> HttpResponse:
    """Another step."""
    subject = request.seat.need(Undertaking, key).subject
    known = programme(request.seat.reading)
    choices = resource_choices(known, tongue())
    form = ActivityForm(posted(request), languages=languages(request.seat.reading), resources=choices)
    choose(form, "calendar", [*party_names(request.seat.reading).items(), (BOTH, _("Both parties"))])
    sheet = Sheet(
        "activity.add",
        heading=_("Add a step"),
        button=_("Add the step"),
        said=_("Step added. It has days once a plan is agreed."),
        back=_page(subject),
        lead=_("The planner finds the days: give the length, and only the dates that are certain."),
    )
    return filled(request, form, lambda given: [_activity(request, subject, given)], sheet=sheet)


@seated
@require_POST
def activity_withdrawal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Activity, key)
    said = _("Taken out. Plans made from now on are without it.")
    return answer(request, ActivityDrop(key=row.key), to=_page(row.undertaking), said=said)


@seated
@require_http_methods(["GET", "POST"])
def link(request: SeatedRequest, key: str) -> HttpResponse:
    """What waits for what: steps, or whole undertakings."""
    subject = request.seat.need(Undertaking, key).subject
    known = programme(request.seat.reading)
    choices = steps(known, tongue())
    form = LinkForm(posted(request), wholes=known.alive.keys(), initial={"after": subject})
    for name in ("before", "after"):
        choose(form, name, choices)
    sheet = Sheet(
        "link.add",
        heading=_("Say what comes first"),
        button=_("Add the link"),
        said=_("Link added. The next plan keeps to it."),
        back=_page(subject),
        lead=_("An undertaking that carries another, or trains for it, comes first: choose both as wholes."),
    )
    return filled(request, form, lambda given: [_link(request, given)], sheet=sheet)


@seated
@require_POST
def link_withdrawal(request: SeatedRequest, key: str) -> HttpResponse:
    row = request.seat.need(Link, key)
    back = request.seat.reading.get(Undertaking, request.POST.get("undertaking", ""))
    to = _page(back.subject) if back else reverse("roadmap")
    return answer(request, LinkDrop(key=row.key), to=to, said=_("Link taken back."))


def steps_of(seat: Seat, known: Programme, subject: str) -> list[dict[str, Any]]:
    """The steps in the order of their planned days; those without days last."""
    days = known.plan.days if known.plan else {}
    rows = [row for row in known.all(Activity) if row.undertaking == subject and not row.dropped]
    told = [_step(seat, known, row, days.get(row.key)) for row in rows]
    return sorted(told, key=lambda step: (step["days"] or (date.max, date.max), step["row"].key))


def links_of(seat: Seat, known: Programme, subject: str) -> list[dict[str, Any]]:
    """The links that touch this undertaking or one of its steps."""
    mine = {subject, *(row.key for row in known.all(Activity) if row.undertaking == subject)}
    told = names(known, tongue())
    return [
        {
            "row": row,
            "before": told.get(row.before, row.before),
            "after": told.get(row.after, row.after),
            "may_drop": row.party == seat.me and seat.may("link.drop"),
        }
        for row in known.all(Link)
        if not row.dropped and {row.before, row.after} & mine
    ]


def _step(seat: Seat, known: Programme, row: Activity, days: tuple[date, date] | None) -> dict[str, Any]:
    titles = {one.key: worded(one.title, tongue()) for one in known.all(Resource)}
    return {
        "row": row,
        "days": days,
        "face": face_of(seat.reading, row),
        "demands": [(titles.get(one["resource"], one["resource"]), one["amount"]) for one in row.demands],
        "may_drop": row.party == seat.me and seat.may("activity.drop"),
    }


def _activity(request: SeatedRequest, subject: str, given: dict[str, Any]) -> Act:
    return ActivityAdd(
        key=request.seat.office.fresh_id(),
        undertaking=subject,
        title=words(given, "title"),
        demands=[Demand(resource=key, amount=amount) for key, amount in demanded(given).items()],
        **{name: given[name] for name in ("duration", "calendar", "release", "fixed", "deadline")},
    )


def _link(request: SeatedRequest, given: dict[str, Any]) -> Act:
    said = {name: given[name] for name in ("lag", "relation", "unit")}
    return linked(request.seat.office.fresh_id(), given["before"], given["after"], **said)


def _page(subject: str) -> str:
    return reverse("undertaking", args=[subject])
