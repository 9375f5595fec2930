"""The inbox (§17): bundles that cite what hasn't come yet, kept sealed as they came, tried again after each import."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.core.files.base import ContentFile
from django.core.files.storage import storages

from mithaq.ledger.channel import parse_origin
from mithaq.ledger.hashing import sha256

from .models import Parcel

FOLDER, SUFFIX = "inbox", ".mithaq"  # where they lie in the store, and how they end
LIMIT = 50  # bundles that wait in one commission: far more than two secretariats exchange before they talk


@dataclass(frozen=True)
class Missing:
    """What a waiting bundle lacks: entries [first, last] of a party's log. Its sender is known to hold them."""

    log: str
    party: str
    first: int
    last: int


def waiting(ch: str) -> list[Parcel]:
    """The bundles in the inbox, the oldest first."""
    return list(Parcel.objects.filter(ch=ch, direction=Parcel.IN, state=Parcel.WAITING).order_by("at", "id"))


def newest_of(ch: str, data: bytes) -> Parcel:
    """What the register says last of this very bundle: others may have come in between."""
    return Parcel.objects.filter(ch=ch, direction=Parcel.IN, digest=sha256(data).hex()).latest("at")


def full(ch: str) -> bool:
    return len(waiting(ch)) >= LIMIT


def missing(parcel: Parcel) -> Missing:
    """What this bundle waits for, as it was when it was last tried."""
    log = parcel.values["log"]
    return Missing(log, parse_origin(log).party, int(parcel.values["have"]), int(parcel.values["needed"]) - 1)


def keep(parcel: Parcel, data: bytes) -> None:
    """The sealed bundle into the store; it is on the disk before the register says that it waits."""
    storages["default"].save(_place(parcel), ContentFile(data))


def sealed(parcel: Parcel) -> bytes | None:
    """The bundle as it came; None if its bytes are gone."""
    try:
        with storages["default"].open(_place(parcel)) as file:
            return bytes(file.read())
    except FileNotFoundError:
        return None


def let_go(parcel: Parcel) -> None:
    """It waits no more: its bytes go, its line in the register stays."""
    storages["default"].delete(_place(parcel))


def remove(parcel: Parcel) -> None:
    """A person takes it out of the inbox."""
    parcel.state = Parcel.REMOVED
    parcel.save(update_fields=["state"])
    let_go(parcel)


def hopeful(ch: str, sizes: dict[str, int]) -> Iterator[Parcel]:
    """Those for which something of what they lacked has come since they were last tried."""
    for parcel in waiting(ch):
        lacked = missing(parcel)
        if sizes.get(lacked.party, 0) > lacked.first:
            yield parcel


def _place(parcel: Parcel) -> str:
    return f"{FOLDER}/{parcel.digest}{SUFFIX}"
