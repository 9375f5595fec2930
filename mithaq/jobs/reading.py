"""A file of activities read into a draft on the desk of whoever handed it in; a heavy one by a worker."""

import zipfile
from io import BytesIO

import msgspec

from mithaq.desk import made
from mithaq.desk.models import Draft, User
from mithaq.documents.errors import DocumentError
from mithaq.documents.found import Found, GoOn, unhurried
from mithaq.documents.mspdi_reader import read_mspdi
from mithaq.documents.table_reader import read_table
from mithaq.ledger.errors import Language

from .sentences import JobError
from .work import Work

PROGRAMME = "programme"  # the kind of a draft that becomes activities
ZIP = b"PK\x03\x04"
LIGHT = 1 << 20  # bytes, unpacked, that are read while somebody waits: some tenths of a second


def read_programme(data: bytes, *, name: str, go_on: GoOn = unhurried) -> Found:
    """What the file says, by what it is before what it is called. DocumentError: a sentence."""
    if data.startswith(ZIP) or name.casefold().endswith((".xlsx", ".csv")):
        return read_table(data, name=name, go_on=go_on)
    if name.casefold().endswith(".xml") or data[:200].lstrip(b"\xef\xbb\xbf\xff\xfe\0 \r\n\t").startswith(b"<"):
        return read_mspdi(data, name=name, go_on=go_on)
    raise DocumentError("programme_kind", name=name)


def is_heavy(data: bytes) -> bool:
    """Does it take longer to read than a person should wait for a page?"""
    if not data.startswith(ZIP):
        return len(data) > LIGHT
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            return sum(part.file_size for part in packed.infolist()) > LIGHT
    except (zipfile.BadZipFile, ValueError, OSError):
        return False  # its reader says at once what is wrong with it


def kept_programme(found: Found, owner: User, *, language: Language, name: str) -> Draft:
    """The draft on the owner's desk: nothing of it is in the record yet.

    The names above a task are written once for all tasks below them: a file may repeat them two thousand times.
    """
    paths = {path: n for n, path in enumerate(dict.fromkeys(task.path for task in found.tasks))}
    plain = msgspec.to_builtins(found)
    for task in plain["tasks"]:
        task["path"] = paths[tuple(task["path"])]
    content = {"language": language, "found": plain, "paths": list(paths)}
    draft = Draft(owner_id=owner.pk, kind=PROGRAMME, title=name[:200], content=content)
    draft.save()
    return draft


def found_of(draft: Draft) -> tuple[Found, Language]:
    """What was read, as it lies in the draft, and the language of its names."""
    plain, paths = draft.content["found"], draft.content.get("paths")
    if paths is not None:  # an older draft bears them in each task
        plain = {**plain, "tasks": [{**task, "path": paths[task["path"]]} for task in plain["tasks"]]}
    return msgspec.convert(plain, Found), draft.content["language"]


def reading_job(work: Work, *, file: str, name: str, language: Language) -> dict[str, object]:
    """Read what was laid down; the draft that it became, and how many activities it holds."""
    data, owner = made.read(file), work.job.owner
    if data is None or owner is None:
        raise JobError("file_gone", name=name)
    work.tell(10)
    found = read_programme(data, name=name, go_on=work.go_on)
    work.tell(90, activities=len(found.tasks))
    work.go_on()
    return {"draft": kept_programme(found, owner, language=language, name=name).pk, "activities": len(found.tasks)}
