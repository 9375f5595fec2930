"""Two nodes on temporary folders, worked by `python -m mithaq` alone: each command is a process of its own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("fr", "ar", "en")
PATIENCE = 600.0  # seconds for one command: a machine that is slow is no defect

# A node makes databases in its own folder: with one PostgreSQL for both there would be nothing to exchange.
collect_ignore_glob = ["test_*.py"] if os.environ.get("MITHAQ_DATABASE") else []


@dataclass(frozen=True)
class Told:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        assert self.code == 0, self.err
        return json.loads(self.out)


@dataclass(frozen=True)
class Node:
    """A node's folder, and its commands."""

    folder: Path

    def tells(self, *words: str, language: str = "en", stdin: str = "") -> Told:
        return mithaq("--home", str(self.folder), *words, language=language, stdin=stdin)

    def does(self, *words: str) -> Any:
        """The command's answer as data; it must succeed."""
        return self.tells("--json", *words).data

    def performs(self, kind: str, by: str = "sec", *, despite: Sequence[str] = (), **fields: Any) -> Told:
        overruled = [word for code in despite for word in ("--despite", code)]
        return self.tells("--json", "perform", kind, "--by", by, "--json", json.dumps(fields), *overruled)

    @property
    def sizes(self) -> dict[str, int]:
        return {line["party"]: line["size"] for line in self.does("status")["logs"]}


@dataclass(frozen=True)
class Nodes:
    """Both, and the folder in which bundles lie."""

    folder: Path

    @property
    def mar(self) -> Node:
        return Node(self.folder / "mar")

    @property
    def mli(self) -> Node:
        return Node(self.folder / "mli")

    def send(self, sender: Node, to: str) -> Path:
        return Path(sender.does("send", to, "--receipt", "--to", str(self.folder / "bag"))["file"])

    def exchange(self) -> None:
        """One bag each way."""
        self.mli.does("receive", str(self.send(self.mar, "MLI")))
        self.mar.does("receive", str(self.send(self.mli, "MAR")))


def environment() -> dict[str, str]:
    """As on a machine where nothing of the tests is set."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("MITHAQ", "DJANGO"))}


def mithaq(*words: str, language: str = "en", stdin: str = "", driver: Sequence[str] = ("-m", "mithaq")) -> Told:
    done = subprocess.run(
        [sys.executable, *driver, "--language", language, *words],
        cwd=ROOT, env=environment(), input=stdin, capture_output=True, text=True, timeout=PATIENCE,
    )  # fmt: skip
    return Told(done.returncode, done.stdout, done.stderr)


def session(key: str = "new:session", **changes: Any) -> dict[str, Any]:
    fields = {
        "key": key, "replaces": None, "number": 1, "extraordinary": False, "day": "2026-12-14", "until": "2026-12-16",
        "place": {"fr": "Rabat", "ar": "الرباط"}, "host": "MAR",
    }  # fmt: skip
    return fields | changes


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Nodes:
    """Two nodes introduced by commands alone, with a secretary and a chair each. Copied, never used."""
    nodes = Nodes(tmp_path_factory.mktemp("founded"))
    cards = {}
    for node, party in ((nodes.mar, "MAR"), (nodes.mli, "MLI")):
        node.does("init", str(node.folder), "--party", party, "--name-fr", f"État {party}", "--port", "8123")
        cards[party] = node.does("introduce", "--out", str(nodes.folder / f"{party}.json"))
    for node, other in ((nodes.mar, "MLI"), (nodes.mli, "MAR")):
        node.does("accept", cards[other]["file"], "--words", " ".join(cards[other]["words"]["ar"]))
        node.does("user", "add", "sec", "--role", "secretary", "--role", "planner")
        node.does("user", "add", "chair", "--role", "chair")
        node.does("user", "add", "stranger")
        public = node.does("keys", "make", "--out", str(nodes.folder / f"{node.folder.name}.key"))["public"]
        node.does("keys", "enrol", "chair", "--public", public)
    return nodes


@pytest.fixture
def nodes(founded: Nodes, tmp_path: Path) -> Nodes:
    """A copy of both, to do with as one likes."""
    shutil.copytree(founded.folder, tmp_path / "nodes")
    return Nodes(tmp_path / "nodes")
