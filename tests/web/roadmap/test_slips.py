"""A slip on the page: what moves before anything is saved, better answers from a job, proposed, answered, compared."""

import re
from datetime import date, timedelta
from html import unescape
from io import BytesIO
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pypdf
import pytest
from django.http import QueryDict
from django_tasks_db.models import DBTaskResult

from mithaq.desk.models import Job
from mithaq.jobs.run import carry_out
from mithaq.roadmap.acts.plans import PlanAgree
from mithaq.roadmap.models import Evidence, Plan
from mithaq.web.roadmap.look import Look
from mithaq.web.roadmap.weighing import MOST, faint
from tests.web.commitments.scene import Scene, step, today
from tests.web.roadmap.test_roadmap import in_force, theirs
from tests.web.sessions.cast import LANGUAGES, hidden, speak

pytestmark = pytest.mark.django_db(databases="__all__")


def page_of(scene: Scene) -> str:
    return f"/roadmap/plans/{scene.keys['plan']}/"


def days_of(scene: Scene, name: str) -> tuple[date, date]:
    return Plan.objects.get(key=scene.keys["plan"]).days[scene.keys[name]]


def slip(scene: Scene, name: str, days: int) -> str:
    """The address that a bar moved by so many days leads to."""
    day = days_of(scene, name)[0] + timedelta(days=days)
    answer = scene.table.planner.get(page_of(scene), {"activity": scene.keys[name], "day": day.isoformat()})
    assert answer.status_code == 302
    return str(answer["Location"])


@LANGUAGES
def test_a_moved_bar_shows_what_moves_and_saves_nothing(scene: Scene, language: str) -> None:
    in_force(scene)
    address = slip(scene, "Préparation", 14)
    page = speak(scene.table.planner, language).get(address).content.decode()
    assert page.count('class="gantt-ghost"') == 2 and "slip-form" in page
    said = {"fr": "Ce qui bouge : 2 activités", "ar": "ما يتحرك: نشاطان", "en": "What moves: 2 activities"}
    assert said[language] in page and f"{page_of(scene)}proposal/" in page
    assert Plan.objects.count() == 1 and not Job.objects.exists()


def test_what_breaks_a_commitment_names_its_article(scene: Scene) -> None:
    in_force(scene)
    page = scene.table.planner.get(slip(scene, "Préparation", 220)).content.decode()
    assert '<li class="breaks">' in page and "PV-2026-01" in page and "enfreint" in page
    assert f"{page_of(scene)}proposal/" in page  # late as it is, it may be proposed


def test_undo_forget_and_the_address_say_the_same(scene: Scene) -> None:
    in_force(scene)
    first = slip(scene, "Préparation", 7)
    query = parse_qs(urlsplit(first).query)["slip"]
    day = (days_of(scene, "Stage")[0] + timedelta(days=60)).isoformat()
    more = scene.table.planner.get(first + f"&activity={scene.keys['Stage']}&day={day}")["Location"]
    assert parse_qs(urlsplit(more).query)["slip"][0] == query[0]
    page = scene.table.planner.get(more).content.decode()
    assert f'href="{first}"' in page and f'href="{page_of(scene)}" data-forget' in page


@LANGUAGES
def test_without_a_script_a_date_a_length_or_a_delay_say_it(scene: Scene, language: str) -> None:
    in_force(scene)
    client, address = speak(scene.table.planner, language), f"{page_of(scene)}activities/{scene.keys['Stage']}/"
    page = client.get(address).content.decode()
    assert 'name="day"' in page and 'name="late"' in page and "demands" in page
    start = days_of(scene, "Stage")[0]
    asked = {"activity": scene.keys["Stage"], "day": start.isoformat(), "days": "5", "late": "9", "because": "Pluies"}
    to = client.get(address, asked)["Location"]
    assert f"~{start + timedelta(days=9)}~" in to and "because=Pluies" in to
    longer = client.get(address, asked | {"late": "", "days": "8"})["Location"]
    assert longer.partition("slip=")[2].startswith(f"{scene.keys['Stage']}~~8")
    assert client.get(address, asked | {"late": "0"}).status_code == 422
    assert client.get(f"{page_of(scene)}activities/nothing/").status_code == 404


def test_why_not_earlier_is_told_in_sentences(scene: Scene) -> None:
    in_force(scene)
    page = scene.table.planner.get(f"{page_of(scene)}activities/{scene.keys['Stage']}/").content.decode()
    assert "Pourquoi pas plus tôt" in page and "« Préparation »" in page
    assert "MAR." not in page[page.index("Pourquoi pas") : page.index("</main>")]


def test_the_answer_at_once_is_proposed_with_its_reason_and_agreed_by_the_other_side(scene: Scene) -> None:
    in_force(scene)
    address = slip(scene, "Préparation", 14)
    fields = parse_qs(urlsplit(address).query) | {"because": ["La salle est prise"]}
    answer = scene.table.planner.post(f"{page_of(scene)}proposal/", fields)
    made = Plan.objects.exclude(key=scene.keys["plan"]).get()
    assert answer.status_code == 302 and answer["Location"] == f"/roadmap/plans/{made.key}/"
    assert made.replaces == scene.keys["plan"] and Evidence.objects.get().note == "La salle est prise"
    page = scene.table.planner.get(answer["Location"]).content.decode()
    assert page.count('class="gantt-ghost"') == 2 and "La salle est prise" in page
    scene.meet()
    scene.keys["slipped"] = made.key
    scene.pair.mli.does(PlanAgree(key=made.key, hashed=scene.hashed("slipped")))
    scene.meet()
    assert "en vigueur" in scene.table.planner.get(f"/roadmap/plans/{made.key}/").content.decode()


def test_better_answers_come_from_a_job_and_one_of_them_is_proposed(scene: Scene) -> None:
    in_force(scene)
    address = slip(scene, "Préparation", 14)
    fields: dict[str, Any] = parse_qs(urlsplit(address).query)
    watched: dict[str, Any] = {"HTTP_HX_REQUEST": "true"}
    asked = scene.table.planner.post(f"{page_of(scene)}replans/", fields, **watched)
    job = Job.objects.get()
    assert f"job={job.pk}" in asked["HX-Replace-Url"] and "<progress" in asked.content.decode()
    carry_out.func(job.pk, {"plan": scene.keys["plan"], "slips": fields["slip"], "today": today().isoformat(),
                            "seconds": 0.3})  # fmt: skip
    job.refresh_from_db()
    assert job.state == Job.DONE, (job.code, job.values)
    ways = scene.table.planner.get(f"{page_of(scene)}replans/now/", fields | {"job": job.pk}).content.decode()
    assert ways.count('<a class="way"') == 4 and "<progress" not in ways
    page = scene.table.planner.get(page_of(scene), fields | {"job": job.pk, "choice": "least"}).content.decode()
    assert 'name="choice" value="least"' in page
    scene.table.planner.post(f"{page_of(scene)}proposal/", fields | {"job": job.pk, "choice": "least"})
    acts = {choice["aim"]: choice["act"]["key"] for choice in (job.result or {})["choices"]}
    assert Plan.objects.filter(key=acts["least"]).exists()
    # They are no answers to the same slips of another plan.
    foreign = f"/roadmap/plans/{acts['least']}/replans/now/"
    assert "<progress" not in (other := scene.table.planner.get(foreign, fields | {"job": job.pk}).content.decode())
    assert other.count('<a class="way"') == 1


def test_a_search_is_stopped_and_other_slips_do_not_show_its_answers(scene: Scene) -> None:
    in_force(scene)
    fields: dict[str, Any] = parse_qs(urlsplit(slip(scene, "Préparation", 14)).query)
    to = scene.table.planner.post(f"{page_of(scene)}replans/", fields)["Location"]
    job = Job.objects.get()
    watched, end = scene.table.planner.get(to).content.decode(), f"/work/{job.pk}/end/"
    again = scene.table.planner.get(f"{page_of(scene)}replans/now/", fields | {"job": job.pk}).content.decode()
    assert "<progress" in again and end not in again, "what is asked every second leaves the button where it is"
    back = re.search(r'name="next" value="([^"]+)"', watched[watched.index(f'action="{end}"') :])
    assert back and unescape(back[1]).startswith(f"{page_of(scene)}?")
    assert scene.table.planner.post(end, {"next": unescape(back[1])})["Location"] == unescape(back[1])
    job.refresh_from_db()
    assert job.state == Job.CANCELLED
    assert "Arrêté" in scene.table.planner.get(to).content.decode()
    assert "Arrêté" in scene.table.planner.get(unescape(back[1])).content.decode()
    assert scene.table.secretary.post(end).status_code == 404


def test_the_other_sides_plan_is_answered_with_another_that_puts_it_aside(scene: Scene) -> None:
    in_force(scene)
    scene.does(step(scene, "Visite", days=10))
    scene.meet()
    made = theirs(scene, scene.planned())
    theirs_page = f"/roadmap/plans/{made.key}/"
    page = scene.table.planner.get(theirs_page).content.decode()
    assert "répondez par un autre plan" in page and 'data-slips="slip-form"' in page
    day = Plan.objects.get(key=made.key).days[scene.keys["Visite"]][0] + timedelta(days=10)
    address = scene.table.planner.get(theirs_page, {"activity": scene.keys["Visite"], "day": day.isoformat()})
    fields = parse_qs(urlsplit(str(address["Location"])).query)
    assert scene.table.planner.post(f"{theirs_page}proposal/", fields).status_code == 302
    ours = Plan.objects.exclude(key__in=[made.key, scene.keys["plan"]]).get()
    assert {ours.replaces, *ours.over} == {scene.keys["plan"], made.key}
    page = scene.table.planner.get("/roadmap/").content.decode()
    assert "message warning" not in page  # an answer is no conflict


@LANGUAGES
def test_any_two_versions_are_compared(scene: Scene, language: str) -> None:
    in_force(scene)
    scene.table.planner.post(f"{page_of(scene)}proposal/", parse_qs(urlsplit(slip(scene, "Préparation", 14)).query))
    newer = Plan.objects.exclude(key=scene.keys["plan"]).get()
    client = speak(scene.table.secretary, language)
    pair = {"from": scene.keys["plan"], "to": newer.key}
    page = client.get("/roadmap/compare/", pair).content.decode()
    assert page.count('class="gantt-ghost"') == 2 and page.count("<option") == 4
    back = client.get("/roadmap/compare/", {"from": newer.key, "to": scene.keys["plan"]}).content.decode()
    earlier = {"fr": "plus tôt", "ar": "قبل", "en": "earlier"}
    assert earlier[language] in back


def test_who_may_not_and_wrong_verbs(scene: Scene) -> None:
    in_force(scene)
    fields = parse_qs(urlsplit(slip(scene, "Préparation", 14)).query)
    for tail in ("proposal/", "replans/", "risks/"):
        assert scene.table.stranger.post(page_of(scene) + tail, fields).status_code == 403
        assert scene.table.planner.get(page_of(scene) + tail).status_code == 405
    assert scene.table.stranger.get("/roadmap/compare/").status_code == 403
    assert Plan.objects.count() == 1


def test_a_slip_beyond_the_horizon_is_refused_in_a_sentence(scene: Scene) -> None:
    in_force(scene)
    page = scene.table.planner.get(slip(scene, "Préparation", 3_000)).content.decode()
    assert 'role="alert"' in page and f"{page_of(scene)}proposal/" not in page


def test_how_late_it_may_become_is_simulated_and_drawn(scene: Scene) -> None:
    in_force(scene)
    to = scene.table.planner.post(f"{page_of(scene)}risks/")["Location"]
    assert "show=risk" in to and "pas encore été simulé" in scene.table.planner.get(to).content.decode()
    scene.table.secretary.post(f"{page_of(scene)}risks/")
    job = Job.objects.get()  # the second who asks joins the first
    carry_out.func(job.pk, {"plan": scene.keys["plan"], "today": today().isoformat(), "runs": 200})
    page = scene.table.planner.get(to).content.decode()
    assert "gantt-whisker" in page and "quatre sur cinq" in page
    job.refresh_from_db()
    _tells_what_weighs(page, job.result or {})
    assert "Ce dont la fin dépend le plus" not in scene.table.planner.get(page_of(scene)).content.decode()


def _tells_what_weighs(page: str, found: dict[str, Any]) -> None:
    """The activities that the end follows, the closest first, each with its two figures; others not at all."""
    table = page[page.index("Ce dont la fin dépend le plus") :]
    told = [int(figure) for figure in re.findall(r'max="100" value="(\d+)"', table[: table.index("</table>")])]
    follows = [round(value / 10) for value in found["tornado"].values()]
    assert told and told == sorted((one for one in follows if one >= faint(found["runs"])), reverse=True)[:MOST]


def test_filters_groups_zoom_and_loads_are_addresses(scene: Scene) -> None:
    in_force(scene)
    at = page_of(scene)

    def rows(query: str) -> int:
        page = scene.table.planner.get(f"{at}?{query}").content.decode()
        return page.count('<g class="gantt-row')

    assert [rows("axis=training"), rows("axis=equipment"), rows("party=MLI"), rows("state=late")] == [2, 0, 0, 0]
    subject = scene.keys["training"]
    shut = scene.table.planner.get(f"{at}?turn={subject}").content.decode()
    assert shut.count('<g class="gantt-row') == 0 and 'aria-expanded="false"' in shut and "gantt-brace" in shut
    loads = scene.table.planner.get(f"{at}?show=load&by=commitment&zoom=week").content.decode()
    assert loads.count('class="gantt-limit"') == 1 and "3 / 4" in loads and "PV-2026-01, art. 1" in loads
    assert 'data-day="24"' in loads


@pytest.mark.parametrize("query", ["zoom=decade&by=moon&job=x", "slip=nonsense", "show=everything", "job=" + "9" * 40])
def test_an_address_that_makes_no_sense_is_the_plain_page(query: str) -> None:
    look = Look.of(QueryDict(query))
    assert (look.zoom, look.by, look.slips, look.job) == ("", "undertaking", (), None)


def test_an_address_says_everything_that_was_chosen() -> None:
    query = "zoom=week&by=axis&axis=training&state=late&show=load&show=risk&turn=a&job=4&choice=least"
    look = Look.of(QueryDict(f"{query}&slip=MAR.x~2027-01-01~"))
    assert Look.of(QueryDict(look.query[1:])) == look
    assert look.undone.slips == () and look.undone.job is None and look.turning("a").turned == frozenset()


def test_hidden_fields_of_a_slip_stand_once(scene: Scene) -> None:
    in_force(scene)
    page = scene.table.planner.get(slip(scene, "Préparation", 14)).content.decode()
    form = page[page.index(f'action="{page_of(scene)}proposal/"') :]
    assert len(hidden(form[: form.index("</form>")], "slip")) == 1


@LANGUAGES
def test_the_chart_is_printed_as_it_is_shown(scene: Scene, language: str) -> None:
    in_force(scene)
    client = speak(scene.table.planner, language)
    answer = client.get(f"{page_of(scene)}chart.pdf?show=chain")
    assert answer["Content-Type"] == "application/pdf" and answer.content.startswith(b"%PDF")
    slipped = urlsplit(slip(scene, "Préparation", 14)).query
    text = pypdf.PdfReader(BytesIO(client.get(f"{page_of(scene)}chart.pdf?{slipped}").content)).pages[0].extract_text()
    assert Plan.objects.get().hashed in re.sub(r"\s", "", text)
    if language == "fr":
        assert "personne ne l’a proposée" in text and "Préparation" in text
    assert scene.table.stranger.get(f"{page_of(scene)}chart.pdf").status_code == 403


def test_a_print_says_in_words_what_moves_and_what_it_leaves_out(scene: Scene) -> None:
    in_force(scene)
    slipped = urlsplit(slip(scene, "Préparation", 14)).query
    pages = pypdf.PdfReader(BytesIO(scene.table.planner.get(f"{page_of(scene)}chart.pdf?{slipped}").content)).pages
    told = pages[-1].extract_text()
    assert "Ce qui bouge" in told and "Stage" in told and re.search(r"\+\d+ j", told)
    assert "Instructeurs" in pages[0].extract_text() and "sur 4" in pages[0].extract_text()
    narrow = scene.table.planner.get(f"{page_of(scene)}chart.pdf?axis=logistics").content
    assert "2 activités sont écartées par le filtre" in pypdf.PdfReader(BytesIO(narrow)).pages[-1].extract_text()


def test_a_long_chart_is_drawn_by_a_worker(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is long is a matter of rows: here one is."""
    in_force(scene)
    monkeypatch.setattr("mithaq.web.roadmap.printing.AT_ONCE", 1)
    page, client = page_of(scene), scene.table.planner
    assert f'action="{page}sheets/' in client.get(page).content.decode()
    assert client.get(f"{page}chart.pdf?zoom=year")["Location"] == f"{page}?zoom=year"
    watched = client.post(f"{page}sheets/?zoom=year")["Location"]
    assert 'hx-trigger="every' in client.get(watched).content.decode()
    carry_out.func(*DBTaskResult.objects.latest("enqueued_at").args_kwargs["args"])
    answer = client.get(f"{watched}image/")
    assert answer["Content-Type"] == "application/pdf" and answer.content.startswith(b"%PDF")
    assert scene.table.secretary.get(f"{watched}image/").status_code == 404
