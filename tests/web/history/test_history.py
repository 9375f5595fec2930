"""The history as sentences, filtered and paged; conflicts that a word of one party settles."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from django.test import Client

from mithaq.commission.acts import PersonAdd, PersonDetails, SessionPropose
from mithaq.commission.models import File, Session
from mithaq.commission.proposals import Withdraw
from mithaq.projection import writing
from mithaq.secretariat.models import Channel, EntryRow, PayloadRow
from mithaq.secretariat.reading import Reading
from mithaq.web.history.lines import told, within
from tests.secretariat.conftest import BY, fresh
from tests.web.file.node import Desk, agree_by_twin, proposed

pytestmark = pytest.mark.django_db(databases="__all__")


def body(answer: Any) -> str:
    return " ".join(answer.content.decode().split())


def history(desk: Desk, **asked: str) -> str:
    return body(desk.in_language("en").get("/history/", asked))


def session(party: str, *, number: int = 1, day: date = date(2027, 3, 1)) -> SessionPropose:
    return SessionPropose(
        key=fresh(party), replaces=None, number=number, extraordinary=False,
        day=day, until=day, place={"fr": "Rabat"}, host="MAR",
    )  # fmt: skip


# ── sentences ──


@pytest.mark.parametrize(
    ("language", "newer", "older"),
    [
        ("fr", "Dossier de la commission proposé", "Mandat donné"),
        ("ar", "اقتراح ملف اللجنة", "تكليف"),
        ("en", "Commission file proposed", "Mandate granted"),
    ],
)
def test_everything_is_a_sentence_newest_first(desk: Desk, language: str, newer: str, older: str) -> None:
    desk.pair.mar.perform(proposed(), by=BY["MAR"])
    page = body(desk.in_language(language).get("/history/"))
    assert page.index(newer) < page.index(f"<p>{older}")


def test_roles_and_people_are_named(desk: Desk) -> None:
    key = fresh()
    details = PersonDetails(name={"fr": "Abdelghani Mouhib"}, rank={"fr": "Général"}, office=None)
    desk.pair.mar.perform(PersonAdd(key=key, pseudonym="u:abc"), (details, key), by=BY["MAR"])
    page = history(desk)
    assert "Mandate granted to Amina: Secretary of the commission." in page
    assert "Person added under the pseudonym Général Abdelghani Mouhib." in page


def test_filters(desk: Desk) -> None:
    desk.pair.mar.perform(proposed(), by=BY["MAR"])
    file = File.objects.get()
    agree_by_twin(desk, file)
    assert "Commission file proposed" not in history(desk, thing="people")
    assert "Mandate granted" not in history(desk, thing="file")
    ours, theirs = history(desk, thing="file", party="MAR"), history(desk, thing="file", party="MLI")
    assert "Commission file proposed" in ours and "Commission file agreed" not in ours
    assert "Commission file agreed" in theirs and "Commission file proposed" not in theirs
    about = history(desk, about=file.key)
    assert "Commission file agreed" in about and "Mandate granted" not in about
    assert "Nothing yet" in history(desk, about="MAR.nothing")
    assert "Commission file proposed" in history(desk, thing="no-such-thing")


def test_pages(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mithaq.web.history.views.PER_PAGE", 3)
    assert "Page 1 of 4" in history(desk)
    assert "Page 4 of 4" in history(desk, page="99") and "Page 1 of 4" in history(desk, page="x")


def test_an_entry_without_effect_says_why(desk: Desk) -> None:
    rules = desk.pair.mli.book.state.rules
    desk.pair.mli.book.state.rules = replace(rules, may=lambda draft, act: None)
    desk.pair.mli.does(proposed("MLI"), by="u:nobody")
    desk.pair.mli.book.state.rules = rules
    desk.pair.mar.receive(desk.pair.mli.sends(desk.pair.mar.look(lambda book: book.have())))
    page = history(desk)
    assert "Void" in page and "u:nobody" in page and "file.propose" in page


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Proposition « Session n° 1, 1 mars 2027 » retirée."),
        ("en", "Proposal “Session 1, 1 March 2027” withdrawn."),
    ],
)
def test_things_go_by_their_names_and_days_are_written_out(desk: Desk, language: str, said: str) -> None:
    act = session("MAR")
    desk.pair.mar.perform(act, by=BY["MAR"])
    desk.pair.mar.perform(Withdraw(key=act.key), by=BY["MAR"])
    page = body(desk.in_language(language).get("/history/"))
    assert said in page
    assert act.key not in page and "2027-03-01" not in page


def test_what_was_erased_is_said_to_be(desk: Desk) -> None:
    key = fresh()
    details = PersonDetails(name={"fr": "Nom Disparu"}, rank=None, office=None)
    desk.pair.mar.perform(PersonAdd(key=key, pseudonym="u:abc"), (details, key), by=BY["MAR"])
    with writing():
        for row in PayloadRow.objects.filter(ch=desk.pair.mar.ch, party="MAR"):
            if b"Nom Disparu" in bytes(row.payload):
                row.delete()
    desk.pair.mar.rebuild()
    assert "What was written here has been erased (person.details)" in history(desk)


def test_many_entries_cost_few_questions(desk: Desk, django_assert_max_num_queries: Any) -> None:
    reading = Reading(Channel.objects.get(ch=desk.pair.mar.ch))
    rows = within(reading, {"MAR": (0, 100), "MLI": (0, 100)})
    assert len(rows) == EntryRow.objects.filter(ch=desk.pair.mar.ch).count()
    with django_assert_max_num_queries(6):
        told(reading, rows, "fr")


# ── conflicts ──


def test_nothing_to_settle(desk: Desk) -> None:
    assert "Nothing to settle" in body(desk.in_language("en").get("/history/conflicts/"))


def test_two_sessions_of_one_number_are_settled_by_a_word(desk: Desk) -> None:
    desk.pair.mar.perform(session("MAR"), by=BY["MAR"])
    desk.pair.mli.does(session("MLI", day=date(2027, 5, 1)))
    desk.pair.exchange()
    page = body(desk.in_language("en").get("/history/conflicts/"))
    assert "Session 1 stands twice" in page and "1 March 2027" in page and "1 May 2027" in page
    assert "1 thing to settle" in history(desk)
    ours = next(row for row in Session.objects.all() if row.party == "MAR")
    assert "Withdraw ours" in page and "Decline theirs" in page
    assert desk.secretary.post(f"/history/conflicts/{ours.key}/withdrawal/").status_code == 302
    assert "Nothing to settle" in body(desk.secretary.get("/history/conflicts/"))


def test_two_files_are_settled_by_declining_theirs(desk: Desk) -> None:
    desk.pair.mar.perform(proposed(), by=BY["MAR"])
    desk.pair.mli.does(proposed("MLI"))
    desk.pair.exchange()
    assert "Two commission files stand beside each other" in body(desk.in_language("en").get("/history/conflicts/"))
    theirs = next(row for row in File.objects.all() if row.party == "MLI")
    wrong = desk.secretary.post(f"/history/conflicts/{theirs.key}/refusal/", {"hashed": "0" * 64})
    assert wrong.status_code == 422
    desk.secretary.post(f"/history/conflicts/{theirs.key}/refusal/", {"hashed": theirs.hashed})
    assert "Nothing to settle" in body(desk.secretary.get("/history/conflicts/"))


def test_sessions_that_overlap(desk: Desk) -> None:
    desk.pair.mar.perform(session("MAR"), by=BY["MAR"])
    desk.pair.mli.does(session("MLI", number=2))
    desk.pair.exchange()
    assert "Sessions 1 and 2 overlap" in body(desk.in_language("en").get("/history/conflicts/"))


# ── who ──


@pytest.mark.parametrize("address", ["/history/", "/history/conflicts/"])
def test_who_may_read(desk: Desk, address: str) -> None:
    assert desk.stranger.get(address).status_code == 403
    assert Client().get(address).status_code == 302
    assert desk.secretary.post(address).status_code == 405


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize("address", ["/history/", "/history/conflicts/"])
def test_in_every_language(desk: Desk, address: str, language: str) -> None:
    assert desk.in_language(language).get(address).status_code == 200


def test_a_word_on_what_is_not_there(desk: Desk) -> None:
    assert desk.secretary.post(f"/history/conflicts/{fresh()}/withdrawal/").status_code == 422
    assert desk.secretary.get(f"/history/conflicts/{fresh()}/withdrawal/").status_code == 405
