"""Bytes that no row names are taken away once they are too old to be under way: what a crash left, what a job made.

Bytes are written before the row that names them, and rows go before their bytes: so a node that stops between the two
never lacks what its record says it holds, but may hold what nothing speaks of.
"""

from collections.abc import Iterator
from datetime import datetime

from django.core.files.storage import storages

from . import inbox
from .models import FileRow, Parcel


def sweep(before: datetime) -> list[str]:
    """Take away what was written before this moment and no row names; the names of what went."""
    return [name for name in list(_names()) if _older(name, before) and not _named(name) and _delete(name)]


def _names() -> Iterator[str]:
    """Everything in the store: all of it lies one folder deep, each with a draft while it is written."""
    storage = storages["default"]
    try:
        folders, _ = storage.listdir("")
    except FileNotFoundError:  # nothing was ever kept
        return
    for folder in sorted(folders):
        for name in sorted(storage.listdir(folder)[1]):
            yield f"{folder}/{name}"


def _older(name: str, before: datetime) -> bool:
    """False also of what is gone by now: another worker may be sweeping."""
    try:
        return storages["default"].get_modified_time(name) < before
    except FileNotFoundError:
        return False


def _delete(name: str) -> bool:
    """At once after it was asked about: a bag may bring the same bytes while others are looked at."""
    storages["default"].delete(name)
    return True


def _named(name: str) -> bool:
    """Does a row speak of these bytes? Of a draft, which never got its name, none does."""
    folder, _, file = name.partition("/")
    if folder == inbox.FOLDER:
        digest = file.removesuffix(inbox.SUFFIX)
        return Parcel.objects.filter(direction=Parcel.IN, state=Parcel.WAITING, digest=digest).exists()
    return FileRow.objects.filter(c=file).exists()
