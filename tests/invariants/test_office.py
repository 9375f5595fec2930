"""The office keeps what it has read: nothing is read twice, and nothing is kept that the database doesn't hold."""

from typing import Any

import pytest
from django.db import OperationalError, connection, transaction
from django.test.utils import CaptureQueriesContext

from mithaq.commission.acts import Withdraw
from mithaq.exchange.errors import ExchangeError
from mithaq.ledger.book import Book
from mithaq.ledger.seal import read_seal
from mithaq.secretariat import office as office_module
from mithaq.secretariat import shelf
from mithaq.secretariat.models import Channel, EntryRow, SealRow
from mithaq.secretariat.office import Office, forget_books
from mithaq.secretariat.refusals import Refused
from tests.secretariat.conftest import BY, Pair, fresh
from tests.two_states import Secretariat

from .story import person, session
from .tables import contents, picture_of

pytestmark = pytest.mark.django_db(databases="__all__")

MANY = 2000  # entries of the other side: a busy commission of some years


def book_of(office: Office) -> Book:
    return office.look(lambda book: book)


def ids(pair: Pair) -> tuple[Secretariat, Secretariat]:
    """For their ids."""
    return Secretariat("MAR", book_of(pair.mar)), Secretariat("MLI", pair.mli.book)


def queries(office: Office) -> int:
    with CaptureQueriesContext(connection) as asked:
        book_of(office)
    return len(asked)


def other_process(pair: Pair) -> Book:
    """The same record as another process of this node has read it."""
    book = shelf.open_book(Channel.objects.get(ch=pair.mar.ch), pair.mar.rules)
    assert shelf.catch_up(book)
    return book


def test_an_up_to_date_book_costs_the_same_few_questions_however_long_the_record(pair: Pair) -> None:
    few = queries(pair.mar)
    _, twin = ids(pair)
    for n in range(MANY):
        pair.mli.does(person(twin, f"person {n}"))
    pair.mar.receive(pair.mli.sends(pair.mar.look(lambda book: book.have())))
    book = book_of(pair.mar)
    assert book.sizes["MLI"] > MANY
    assert queries(pair.mar) == few == 1
    pair.mar.perform(person(ids(pair)[0], "one more"), by=BY["MAR"])
    assert book_of(pair.mar) is book, "nothing was read again"


def test_what_another_process_added_is_read_and_nothing_else(pair: Pair) -> None:
    other = other_process(pair)
    held = [log.entries[:] for log in other.logs.values()]
    pair.mar.perform(person(ids(pair)[0], "added"), by=BY["MAR"])
    assert shelf.catch_up(other)
    assert other.sizes == book_of(pair.mar).sizes
    for before, log in zip(held, other.logs.values(), strict=True):
        assert all(one is now for one, now in zip(before, log.entries, strict=False)), "read again"


def test_a_refusal_lets_go_of_nothing(pair: Pair) -> None:
    """Else anyone could slow the node down: each refused form or bundle would have it read its whole record."""
    book, frame = book_of(pair.mar), pair.mli.sends({})
    with pytest.raises(Refused):
        pair.mar.perform(person(ids(pair)[0], "x"), by="u:stranger")
    with pytest.raises(Refused):
        pair.mar.perform(Withdraw(key=fresh()), by=BY["MAR"])
    with pytest.raises(ExchangeError):
        pair.mar.receive(frame[:-1] + b"?")
    assert book_of(pair.mar) is book


@pytest.mark.parametrize("table", ["ledger_entry", "ledger_payload", "ledger_seal", "commission_person", "fold_reach"])
def test_a_full_disk_in_the_middle_leaves_nothing_and_the_next_act_is_done(pair: Pair, table: str) -> None:
    def full(execute: Any, sql: str, *rest: Any) -> Any:
        if sql.startswith("INSERT") and f'INTO "{table}"' in sql:
            raise OperationalError("database or disk is full")
        return execute(sql, *rest)

    before = contents(pair.mar.ch)
    with connection.execute_wrapper(full), pytest.raises(OperationalError, match="full"):
        pair.mar.perform(person(ids(pair)[0], "lost"), by=BY["MAR"])
    assert contents(pair.mar.ch) == before
    pair.mar.perform(person(ids(pair)[0], "next"), by=BY["MAR"])
    assert pair.mar.rebuild() == pair.mar.digests()


class Undone(Exception):
    """Something around us failed after we had done our part."""


@pytest.mark.parametrize("many", [1, 3])
def test_I5_what_was_undone_around_us_is_forgotten(pair: Pair, many: int) -> None:
    """A transaction around the office's is rolled back; another process writes as many; nothing was lost or forked."""
    mar, _ = ids(pair)
    size = book_of(pair.mar).sizes["MAR"]
    with pytest.raises(Undone), transaction.atomic():
        for n in range(many):
            pair.mar.perform(person(mar, f"undone {n}"), by=BY["MAR"])
        raise Undone
    ahead = office_module._books.pop(pair.mar.ch)
    for n in range(many):
        pair.mar.perform(person(mar, f"by another process {n}"), by=BY["MAR"])
    office_module._books[pair.mar.ch] = ahead
    done = pair.mar.perform(session(mar, "next"), by=BY["MAR"])
    assert done.entry.seq == size + many
    seals = {row.size: read_seal(row.note).root for row in SealRow.objects.filter(party="MAR")}
    log = other_process(pair).logs["MAR"]
    assert all(log.root_at(n) == root for n, root in seals.items())
    assert EntryRow.objects.filter(party="MAR").count() == size + many + 1
    pair.exchange()
    assert pair.mli.book.logs["MAR"].size == size + many + 1


def test_I5_a_rolled_back_receipt_is_forgotten(pair: Pair) -> None:
    pair.mli.does(person(ids(pair)[1], "theirs"))
    frame = pair.mli.sends(pair.mar.look(lambda book: book.have()))
    with pytest.raises(Undone), transaction.atomic():
        assert pair.mar.receive(frame).new == 1
        raise Undone
    assert pair.mar.receive(frame).new == 1
    assert picture_of(pair.mar.ch) == pair.mar.digests().picture


def test_two_records_of_one_node_do_not_mix(pair: Pair) -> None:
    forget_books()
    assert book_of(pair.national).descriptor.national
    assert not book_of(pair.mar).descriptor.national
    assert set(office_module._books) == {pair.mar.ch, pair.national.ch}
