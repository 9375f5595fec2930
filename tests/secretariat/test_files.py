"""Files beside the record: carried, verified, asked for until they came, kept."""

from pathlib import Path
from typing import Any

import pytest

from mithaq.exchange.envelope import unwrap, wrap
from mithaq.exchange.frame import File, read_frame
from mithaq.jobs.audit import audit
from mithaq.ledger.errors import MithaqError
from mithaq.ledger.hashing import commitment, sha256
from mithaq.roadmap.models import Attachment, Evidence
from mithaq.secretariat import bag
from mithaq.secretariat.files import attachments
from mithaq.secretariat.models import Channel, FileRow
from mithaq.secretariat.office import forget_books
from tests.web.commitments.scene import Scene, scene
from tests.web.sessions.cast import table

from .conftest import pair
from .filing import PDF, SALT, announced, attached, folder, handed, missing_now, promise, reading, stored, theirs

__all__ = ["folder", "pair", "promise", "scene", "table"]
pytestmark = pytest.mark.django_db(databases="__all__")


# ── carrying ──


def test_it_goes_with_its_entry_and_is_not_sent_for_ever(promise: Scene) -> None:
    pair = promise.pair
    key = attached(promise, handed())
    packed = bag.pack(pair.mar, reading(pair), "MLI")
    frame = unwrap(packed.data, [pair.mli.keyring.identity])
    (sent,) = read_frame(frame).files
    assert (sent.c, bytes(sent.data)) == (Attachment.objects.get(evidence=key).c, PDF)
    assert packed.parcel.values == {"files": [sent.c], "left": []}
    pair.mli.receives(frame)
    bag.unpack(pair.mar, theirs(pair), "answer")
    assert bag.files_to_go(pair.mar, reading(pair), "MLI") == []


def test_it_goes_again_when_it_is_asked_for(promise: Scene) -> None:
    pair = promise.pair
    key = attached(promise, handed())
    pair.mli.receives(pair.mar.frame("MLI", pair.mli.book.have()))  # the entry came, its file didn't
    c = Attachment.objects.get(evidence=key).c
    bag.unpack(pair.mar, theirs(pair, want=[c]), "asks")
    assert [file.c for file in bag.files_to_go(pair.mar, reading(pair), "MLI")] == [c]
    bag.unpack(pair.mar, theirs(pair), "asks no more")
    assert bag.files_to_go(pair.mar, reading(pair), "MLI") == []


def test_nobody_is_sent_what_no_entry_announced_however_it_is_asked_for(promise: Scene) -> None:
    attached(promise, handed())
    promise.meet()
    bag.unpack(promise.pair.mar, theirs(promise.pair, want=["0" * 64]), "asks for another")
    assert bag.files_to_go(promise.pair.mar, reading(promise.pair), "MLI") == []


def test_what_was_left_goes_first_the_next_time(promise: Scene) -> None:
    pair = promise.pair
    attached(promise, handed("a.pdf", PDF + b"a"), handed("b.pdf", PDF + b"b"))
    first, second = bag.files_to_go(pair.mar, reading(pair), "MLI")
    parcel = bag.pack(pair.mar, reading(pair), "MLI").parcel
    parcel.values = {"files": [first.c], "left": [second.c]}  # as if the bag had been full
    parcel.save()
    assert bag.files_to_go(pair.mar, reading(pair), "MLI") == [second, first]


def test_theirs_is_pending_until_its_bytes_come_and_is_asked_for(promise: Scene) -> None:
    pair = promise.pair
    (file,) = announced(promise, PDF)
    bag.unpack(pair.mar, theirs(pair), "without its file")
    (shown,) = attachments(reading(pair), [Evidence.objects.get().key]).popitem()[1]
    assert shown.held is None and missing_now(pair) == [file.c]
    asked = read_frame(unwrap(bag.pack(pair.mar, reading(pair), "MLI").data, [pair.mli.keyring.identity]))
    assert asked.manifest.wanted == (file.c,)
    taken = bag.unpack(pair.mar, theirs(pair, file), "with it")
    assert (taken.received.new, taken.parcel.values["files"]) == (0, [file.c])
    (shown,) = attachments(reading(pair), [Evidence.objects.get().key]).popitem()[1]
    assert shown.held is not None and shown.held.sha256 == sha256(PDF).hex()
    assert missing_now(pair) == []
    after = read_frame(unwrap(bag.pack(pair.mar, reading(pair), "MLI").data, [pair.mli.keyring.identity]))
    assert after.manifest.wanted == ()


def test_I10_a_bundle_with_files_taken_twice_changes_nothing(promise: Scene, folder: Path) -> None:
    data = theirs(promise.pair, *announced(promise, PDF, PDF + b"2"))
    bag.unpack(promise.pair.mar, data, "once")
    before = promise.pair.mar.digests(), stored(folder), list(FileRow.objects.order_by("id").values_list())
    assert bag.unpack(promise.pair.mar, data, "twice").received.new == 0
    assert before == (
        promise.pair.mar.digests(), stored(folder), list(FileRow.objects.order_by("id").values_list()),
    )  # fmt: skip


def test_of_a_bundle_that_is_refused_no_file_stays(promise: Scene, folder: Path) -> None:
    pair = promise.pair
    files = announced(promise, PDF)
    frame = unwrap(theirs(pair, *files), [pair.mar.keyring.identity])
    spoiled = frame.replace(PDF, PDF.replace(b"scan", b"spam"))
    with pytest.raises(MithaqError) as refused:
        bag.unpack(pair.mar, wrap(spoiled, [pair.mar.keyring.recipient]), "spoiled")
    assert refused.value.code == "trailer" and stored(folder) == [] and FileRow.objects.count() == 0


def test_a_file_that_nobody_announced_or_otherwise_is_not_kept(promise: Scene, folder: Path) -> None:
    pair = promise.pair
    (other,) = announced(promise, PDF, size=4)
    stray = File(commitment(SALT, b"stray"), SALT, b"stray")
    taken = bag.unpack(pair.mar, theirs(pair, other, stray), "strays")
    assert (taken.received.new, taken.parcel.values["strays"]) == (1, 2)
    assert stored(folder) == [] and missing_now(pair) == [other.c]


# ── kept ──


def test_another_process_and_a_rebuild_know_the_same_files(promise: Scene) -> None:
    announced(promise, PDF)
    attached(promise, handed())
    promise.meet()
    before = promise.pair.mar.digests(), missing_now(promise.pair)
    forget_books()
    assert (promise.pair.mar.digests(), missing_now(promise.pair)) == before
    promise.pair.mar.rebuild()
    assert (promise.pair.mar.digests(), missing_now(promise.pair)) == before


@pytest.mark.parametrize("spoil", [lambda path: path.unlink(), lambda path: path.write_bytes(PDF[:-1] + b"!")])
def test_the_audit_finds_a_file_that_was_lost_or_changed(promise: Scene, folder: Path, spoil: Any) -> None:
    channel = Channel.objects.get(ch=promise.pair.mar.ch)
    attached(promise, handed())
    assert audit(promise.pair.mar, channel).faults == []
    assert audit(promise.pair.mar, channel).files == 1
    spoil(next(path for path in folder.rglob("*") if path.is_file()))
    (fault,) = audit(promise.pair.mar, channel).faults
    assert fault.startswith("file ")
