"""Both nodes at the end of the demonstration, played once for all tests; each test serves a copy, with its people."""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from mithaq.demonstration.cast import PASSWORD, STATES
from mithaq.desk.home import read_home, write_home
from tests.browser.people import Person
from tests.browser.soundness import Watch
from tests.browser.steps.bag import Carrier
from tests.browser.two_nodes import Side, free_ports, served
from tests.cli.conftest import ROOT, Node

LANGUAGES = {"MAR": "fr", "MLI": "ar"}
PEOPLE = ("planner", "secretary")


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The story to its end: both nodes with a plan in force."""
    folder = tmp_path_factory.mktemp("played")
    command = [sys.executable, "-m", "mithaq.demonstration", "--check", "--folder", str(folder), "--language", "fr"]
    subprocess.run(command, cwd=ROOT, check=True, timeout=600, stdout=subprocess.DEVNULL)
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
    """Before a copy of the nodes."""
    shutil.copytree(played, tmp_path / "nodes")
    sides = {party: _side(tmp_path / "nodes", party, port) for party, port in zip(STATES, free_ports(), strict=True)}
    with served(sides):
        table = Table(browser, sides, Carrier(tmp_path / "bag"))
        yield table
        print(*table.watch.found, sep="\n")
        assert table.watch.found == []


def _side(folder: Path, party: str, port: int) -> Side:
    home = replace(read_home(folder / party.lower()), port=port)
    write_home(home)
    return Side(party, LANGUAGES[party], Node(home.folder), home.address, dict.fromkeys(PEOPLE, PASSWORD), folder)
