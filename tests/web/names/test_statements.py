"""What is said of spellings by hand, and taken back: who may, what contradicts it, what says nothing."""

from typing import Any

import pytest

from mithaq.desk.models import Spelling
from mithaq.secretariat.spellings import registry, say_of
from tests.secretariat.conftest import BY, grant
from tests.web.file.node import Desk
from tests.web.names.test_lists import PASTED, answer, handed_in, moussa, page

__all__ = ["moussa"]
pytestmark = pytest.mark.django_db(databases="__all__")


def test_only_who_writes_texts_or_manages_people_teaches(desk: Desk, moussa: str) -> None:
    planner: Any = grant("MAR", "planner")
    desk.pair.mar.perform(type(planner)(**vars(planner) | {"holder": desk.stranger_user.pseudonym}), by=BY["MAR"])
    draft = handed_in(desk.stranger, pasted=PASTED)
    assert 'name="verdict"' not in page(desk.stranger, draft, "all")
    assert 'action="/file/names/statements/"' not in desk.stranger.get("/file/names/").content.decode()
    (kept,) = say_of(desk.pair.mar.ch, Spelling.SAME, ["Musa Traore"], moussa, by=BY["MAR"])
    given = {"name": "Kati", "other": "Qaty", "verdict": "same"}
    assert answer(desk.stranger, draft, 0, person=moussa, verdict="same").status_code == 422
    assert desk.stranger.post("/file/names/statements/", given).status_code == 422
    assert desk.stranger.post(f"/file/names/statements/{kept.pk}/withdrawal/").status_code == 422
    assert Spelling.objects.filter(undone_by="").get() == kept


def test_two_spellings_are_said_by_hand(desk: Desk, moussa: str) -> None:
    given = {"name": "2e BIMoto", "other": "فوج المشاة الثاني", "verdict": "same"}
    assert desk.in_language("en").post("/file/names/statements/", given).status_code == 302
    assert registry(desk.pair.mar.ch).known.verdict("2e bimoto", "فوج المشاة الثاني") == "same"
    page = desk.secretary.get("/file/names/").content.decode()
    assert "2e BIMoto" in page and "is a spelling of" in page
    desk.secretary.post("/file/names/statements/", given | {"verdict": "apart"})
    assert registry(desk.pair.mar.ch).known.verdict("2e bimoto", "فوج المشاة الثاني") == "other"
    assert Spelling.objects.filter(undone_by="").count() == 1


def test_a_contradiction_is_told_and_shown(desk: Desk, moussa: str) -> None:
    for one, other, verdict in (("Kati", "Caty", "same"), ("Caty", "Qaty", "same"), ("Kati", "Qaty", "apart")):
        given = {"name": one, "other": other, "verdict": verdict}
        said = desk.in_language("en").post("/file/names/statements/", given, follow=True).content.decode()
    assert "What was said of “Kati” and “Caty” no longer counts" in said
    assert said.count("something said later contradicts it") == 1
    known = registry(desk.pair.mar.ch).known
    assert known.verdict("Caty", "Qaty") == "same" and known.verdict("Kati", "Qaty") == "other"


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"other": "KATI"}, "already read as one"),
        ({"name": "12"}, "holds no letter"),
        ({"other": ""}, "required"),
        ({"verdict": "perhaps"}, "valid choice"),
    ],
)
def test_what_says_nothing_is_refused(desk: Desk, moussa: str, wrong: dict[str, str], said: str) -> None:
    given = {"name": "Kati", "other": "كاتي", "verdict": "same"} | wrong
    answer = desk.in_language("en").post("/file/names/statements/", given)
    assert answer.status_code == 422 and said in answer.content.decode() and not Spelling.objects.exists()
