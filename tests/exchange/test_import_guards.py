"""Each check of import is needed: without it a bad bundle is taken, or refused for something else, or breaks us."""

import pytest

from mithaq.exchange import ahead, enclosing, trusted_bundle
from mithaq.exchange.errors import ExchangeError
from mithaq.ledger import past
from tests.corpus.museum import EXHIBITS, Scene
from tests.ledger.taken_away import Edit, without

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
    ("a_file_that_is_another", [(enclosing.check_files, "commitment(file.salt, file.data) != file.c", "False")]),
    ("a_file_twice", [(enclosing.check_files, "file.c in sent", "False")]),
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
