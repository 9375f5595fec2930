"""The offices of tests/secretariat, and real nodes in folders."""

import os
from pathlib import Path

import pytest

from tests.roadmap.story import Story
from tests.secretariat.conftest import pair

from .homes import Node, copied, found, own_database
from .story import told

__all__ = ["pair"]

SERVER = os.environ.get("MITHAQ_DATABASE", "")
collect_ignore = ["test_kill.py"] if SERVER else []  # it counts what SQLite is told


@pytest.fixture(scope="session")
def founded_nodes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("founded")
    found(Node(folder / "mar"), Node(folder / "mli"))
    return folder


@pytest.fixture
def nodes(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Node, Node]:
    """Morocco's and Mali's, with a secretary each and nothing exchanged."""
    if not SERVER:
        return copied(request.getfixturevalue("founded_nodes"), tmp_path / "nodes")
    mar, mli = (Node(tmp_path / party, own_database(SERVER)) for party in ("mar", "mli"))
    found(mar, mli)
    return mar, mli


@pytest.fixture(scope="session")
def told_once() -> Story:
    return told()


@pytest.fixture
def story(told_once: Story) -> Story:
    """The history with one of everything, to go on with."""
    return told_once.copy()
