"""What of a file is in the record already: each activity once, only what still stands, only links that can be."""

import csv
import io
from dataclasses import replace
from datetime import date

import pytest

from mithaq.axes.training.acts import CourseOffer
from mithaq.commission.proposals import Withdraw
from mithaq.roadmap.acts.activities import ActivityDrop, LinkAdd, LinkDrop
from mithaq.roadmap.models import Activity, Link
from mithaq.secretariat.models import EntryRow
from tests.secretariat.conftest import fresh
from tests.web.commitments.scene import Scene, step, undertake
from tests.web.interchange.test_changes import back, confirmed, edited, offered, out, page_of

pytestmark = pytest.mark.django_db(databases="__all__")


def test_two_tasks_of_one_name_are_two_activities(scene: Scene) -> None:
    """The first is the one of the record, the second is new; handed in again, each finds its own."""
    scene.stepped()
    data = "Activité;Action;Jours ouvrés\nStage;Action training;7\nStage;Action training;9\n".encode()
    address = back(scene, "x.csv", data)
    page = page_of(scene, address)
    assert offered(page) == ["c2"] and "même nom ou même identifiant que la tâche 2" in page
    chosen = {"offered": ["c2"], "take": ["c2"], "shown": ["t3"], "keep": ["t3"]}
    assert scene.table.planner.post(f"{address}confirmation/", chosen).status_code == 302
    rows = {row.key: row.duration for row in Activity.objects.all() if row.title["fr"] == "Stage"}
    assert rows.pop(scene.keys["Stage"]) == 7 and list(rows.values()) == [9]
    page = page_of(scene, back(scene, "x.csv", data))
    assert offered(page) == [] and "(0 acte)" in page and "même nom" not in page


def test_a_copied_row_bears_the_id_of_another_and_is_new(scene: Scene) -> None:
    scene.stepped()
    rows = list(csv.DictReader(io.StringIO(out(scene, "csv").decode("utf-8-sig"))))
    stage = next(row for row in rows if row["Activité"] == "Stage")
    text = io.StringIO()
    writer = csv.DictWriter(text, list(stage))
    writer.writeheader()
    copies = ({"Jours ouvrés": "6"}, {"Jours ouvrés": "8", "N°": "9", "Après": ""}, {"N°": "10", "Après": ""})
    writer.writerows(stage | copy for copy in copies)
    address = back(scene, "x.csv", text.getvalue().encode())
    page = page_of(scene, address)
    assert [one[0] for one in offered(page)] == ["c", "m"]  # its own change; what the file lacks
    chosen = {"offered": offered(page), "take": offered(page)[:1], "keep": [""]}
    assert scene.table.planner.post(f"{address}confirmation/", chosen).status_code == 302
    lengths = sorted(row.duration for row in Activity.objects.all() if row.title["fr"] == "Stage")
    assert lengths == [5, 6, 8] and Activity.objects.get(key=scene.keys["Stage"]).duration == 6


def test_what_was_dropped_since_is_offered_as_new_with_its_link(scene: Scene) -> None:
    scene.stepped()
    data = out(scene, "csv")
    scene.does(LinkDrop(key=scene.keys["link"]), ActivityDrop(key=scene.keys["Stage"]))
    address = back(scene, "x.csv", data)
    page = page_of(scene, address)
    assert offered(page) == [] and "(2 actes)" in page and "retirée du programme depuis" in page
    before = EntryRow.objects.count()
    assert scene.table.planner.post(f"{address}confirmation/").status_code == 302
    assert EntryRow.objects.count() == before + 1
    (anew,) = (row for row in Activity.objects.filter(dropped=False) if row.title["fr"] == "Stage")
    (link,) = Link.objects.filter(dropped=False)
    assert anew.key != scene.keys["Stage"] and (link.before, link.after) == (scene.keys["Préparation"], anew.key)


def test_what_is_of_an_undertaking_that_was_withdrawn_stays_out_with_its_links(scene: Scene) -> None:
    scene.stepped()
    scene.does(undertake(scene, "logistics"))
    leg = replace(step(scene, "Route"), undertaking=scene.keys["logistics"], demands=[])
    scene.does(leg, LinkAdd(key=fresh(), before=scene.keys["Stage"], after=leg.key, lag=1))
    data = edited(out(scene, "csv"), Préparation=[("Jours ouvrés", "6")])
    scene.does(Withdraw(key=scene.keys["logistics"]))
    address = back(scene, "x.csv", data)
    page = page_of(scene, address)
    assert "« Route » : aucune action du registre" in page and "lien vers la tâche Route" in page
    assert confirmed(scene, address, *offered(page)) == 1
    assert Activity.objects.get(key=scene.keys["Préparation"]).duration == 6


def test_a_link_to_what_an_axis_plans_is_told_and_stays_out(scene: Scene) -> None:
    """Such a thing is linked as a whole undertaking: one link that can't be would refuse all the rest."""
    scene.stepped()
    scene.does(CourseOffer(
        key=scene.named("course"), undertaking=scene.keys["training"], title={"fr": "Déminage"}, seats=24,
        starts=date(2031, 2, 3), ends=date(2031, 2, 28), language="fr", place={"fr": "Meknès"}, prerequisites=None,
        demands=[],
    ))  # fmt: skip
    rows = list(csv.DictReader(io.StringIO(out(scene, "csv").decode("utf-8-sig"))))
    course = next(row for row in rows if row["Identifiant"] == scene.keys["course"])
    extra = dict.fromkeys(course, "") | {
        "N°": "90", "Activité": "Clôture", "Action": "Action training", "Jours ouvrés": "2", "Après": course["N°"],
    }  # fmt: skip
    text = io.StringIO()
    writer = csv.DictWriter(text, list(course))
    writer.writeheader()
    writer.writerows([*rows, extra])
    address = back(scene, "x.csv", text.getvalue().encode())
    page = page_of(scene, address)
    assert f"lien avec « {course['Activité']} », que planifie un axe" in page and "(1 acte)" in page
    assert scene.table.planner.post(f"{address}confirmation/").status_code == 302
    assert Activity.objects.count() == 3 and Link.objects.count() == 1
