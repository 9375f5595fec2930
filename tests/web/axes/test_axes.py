"""Courses, lots, legs, missions: each from its undertaking, by one act or by two."""

from typing import Any

import pytest

from mithaq.axes.equipment.acts import LotHand, LotItem
from mithaq.axes.equipment.models import Lot
from mithaq.axes.expertise.models import Mission
from mithaq.axes.logistics.models import Leg
from mithaq.axes.training.acts import CourseAsk, CourseOffer
from mithaq.axes.training.models import Course, SeatRequest
from tests.web.commitments.scene import Scene, today
from tests.web.sessions.cast import LANGUAGES, hidden, speak

pytestmark = pytest.mark.django_db(databases="__all__")
WORK = "/commitments/undertakings/"
COURSE = {
    "title_fr": "Déminage humanitaire", "place_fr": "Meknès", "seats": "24", "language": "fr",
    "starts": "2027-02-01", "ends": "2027-02-26",
}  # fmt: skip
MISSION = {"title_fr": "Audit", "place_fr": "Kati", "experts": "3", "days": "4", "starts": "2027-04-05"}


@LANGUAGES
@pytest.mark.parametrize("axis", ["training", "equipment", "logistics", "expertise"])
def test_each_axis_has_its_panel(scene: Scene, axis: Any, language: str) -> None:
    subject = scene.agreed(axis)
    page = speak(scene.table.secretary, language).get(f"{WORK}{subject}/").content.decode()
    noun = {"training": "courses", "equipment": "lots", "logistics": "legs", "expertise": "missions"}[axis]
    assert f"{WORK}{subject}/{noun}/" in page
    assert scene.table.secretary.get(f"{WORK}{subject}/{noun}/").status_code == 200


def test_a_course_is_offered_and_too_many_seats_show(scene: Scene) -> None:
    subject, client = scene.agreed(), scene.table.planner
    assert client.post(f"{WORK}{subject}/courses/", COURSE | {"ends": "2027-01-01"}).status_code == 422
    assert client.post(f"{WORK}{subject}/courses/", COURSE).status_code == 302
    offered = Course.objects.get()
    scene.meet()
    scene.pair.mli.does(CourseAsk(key=scene.named("ask", "MLI"), course=offered.key, seats=30))
    scene.meet()
    page = client.get(f"{WORK}{subject}/").content.decode()
    assert "30 places demandées" in page and "6 places de plus" in page
    assert f"/commitments/courses/{offered.key}/seats/" not in page  # our own
    client.post(f"/commitments/courses/{offered.key}/withdrawal/", {"despite": "seats_already_asked"})
    assert Course.objects.get().dropped


def test_seats_are_asked_on_a_course_of_theirs(scene: Scene) -> None:
    subject, client = scene.agreed(), scene.table.secretary
    act = CourseOffer(
        key=scene.named("course", "MLI"), undertaking=subject, title={"fr": "Secourisme"}, seats=5, starts=today(),
        ends=today(), language="fr", place={"fr": "Bamako"}, prerequisites=None, demands=[],
    )  # fmt: skip
    scene.pair.mli.does(act)
    scene.meet()
    many = client.post(f"/commitments/courses/{act.key}/seats/", {"seats": "6"})
    assert many.status_code == 422 and 'value="too_few_seats"' in many.content.decode()
    assert client.post(f"/commitments/courses/{act.key}/seats/", {"seats": "5"}).status_code == 302
    assert SeatRequest.objects.get().seats == 5
    assert client.post(f"/commitments/courses/{act.key}/withdrawal/").status_code == 422  # not ours to take back


def test_a_lot_is_handed_over_with_its_list(scene: Scene) -> None:
    subject, client = scene.agreed("equipment"), scene.table.secretary
    lot = {"label": "L-1", "place_fr": "Kati", "day": str(today()), "name0_fr": "Camion", "quantity0": "2"}
    wrong = client.post(f"{WORK}{subject}/lots/", lot | {"serials0": "S-1"})
    assert wrong.status_code == 422 and "2" in wrong.content.decode() and not Lot.objects.exists()
    for broken in ({"quantity0": ""}, {"name0_fr": ""}, {"name0_fr": "", "quantity0": ""}):
        assert client.post(f"{WORK}{subject}/lots/", lot | broken).status_code == 422
    assert client.post(f"{WORK}{subject}/lots/", lot | {"serials0": "S-1\nS-2"}).status_code == 302
    assert Lot.objects.get().items == [{"name": {"fr": "Camion"}, "quantity": 2, "serials": ["S-1", "S-2"]}]


def test_a_lot_of_theirs_is_received_exactly_as_listed(scene: Scene) -> None:
    subject, client = scene.agreed("equipment"), scene.table.secretary
    act = LotHand(
        key=scene.named("lot", "MLI"), replaces=None, undertaking=subject, label="L-2", place={"fr": "Kati"},
        day=today(), items=[LotItem(name={"fr": "Tente"}, quantity=3, serials=[])],
    )  # fmt: skip
    scene.pair.mli.does(act)
    scene.meet()
    hashed = hidden(client.get(f"{WORK}{subject}/").content.decode(), "hashed")[0]
    assert client.post(f"/commitments/lots/{act.key}/agreement/", {"hashed": hashed}).status_code == 302
    assert scene.table.reading.standing(Lot.objects.get()).state == "agreed"
    assert client.get(f"/commitments/lots/{act.key}/agreement/").status_code == 405
    assert scene.table.stranger.post(f"/commitments/lots/{act.key}/refusal/").status_code == 403


def test_legs_make_a_route_and_a_gap_is_asked_about(scene: Scene) -> None:
    subject, client = scene.agreed("logistics"), scene.table.planner
    leg = {"origin_fr": "Casablanca", "destination_fr": "Dakar", "order": "1", "mode": "sea", "days": "6"}
    assert client.post(f"{WORK}{subject}/legs/", leg).status_code == 302
    second = leg | {"origin_fr": "Nouakchott", "destination_fr": "Bamako", "order": "2", "mode": "road"}
    gap = client.post(f"{WORK}{subject}/legs/", second)
    assert gap.status_code == 422 and "Nouakchott" in gap.content.decode() and "Dakar" in gap.content.decode()
    assert client.post(f"{WORK}{subject}/legs/", second | {"despite": "leg_gap"}).status_code == 302
    assert 'value="3"' in client.get(f"{WORK}{subject}/legs/").content.decode()
    last = Leg.objects.get(order=2)
    client.post(f"/commitments/legs/{last.key}/withdrawal/")
    assert Leg.objects.get(order=2).dropped


def test_a_mission_is_proposed_and_withdrawn(scene: Scene) -> None:
    subject, client = scene.agreed("expertise"), scene.table.secretary
    assert client.post(f"{WORK}{subject}/missions/", MISSION | {"experts": "0"}).status_code == 422
    assert client.post(f"{WORK}{subject}/missions/", MISSION).status_code == 302
    mission = Mission.objects.get()
    assert client.post(f"/commitments/missions/{mission.key}/withdrawal/").status_code == 302
    assert Mission.objects.get().withdrawn


def test_of_another_axis_it_is_refused_with_both(scene: Scene) -> None:
    subject = scene.agreed()
    answer = scene.table.secretary.post(f"{WORK}{subject}/missions/", MISSION)
    assert answer.status_code == 422 and "training" in answer.content.decode()
