"""What goes out of the roadmap: each format opens again elsewhere, says what it lacks, and is for members only."""

import html
import io
import struct
from datetime import timedelta
from typing import cast

import pytest
from django.utils import timezone
from icalendar import Calendar
from lxml import etree
from openpyxl import load_workbook

from mithaq.desk.models import Job
from mithaq.documents.mspdi_reader import read_mspdi
from mithaq.documents.table_reader import read_table
from mithaq.jobs.run import carry_out
from mithaq.ledger.errors import Language
from mithaq.papers.losses import FORMATS
from mithaq.papers.roadmap_files import IN_FORCE, PROPOSED, PUT_ASIDE
from mithaq.roadmap.acts.plans import PlanAgree
from mithaq.roadmap.models import Plan
from mithaq.secretariat.sweeping import sweep
from tests.web.commitments.scene import PROMISE, Scene, step, today
from tests.web.roadmap.test_roadmap import in_force
from tests.web.sessions.cast import LANGUAGES, speak

pytestmark = pytest.mark.django_db(databases="__all__")
NS = {"p": "http://schemas.microsoft.com/project"}


def taken(scene: Scene, form: str, *, language: str = "fr", more: str = "") -> bytes:
    answer = scene.table.secretary.get(f"/roadmap/exports/{form}/?in={language}{more}")
    assert answer.status_code == 200 and "attachment" in answer["Content-Disposition"]
    return bytes(answer.content)


def drawn(scene: Scene, language: str) -> bytes:
    """Asked for on the page, made by a worker, fetched by whoever asked."""
    asked, key = scene.table.secretary.post, scene.keys["plan"]
    page = asked("/roadmap/drawings/", {"plan": key, "in": language})["Location"]
    watched = speak(scene.table.secretary, language).get(page).content.decode()
    assert 'hx-trigger="every' in watched and f"{page}image/" not in watched
    assert scene.table.secretary.get(f"{page}image/").status_code == 404
    job = Job.objects.get(kind="roadmap.drawing", state=Job.QUEUED)
    carry_out.func(job.pk, {"plan": key, "language": language, "today": today().isoformat()})
    assert f"{page}image/" in scene.table.secretary.get(page).content.decode()
    assert scene.table.planner.get(f"{page}image/").status_code == 404
    answer = scene.table.secretary.get(f"{page}image/")
    assert (answer["Content-Type"], "attachment" in answer["Content-Disposition"]) == ("image/png", True)
    return bytes(answer.content)


def test_an_image_that_was_swept_away_can_be_drawn_again(scene: Scene) -> None:
    in_force(scene)
    drawn(scene, "fr")
    (name,) = sweep(timezone.now() + timedelta(days=1))
    assert name.startswith("made/")
    job = Job.objects.get(kind="roadmap.drawing")
    gone = scene.table.secretary.get(f"/roadmap/drawings/{job.pk}/image/", follow=True)
    assert "gardée qu’un jour" in gone.content.decode()


@LANGUAGES
def test_each_format_stands_beside_what_it_leaves_behind(scene: Scene, language: str) -> None:
    in_force(scene)
    page = html.unescape(speak(scene.table.secretary, language).get("/roadmap/exports/").content.decode())
    for form in FORMATS:
        assert f'action="/roadmap/{"drawings" if form == "png" else f"exports/{form}"}/"' in page
    sheets = load_workbook(io.BytesIO(taken(scene, "xlsx", language=language))).worksheets
    said = [str(row[0].value) for row in sheets[-1].iter_rows(min_row=2)]
    assert said and all(sentence in page for sentence in said)
    assert "/roadmap/exports/" in speak(scene.table.secretary, language).get("/roadmap/").content.decode()


def test_project_gets_outline_days_baseline_and_both_calendars(scene: Scene) -> None:
    in_force(scene)
    root = etree.fromstring(taken(scene, "mspdi"))
    rows = root.findall("p:Tasks/p:Task", NS)
    names = [row.findtext("p:Name", namespaces=NS) for row in rows]
    assert names[1] == "Formation" and "Préparation" in names and names[3] == "Action training"
    assert [row.findtext("p:OutlineNumber", namespaces=NS) for row in rows][1:5] == ["1", "1.1", "1.1.1", "1.1.1.1"]
    assert rows[2].findtext("p:Notes", namespaces=NS) == PROMISE["fr"]
    first = rows[names.index("Préparation")]
    start, _ = Plan.objects.get().days[scene.keys["Préparation"]]
    assert first.findtext("p:Start", namespaces=NS) == first.findtext("p:Baseline/p:Start", namespaces=NS)
    assert (first.findtext("p:Start", namespaces=NS) or "")[:10] == start.isoformat()
    calendars = [one.findtext("p:Name", namespaces=NS) for one in root.iterfind("p:Calendars/p:Calendar", NS)]
    assert calendars == ["Calendrier commun", "MAR", "MLI", "Instructeurs"]
    assert root.find("p:Calendars/p:Calendar/p:Exceptions/p:Exception/p:Name", NS) is not None
    assert "n'engage pas" in (rows[0].findtext("p:Notes", namespaces=NS) or "")


def test_what_goes_out_is_recognised_when_it_returns(scene: Scene) -> None:
    in_force(scene)
    steps = {scene.keys["Préparation"], scene.keys["Stage"]}
    for found in (
        read_mspdi(taken(scene, "mspdi"), name="x.xml"),
        read_table(taken(scene, "xlsx"), name="x.xlsx"),
        read_table(taken(scene, "csv"), name="x.csv"),
    ):
        assert {task.key for task in found.tasks} == steps and len(found.links) == 1
        assert {units for task in found.tasks for _, units in task.holds} == {3}


@LANGUAGES
def test_the_calendar_of_the_commission_has_what_is_due(scene: Scene, language: str) -> None:
    in_force(scene)
    calendar = Calendar.from_ical(taken(scene, "ics", language=language, more="&commission=1"))
    whole = Calendar.from_ical(taken(scene, "ics", language=language))
    uids = {str(event["UID"]) for event in calendar.events}
    assert uids == {f"{scene.keys['promise']}.due@{Plan.objects.get().ch}"}
    assert len(whole.events) == 3 and uids < {str(event["UID"]) for event in whole.events}
    assert str(calendar.events[0]["SUMMARY"].params["LANGUAGE"]) == language


def test_a_later_plan_moves_the_same_entries(scene: Scene) -> None:
    act = in_force(scene)
    before = {str(event["UID"]) for event in Calendar.from_ical(taken(scene, "ics")).events}
    scene.does(step(scene, "Visite", days=10))
    later = scene.planned()
    scene.does(later)
    after = Calendar.from_ical(taken(scene, "ics", more=f"&plan={later.key}")).events
    assert later.replaces == act.key and before < {str(event["UID"]) for event in after}
    planned = [event for event in after if ".due@" not in str(event["UID"])]
    assert {(event["SEQUENCE"], str(event["STATUS"])) for event in planned} == {(1, "TENTATIVE")}


@LANGUAGES
def test_each_file_says_whether_its_days_bind_anyone(scene: Scene, language: str) -> None:
    """Of a plan that another has replaced it must not say that it is in force."""
    act, spoken = in_force(scene), cast(Language, language)
    scene.does(step(scene, "Visite", days=10))
    later = scene.planned()
    scene.does(later)
    said = taken(scene, "csv", language=language, more=f"&plan={later.key}").decode()
    assert PROPOSED[spoken].format(party="MAR") in said
    scene.meet()
    scene.pair.mli.does(PlanAgree(key=later.key, hashed=Plan.objects.get(key=later.key).hashed))
    scene.meet()
    for key, standing in ((later.key, IN_FORCE), (act.key, PUT_ASIDE)):
        said = taken(scene, "csv", language=language, more=f"&plan={key}").decode()
        assert [one for one in (IN_FORCE, PUT_ASIDE) if one[spoken] in said] == [standing]


@LANGUAGES
def test_drawing_and_image_stand_alone(scene: Scene, language: str) -> None:
    in_force(scene)
    drawing = etree.fromstring(taken(scene, "svg", language=language))
    tags = {etree.QName(one).localname for one in drawing.iter() if isinstance(one.tag, str)}
    assert "text" not in tags and {"path", "use"} & tags  # letters are outlines: no font is needed
    outside = [value for one in drawing.iter() for name, value in one.attrib.items() if name.endswith("href")]
    assert all(value.startswith(("#", "data:")) for value in outside)
    image = drawn(scene, language)
    width, height = struct.unpack(">II", image[16:24])
    assert image[:4] == b"\x89PNG" and width > 3_000 and height > 500


def test_without_a_plan_there_is_no_picture_and_no_date(scene: Scene) -> None:
    scene.stepped()
    page = scene.table.secretary.get("/roadmap/exports/").content.decode()
    assert "/roadmap/exports/svg/" not in page and "/roadmap/exports/mspdi/" in page
    assert scene.table.secretary.get("/roadmap/exports/svg/").status_code == 404
    assert scene.table.secretary.get("/roadmap/exports/docx/").status_code == 404
    assert scene.table.secretary.get("/roadmap/exports/png/").status_code == 404
    assert "/roadmap/drawings/" not in page
    found = read_table(taken(scene, "xlsx"), name="x.xlsx")
    assert len(found.tasks) == 2 and "in_dates" not in {loss.code for loss in found.lost}


def test_a_stranger_gets_no_file(scene: Scene) -> None:
    in_force(scene)
    for address in (
        "/roadmap/exports/",
        "/roadmap/exports/mspdi/",
        "/roadmap/imports/",
        "/roadmap/imports/template.xlsx",
    ):
        assert scene.table.stranger.get(address).status_code == 403
