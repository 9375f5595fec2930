"""What comes in: read into a draft, shown item by item with what is lost, added as one entry by a person's word."""

import html
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from mithaq.desk.models import Draft
from mithaq.roadmap.acts.activities import LinkAdd
from mithaq.roadmap.models import Activity, Link, Resource
from mithaq.secretariat.models import EntryRow
from tests.secretariat.conftest import fresh
from tests.web.commitments.scene import Scene, step
from tests.web.sessions.cast import LANGUAGES, speak

pytestmark = pytest.mark.django_db(databases="__all__")
SAMPLES = Path(__file__).resolve().parents[2] / "documents" / "mspdi"


def handed(scene: Scene, name: str, data: bytes | None = None, *, client: Any = None) -> Any:
    file = SimpleUploadedFile(name, data if data is not None else (SAMPLES / name).read_bytes())
    return (client or scene.table.planner).post("/roadmap/imports/", {"file": file})


def page_of(client: Any, address: str) -> str:
    return html.unescape(client.get(address).content.decode())


@LANGUAGES
def test_a_project_becomes_a_draft_that_says_what_is_lost(scene: Scene, language: str) -> None:
    scene.agreed()
    client = speak(scene.table.planner, language)
    page = page_of(client, handed(scene, "project2003.xml", client=client)["Location"])
    for name in ("Préparer le programme", "Stage", "Attestations", "Instructeur"):
        assert name in page
    assert {"fr": "coût de 100000", "ar": "التكلفة", "en": "cost of 100000"}[language] in page
    assert f'value="{scene.keys["training"]}" selected' in page  # the file names the undertaking
    assert not Activity.objects.exists()


def test_what_is_kept_is_one_entry(scene: Scene) -> None:
    scene.agreed()
    address = handed(scene, "project2003.xml")["Location"]
    before = EntryRow.objects.count()
    answer = scene.table.planner.post(f"{address}confirmation/")
    assert answer.status_code == 302 and EntryRow.objects.count() == before + 1
    rows = {row.title["fr"]: row for row in Activity.objects.all()}
    assert {name: row.duration for name, row in rows.items()} == {
        "Préparer le programme": 5, "Stage": 11, "Attestations": 0,
    }  # fmt: skip
    assert Link.objects.count() == 3 and Resource.objects.get().capacity == 3
    assert {row.undertaking for row in rows.values()} == {scene.keys["training"]}
    assert rows["Stage"].demands == [{"resource": Resource.objects.get().key, "amount": 2}]
    assert rows["Attestations"].deadline is None  # it was past: told, and left
    assert not Draft.objects.exists()


def test_what_is_unchecked_stays_out_and_its_links_with_it(scene: Scene) -> None:
    scene.agreed()
    address = handed(scene, "project2003.xml")["Location"]
    shown = ["t2", "t4", "t5", "r1", "l2-4", "l4-5", "l2-5"]
    chosen = {"shown": shown, "keep": ["", "t2", "t5", "r1"], "group-0": scene.keys["training"]}
    scene.table.planner.post(f"{address}look/", chosen)
    assert "n’engage" not in page_of(scene.table.planner, address)
    scene.table.planner.post(f"{address}confirmation/", chosen)
    assert {row.title["fr"] for row in Activity.objects.all()} == {"Préparer le programme", "Attestations"}
    assert not Link.objects.exists()


def test_a_large_file_is_looked_through_item_by_item(scene: Scene) -> None:
    """Its page sends two fields for each item: more than forms usually have."""
    scene.agreed()
    rows = "".join(f"Étape {n};2\n" for n in range(600))
    address = handed(scene, "grand.csv", f"Activité;Jours ouvrés\n{rows}".encode())["Location"]
    shown = re.findall(r'name="shown" value="(\w+)"', page_of(scene.table.planner, address))
    assert len(shown) == 600
    chosen = {"shown": shown, "keep": shown[:590], "group-0": scene.keys["training"]}
    assert scene.table.planner.post(f"{address}look/", chosen).status_code == 302
    assert page_of(scene.table.planner, address).count(" checked>") == 590
    answer = scene.table.planner.post(f"{address}confirmation/", chosen | {"keep": shown[:300]})
    assert answer.status_code == 302 and Activity.objects.count() == 300


def test_a_group_without_undertaking_is_left_out_until_one_is_chosen(scene: Scene) -> None:
    scene.agreed()
    address = handed(scene, "ganttproject.xml")["Location"]
    assert scene.table.planner.post(f"{address}confirmation/").status_code == 302 and not Activity.objects.exists()
    assert "aucune action du registre" in page_of(scene.table.planner, address)
    chosen = {"shown": ["t0", "t1"], "keep": ["", "t0", "t1"], "group-0": scene.keys["training"]}
    scene.table.planner.post(f"{address}confirmation/", chosen)
    assert Activity.objects.count() == 2 and Link.objects.count() == 1


def test_the_same_file_again_adds_nothing(scene: Scene) -> None:
    scene.agreed()
    for _ in range(2):
        address = handed(scene, "project2003.xml")["Location"]
        scene.table.planner.post(f"{address}confirmation/")
    assert Activity.objects.count() == 3 and Link.objects.count() == 3 and Resource.objects.count() == 1
    assert "déjà au registre" in page_of(scene.table.planner, address)


def test_our_own_file_returns_with_one_more_row(scene: Scene) -> None:
    scene.stepped()
    out = scene.table.planner.get("/roadmap/exports/csv/?in=fr").content.decode("utf-8-sig").splitlines()
    heading, rows = out[0].split(","), out[1:3]
    extra = dict.fromkeys(heading, "") | {
        "N°": "9", "Activité": "Clôture", "Action": "Action training", "Jours ouvrés": "2", "Après": "1",
        "Calendrier": "MLI", "Ressources": "Instructeurs ×2",
    }  # fmt: skip
    text = "\n".join([out[0], *rows, ",".join(extra[name] for name in heading)])
    address = handed(scene, "feuille.csv", text.encode())["Location"]
    scene.table.planner.post(f"{address}confirmation/")
    assert Activity.objects.count() == 3 and Link.objects.count() == 2 and Resource.objects.count() == 1
    added = next(row for row in Activity.objects.all() if row.title.get("fr") == "Clôture")
    assert (added.calendar, added.demands[0]["amount"]) == ("MLI", 2)


def test_our_own_file_as_it_left_adds_nothing_not_even_links_of_whole_undertakings(scene: Scene) -> None:
    scene.stepped()
    scene.agreed("logistics")
    leg = replace(step(scene, "Route"), undertaking=scene.keys["logistics"], demands=[])
    scene.does(leg, LinkAdd(key=fresh(), before=scene.keys["training"], after=scene.keys["logistics"], lag=1))
    for form, name in (("mspdi", "x.xml"), ("xlsx", "x.xlsx")):
        out = scene.table.planner.get(f"/roadmap/exports/{form}/?in=ar").content
        page = page_of(scene.table.planner, handed(scene, name, out)["Location"])
        assert "Rien de nouveau" in page and "(0 acte)" in page


@LANGUAGES
def test_a_bad_file_is_a_sentence_and_leaves_nothing(scene: Scene, language: str) -> None:
    scene.agreed()
    client = speak(scene.table.planner, language)
    for name, data in (("x.xml", b"<html/>"), ("x.xlsx", b"PK"), ("x.pdf", b"%PDF-1.7"), ("x.csv", b"a,b\n")):
        answer = handed(scene, name, data, client=client)
        assert answer.status_code == 422 and 'role="alert"' in answer.content.decode()
    assert client.post("/roadmap/imports/").status_code == 422 and not Draft.objects.exists()


def test_a_draft_is_its_owners_and_goes_when_removed(scene: Scene) -> None:
    scene.agreed()
    address = handed(scene, "project2003.xml")["Location"]
    assert scene.table.secretary.get(address).status_code == 404
    assert scene.table.stranger.get(address).status_code == 403
    assert scene.table.planner.get(f"{address}confirmation/").status_code == 405
    assert scene.table.planner.post(f"{address}removal/").status_code == 302 and not Draft.objects.exists()


def test_without_an_undertaking_it_says_where_to_begin(scene: Scene) -> None:
    address = handed(scene, "openproj.xml")["Location"]
    assert 'href="/commitments/"' in page_of(scene.table.planner, address)


def test_a_long_name_over_many_tasks_lies_in_the_draft_once(scene: Scene) -> None:
    scene.agreed()
    rows = "".join(f"Étape {n};{'é' * 1_000}\n" for n in range(400))
    address = handed(scene, "long.csv", f"Activité;Action\n{rows}".encode())["Location"]
    draft = Draft.objects.get()
    assert len(draft.content["found"]["tasks"]) == 400 and draft.content["paths"] == [["é" * 300]]
    assert len(json.dumps(draft.content)) < 200_000
    assert "nom de 1000 caractères coupé à 300" in page_of(scene.table.planner, address)
    draft.content["found"]["tasks"] = [{**one, "path": ["Avant"]} for one in draft.content["found"]["tasks"]]
    del draft.content["paths"]  # as drafts were kept before
    draft.save()
    assert "Avant" in page_of(scene.table.planner, address)
