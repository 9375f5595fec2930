"""What does the record cost a save? python bench/save.py [times]

In one run, on one SQLite node with synchronous=FULL, interleaved: a plain Django `save()` of one row in a transaction,
and the same change performed as an act: checked, judged, sealed, kept with its payload, read into the tables.

The commit is told apart: on a disk that takes its time to be sure, it is nearly all there is on both sides."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

HOME = tempfile.mkdtemp()
os.environ["MITHAQ_HOME"] = HOME
os.environ["DJANGO_SETTINGS_MODULE"] = "mithaq.settings"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402

from mithaq.commission.acts import MandateGrant, SessionPropose  # noqa: E402
from mithaq.commission.models import Session  # noqa: E402
from mithaq.projection import writing  # noqa: E402
from mithaq.secretariat.founding import accept, introduce  # noqa: E402
from mithaq.secretariat.keyring import Keyring  # noqa: E402
from mithaq.secretariat.office import Office  # noqa: E402

TARGET = 0.7


def main(times: int) -> None:
    office = founded()
    plain, performed = [], []
    with commits() as spent:
        for n in range(times):
            act = proposal(office, n)
            plain.append(timed(partial(save, office, n)))
            performed.append(timed(partial(office.perform, act, by="u:bench", despite={"session_number"})))
    ratio = median(plain) / median(performed)
    for name, taken, commit in (("plain save", plain, spent[::2]), ("performed", performed, spent[1::2])):
        print(f"{name:<12} {median(taken) * 1000:7.2f} ms, of it {median(commit) * 1000:.2f} in the commit")
    print(f"ratio        {ratio:7.2f}    target {TARGET}, median of {times}")


@contextmanager
def commits() -> Iterator[list[float]]:
    """How long each commit takes, in order."""
    spent: list[float] = []
    commit = connection._commit  # type: ignore[attr-defined]
    connection._commit = lambda: spent.append(timed(commit))  # type: ignore[attr-defined]
    yield spent
    del connection._commit  # type: ignore[attr-defined]


def founded() -> Office:
    for database in ("default", "desk"):
        call_command("migrate", database=database, verbosity=0)
    cards = {p: introduce(Keyring.create(Path(HOME) / p), p, {"fr": p}, f"http://{p}") for p in ("MAR", "MLI")}
    channel = accept(cards["MAR"], cards["MLI"], " ".join(cards["MLI"].words("fr")))
    office = Office(channel, Keyring(Path(HOME) / "MAR"))
    key = office.fresh_id()
    office.perform(
        MandateGrant(key=key, holder="u:bench", role="secretary", axis=None, since=None, until=None), by="u:bench"
    )
    return office


def proposal(office: Office, n: int) -> SessionPropose:
    return SessionPropose(
        key=office.fresh_id(), replaces=None, number=n + 1, extraordinary=False, day=date(2026, 12, 14),
        until=date(2026, 12, 15), place={"fr": "Bamako", "ar": "باماكو"}, host="MLI",
    )  # fmt: skip


def save(office: Office, n: int) -> None:
    fields = {name: value for name, value in vars(proposal(office, n)).items() if name != "key"}
    row = Session(ch=f"plain{n}", key=office.fresh_id(), seq=0, hashed="0" * 64, subject="x", **fields)
    with transaction.atomic(), writing():
        row.save(force_insert=True)


def timed(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
