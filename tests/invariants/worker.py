"""A process of its own on a node's folder: python -m tests.invariants.worker FOLDER VERB words…

Each verb tells what it has done in one line of JSON, once that is done for good."""

import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mithaq.cli.begin import Wish, make_home
from mithaq.cli.node import open_node

FOLDER, VERB, WORDS = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
if VERB == "init":
    make_home(Wish(FOLDER, WORDS[0], {"fr": WORDS[0]}, "localhost", 8000))
open_node(FOLDER)

from django.db import connection, connections  # noqa: E402  # the node's folder decides what Django is

from mithaq.cli import tables  # noqa: E402
from mithaq.commission.acts import MandateGrant, PersonAdd, PersonDetails  # noqa: E402
from mithaq.jobs.audit import audit  # noqa: E402
from mithaq.ledger.seal import read_seal  # noqa: E402
from mithaq.secretariat import here  # noqa: E402
from mithaq.secretariat.founding import Introduction, accept  # noqa: E402
from mithaq.secretariat.office import Performed, forget_books  # noqa: E402

BY = "u:secretary"


def init(party: str) -> None:
    """Make the node and its introduction."""
    tables.make_tables()
    (FOLDER / "card.json").write_bytes(tables.mine().encode())


def join(other: str) -> None:
    """Found the commission with the other node, and one person who may do everything."""
    card = Introduction.decode((Path(other) / "card.json").read_bytes())
    accept(tables.mine(), card, " ".join(card.words("fr")))
    office = here.office()
    for role in ("administrator", "secretary", "chair"):
        key = office.fresh_id()
        office.perform(MandateGrant(key=key, holder=BY, role=role, axis=None, since=None, until=None), by=BY)


def perform(times: str, pause: str = "0") -> None:
    """So many acts, one after another, with a pause in which others may have their turn."""
    for _ in range(int(times)):
        sealed(one_act())
        time.sleep(float(pause))


def threads(count: str, times: str) -> None:
    """The same from several threads at once."""

    def work() -> None:
        perform(times)
        connections.close_all()

    workers = [threading.Thread(target=work) for _ in range(int(count))]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


def send(to: str, file: str) -> None:
    """All that we hold, as a frame."""
    export(to, Path(file))
    tell(sent=file)


def frames(folder: str, count: str) -> None:
    """Two acts, then a frame of all that we hold; so many times."""
    for n in range(int(count)):
        perform("2")
        send("MAR", f"{folder}/{n}.frame")


def gate(folder: str, verb: str, *words: str) -> None:
    """Wait until all who share this gate are ready and it is opened; then do that."""
    (Path(folder) / f"ready {os.getpid()}").touch()
    while not (Path(folder) / "open").exists():
        time.sleep(0.002)
    globals()[verb](*words)


def receive(*files: str) -> None:
    """These frames, in turn."""
    for file in files:
        tell(new=here.office().receive(Path(file).read_bytes()).new)


def check(*files: str) -> None:
    """After these frames: the record from its bytes up, its digests and sizes, how the database keeps its promises."""
    for file in files:
        here.office().receive(Path(file).read_bytes())
    office, found = here.office(), audit(here.office(), here.common())
    names = ("synchronous", "journal_mode") if connection.vendor == "sqlite" else ()
    with connection.cursor() as cursor:
        pragmas = {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in names}
    export("MLI" if office.party == "MAR" else "MAR", FOLDER / "now.frame")
    tell(faults=found.faults, sizes=office.look(lambda book: book.sizes), **vars(office.digests()), pragmas=pragmas)


def crash(folder: str, *frames: str) -> None:
    """Perform and export, or receive, in a child that dies before its n-th SQL statement; n from 0 until it survives.

    After each death: what was exported or acknowledged is there, and the record holds from its bytes up."""
    work = (lambda: receive(*frames)) if frames else (lambda: _performs_and_exports(Path(folder)))
    deaths = 0
    while _dies(work, before=deaths):
        deaths += 1
        assert not audit(here.office(), here.common()).faults
        _exported_is_held(Path(folder))
        tell(sizes=here.office().look(lambda book: book.sizes))
    _exported_is_held(Path(folder))
    tell(deaths=deaths)


def _performs_and_exports(folder: Path) -> None:
    done = one_act()
    export("MLI", folder / f"{done.entry.seq:04d}.frame")


def _dies(work: Callable[[], None], *, before: int) -> bool:
    """Run it in a child that is killed as soon as it would ask the database for the n-th time. Was it?"""
    connections.close_all()
    forget_books()
    child = os.fork()
    if not child:
        connection.ensure_connection()
        assert connection.connection is not None
        asked: list[str] = []

        def die(sql: str) -> None:
            if len(asked) == before:
                os.kill(os.getpid(), signal.SIGKILL)
            asked.append(sql)

        connection.connection.set_trace_callback(die)
        work()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or status == 0, "the child failed by itself"
    return os.WIFSIGNALED(status)


def _exported_is_held(folder: Path) -> None:
    """Each frame that left, byte for byte, is what we would send today as far as it goes."""
    with here.office().reading() as book:
        log = book.logs["MAR"]
        held = {entry.raw for entry in log.entries}
        for file in sorted(folder.glob("*.frame")):
            frame = file.read_bytes()
            left = [entry.raw for entry in log.entries if entry.raw in frame]
            assert len(left) == int(file.stem) + 1 <= len(held), f"{file.name} holds {len(left)}, we {len(held)}"


def one_act() -> Performed:
    """Someone is added, with details: an entry with an erasable payload."""
    office = here.office()
    key, details = office.fresh_id(), PersonDetails(name={"fr": "N."}, rank=None, office=None)
    return office.perform(PersonAdd(key=key, pseudonym="u:someone"), (details, key), by=BY)


def export(to: str, file: Path) -> None:
    fresh = file.with_suffix(".new")
    fresh.write_bytes(here.office().frame(to, {}))
    fresh.replace(file)


def sealed(done: Performed) -> None:
    seal = read_seal(done.seal)
    tell(size=seal.size, root=seal.root.hex())


def tell(**values: Any) -> None:
    sys.stdout.write(json.dumps(values) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    globals()[VERB](*WORDS)
