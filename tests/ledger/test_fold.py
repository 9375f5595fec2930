"""The fold, dispute by dispute: what stands is decided by what its author had seen, never by what came meanwhile."""

import pytest

from mithaq.ledger.errors import LANGUAGES
from mithaq.ledger.signing import Registry
from mithaq.ledger.void import Void
from tests.ledger.rows import Thing
from tests.ledger.words import (
    STRANGER,
    OfferAgree,
    OfferDecline,
    OfferMake,
    OfferWithdraw,
    ThingMake,
    ThingPaint,
    ThingTurn,
    ThingWrite,
    VisitCount,
    VisitMake,
)
from tests.two_states import Raw, Secretariat, TwoStates, closure, refold


def code(state: Secretariat, entry: object) -> str | None:
    void = state.void(entry)  # type: ignore[arg-type]
    return void.code if void else None


def visit(state: Secretariat, thing: str, name: str = "v") -> VisitMake:
    return VisitMake(key=state.key(name), thing=thing)


def offer(two: TwoStates, thing: str) -> tuple[str, str]:
    key = two.mar.key("offer")
    two.mar.does(OfferMake(key=key, thing=thing, amount=3))
    return key, two.mar.hashed(key)


def test_both_hold_the_same_record_and_see_the_same_picture(two: TwoStates, school: str) -> None:
    two.mli.does(visit(two.mli, school))
    two.mar.does(ThingTurn(key=school, open=False))
    assert not two.same()
    two.exchange()
    assert two.same()


def test_closing_meanwhile_does_not_undo_a_visit(two: TwoStates, school: str) -> None:
    two.mar.does(ThingTurn(key=school, open=False))
    entry = two.mli.does(visit(two.mli, school))
    two.exchange()
    assert code(two.mar, entry) is None and two.same()


def test_a_visit_to_what_one_saw_closed_is_void(two: TwoStates, school: str) -> None:
    two.mar.does(ThingTurn(key=school, open=False))
    two.exchange()
    entry = two.mli.forces(visit(two.mli, school))
    two.exchange()
    assert code(two.mar, entry) == code(two.mli, entry) == "settled" and two.same()


def test_an_id_names_one_thing_of_any_kind(two: TwoStates, school: str) -> None:
    key = two.mar.key("twice")
    together = two.mar.forces(ThingMake(key=key, title="Deux"), VisitMake(key=key, thing=school))
    later = two.mar.forces(VisitMake(key=school, thing=school))
    two.exchange()
    assert code(two.mli, together) == code(two.mli, later) == "exists" and two.same()


def test_an_id_of_the_other_party_is_refused_whether_it_is_known_or_not(two: TwoStates, school: str) -> None:
    two.mar.does(ThingMake(key=two.mar.key("unseen"), title="Deux"))
    entries = [two.mli.forces(ThingMake(key=key, title="Trois")) for key in (school, two.mar.key("unseen"))]
    two.exchange()
    for state in two.states.values():
        assert [code(state, entry) for entry in entries] == ["not_yours"] * 2


def test_hiding_what_one_saw_gives_the_verdict_of_what_one_admits(two: TwoStates, school: str) -> None:
    two.mar.does(ThingTurn(key=school, open=False))
    two.exchange()
    entry = two.mli.forces(visit(two.mli, school), seen={"MAR": 1})
    two.exchange()
    assert code(two.mar, entry) is None and two.same()


def test_performing_refuses_before_anything_is_kept(two: TwoStates, school: str) -> None:
    before = two.mli.digests
    with pytest.raises(Void, match="already exists"):
        two.mar.does(ThingMake(key=school, title="Deux"))
    with pytest.raises(Void):
        two.mli.does(visit(two.mli, two.mar.key("nothing")))
    assert two.mli.digests == before and two.mar.book.sizes == {"MAR": 1, "MLI": 0}


def test_nobody_creates_under_another_partys_name(two: TwoStates) -> None:
    entry = two.mli.forces(ThingMake(key=two.mar.key("other"), title="À moi"))
    two.exchange()
    assert code(two.mar, entry) == "not_yours" and two.same()


def test_nobody_turns_another_partys_row(two: TwoStates, school: str) -> None:
    entry = two.mli.forces(ThingTurn(key=school, open=False))
    assert code(two.mli, entry) == "not_yours"
    assert two.mli.book.now("MLI").need(Thing, school).open


def test_an_entry_counts_whole_or_not_at_all(two: TwoStates, school: str) -> None:
    entry = two.mar.forces(ThingMake(key=two.mar.key("second"), title="B"), ThingMake(key=school, title="C"))
    assert code(two.mar, entry) == "exists"
    assert two.mar.book.now("MAR").get(Thing, two.mar.key("second")) is None


def test_later_acts_of_an_entry_see_what_earlier_ones_drafted(two: TwoStates) -> None:
    key = two.mar.key("second")
    two.mar.does(ThingMake(key=key, title="B"), visit(two.mar, key), VisitCount(thing=key, count=1))
    two.exchange()
    assert two.same()


def test_a_count_is_of_what_one_had_seen(two: TwoStates, school: str) -> None:
    two.mar.does(visit(two.mar, school))
    stands = two.mli.does(VisitCount(thing=school, count=0))
    two.exchange()
    void = two.mli.forces(VisitCount(thing=school, count=0))
    two.exchange()
    assert code(two.mar, stands) is None and code(two.mar, void) == "other_text" and two.same()


def test_only_parents_may_be_asked_for() -> None:
    two = TwoStates()
    with pytest.raises(TypeError, match="can't be asked"):
        two.mar.book.now("MAR").where(Thing, title="École")


def test_two_wordings_make_a_bracket_and_naming_both_settles_it(two: TwoStates, school: str) -> None:
    two.mar.does(ThingWrite(key=school, text="quatre", over=[]))
    two.mli.does(ThingWrite(key=school, text="cinq", over=[]))
    two.exchange()
    assert two.mar.heads(school) == ["cinq", "quatre"] and two.same()
    two.mli.does(ThingWrite(key=school, text="quatre ou cinq", over=two.mli.spots(school)))
    two.exchange()
    assert two.mar.heads(school) == ["quatre ou cinq"] and two.same()


def test_a_writing_removes_only_the_wordings_it_names(two: TwoStates, school: str) -> None:
    two.mar.does(ThingWrite(key=school, text="un", over=[]))
    two.exchange()
    shown = two.mli.spots(school)
    two.mar.does(ThingWrite(key=school, text="deux", over=two.mar.spots(school)))
    two.exchange()
    two.mli.does(ThingWrite(key=school, text="trois", over=shown))
    two.exchange()
    assert two.mar.heads(school) == ["deux", "trois"] and two.same()


def test_a_wording_that_was_not_received_cannot_be_replaced(two: TwoStates, school: str) -> None:
    two.mar.does(ThingWrite(key=school, text="un", over=[]))
    unseen = two.mar.spots(school)
    entry = two.mli.forces(ThingWrite(key=school, text="deux", over=unseen))
    two.exchange()
    assert code(two.mar, entry) == "not_seen" and two.mar.heads(school) == ["un"] and two.same()


def test_the_first_vote_is_final(two: TwoStates, school: str) -> None:
    key, hashed = offer(two, school)
    two.exchange()
    two.mli.does(OfferAgree(key=key, hashed=hashed))
    entry = two.mli.forces(OfferDecline(key=key, hashed=hashed))
    two.exchange()
    assert code(two.mar, entry) == "already_voted" and two.mar.book.now("MAR").agreed(key, hashed) and two.same()


def test_a_void_vote_uses_nothing_up(two: TwoStates, school: str) -> None:
    key, hashed = offer(two, school)
    two.exchange()
    wrong = two.mli.forces(OfferDecline(key=key, hashed="0" * 64))
    two.mli.does(OfferAgree(key=key, hashed=hashed))
    two.exchange()
    assert code(two.mar, wrong) == "other_text" and two.mar.book.now("MAR").agreed(key, hashed)


def test_a_withdrawal_that_crosses_an_agreement_has_no_effect(two: TwoStates, school: str) -> None:
    key, hashed = offer(two, school)
    two.exchange()
    two.mar.does(OfferWithdraw(key=key))
    two.mli.does(OfferAgree(key=key, hashed=hashed))
    two.exchange()
    assert two.mar.book.now("MAR").agreed(key, hashed) and two.same()


def test_a_withdrawal_that_was_seen_binds(two: TwoStates, school: str) -> None:
    key, hashed = offer(two, school)
    two.mar.does(OfferWithdraw(key=key))
    two.exchange()
    entry = two.mli.forces(OfferAgree(key=key, hashed=hashed))
    declined = two.mli.does(OfferDecline(key=key, hashed=hashed))
    assert code(two.mli, entry) == "withdrawn" and code(two.mli, declined) is None


def test_what_all_agreed_cannot_be_withdrawn(two: TwoStates, school: str) -> None:
    key, hashed = offer(two, school)
    two.exchange()
    two.mli.does(OfferAgree(key=key, hashed=hashed))
    two.exchange()
    assert code(two.mar, two.mar.forces(OfferWithdraw(key=key))) == "settled"


def test_an_unknown_kind_is_kept_and_void(two: TwoStates, school: str) -> None:
    entry = two.mli.forces(Raw("thing.sing", b'{"key":"x"}'))
    after = two.mli.does(visit(two.mli, school))
    two.exchange()
    assert code(two.mar, entry) == "newer" and code(two.mar, after) is None and two.same()


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"{}",
        b"not json",
        b'{"key":1,"open":true}',
        b'{"key":"MAR.' + b"a" * 26 + b'","open":true,"x":1}',
        b'{"open":true,"key":"MAR.' + b"a" * 26 + b'"}',
        b'{"key":"MAR.' + b"a" * 26 + b'", "open":true}',
        b'{"key":"MAR.' + b"a" * 26 + b'","open":null}',
        b"[" * 5000,
    ],
)
def test_a_malformed_payload_voids_its_entry_only(two: TwoStates, school: str, payload: bytes) -> None:
    entry = two.mli.forces(Raw("thing.turn", payload))
    two.mli.does(visit(two.mli, school))
    two.exchange()
    assert code(two.mar, entry) == "malformed" and two.same() and not two.defects()


@pytest.mark.parametrize("raw", [Raw("thing.turn", body={"key": "x"}), Raw("ledger.sign"), Raw("thing.phone")])
def test_a_kind_written_in_the_way_of_another_is_malformed(two: TwoStates, raw: Raw) -> None:
    entry = two.mli.forces(raw)
    two.exchange()
    assert code(two.mar, entry) == "malformed" and not two.defects()


def test_the_stranger_may_do_nothing(two: TwoStates, school: str) -> None:
    entry = two.mar.forces(ThingTurn(key=school, open=False), by=STRANGER)
    assert code(two.mar, entry) == "no_mandate"


def test_a_kind_of_the_next_registry_counts_once_everyone_reads_it(two: TwoStates, school: str) -> None:
    early = two.mar.forces(ThingPaint(key=school))
    for state in two.states.values():
        state.does(Registry(version=2, hash="0" * 64))
    alone = two.mar.forces(ThingPaint(key=school))
    two.exchange()
    both = two.mar.does(ThingPaint(key=school))
    two.exchange()
    codes = [code(two.mli, entry) for entry in (early, alone, both)]
    assert codes == ["newer", "newer", None] and two.same()


# ── the shape of the state ────────────────────────────────────────────────────────────────────────────────────────


def test_replaced_versions_go_once_nobody_can_ask_for_them(two: TwoStates, school: str) -> None:
    for n in range(20):
        two.mar.does(ThingTurn(key=school, open=bool(n % 2)))
    two.exchange()
    kept = len(two.mli.book.state.older[Thing, school])
    two.mli.does(visit(two.mli, school))
    two.exchange()
    two.mar.does(ThingTurn(key=school, open=False))
    assert kept == 20 and len(two.mar.book.state.older[Thing, school]) == 1


def test_i12_any_closed_set_gives_an_entry_the_same_verdict(two: TwoStates, school: str) -> None:
    two.mar.does(ThingTurn(key=school, open=False))
    void_later = two.mli.does(visit(two.mli, school, "v1"))
    two.exchange()
    void = two.mli.forces(visit(two.mli, school, "v2"))
    two.exchange()
    book = two.mar.book
    small = refold(two, book, closure(book, {"MLI": 1}), lambda ready: ready[-1])
    large = refold(two, book, book.sizes, lambda ready: ready[-1])
    assert ("MLI", void_later.seq) not in small.state.voids and ("MLI", void.seq) in large.state.voids


def test_every_void_has_its_sentence_in_three_languages(two: TwoStates, school: str) -> None:
    two.mli.forces(ThingTurn(key=school, open=False))
    for void in two.mli.book.state.voids.values():
        for language in LANGUAGES:
            assert school in Void(void.code, **void.values).sentence(language)
