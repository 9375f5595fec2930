"""Two real nodes in folders of their own, each worked by processes of its own."""

import json
import os
import secrets
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Node:
    """A node's folder, and processes that work on it."""

    folder: Path
    database: str = ""  # of PostgreSQL; else a file in the folder

    def starts(self, *words: object) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "tests.invariants.worker", str(self.folder), *map(str, words)]
        pipes: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        return subprocess.Popen(command, cwd=ROOT, env=environment() | self._database, **pipes)

    @property
    def _database(self) -> dict[str, str]:
        return {"MITHAQ_DATABASE": self.database} if self.database else {}

    def does(self, *words: object) -> list[dict[str, Any]]:
        return ended(self.starts(*words))

    @property
    def frame(self) -> Path:
        """What it had to say to the other when it was last asked whether it `holds`."""
        return self.folder / "now.frame"

    def holds(self, *after: Path) -> dict[str, Any]:
        """After these frames: the record from its bytes up has nothing wrong with it. What it says of itself."""
        (found,) = self.does("check", *after)
        assert found["faults"] == []
        return found


def ended(process: "subprocess.Popen[str]") -> list[dict[str, Any]]:
    """What a process told until it ended well."""
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    return lines(out)


def lines(out: str) -> list[dict[str, Any]]:
    """Whole lines only: a process that was killed may leave half of one."""
    return [json.loads(line) for line in out.splitlines(keepends=True) if line.endswith("\n")]


def found(mar: Node, mli: Node) -> None:
    """Introduce them to each other."""
    together([mar.starts("init", "MAR"), mli.starts("init", "MLI")])
    together([mar.starts("join", mli.folder), mli.starts("join", mar.folder)])


def own_database(server: str) -> str:
    """The address of a fresh database beside the one that this test run uses."""
    name = f"node_{secrets.token_hex(4)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return urlsplit(server)._replace(path=f"/{name}").geturl()


def together(processes: Sequence["subprocess.Popen[str]"]) -> list[list[dict[str, Any]]]:
    return [ended(process) for process in processes]


def at_once(folder: Path, started: Sequence[tuple[Node, Sequence[object]]]) -> list[list[dict[str, Any]]]:
    """The same, but none begins its work before all are ready."""
    folder.mkdir()
    processes = [node.starts("gate", folder, *words) for node, words in started]
    while len(list(folder.glob("ready *"))) < len(processes) and all(process.poll() is None for process in processes):
        time.sleep(0.01)
    (folder / "open").touch()
    return [ended(process) for process in processes]


def copied(from_: Path, to: Path) -> tuple[Node, Node]:
    shutil.copytree(from_, to)
    return Node(to / "mar"), Node(to / "mli")


def environment() -> dict[str, str]:
    """As on a machine where nothing of the tests is set."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("MITHAQ", "DJANGO"))}
