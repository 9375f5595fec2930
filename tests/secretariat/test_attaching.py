"""What a person attaches: named, sized, recognised, on the disk before the entry is; or told why not."""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.files.storage import storages
from django.db import DatabaseError, connection, transaction

from mithaq.exchange.frame import File
from mithaq.ledger.errors import LANGUAGES, MithaqError
from mithaq.ledger.files import FileAnnounce
from mithaq.ledger.hashing import commitment, sha256
from mithaq.projection import OnlyTheSecretariatWrites, writing
from mithaq.roadmap.acts.deliveries import EvidenceAdd, EvidenceAttach
from mithaq.roadmap.fields import FileMark
from mithaq.roadmap.models import Attachment, Evidence
from mithaq.secretariat.files import Handed, attach, attachments
from mithaq.secretariat.models import EntryRow, FileRow
from mithaq.secretariat.refusals import Refused
from tests.web.commitments.scene import Scene, scene
from tests.web.sessions.cast import table

from .conftest import BY, fresh, pair
from .filing import (
    PDF,
    SALT,
    announced,
    attached,
    evidence,
    folder,
    handed,
    missing_now,
    promise,
    reading,
    stored,
)

__all__ = ["folder", "pair", "promise", "scene", "table"]
pytestmark = pytest.mark.django_db(databases="__all__")


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
    assert len(said) == 3 and not any(re.search(r"\{[a-z]+\}|[\u202e\0\r\n]", sentence) for sentence in said)
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
