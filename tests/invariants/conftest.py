"""The offices of tests/secretariat, and real nodes in folders."""

import os
from pathlib import Path

import pytest

from tests.roadmap.story import Story
from tests.secretariat.conftest import pair

from .homes import Node, copied, found
from .story import told

__all__ = ["pair"]

# A node makes databases in its own folder: with one PostgreSQL for both there would be nothing to exchange.
collect_ignore = ["test_processes.py", "test_kill.py"] if os.environ.get("MITHAQ_DATABASE") else []


@pytest.fixture(scope="session")
def founded_nodes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("founded")
    found(folder)
    return folder


@pytest.fixture
def nodes(founded_nodes: Path, tmp_path: Path) -> tuple[Node, Node]:
    """Morocco's and Mali's, with a secretary each and nothing exchanged."""
    return copied(founded_nodes, tmp_path / "nodes")


@pytest.fixture(scope="session")
def told_once() -> Story:
    return told()


@pytest.fixture
def story(told_once: Story) -> Story:
    """The history with one of everything, to go on with."""
    return told_once.copy()
