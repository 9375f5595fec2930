"""What an axis adds to the page of an undertaking. A fifth axis is one more line of PANELS and a template."""

from collections.abc import Callable, Mapping
from typing import Any

from mithaq.axes.equipment.models import Lot
from mithaq.axes.expertise.models import Mission
from mithaq.axes.logistics.models import Leg
from mithaq.axes.logistics.needs import route
from mithaq.axes.training.models import Course, SeatRequest
from mithaq.roadmap.models import Undertaking
from mithaq.roadmap.programme import Programme
from mithaq.web.commitments.programme import face_of, told_of
from mithaq.web.sessions.seat import Seat

Panel = Callable[[Seat, Programme, str], dict[str, Any]]


def panel(seat: Seat, known: Programme, undertaking: Undertaking) -> dict[str, Any]:
    """The template of its axis, and what that shows."""
    found = PANELS[undertaking.axis](seat, known, undertaking.subject)
    return {"template": f"axes/{undertaking.axis}.html", "undertaking": undertaking.subject, **found}


def training(seat: Seat, known: Programme, subject: str) -> dict[str, Any]:
    courses = [row for row in known.all(Course) if row.undertaking == subject and not row.dropped]
    return {"courses": [_course(seat, known, row) for row in courses], "may_add": seat.may("course.offer")}


def equipment(seat: Seat, known: Programme, subject: str) -> dict[str, Any]:
    lots = [row for row in known.all(Lot) if row.undertaking == subject]
    agreed = any(known.ballots.agreed(*row.voted_on) for row in known.all(Undertaking) if row.subject == subject)
    return {
        "lots": [told_of(seat, row, agree="lot.receive", propose="lot.hand") for row in lots],
        "agreed": agreed,
        "may_add": agreed and seat.may("lot.hand"),
    }


def logistics(seat: Seat, known: Programme, subject: str) -> dict[str, Any]:
    legs = [row for row in known.all(Leg) if not row.dropped]
    listed = [leg for side_by_side in route(legs, subject) for leg in side_by_side]
    return {
        "legs": [(leg, leg.party == seat.me and seat.may("leg.drop"), face_of(seat.reading, leg)) for leg in listed],
        "may_add": seat.may("leg.add"),
    }


def expertise(seat: Seat, known: Programme, subject: str) -> dict[str, Any]:
    missions = [row for row in known.all(Mission) if row.undertaking == subject]
    return {
        "missions": [told_of(seat, row, agree="mission.agree", propose="mission.propose") for row in missions],
        "may_add": seat.may("mission.propose"),
    }


def _course(seat: Seat, known: Programme, row: Course) -> dict[str, Any]:
    requests = [one for one in known.all(SeatRequest) if one.course == row.key]
    asked = sum(one.seats for one in requests)
    ours = row.party == seat.me
    return {
        "row": row,
        "requests": requests,
        "asked": asked,
        "over": max(0, asked - row.seats),
        "face": face_of(seat.reading, row),
        "may_ask": not ours and seat.may("course.ask"),
        "may_drop": ours and seat.may("course.drop"),
    }


PANELS: Mapping[str, Panel] = {
    "training": training,
    "equipment": equipment,
    "logistics": logistics,
    "expertise": expertise,
}
