"""`mithaq plan import` beside the page: the same differences with both values, changed only when asked."""

from argparse import Namespace
from pathlib import Path

import msgspec
import pytest

from mithaq.cli.commands.plan_files import import_
from mithaq.cli.told import Told
from mithaq.ledger.errors import Language
from mithaq.roadmap.models import Activity, Link
from tests.web.commitments.scene import Scene, today
from tests.web.interchange.test_changes import back, edited, number_of, out, page_of
from tests.web.roadmap.test_roadmap import in_force
from tests.web.sessions.cast import LANGUAGES, speak

pytestmark = pytest.mark.django_db(databases="__all__")


def asked(file: Path, *, change: bool = False, yes: bool = False) -> Namespace:
    return Namespace(file=str(file), undertaking=None, change=change, yes=yes, by="planner", despite=[])


def run(scene: Scene, args: Namespace, *, language: Language = "fr", json: bool = False) -> None:
    import_(args, Told(language, json), scene.table.reading, today())


@LANGUAGES
def test_both_values_are_listed_as_on_the_page(
    scene: Scene, tmp_path: Path, language: Language, capsys: pytest.CaptureFixture[str]
) -> None:
    scene.stepped()
    data = edited(out(scene, "csv"), Stage=[("Jours ouvrés", "8"), ("Échéance", "2031-05-02")])
    (tmp_path / "x.csv").write_bytes(data)
    run(scene, asked(tmp_path / "x.csv"), language=language)
    told = capsys.readouterr().out.replace("\u2068", "").replace("\u2069", "")
    speak(scene.table.planner, language)
    page = page_of(scene, back(scene, "x.csv", data))
    for value in ("5", "8", {"fr": "2 mai 2031", "ar": "2 ماي 2031", "en": "2 May 2031"}[language]):
        assert value in told and f"<bdi>{value}</bdi>" in page
    assert "--change" in told and "--yes" not in told
    assert Activity.objects.get(key=scene.keys["Stage"]).duration == 5


def test_nothing_is_changed_without_a_yes_and_all_of_it_with_one(
    scene: Scene, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scene.stepped()
    data = out(scene, "csv")
    first = number_of(data, "Préparation")
    (tmp_path / "x.csv").write_bytes(edited(data, Stage=[("Jours ouvrés", "8"), ("Après", f"{first}+3")]))
    run(scene, asked(tmp_path / "x.csv", change=True), json=True)
    told = msgspec.json.decode(capsys.readouterr().out)
    assert (told["acts"], told["seq"], told["missing"], told["unlinked"]) == (3, None, [], [])
    (link,) = told["relinked"]
    assert (link["before"], link["after"]) == ("Préparation", "Stage") and link["record"] != link["file"]
    assert link["key"] == scene.keys["link"]
    assert [(one["name"], one["ours"], one["differs"]) for one in told["changed"]] == [
        ("Stage", True, [{"what": "Jours ouvrés", "record": "5", "file": "8"}])
    ]
    assert Activity.objects.get(key=scene.keys["Stage"]).duration == 5
    run(scene, asked(tmp_path / "x.csv", change=True, yes=True), json=True)
    assert msgspec.json.decode(capsys.readouterr().out)["seq"]
    assert Activity.objects.get(key=scene.keys["Stage"]).duration == 8
    assert Link.objects.get(dropped=False).lag == 3


def test_what_the_file_lacks_is_listed_and_stays(
    scene: Scene, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_force(scene)
    (tmp_path / "x.csv").write_bytes(edited(out(scene, "csv"), Stage=None))
    run(scene, asked(tmp_path / "x.csv", change=True, yes=True))
    assert "« Stage » n'est plus dans le fichier" in capsys.readouterr().out.replace("\u2068", "").replace("\u2069", "")
    assert not Activity.objects.get(key=scene.keys["Stage"]).dropped


@LANGUAGES
def test_a_link_that_the_file_lacks_is_listed_and_stays(
    scene: Scene, tmp_path: Path, language: Language, capsys: pytest.CaptureFixture[str]
) -> None:
    in_force(scene)
    (tmp_path / "x.csv").write_bytes(edited(out(scene, "csv"), Stage=[("Après", "")]))
    run(scene, asked(tmp_path / "x.csv", change=True, yes=True), language=language)
    told = capsys.readouterr().out.replace("\u2068", "").replace("\u2069", "")
    said = {"fr": "« Stage » n'attend plus « Préparation »", "ar": "لم يعد «مرحلة Stage» ينتظر «مرحلة Préparation»",
            "en": "“Stage” no longer waits for “Préparation”"}  # fmt: skip
    assert said[language] in told
    run(scene, asked(tmp_path / "x.csv"), language=language, json=True)
    known = msgspec.json.decode(capsys.readouterr().out)["unlinked"]
    before = f"{'مرحلة ' if language == 'ar' else ''}Préparation"
    assert [(one["key"], one["before"]) for one in known] == [(scene.keys["link"], before)]
    assert not Link.objects.get().dropped
