"""The file proposed by one side and answered by the other; notes that stay; who sees what."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

import mithaq.demonstration
from mithaq.commission.acts import FileAgree, MandateEnd, MandateGrant
from mithaq.commission.models import File, Mandate, Note
from mithaq.desk.models import Draft
from mithaq.secretariat.models import EntryRow, PayloadRow
from tests.secretariat.conftest import BY, fresh, grant
from tests.web.file.node import Desk, agree_by_twin, proposed
from tests.web.file.test_drafting import FRENCH, confirm, dropped, item, text

pytestmark = pytest.mark.django_db(databases="__all__")
DEMONSTRATION = Path(mithaq.demonstration.__file__).parent
FORM: dict[str, Any] = {
    "title_fr": "Commission militaire mixte",
    "party_MAR_fr": "Maroc",
    "party_MLI_fr": "Mali",
    "languages": ["fr", "ar"],
    "axes": ["training"],
    "costs": "each_its_own",
    "transfer": "consent",
}


def test_written_by_hand_and_proposed(desk: Desk) -> None:
    given = {"body_training_fr": "Formation", "founded": "2025-02-17", "years": "5"}
    answer = desk.secretary.post("/file/proposal/", FORM | given)
    row = File.objects.get()
    assert answer.status_code == 302 and answer.headers["Location"] == f"/file/proposals/{row.key}/"
    assert row.bodies == [{"axis": "training", "names": {"fr": "Formation"}}] and row.years == 5
    assert str(row.founded) == "2025-02-17" and row.prevailing is None


def test_only_what_was_confirmed_is_proposed(desk: Desk) -> None:
    paths = [DEMONSTRATION / f"communique.{language}.txt" for language in ("fr", "ar")]
    files = [text(path.name, path.read_bytes()) for path in paths]
    draft = dropped(desk.secretary, *files, published="2025-02-20")
    empty = desk.secretary.get(f"/file/proposal/?draft={draft.pk}").content.decode()
    assert 'value="Commission militaire mixte"' not in empty and "2025-02-17" not in empty
    organ = next(one for one in draft.content["items"] if one["value"].get("kind") == "joint_commission")
    pledge = next(one for one in draft.content["items"] if one["value"].get("who") == "MAR")
    for one in (organ, item(draft, "date"), pledge):
        assert confirm(desk.secretary, draft, one).status_code == 302
    form = desk.secretary.get(f"/file/proposal/?draft={draft.pk}").content.decode()
    assert 'value="Commission militaire mixte"' in form and 'value="2025-02-17"' in form and pledge["id"] in form
    given = FORM | {"basis": [organ["id"], pledge["id"]], "source": "Communiqué du 19 février"}
    desk.secretary.post(f"/file/proposal/?draft={draft.pk}", given)
    basis = File.objects.get().basis
    assert [one["source"] for one in basis] == ["Communiqué du 19 février"] * 2
    assert basis[1]["text"] == pledge["value"]["texts"] and basis[1]["day"] == "2025-02-20"
    assert "commission militaire mixte" in basis[0]["text"]["fr"] and "لجنة" in basis[0]["text"]["ar"]


def test_a_basis_that_was_not_offered_is_refused(desk: Desk) -> None:
    assert desk.secretary.post("/file/proposal/", FORM | {"basis": ["made-up"]}).status_code == 422
    assert File.objects.count() == 0


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"title_fr": " "}, "Give the commission a title"),
        ({"party_MLI_fr": ""}, "Name this party"),
        ({"prevailing": "en"}, "The language that prevails must be one"),
        ({"more_fr": "Une phrase."}, "Say where this sentence stands"),
        ({"years": "0"}, "greater than or equal to 1"),
    ],
)
def test_a_wrong_form_says_so_and_keeps_what_was_written(desk: Desk, wrong: dict[str, str], said: str) -> None:
    answer = desk.in_language("en").post("/file/proposal/", FORM | {"party_MAR_ar": "المغرب"} | wrong)
    assert answer.status_code == 422
    assert said in answer.content.decode() and "المغرب" in answer.content.decode()
    assert File.objects.count() == 0


def test_the_other_side_agrees_and_the_page_says_how_far(desk: Desk) -> None:
    desk.secretary.post("/file/proposal/", FORM)
    row = File.objects.get()
    page = desk.in_language("en").get("/file/").content.decode()
    assert "Not sent yet" in page and "has not answered yet" in page
    agree_by_twin(desk, row)
    page = desk.secretary.get("/file/").content.decode()
    assert "The file in force" in page and "Answered by the other party" in page


def test_their_proposal_is_read_with_its_differences_and_agreed(desk: Desk) -> None:
    desk.secretary.post("/file/proposal/", FORM)
    first = File.objects.get()
    agree_by_twin(desk, first)
    change = proposed("MLI", replaces=first.key, costs="host", axes=["training", "equipment"])
    desk.pair.mli.does(change)
    desk.pair.exchange()
    row = File.objects.get(key=change.key)
    page = desk.in_language("en").get(f"/file/proposals/{row.key}/").content.decode()
    assert "<del>" in page and "<ins>" in page
    assert "The host bears the costs on its soil" in page and "Each party bears its own costs" in page
    assert "Read what would change" in desk.secretary.get("/file/").content.decode()
    desk.secretary.post(f"/file/proposals/{row.key}/agreement/", {"hashed": row.hashed})
    page = desk.secretary.get("/file/").content.decode()
    assert "The host bears the costs on its soil" in page and "Agreed, not yet acknowledged" in page


def test_agreement_to_another_hash_is_refused(desk: Desk) -> None:
    desk.pair.mli.does(change := proposed("MLI"))
    desk.pair.exchange()
    before = EntryRow.objects.count()
    answer = desk.in_language("en").post(f"/file/proposals/{change.key}/agreement/", {"hashed": "0" * 64})
    assert answer.status_code == 422 and "Nothing was changed" in answer.content.decode()
    assert EntryRow.objects.count() == before


def test_decline_and_withdraw(desk: Desk) -> None:
    desk.pair.mli.does(theirs := proposed("MLI"))
    desk.pair.exchange()
    row = File.objects.get(key=theirs.key)
    assert desk.secretary.post(f"/file/proposals/{row.key}/refusal/", {"hashed": row.hashed}).status_code == 302
    desk.secretary.post("/file/proposal/", FORM)
    ours = File.objects.exclude(key=theirs.key).get()
    assert desk.secretary.post(f"/file/proposals/{ours.key}/withdrawal/").status_code == 302
    page = desk.in_language("en").get("/file/").content.decode()
    assert "Proposals that came to nothing" in page
    again = desk.secretary.post(f"/file/proposals/{theirs.key}/withdrawal/")
    assert again.status_code == 422, "theirs is not ours to withdraw"


def test_two_files_that_crossed_stand_beside_each_other(desk: Desk) -> None:
    desk.secretary.post("/file/proposal/", FORM)
    desk.pair.mli.does(proposed("MLI"))
    desk.pair.exchange()
    ours = File.objects.get(key__startswith="MAR.")
    page = desk.in_language("en").get(f"/file/proposals/{ours.key}/").content.decode()
    assert "Another file stands beside this one" in page


def test_a_change_starts_from_the_file_in_force(desk: Desk) -> None:
    desk.secretary.post("/file/proposal/", FORM | {"more_fr": "Mémorandum de 2006.", "more_source": "Mémorandum"})
    first = File.objects.get()
    agree_by_twin(desk, first)
    page = desk.secretary.get("/file/proposal/").content.decode()
    assert "Mémorandum de 2006." in page
    desk.secretary.post("/file/proposal/", FORM | {"basis": ["file-0"], "years": "3"})
    change = File.objects.exclude(key=first.key).get()
    assert change.replaces == first.key and change.basis == first.basis


# ── notes of this state ──


def test_a_national_note_stays_in_the_house(desk: Desk) -> None:
    assert "Only for us" not in desk.in_language("en").get("/file/").content.decode(), "no mandate there yet"
    desk.pair.national.perform(grant("MAR", "secretary"), by=BY["MAR"])
    assert "Only for us" in desk.secretary.get("/file/").content.decode()
    desk.secretary.post("/file/notes/", {"text": "Position de repli : dix places."})
    assert Note.objects.get().text == "Position de repli : dix places."
    assert "Position de repli" in desk.secretary.get("/file/").content.decode()
    common = PayloadRow.objects.filter(ch=desk.pair.mar.ch).values_list("payload", flat=True)
    assert not any(b"repli" in bytes(payload) for payload in common)


def test_an_empty_note_is_no_note(desk: Desk) -> None:
    desk.pair.national.perform(grant("MAR", "secretary"), by=BY["MAR"])
    desk.in_language("en").post("/file/notes/", {"text": ""})
    assert Note.objects.count() == 0
    assert "The note is empty" in desk.secretary.get("/file/").content.decode()


def test_a_note_without_a_mandate_of_our_own_record(desk: Desk) -> None:
    desk.pair.national.perform(grant("MAR", "secretary"), by=BY["MAR"])
    ours = Mandate.objects.get(ch=desk.pair.national.ch)
    other = MandateGrant(key=fresh(), holder="u:other", role="secretary", axis=None, since=None, until=None)
    desk.pair.national.perform(other, by=BY["MAR"])
    desk.pair.national.perform(MandateEnd(key=ours.key), by=BY["MAR"])
    answer = desk.in_language("en").post("/file/notes/", {"text": "x"})
    assert answer.status_code == 422 and Note.objects.count() == 0


def test_what_leaves_is_said(desk: Desk) -> None:
    page = desk.in_language("en").get("/file/what-leaves/").content.decode()
    assert "Never leaves this node" in page and "National notes" in page


# ── who ──

PAGES = ("/file/", "/file/proposal/", "/file/people/", "/file/people/new/", "/file/what-leaves/")


@pytest.mark.parametrize("address", PAGES)
def test_a_stranger_sees_nothing_and_nobody_signs_in(desk: Desk, address: str) -> None:
    answer = desk.stranger.get(address)
    assert answer.status_code == 403 and "Commission militaire mixte" not in answer.content.decode()
    assert Client().get(address).status_code == 302


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize("address", PAGES)
def test_every_page_in_every_language(desk: Desk, address: str, language: str) -> None:
    page = desk.in_language(language).get(address)
    assert page.status_code == 200 and f'lang="{language}"' in page.content.decode()


def test_someone_who_may_only_plan_reads_and_proposes_nothing(desk: Desk) -> None:
    desk.pair.mar.perform(grant_to(desk, "planner"), by=BY["MAR"])
    assert 'type="file"' not in desk.stranger.get("/file/").content.decode()
    assert desk.stranger.get("/file/proposal/").status_code == 422
    assert desk.stranger.post("/file/proposal/", FORM).status_code == 422
    assert desk.stranger.post("/file/drafts/", {"texts": [text("c.txt", FRENCH)]}).status_code == 422
    assert File.objects.count() == 0 and Draft.objects.count() == 0


def test_an_ended_mandate_opens_nothing(desk: Desk) -> None:
    act = grant_to(desk, "secretary")
    desk.pair.mar.perform(act, by=BY["MAR"])
    assert desk.stranger.get("/file/").status_code == 200
    desk.pair.mar.perform(MandateEnd(key=act.key), by=BY["MAR"])
    assert desk.stranger.get("/file/").status_code == 403


def test_an_expired_mandate_reads_but_does_not_act(desk: Desk) -> None:
    act = grant_to(desk, "secretary", until="2020-01-01")
    desk.pair.mar.perform(act, by=BY["MAR"])
    answer = desk.stranger.post("/file/proposal/", FORM)
    assert answer.status_code == 422 and "2020" in answer.content.decode() and File.objects.count() == 0


def test_wrong_verbs(desk: Desk) -> None:
    assert desk.secretary.post("/file/").status_code == 405
    assert desk.secretary.get(f"/file/proposals/{fresh()}/agreement/").status_code == 405
    assert desk.secretary.put("/file/proposal/").status_code == 405


def test_no_such_proposal(desk: Desk) -> None:
    assert desk.secretary.get(f"/file/proposals/{fresh()}/").status_code == 404
    assert desk.secretary.get(f"/file/proposal/?from={fresh()}").status_code == 404


def grant_to(desk: Desk, role: Any, *, until: str = "") -> Any:
    last = date.fromisoformat(until) if until else None
    holder = desk.stranger_user.pseudonym
    return MandateGrant(key=fresh(), holder=holder, role=role, axis=None, since=None, until=last)


def test_agreed_twice_is_refused_the_second_time(desk: Desk) -> None:
    desk.pair.mli.does(theirs := proposed("MLI"))
    desk.pair.exchange()
    row = File.objects.get(key=theirs.key)
    act = FileAgree(key=row.key, hashed=row.hashed)
    desk.pair.mar.perform(act, by=BY["MAR"])
    answer = desk.in_language("en").post(f"/file/proposals/{row.key}/agreement/", {"hashed": row.hashed})
    assert answer.status_code == 422 and "already voted" in answer.content.decode()
