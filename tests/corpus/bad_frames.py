"""Exhibits: faults of the frame, of its sender and addressee, of seals, key documents and evidence (steps 1 to 3)."""

import msgspec

from mithaq.exchange.evidence import Evidence
from mithaq.exchange.frame import HEADER, MAGIC, Kind
from mithaq.ledger.canonical import encode
from mithaq.ledger.keys import KeyDoc, SignedDoc, sign_doc
from mithaq.ledger.seal import seal
from tests.corpus.scene import Scene, flip, refused_as
from tests.two_keys import key_doc, node_key, seed
from tests.two_states import Raw


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


@refused_as("evidence")
def evidence_whose_seals_are_no_notes(scene: Scene) -> bytes:
    return scene.added(Kind.EVIDENCE, Evidence("one", "other", "0" * 64, ()).encode())
