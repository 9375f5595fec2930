"""The roadmap on the page: in force, proposed with its ghosts, checked here, answered; in both directions."""

import re
from dataclasses import replace
from typing import Any

import pytest
from icalendar import Calendar

from mithaq.planning.plan import Plan as Answer
from mithaq.roadmap.acts.activities import ActivityAdd
from mithaq.roadmap.acts.plans import PlanAgree, PlanPropose
from mithaq.roadmap.codec import canonical_json, read
from mithaq.roadmap.models import Plan, Resource
from tests.secretariat.conftest import fresh
from tests.web.commitments.scene import Scene, step
from tests.web.sessions.cast import LANGUAGES, hidden, speak

pytestmark = pytest.mark.django_db(databases="__all__")


def in_force(scene: Scene) -> PlanPropose:
    """Our plan, agreed by both."""
    scene.stepped()
    act = scene.planned()
    scene.keys["plan"] = act.key
    scene.does(act)
    scene.meet()
    scene.pair.mli.does(PlanAgree(key=act.key, hashed=scene.hashed("plan")))
    scene.meet()
    return act


def theirs(scene: Scene, act: PlanPropose) -> PlanPropose:
    """The same plan as Mali's node would propose it."""
    made = replace(act, key=fresh("MLI"))
    scene.pair.mli.does(made)
    scene.meet()
    return made


@LANGUAGES
def test_without_work_it_points_to_the_commitments(scene: Scene, language: str) -> None:
    page = speak(scene.table.secretary, language).get("/roadmap/").content.decode()
    assert 'class="btn primary" href="/commitments/"' in page and 'class="gantt' not in page


def test_with_work_and_no_plan_the_planner_may_calculate(scene: Scene) -> None:
    scene.stepped()
    page = scene.table.planner.get("/roadmap/").content.decode()
    assert "Pas encore de plan" in page and 'action="/roadmap/calculations/"' in page
    assert "2 activités n’ont pas de jours" in page and "Instructeurs" in page


@LANGUAGES
def test_the_plan_in_force_is_drawn_with_its_table(scene: Scene, language: str) -> None:
    in_force(scene)
    page = speak(scene.table.secretary, language).get("/roadmap/").content.decode()
    assert page.count('<g class="gantt-row') == 2 and "gantt-links" in page and "gantt-today" in page
    assert page.count("<tbody>") >= 1 and "gantt-ghost" not in page
    assert 'class="tabs"' not in page  # nothing else is proposed


def test_arabic_mirrors_exactly(scene: Scene) -> None:
    in_force(scene)
    drawn = {}
    for language in ("fr", "ar"):
        page = speak(scene.table.secretary, language).get("/roadmap/").content.decode()
        chart = page[page.index('<svg class="gantt-chart"') :]
        width = float(re.findall(r'width="([\d.]+)"', chart)[0])
        bars = re.findall(r'<rect class="gantt-edge" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"', chart)
        drawn[language] = width, [tuple(map(float, bar)) for bar in bars]
    width, bars = drawn["fr"]
    assert drawn["ar"] == (width, [(width - x - w, y, w) for x, y, w in bars]) and len(bars) == 2


def test_what_a_proposal_moves_is_listed_and_ghosted(scene: Scene) -> None:
    in_force(scene)
    scene.does(step(scene, "Visite", days=10))
    scene.meet()
    made = theirs(scene, scene.planned())
    page = scene.table.secretary.get("/roadmap/").content.decode()
    assert "Ce qui bouge" in page and "nouvelle" in page and "Visite" in page
    assert "rien n’est enfreint" in page and f"/roadmap/plans/{scene.keys['plan']}/" in page
    hashed = hidden(page, "hashed")[0]
    answer = scene.table.planner.post(f"/roadmap/plans/{made.key}/agreement/", {"hashed": hashed}, follow=True)
    assert answer.status_code == 200 and "plan en vigueur" in answer.content.decode()


def test_a_plan_whose_arithmetic_is_wrong_is_shown_with_its_faults_and_not_agreed(scene: Scene) -> None:
    scene.stepped()
    scene.meet()
    act = scene.planned()
    answer = read(Answer, act.plan)
    early = dict.fromkeys(answer.starts, min(answer.starts.values()))  # both steps at once: too many instructors
    made = theirs(scene, replace(act, plan=canonical_json(replace(answer, starts=early))))
    page = scene.table.secretary.get(f"/roadmap/plans/{made.key}/").content.decode()
    assert "trouve des fautes" in page and 'role="alert"' in page
    refused = scene.table.secretary.post(
        f"/roadmap/plans/{made.key}/agreement/", {"hashed": Plan.objects.get(key=made.key).hashed}
    )
    assert refused.status_code == 422 and "ne tient pas" in refused.content.decode()
    declined = scene.table.secretary.post(
        f"/roadmap/plans/{made.key}/refusal/", {"hashed": Plan.objects.get(key=made.key).hashed}
    )
    assert declined.status_code == 302


def test_a_plan_that_leaves_something_out_says_so(scene: Scene) -> None:
    scene.stepped()
    scene.meet()
    act = scene.planned()
    scene.does(step(scene, "Oubliée"))
    made = theirs(scene, act)
    page = scene.table.secretary.get(f"/roadmap/plans/{made.key}/").content.decode()
    assert "absent de ce plan : Oubliée" in page


def test_ours_is_withdrawn(scene: Scene) -> None:
    scene.stepped()
    act = scene.planned()
    scene.does(act)
    page = scene.table.planner.get("/roadmap/").content.decode()
    assert f"/roadmap/plans/{act.key}/withdrawal/" not in page  # a planner proposes, a secretary withdraws
    assert scene.table.secretary.post(f"/roadmap/plans/{act.key}/withdrawal/").status_code == 302
    assert Plan.objects.get().withdrawn


def test_the_calendar_file_holds_each_activity_and_says_what_it_lacks(scene: Scene) -> None:
    act = in_force(scene)
    answer = scene.table.secretary.get(f"/roadmap/plans/{act.key}/calendar.ics")
    calendar: Any = Calendar.from_ical(answer.content)
    days = Plan.objects.get().days
    assert len(calendar.events) == 2 and "Ressources" in calendar["X-WR-CALDESC"]
    first = next(event for event in calendar.events if str(event["SUMMARY"]) == "Préparation")
    start, end = days[scene.keys["Préparation"]]
    assert first["DTSTART"].dt == start and (first["DTEND"].dt - end).days == 1
    assert first["UID"] == f"{scene.keys['Préparation']}@{Plan.objects.get().ch}" and first["SEQUENCE"] == 0
    assert first["LAST-MODIFIED"].dt == first["DTSTAMP"].dt and first["STATUS"] == "CONFIRMED"
    assert scene.table.secretary.get(f"/roadmap/plans/{act.key}/calendar.ics").content == answer.content


def test_a_resource_is_declared(scene: Scene) -> None:
    resource = {"title_fr": "Salles", "capacity": "2", "owner": "MLI"}
    assert scene.table.planner.post("/roadmap/resources/", resource | {"capacity": "0"}).status_code == 422
    assert scene.table.planner.post("/roadmap/resources/", resource).status_code == 302
    assert Resource.objects.get().capacity == 2


def test_who_may_not_and_wrong_verbs(scene: Scene) -> None:
    act = in_force(scene)
    for address in ("/roadmap/", f"/roadmap/plans/{act.key}/", f"/roadmap/plans/{act.key}/calendar.ics"):
        assert scene.table.stranger.get(address).status_code == 403
        assert scene.table.secretary.post(address).status_code == 405
    assert scene.table.secretary.get("/roadmap/plans/MAR.aaaaaaaaaaaaaaaaaaaaaaaaaa/").status_code == 404
    assert scene.table.secretary.get("/roadmap/calculations/").status_code == 405


def test_five_hundred_activities_are_one_page(scene: Scene, django_assert_max_num_queries: Any) -> None:
    subject = scene.agreed()
    steps = [
        ActivityAdd(
            key=fresh(), undertaking=subject, title={"fr": f"Étape {n}"}, duration=1 + n % 9, calendar="both",
            demands=[], release=None, deadline=None, fixed=None,
        )
        for n in range(500)
    ]  # fmt: skip
    scene.does(*steps)
    scene.does(scene.planned())
    with django_assert_max_num_queries(120):
        page = scene.table.secretary.get("/roadmap/").content.decode()
    assert page.count('<g class="gantt-row') == 500
