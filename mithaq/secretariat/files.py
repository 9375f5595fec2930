"""Files beside the record: announced in an entry, kept in the store, carried by the bag, asked for until they came."""

import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from unicodedata import normalize

from mithaq.documents.filetypes import MOST, known_as, recognised, sized
from mithaq.exchange.frame import File
from mithaq.ledger.act import Act
from mithaq.ledger.book import Book
from mithaq.ledger.errors import MithaqError
from mithaq.ledger.files import FileAnnounce
from mithaq.ledger.hashing import SALT, commitment, sha256
from mithaq.projection import writing
from mithaq.roadmap.acts.deliveries import EvidenceAttach
from mithaq.roadmap.models import Attachment

from .models import FileRow
from .office import Office, Performed
from .reading import Reading
from .refusals import Refused
from .store import read, remove, write

AT_ONCE = 500  # files asked for in one statement: SQLite counts its variables


@dataclass(frozen=True)
class Handed:
    """A file as a person hands it in: its bytes are read when its turn has come."""

    name: str
    size: int  # bytes
    read: Callable[[], bytes]


@dataclass(frozen=True)
class Shown:
    """An attached file as a page shows it: `held` is missing while its bytes haven't come."""

    row: Attachment
    held: FileRow | None

    @property
    def kind(self) -> str:
        """PDF, DOCX; of what this version doesn't know, its media type."""
        return known_as(self.row.type)


def attach(
    office: Office, evidence: str, handed: Sequence[Handed], *, by: str, before: Sequence[Act] = (),
    despite: Collection[str] = (),
) -> Performed:  # fmt: skip
    """Attach files to a piece of evidence, which an act of `before` may make in the same entry.

    Their bytes are on the disk before the entry is committed. If it is refused, they are taken away again; after any
    other fault nobody can say here whether it was committed, so the sweep decides, by the rows that there are.
    """
    if len(handed) > MOST:
        raise Refused("too_many_files", count=len(handed), limit=MOST)
    kept: list[FileRow] = []
    try:
        acts: list[Act] = [*before]
        for one in handed:
            named, media_type = _keep(office.ch, one, kept, evidence)
            file = kept[-1]
            acts.append(FileAnnounce(c=file.c, size=file.size, type=media_type))
            acts.append(EvidenceAttach(key=office.fresh_id(), evidence=evidence, name=named, c=file.c))
        return office.perform_with(kept, *acts, by=by, despite=despite)
    except MithaqError:
        for file in kept:
            remove(file.c)
        raise


def attachments(reading: Reading, evidence: Collection[str]) -> dict[str, list[Shown]]:
    """Evidence → its files, in the order in which they were attached."""
    rows = [row for row in reading.all(Attachment) if row.evidence in evidence]
    held = held_of(reading.ch, [row.c for row in rows])
    found: dict[str, list[Shown]] = {}
    for row in sorted(rows, key=lambda row: (row.party, row.seq, row.name)):
        found.setdefault(row.evidence, []).append(Shown(row, held.get(row.c)))
    return found


def held_of(ch: str, wanted: Iterable[str]) -> dict[str, FileRow]:
    """Of these files those whose bytes this node holds."""
    names, found = list(wanted), {}
    for start in range(0, len(names), AT_ONCE):
        rows = FileRow.objects.filter(ch=ch, c__in=names[start : start + AT_ONCE])
        found.update({row.c: row for row in rows})
    return found


def missing(book: Book) -> list[str]:
    """Files that some party announced and whose bytes haven't come: asked for in the next bag."""
    held = set(FileRow.objects.filter(ch=book.ch).values_list("c", flat=True))
    waiting = {c: (party, file.seq) for (party, c), file in book.state.files.items() if c not in held}
    return sorted(waiting, key=lambda c: (waiting[c], c))


def to_go(book: Book, known: Mapping[str, int], wanted: Collection[str], sent: Mapping[str, int]) -> list["Kept"]:
    """Files that we hold and a party isn't known to: those sent least often first, so that none waits for ever."""
    fresh = {c for (party, c), file in book.state.files.items() if c in wanted or file.seq >= known.get(party, 0)}
    rows = held_of(book.ch, fresh).values() if fresh else ()
    kept = [Kept(row.c, bytes(row.salt), row.size) for row in sorted(rows, key=lambda row: row.pk)]
    return sorted(kept, key=lambda file: sent.get(file.c, 0))


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of the store that may go into a bag."""

    c: str
    salt: bytes
    size: int

    def load(self) -> File:
        return File(self.c, self.salt, read(self.c))


def faults(ch: str) -> Iterator[tuple[FileRow, str]]:
    """What is wrong with the files that this node says it holds."""
    for row in FileRow.objects.filter(ch=ch).order_by("id"):
        try:
            data = read(row.c)
        except FileNotFoundError:
            yield row, f"file {row.c}: its bytes are gone"
        else:
            if len(data) != row.size or commitment(bytes(row.salt), data) != row.c:
                yield row, f"file {row.c}: its bytes are others"


def forget_lost(ch: str) -> int:
    """Files whose bytes were lost or changed are held no more, so that the next bag asks for them. How many."""
    lost = [row.pk for row, _ in faults(ch)]
    with writing():
        FileRow.objects.filter(pk__in=lost).delete()
    return len(lost)


def _keep(ch: str, one: Handed, kept: list[FileRow], evidence: str) -> tuple[str, str]:
    """Its bytes into the store, if they may be attached: its name, and its media type."""
    name = normalize("NFC", one.name)
    sized(name, one.size)
    data = one.read()
    media_type, hashed = recognised(name, data), sha256(data).hex()
    _not_twice(ch, name, hashed, evidence)
    if any(file.sha256 == hashed for file in kept):
        raise Refused("file_given_twice", name=name)
    salt = secrets.token_bytes(SALT)
    file = File(commitment(salt, data), salt, data)
    kept.append(FileRow(ch=ch, c=file.c, salt=salt, size=file.size, sha256=hashed))
    write(file.c, data)
    return name, media_type


def _not_twice(ch: str, name: str, hashed: str, evidence: str) -> None:
    """The same bytes lie beside this piece of evidence already."""
    attached = {row.c: row.name for row in Attachment.objects.filter(ch=ch, evidence=evidence)}
    for c, row in held_of(ch, attached).items():
        if row.sha256 == hashed:
            raise Refused("file_attached", name=name, other=attached[c])
