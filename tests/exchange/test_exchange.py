"""Sending and receiving between two and three secretariats: nothing twice, nothing half, nothing lost."""

import json
from itertools import permutations

import pytest

from mithaq.exchange.errors import ExchangeError
from mithaq.exchange.evidence import Evidence
from mithaq.exchange.frame import Kind
from mithaq.exchange.receiving import apply
from mithaq.exchange.sending import framed
from mithaq.exchange.trusted_bundle import verify
from mithaq.ledger.book import Book
from mithaq.ledger.channel import Descriptor
from tests.corpus.museum import Scene, fork_evidence, split
from tests.ledger.words import RULES, ThingMake, ThingPhone, ThingTurn, VisitMake
from tests.two_keys import node_key
from tests.two_states import Raw, TwoStates


def test_receiving_twice_is_no_news() -> None:
    scene = Scene()
    bundle = scene.mar.sends()
    first, second = scene.mli.receives(bundle), scene.mli.receives(bundle)
    assert (first.new, second.new) == (3, 0) and scene.two.same()


def test_an_old_bundle_changes_nothing() -> None:
    scene = Scene()
    old = scene.mar.sends()
    scene.two.exchange()
    scene.mar.does(ThingTurn(key=scene.school, open=False))
    scene.two.exchange()
    before = scene.mli.digests
    assert scene.mli.receives(old).new == 0 and scene.mli.digests == before


def test_the_receipt_says_what_came_and_what_is_held() -> None:
    scene = Scene()
    scene.mar.forces(Raw("thing.turn", b"{}"))
    receipt = scene.mli.receives(scene.mar.sends()).receipt
    assert receipt.sender == "MAR" and receipt.ranges == {scene.log: (2, 6)}
    assert receipt.have == scene.mli.book.have() == receipt.theirs and receipt.record == scene.mar.digests[0]
    assert receipt.elsewhere == {}


def test_voids_are_told_to_the_one_who_receives() -> None:
    scene = Scene()
    scene.mar.forces(Raw("thing.turn", b"{}"))
    received = scene.mli.receives(scene.mar.sends())
    assert [(void.party, void.seq, void.code) for void in received.voids] == [("MAR", 5, "malformed")]


def test_bundles_that_cross() -> None:
    scene = Scene()
    scene.mli.does(ThingMake(key=scene.mli.key("m"), title="M"))
    to_mar, to_mli = scene.mli.sends(), scene.mar.sends()
    scene.mar.receives(to_mar)
    scene.mli.receives(to_mli)
    assert scene.two.same()


def test_a_bundle_lost_on_the_way_is_asked_for_again() -> None:
    scene = Scene()
    have = dict(scene.mar.theirs["MLI"])
    scene.mar.does(ThingTurn(key=scene.school, open=False))
    late = scene.mar.frame("MLI", {scene.log: 5})
    with pytest.raises(ExchangeError) as gap:
        scene.mli.accepts(late)
    assert gap.value.code == "gap" and (gap.value.values["have"], gap.value.values["needed"]) == (2, 5)
    scene.mli.accepts(scene.mar.frame("MLI", have))
    assert scene.mli.accepts(late).new == 0 and scene.two.same()


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_i10_three_bundles_in_any_order_that_is_ready(order: tuple[int, ...]) -> None:
    three = TwoStates(("MAR", "MLI", "NER"))
    school = three.mar.key("school")
    three.mar.does(ThingMake(key=school, title="École"))
    three.exchange()
    frames = []
    for state in three.states.values():
        state.does(ThingMake(key=state.key("own"), title="Own"), VisitMake(key=state.key("v"), thing=school))
        frames.append(state.frame("NER", {}) if state.party != "NER" else b"")
    news = sum(three.ner.accepts(frames[n]).new for n in order if frames[n])
    assert news == 2
    three.exchange()
    assert three.same()


def test_a_third_party_carries_what_the_others_wrote() -> None:
    three = TwoStates(("MAR", "MLI", "NER"))
    three.mar.does(ThingMake(key=three.mar.key("school"), title="École"))
    three.exchange(("MAR", "MLI"))
    three.mli.does(VisitMake(key=three.mli.key("v"), thing=three.mar.key("school")))
    assert three.ner.accepts(three.mli.frame("NER")).new == 2
    three.exchange(("NER", "MAR"))
    assert three.same()


def test_a_new_key_document_travels_with_the_entry_that_needs_it() -> None:
    scene = Scene()
    scene.mar.rotates(2, "vice")
    scene.mar.rotates(3, "third")
    received = scene.mli.receives(scene.mar.sends())
    assert [party for party, _ in received.docs] == ["MAR", "MAR"] and scene.two.same()
    assert scene.mli.book.docs["MAR"] == scene.mar.book.docs["MAR"]


def test_an_erased_payload_may_be_missing() -> None:
    scene = Scene()
    scene.mar.forces(Raw("ledger.erase", body={"ground": "art. 17", "target": [scene.log, 3, 0]}))
    scene.mar.book.logs["MAR"].opened[3] = [None]
    received = scene.mli.accepts(scene.mar.frame("MLI"))
    assert received.new == 4 and received.entries[1][1] == [None]


def test_an_erase_entry_does_not_excuse_what_cannot_be_erased() -> None:
    scene = Scene()
    scene.mar.forces(Raw("ledger.erase", body={"ground": "art. 17", "target": [scene.log, 2, 0]}))
    scene.mar.book.logs["MAR"].opened[2] = [None]
    with pytest.raises(ExchangeError, match="missing"):
        scene.mli.accepts(scene.mar.frame("MLI"))


@pytest.mark.parametrize("target", [None, 7, [], [{}], [[], 1, 2], ["x", 3, 0], {"a": 1}])
def test_a_nonsensical_erase_entry_stops_nobody(target: object) -> None:
    scene = Scene()
    scene.mar.forces(Raw("ledger.erase", body={"target": target}), Raw("ledger.keys", body={"hash": [1]}))
    assert scene.mli.accepts(scene.mar.frame("MLI")).new == 4
    scene.mar.book.logs["MAR"].opened[3] = [None]
    with pytest.raises(ExchangeError):
        Scene().mli.accepts(scene.mar.frame("MLI", {}))


# ── forks ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("entries", [1, 2, 3, 5, 9])
def test_a_fork_is_proved_by_two_seals(entries: int) -> None:
    scene = Scene()
    frame = scene.forked(entries + 1).mar.frame("MLI", {})
    with pytest.raises(ExchangeError) as fork:
        scene.mli.accepts(frame)
    (evidence,) = fork.value.evidence
    evidence.verify(node_key("MAR").public)
    assert Evidence.decode(evidence.encode()) == evidence and evidence.origin == scene.log
    assert "MAR" in str(fork.value)


def test_evidence_travels_is_kept_once_and_stops_the_forked_log() -> None:
    three = TwoStates(("MAR", "MLI", "NER"))
    three.mar.does(ThingMake(key=three.mar.key("school"), title="École"))
    three.exchange()
    other = TwoStates(("MAR", "MLI", "NER"))
    other.mar.does(ThingMake(key=other.mar.key("school"), title="Autre"))
    with pytest.raises(ExchangeError) as fork:
        three.mli.accepts(other.mar.frame("MLI", {}))
    (found,) = fork.value.evidence
    three.mli.book.forks[found.origin] = found.encode()
    assert three.ner.accepts(three.mli.frame("NER")).forks == [found]
    assert three.ner.accepts(three.mli.frame("NER")).forks == []  # known already
    three.mar.does(ThingTurn(key=three.mar.key("school"), open=False))
    with pytest.raises(ExchangeError, match="sealed two versions"):
        three.ner.accepts(three.mar.frame("NER"))
    three.mli.does(ThingMake(key=three.mli.key("m"), title="M"))
    assert three.ner.accepts(three.mli.frame("NER")).new == 1  # the others go on


def test_evidence_is_yielded_even_by_a_bundle_that_is_refused() -> None:
    scene = Scene()
    record = (Kind.EVIDENCE, fork_evidence(scene).encode())
    frame = scene.signed([*scene.records[:1], record, *scene.records[1:-1]])
    with pytest.raises(ExchangeError) as refused:
        scene.mli.accepts(frame)
    assert fork_evidence(scene) in refused.value.evidence


def test_what_a_later_version_sends_is_left_unread() -> None:
    scene = Scene()
    frame = scene.added(Kind.EVIDENCE, b'{"t":"mithaq/void/1"}')
    assert scene.mli.accepts(frame).new == 3


# ── what may not leave, and a node that was restored ──────────────────────────────────────────────────────────────


def test_i8_a_national_record_never_leaves() -> None:
    root = TwoStates().descriptor.roots["MAR"]
    national = Book(Descriptor(("MAR",), {"MAR": root}, "0" * 32), RULES)
    with pytest.raises(ExchangeError) as refused:
        framed(national, sender="MAR", recipient="MLI", have={}, key=node_key("MAR"))
    assert refused.value.code == "national"


@pytest.mark.parametrize(("sender", "recipient"), [("MAR", "NER"), ("NER", "MAR"), ("MAR", "MAR")])
def test_only_from_one_party_to_another(sender: str, recipient: str) -> None:
    with pytest.raises(ExchangeError, match="no party of this commission"):
        framed(TwoStates().mar.book, sender=sender, recipient=recipient, have={}, key=node_key("MAR"))


def test_a_restored_node_is_told_and_gets_its_log_back() -> None:
    scene = Scene()
    scene.two.exchange()
    restored = TwoStates()
    restored.mar.does(ThingMake(key=scene.school, title="École"))
    with pytest.raises(ExchangeError) as behind:
        restored.mar.frame("MLI", scene.mli.book.have())
    assert behind.value.code == "behind"
    received = restored.mar.accepts(scene.mli.frame("MAR", {scene.log: 1}))
    assert received.new == 4 and restored.mar.digests == scene.mar.digests


def test_the_receipt_tells_that_our_log_goes_on_elsewhere() -> None:
    scene = Scene()
    scene.two.exchange()
    restored = TwoStates()
    restored.mar.does(ThingMake(key=scene.school, title="École"))
    records = split(scene.mli.frame("MAR", scene.mli.book.have()))[:-1]
    manifest = json.loads(records[0][1]) | {"range": {}}
    body = json.dumps(manifest, sort_keys=True, separators=(",", ":")).encode()
    frame = scene.signed([(Kind.MANIFEST, body), *(r for r in records[1:] if r[0] == Kind.DOC)], by="MLI")
    trusted = verify(frame, restored.mar.book, me="MAR")
    assert apply(restored.mar.book, trusted, me="MAR").receipt.elsewhere == {scene.log: 5}


def test_a_log_without_its_seal_does_not_leave() -> None:
    scene = Scene()
    scene.mar.book.logs["MAR"].seals.clear()
    with pytest.raises(ExchangeError) as refused:
        scene.mar.frame("MLI")
    assert refused.value.code == "unsealed"


def test_the_same_play_writes_the_same_bytes() -> None:
    assert Scene().good == Scene().good


def test_an_entry_costs_about_a_hundred_bytes() -> None:
    two = TwoStates()
    for n in range(400):
        two.mar.does(ThingMake(key=two.mar.key(f"thing {n}"), title=f"Thing {n}"))
        if n % 10 == 0:
            two.mar.does((ThingPhone(phone=f"+212 {n}"), two.mar.key(f"thing {n}")))
    assert len(two.mar.sends()) / 440 < 130
