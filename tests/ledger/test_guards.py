"""Each guard of the fold and of import is needed: taken away, a test fails that passes with it.

A guard is taken away by editing the source of its function and swapping the code in place: every caller has it."""

import inspect
import textwrap
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from types import FunctionType
from typing import Any

import pytest

from mithaq.exchange import ahead, trusted_bundle
from mithaq.exchange.errors import ExchangeError
from mithaq.ledger import fold, past, signing, state
from mithaq.ledger.fold import Draft, Seen
from tests.corpus.museum import EXHIBITS, Scene
from tests.ledger import test_fold as folding
from tests.ledger import test_signing as signings
from tests.ledger.words import ThingMake
from tests.two_states import Raw, TwoStates

Edit = tuple[Any, str, str]  # function, what it says, what it says without the guard
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
        [(Draft.put, "row.party != self.party", "False")],
        with_school(folding.test_nobody_creates_under_another_partys_name),
    ),
    Guard(
        "a thing is created once",
        [(Draft.new, "self.get(type(row), row.key) is None", "True")],
        with_school(folding.test_an_entry_counts_whole_or_not_at_all),
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
        with_school(folding.test_a_detail_is_shown_and_no_verdict_reads_it),
    ),
    Guard(
        "a malformed detail voids nothing",
        [(fold._details, "except Void:", "except ZeroDivisionError:")],
        with_school(folding.test_a_malformed_detail_leaves_the_column_empty_and_voids_nothing),
    ),
    Guard(
        "an erased detail voids nothing",
        [(fold._details, "payload is None", "False")],
        with_school(folding.test_erasing_changes_no_verdict_and_no_digest),
    ),
    Guard(
        "a detail is of its own party's row",
        [(fold._reveal, "row.party == draft.party", "True"), (Draft.put, "row.party != self.party", "False")],
        with_school(folding.test_a_detail_of_another_partys_row_is_void),
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


@contextmanager
def without(edits: list[Edit]) -> Iterator[None]:
    """The functions without their guards, for as long as this lasts."""
    with ExitStack() as stack:
        for function, old, new in edits:
            stack.enter_context(_edited(function, old, new))
        yield


@contextmanager
def _edited(function: FunctionType, old: str, new: str) -> Iterator[None]:
    source = textwrap.dedent(inspect.getsource(function))
    assert old in source, f"{function.__qualname__} no longer says {old!r}: bring this list up to date"
    made: dict[str, Any] = {}
    exec(compile(source.replace(old, new), function.__code__.co_filename, "exec"), function.__globals__, made)
    whole, function.__code__ = function.__code__, made[function.__name__].__code__
    try:
        yield
    finally:
        function.__code__ = whole


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.name)
def test_taken_away_a_test_fails(guard: Guard) -> None:
    guard.test()
    with without(guard.edits), pytest.raises((Exception, pytest.fail.Exception)):
        guard.test()
    guard.test()


# ── import ────────────────────────────────────────────────────────────────────────────────────────────────────────

_Import = trusted_bundle._Import

STEPS: list[tuple[str, list[Edit]]] = [
    (
        "signed_by_another_node",
        [(_Import.step_1_trailer, "if not self.frame.signed_by", "if 0 and self.frame.signed_by")],
    ),
    ("for_another_party", [(_Import.step_2_addressee, "manifest.to != self.me or ", "")]),
    ("from_ourselves_to_ourselves", [(_Import.step_2_addressee, " or manifest.sender == self.me", "")]),
    ("for_an_unknown_commission", [(_Import.step_2_addressee, "manifest.ch != book.ch", "False")]),
    ("seal_by_another_node", [(trusted_bundle._opened, "return open_seal(note, public)", "return read_seal(note)")]),
    ("evidence_that_proves_nothing", [(trusted_bundle._prove, "fork.verify(public)", "pass")]),
    (
        "another_story_of_the_same_length",
        [
            (_Import._same_root, "log.root_at(seal.size) != seal.root", "False"),
            (_Import._same_bytes, "entry.raw != log.entries[entry.seq].raw", "False"),
        ],
    ),
    ("another_story_that_is_longer", [(_Import._same_bytes, "entry.raw != log.entries[entry.seq].raw", "False")]),
    ("entries_that_no_range_announces", [(_Import._in_range, " or start + len(run) != end", "")]),
    ("entries_out_of_order", [(_Import._in_range, "[entry.seq for entry in run] !=", "run is")]),
    ("a_bundle_skipped", [(_Import._in_range, "start > log.size", "False")]),
    ("entries_beyond_the_last_seal", [(_Import._in_range, "sealed < end and run", "False")]),
    (
        "entry_that_saw_what_we_do_not_hold",
        [(ahead.Ahead.waits_for, "size > log.size", "False"), (past._check_seen, "size > log.size", "False")],
    ),
    ("entry_that_saw_nothing_new", [(past._check_seen, "size <= before.get(other.party, 0)", "False")]),
    ("entry_that_saw_another_story_of_ours", [(past._check_seen, "log.root_at(size) != root", "False")]),
    ("key_doc_named_and_not_enclosed", [(_Import._documents_at_hand, "isinstance(hashed, str) and", "False and")]),
    ("seal_beyond_the_entries", [(_Import.step_6_roots, "seal.size > reach.size", "False")]),
    ("seal_over_another_root", [(_Import.step_6_roots, "reach.root_at(seal.size) != seal.root", "False")]),
    ("a_payload_changed", [(trusted_bundle._check_payload, "!= act.c", "== 0")]),
    ("a_payload_twice", [(_Import._payloads, "place in found or", "")]),
    ("a_payload_missing", [(_Import._open, "raise ExchangeError", "return ExchangeError")]),
    ("a_detail_missing_that_nobody_erased", [(_Import._open, "and place in self._erased", "")]),
    ("a_file_that_is_another", [(_Import.step_7_payloads, "commitment(file.salt, file.data) != file.c", "False")]),
]


@pytest.mark.parametrize(("name", "edits"), STEPS, ids=[name for name, _ in STEPS])
def test_without_its_check_a_bad_bundle_is_not_refused_for_its_fault(name: str, edits: list[Edit]) -> None:
    exhibit = next(exhibit for exhibit in EXHIBITS if exhibit.name == name)
    scene = Scene()
    frame = exhibit.make(scene)
    with without(edits):
        assert _code(scene, frame) != exhibit.code
    assert _code(scene, frame) == exhibit.code


def _code(scene: Scene, frame: bytes) -> str:
    try:
        trusted_bundle.verify(frame, scene.mli.book, me="MLI")
    except ExchangeError as refused:
        return refused.code
    except Exception as unready:  # what the missing check would have kept out
        return type(unready).__name__
    return "taken"
