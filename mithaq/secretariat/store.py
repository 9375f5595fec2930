"""Where bytes lie that travel beside the record: by their hash, behind Django's storage, on the disk when written."""

from collections.abc import Iterable

from django.core.files.base import ContentFile
from django.core.files.storage import Storage, storages

from mithaq.exchange.frame import File
from mithaq.ledger.hashing import Data, sha256

from .models import FileRow


def write(c: str, data: Data) -> None:
    """Keep the bytes of a file under its commitment; the same again changes nothing."""
    _storage().save(_place(c), ContentFile(bytes(data)))


def read(c: str) -> bytes:
    """FileNotFoundError if they aren't there."""
    with _storage().open(_place(c)) as file:
        return bytes(file.read())


def remove(c: str) -> None:
    """Whether they are there or not."""
    _storage().delete(_place(c))


def take(ch: str, files: Iterable[File]) -> list[FileRow]:
    """Keep the bytes of files that came in a bag, but for those that are held already; their rows, not yet written."""
    rows = []
    for file in files:
        if not FileRow.objects.filter(ch=ch, c=file.c).exists():
            write(file.c, file.data)
            rows.append(FileRow(ch=ch, c=file.c, salt=file.salt, size=file.size, sha256=sha256(file.data).hex()))
    return rows


def _place(c: str) -> str:
    return f"{c[:2]}/{c}"


def _storage() -> Storage:
    return storages["default"]
