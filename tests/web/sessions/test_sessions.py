"""Sessions on the page: proposed, agreed, declined, withdrawn, replaced; and who may not."""

from datetime import date

import pytest
from django.test import Client

from mithaq.commission.acts import MandateEnd, MandateGrant, SessionAgree
from mithaq.commission.models import Session
from tests.web.sessions.cast import BY, LANGUAGES, Table, fresh, hidden, proposal, speak

pytestmark = pytest.mark.django_db(databases="__all__")
FORM = {"number": "1", "day": "2026-12-14", "until": "2026-12-16", "host": "MLI", "place_fr": "Bamako"}


def only() -> Session:
    found = Session.objects.get()
    assert isinstance(found, Session)
    return found


@LANGUAGES
def test_an_empty_list_says_what_to_do(table: Table, language: str) -> None:
    page = speak(table.secretary, language).get("/sessions/").content.decode()
    first = {"fr": "Proposer une session", "ar": "اقتراح دورة", "en": "Propose a session"}[language]
    assert page.count(first) >= 2 and f'lang="{language}"' in page


def test_a_session_is_proposed_and_shown_first(table: Table) -> None:
    answer = table.secretary.post("/sessions/proposal/", FORM)
    assert answer.status_code == 302 and answer["Location"] == f"/sessions/{only().key}/"
    assert (only().number, only().day, only().place) == (1, date(2026, 12, 14), {"fr": "Bamako"})
    page = table.secretary.get("/sessions/").content.decode()
    assert "next-session" in page and "14 décembre 2026" in page and "joumada" in page
    assert "Pas encore envoyé" in page


@LANGUAGES
def test_the_page_of_a_session(table: Table, language: str) -> None:
    act = proposal("MLI")
    table.pair.mli.does(act)
    table.pair.exchange()
    answer = speak(table.secretary, language).get(f"/sessions/{act.key}/")
    page = answer.content.decode()
    assert answer.status_code == 200 and only().hashed in page
    assert "باماكو" in page and "Bamako" in page


def test_theirs_is_agreed_by_its_hash(table: Table) -> None:
    act = proposal("MLI")
    table.pair.mli.does(act)
    table.pair.exchange()
    page = table.secretary.get(f"/sessions/{act.key}/").content.decode()
    (hashed, _) = hidden(page, "hashed")
    wrong = table.secretary.post(f"/sessions/{act.key}/agreement/", {"hashed": "0" * 64})
    assert wrong.status_code == 422 and "000000" in wrong.content.decode()
    answer = table.secretary.post(f"/sessions/{act.key}/agreement/", {"hashed": hashed}, follow=True)
    assert answer.status_code == 200 and "Accord des deux Parties, accusé" in answer.content.decode()
    table.pair.exchange()
    table.pair.mli.does(proposal("MLI", number=2, day=date(2027, 5, 1)))
    table.pair.exchange()
    standing = table.reading.standing(Session.objects.get(key=act.key))
    assert standing.sealed


def test_declining_ends_it(table: Table) -> None:
    act = proposal("MLI")
    table.pair.mli.does(act)
    table.pair.exchange()
    table.secretary.post(f"/sessions/{act.key}/refusal/", {"hashed": only().hashed})
    assert table.reading.standing(only()).state == "declined"
    assert "Refusée" in (page := table.secretary.get("/sessions/").content.decode()) or "refusé" in page.lower()


def test_ours_is_withdrawn_or_replaced_by_one_entry(table: Table) -> None:
    table.secretary.post("/sessions/proposal/", FORM)
    first = only()
    page = table.secretary.get(f"/sessions/{first.key}/replacement/").content.decode()
    assert 'value="Bamako"' in page
    size = len(table.pair.mar.look(lambda book: book.logs["MAR"].entries))
    table.secretary.post(f"/sessions/{first.key}/replacement/", FORM | {"place_fr": "Rabat", "host": "MAR"})
    assert len(table.pair.mar.look(lambda book: book.logs["MAR"].entries)) == size + 1
    assert {row.key == first.key: row.withdrawn for row in Session.objects.all()} == {True: True, False: False}
    fresh_one = Session.objects.get(replaces=first.key)
    table.secretary.post(f"/sessions/{fresh_one.key}/withdrawal/")
    assert table.reading.standing(Session.objects.get(key=fresh_one.key)).state == "withdrawn"


def test_two_sessions_with_one_number_are_a_conflict_to_settle(table: Table) -> None:
    table.secretary.post("/sessions/proposal/", FORM)
    table.pair.mli.does(proposal("MLI"))
    table.pair.exchange()
    page = table.secretary.get("/sessions/").content.decode()
    assert "Deux sessions portent le numéro" in page


def test_a_number_taken_asks_once_more(table: Table) -> None:
    table.secretary.post("/sessions/proposal/", FORM)
    again = table.secretary.post("/sessions/proposal/", FORM | {"day": "2027-03-01", "until": "2027-03-02"})
    assert again.status_code == 422 and 'value="session_number"' in again.content.decode()
    assert Session.objects.count() == 1
    form = FORM | {"day": "2027-03-01", "until": "2027-03-02", "despite": "session_number"}
    assert table.secretary.post("/sessions/proposal/", form).status_code == 302
    assert Session.objects.count() == 2


def test_agreeing_to_a_second_session_of_the_day_asks_and_goes_on(table: Table) -> None:
    table.secretary.post("/sessions/proposal/", FORM)
    act = proposal("MLI", number=7)
    table.pair.mli.does(act)
    table.pair.exchange()
    row = Session.objects.get(key=act.key)
    asked = table.secretary.post(f"/sessions/{act.key}/agreement/", {"hashed": row.hashed})
    page = asked.content.decode()
    assert asked.status_code == 422 and 'value="session_same_day"' in page and row.hashed in page
    form = {"hashed": row.hashed, "despite": "session_same_day"}
    assert table.secretary.post(f"/sessions/{act.key}/agreement/", form).status_code == 302


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"until": "2026-12-01"}, "2026-12-01"),
        ({"number": "0"}, "number"),
        ({"day": "quatorze"}, "day"),
        ({"place_fr": ""}, "lieu"),
        ({"host": "XXX"}, "host"),
        ({"place_fr": "x" * 301}, "place_fr"),
    ],
)
def test_what_cannot_be_is_said_beside_the_field(table: Table, change: dict[str, str], said: str) -> None:
    answer = table.secretary.post("/sessions/proposal/", FORM | change)
    assert answer.status_code == 422 and said in answer.content.decode()
    assert not Session.objects.exists()


@pytest.mark.parametrize("verb", ["agreement", "refusal", "withdrawal"])
def test_wrong_verb_unknown_key_and_the_other_partys_thing(table: Table, verb: str) -> None:
    act = proposal("MLI")
    table.pair.mli.does(act)
    table.pair.exchange()
    assert table.secretary.get(f"/sessions/{act.key}/{verb}/").status_code == 405
    assert table.secretary.post(f"/sessions/{fresh()}/{verb}/").status_code == 404
    if verb == "withdrawal":
        assert table.secretary.post(f"/sessions/{act.key}/{verb}/").status_code == 422
    assert table.reading.standing(only()).state == "proposed"


ADDRESSES = ["/sessions/", "/sessions/proposal/"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_stranger_sees_nothing(table: Table, address: str) -> None:
    table.pair.mli.does(proposal("MLI"))
    table.pair.exchange()
    answer = table.stranger.get(address)
    assert answer.status_code == 403 and "Bamako" not in answer.content.decode()
    assert Client().get(address)["Location"].startswith("/sign-in/")


def test_a_planner_reads_and_is_offered_no_answer(table: Table) -> None:
    act = proposal("MLI")
    table.pair.mli.does(act)
    table.pair.exchange()
    page = table.planner.get(f"/sessions/{act.key}/").content.decode()
    assert "/agreement/" not in page and "/refusal/" not in page
    answer = table.planner.post(f"/sessions/{act.key}/agreement/", {"hashed": only().hashed})
    assert answer.status_code == 422 and "session.agree" in answer.content.decode()
    assert table.planner.post("/sessions/proposal/", FORM).status_code == 422
    assert table.reading.standing(only()).state == "proposed"


def test_an_ended_or_past_mandate_opens_nothing(table: Table) -> None:
    key = fresh()
    grant = MandateGrant(key=key, holder="u:past", role="secretary", axis=None, since=None, until=date(2020, 1, 1))
    table.pair.mar.perform(grant, by=BY["MAR"])
    past = table.sit("u:past")
    answer = past.post("/sessions/proposal/", FORM)
    assert answer.status_code == 422 and "2020-01-01" in answer.content.decode()
    table.pair.mar.perform(MandateEnd(key=key), by=BY["MAR"])
    assert past.get("/sessions/").status_code == 403


def test_both_calendars_beside_the_field(table: Table) -> None:
    answer = table.secretary.get("/sessions/both-calendars/", {"day": "2026-12-14"})
    assert "lundi 14 décembre 2026" in answer.content.decode() and "1448" in answer.content.decode()
    assert table.secretary.get("/sessions/both-calendars/", {"day": "2026-13-44"}).content.strip() == b""


def test_delegations_and_history_are_told(table: Table) -> None:
    act = proposal("MAR")
    table.pair.mar.perform(act, by=BY["MAR"])
    table.pair.exchange()
    table.pair.mli.does(SessionAgree(key=act.key, hashed=only().hashed))
    table.pair.exchange()
    page = table.secretary.get(f"/sessions/{act.key}/").content.decode()
    assert "Chef de délégation" in page and "u:mli" in page
    assert "Session acceptée." in page and "Session 1 proposée" in page
