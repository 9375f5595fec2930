"""A promise that two states hold, evidence of each beside it, and files handed in or sent."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from mithaq.exchange.envelope import wrap
from mithaq.exchange.frame import File
from mithaq.exchange.sending import framed
from mithaq.ledger.act import Act
from mithaq.ledger.files import FileAnnounce
from mithaq.ledger.hashing import commitment
from mithaq.roadmap.acts.deliveries import EvidenceAdd, EvidenceAttach
from mithaq.secretariat.files import Handed, attach, missing
from mithaq.secretariat.models import Channel
from mithaq.secretariat.reading import Reading
from tests.web.commitments.scene import Scene, scene
from tests.web.sessions.cast import table

from .conftest import BY, Pair, fresh, pair

__all__ = ["pair", "scene", "table"]

PDF = b"%PDF-1.7\n% a scan\n"
SALT = b"0123456789abcdef"


def handed(name: str = "Bordereau.pdf", data: bytes = PDF) -> Handed:
    return Handed(name, len(data), lambda: data)


def evidence(scene: Scene, party: str = "MAR") -> EvidenceAdd:
    return EvidenceAdd(key=fresh(party), thing=scene.keys["promise"], title={"fr": "Bordereau"}, note=None, file=None)


def attached(scene: Scene, *files: Handed) -> str:
    """A piece of evidence of ours with these files."""
    act = evidence(scene)
    attach(scene.pair.mar, act.key, files, by=BY["MAR"], before=[act])
    return act.key


def stored(folder: Path) -> list[str]:
    """Whatever lies in the file store."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def promise(scene: Scene) -> Scene:
    scene.promise()
    scene.meet()
    return scene


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "files"


def theirs(pair: Pair, *files: File, want: Sequence[str] = ()) -> bytes:
    """Mali's bundle for us, with these files."""
    have = pair.mar.look(lambda book: book.have())
    made = framed(pair.mli.book, sender="MLI", recipient="MAR", have=have, key=pair.mli.keyring.node,
                  files=files, want=want)  # fmt: skip
    return wrap(made.data, [pair.mar.keyring.recipient])


def announced(scene: Scene, *datas: bytes, size: int | None = None) -> list[File]:
    """Mali's evidence with these files, as its own node announces them."""
    files = [File(commitment(SALT, data), SALT, data) for data in datas]
    add, acts = evidence(scene, "MLI"), list[Act]()
    for n, file in enumerate(files):
        acts.append(FileAnnounce(c=file.c, size=file.size if size is None else size, type="application/pdf"))
        acts.append(EvidenceAttach(key=fresh("MLI"), evidence=add.key, name=f"Liste {n}.pdf", c=file.c))
    scene.pair.mli.does(add, *acts)
    return files


def reading(pair: Pair) -> Reading:
    return Reading(Channel.objects.get(ch=pair.mar.ch))


def missing_now(pair: Pair) -> list[str]:
    return pair.mar.look(missing)
