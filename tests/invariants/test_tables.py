"""Tables are made whole or not at all: a node killed at a migration goes on when the command is given again."""

import json
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from .conftest import SERVER
from .homes import ROOT, Node, environment, own_database

NEWEST = max(file.stem for file in (ROOT / "mithaq/migrations").glob("0*.py"))
# The first migration, one whose indexes are made when all else of it is, and the newest, whichever that is. Of a node
# with two files the record's tables are made first, then the desk's, where the others have most to do.
PLACES = (("0001_initial", 1), *((name, 1 if SERVER else 2) for name in ("0001_initial", "0005_concordance", NEWEST)))
TAKEN_BACK = "delete from django_migrations where app = 'sessions'"
NOTED = "select count(*) from django_migrations where app = 'sessions'"


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


def test_tables_that_a_former_version_made_and_did_not_note_are_noted(tmp_path: Path) -> None:
    node = Node(tmp_path / "mar", own_database(SERVER) if SERVER else "")
    first = told(node, "-m", "mithaq", *made(node))
    assert first.returncode == 0, first.stderr
    noted = asked(node, NOTED)
    assert set(noted) == {1}
    asked(node, TAKEN_BACK)
    assert set(asked(node, NOTED)) == {0}
    again = told(node, "-m", "mithaq", *made(node))
    assert again.returncode == 0, again.stderr
    assert asked(node, NOTED) == noted


def asked(node: Node, question: str) -> list[int]:
    """The number that each database of the node answers, or how many rows it changed."""
    if node.database:
        with psycopg.connect(node.database) as server:
            return [number(server.execute(question.encode()))]
    answers = []
    for file in sorted(node.folder.glob("*.sqlite3")):
        with closing(sqlite3.connect(file)) as base, base:
            answers.append(number(base.execute(question)))
    return answers


def number(answer: "sqlite3.Cursor | psycopg.Cursor[tuple[int, ...]]") -> int:
    row = answer.fetchone() if answer.description else None
    return int(row[0]) if row else answer.rowcount


def made(node: Node) -> tuple[str, ...]:
    return ("--json", "init", str(node.folder), "--party", "MAR", "--name-fr", "Maroc", "--port", "8123")


def told(node: Node, *words: str) -> "subprocess.CompletedProcess[str]":
    wanted = environment() | ({"MITHAQ_DATABASE": node.database} if node.database else {})
    command = [sys.executable, *words]
    return subprocess.run(command, cwd=ROOT, env=wanted, capture_output=True, text=True, timeout=120, check=False)
