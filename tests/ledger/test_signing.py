"""Signing, dispute by dispute: at most one text of an instrument is ever adopted after another, whoever cheats."""

import base64

import pytest

from mithaq.ledger.adoption import Statement, message
from mithaq.ledger.personal import sign_person
from mithaq.ledger.signing import Keys, Sign
from mithaq.ledger.void import Void
from tests.ledger.words import PaperPropose, PaperWithdraw
from tests.two_keys import key_doc, seed
from tests.two_states import Raw, Secretariat, TwoStates


@pytest.fixture
def two() -> TwoStates:
    return TwoStates()


@pytest.fixture
def three() -> TwoStates:
    return TwoStates(("MAR", "MLI", "NER"))


def propose(state: Secretariat, text: str, after: Statement | None = None, *, obj: str = "") -> Statement:
    """A text of the minutes, put before the others."""
    statement = state.statement(obj or minutes(state), text, after.content if after else None)
    state.does(PaperPropose(key=state.key(f"paper {text}"), statement=statement.encode().decode()))
    return statement


def minutes(_: Secretariat) -> str:
    return "MAR." + "m" * 26


def withdraw(state: Secretariat, text: str) -> None:
    state.does(PaperWithdraw(key=state.key(f"paper {text}")))


def code(state: Secretariat, entry: object) -> str | None:
    void = state.void(entry)  # type: ignore[arg-type]
    return void.code if void else None


def test_two_signatures_adopt(two: TwoStates) -> None:
    text = propose(two.mar, "x")
    two.mar.signs(text)
    two.exchange()
    assert not two.mli.adopted(text)
    two.mli.signs(text)
    two.exchange()
    assert two.mar.adopted(text) and two.mli.adopted(text) and two.same()


def test_three_signatures_adopt(three: TwoStates) -> None:
    text = propose(three.mar, "x")
    three.exchange()
    for state in three.states.values():
        state.signs(text)
    three.exchange()
    assert all(state.adopted(text) for state in three.states.values()) and three.same()


def test_a_declined_text_is_dead(two: TwoStates) -> None:
    text = propose(two.mar, "x")
    two.mar.signs(text)
    two.exchange()
    two.mli.declines(text)
    again = two.mli.signs(text, force=True)
    two.exchange()
    assert code(two.mar, again) == "already_voted" and not two.mar.adopted(text)


def test_a_text_that_was_not_proposed_cannot_be_signed(two: TwoStates) -> None:
    text = two.mar.statement(minutes(two.mar), "x")
    assert code(two.mar, two.mar.signs(text, force=True)) == "unknown"


def test_a_signature_names_the_instrument_of_its_statement(two: TwoStates) -> None:
    text = propose(two.mar, "x")
    proof = sign_person(seed("MAR", "chair"), message("adopt", text.encode()))
    vote = Sign(obj="MAR." + "q" * 26, content=text.content, key="chair", alg="ed25519", proof=proof)
    assert code(two.mar, two.mar.forces(vote)) == "other_text"


@pytest.mark.parametrize("fault", ["other key", "other text", "declining", "not base64", "passkey shape"])
def test_a_false_proof_is_void(two: TwoStates, fault: str) -> None:
    text, other = propose(two.mar, "x"), two.mar.statement(minutes(two.mar), "y")
    said = {
        "other key": sign_person(seed("MLI", "chair"), message("adopt", text.encode())),
        "other text": sign_person(seed("MAR", "chair"), message("adopt", other.encode())),
        "declining": sign_person(seed("MAR", "chair"), message("decline", text.encode())),
        "not base64": "é" * 88,
        "passkey shape": {"ad": "", "cd": "", "sig": ""},
    }
    vote = Sign(obj=text.obj, content=text.content, key="chair", alg="ed25519", proof=said[fault])  # type: ignore[arg-type]
    entry = two.mar.forces(vote)
    two.exchange()
    assert code(two.mli, entry) == "proof" and not two.defects()
    two.mar.signs(text)  # a void vote used nothing up


def test_an_unknown_key_is_void(two: TwoStates) -> None:
    text = propose(two.mar, "x")
    assert code(two.mar, two.mar.signs(text, chair="secretary", force=True)) == "key_role"


def test_a_signature_stands_alone_in_its_entry(two: TwoStates) -> None:
    text = propose(two.mar, "x")
    proof = sign_person(seed("MAR", "chair"), message("adopt", text.encode()))
    body = {"alg": "ed25519", "content": text.content, "key": "chair", "obj": text.obj, "proof": proof}
    two_acts = Raw("ledger.sign", body=body), Raw("ledger.registry", body={"hash": "0" * 64, "version": 1})
    assert code(two.mar, two.mar.forces(*two_acts)) == "malformed"


# ── one signature (§47) ───────────────────────────────────────────────────────────────────────────────────────────


def test_one_text_at_a_time(two: TwoStates) -> None:
    x, y = propose(two.mar, "x"), propose(two.mar, "y")
    two.mar.signs(x)
    entry = two.mar.signs(y, force=True)
    two.exchange()
    assert code(two.mli, entry) == "outstanding" and two.same()


def test_a_declined_text_frees_the_pen(two: TwoStates) -> None:
    x, y = propose(two.mar, "x"), propose(two.mar, "y")
    two.mar.signs(x)
    two.exchange()
    two.mli.declines(x)
    two.exchange()
    two.mar.signs(y)


def test_a_text_follows_only_an_adopted_one(two: TwoStates) -> None:
    x = propose(two.mar, "x")
    y = propose(two.mar, "y", after=x)
    assert code(two.mar, two.mar.signs(y, force=True)) == "predecessor"
    two.exchange()
    two.mar.signs(x)
    two.mli.signs(x)
    two.exchange()
    two.mar.signs(y)
    two.exchange()
    two.mli.signs(y)
    two.exchange()
    assert two.mar.adopted(x) and two.mar.adopted(y)


def test_what_was_replaced_cannot_be_replaced_again(two: TwoStates) -> None:
    x = propose(two.mar, "x")
    y, z = propose(two.mar, "y", after=x), propose(two.mar, "z", after=x)
    two.exchange()
    for text in (x, y):
        two.mar.signs(text)
        two.mli.signs(text) if text is x else None
        two.exchange()
    two.mli.signs(y)
    two.exchange()
    assert code(two.mar, two.mar.signs(z, force=True)) == "outstanding"
    after_y = propose(two.mar, "w", after=y)
    two.mar.signs(after_y)


def test_a_withdrawal_frees_the_pen_only_once_the_other_side_has_seen_it(two: TwoStates) -> None:
    """The nineteenth guard: without the acknowledgement two honest parties adopt two texts."""
    x, y = propose(two.mar, "x"), propose(two.mar, "y")
    two.mar.signs(x)
    two.exchange()
    withdraw(two.mar, "x")
    entry = two.mar.signs(y, force=True)
    assert code(two.mar, entry) == "outstanding"
    two.mli.signs(x)  # it crosses the withdrawal
    two.exchange()
    assert two.mar.adopted(x) and two.same()


def test_an_acknowledged_withdrawal_frees_the_pen(two: TwoStates) -> None:
    x, y = propose(two.mar, "x"), propose(two.mar, "y")
    two.mar.signs(x)
    two.exchange()
    withdraw(two.mar, "x")
    two.exchange()
    propose(two.mli, "of ours")  # any entry that covers the withdrawal acknowledges it
    two.exchange()
    two.mar.signs(y)
    two.exchange()
    assert code(two.mli, two.mli.signs(x, force=True)) == "withdrawn"
    two.mli.signs(y)
    assert two.mli.adopted(y)


def test_the_proposers_own_withdrawal_needs_no_further_word_of_it(two: TwoStates) -> None:
    """MLI signed MAR's text, MAR never did and withdrew: MAR can't complete it any more, so MLI is free at once."""
    x, y = propose(two.mar, "x"), propose(two.mar, "y")
    two.exchange()
    two.mli.signs(x)
    withdraw(two.mar, "x")
    two.exchange()
    two.mli.signs(y)
    assert code(two.mar, two.mar.signs(x, force=True)) == "withdrawn"


def test_a_hidden_decline_does_not_free_the_pen_of_another(three: TwoStates) -> None:
    x, y = propose(three.mar, "x"), propose(three.mar, "y")
    three.exchange()
    three.mar.signs(x)
    three.ner.declines(x)
    entry = three.mar.signs(y, force=True)
    three.exchange()
    assert code(three.mli, entry) == "outstanding" and three.same()


# ── keys ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_revoked_key_signs_no_more_and_its_old_signatures_stay(two: TwoStates) -> None:
    x = propose(two.mar, "x")
    signed = two.mar.signs(x)
    two.mar.rotates(2, "vice")
    two.exchange()
    two.mli.declines(x)
    two.exchange()
    y = propose(two.mar, "y")
    old, new = two.mar.signs(y, force=True), two.mar.signs(y, chair="vice")
    two.exchange()
    assert [code(two.mli, entry) for entry in (signed, old, new)] == [None, "key_role", None] and two.same()


def test_only_a_head_of_delegation_signs(two: TwoStates) -> None:
    two.mar.rotates(2, "planner", roles=("planner",))
    x = propose(two.mar, "x")
    assert code(two.mar, two.mar.signs(x, chair="planner", force=True)) == "key_role"


def test_a_statement_may_ask_for_a_newer_key_document(two: TwoStates) -> None:
    statement = two.mar.statement(minutes(two.mar), "x")
    later = Statement(statement.ch, statement.obj, None, statement.texts, statement.parties, {"MAR": 2, "MLI": 1})
    two.mar.does(PaperPropose(key=two.mar.key("p"), statement=later.encode().decode()))
    assert code(two.mar, two.mar.signs(later, force=True)) == "key_role"


def test_key_documents_follow_one_another(two: TwoStates) -> None:
    doc = two.mar.book.hold_doc("MAR", key_doc("MAR", 2, "vice"))
    wrong = two.mar.forces(Raw("ledger.keys", body={"hash": doc.hash, "version": 3}))
    two.mar.does(Keys(version=2, hash=doc.hash))
    twice = two.mar.forces(Raw("ledger.keys", body={"hash": doc.hash, "version": 2}))
    assert [code(two.mar, entry) for entry in (wrong, twice)] == ["key_docs", "key_docs"]


def test_a_statement_of_another_channel_cannot_be_signed_here(two: TwoStates) -> None:
    """A room might let it be proposed; the signature must not stand, or it could be carried between channels."""
    ours = two.mar.statement(minutes(two.mar), "x")
    for other in (
        Statement("another", ours.obj, None, ours.texts, ours.parties, ours.keys),
        Statement(ours.ch, ours.obj, None, ours.texts, ("MAR",), {"MAR": 1}),
    ):
        text = two.mar.book.state.rules.texts
        row = text(key=two.mar.key(other.content), content=other.content, obj=other.obj,
                   statement=base64.b64encode(other.encode()).decode())  # type: ignore[call-arg]  # fmt: skip
        draft = two.mar.book.now("MAR")
        draft.new(row)
        proof = sign_person(seed("MAR", "chair"), message("adopt", other.encode()))
        vote = Sign(obj=other.obj, content=other.content, key="chair", alg="ed25519", proof=proof)
        with pytest.raises(Void, match="is not the one proposed"):
            vote.stands(draft)
