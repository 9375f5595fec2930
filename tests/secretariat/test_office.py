"""Perform, receive and rebuild are one loop; nothing else writes; national bytes stay home."""

from datetime import date
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from mithaq.commission.acts import (
    ArticleWrite,
    InstrumentCreate,
    MandateEnd,
    MandateGrant,
    NoteWrite,
    PersonAdd,
    PersonDetails,
    SessionAgree,
    SessionPropose,
    Withdraw,
)
from mithaq.commission.models import Mandate, Note, Person, Session
from mithaq.exchange.errors import ExchangeError
from mithaq.ledger.act import Ref
from mithaq.ledger.digest import picture_digest, record_digest
from mithaq.projection import OnlyTheSecretariatWrites, writing
from mithaq.secretariat import shelf
from mithaq.secretariat.models import EntryRow, PayloadRow, SealRow, VoteRow, Wording
from mithaq.secretariat.office import forget_books
from mithaq.secretariat.refusals import Refused, Warned

from .conftest import BY, Pair, fresh

pytestmark = pytest.mark.django_db(databases="__all__")


def session(party: str = "MAR", *, number: int = 1, day: date = date(2026, 12, 14), **changes: Any) -> SessionPropose:
    fields: dict[str, Any] = {
        "key": fresh(party),
        "replaces": None,
        "number": number,
        "extraordinary": False,
        "day": day,
        "until": day,
        "place": {"fr": "Bamako", "ar": "باماكو", "en": "Bamako"},
        "host": "MLI",
    }
    return SessionPropose(**(fields | changes))


def test_I1_both_sides_hold_the_same_record_and_picture(pair: Pair) -> None:
    pair.mar.perform(session(), by=BY["MAR"])
    pair.exchange()
    pair.exchange()
    ours, theirs = pair.mar.digests(), pair.mli.book
    assert ours.record == record_digest(theirs)
    assert ours.picture == picture_digest(theirs.state)


def test_a_session_is_proposed_here_and_agreed_there(pair: Pair) -> None:
    proposed = session()
    pair.mar.perform(proposed, by=BY["MAR"])
    pair.exchange()
    hashed = Session.objects.get(key=proposed.key).hashed
    pair.mli.does(SessionAgree(key=proposed.key, hashed=hashed))
    pair.exchange()
    votes = VoteRow.objects.filter(thing=proposed.key, hashed=hashed).order_by("party")
    assert [(vote.party, vote.choice) for vote in votes] == [("MAR", "agree"), ("MLI", "agree")]


def test_a_second_session_with_one_number_is_warned_of_and_may_be_kept(pair: Pair) -> None:
    pair.mar.perform(session(), by=BY["MAR"])
    again = session(day=date(2026, 12, 15))
    with pytest.raises(Warned) as warned:
        pair.mar.perform(again, by=BY["MAR"])
    assert warned.value.code == "session_number"
    assert "14" in warned.value.sentence("fr")
    pair.mar.perform(again, by=BY["MAR"], despite={"session_number"})
    assert Session.objects.filter(number=1).count() == 2


def test_a_refused_act_leaves_nothing(pair: Pair) -> None:
    before = (EntryRow.objects.count(), PayloadRow.objects.count(), SealRow.objects.count())
    with pytest.raises(Refused) as refused:
        pair.mar.perform(session(), by="u:stranger")
    assert refused.value.code == "no_mandate"
    assert (EntryRow.objects.count(), PayloadRow.objects.count(), SealRow.objects.count()) == before


def test_a_failure_after_the_verdict_leaves_nothing_and_the_next_act_is_done(pair: Pair) -> None:
    before = EntryRow.objects.count()
    with pytest.raises(RuntimeError), transaction.atomic():
        pair.mar.perform(session(), by=BY["MAR"])
        raise RuntimeError("power cut")
    forget_books()
    assert EntryRow.objects.count() == before
    pair.mar.perform(session(), by=BY["MAR"])
    assert EntryRow.objects.count() == before + 1


def test_an_ended_mandate_counts_no_more(pair: Pair) -> None:
    granted = MandateGrant(key=fresh(), holder="u:new", role="secretary", axis=None, since=None, until=None)
    pair.mar.perform(granted, by=BY["MAR"])
    pair.mar.perform(session(), by="u:new")
    pair.mar.perform(MandateEnd(key=granted.key), by=BY["MAR"])
    with pytest.raises(Refused, match="no mandate"):
        pair.mar.perform(session(number=2), by="u:new")


def test_a_mandate_past_its_date_is_refused_here(pair: Pair) -> None:
    old = MandateGrant(key=fresh(), holder="u:old", role="secretary", axis=None, since=None, until=date(2020, 1, 1))
    pair.mar.perform(old, by=BY["MAR"])
    with pytest.raises(Refused) as refused:
        pair.mar.perform(session(), by="u:old")
    assert refused.value.code == "mandate_past"
    assert "2020-01-01" in refused.value.sentence("ar")


def test_nobody_withdraws_the_other_sides_proposal(pair: Pair) -> None:
    proposed = session()
    pair.mar.perform(proposed, by=BY["MAR"])
    pair.exchange()
    with pytest.raises(Exception, match="belongs to the other party"):
        pair.mli.does(Withdraw(key=proposed.key))


def test_personal_details_are_stored_beside_the_pseudonym(pair: Pair) -> None:
    key = fresh()
    details = PersonDetails(name={"fr": "Abdelghani Mouhib", "ar": "عبد الغني محب"}, rank=None, office=None)
    pair.mar.perform(PersonAdd(key=key, pseudonym="u:chair"), (details, key), by=BY["MAR"])
    person = Person.objects.get(key=key)
    assert (person.name or {})["fr"] == "Abdelghani Mouhib"
    assert set(person.committed) == {"person.details"}


def test_both_sides_write_one_article_and_a_bracket_opens_and_closes(pair: Pair) -> None:
    instrument, article = fresh(), fresh()
    create = InstrumentCreate(
        key=instrument, session=None, genre="minutes", reference="PV-1", title={"fr": "Procès-verbal", "ar": "محضر"},
        languages=["fr", "ar"], prevailing=None, place={"fr": "Bamako", "ar": "باماكو"}, day=date(2026, 12, 14),
    )  # fmt: skip

    def write(body: str, over: list[Ref]) -> ArticleWrite:
        return ArticleWrite(
            key=article, instrument=instrument, number=1, language="fr", heading="Objet", body=body, over=over
        )

    pair.mar.perform(create, write("vingt places", []), by=BY["MAR"])
    pair.exchange()
    (first,) = Wording.objects.filter(thing=article)
    over: list[Ref] = [(str(pair.mli.book.logs["MAR"].origin), first.seq, first.i)]
    pair.mli.does(write("trente places", over))
    pair.mar.perform(write("vingt-cinq places", over), by=BY["MAR"])
    pair.exchange()
    heads = Wording.objects.filter(thing=article).order_by("party")
    assert [head.value["b"] for head in heads] == ["vingt-cinq places", "trente places"]
    with pytest.raises(Warned) as warned:
        pair.mar.perform(write("vingt-quatre places", over), by=BY["MAR"])
    assert warned.value.code == "changed_meanwhile"
    both: list[Ref] = [(str(pair.mli.book.logs[head.party].origin), head.seq, head.i) for head in heads]
    pair.mar.perform(write("vingt-quatre places", both), by=BY["MAR"])
    assert [head.value["b"] for head in Wording.objects.filter(thing=article)] == ["vingt-quatre places"]


def test_I8_the_national_record_never_leaves(pair: Pair) -> None:
    grant = MandateGrant(key=fresh(), holder=BY["MAR"], role="secretary", axis=None, since=None, until=None)
    canary = "CANARI-NATIONAL-7731"
    pair.national.perform(grant, by=BY["MAR"])
    pair.national.perform(NoteWrite(key=fresh(), about=None, text=canary), by=BY["MAR"])
    assert Note.objects.get().text == canary
    with pytest.raises(ExchangeError, match="never leaves"):
        pair.national.frame("MLI", {})
    assert canary.encode() not in pair.mar.frame("MLI", {})


def test_a_national_act_has_no_place_in_the_common_record(pair: Pair) -> None:
    with pytest.raises(Refused) as refused:
        pair.mar.perform(NoteWrite(key=fresh(), about=None, text="secret"), by=BY["MAR"])
    assert refused.value.code == "unknown_act"


def test_I10_receiving_twice_changes_nothing(pair: Pair) -> None:
    pair.mli.does(session("MLI"))
    frame = pair.mli.sends(pair.mar.look(lambda book: book.have()))
    assert pair.mar.receive(frame).new == 1
    before = pair.mar.digests()
    assert pair.mar.receive(frame).new == 0
    assert pair.mar.digests() == before


def test_what_was_worked_out_ahead_of_the_lock_must_still_follow_the_record(pair: Pair) -> None:
    sizes = pair.mar.look(lambda book: book.sizes)
    shelf.refuse_moved(pair.mar.ch, sizes)
    for party in sizes:
        with pytest.raises(shelf.Moved):
            shelf.refuse_moved(pair.mar.ch, sizes | {party: sizes[party] - 1})


def test_a_process_that_starts_anew_reads_the_same(pair: Pair) -> None:
    pair.mar.perform(session(), by=BY["MAR"])
    before = pair.mar.digests()
    forget_books()
    assert pair.mar.digests() == before


@pytest.mark.parametrize("table", ["ledger_entry", "ledger_seal", "ledger_key_doc"])
def test_the_database_refuses_to_change_the_record(pair: Pair, table: str) -> None:
    for sql in (f"DELETE FROM {table}", f"UPDATE {table} SET ch = 'x'"):
        with writing(), pytest.raises(DatabaseError, match="only added to"), transaction.atomic():
            connection.cursor().execute(sql)


def test_nothing_but_the_secretariat_writes(pair: Pair) -> None:
    mandate = Mandate.objects.first()
    assert mandate is not None
    with pytest.raises(OnlyTheSecretariatWrites), transaction.atomic():
        mandate.save(force_update=True)
    with pytest.raises(OnlyTheSecretariatWrites), transaction.atomic():
        Mandate.objects.all().delete()
    with pytest.raises(OnlyTheSecretariatWrites), transaction.atomic():
        connection.cursor().execute("update commission_mandate set role = 'chair'")


@pytest.mark.parametrize(
    "sql",
    [
        'INSERT OR IGNORE INTO "commission_mandate" (key) VALUES (1)',
        "insert into commission_mandate(key) values (1)",
        'REPLACE INTO "commission_mandate" VALUES (1)',
        "\n DELETE FROM ONLY commission_mandate",
        'UPDATE "public"."commission_mandate" SET role = 1',
        "TRUNCATE TABLE commission_mandate",
    ],
)
def test_in_whichever_way_it_is_said(db: None, sql: str) -> None:
    with pytest.raises(OnlyTheSecretariatWrites), transaction.atomic():
        connection.cursor().execute(sql)
