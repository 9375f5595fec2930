"""A list screened: handed in, done by the worker, answered name by name, known everywhere, undone, taken away."""

import csv
import io
import re
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from mithaq.commission.acts import PersonAdd, PersonDetails
from mithaq.desk.models import Draft, Job, Spelling
from mithaq.jobs.indexing import index
from mithaq.jobs.run import enqueue
from mithaq.jobs.screening import KIND
from mithaq.ledger.act import Lang
from mithaq.projection import writing
from mithaq.secretariat.models import PayloadRow
from mithaq.secretariat.spellings import registry
from tests.jobs.test_jobs import worked
from tests.secretariat.conftest import BY, fresh, grant
from tests.web.file.node import Desk

pytestmark = pytest.mark.django_db(databases="__all__")
HTMX = {"HX-Request": "true"}
PASTED = "Moussa Traore\nتراوري موسى\nJean Dupont\nFatoumata Diarra"


@pytest.fixture
def moussa(desk: Desk) -> str:
    return person(desk, {"fr": "Moussa Traoré", "ar": "موسى تراوري"})


def person(desk: Desk, name: dict[Lang, str], rank: str = "colonel") -> str:
    key = fresh()
    details = PersonDetails(name=name, rank={"fr": rank}, office=None)
    desk.pair.mar.perform(PersonAdd(key=key, pseudonym=f"u:{key[4:16]}"), (details, key), by=BY["MAR"])
    return key


def handed_in(client: Client, **given: Any) -> Draft:
    answer = client.post("/file/names/", given)
    assert answer.status_code == 302, answer.content.decode()[:2000]
    worked()
    return Draft.objects.filter(kind=KIND).latest("pk")


def page(client: Client, draft: Draft, show: str = "") -> str:
    return client.get(f"/file/names/lists/{draft.pk}/", {"show": show}).content.decode()


def answer(client: Client, draft: Draft, at: int, **said: str) -> Any:
    return client.post(f"/file/names/lists/{draft.pk}/rows/{at}/statement/", said)


@pytest.mark.parametrize(
    ("language", "word"), [("fr", "À trancher"), ("ar", "في انتظار الجواب"), ("en", "To be answered")]
)
def test_each_name_with_whom_it_may_mean_and_the_evidence(desk: Desk, moussa: str, language: str, word: str) -> None:
    draft = handed_in(desk.in_language(language), pasted=PASTED)
    said = page(desk.secretary, draft)
    assert word in said and "Moussa Traore" in said and "تراوري موسى" in said and "Jean Dupont" not in said
    assert "<bdi>traore</bdi> = <bdi>traore</bdi>" in said and "<bdi>تراوري</bdi>" in said
    assert "Jean Dupont" in page(desk.secretary, draft, "nobody") and "Jean Dupont" in page(
        desk.secretary, draft, "all"
    )
    assert draft.content["found"].keys() == {"Moussa Traore", "تراوري موسى"}


def test_an_answer_is_kept_for_the_commission_and_taken_back(desk: Desk, moussa: str) -> None:
    draft = handed_in(desk.in_language("en"), pasted=PASTED)
    assert answer(desk.secretary, draft, 0, person=moussa, verdict="same").status_code == 302
    (said,) = Spelling.objects.all()
    assert (said.name, said.of, said.verdict, said.by) == ("Moussa Traore", moussa, Spelling.SAME, BY["MAR"])
    assert "Moussa Traore" in page(desk.secretary, draft, "confirmed")
    known = desk.secretary.get("/file/names/").content.decode()
    assert "is a spelling of" in known and "Moussa Traore" in known
    assert "Moussa Traore" in desk.secretary.get("/file/people/").content.decode()
    answer(desk.secretary, draft, 0, person=moussa, verdict="")
    assert Spelling.objects.get().undone_by == BY["MAR"] and "Moussa Traore" in page(desk.secretary, draft, "open")
    answer(desk.secretary, draft, 1, person=moussa, verdict="apart")
    assert "تراوري موسى" in page(desk.secretary, draft, "apart")
    last = Spelling.objects.get(undone_by="")
    assert desk.secretary.post(f"/file/names/statements/{last.pk}/withdrawal/").status_code == 302
    assert not Spelling.objects.filter(undone_by="").exists()


def test_a_homonym_of_a_list_stays_apart_and_the_person_keeps_their_name(desk: Desk, moussa: str) -> None:
    draft = handed_in(desk.in_language("en"), pasted=PASTED)
    answer(desk.secretary, draft, 0, person=moussa, verdict="apart")
    again = handed_in(desk.secretary, pasted="MOUSSA TRAORÉ\nموسى تراوري")
    assert "MOUSSA TRAORÉ" in page(desk.secretary, again, "apart"), "remembered, and still shown"
    assert "موسى تراوري" in page(desk.secretary, again, "open"), "whose other spelling nobody has told apart"


def test_what_was_learned_elsewhere_is_found_in_a_list(desk: Desk, moussa: str) -> None:
    first = handed_in(desk.in_language("en"), pasted="Wolobougou Tekrour")
    assert first.content["found"] == {}
    Spelling.objects.create(ch=desk.pair.mar.ch, name="TEKROUR Wolobougou", of=moussa, verdict="same", by=BY["MAR"])
    second = handed_in(desk.secretary, pasted="Wolobougou Tekrour")
    assert second.content["found"] == {
        "Wolobougou Tekrour": [[moussa, 100, [["wolobougou", "wolobougou"], ["tekrour", "tekrour"]]]]
    }
    assert "Wolobougou" in page(desk.secretary, second, "confirmed")


@pytest.mark.parametrize(
    ("language", "same", "other"),
    [
        ("fr", "Pour : même grade (colonel).", "Fortement contre : un autre État"),
        ("ar", "مؤيِّد: الرتبة نفسها (colonel).", "معارِض بقوة: دولة أخرى"),
        ("en", "For: the same rank (colonel).", "Strongly against: another state"),
    ],
)
def test_rank_and_side_of_a_list_speak_for_and_against(
    desk: Desk, moussa: str, language: str, same: str, other: str
) -> None:
    pasted = "Grade;Nom;Partie\ncolonel;Moussa Traore;Maroc\nsergent;موسى تراوري;السنغال\n"
    draft = handed_in(desk.in_language(language), pasted=pasted)
    said = page(desk.secretary, draft)
    assert same in said and other in said and said.index("Moussa Traore") < said.index(other), "the likelier first"
    data = desk.secretary.get(f"/file/names/lists/{draft.pk}/table.csv").content.decode("utf-8-sig")
    first, second = list(csv.reader(io.StringIO(data)))[1:3]
    assert (
        first[9] == "colonel · Maroc"
        and same in first[8]
        and int(first[7]) > 95
        and int(second[7]) < 35 < int(second[5])
    )


def test_homonyms_of_the_record_are_told_apart_by_rank(desk: Desk, moussa: str) -> None:
    captain = person(desk, {"fr": "Moussa Traoré"}, rank="capitaine")
    for rank, likelier in (("Lt-col.", moussa), ("Lieutenant", captain)):
        draft = handed_in(desk.in_language("en"), pasted=f"{rank} Moussa Traoré\n")
        line = f"{rank} Moussa Traoré"
        assert draft.content["rows"] == [[1, "Moussa Traoré", {"rank": rank.rstrip(".")}, line]]
        said = page(desk.secretary, draft)
        assert f'<bdi dir="auto">{line}</bdi>' in said, "as it is written, beside what was read in it"
        assert min((moussa, captain), key=lambda key: said.index(f'value="{key}"')) == likelier
        assert {one[0] for one in draft.content["found"]["Moussa Traoré"]} == {moussa, captain}, "both are asked about"


def test_a_script_answers_one_row_with_its_counts(desk: Desk, moussa: str) -> None:
    draft = handed_in(desk.in_language("en"), pasted=PASTED)
    address = f"/file/names/lists/{draft.pk}/rows/0/statement/"
    said = desk.secretary.post(address, {"person": moussa, "verdict": "same", "show": "open"}, headers=HTMX)
    body = said.content.decode()
    assert "<!doctype" not in body and 'id="row-0"' in body and 'id="counts"' in body and "Take back" in body


def test_the_table_says_everything_and_no_name_becomes_a_formula(desk: Desk, moussa: str) -> None:
    draft = handed_in(desk.in_language("en"), pasted="Moussa Traore\n=cmd Traore Moussa\nJean Dupont")
    answer(desk.secretary, draft, 0, person=moussa, verdict="same")
    data = desk.secretary.get(f"/file/names/lists/{draft.pk}/table.csv")
    rows = list(csv.reader(io.StringIO(data.content.decode("utf-8-sig"))))
    assert data["Content-Type"].startswith("text/csv") and rows[0][1] == "Name in the list"
    assert [row[1:3] for row in rows[1:4]] == [
        ["Moussa Traore", "The same person"], ["'=cmd Traore Moussa", "To be answered"],
        ["Jean Dupont", "Nobody alike"],
    ]  # fmt: skip
    assert rows[1][3].endswith("Moussa Traoré") and "RESTRICTED" in data.content.decode().upper()


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_a_bad_list_is_refused_on_the_page_and_nothing_is_kept(desk: Desk, moussa: str, language: str) -> None:
    file = SimpleUploadedFile("grades.csv", b"Grade;Unit\ncolonel;RI\n")
    for given in ({"pasted": " \n"}, {"file": file}, {"pasted": "a\n" * 5_001}):
        refused = desk.in_language(language).post("/file/names/", given)
        assert refused.status_code == 422 and 'role="alert"' in refused.content.decode()
    assert not Draft.objects.exists() and not Job.objects.exists()


def test_an_erased_person_is_named_by_no_list(desk: Desk, moussa: str) -> None:
    draft = handed_in(desk.in_language("en"), pasted=PASTED)
    index()
    draft.refresh_from_db()
    assert draft.content["found"].keys() == {"Moussa Traore", "تراوري موسى"}, "the other channels empty no list"
    with writing():
        for row in PayloadRow.objects.filter(ch=desk.pair.mar.ch, party="MAR"):
            if "Traoré".encode() in bytes(row.payload):
                row.delete()
    desk.pair.mar.rebuild()
    assert "The same person" not in page(desk.secretary, draft, "all").split('class="screened"')[1]
    index()
    draft.refresh_from_db()
    assert draft.content["found"] == {}


def test_what_a_worker_finds_is_not_overwritten_by_the_door(desk: Desk, moussa: str, settings: Any) -> None:
    """The worker is done before the door has answered: it carries the work out as soon as it is asked for."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
    desk.in_language("en").post("/file/names/", {"pasted": PASTED})
    draft = Draft.objects.get(kind=KIND)
    assert draft.content["found"].keys() == {"Moussa Traore", "تراوري موسى"}
    assert Job.objects.get(pk=draft.content["job"]).state == Job.DONE
    desk.secretary.post(f"/file/names/lists/{draft.pk}/repetition/")
    draft.refresh_from_db()
    assert draft.content["found"] and draft.content["job"] == Job.objects.latest("pk").pk


def test_of_a_list_that_was_not_screened_nothing_is_said_or_answered(desk: Desk, moussa: str) -> None:
    desk.in_language("en").post("/file/names/", {"pasted": PASTED})
    draft = Draft.objects.get(kind=KIND)
    address = f"/file/names/lists/{draft.pk}/"
    assert desk.secretary.get(address + "table.csv")["Location"] == address
    assert answer(desk.secretary, draft, 0, person=moussa, verdict="same")["Location"] == address
    said = {"person": moussa, "verdict": "same"}
    answered = desk.secretary.post(address + "rows/0/statement/", said, headers=HTMX)
    assert answered["HX-Refresh"] == "true" and not Spelling.objects.exists()


def test_an_initial_of_one_confirms_nobody_else(desk: Desk, moussa: str) -> None:
    draft = handed_in(desk.in_language("en"), pasted="M. Traoré\nI. Traoré\nOuld Traoré\nTraoré\nTRAORE M")
    answer(desk.secretary, draft, 0, person=moussa, verdict="same")
    known = registry(desk.pair.mar.ch)
    assert known.spelt("M. Traoré") == known.spelt("TRAORE M") == [moussa]
    assert known.spelt("I. Traoré") == known.spelt("Ould Traoré") == known.spelt("Traoré") == []


def test_the_next_homonym_takes_the_place_of_whoever_was_told_apart(desk: Desk, moussa: str) -> None:
    every = {moussa} | {person(desk, {"fr": "Moussa Traoré"}) for _ in range(6)}
    draft = handed_in(desk.in_language("en"), pasted="Moussa Traore")
    asked = re.compile(r'name="person" value="([^"]+)"')
    first = asked.findall(page(desk.secretary, draft, "all"))
    assert len(first) == 5 and "And 2 more people" in page(desk.secretary, draft, "all")
    for key in first:
        answer(desk.secretary, draft, 0, person=key, verdict="apart")
    assert set(asked.findall(page(desk.secretary, draft, "all"))) == every
    assert "more people" not in page(desk.secretary, draft, "all")
    assert set(first).isdisjoint(asked.findall(page(desk.secretary, draft, "all"))[:2]), "the others come first"


def test_a_statement_that_never_was_is_not_there(desk: Desk, moussa: str) -> None:
    for number in ("77", "9" * 30):
        assert desk.secretary.post(f"/file/names/statements/{number}/withdrawal/").status_code == 404


def test_a_list_taken_off_the_desk_ends_its_work_quietly(desk: Desk, moussa: str) -> None:
    desk.in_language("en").post("/file/names/", {"pasted": PASTED})
    draft = Draft.objects.get(kind=KIND)
    desk.secretary.post(f"/file/names/lists/{draft.pk}/removal/")
    assert Job.objects.get().state == Job.CANCELLED
    enqueue("names.screen", None, draft=draft.pk)
    worked()
    assert Job.objects.latest("pk").state == Job.DONE


def test_before_anybody_is_known_the_page_says_what_to_do(desk: Desk) -> None:
    said = desk.in_language("en").get("/file/names/").content.decode()
    assert "Nobody to compare with yet" in said and 'name="pasted"' not in said


def test_a_list_is_its_owners_alone_and_can_be_stopped_repeated_and_removed(desk: Desk, moussa: str) -> None:
    desk.in_language("en").post("/file/names/", {"pasted": PASTED})
    draft = Draft.objects.get(kind=KIND)
    address = f"/file/names/lists/{draft.pk}/"
    assert "Waiting for the worker" in desk.secretary.get(address).content.decode()
    desk.secretary.post(f"/work/{Job.objects.latest('pk').pk}/end/", {"next": address})
    assert "can be screened again" in desk.secretary.get(address).content.decode()
    desk.secretary.post(address + "repetition/")
    desk.secretary.post(address + "repetition/")
    assert Job.objects.filter(kind="names.screen", state=Job.QUEUED).count() == 1, "the second joins the first"
    worked()
    planner: Any = grant("MAR", "planner")
    desk.pair.mar.perform(type(planner)(**vars(planner) | {"holder": desk.stranger_user.pseudonym}), by=BY["MAR"])
    assert desk.stranger.get("/file/names/").status_code == 200
    assert desk.stranger.get(address).status_code == desk.stranger.post(address + "removal/").status_code == 404
    person(desk, {"fr": "Awa Keïta"})
    assert "screen the list again" in page(desk.secretary, draft)
    assert desk.secretary.post(address + "removal/").status_code == 302
    assert not Draft.objects.exists() and desk.secretary.get(address).status_code == 404


def test_who_has_no_mandate_sees_nothing(desk: Desk, moussa: str) -> None:
    assert desk.stranger.get("/file/names/").status_code == 403
    assert desk.stranger.post("/file/names/", {"pasted": PASTED}).status_code == 403
    assert Client().get("/file/names/").status_code == 302
