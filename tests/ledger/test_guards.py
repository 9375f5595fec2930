"""Each guard of the fold is needed: taken away, a test fails that passes with it."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from mithaq.ledger import fold, signing, state
from mithaq.ledger.fold import Draft, Seen
from tests.ledger import test_details as details
from tests.ledger import test_fold as folding
from tests.ledger import test_signing as signings
from tests.ledger.taken_away import Edit, without
from tests.ledger.words import ThingMake
from tests.two_states import Raw, TwoStates

Test = Callable[[], object]


def with_school(test: Callable[..., object], *more: object) -> Test:
    """A test of the fold on its own scene."""

    def play() -> object:
        two = TwoStates()
        two.mar.does(ThingMake(key=two.mar.key("school"), title="École"))
        two.exchange()
        wanted = {"two": two, "school": two.mar.key("school")}
        given = {name: wanted[name] for name in inspect.signature(test).parameters if name in wanted}
        return test(**given, **dict(zip(_others(test), more, strict=True)))

    return play


def with_two(test: Callable[..., object], *more: object) -> Test:
    return lambda: test(TwoStates(), *more)


def with_three(test: Callable[..., object]) -> Test:
    return lambda: test(TwoStates(("MAR", "MLI", "NER")))


def _others(test: Callable[..., object]) -> list[str]:
    return [name for name in inspect.signature(test).parameters if name not in ("two", "school")]


@dataclass(frozen=True)
class Guard:
    name: str
    edits: list[Edit]
    test: Test


GUARDS = [
    Guard(
        "a row is put by its own party only",
        [(Draft._own, "row.party != self.party", "False")],
        with_school(folding.test_nobody_creates_under_another_partys_name),
    ),
    Guard(
        "a thing is created once",
        [(Draft.new, "not taken", "True")],
        with_school(folding.test_an_entry_counts_whole_or_not_at_all),
    ),
    Guard(
        "an id names one thing of any kind",
        [(Draft.new, "row.key in self._state.kinds", "self.get(type(row), row.key)")],
        with_school(folding.test_an_id_names_one_thing_of_any_kind),
    ),
    Guard(
        "an id names one thing within an entry",
        [(Draft.new, "any(key == row.key for _, key in self._rows)", "False")],
        with_school(folding.test_an_id_names_one_thing_of_any_kind),
    ),
    Guard(
        "a row is read as its author had seen it",
        [(state.State.version, "row.seq < known", "True")],
        with_school(folding.test_closing_meanwhile_does_not_undo_a_visit),
    ),
    Guard(
        "versions are kept until nobody can ask for them",
        [(state.State.prune, "versions[keep:-1]", "[]")],
        with_school(folding.test_closing_meanwhile_does_not_undo_a_visit),
    ),
    Guard(
        "rows of a parent are those its author had seen",
        [(Seen.where, "self.get(model, key)", "self._rows.get((model, key)) or self._state.rows.get((model, key))")],
        with_school(folding.test_a_count_is_of_what_one_had_seen),
    ),
    Guard(
        "only parents may be asked for",
        [(Seen.where, "not set(parent) <= set(model.asked)", "False")],
        folding.test_only_parents_may_be_asked_for,
    ),
    Guard(
        "votes are those its author had seen",
        [(Seen.votes, "if vote.seq < self.past.get(party, 0)", "")],
        with_school(folding.test_a_withdrawal_that_crosses_an_agreement_has_no_effect),
    ),
    Guard(
        "the first vote is final",
        [(Draft.vote, "self.party not in self.votes(thing, hashed)", "True")],
        with_school(folding.test_the_first_vote_is_final),
    ),
    Guard(
        "a wording replaces only what was received",
        [(Draft.write, "self.covers(ref)", "True")],
        with_school(folding.test_a_wording_that_was_not_received_cannot_be_replaced),
    ),
    Guard(
        "a wording replaces only what it names",
        [(Draft.merge, "for spot in over:", "for spot in list(heads):")],
        with_school(folding.test_a_writing_removes_only_the_wordings_it_names),
    ),
    Guard(
        "a wording replaces what it names",
        [(Draft.merge, "for spot in over:", "for spot in ():")],
        with_school(folding.test_two_wordings_make_a_bracket_and_naming_both_settles_it),
    ),
    Guard(
        "an entry counts whole or not at all",
        [(fold.fold, "except Void as reason:", "except Void as reason:\n        draft.merge()")],
        with_school(folding.test_an_entry_counts_whole_or_not_at_all),
    ),
    Guard(
        "later acts see what earlier ones drafted",
        [(Seen.get, "self._rows.get((model, key)) or ", "")],
        with_school(folding.test_later_acts_of_an_entry_see_what_earlier_ones_drafted),
    ),
    Guard(
        "erasable columns are null in verdicts",
        [(Seen.get, "whole=False", "whole=True")],
        with_school(details.test_a_detail_is_shown_and_no_verdict_reads_it),
    ),
    Guard(
        "a malformed detail voids nothing",
        [(fold._details, "except Void:", "except ZeroDivisionError:")],
        with_school(details.test_a_malformed_detail_leaves_the_column_empty_and_voids_nothing),
    ),
    Guard(
        "an erased detail voids nothing",
        [(fold._details, "payload is None", "False")],
        with_school(details.test_erasing_changes_no_verdict_and_no_digest),
    ),
    Guard(
        "a detail is of its own party's row",
        [(fold._reveal, "row.party == draft.party", "True"), (Draft._own, "row.party != self.party", "False")],
        with_school(details.test_a_detail_of_another_partys_row_is_void),
    ),
    Guard(
        "a kind is written in its own way",
        [(fold._known, "shaped and", "True and")],
        with_school(folding.test_a_kind_written_in_the_way_of_another_is_malformed, Raw("thing.phone")),
    ),
    Guard(
        "a kind waits for everyone's registry",
        [(fold._known, "known.registry > draft.registry", "False")],
        with_school(folding.test_a_kind_of_the_next_registry_counts_once_everyone_reads_it),
    ),
    Guard(
        "every party announced the registry",
        [(state.State.registry_at, "return min(", "return max(")],
        with_school(folding.test_a_kind_of_the_next_registry_counts_once_everyone_reads_it),
    ),
    Guard(
        "mandates are asked",
        [(fold.play, "draft.rules.may(draft, known)", "pass")],
        with_school(folding.test_the_stranger_may_do_nothing),
    ),
    Guard(
        "a signature stands alone in its entry",
        [(fold._known, "(alone or not known.alone)", "True")],
        with_two(signings.test_a_signature_stands_alone_in_its_entry),
    ),
    Guard(
        "the statement is known",
        [(signing.statement_of, "not rows", "False")],
        with_two(signings.test_a_text_that_was_not_proposed_cannot_be_signed),
    ),
    Guard(
        "the statement is of this instrument",
        [(signing.statement_of, "statement.obj != obj", "False")],
        with_two(signings.test_a_signature_names_the_instrument_of_its_statement),
    ),
    Guard(
        "the statement is of this commission",
        [(signing.PersonalVote.stands, "seen.require(ours,", "seen.require(True,")],
        with_two(signings.test_a_statement_of_another_channel_cannot_be_signed_here),
    ),
    Guard(
        "the proof verifies",
        [(signing.PersonalVote._proven, "verify_person(self.alg, self.proof, message_signed, person)", "pass")],
        with_two(signings.test_a_false_proof_is_void, "other text"),
    ),
    Guard(
        "the signer is a head of delegation",
        [(signing.head_of_delegation, 'or "hod" not in person.roles', "")],
        with_two(signings.test_only_a_head_of_delegation_signs),
    ),
    Guard(
        "the key document is the one in force",
        [
            (
                Seen.key_doc,
                "self._state.key_doc(self.party, self._seq)",
                "list(self._state.docs[self.party].values())[-1]",
            )
        ],
        with_two(signings.test_a_revoked_key_signs_no_more_and_its_old_signatures_stay),
    ),
    Guard(
        "the key document is recent enough",
        [(signing.head_of_delegation, "doc.version >= least", "True")],
        with_two(signings.test_a_statement_may_ask_for_a_newer_key_document),
    ),
    Guard(
        "key documents follow one another",
        [(signing.Keys.stands, "seen.require(follows,", "seen.require(True,")],
        with_two(signings.test_key_documents_follow_one_another),
    ),
    Guard(
        "one's first word on a text is final",
        [
            (Draft.vote, "self.party not in self.votes(thing, hashed)", "True"),
            (signing.PersonalVote.stands, "seen.party not in voted", "True"),
        ],
        with_two(signings.test_a_declined_text_is_dead),
    ),
    Guard(
        "a withdrawn text is not signed",
        [(signing.PersonalVote.stands, "not any(row.withdrawn for row in rows)", "True")],
        with_two(signings.test_an_acknowledged_withdrawal_frees_the_pen),
    ),
    Guard(
        "a text follows only an adopted one",
        [
            (
                signing.one_signature,
                'seen.require(adopted(seen, statement.obj, after), "predecessor", after=after)',
                "pass",
            )
        ],
        with_two(signings.test_a_text_follows_only_an_adopted_one),
    ),
    Guard(
        "one outstanding signature per instrument",
        [(signing.one_signature, "seen.require(free,", "seen.require(True,")],
        with_two(signings.test_one_text_at_a_time),
    ),
    Guard(
        "what was adopted and not replaced still holds the pen",
        [(signing.outstanding, "if ", "if seen.agreed(obj, content) or ")],
        with_two(signings.test_what_was_replaced_cannot_be_replaced_again),
    ),
    Guard(
        "an unacknowledged withdrawal does not free the pen",
        [
            (
                signing.outstanding,
                "any(seen.acknowledged(party, row) for row in withdrawn for party in silent)",
                "withdrawn",
            )
        ],
        with_two(signings.test_a_withdrawal_frees_the_pen_only_once_the_other_side_has_seen_it),
    ),
    Guard(
        "only a party that had not signed can free the pen",
        [(signing.outstanding, "if party not in votes", "")],
        with_two(signings.test_a_withdrawal_frees_the_pen_only_once_the_other_side_has_seen_it),
    ),
    Guard(
        "a decline that was not seen does not free the pen",
        [(Seen.votes, "if vote.seq < self.past.get(party, 0)", "")],
        with_three(signings.test_a_hidden_decline_does_not_free_the_pen_of_another),
    ),
]


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.name)
def test_taken_away_a_test_fails(guard: Guard) -> None:
    guard.test()
    with without(guard.edits), pytest.raises((Exception, pytest.fail.Exception)):
        guard.test()
    guard.test()
