"""Exhibits: faults of range and overlap, of entries, roots, payloads and files (steps 4 to 7)."""

from collections.abc import Callable
from typing import Any

import msgspec

from mithaq.exchange.frame import HEADER, WANTED, File, Kind, Payload, file_record, payload_record
from mithaq.ledger.book import Book
from mithaq.ledger.canonical import encode
from mithaq.ledger.seal import seal
from mithaq.ledger.tree import leaf_hash
from tests.corpus.scene import Scene, announced, leaves, refused_as
from tests.ledger.words import ThingMake
from tests.two_keys import node_key
from tests.two_states import Raw, TwoStates


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


@refused_as("entry_refused")
def entry_that_saw_nothing_new(scene: Scene) -> bytes:
    log = str(scene.mar.book.logs["MLI"].origin)
    return _edited(scene, lambda body: body["seen"].update({log: [0, "0" * 64]}))


@refused_as("entry_refused")
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


@refused_as("file")
def a_file_with_another_salt(scene: Scene) -> bytes:
    made = announced(scene)
    return scene.added(Kind.FILE, file_record(File(made.c, bytes(16), made.data)))


@refused_as("file_again")
def a_file_twice(scene: Scene) -> bytes:
    record = file_record(announced(scene))
    return scene.signed([*scene.records, (Kind.FILE, record), (Kind.FILE, record)])


@refused_as("frame")
def a_file_longer_than_announced(scene: Scene) -> bytes:
    return scene.added(Kind.FILE, file_record(announced(scene)) + b"!")


@refused_as("frame")
def a_file_under_a_header_without_end(scene: Scene) -> bytes:
    return scene.added(Kind.FILE, b"x" * (2**20))


@refused_as("frame")
def a_file_under_an_oversize_header(scene: Scene) -> bytes:
    made = announced(scene)
    header = encode({"c": made.c, "salt": made.salt.hex(), "size": made.size, "zz": "x" * 300})
    return scene.added(Kind.FILE, header + b"\n" + bytes(made.data))


@refused_as("frame")
def a_file_under_a_header_with_a_field_more(scene: Scene) -> bytes:
    made = announced(scene)
    header = encode({"c": made.c, "name": "../../x", "salt": made.salt.hex(), "size": made.size})
    return scene.added(Kind.FILE, header + b"\n" + bytes(made.data))


@refused_as("frame")
def a_file_of_negative_size(scene: Scene) -> bytes:
    made = announced(scene)
    return scene.added(Kind.FILE, encode({"c": made.c, "salt": made.salt.hex(), "size": -1}) + b"\n")


@refused_as("frame")
def a_file_record_without_anything(scene: Scene) -> bytes:
    return scene.added(Kind.FILE, b"")


@refused_as("truncated")
def a_file_record_cut_short(scene: Scene) -> bytes:
    whole = scene.added(Kind.FILE, file_record(announced(scene)))
    return whole[: -HEADER - 64 - 3]


@refused_as("frame")
def a_manifest_that_asks_for_what_is_no_file(scene: Scene) -> bytes:
    return scene.manifest(want=["../../etc"])


@refused_as("frame")
def a_manifest_that_asks_without_end(scene: Scene) -> bytes:
    return scene.manifest(want=["0" * 64] * (WANTED + 1))


@refused_as("frame")
def a_file_shorter_than_announced(scene: Scene) -> bytes:
    return scene.added(Kind.FILE, file_record(File("0" * 64, bytes(16), b"a scan"))[:-1])
