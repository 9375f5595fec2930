"""People of both parties: added with erasable names, mandated, and shown for what the record still holds."""

from typing import Any

import pytest

from mithaq.commission.acts import PersonAdd, PersonDetails
from mithaq.commission.models import Mandate, Person
from mithaq.desk.models import Spelling
from mithaq.ledger.keys import Person as Key
from mithaq.projection import writing
from mithaq.secretariat.keys import enrol
from mithaq.secretariat.models import PayloadRow
from mithaq.secretariat.spellings import say_of
from tests.secretariat.conftest import BY, fresh, grant
from tests.web.file.node import Desk

pytestmark = pytest.mark.django_db(databases="__all__")
NAMED = {"name_fr": "Abdelghani Mouhib", "name_ar": "عبد الغني محب", "rank_fr": "général de brigade", "account": ""}
GRANT = {"holder": BY["MAR"], "role": "vetting", "axis": "", "since": "", "until": ""}


def page(desk: Desk) -> str:
    return desk.in_language("en").get("/file/people/").content.decode()


def test_add_a_person_and_read_them(desk: Desk) -> None:
    assert desk.secretary.post("/file/people/new/", NAMED).status_code == 302
    row = Person.objects.get()
    assert row.name == {"fr": "Abdelghani Mouhib", "ar": "عبد الغني محب"} and row.rank == {"fr": "général de brigade"}
    assert "Abdelghani Mouhib" in page(desk) and "عبد الغني محب" in page(desk) and "No mandate" in page(desk)


@pytest.mark.parametrize(
    "spelt", [{"name_fr": "Abd El Ghani Mohib"}, {"name_ar": "محب عبد الغني"}, {"name_en": "ABDELGHANI MOUHIB"}]
)
def test_a_name_that_the_record_knows_is_asked_about_first(desk: Desk, spelt: dict[str, str]) -> None:
    desk.secretary.post("/file/people/new/", NAMED)
    answer = desk.in_language("en").post("/file/people/new/", {"account": "", **spelt})
    assert answer.status_code == 422 and Person.objects.count() == 1
    said = answer.content.decode()
    assert "Is this the same person?" in said and "Abdelghani Mouhib" in said
    desk.secretary.post("/file/people/new/", {"account": "", "despite": "same_person", **spelt})
    assert Person.objects.count() == 2


def test_the_same_person_is_not_added_and_the_spelling_is_kept(desk: Desk) -> None:
    desk.secretary.post("/file/people/new/", NAMED)
    person = Person.objects.get()
    spelt = {"account": "", "name_fr": "Abd El Ghani Mohib"}
    answer = desk.secretary.post("/file/people/new/", spelt | {"same": person.key})
    assert answer.status_code == 302 and Person.objects.count() == 1
    assert [(one.name, one.of, one.verdict) for one in Spelling.objects.all()] == [
        ("Abd El Ghani Mohib", person.key, Spelling.SAME)
    ]
    again = desk.in_language("en").post("/file/people/new/", {"account": "", "name_en": "ABD EL GHANI MOHIB"})
    assert "spelling confirmed before" in again.content.decode()
    assert desk.secretary.post("/file/people/new/", spelt | {"same": "MAR.nobody"}).status_code == 422


def test_whoever_was_told_apart_is_not_asked_about_again(desk: Desk) -> None:
    desk.secretary.post("/file/people/new/", NAMED)
    say_of(desk.pair.mar.ch, Spelling.APART, ["Abdelghani Mohib"], Person.objects.get().key, by=BY["MAR"])
    answer = desk.secretary.post("/file/people/new/", {"account": "", "name_fr": "Abdelghani Mohib"})
    assert answer.status_code == 302 and Person.objects.count() == 2


def test_a_name_like_no_other_is_not_asked_about(desk: Desk) -> None:
    desk.secretary.post("/file/people/new/", NAMED)
    assert desk.secretary.post("/file/people/new/", {"account": "", "name_fr": "Fatoumata Diarra"}).status_code == 302


def test_a_person_may_be_an_account_of_this_node(desk: Desk) -> None:
    desk.secretary.post("/file/people/new/", NAMED | {"account": BY["MAR"]})
    assert Person.objects.get().pseudonym == BY["MAR"]
    assert "Co-chair" in page(desk) and "amina" in page(desk).lower()


def test_a_person_without_a_name(desk: Desk) -> None:
    answer = desk.in_language("en").post("/file/people/new/", {"account": ""})
    assert answer.status_code == 422 and "Write the name in one language at least" in answer.content.decode()


def test_a_name_entered_later(desk: Desk) -> None:
    desk.pair.mar.perform(PersonAdd(key=fresh(), pseudonym="u:abc"), by=BY["MAR"])
    assert "No name entered" in page(desk)
    desk.secretary.post("/file/people/new/?pseudonym=u:abc", NAMED)
    assert (Person.objects.get().name or {})["fr"] == "Abdelghani Mouhib"


def test_an_erased_name_is_shown_as_erased(desk: Desk) -> None:
    key = fresh()
    details = PersonDetails(name={"fr": "Nom Disparu"}, rank=None, office=None)
    desk.pair.mar.perform(PersonAdd(key=key, pseudonym="u:abc"), (details, key), by=BY["MAR"])
    with writing():
        for row in PayloadRow.objects.filter(ch=desk.pair.mar.ch, party="MAR"):
            if b"Nom Disparu" in bytes(row.payload):
                row.delete()
    desk.pair.mar.rebuild()
    assert "Name and rank erased" in page(desk) and "Nom Disparu" not in page(desk)


def test_the_other_sides_people_are_read_only(desk: Desk) -> None:
    key = fresh("MLI")
    details = PersonDetails(name={"fr": "Exemple Modibo"}, rank=None, office=None)
    desk.pair.mli.does(PersonAdd(key=key, pseudonym="u:xyz"), (details, key))
    desk.pair.exchange()
    assert "Exemple Modibo" in page(desk)
    desk.secretary.post("/file/people/new/?pseudonym=u:xyz", NAMED)
    assert Person.objects.get(key=key).name == {"fr": "Exemple Modibo"}, "a new person of ours was added instead"


def test_grant_and_end_a_mandate_in_both_records(desk: Desk) -> None:
    desk.pair.national.perform(grant("MAR", "secretary"), by=BY["MAR"])
    assert desk.secretary.post("/file/people/", GRANT).status_code == 302
    rows = Mandate.objects.filter(role="vetting", holder=BY["MAR"])
    assert {row.ch for row in rows} == {desk.pair.mar.ch, desk.pair.national.ch}
    common = rows.get(ch=desk.pair.mar.ch)
    assert desk.secretary.post(f"/file/mandates/{common.key}/ending/").status_code == 302
    assert all(row.ended for row in Mandate.objects.filter(role="vetting", holder=BY["MAR"]))
    assert "ended" in page(desk)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"role": "head"}, "Say of which axis"),
        ({"since": "2026-02-01", "until": "2026-01-01"}, "before it begins on 2026-02-01"),
        ({"holder": "u:nobody"}, "Select a valid choice"),
        ({"role": "king"}, "Select a valid choice"),
    ],
)
def test_a_wrong_mandate(desk: Desk, wrong: dict[str, str], said: str) -> None:
    before = Mandate.objects.count()
    answer = desk.in_language("en").post("/file/people/", GRANT | wrong)
    assert answer.status_code == 422 and said in answer.content.decode()
    assert Mandate.objects.count() == before


def test_a_mandate_of_the_other_side_is_not_ours_to_end(desk: Desk) -> None:
    theirs = next(row for row in Mandate.objects.filter(ch=desk.pair.mar.ch) if row.party == "MLI")
    assert f"/file/mandates/{theirs.key}/ending/" not in page(desk)
    assert desk.secretary.post(f"/file/mandates/{theirs.key}/ending/").status_code == 422
    theirs.refresh_from_db()
    assert not theirs.ended


def test_the_key_of_a_co_chair(desk: Desk) -> None:
    assert "No signing key in force" in page(desk)
    enrol(desk.pair.mar, Key(kid="amina", alg="ed25519", pk=PUBLIC, roles=("hod",)), by=BY["MAR"])
    assert "A signing key is in force" in page(desk)


def test_who_may_not_grant_is_not_offered_it(desk: Desk) -> None:
    planner: Any = grant("MAR", "planner")
    desk.pair.mar.perform(type(planner)(**vars(planner) | {"holder": desk.stranger_user.pseudonym}), by=BY["MAR"])
    shown = desk.stranger.get("/file/people/").content.decode()
    assert 'name="holder"' not in shown and "/ending/" not in shown
    assert desk.stranger.post("/file/people/", GRANT).status_code == 422
    assert desk.stranger.post("/file/people/new/", NAMED).status_code == 422
    assert Person.objects.count() == 0


PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"  # RFC 8032, test 1
