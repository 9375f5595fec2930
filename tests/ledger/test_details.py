"""Personal details: shown, erasable, and never part of a verdict."""

from mithaq.ledger.act import encode
from tests.ledger.rows import Thing
from tests.ledger.test_fold import code
from tests.ledger.words import ThingCall, ThingPhone, ThingTurn
from tests.two_states import Raw, Secretariat, TwoStates, refold


def test_a_detail_is_shown_and_no_verdict_reads_it(two: TwoStates, school: str) -> None:
    two.mar.does((ThingPhone(phone="+212 5 00"), school))
    stands = two.mar.does(ThingCall(key=school))
    two.exchange()
    assert two.mli.book.now("MLI").whole(Thing, school).phone == "+212 5 00"
    assert code(two.mli, stands) is None and two.same()


def test_a_malformed_detail_leaves_the_column_empty_and_voids_nothing(two: TwoStates, school: str) -> None:
    entry = two.mar.forces(Raw("thing.phone", b"nonsense", of=school), ThingTurn(key=school, open=False))
    two.exchange()
    row = two.mli.book.now("MLI").whole(Thing, school)
    assert code(two.mli, entry) is None and row.phone is None and not row.open and two.same()


def test_a_detail_of_another_partys_row_is_void(two: TwoStates, school: str) -> None:
    entry = two.mli.forces(Raw("thing.phone", encode(ThingPhone(phone="x")), of=school))
    assert code(two.mli, entry) == "not_yours"


def test_erasing_changes_no_verdict_and_no_digest(two: TwoStates, school: str) -> None:
    two.mar.does((ThingPhone(phone="+212 5 00"), school))
    two.mar.does(ThingTurn(key=school, open=False))
    book = two.mar.book
    book.logs["MAR"].opened[1] = [None]
    rebuilt = refold(two, book, book.sizes, lambda ready: ready[0])
    assert rebuilt.now("MAR").whole(Thing, school).phone is None
    assert Secretariat("MAR", rebuilt).digests == two.mar.digests


def test_turning_a_row_keeps_its_details(two: TwoStates, school: str) -> None:
    two.mar.does((ThingPhone(phone="1"), school))
    two.mar.does(ThingTurn(key=school, open=False))
    assert two.mar.book.now("MAR").whole(Thing, school).phone == "1"
