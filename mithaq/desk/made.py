"""Files that a job made for one person: kept in the store until they are fetched, swept away a day later."""

import secrets

from django.core.files.base import ContentFile
from django.core.files.storage import storages

FOLDER = "made"


def keep(data: bytes) -> str:
    """The name by which it can be read again; nobody guesses it."""
    return storages["default"].save(f"{FOLDER}/{secrets.token_hex(32)}", ContentFile(data))


def read(name: str) -> bytes | None:
    """None once it was swept away."""
    try:
        with storages["default"].open(name) as file:
            return bytes(file.read())
    except FileNotFoundError:
        return None
