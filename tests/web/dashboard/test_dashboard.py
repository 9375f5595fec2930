"""The first page: what awaits whom, the figures, the next session, the other party; and who sees nothing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mithaq.axes.expertise.acts import MissionPropose
from mithaq.commission.acts import FileAgree, MandateEnd
from mithaq.commission.models import File, Mandate
from mithaq.secretariat import bag
from mithaq.secretariat.awaiting import Awaited, awaiting, counts
from mithaq.secretariat.bag import unpack
from tests.secretariat.conftest import fresh
from tests.secretariat.test_inbox import says, waits
from tests.web.commitments.scene import Scene, today, undertake
from tests.web.sessions.cast import LANGUAGES, Table, proposal, speak

pytestmark = pytest.mark.django_db(databases="__all__")
EVERYTHING = {"secretary", "chair", "planner", "head", "administrator"}


def kinds(scene: Scene, roles: set[str] = EVERYTHING) -> list[str]:
    return [one.kind for one in awaiting(scene.table.reading, roles)]


@LANGUAGES
def test_before_there_is_a_file_it_asks_for_the_communique(table: Table, language: str) -> None:
    page = speak(table.secretary, language).get("/").content.decode()
    drop = {"fr": "Déposer le communiqué", "ar": "إيداع البيان", "en": "Drop the communiqué"}[language]
    assert drop in page and 'href="/file/"' in page


@LANGUAGES
def test_the_page_with_everything_on_it(scene: Scene, language: str) -> None:
    scene.agreed()
    scene.pair.mli.does(proposal("MLI", number=4, day=today() + timedelta(22)))
    scene.meet()
    answer = speak(scene.table.secretary, language).get("/")
    page = answer.content.decode()
    days = {"fr": "22 jours", "ar": "22 يوماً", "en": "22 days"}[language]
    assert answer.status_code == 200 and days in page and "1448" in page
    assert page.count('class="card stat') == 5  # the session, and four figures
    assert {"fr": "vingt-quatre", "ar": "أربعة وعشرين", "en": "vingt-quatre"}[language] in page


def test_what_awaits_by_kind_and_by_role(scene: Scene) -> None:
    scene.promise()
    scene.meet()
    session = proposal("MLI", number=4, day=today() + timedelta(22))
    work = undertake(scene, "expertise", party="MLI")
    mission = MissionPropose(
        key=fresh("MLI"), replaces=None, undertaking=work.key, title={"fr": "Audit"}, experts=2, days=3,
        place={"fr": "Kati"}, starts=today(),
    )  # fmt: skip
    scene.pair.mli.does(session, work, mission)
    scene.meet()
    assert [kind for kind in kinds(scene) if not kind.startswith("bag")] == [
        "session.agree", "undertaking.agree", "mission.agree",
    ]  # fmt: skip
    assert set(kinds(scene, {"planner"})) == {"undertaking.agree", "mission.agree"}
    assert kinds(scene, {"administrator"}) in ([], ["bag.send"])
    page = scene.table.secretary.get("/").content.decode()
    for address in (f"/sessions/{session.key}/", f"/commitments/undertakings/{work.key}/"):
        assert f'href="{address}"' in page
    badge = {entry.name: entry.waiting for entry in scene.table.planner.get("/").context["rail"]}
    assert badge["commitments"] == 2 and badge["sessions"] == 0


def test_an_answer_takes_it_off_the_list(scene: Scene) -> None:
    scene.promise()
    scene.meet()
    work = undertake(scene, "training", party="MLI")
    scene.pair.mli.does(work)
    scene.meet()
    assert "undertaking.agree" in kinds(scene)
    hashed = scene.hashed("training")
    scene.table.secretary.post(f"/commitments/undertakings/{work.key}/agreement/", {"hashed": hashed})
    assert "undertaking.agree" not in kinds(scene)


def test_ours_does_not_await_us_and_a_replaced_one_awaits_nobody(scene: Scene) -> None:
    scene.promise()
    scene.does(undertake(scene, "training"))
    assert "undertaking.agree" not in kinds(scene)
    scene.meet()
    first = undertake(scene, "equipment", party="MLI")
    newer = replace(undertake(scene, "equipment", party="MLI", name="newer"), replaces=first.key)
    scene.pair.mli.does(first, newer)
    scene.meet()
    (one,) = [one for one in awaiting(scene.table.reading, EVERYTHING) if one.kind == "undertaking.agree"]
    assert one.row.key == newer.key


def test_a_bundle_is_to_be_sent_until_it_is_packed(scene: Scene) -> None:
    scene.promise()
    assert "bag.send" in kinds(scene, {"secretary"})
    assert "bag.send" not in kinds(scene, {"planner"})
    page = scene.table.secretary.get("/").content.decode()
    assert "Envoyer un pli à MLI" in page
    bag.pack(scene.pair.mar, scene.table.reading, "MLI")
    assert "bag.send" not in kinds(scene, {"secretary"})
    scene.does(undertake(scene, "training"))
    assert "bag.send" in kinds(scene, {"secretary"})


def test_a_gap_is_told_until_what_is_missing_has_come(scene: Scene) -> None:
    first, second = says(scene.pair, "a"), says(scene.pair, "b")
    waits(scene.pair, second)
    assert "bag.gap" in kinds(scene)
    assert "manque" in scene.table.secretary.get("/").content.decode()
    unpack(scene.pair.mar, first, "first")
    assert "bag.gap" not in kinds(scene)


def test_two_sessions_that_crossed_are_told_to_be_settled(scene: Scene) -> None:
    scene.promise()
    scene.meet()
    scene.pair.mli.does(undertake(scene, "training", party="MLI", name="theirs"))
    scene.does(undertake(scene, "training", name="ours"))
    scene.meet()
    assert "À régler" in scene.table.secretary.get("/").content.decode()


def test_a_stranger_and_an_ended_mandate_see_nothing(scene: Scene) -> None:
    scene.promise()
    assert scene.table.stranger.get("/").status_code == 403
    (mandate,) = Mandate.objects.filter(holder="u:planner")
    scene.does(MandateEnd(key=mandate.key))
    answer = scene.table.planner.get("/")
    assert answer.status_code == 403 and "vingt-quatre" not in answer.content.decode()


def test_the_file_awaits_the_other_party(scene: Scene) -> None:
    (file,) = File.objects.all()
    scene.pair.mli.does(FileAgree(key=file.key, hashed=file.hashed))
    scene.meet()
    assert scene.table.reading.standing(file).state == "agreed" and "file.agree" not in kinds(scene)


def test_counts_are_by_room() -> None:
    rows = [Awaited("plan.agree", "roadmap", None, "MLI"), Awaited("lot.receive", "commitments", None, "MLI")]
    assert counts([*rows, rows[0]]) == {"roadmap": 2, "commitments": 1}


def test_wrong_verb(scene: Scene) -> None:
    assert scene.table.secretary.post("/").status_code == 405
