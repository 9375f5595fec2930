"""The invariants of docs/ledger.md, a section each. A docstring names the tests elsewhere that show more of it."""

import ast
import re
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from mithaq.commission.models import Person
from mithaq.exchange.errors import ExchangeError
from mithaq.exchange.frame import Kind, assemble
from mithaq.ledger.digest import record_digest
from mithaq.ledger.entry import ActRef
from mithaq.ledger.proof import entry_proof, verify_entry_proof
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.tree import leaf_hash
from mithaq.projection import writing
from mithaq.secretariat.models import PayloadRow, VoidRow, Wording
from mithaq.secretariat.office import Office, forget_books
from mithaq.secretariat.reading import Reading
from tests.corpus.scene import flip, split
from tests.golden.goldens import goldens
from tests.roadmap.story import Story
from tests.secretariat.conftest import Pair
from tests.two_states import Secretariat, closure, refold
from tests.vectors.second_verifier import proof_holds

from .carried import office_of
from .story import agrees, person
from .tables import contents, picture_of

ROOT = Path(__file__).resolve().parents[2]
database = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def carried(story: Story, tmp_path: Path, db: Any) -> Iterator[Office]:
    """The whole history at a real office of Morocco's, brought by one bundle."""
    office = office_of(story.two.descriptor, "MAR", tmp_path)
    office.receive(story.mli.frame("MAR", {}))
    yield office
    forget_books()


@database
class TestI1:
    """Same entries ⇒ same RECORD everywhere, same PICTURE under one fold number, on SQLite and PostgreSQL.

    Also: tests/golden/test_golden.py (the same digests for ever), tests/ledger/test_hostile.py::Commission (three
    secretariats), tests/invariants/test_second.py::test_digests (a second implementation). The group `postgresql` of
    bin/test plays this file once more."""

    def test_the_golden_digests_on_this_database(self, tmp_path: Path) -> None:
        golden = goldens()[-1]
        office = office_of(golden.channel, golden.me, tmp_path)
        office.receive(golden.frame)
        digests = office.digests()
        assert (digests.record, digests.picture, digests.number) == (golden.record, golden.picture, golden.number)
        assert picture_of(office.ch) == golden.picture

    def test_both_sides_and_the_tables_say_the_same(self, carried: Office, story: Story) -> None:
        digests = carried.digests()
        assert (digests.record, digests.picture) == story.mar.digests == story.mli.digests
        assert picture_of(carried.ch) == digests.picture


@database
class TestI2:
    """Tables = rebuild.

    Also: after each test with tests/secretariat/conftest.py::pair; by the command in tests/cli/test_crash.py::holds."""

    def test_after_a_history_with_one_of_everything(self, carried: Office, story: Story) -> None:
        brackets = Wording.objects.filter(thing=story.key("article 12"))
        assert (brackets.count(), VoidRow.objects.count()) == (2, 6)
        assert Person.objects.get(key=story.key("mouhib")).name is not None
        before, digests = contents(carried.ch), carried.digests()
        assert carried.rebuild() == digests
        assert contents(carried.ch) == before

    def test_bundle_by_bundle_is_the_same_as_at_once(self, carried: Office, story: Story) -> None:
        story.mli.does(person(story.mli, "next"))
        story.mli.forces(agrees(story.mli, story.key("crossed")))  # a second vote: void
        carried.receive(story.mli.frame("MAR", carried.look(lambda book: book.have())))
        at_once = contents(carried.ch)
        carried.rebuild()
        assert contents(carried.ch) == at_once
        assert picture_of(carried.ch) == carried.digests().picture


class TestI3:
    """Each acknowledged entry survives.

    tests/invariants/test_kill.py::test_I3_killed_before_each_statement_of_perform_and_export,
    tests/invariants/test_kill.py::test_I3_killed_before_each_statement_of_receive,
    tests/invariants/test_kill.py::test_I3_killed_at_any_time_what_was_acknowledged_is_there;
    tests/cli/test_crash.py::test_a_killed_perform_is_done_once (at stages of the program, through the command)."""


@database
class TestI4:
    """Nothing unverified is ever visible.

    Also: tests/exchange/test_bad_bundles.py::test_refused_whole_and_said_in_three_languages (the whole museum),
    tests/exchange/test_fuzz.py, tests/invariants/test_second.py::test_a_frame_that_must_be_refused."""

    @pytest.mark.parametrize("kind", [Kind.MANIFEST, Kind.ENTRY, Kind.PAYLOAD, Kind.SEAL, Kind.DOC])
    def test_a_refused_frame_leaves_tables_and_pages_as_they_were(self, pair: Pair, kind: Kind) -> None:
        pair.mli.does(person(_twin(pair), "seen"), person(_twin(pair), "second"))
        records = split(pair.mli.sends(pair.mar.look(lambda book: book.have())))[:-1]
        at = max(n for n, (found, _) in enumerate(records) if found == kind)
        records[at] = (kind, flip(records[at][1], len(records[at][1]) // 2))
        before, shown = contents(pair.mar.ch), _shown(pair.mar)
        with pytest.raises(ExchangeError):
            pair.mar.receive(assemble(records, pair.mli.keyring.node))
        assert contents(pair.mar.ch) == before
        assert _shown(pair.mar) == shown

    def test_a_gap_is_nowhere_seen_until_it_is_closed(self, pair: Pair) -> None:
        have = pair.mar.look(lambda book: book.have())
        pair.mli.does(person(_twin(pair), "first"))
        early = pair.mli.sends(have)
        between = pair.mli.book.have()
        pair.mli.does(person(_twin(pair), "late"))
        before, shown = contents(pair.mar.ch), _shown(pair.mar)
        with pytest.raises(ExchangeError, match="gap|misses|missing|first"):
            pair.mar.receive(pair.mli.sends(between))
        assert (contents(pair.mar.ch), _shown(pair.mar)) == (before, shown)
        assert pair.mar.receive(early).new == 1


def _twin(pair: Pair) -> Secretariat:
    """For its ids."""
    return Secretariat("MLI", pair.mli.book)


def _shown(office: Office) -> list[Any]:
    """What pages read."""
    reading = Reading(office._channel)
    return [*reading.history(language="fr"), reading.reached, sorted(reading.people)]


class TestI5:
    """No node signs two inconsistent checkpoints.

    tests/invariants/test_processes.py::test_I5_two_processes_perform_while_a_third_receives,
    tests/invariants/test_processes.py::test_I5_threads_of_one_process,
    tests/invariants/test_office.py::test_I5_what_was_undone_around_us_is_forgotten."""


class TestI6:
    """Adopted stays adopted and is never also dead.

    tests/invariants/test_disputes.py::TestProduct (product acts, hostile), tests/ledger/test_hostile.py::Signing,
    tests/invariants/test_disputes.py::test_I6_a_decline_and_a_signature_that_cross. Contested by a fork: the format is
    §54 and §56 of docs/ledger.md, its procedure comes with rotation."""


class TestI7:
    """The adopted texts of an instrument form one chain by `after`.

    tests/invariants/test_disputes.py::test_I7_a_withdrawal_does_not_free_the_pen_before_it_is_acknowledged,
    tests/invariants/test_disputes.py::test_I7_without_the_nineteenth_guard_two_texts_are_adopted,
    tests/ledger/test_guards.py::test_taken_away_a_test_fails."""


class TestI8:
    """National bytes never occur in a bundle.

    tests/invariants/test_canary.py::test_I8_nothing_national_is_in_what_leaves,
    tests/invariants/test_canary.py::test_I8_an_act_that_leaks_is_caught,
    tests/cli/test_two_nodes.py::test_a_national_note_stays_home."""


@database
class TestI9:
    """Erased bytes occur nowhere. So far the format only: what a fold does without an erased payload.

    Also: tests/ledger/test_details.py::test_erasing_changes_no_verdict_and_no_digest, tests/ledger/test_vectors.py::
    test_ours_entries (ledger.erase, ledger.erased). WAL, indexes, caches come with the procedure."""

    def test_a_missing_erasable_payload_changes_no_verdict_and_no_digest(self, carried: Office, story: Story) -> None:
        before, voids = carried.digests(), list(VoidRow.objects.values_list())
        row = Person.objects.get(key=story.key("mouhib"))
        place = {"ch": carried.ch, "party": "MAR", "seq": row.seq, "i": 1}
        with writing():
            assert PayloadRow.objects.filter(**place).delete()[0] == 1
        forget_books()
        assert carried.rebuild() == before
        assert list(VoidRow.objects.values_list()) == voids
        erased = Person.objects.get(key=row.key)
        assert (row.name is not None, erased.name, erased.committed) == (True, None, row.committed)

    def test_what_is_erased_may_travel_once_it_was_asked_for(self, story: Story) -> None:
        mar, log = story.mar, story.mar.book.logs["MAR"]
        seq = next(
            n for n, entry in enumerate(log.entries) if len(entry.acts) > 1 and isinstance(entry.acts[1].of, str)
        )
        log.opened[seq][1] = None
        empty = Secretariat("MLI", story.two.blank())
        with pytest.raises(ExchangeError) as refused:
            empty.accepts(mar.frame("MLI", {}))
        assert refused.value.code == "payload_missing"
        body = {"target": [str(log.origin), seq, 1], "ground": "request", "for": None}
        mar.takes([ActRef(kind="ledger.erase", body=body)], [None], seen=None)
        assert empty.accepts(mar.frame("MLI", {})).new == sum(mar.book.sizes.values())
        assert b"Mouhib" not in mar.frame("MLI", {})


@database
class TestI10:
    """Import is idempotent, atomic and commutative over ready bundles.

    Also: tests/exchange/test_exchange.py::test_i10_three_bundles_in_any_order_that_is_ready, tests/secretariat/
    test_office.py::test_I10_receiving_twice_changes_nothing; atomic: test_kill.py, `TestI4`."""

    @pytest.mark.parametrize("order", list(permutations(range(3))))
    def test_overlapping_bundles_in_any_order(self, story: Story, tmp_path: Path, order: tuple[int, ...]) -> None:
        office, frames = office_of(story.two.descriptor, "MAR", tmp_path), []
        for name in ("one", "two", "three"):
            story.mli.does(person(story.mli, name))
            frames.append(story.mli.frame("MAR", {}))
        news = [office.receive(frames[n]).new for n in order]
        assert sum(news) == sum(story.mli.book.sizes.values())
        before = contents(office.ch)
        assert [office.receive(frame).new for frame in frames] == [0, 0, 0]
        assert contents(office.ch) == before
        assert office.digests().record == record_digest(story.mli.book)


class TestI11:
    """A proof made by one implementation verifies in the other.

    Also: tests/invariants/test_certificates.py (certificates both ways), tests/ledger/test_vectors.py::
    test_ours_certificate, tests/ledger/test_proof.py."""

    def test_each_entry_is_proven_to_the_second_implementation(self, story: Story) -> None:
        for log in story.mar.book.logs.values():
            public, size = story.two.states[log.origin.party].key_of_node.public, log.size
            leaves = [leaf_hash(entry.raw) for entry in log.entries]
            for seq, entry in enumerate(log.entries):
                proof = entry_proof(leaves, seq, log.seals[size])
                assert proof_holds(proof, entry.raw, str(log.origin), seq, public)
                assert not proof_holds(proof, entry.raw + b" ", str(log.origin), seq, public)
                assert not proof_holds(proof, entry.raw, str(log.origin), (seq + 1) % size, public)

    def test_what_one_refuses_the_other_refuses(self, story: Story) -> None:
        log = story.mar.book.logs["MAR"]
        leaves, public = [leaf_hash(entry.raw) for entry in log.entries], story.mar.key_of_node.public
        proof, raw = entry_proof(leaves, 5, log.seals[log.size]), log.entries[5].raw
        lines = proof.split("\n")
        for wrong in (
            proof.replace("index 5", "index 6"),
            "\n".join([*lines[:2], lines[3], lines[2], *lines[4:]]),
            "\n".join([*lines[:2], *lines[3:]]),
            proof.replace(f"\n{log.size}\n", f"\n{log.size - 1}\n"),
        ):
            assert wrong != proof
            assert not proof_holds(wrong, raw, str(log.origin), 5, public)
            with pytest.raises(LedgerError):
                verify_entry_proof(wrong, raw, public)


class TestI12:
    """Every causally closed set that holds an entry gives it the same verdict.

    Also: tests/invariants/test_disputes.py::TestProduct (any closed part, in any order, under Hypothesis),
    tests/ledger/test_hostile.py::Commission, tests/invariants/test_second.py::test_brackets_after_each_prefix."""

    def test_each_prefix_of_the_history_with_one_of_everything(self, story: Story) -> None:
        book = story.mar.book
        for party, log in book.logs.items():
            for size in range(1, log.size + 1):
                part = refold(story.two, book, closure(book, {party: size}), max)
                voids = {at: void for at, void in book.state.voids.items() if at[1] < part.sizes[at[0]]}
                assert part.state.voids == voids


NAMED = re.compile(r"(tests/[\w/]+\.py)(?:::\s*(\w+))?")


@pytest.mark.parametrize("number", range(1, 13))
def test_what_a_section_names_is_there(number: int) -> None:
    """A proof that was renamed or taken out must not go on being cited."""
    cited = re.sub(r"tests/secretariat/\s+", "tests/secretariat/", globals()[f"TestI{number}"].__doc__)
    for file, name in NAMED.findall(cited):
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        found = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
        assert not name or name in found or f"{name} = " in (ROOT / file).read_text("utf-8"), f"{file} has no {name}"
