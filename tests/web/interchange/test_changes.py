"""A file that returns changed: both values beside each other, nothing done but what a person ticks, one entry."""

import csv
import html
import io
import re
from dataclasses import replace
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django_tasks_db.models import DBTaskResult
from lxml import etree

from mithaq.desk.models import Draft, Job
from mithaq.jobs.run import carry_out
from mithaq.roadmap.acts.activities import ActivityAdd, LinkDrop
from mithaq.roadmap.models import Activity, Link
from mithaq.secretariat.models import EntryRow
from tests.secretariat.conftest import fresh
from tests.web.commitments.scene import Scene, step
from tests.web.roadmap.test_roadmap import in_force
from tests.web.sessions.cast import LANGUAGES, speak

pytestmark = pytest.mark.django_db(databases="__all__")
NS = {"p": "http://schemas.microsoft.com/project"}
WHERE = "{http://schemas.microsoft.com/project}"


def out(scene: Scene, form: str, *, language: str = "fr") -> bytes:
    return bytes(scene.table.planner.get(f"/roadmap/exports/{form}/?in={language}").content)


def back(scene: Scene, name: str, data: bytes) -> str:
    answer = scene.table.planner.post("/roadmap/imports/", {"file": SimpleUploadedFile(name, data)})
    assert answer.status_code == 302
    return str(answer["Location"])


def page_of(scene: Scene, address: str) -> str:
    return html.unescape(scene.table.planner.get(address).content.decode())


def edited(data: bytes, **changes: Any) -> bytes:
    """The text table with other values in the row of that name: `name=(column, value)`; None takes the row out."""
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    heading, kept = rows[0], []
    for row in rows[1:]:
        name = row[heading.index("Activité")] if len(row) == len(heading) else ""
        if name in changes and changes[name] is None:
            continue
        for column, value in changes.get(name, ()):
            row[heading.index(column)] = value
        kept.append(row)
    text = io.StringIO()
    csv.writer(text).writerows([heading, *kept])
    return text.getvalue().encode()


def number_of(data: bytes, name: str) -> str:
    """The number of the row of that name: rows stand in the order of their keys, which differ from run to run."""
    rows = csv.DictReader(io.StringIO(data.decode("utf-8-sig")))
    return next(row["N°"] for row in rows if row["Activité"] == name)


def offered(page: str) -> list[str]:
    return re.findall(r'name="offered" value="([^"]+)"', page)


def confirmed(scene: Scene, address: str, *take: str) -> int:
    """How many entries it made."""
    before = EntryRow.objects.count()
    chosen = {"offered": offered(page_of(scene, address)), "take": list(take), "keep": [""]}
    scene.table.planner.post(f"{address}confirmation/", chosen)
    return EntryRow.objects.count() - before


@LANGUAGES
@pytest.mark.parametrize("form", ["mspdi", "xlsx", "csv"])
def test_what_goes_out_comes_back_without_a_difference(scene: Scene, form: str, language: str) -> None:
    """Of a plan in force, whose bounds are those of commitments too, in any language."""
    in_force(scene)
    page = page_of(scene, back(scene, f"x.{'xml' if form == 'mspdi' else form}", out(scene, form, language=language)))
    assert offered(page) == [] and "Rien de nouveau" in page and "(0 acte)" in page


def test_both_values_stand_side_by_side_and_nothing_is_done_unticked(scene: Scene) -> None:
    scene.stepped()
    changes = {"Stage": [("Jours ouvrés", "8"), ("Échéance", "2031-05-02"), ("Ressources", "Instructeurs ×2")]}
    address = back(scene, "x.csv", edited(out(scene, "csv"), **changes))
    page = page_of(scene, address)
    for was, now in (("5", "8"), ("–", "2 mai 2031"), ("Instructeurs ×3", "Instructeurs ×2")):
        assert re.search(rf"<bdi>{re.escape(was)}</bdi></td>.*?<bdi>{re.escape(now)}</bdi>", page, re.DOTALL)
    assert len(offered(page)) == 1 and "(0 acte)" in page
    assert confirmed(scene, address) == 0 and Activity.objects.get(key=scene.keys["Stage"]).duration == 5


def test_a_ticked_change_is_one_ordinary_entry_and_keeps_the_key(scene: Scene) -> None:
    scene.stepped()
    address = back(scene, "x.csv", edited(out(scene, "csv"), Stage=[("Jours ouvrés", "8"), ("Activité", "Stage long")]))
    (only,) = offered(page_of(scene, address))
    assert confirmed(scene, address, only) == 1
    row = Activity.objects.get(key=scene.keys["Stage"])
    assert (row.duration, row.title) == (8, {"fr": "Stage long", "ar": "مرحلة Stage"})
    assert Link.objects.get(dropped=False).after == row.key and Activity.objects.count() == 2


def test_every_change_is_ticked_at_once_and_shown_before_it_is_done(scene: Scene) -> None:
    scene.stepped()
    changes = {name: [("Jours ouvrés", "9")] for name in ("Stage", "Préparation")}
    address = back(scene, "x.csv", edited(out(scene, "csv"), **changes))
    scene.table.planner.post(f"{address}look/", {"offered": offered(page_of(scene, address)), "every": "1", "keep": ""})
    page = page_of(scene, address)
    assert "(2 actes)" in page and page.count('name="take"') == page.count(" checked>") == 2
    assert {row.duration for row in Activity.objects.all()} == {5}
    scene.table.planner.post(f"{address}confirmation/")
    assert {row.duration for row in Activity.objects.all()} == {9}


def test_what_is_missing_goes_only_when_ticked(scene: Scene) -> None:
    scene.stepped()
    address = back(scene, "x.csv", edited(out(scene, "csv"), Stage=None))
    assert offered(page_of(scene, address)) == [f"m{scene.keys['Stage']}"]
    assert confirmed(scene, address) == 0
    assert confirmed(scene, address, f"m{scene.keys['Stage']}") == 1
    assert Activity.objects.get(key=scene.keys["Stage"]).dropped


def test_a_file_of_others_lacks_nothing(scene: Scene) -> None:
    """It never held our activities: that they aren't in it says nothing."""
    scene.stepped()
    address = back(scene, "x.csv", "Activité;Action;Jours ouvrés\nPréparation;Action training;7\n".encode())
    page = page_of(scene, address)
    assert len(offered(page)) == 1 and "<bdi>5</bdi>" in page and "<bdi>7</bdi>" in page  # by its name
    assert "Instructeurs ×3" not in page  # it has no column for them: they aren't taken away


@pytest.mark.parametrize(("said", "lag", "relation"), [("+4", 4, "finish-start"), ("SS+2", 2, "start-start")])
def test_a_link_that_differs_is_replaced(scene: Scene, said: str, lag: int, relation: str) -> None:
    scene.stepped()
    table = out(scene, "csv")
    address = back(scene, "x.csv", edited(table, Stage=[("Après", number_of(table, "Préparation") + said)]))
    (only,) = offered(page_of(scene, address))
    assert only.startswith("k") and confirmed(scene, address, only) == 1
    (link,) = Link.objects.filter(dropped=False)
    assert (link.lag, link.relation, link.before) == (lag, relation, scene.keys["Préparation"])


def test_a_link_that_is_gone_goes_when_ticked(scene: Scene) -> None:
    scene.stepped()
    address = back(scene, "x.csv", edited(out(scene, "csv"), Stage=[("Après", "")]))
    (only,) = offered(page_of(scene, address))
    assert only == f"x{scene.keys['link']}" and confirmed(scene, address, only) == 1
    assert not Link.objects.filter(dropped=False).exists()


def test_what_is_theirs_is_shown_but_not_offered(scene: Scene) -> None:
    scene.stepped()
    theirs = replace(step(scene, "Accueil"), key=fresh("MLI"), demands=[])
    scene.meet()
    scene.pair.mli.does(theirs)
    scene.meet()
    assert isinstance(theirs, ActivityAdd)
    address = back(scene, "x.csv", edited(out(scene, "csv"), Accueil=[("Jours ouvrés", "30")]))
    page = page_of(scene, address)
    assert offered(page) == [] and "seule la partie MLI peut la modifier" in page and "<bdi>30</bdi>" in page
    scene.table.planner.post(f"{address}look/", {"offered": ["c3"], "take": ["c1", "c2", "c3"], "keep": ""})
    assert confirmed(scene, address, "c1", "c2", "c3") == 0


def test_a_project_edited_elsewhere_returns_with_a_new_length_and_link(scene: Scene) -> None:
    in_force(scene)
    root = etree.fromstring(out(scene, "mspdi"))
    task = next(one for one in root.iterfind("p:Tasks/p:Task", NS) if one.findtext("p:Name", "", NS) == "Stage")
    for tag, value in (("Duration", "PT96H0M0S"), ("Name", "Stage renommé")):
        task.find(f"p:{tag}", NS).text = value
    link = task.find("p:PredecessorLink", NS)
    link.find("p:Type", NS).text, link.find("p:LinkLag", NS).text = "3", str(3 * 4_800)
    address = back(scene, "x.xml", etree.tostring(root))
    page = page_of(scene, address)
    assert len(offered(page)) == 2 and "Stage renommé" in page
    assert confirmed(scene, address, *offered(page)) == 1
    row = Activity.objects.get(key=scene.keys["Stage"])
    assert (row.duration, row.title["fr"], row.title["ar"]) == (12, "Stage renommé", "مرحلة Stage")
    assert (row.deadline, row.release) == (None, None)  # the due date of its commitment didn't become its own
    assert [(one.lag, one.relation) for one in Link.objects.filter(dropped=False)] == [(3, "start-start")]
    assert "Modifié au programme depuis ce plan" in html.unescape(scene.table.planner.get("/roadmap/").content.decode())


def test_names_come_back_in_each_language(scene: Scene) -> None:
    scene.stepped()
    data = edited(out(scene, "csv"), Stage=[("Nom en arabe", "دورة تكوينية"), ("Nom en anglais", "Course")])
    address = back(scene, "x.csv", data)
    (only,) = offered(page_of(scene, address))
    assert confirmed(scene, address, only) == 1
    title = Activity.objects.get(key=scene.keys["Stage"]).title
    assert title == {"fr": "Stage", "ar": "دورة تكوينية", "en": "Course"}


def test_a_link_turned_round_is_a_ring_until_the_old_one_is_gone(scene: Scene) -> None:
    scene.stepped()
    table = out(scene, "csv")
    swapped = edited(table, Stage=[("Après", "")], Préparation=[("Après", number_of(table, "Stage"))])
    address = back(scene, "x.csv", swapped)
    assert re.search(
        "boucle : (Préparation → Stage|Stage → Préparation)", page_of(scene, address)
    )  # a ring has no first
    assert confirmed(scene, address, f"x{scene.keys['link']}") == 0
    scene.does(LinkDrop(key=scene.keys["link"]))
    scene.table.planner.post(f"{address}confirmation/")
    (link,) = Link.objects.filter(dropped=False)
    assert (link.before, link.after) == (scene.keys["Stage"], scene.keys["Préparation"])


@LANGUAGES
def test_a_heavy_file_is_read_by_a_worker(scene: Scene, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is heavy is a matter of bytes: here a hundred are."""
    scene.stepped()
    monkeypatch.setattr("mithaq.jobs.reading.LIGHT", 100)
    client = speak(scene.table.planner, language)
    watched = back(scene, "x.xml", out(scene, "mspdi"))
    assert 'hx-trigger="every' in client.get(watched).content.decode() and not Draft.objects.exists()
    assert scene.table.secretary.get(watched).status_code == 404
    carry_out.func(*DBTaskResult.objects.latest("enqueued_at").args_kwargs["args"])
    assert client.get(watched)["Location"] == f"/roadmap/imports/{Draft.objects.get().pk}/"
    assert client.get(watched, headers={"HX-Request": "true"})["HX-Redirect"].startswith("/roadmap/imports/")
    watched = back(scene, "y.xml", b"<html>" + b" " * 200 + b"</html>")
    carry_out.func(*DBTaskResult.objects.latest("enqueued_at").args_kwargs["args"])
    page = html.unescape(client.get(watched).content.decode())
    assert "y.xml" in page and Job.objects.latest("pk").code == "other_schema"
    watched = back(scene, "z.xml", out(scene, "mspdi"))
    client.post(f"/work/{Job.objects.latest('pk').pk}/end/", {"next": watched})
    assert Job.objects.latest("pk").state == Job.CANCELLED and client.get(watched).status_code == 200
