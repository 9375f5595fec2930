"""A museum of bad bundles, each named after its fault and made by code: all are signed by a sender who means it.

An exhibit takes the scene (MAR has news for MLI) and returns the frame MLI must refuse; the code hangs beside it."""

import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import msgspec

from mithaq.exchange.evidence import Evidence, evidence
from mithaq.exchange.frame import HEADER, MAGIC, File, Kind, Payload, assemble, file_record, payload_record
from mithaq.ledger.book import Book
from mithaq.ledger.canonical import encode
from mithaq.ledger.keys import KeyDoc, SignedDoc, sign_doc
from mithaq.ledger.seal import seal
from mithaq.ledger.tree import leaf_hash
from tests.ledger.words import ThingMake, ThingPhone, ThingTurn
from tests.two_states import Raw, TwoStates, key_doc, node_key, seed

Records = list[tuple[int, bytes]]
Maker = Callable[["Scene"], bytes]


class Scene:
    """MLI holds two entries of MAR; MAR has three more, and the good frame that would bring them."""

    def __init__(self) -> None:
        self.two = TwoStates()
        self.mar, self.mli = self.two.mar, self.two.mli
        self.school = self.mar.key("school")
        self.mar.does(ThingMake(key=self.school, title="École"))
        self.mar.does(ThingTurn(key=self.school, open=False))
        self.two.exchange()
        self.mar.does(ThingTurn(key=self.school, open=True))
        self.mar.does((ThingPhone(phone="+212 5"), self.school))
        self.mar.does(ThingMake(key=self.mar.key("second"), title="B"))

    @property
    def good(self) -> bytes:
        return self.mar.frame("MLI")

    @property
    def records(self) -> Records:
        """Those of the good frame, without its trailer."""
        return split(self.good)[:-1]

    @property
    def log(self) -> str:
        return str(self.mar.book.logs["MAR"].origin)

    def body(self, kind: Kind, n: int = 0) -> bytes:
        """The n-th record of a kind in the good frame."""
        return [body for k, body in self.records if k == kind][n]

    def signed(self, records: Iterable[tuple[int, bytes]], *, by: str = "MAR") -> bytes:
        return assemble(records, node_key(by))

    def manifest(self, **changed: Any) -> bytes:
        """The good frame under a manifest with some fields changed."""
        fields = msgspec.json.decode(self.body(Kind.MANIFEST))
        return self.signed([(Kind.MANIFEST, encode(fields | changed)), *self.records[1:]])

    def changed(self, kind: Kind, change: Callable[[bytes], bytes | None], n: int = 0) -> bytes:
        """The good frame with the n-th record of a kind changed, or without it."""
        records = self.records
        at = [i for i, (k, _) in enumerate(records) if k == kind][n]
        body = change(records[at][1])
        return self.signed([*records[:at], *([] if body is None else [(kind, body)]), *records[at + 1 :]])

    def added(self, kind: int, body: bytes) -> bytes:
        """The good frame with one record more."""
        return self.signed([*self.records, (kind, body)])

    def forked(self, entries: int) -> TwoStates:
        """The same commission, where MAR tells another story after its first entry."""
        other = TwoStates()
        other.mar.does(ThingMake(key=self.school, title="École"))
        for n in range(entries - 1):
            other.mar.does(ThingMake(key=other.mar.key(f"another {n}"), title="X"))
        return other


@dataclass(frozen=True)
class Exhibit:
    name: str
    code: str
    make: Maker


EXHIBITS: list[Exhibit] = []


def refused_as(code: str) -> Callable[[Maker], Maker]:
    """Hang an exhibit up under its function's name."""

    def hang(make: Maker) -> Maker:
        EXHIBITS.append(Exhibit(make.__name__, code, make))
        return make

    return hang


def split(frame: bytes) -> Records:
    """The records of a well-formed frame."""
    at, found = len(MAGIC), []
    while at < len(frame):
        kind, length = struct.unpack_from(">BI", frame, at)
        found.append((kind, frame[at + HEADER : at + HEADER + length]))
        at += HEADER + length
    return found


def leaves(book: Book, party: str = "MAR") -> list[bytes]:
    return [leaf_hash(entry.raw) for entry in book.logs[party].entries]


def flip(data: bytes, at: int = -3) -> bytes:
    changed = bytearray(data)
    changed[at] ^= 1
    return bytes(changed)


# ── the frame ─────────────────────────────────────────────────────────────────────────────────────────────────────


@refused_as("not_a_bundle")
def not_a_frame(_: Scene) -> bytes:
    return b"PK\x03\x04" + bytes(100)


@refused_as("not_a_bundle")
def empty_file(_: Scene) -> bytes:
    return b""


@refused_as("truncated")
def cut_short(scene: Scene) -> bytes:
    return scene.good[:-40]


@refused_as("truncated")
def cut_inside_a_header(scene: Scene) -> bytes:
    return scene.good[: len(MAGIC) + 3]


@refused_as("truncated")
def without_trailer(scene: Scene) -> bytes:
    return scene.good[: -HEADER - 64]


@refused_as("frame")
def bytes_after_the_trailer(scene: Scene) -> bytes:
    return scene.good + b"\n"


@refused_as("frame")
def manifest_missing(scene: Scene) -> bytes:
    return scene.signed(scene.records[1:])


@refused_as("frame")
def manifest_twice(scene: Scene) -> bytes:
    return scene.added(Kind.MANIFEST, scene.body(Kind.MANIFEST))


@refused_as("frame")
def manifest_with_a_space(scene: Scene) -> bytes:
    return scene.changed(Kind.MANIFEST, lambda body: body.replace(b":", b": ", 1))


@refused_as("frame")
def manifest_with_a_field_more(scene: Scene) -> bytes:
    return scene.manifest(zzz=1)


@refused_as("frame")
def only_a_trailer(scene: Scene) -> bytes:
    return scene.signed([])


@refused_as("frame")
def record_of_an_unknown_type(scene: Scene) -> bytes:
    return scene.added(0x0B, b"{}")


@refused_as("frame")
def payload_with_nul(scene: Scene) -> bytes:
    return scene.changed(Kind.PAYLOAD, lambda body: body.replace(b"+212", b"\\u0000"), n=1)


@refused_as("frame")
def seal_that_is_no_note(scene: Scene) -> bytes:
    return scene.changed(Kind.SEAL, lambda _: b"sealed")


@refused_as("frame")
def key_doc_that_is_no_record(scene: Scene) -> bytes:
    return scene.added(Kind.DOC, b"{}")


# ── 1, 2: from whom, to whom ──────────────────────────────────────────────────────────────────────────────────────


@refused_as("trailer")
def a_byte_flipped(scene: Scene) -> bytes:
    at = scene.good.index(b"+212")
    return flip(scene.good, at)


@refused_as("trailer")
def signature_flipped(scene: Scene) -> bytes:
    return flip(scene.good)


@refused_as("trailer")
def signed_by_another_node(scene: Scene) -> bytes:
    return scene.signed(scene.records, by="NER")


@refused_as("addressee")
def for_another_party(scene: Scene) -> bytes:
    return scene.manifest(to="NER")


@refused_as("addressee")
def our_own_bundle_dropped_back(scene: Scene) -> bytes:
    return scene.mli.frame("MAR")


@refused_as("addressee")
def from_ourselves_to_ourselves(scene: Scene) -> bytes:
    records = scene.records
    fields = msgspec.json.decode(records[0][1]) | {"from": "MLI"}
    return scene.signed([(Kind.MANIFEST, encode(fields)), *records[1:]], by="MLI")


@refused_as("not_party")
def from_a_stranger(scene: Scene) -> bytes:
    return scene.manifest(**{"from": "NER"})


@refused_as("channel")
def for_an_unknown_commission(scene: Scene) -> bytes:
    return scene.manifest(ch="aaaaaaaaaaaaaaaaaaaaaaaaaa")


# ── 3: seals, keys, evidence ──────────────────────────────────────────────────────────────────────────────────────


@refused_as("seal")
def seal_by_another_node(scene: Scene) -> bytes:
    log = scene.mar.book.logs["MAR"]
    return scene.changed(Kind.SEAL, lambda _: seal(node_key("NER"), scene.log, log.size, log.tree.root).encode())


@refused_as("frame")
def seal_of_another_commission(scene: Scene) -> bytes:
    other = scene.log.replace(scene.mar.book.ch, "a" * 26)
    return scene.added(Kind.SEAL, seal(node_key("MAR"), other, 1, bytes(32)).encode())


@refused_as("beyond_seal")
def without_seal(scene: Scene) -> bytes:
    return scene.changed(Kind.SEAL, lambda _: None)


@refused_as("beyond_seal")
def entries_beyond_the_last_seal(scene: Scene) -> bytes:
    return scene.changed(Kind.SEAL, lambda _: scene.mar.book.logs["MAR"].seals[4].encode())


@refused_as("gap")
def seal_beyond_the_entries(scene: Scene) -> bytes:
    root = scene.mar.book.logs["MAR"].tree.root
    return scene.added(Kind.SEAL, seal(node_key("MAR"), scene.log, 9, root).encode())


@refused_as("key_doc")
def key_doc_signed_by_nobody(scene: Scene) -> bytes:
    return scene.added(Kind.DOC, SignedDoc(key_doc("MAR", 2).doc, ()).encode())


@refused_as("key_doc")
def key_doc_signed_by_a_stranger(scene: Scene) -> bytes:
    return scene.added(Kind.DOC, sign_doc(key_doc("MAR", 2).doc, [seed("thief", "root")]).encode())


@refused_as("key_doc")
def key_doc_that_skips_a_version(scene: Scene) -> bytes:
    return scene.added(Kind.DOC, key_doc("MAR", 3).encode())


@refused_as("key_doc")
def another_first_key_doc(scene: Scene) -> bytes:
    return scene.added(Kind.DOC, key_doc("MAR", 1, "another").encode())


@refused_as("not_party")
def key_doc_of_a_stranger(scene: Scene) -> bytes:
    return scene.added(Kind.DOC, key_doc("NER").encode())


@refused_as("key_doc_missing")
def key_doc_named_and_not_enclosed(scene: Scene) -> bytes:
    hashed = KeyDoc.decode(key_doc("MAR", 2).doc).hash
    scene.mar.forces(Raw("ledger.keys", body={"hash": hashed, "version": 2}))
    return scene.good


@refused_as("evidence")
def evidence_that_proves_nothing(scene: Scene) -> bytes:
    seals = scene.mar.book.logs["MAR"].seals
    return scene.added(Kind.EVIDENCE, Evidence(seals[2], seals[2], "0" * 64, ()).encode())


@refused_as("evidence")
def evidence_signed_by_the_accuser(scene: Scene) -> bytes:
    log = str(scene.mli.book.logs["MLI"].origin)
    notes = [seal(node_key("MAR"), log, 1, bytes([n]) * 32) for n in (1, 2)]
    return scene.added(Kind.EVIDENCE, Evidence(notes[0], notes[1], "02" * 32, ()).encode())


@refused_as("evidence")
def evidence_with_a_field_more(scene: Scene) -> bytes:
    return scene.added(Kind.EVIDENCE, b'{"t":"mithaq/fork/1"}')


# ── 4: overlap and range ──────────────────────────────────────────────────────────────────────────────────────────


@refused_as("fork")
def another_story_of_the_same_length(scene: Scene) -> bytes:
    return scene.forked(2).mar.frame("MLI", {})


@refused_as("fork")
def another_story_that_is_longer(scene: Scene) -> bytes:
    return scene.forked(5).mar.frame("MLI", {})


@refused_as("fork")
def another_story_that_is_shorter(scene: Scene) -> bytes:
    """Only a seal over the first entry of a log whose first entry differs."""
    other = TwoStates()
    other.mar.does(ThingMake(key=scene.school, title="Autre"))
    return other.mar.frame("MLI", other.mar.book.have())


@refused_as("root")
def another_story_from_where_we_stand(scene: Scene) -> bytes:
    """It joins on to nothing that we hold, and proves nothing yet: a bundle from entry 0 would."""
    other = scene.forked(5)
    return other.mar.frame("MLI", {scene.log: 2})


@refused_as("range")
def an_entry_missing(scene: Scene) -> bytes:
    return scene.changed(Kind.ENTRY, lambda _: None, n=1)


@refused_as("range")
def an_entry_twice(scene: Scene) -> bytes:
    return scene.added(Kind.ENTRY, scene.body(Kind.ENTRY, 2))


@refused_as("range")
def entries_out_of_order(scene: Scene) -> bytes:
    entries = [record for record in scene.records if record[0] == Kind.ENTRY]
    others = [record for record in scene.records if record[0] != Kind.ENTRY]
    return scene.signed([*others, *reversed(entries)])


@refused_as("range")
def entries_that_no_range_announces(scene: Scene) -> bytes:
    return scene.manifest(range={})


@refused_as("gap")
def a_bundle_skipped(scene: Scene) -> bytes:
    return scene.mar.frame("MLI", {scene.log: 3})


@refused_as("frame")
def a_range_of_another_commission(scene: Scene) -> bytes:
    return scene.manifest(range={scene.log.replace(scene.mar.book.ch, "a" * 26): [0, 0]})


# ── 5: entries ────────────────────────────────────────────────────────────────────────────────────────────────────


@refused_as("entry_bytes")
def entry_that_is_no_json(scene: Scene) -> bytes:
    return scene.changed(Kind.ENTRY, lambda _: b"\xff\xfe")


@refused_as("entry_bytes")
def entry_with_a_space(scene: Scene) -> bytes:
    return scene.changed(Kind.ENTRY, lambda body: body.replace(b",", b", ", 1))


@refused_as("entry_bytes")
def entry_with_a_field_more(scene: Scene) -> bytes:
    return scene.changed(Kind.ENTRY, lambda body: body[:-1] + b',"z":1}')


@refused_as("entry_bytes")
def entry_of_another_version(scene: Scene) -> bytes:
    return scene.changed(Kind.ENTRY, lambda body: body.replace(b'"v":1', b'"v":2'))


@refused_as("entry_bytes")
def entry_with_a_fraction(scene: Scene) -> bytes:
    return scene.changed(
        Kind.ENTRY, lambda body: body.replace(b'"acts":[', b'"acts":[{"body":{"x":1.5},"kind":"x.y"},')
    )


@refused_as("entry_bytes")
def entry_that_names_its_own_log_as_seen(scene: Scene) -> bytes:
    seen = b'"seen":{"' + scene.log.encode() + b'":[1,"' + b"0" * 64 + b'"]}'
    return scene.changed(Kind.ENTRY, lambda body: body.replace(b'"seen":{}', seen))


@refused_as("entry_bytes")
def entry_too_large(scene: Scene) -> bytes:
    scene.mar.forces(*[Raw("x.y", body={"note": "x" * 900}) for _ in range(60)])
    long = b'"acts":[' + b'{"body":{},"kind":"x.y"},' * 3000
    return scene.changed(Kind.ENTRY, lambda body: body.replace(b'"acts":[', long))


@refused_as("frame")
def entry_of_another_commission(scene: Scene) -> bytes:
    ch = scene.mar.book.ch.encode()
    return scene.changed(Kind.ENTRY, lambda body: body.replace(ch, b"a" * 26))


def _edited(scene: Scene, change: Callable[[dict[str, Any]], None]) -> bytes:
    """MAR seals an edited last entry: no honest node would, so it is written by hand."""
    book = scene.mar.book
    body = msgspec.json.decode(book.logs["MAR"].entries[-1].raw)
    change(body)
    raw = encode(body)
    prefix = book.logs["MAR"].tree.restore(4, _peaks(book, 4))
    prefix.append(leaf_hash(raw))
    note = seal(node_key("MAR"), scene.log, 5, prefix.root).encode()
    edited = [
        (k, raw if k == Kind.ENTRY and b'"seq":4' in b else note if k == Kind.SEAL else b) for k, b in scene.records
    ]
    return scene.signed(edited)


def _peaks(book: Book, size: int) -> tuple[bytes, ...]:
    tree = type(book.logs["MAR"].tree)()
    for leaf in leaves(book)[:size]:
        tree.append(leaf)
    return tree.peaks


@refused_as("gap")
def entry_that_saw_what_we_do_not_hold(scene: Scene) -> bytes:
    log = str(scene.mar.book.logs["MLI"].origin)
    return _edited(scene, lambda body: body["seen"].update({log: [7, "0" * 64]}))


@refused_as("entry")
def entry_that_saw_nothing_new(scene: Scene) -> bytes:
    log = str(scene.mar.book.logs["MLI"].origin)
    return _edited(scene, lambda body: body["seen"].update({log: [0, "0" * 64]}))


@refused_as("entry")
def entry_that_saw_a_log_of_another_epoch(scene: Scene) -> bytes:
    log = str(scene.mar.book.logs["MLI"].origin)[:-1] + "2"
    return _edited(scene, lambda body: body["seen"].update({log: [1, "0" * 64]}))


@refused_as("fork_seen")
def entry_that_saw_another_story_of_ours(scene: Scene) -> bytes:
    scene.mli.does(ThingMake(key=scene.mli.key("m"), title="M"))
    log = str(scene.mar.book.logs["MLI"].origin)
    return _edited(scene, lambda body: body["seen"].update({log: [1, "0" * 64]}))


# ── 6, 7: roots, payloads, files ──────────────────────────────────────────────────────────────────────────────────


@refused_as("root")
def seal_over_another_root(scene: Scene) -> bytes:
    return scene.changed(Kind.SEAL, lambda _: seal(node_key("MAR"), scene.log, 5, bytes(32)).encode())


@refused_as("root")
def an_entry_changed_after_sealing(scene: Scene) -> bytes:
    return scene.changed(Kind.ENTRY, lambda body: body.replace(b'"u:chair"', b'"u:thief"'), n=2)


@refused_as("payload_missing")
def a_payload_missing(scene: Scene) -> bytes:
    return scene.changed(Kind.PAYLOAD, lambda _: None)


@refused_as("payload_missing")
def a_detail_missing_that_nobody_erased(scene: Scene) -> bytes:
    return scene.changed(Kind.PAYLOAD, lambda _: None, n=1)


@refused_as("payload")
def a_payload_changed(scene: Scene) -> bytes:
    return scene.changed(Kind.PAYLOAD, lambda body: body.replace(b"+212", b"+223"), n=1)


@refused_as("payload")
def a_payload_twice(scene: Scene) -> bytes:
    return scene.added(Kind.PAYLOAD, scene.body(Kind.PAYLOAD))


@refused_as("payload")
def a_payload_of_no_act(scene: Scene) -> bytes:
    return scene.added(Kind.PAYLOAD, payload_record(Payload(scene.log, 4, 9, "0" * 32, "{}")))


@refused_as("payload")
def a_payload_of_an_inline_act(scene: Scene) -> bytes:
    scene.mar.forces(Raw("ledger.registry", body={"hash": "0" * 64, "version": 1}))
    return scene.added(Kind.PAYLOAD, payload_record(Payload(scene.log, 5, 0, "0" * 32, "{}")))


@refused_as("payload")
def a_payload_beyond_four_mebibytes(scene: Scene) -> bytes:
    scene.mar.forces(Raw("x.y", b'"' + b"x" * (4 * 2**20) + b'"'))
    return scene.good


@refused_as("file")
def a_file_that_is_another(scene: Scene) -> bytes:
    return scene.added(Kind.FILE, file_record(File("0" * 64, bytes(16), b"a scan")))


@refused_as("frame")
def a_file_shorter_than_announced(scene: Scene) -> bytes:
    return scene.added(Kind.FILE, file_record(File("0" * 64, bytes(16), b"a scan"))[:-1])


def fork_evidence(scene: Scene) -> Evidence:
    """A good piece of evidence: two stories of MAR."""
    other = scene.forked(3).mar.book
    found = evidence(scene.mar.book.logs["MAR"].seals[5], other.logs["MAR"].seals[3], leaves(scene.mar.book))
    assert found is not None
    return found
