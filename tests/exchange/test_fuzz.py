"""Whatever a frame holds past a good trailer and good seals: only an ExchangeError comes out, and nothing changes."""

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mithaq.exchange.errors import ExchangeError
from mithaq.exchange.frame import MAGIC, Kind, read_frame
from mithaq.exchange.receiving import apply
from mithaq.exchange.trusted_bundle import verify
from mithaq.ledger.canonical import encode
from mithaq.ledger.errors import LANGUAGES
from mithaq.ledger.hashing import commitment
from mithaq.ledger.seal import seal
from mithaq.ledger.tree import Tree, leaf_hash
from tests.corpus.scene import Records, Scene, fork_evidence, split
from tests.two_keys import node_key, seed

SCENE = Scene()
SCENE.mar.rotates(2, "vice")
GOOD = SCENE.records
QUIET = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])

json = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
spot = st.tuples(st.integers(0, 10_000), st.integers(0, 10_000))


def judged(frame: bytes) -> None:
    """Refused with a sentence and without a trace, or taken without a defect."""
    before = SCENE.mli.digests, SCENE.mli.book.sizes
    try:
        verify(frame, SCENE.mli.book, me="MLI")
    except ExchangeError as refused:
        assert all(refused.sentence(language) for language in LANGUAGES)
    else:
        fresh = Scene().mli
        apply(fresh.book, verify(frame, fresh.book, me="MLI"), me="MLI")
        assert not fresh.book.state.defects
    assert (SCENE.mli.digests, SCENE.mli.book.sizes) == before


def damaged(data: bytes, at: int, how: int) -> bytes:
    """One byte changed, dropped, doubled, or everything after it cut."""
    at %= max(1, len(data))
    middle = {0: bytes([how % 256]), 1: b"", 2: data[at : at + 1] * 2}.get(how % 4)
    return data[:at] if middle is None else data[:at] + middle + data[at + 1 :]


@QUIET
@given(st.binary(max_size=300))
def test_noise(data: bytes) -> None:
    judged(data)
    judged(MAGIC + data)


@QUIET
@given(spot)
def test_a_damaged_frame(where: tuple[int, int]) -> None:
    judged(damaged(SCENE.good, *where))


@QUIET
@given(st.lists(st.tuples(st.integers(0, 99), spot), min_size=1, max_size=3))
def test_damaged_records_past_the_trailer(damages: list[tuple[int, tuple[int, int]]]) -> None:
    records = list(GOOD)
    for n, where in damages:
        kind, body = records[n % len(records)]
        records[n % len(records)] = kind, damaged(body, *where)
    judged(SCENE.signed(records))


@QUIET
@given(spot)
def test_damaged_evidence(where: tuple[int, int]) -> None:
    judged(SCENE.added(Kind.EVIDENCE, damaged(fork_evidence(SCENE).encode(), *where)))


@QUIET
@given(st.permutations(range(len(GOOD) - 1)), st.lists(st.integers(0, 99), max_size=4))
def test_records_moved_doubled_and_dropped(order: list[int], twice: list[int]) -> None:
    records = [GOOD[0], *(GOOD[n + 1] for n in order)]
    judged(SCENE.signed([*records, *(GOOD[n % len(GOOD)] for n in twice)]))
    judged(SCENE.signed(records[: len(records) - len(twice)]))


@QUIET
@given(st.integers(0, 99), st.data())
def test_records_of_another_shape(n: int, data: st.DataObject) -> None:
    """Each field of each record in turn replaced by any JSON."""
    kind, body = GOOD[n % len(GOOD)]
    try:
        value = msgspec.json.decode(body)
    except msgspec.DecodeError:
        value = {}
    field = data.draw(st.sampled_from(sorted(value) or ["x"]))
    made = msgspec.json.encode({**value, field: data.draw(json)}, order="sorted")
    judged(SCENE.signed([*GOOD[: n % len(GOOD)], (kind, made), *GOOD[n % len(GOOD) + 1 :]]))


@QUIET
@given(st.data())
def test_entries_of_another_shape_under_a_good_seal(data: st.DataObject) -> None:
    """MAR's node seals whatever is in its last entry: one field of it, or of its act, is any JSON."""
    log = SCENE.mar.book.logs["MAR"]
    body = msgspec.json.decode(log.entries[-1].raw)
    target = data.draw(st.sampled_from([body, body["acts"][0], body["seen"]]))
    target[data.draw(st.sampled_from([*target, "body", "of", "c", SCENE.log]))] = data.draw(json)
    judged(_resealed(msgspec.json.encode(body, order="sorted")))


@QUIET
@given(st.sampled_from(sorted(SCENE.two.rules.vocabulary.acts)), json, st.booleans())
def test_acts_of_another_shape_under_a_good_seal(kind: str, value: object, inline: bool) -> None:
    """Every kind of the vocabulary with any body or payload: kept, void or standing, and no defect of ours."""
    body = msgspec.json.decode(SCENE.mar.book.logs["MAR"].entries[-1].raw)
    payload = msgspec.json.encode(value, order="sorted")
    salt = seed("fuzz")[:16]
    act = {"kind": kind, "body": {"hash": value, "obj": value}} if inline else {"kind": kind}
    body["acts"] = [act if inline else act | {"c": commitment(salt, payload)}]
    at = len(SCENE.mar.book.logs["MAR"].entries) - 1
    pl = {"i": 0, "log": SCENE.log, "pl": payload.decode(), "salt": salt.hex(), "seq": at}
    extra: Records = [] if inline else [(Kind.PAYLOAD, encode(pl))]
    judged(_resealed(msgspec.json.encode(body, order="sorted"), *extra))


def _resealed(raw: bytes, *extra: tuple[int, bytes]) -> bytes:
    """The good frame with another last entry of MAR, and the seal that MAR's node would give it."""
    log = SCENE.mar.book.logs["MAR"]
    tree = Tree()
    for leaf in [*(leaf_hash(entry.raw) for entry in log.entries[:-1]), leaf_hash(raw)]:
        tree.push(leaf)
    note = seal(node_key("MAR"), SCENE.log, tree.size, tree.root).encode()
    last = log.entries[-1].raw
    records = [(k, note if k == Kind.SEAL else raw if b == last else b) for k, b in GOOD]
    return SCENE.signed([*records, *extra])


def test_the_scene_is_good() -> None:
    frame = SCENE.signed(GOOD)
    assert read_frame(frame).entries and split(frame)[:-1] == GOOD
    assert len(verify(frame, SCENE.mli.book, me="MLI").entries) == 4
    assert len(verify(_resealed(SCENE.mar.book.logs["MAR"].entries[-1].raw), SCENE.mli.book, me="MLI").entries) == 4
