"""Who hosts joint work: wished on the form, told with its price and its reason, the same on the other side."""

import re
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from pypdf import PdfReader

from mithaq.desk.models import Job
from mithaq.jobs.run import carry_out
from mithaq.planning.plan import Plan as Answer
from mithaq.roadmap.acts.activities import ActivityAdd, LinkDrop
from mithaq.roadmap.acts.plans import PlanAgree, PlanPropose
from mithaq.roadmap.codec import canonical_json, read
from mithaq.roadmap.models import Plan
from mithaq.secretariat.models import Channel
from mithaq.secretariat.plan import programme_of
from mithaq.secretariat.reading import Reading
from mithaq.web.roadmap.checks import checked
from tests.secretariat.conftest import fresh
from tests.web.commitments.scene import Scene
from tests.web.roadmap.test_roadmap import in_force, theirs
from tests.web.sessions.cast import LANGUAGES, speak

pytestmark = pytest.mark.django_db(databases="__all__")
PAGES = "/roadmap/calculations/"
FAIR = {"fr": "Partage de l&#x27;accueil", "ar": "تقاسم الاستضافة", "en": "Sharing of hosting"}
CHANGED = "Modifié dans le programme"
OF_PARTY = '<abbr class="party'


def calculated(scene: Scene, **wished: str) -> str:
    """The address of a calculation that the worker has done, with exactly what the form asked of it."""
    answer = scene.table.planner.post(PAGES, {"seconds": "180", **wished})
    assert answer.status_code == 302
    carry_out.func(*DBTaskResult.objects.latest("enqueued_at").args_kwargs["args"])
    return str(answer["Location"])


def plain(page: str) -> str:
    """Without the marks that keep a value in an Arabic line in its own direction."""
    return re.sub("[\u2066-\u2069]", "", page)


def hosted_plan(scene: Scene) -> Plan:
    """Two steps that share their hosts fairly, proposed from the page and agreed by Mali."""
    scene.stepped()
    return agreed(scene, calculated(scene, fair="3", most="1"))


def agreed(scene: Scene, found: str) -> Plan:
    """The plan at this address, proposed from the page and agreed by Mali."""
    scene.table.planner.post(f"{found}proposal/")
    row = Plan.objects.get()
    scene.keys["plan"] = row.key
    scene.meet()
    scene.pair.mli.does(PlanAgree(key=row.key, hashed=scene.hashed("plan")))
    scene.meet()
    return row


def exchanged(row: Plan, key: str) -> PlanPropose:
    """The same days with both hosts changed about: as fair as before."""
    ways = {one.key: len(one.modes) for one in row.asked_of_solver.activities}
    modes = {thing: ways[thing] - 1 - mode for thing, mode in row.answer.modes.items()}
    plan = canonical_json(replace(row.answer, modes=modes))
    return PlanPropose(key=key, replaces=row.key, over=[], problem=row.problem, plan=plan)


@LANGUAGES
def test_wishes_are_asked_and_their_price_is_told(scene: Scene, language: str) -> None:
    scene.stepped()
    client = speak(scene.table.planner, language)
    assert 'name="fair"' in (asked := client.get("/roadmap/").content.decode()) and 'name="most"' in asked
    page = plain(client.get(calculated(scene, fair="3", most="1")).content.decode())
    assert f"{FAIR[language]}" in page and page.count(OF_PARTY) >= 4
    counted = {"fr": "Écarts : 0 ; jours pour chacun : 3 ; en tout : 0", "en": "Misses: 0; days for each: 3; in all: 0",
               "ar": "الفوارق: 0؛ الأيام عن كل فارق: 3؛ المجموع: 0"}  # fmt: skip
    assert counted[language] in page
    proved = {"fr": "aucun plan ne coûte moins", "ar": "لا خطة أقل ثمناً", "en": "no plan costs less"}
    assert proved[language] in page


@LANGUAGES
@pytest.mark.parametrize(("field", "given", "limit"), [("fair", "20000", "10000"), ("most", "0", "1")])
def test_a_number_out_of_range_is_refused_with_both(
    scene: Scene, language: str, field: str, given: str, limit: str
) -> None:
    scene.stepped()
    answer = speak(scene.table.planner, language).post(PAGES, {"seconds": "5", field: given})
    page = answer.content.decode()
    said = page[page.index(f'id="id_{field}_error"') :]
    said = said[: said.index("</p>")]
    assert answer.status_code == 422 and given in said and limit in said and f'value="{given}"' in page
    assert not Job.objects.exists()


def errors(page: str) -> str:
    """What the fields of a form are told."""
    return " ".join(re.findall(r'class="error"[^>]*>(.*?)</p>', plain(page), re.DOTALL))


WRONG = {
    "whole": ({"fair": "3", "share_MAR": "60", "share_MLI": "30"}, ("90 %", "100 %")),
    "one alone": ({"fair": "3", "share_MAR": "62.5"}, ("62.5 %", "100 %")),
    "nought alone": ({"fair": "3", "share_MAR": "0"}, ("0 %", "100 %")),
    "nought for all": ({"fair": "3", "share_MAR": "0", "share_MLI": "0"}, ("0 %", "100 %")),
    "too fine": ({"fair": "3", "share_MAR": "33.33", "share_MLI": "66.67"}, ("33.33", "66.67", "33.3.")),
    "in words": ({"fair": "3", "share_MAR": "half"}, ("half", "100")),
    "no end": ({"fair": "3", "share_MAR": "NaN"}, ("NaN", "100")),
    "no weight": ({"share_MAR": "60", "share_MLI": "40"}, ("MAR 60 %, MLI 40 %",)),
    "no number": ({"most_weight": "30"}, ("30",)),
    "beyond": ({"fair": "3", "share_MAR": "120", "share_MLI": "0"}, ("120", "100")),
}


@LANGUAGES
@pytest.mark.parametrize(("given", "said"), WRONG.values(), ids=WRONG)
def test_shares_and_weights_that_make_no_sense_are_refused(
    scene: Scene, language: str, given: dict[str, str], said: tuple[str, ...]
) -> None:
    scene.stepped()
    answer = speak(scene.table.planner, language).post(PAGES, {"seconds": "5", **given})
    page = answer.content.decode()
    sign = "." if language == "en" else ","
    written = [re.sub(r"(?<=\d)\.(?=\d)", sign, words) for words in said]
    assert answer.status_code == 422 and all(words in errors(page) for words in written), errors(page)
    assert all(f'value="{value}"' in page for value in given.values()) and not Job.objects.exists()


def test_unequal_shares_are_wished_kept_and_offered_again(scene: Scene) -> None:
    scene.stepped()
    address = calculated(scene, fair="3", share_MAR="100", share_MLI="0", most="1", most_weight="7")
    page = plain(scene.table.planner.get(address).content.decode())
    assert 'name="share_MAR" value="100"' in page and 'name="most_weight" value="7"' in page
    assert "a changé depuis ce calcul" not in page
    scene.table.planner.post(f"{address}proposal/")
    row = Plan.objects.get()
    few = next(wish for wish in row.asked_of_solver.wishes if wish.key == "few")
    fair = next(wish for wish in row.asked_of_solver.wishes if wish.key == "fair")
    assert (few.weight, few.most, dict(fair.shares)) == (7, 1, {"MAR": 1000, "MLI": 0})
    again = scene.table.planner.get(f"/roadmap/plans/{row.key}/").content.decode()
    assert 'name="share_MAR"' in again


def test_without_a_wish_nobody_hosts(scene: Scene) -> None:
    scene.stepped()
    page = scene.table.planner.get(calculated(scene)).content.decode()
    assert "Qui accueille</h2>" not in page and "aucun plan ne finit plus tôt" in page


def test_work_of_one_side_alone_is_not_hosted_and_that_is_said(scene: Scene) -> None:
    subject = scene.agreed()
    scene.does(ActivityAdd(
        key=fresh(), undertaking=subject, title={"fr": "Seule"}, duration=3, calendar="MAR", demands=[],
        release=None, deadline=None, fixed=None,
    ))  # fmt: skip
    page = scene.table.planner.get(calculated(scene, fair="3")).content.decode()
    assert "il n’y a rien à accueillir" in page and "Qui accueille</h2>" not in page


@LANGUAGES
def test_the_plan_in_force_tells_its_hosts_and_why_there(scene: Scene, language: str) -> None:
    row = hosted_plan(scene)
    assert sorted(row.hosts.values()) == ["MAR", "MLI"]
    client = speak(scene.table.secretary, language)
    page = client.get("/roadmap/").content.decode()
    assert FAIR[language] in page and CHANGED not in page
    thing = scene.keys["Stage"]
    host, other = row.hosts[thing], ({"MAR", "MLI"} - {row.hosts[thing]}).pop()
    page = plain(client.get(f"/roadmap/plans/{row.key}/activities/{thing}/").content.decode())
    said = {"fr": f"accueillie par {host}. Par {other}", "en": f"hosted by {host}. By {other}",
            "ar": f"لدى {host}. ولو استضيف لدى {other}"}  # fmt: skip
    assert said[language] in page


def test_the_next_calculation_begins_with_the_same_wishes(scene: Scene) -> None:
    hosted_plan(scene)
    page = scene.table.planner.get("/roadmap/").content.decode()
    fair, most = ('name="fair" value="3"', 'name="most" value="1"')
    assert fair in page and most in page
    again = scene.table.planner.get(calculated(scene, fair="4")).content.decode()
    assert "a changé depuis ce calcul" not in again and CHANGED not in again


def test_a_link_taken_back_since_is_told(scene: Scene) -> None:
    row = hosted_plan(scene)
    assert changed_since(scene, row) == ()
    scene.does(LinkDrop(key=scene.keys["link"]))
    assert changed_since(scene, row) == ("Stage",)


def changed_since(scene: Scene, row: Plan) -> tuple[str, ...]:
    """What our node finds changed in the programme since this plan was made."""
    known = programme_of(Reading(Channel.objects.get(ch=scene.pair.mar.ch)), timezone.localdate())
    return checked(known, row.asked_of_solver, row.answer).changed


def test_the_other_side_sees_the_same_hosts(scene: Scene) -> None:
    row = hosted_plan(scene)
    made = theirs(scene, exchanged(row, fresh("MLI")))
    page = scene.table.secretary.get(f"/roadmap/plans/{made.key}/").content.decode()
    assert "rien n’est enfreint" in page and FAIR["fr"] in page
    assert page.count("hôte :") == 2  # each step moves to the other host, on the same days
    compared = scene.table.secretary.get("/roadmap/compare/", {"from": row.key, "to": made.key}).content.decode()
    assert compared.count("hôte :") == 2 and "même début" in compared
    same = scene.table.secretary.get("/roadmap/compare/", {"from": row.key, "to": row.key}).content.decode()
    assert "hôte :" not in same


def test_a_plan_that_drops_its_hosts_says_so(scene: Scene) -> None:
    hosted_plan(scene)
    page = scene.table.planner.get(calculated(scene)).content.decode()
    assert page.count("non désigné") == 2


def test_ways_that_there_are_not_are_shown_as_faults(scene: Scene) -> None:
    """Another node may send anything: the page tells what is wrong, believes no price and breaks nowhere."""
    row = hosted_plan(scene)
    act = exchanged(row, fresh("MLI"))
    wrong: Any = dict.fromkeys(row.answer.modes, 7)
    made = theirs(scene, replace(act, plan=canonical_json(replace(read(Answer, act.plan), modes=wrong))))
    page = scene.table.secretary.get(f"/roadmap/plans/{made.key}/").content.decode()
    assert "trouve des fautes" in page and FAIR["fr"] not in page


def test_a_plan_without_hosts_stays_as_it_was(scene: Scene) -> None:
    in_force(scene)
    page = scene.table.planner.get("/roadmap/").content.decode()
    assert "Qui accueille</h2>" not in page and 'name="fair"' in page


@LANGUAGES
def test_the_chart_names_hosts_and_is_filtered_by_them(scene: Scene, language: str) -> None:
    row = hosted_plan(scene)
    client = speak(scene.table.secretary, language)
    page = client.get("/roadmap/").content.decode()
    said = {"fr": "accueilli par MLI", "ar": "يستضيفه MLI", "en": "hosted by MLI"}[language]
    assert page.count('class="gantt-host"') == 3 and said in page  # two names and the legend
    assert {thing for thing in row.days if f'data-key="{thing}"' in page} == set(row.days)
    (thing,) = (thing for thing, host in row.hosts.items() if host == "MLI")
    only = client.get("/roadmap/", {"host": "MLI"}).content.decode()
    assert [key for key in row.days if f'data-key="{key}"' in only] == [thing]
    assert "<option selected>MLI</option>" in only and "host=MLI" in only
    nobody = client.get("/roadmap/", {"host": "XYZ"}).content.decode()
    assert 'class="gantt-row' not in nobody and "<option selected>XYZ</option>" in nobody


def test_the_chart_of_two_versions_says_where_it_was(scene: Scene) -> None:
    row = hosted_plan(scene)
    made = theirs(scene, exchanged(row, fresh("MLI")))
    compared = scene.table.secretary.get("/roadmap/compare/", {"from": row.key, "to": made.key}).content.decode()
    assert compared.count("(avant : ") == 4  # for a pointer and in the table, of each step


def test_a_host_named_for_the_first_time_is_a_change(scene: Scene) -> None:
    scene.stepped()
    bare, hosted = in_force_unwished(scene), calculated(scene, fair="3")
    page = scene.table.planner.get(hosted).content.decode()
    assert bare.hosts == {} and page.count("non désigné") == 2


def in_force_unwished(scene: Scene) -> Plan:
    """The same two steps, agreed without a word about hosts."""
    return agreed(scene, calculated(scene))


def test_sheets_on_paper_name_the_hosts(scene: Scene) -> None:
    row = hosted_plan(scene)
    data = scene.table.secretary.get(f"/roadmap/plans/{row.key}/chart.pdf").content
    told = "".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)
    assert "Partie hôte" in told and told.count("MLI") >= 1 and told.count("MAR") >= 1
