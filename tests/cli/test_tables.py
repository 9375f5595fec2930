"""Tables are made whole, also when a node was killed between making some and noting that they are made."""

import sqlite3
from contextlib import closing
from pathlib import Path

from .conftest import Node

PARTY = ("--party", "MAR", "--name-fr", "Maroc", "--port", "8123")
TAKEN_BACK = "delete from django_migrations where app = 'sessions'"
NOTED = "select count(*) from django_migrations where app = 'sessions'"


def test_tables_that_are_there_and_not_noted_are_noted(tmp_path: Path) -> None:
    node = Node(tmp_path / "node")
    node.does("init", str(node.folder), *PARTY)
    files = sorted(node.folder.glob("*.sqlite3"))
    assert [asked(file, NOTED) for file in files] == [1, 1]
    for file in files:
        asked(file, TAKEN_BACK)
    node.does("init", str(node.folder), *PARTY)
    assert [asked(file, NOTED) for file in files] == [1, 1]


def asked(file: Path, question: str) -> int:
    with closing(sqlite3.connect(file)) as base, base:
        return int((base.execute(question).fetchone() or [0])[0])
