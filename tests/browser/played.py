"""Both nodes at the end of the demonstration, played once for all tests; served once for those that record nothing."""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from mithaq.demonstration.cast import PASSWORD, STATES
from mithaq.desk.home import read_home, write_home
from tests.cli.conftest import ROOT, Node

from .patience import WHOLE_STORY
from .people import Person
from .ports import free_ports
from .soundness import Watch
from .steps.bag import Carrier
from .two_nodes import Side, served

LANGUAGES = {"MAR": "fr", "MLI": "ar"}
PEOPLE = ("planner", "secretary")


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The story to its end: both nodes with a plan in force."""
    folder = tmp_path_factory.mktemp("played")
    command = [sys.executable, "-m", "mithaq.demonstration", "--check", "--folder", str(folder), "--language", "fr"]
    subprocess.run(command, cwd=ROOT, check=True, timeout=WHOLE_STORY, stdout=subprocess.DEVNULL)
    return folder


@dataclass
class Table:
    """Both nodes served; whoever is called for the first time signs in."""

    browser: Browser
    sides: Mapping[str, Side]
    bag: Carrier
    watch: Watch = field(default_factory=Watch)
    known: dict[tuple[str, str], Person] = field(default_factory=dict)

    def __call__(self, party: str, user: str = "planner") -> Person:
        if (party, user) not in self.known:
            person = self.known[party, user] = Person(self.browser, self.sides[party], user, self.watch)
            person.signs_in()
        return self.known[party, user]

    def carries(self, sender: str, receiver: str) -> None:
        """The secretaries' bag."""
        self.bag.carries(self(sender, "secretary"), self(receiver, "secretary"))


@pytest.fixture
def table(browser: Browser, played: Path, tmp_path: Path) -> Iterator[Table]:
    """Before a copy of the nodes, to do with as one likes."""
    with _copied(played, tmp_path) as sides, _seated(browser, sides, tmp_path) as table:
        yield table


@pytest.fixture(scope="session")
def shown(played: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Side]]:
    """One copy for everybody who only looks: nothing may be recorded in it."""
    with _copied(played, tmp_path_factory.mktemp("shown")) as sides:
        before = [side.node.sizes for side in sides.values()]
        yield sides
        assert [side.node.sizes for side in sides.values()] == before


@pytest.fixture
def looking(browser: Browser, shown: Mapping[str, Side], tmp_path: Path) -> Iterator[Table]:
    """Before the nodes that the next test reads too."""
    with _seated(browser, shown, tmp_path) as table:
        yield table


@contextmanager
def _copied(played: Path, folder: Path) -> Iterator[Mapping[str, Side]]:
    shutil.copytree(played, folder / "nodes")
    sides = {party: _side(folder / "nodes", party, port) for party, port in zip(STATES, free_ports(), strict=True)}
    with served(sides):
        yield sides


@contextmanager
def _seated(browser: Browser, sides: Mapping[str, Side], folder: Path) -> Iterator[Table]:
    table = Table(browser, sides, Carrier(folder / "bag"))
    try:
        yield table
    finally:
        print(*table.watch.found, sep="\n")  # pytest shows it beside a step that failed
        for person in table.known.values():
            person.closes()
    assert table.watch.found == []


def _side(folder: Path, party: str, port: int) -> Side:
    home = replace(read_home(folder / party.lower()), port=port)
    write_home(home)
    return Side(party, LANGUAGES[party], Node(home.folder), home.address, dict.fromkeys(PEOPLE, PASSWORD), folder)
