"""Tables are made whole or not at all: a node killed at a migration goes on when the command is given again."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import SERVER
from .homes import ROOT, Node, environment, own_database

NEWEST = max(file.stem for file in (ROOT / "mithaq/migrations").glob("0*.py"))
# The first migration, one whose indexes are made when all else of it is, and the newest, whichever that is. Of a node
# with two files the record's tables are made first, then the desk's, where the others have most to do.
PLACES = (("0001_initial", 1), *((name, 1 if SERVER else 2) for name in ("0001_initial", "0005_concordance", NEWEST)))


@pytest.mark.parametrize(("migration", "times"), dict.fromkeys(PLACES))
def test_a_node_killed_before_a_migration_is_noted_goes_on(tmp_path: Path, migration: str, times: int) -> None:
    node = Node(tmp_path / "mar", own_database(SERVER) if SERVER else "")
    place = ("call", "MigrationExecutor.record_migration", f"mithaq.{migration}", str(times))
    killed = told(node, "-m", "tests.cli.crash", *place, "--", *made(node))
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    again = told(node, "-m", "mithaq", *made(node))
    assert again.returncode == 0, again.stderr
    assert json.loads(again.stdout)["user"] == "admin", "nobody was made before all tables were there"
    verified = told(node, "-m", "mithaq", "--json", "--home", str(node.folder), "verify")
    assert [one["faults"] for one in json.loads(verified.stdout)] == [[]]


def made(node: Node) -> tuple[str, ...]:
    return ("--json", "init", str(node.folder), "--party", "MAR", "--name-fr", "Maroc", "--port", "8123")


def told(node: Node, *words: str) -> "subprocess.CompletedProcess[str]":
    wanted = environment() | ({"MITHAQ_DATABASE": node.database} if node.database else {})
    command = [sys.executable, *words]
    return subprocess.run(command, cwd=ROOT, env=wanted, capture_output=True, text=True, timeout=120, check=False)
