"""Files beside the record: kept before the entry is, carried, verified, asked for until they came."""

import io
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from django.core.files.storage import storages
from django.db import DatabaseError, connection, transaction

from mithaq.exchange.envelope import unwrap, wrap
from mithaq.exchange.frame import File, read_frame
from mithaq.exchange.sending import framed
from mithaq.jobs.audit import audit
from mithaq.ledger.act import Act
from mithaq.ledger.errors import LANGUAGES, MithaqError
from mithaq.ledger.files import FileAnnounce
from mithaq.ledger.hashing import commitment, sha256
from mithaq.projection import OnlyTheSecretariatWrites, writing
from mithaq.roadmap.acts.deliveries import EvidenceAdd, EvidenceAttach
from mithaq.roadmap.fields import FileMark
from mithaq.roadmap.models import Attachment, Evidence
from mithaq.secretariat import bag
from mithaq.secretariat.files import Handed, attach, attachments, missing
from mithaq.secretariat.models import Channel, EntryRow, FileRow
from mithaq.secretariat.office import forget_books
from mithaq.secretariat.reading import Reading
from mithaq.secretariat.refusals import Refused
from tests.web.commitments.scene import Scene, scene
from tests.web.sessions.cast import table

from .conftest import BY, Pair, fresh, pair

__all__ = ["pair", "scene", "table"]
pytestmark = pytest.mark.django_db(databases="__all__")

PDF = b"%PDF-1.7\n% a scan\n"
SALT = b"0123456789abcdef"


def handed(name: str = "Bordereau.pdf", data: bytes = PDF) -> Handed:
    return Handed(name, len(data), lambda: data)


def evidence(scene: Scene, party: str = "MAR") -> EvidenceAdd:
    return EvidenceAdd(key=fresh(party), thing=scene.keys["promise"], title={"fr": "Bordereau"}, note=None, file=None)


def attached(scene: Scene, *files: Handed) -> str:
    """A piece of evidence of ours with these files."""
    act = evidence(scene)
    attach(scene.pair.mar, act.key, files, by=BY["MAR"], before=[act])
    return act.key


def stored(folder: Path) -> list[str]:
    """Whatever lies in the file store."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def promise(scene: Scene) -> Scene:
    scene.promise()
    scene.meet()
    return scene


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "files"


def theirs(pair: Pair, *files: File, want: Sequence[str] = ()) -> bytes:
    """Mali's bundle for us, with these files."""
    have = pair.mar.look(lambda book: book.have())
    made = framed(pair.mli.book, sender="MLI", recipient="MAR", have=have, key=pair.mli.keyring.node,
                  files=files, want=want)  # fmt: skip
    return wrap(made.data, [pair.mar.keyring.recipient])


def announced(scene: Scene, *datas: bytes, size: int | None = None) -> list[File]:
    """Mali's evidence with these files, as its own node announces them."""
    files = [File(commitment(SALT, data), SALT, data) for data in datas]
    add, acts = evidence(scene, "MLI"), list[Act]()
    for n, file in enumerate(files):
        acts.append(FileAnnounce(c=file.c, size=file.size if size is None else size, type="application/pdf"))
        acts.append(EvidenceAttach(key=fresh("MLI"), evidence=add.key, name=f"Liste {n}.pdf", c=file.c))
    scene.pair.mli.does(add, *acts)
    return files


def reading(pair: Pair) -> Reading:
    return Reading(Channel.objects.get(ch=pair.mar.ch))


# ── attaching ──


def test_two_files_lie_in_the_store_and_their_marks_in_one_entry(promise: Scene, folder: Path) -> None:
    before = EntryRow.objects.count()
    key = attached(promise, handed(), handed("Liste.txt", b"Vingt-quatre candidats\n"))
    assert EntryRow.objects.count() == before + 1
    rows = {row.name: row for row in Attachment.objects.filter(evidence=key)}
    assert {name: (row.size, row.type) for name, row in rows.items()} == {
        "Bordereau.pdf": (len(PDF), "application/pdf"), "Liste.txt": (23, "text/plain"),
    }  # fmt: skip
    held = FileRow.objects.get(c=rows["Bordereau.pdf"].c)
    assert (held.size, held.sha256) == (len(PDF), sha256(PDF).hex())
    assert commitment(bytes(held.salt), PDF) == held.c
    assert stored(folder) == sorted(f"{row.c[:2]}/{row.c}" for row in rows.values())
    assert (folder / held.c[:2] / held.c).read_bytes() == PDF
    (shown, _) = attachments(reading(promise.pair), [key])[key]
    assert shown.held == held and missing_now(promise.pair) == []


def missing_now(pair: Pair) -> list[str]:
    return pair.mar.look(missing)


def test_a_further_file_joins_a_piece_that_is_there(promise: Scene) -> None:
    key = attached(promise, handed())
    attach(promise.pair.mar, key, [handed("Suite.pdf", PDF + b"2")], by=BY["MAR"])
    assert [shown.row.name for shown in attachments(reading(promise.pair), [key])[key]] == [
        "Bordereau.pdf", "Suite.pdf",
    ]  # fmt: skip


def docx(part: str = "word/document.xml", *more: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in (part, *more):
            archive.writestr(name, "<x/>")
    return data.getvalue()


BAD: list[tuple[str, Handed, str]] = [
    ("empty", handed("vide.pdf", b""), "file_empty"),
    ("fifty megabytes", Handed("grand.pdf", 50 * 2**20, lambda: pytest.fail("it was read")), "file_large"),
    ("a path", handed("../../etc/passwd.pdf"), "file_name"),
    ("a path of another system", handed("C:\\secret.pdf"), "file_name"),
    ("turned round", handed("facture\u202efdp.exe.pdf"), "file_name"),
    ("an isolate", handed("\u2067x\u2069.pdf"), "file_name"),
    ("a line break", handed("a\r\nSet-Cookie: x.pdf"), "file_name"),
    ("a zero byte", handed("a.pdf\0.png"), "file_name"),
    ("ends in a point", handed("a.pdf."), "file_name"),
    ("only dots", handed(".."), "file_name"),
    ("too long", handed("a" * 200 + ".pdf"), "file_name_long"),
    ("a program", handed("setup.exe", b"MZ"), "file_type"),
    ("a page that runs", handed("page.html", b"<script>"), "file_type"),
    ("a drawing that runs", handed("plan.svg", b"<svg>"), "file_type"),
    ("no ending", handed("bordereau"), "file_type"),
    ("a wrong ending", handed("scan.pdf", b"\x89PNG\r\n\x1a\n"), "file_content"),
    ("a program called a picture", handed("scan.png", b"MZ\x90"), "file_content"),
    ("an archive called a text", handed("note.txt", docx()), "file_content"),
    ("a table called a text", handed("note.docx", docx("xl/workbook.xml")), "file_content"),
    ("with macros", handed("note.docx", docx("word/document.xml", "word/vbaProject.bin")), "file_macros"),
]


@pytest.mark.parametrize(("file", "code"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_what_may_not_be_attached_is_told_and_nothing_is_kept(
    promise: Scene, folder: Path, file: Handed, code: str
) -> None:
    before = EntryRow.objects.count()
    with pytest.raises(MithaqError) as refused:
        attached(promise, handed("Bon.pdf", PDF + b"good"), file)
    assert refused.value.code == code
    said = {refused.value.sentence(language) for language in LANGUAGES}
    assert len(said) == 3 and not any(sign in sentence for sentence in said for sign in "{\u202e\0\r\n")
    assert (EntryRow.objects.count(), Evidence.objects.count(), FileRow.objects.count()) == (before, 0, 0)
    assert stored(folder) == []


@pytest.mark.parametrize(
    "file",
    [
        handed("مذكرة.pdf"), handed("Procès-verbal no 4.PDF"), handed("scan.jpeg", b"\xff\xd8\xff\xe0"),
        handed("table.csv", b"a;b\n1;2\n"), handed("note.docx", docx()), handed("e\u0301tat.pdf"),
    ],
    ids=lambda file: file.name,
)  # fmt: skip
def test_what_may_be_attached(promise: Scene, file: Handed) -> None:
    key = attached(promise, file)
    assert Attachment.objects.get(evidence=key).name == file.name.replace("e\u0301", "é")


def test_the_same_file_twice_at_once_and_again(promise: Scene, folder: Path) -> None:
    with pytest.raises(Refused) as twice:
        attached(promise, handed(), handed("Copie.pdf"))
    assert twice.value.code == "file_given_twice" and stored(folder) == []
    key = attached(promise, handed())
    with pytest.raises(Refused) as again:
        attach(promise.pair.mar, key, [handed("Encore.pdf")], by=BY["MAR"])
    assert again.value.code == "file_attached" and "Bordereau.pdf" in again.value.sentence("fr")
    assert len(stored(folder)) == 1
    attached(promise, handed())  # beside another piece of evidence it is another file
    assert len(stored(folder)) == 2


def test_more_files_than_an_entry_holds(promise: Scene) -> None:
    with pytest.raises(Refused) as refused:
        attached(promise, *(handed(f"{n}.pdf", PDF + bytes([n])) for n in range(11)))
    assert refused.value.code == "too_many_files"
    attached(promise, *(handed(f"{n}.pdf", PDF + bytes([n])) for n in range(10)))


def test_who_may_not_record_evidence_leaves_no_bytes(promise: Scene, folder: Path) -> None:
    act = evidence(promise)
    with pytest.raises(Refused) as refused:
        attach(promise.pair.mar, act.key, [handed()], by="u:stranger", before=[act])
    assert refused.value.code == "no_mandate" and stored(folder) == []


def test_nobody_attaches_to_the_other_sides_evidence(promise: Scene) -> None:
    announced(promise, PDF)
    promise.meet()
    with pytest.raises(Refused) as refused:
        attach(promise.pair.mar, Evidence.objects.get().key, [handed()], by=BY["MAR"])
    assert refused.value.code == "not_yours"


def test_a_name_that_a_hostile_node_lets_through_voids_its_entry(promise: Scene) -> None:
    """The desk's checks are ours; what holds on both nodes is the form of the act."""
    file = File(commitment(SALT, PDF), SALT, PDF)
    add = evidence(promise, "MLI")
    name = "facture\u202efdp.exe"
    bad = EvidenceAttach(key=fresh("MLI"), evidence=add.key, name=name, c=file.c)
    with pytest.raises(MithaqError, match="expected form"):
        promise.pair.mli.does(add, FileAnnounce(c=file.c, size=18, type="application/pdf"), bad)


def test_a_mark_without_a_file_is_no_longer_written(promise: Scene) -> None:
    marked = EvidenceAdd(**{**vars(evidence(promise)), "file": FileMark(c="0" * 64, size=1, type="text/plain")})
    with pytest.raises(Refused, match="mithaq attach"):
        promise.pair.mar.perform(marked, by=BY["MAR"])


# ── durably, or not at all ──


def test_what_cannot_be_written_to_the_disk_is_not_recorded(promise: Scene, folder: Path) -> None:
    """The disk is full, or the folder lost: the entry would name bytes that nobody holds."""
    before = EntryRow.objects.count()
    folder.mkdir(exist_ok=True)
    for two in range(256):
        (folder / f"{two:02x}").write_bytes(b"in the way")
    with pytest.raises(OSError):
        attached(promise, handed())
    assert (EntryRow.objects.count(), FileRow.objects.count()) == (before, 0)


def test_half_a_file_is_never_in_its_place(folder: Path, promise: Scene) -> None:
    def breaks() -> Iterator[bytes]:
        yield b"half"
        raise OSError("no space left")

    class Broken:
        """The edge of the machine: a content that ends in the middle."""

        def chunks(self) -> Iterator[bytes]:
            return breaks()

    with pytest.raises(OSError, match="no space"):
        storages["default"]._save("ab/file", Broken())  # type: ignore[attr-defined]
    assert stored(folder) == []


def test_a_file_row_is_not_changed_and_nobody_else_writes_one(promise: Scene) -> None:
    attached(promise, handed())
    with writing(), pytest.raises(DatabaseError, match="only added to"), transaction.atomic():
        connection.cursor().execute("UPDATE ledger_file SET sha256 = 'x'")
    with pytest.raises(OnlyTheSecretariatWrites), transaction.atomic():
        FileRow.objects.all().delete()


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
