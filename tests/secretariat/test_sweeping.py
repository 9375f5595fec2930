"""What a crash leaves in the store goes a day later; what a row names stays, whatever its age."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import DatabaseError
from django.utils import timezone

from mithaq.roadmap.models import Attachment
from mithaq.secretariat import inbox
from mithaq.secretariat.files import Handed
from mithaq.secretariat.models import FileRow, Parcel
from mithaq.secretariat.office import Office
from mithaq.secretariat.sweeping import sweep
from tests.web.commitments.scene import Scene, scene
from tests.web.sessions.cast import table

from .conftest import Pair, pair
from .filing import PDF, attached, folder, handed, promise, stored
from .test_inbox import says, waits

__all__ = ["folder", "pair", "promise", "scene", "table"]
pytestmark = pytest.mark.django_db(databases="__all__")

DAY = timedelta(days=1)


def swept() -> list[str]:
    return sweep(timezone.now() - DAY)


def aged(folder: Path) -> None:
    """Everything in the store was written two days ago."""
    long_ago = (timezone.now() - 2 * DAY).timestamp()
    for path in folder.rglob("*"):
        os.utime(path, (long_ago, long_ago))


def left(folder: Path, name: str) -> str:
    """Bytes that no row names."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"left behind")
    return name


def test_a_node_that_never_kept_a_file_has_nothing_to_sweep(pair: Pair, folder: Path) -> None:
    assert swept() == [] and not folder.exists()


def test_only_what_no_row_names_goes(promise: Scene, folder: Path) -> None:
    attached(promise, handed())
    orphans = [left(folder, f"ab/{'ab' * 32}"), left(folder, f"ab/.{'ab' * 32}.0a1b2c3d")]
    kept = stored(folder)
    aged(folder)
    assert sorted(swept()) == sorted(orphans)
    assert stored(folder) == sorted(set(kept) - set(orphans)) != []


def test_what_may_be_under_way_stays(folder: Path, pair: Pair) -> None:
    name = left(folder, f"ab/{'ab' * 32}")
    assert swept() == [] and stored(folder) == [name]


def test_a_bundle_that_waits_stays_and_goes_once_it_waits_no_more(pair: Pair, folder: Path) -> None:
    says(pair, "a")
    parcel = waits(pair, says(pair, "b"))
    aged(folder)
    assert swept() == []
    Parcel.objects.filter(pk=parcel.pk).update(state=Parcel.REMOVED)  # the node stopped before its bytes went
    assert swept() == [f"{inbox.FOLDER}/{parcel.digest}{inbox.SUFFIX}"] and stored(folder) == []


@pytest.mark.parametrize("fault", [KeyboardInterrupt, DatabaseError])
def test_bytes_of_an_entry_that_may_be_committed_are_never_taken_away(
    promise: Scene, folder: Path, monkeypatch: pytest.MonkeyPatch, fault: type[BaseException]
) -> None:
    """The edge of the machine: it is stopped, or loses its database, just after the entry was committed."""
    committed: Callable[..., object] = Office.perform_with

    def stops(self: Office, files: list[FileRow], *acts: object, **how: object) -> None:
        committed(self, files, *acts, **how)
        raise fault

    monkeypatch.setattr(Office, "perform_with", stops)
    with pytest.raises(fault):
        attached(promise, Handed("Bordereau.pdf", len(PDF), lambda: PDF))
    row = Attachment.objects.get()
    assert FileRow.objects.get().c == row.c and (folder / row.c[:2] / row.c).read_bytes() == PDF
    aged(folder)
    assert swept() == []
