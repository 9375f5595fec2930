"""Evidence with its files, and bundles that wait in the inbox, by commands alone."""

import json
import shutil
from pathlib import Path

import pytest

from mithaq.ledger.hashing import sha256

from .conftest import LANGUAGES, Node, Nodes, session
from .test_signing import BODIES, proposed

__all__ = ["proposed"]
PDF = b"%PDF-1.7\nVingt-quatre candidats.\n"


@pytest.fixture
def evidence(nodes: Nodes, proposed: str) -> str:
    """A piece of evidence of Morocco's beside a commitment of minutes that both chairs signed."""
    nodes.mar.does("sign", proposed, "--key", str(nodes.folder / "mar.key"), "--by", "chair")
    nodes.exchange()
    nodes.mli.does("sign", proposed, "--key", str(nodes.folder / "mli.key"), "--by", "chair")
    nodes.exchange()
    drawn = nodes.mar.performs(
        "commitment.draw", key="new:c", instrument=minutes_of(nodes.mar, proposed), content=proposed, article="1",
        words=BODIES, owner=None, due=None, axis=None,
    )  # fmt: skip
    added = nodes.mar.performs("evidence.add", key="new:e", thing=drawn.data["new"]["c"],
                               title={"fr": "Bordereau"}, note=None, file=None)  # fmt: skip
    return str(added.data["new"]["e"])


def minutes_of(node: Node, content: str) -> str:
    """The instrument that a text belongs to, as its statement says."""
    file = next(Path(f) for f in node.does("render", content, "--out", str(node.folder / "out"))["files"]
                if f.endswith(".statement.json"))  # fmt: skip
    return str(json.loads(file.read_text())["obj"])


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    file = tmp_path / "Bordereau des candidats.pdf"
    file.write_bytes(PDF)
    return file


def test_a_file_attached_on_one_side_is_opened_on_the_other(nodes: Nodes, evidence: str, scan: Path) -> None:
    attached = nodes.mar.does("attach", evidence, str(scan), "--by", "sec")
    assert list(attached["files"]) == [scan.name]
    sent = nodes.mar.does("send", "MLI", "--to", str(nodes.folder / "bag"))
    assert (sent["files"], sent["left"]) == (1, 0)
    (taken,) = nodes.mli.does("receive", sent["file"])
    assert (taken["files"], taken["strays"]) == (1, 0)
    (told,) = nodes.mli.does("evidence", evidence, "--out", str(nodes.folder / "read"))
    assert (told["name"], told["held"], told["sha256"]) == (scan.name, True, sha256(PDF).hex())
    assert Path(told["file"]).read_bytes() == PDF and Path(told["file"]).name == scan.name
    assert nodes.mar.does("digest") == nodes.mli.does("digest")
    assert sum(one["files"] for one in nodes.mli.does("verify")) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_may_not_be_attached_is_said(nodes: Nodes, evidence: str, scan: Path, language: str) -> None:
    empty, wrong = scan.with_name("vide.pdf"), scan.with_name("scan.png")
    empty.touch()
    wrong.write_bytes(PDF)
    for file, part in ((empty, "0"), (wrong, "%PDF"), (scan.with_name("no.pdf"), "no.pdf")):
        told = nodes.mar.tells("attach", evidence, str(scan), str(file), "--by", "sec", language=language)
        assert told.code == (1 if file.name == "no.pdf" else 2) and part in told.err
    assert nodes.mar.tells("attach", evidence, str(scan), "--by", "stranger", language=language).code == 2
    assert nodes.mar.does("evidence") == []


def test_a_lost_file_is_found_and_asked_for_again(nodes: Nodes, evidence: str, scan: Path) -> None:
    nodes.mar.does("attach", evidence, str(scan), "--by", "sec")
    nodes.exchange()
    (kept,) = [file for file in (nodes.mli.folder / "files").rglob("*") if file.is_file() and len(file.name) == 64]
    kept.unlink()
    told = nodes.mli.tells("verify")
    assert (told.code, kept.name in told.err) == (2, True)
    nodes.mli.does("rebuild")
    assert nodes.mli.does("status")["files_lacking"] == [kept.name]
    assert nodes.mli.tells("verify").code == 0
    assert "not yet received" in nodes.mli.tells("evidence").out
    nodes.mar.does("receive", str(nodes.send(nodes.mli, "MAR")))
    nodes.mli.does("receive", str(nodes.send(nodes.mar, "MLI")))
    assert kept.read_bytes() == PDF and nodes.mli.does("status")["files_lacking"] == []


def test_a_bundle_that_lacks_entries_waits_and_is_taken_in_after_the_other(nodes: Nodes) -> None:
    nodes.exchange()
    old = Node(nodes.folder / "old")
    shutil.copytree(nodes.mli.folder, old.folder)
    nodes.mar.performs("session.propose", **session())
    first = nodes.send(nodes.mar, "MLI")
    nodes.mli.does("receive", str(first))
    nodes.mar.does("receive", str(nodes.send(nodes.mli, "MAR")))
    size = nodes.mar.sizes["MAR"]
    nodes.mar.performs("session.propose", despite=["session_number"], **session())
    second = nodes.send(nodes.mar, "MLI")
    told = old.tells("receive", str(second))
    assert (told.code, f"entries {size - 1}–{size - 1} of MAR" in told.out, "Ask MAR" in told.out) == (2, True, True)
    (waiting,) = old.does("status")["inbox"]
    hashed = sha256(second.read_bytes()).hex()[:16]
    assert waiting == {"name": second.name, "hash": hashed, "sender": "MAR", "party": "MAR",
                       "first": size - 1, "last": size - 1}  # fmt: skip
    assert second.name in old.tells("status").out and old.does("inbox") == [waiting]
    told = old.tells("inbox", "--remove", "0001")
    assert (told.code, f"{second.name} ({hashed})" in told.err) == (2, True)
    assert old.does("inbox", "--remove", hashed[:8]) == {"removed": waiting} and old.does("inbox") == []
    assert old.tells("receive", str(second)).code == 2
    (taken,) = old.does("receive", str(second), str(first))  # the one waits again, until the other has come
    assert taken["after"] == [second.name]
    assert old.does("status")["inbox"] == [] and old.sizes == nodes.mar.sizes
