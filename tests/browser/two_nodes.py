"""Two nodes made with commands alone, introduced, with their people; then served, each with its worker."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from mithaq.demonstration.cast import ADMIN, HOSTS, OTHER, STATES, ZONES, Part, cast_of
from mithaq.desk.home import read_home
from tests.cli.conftest import Node, environment, mithaq

from .ports import free_ports
from .running import running, until_it_answers

WORK = ("serve", "worker")
Founded = tuple[Path, Mapping[str, Mapping[str, str]]]  # a folder of both nodes; by party: user → password


@dataclass(frozen=True)
class Side:
    """One state's node as its people meet it."""

    party: str
    language: str
    node: Node
    address: str
    passwords: Mapping[str, str]
    key: Path  # the chair's own key, outside the node

    def signs(self, statement: Path) -> Path:
        """The chair signs on their own machine; the file with the signature."""
        out = statement.with_suffix(".signature")
        told = mithaq("--json", "sign", str(statement), "--key", str(self.key), "--out", str(out))
        assert told.code == 0, told.err
        return out


def found(folder: Path) -> dict[str, dict[str, str]]:
    """Both nodes, introduced: two files, eight words read aloud, then the people of each. By party: user → password."""
    with ThreadPoolExecutor(len(STATES)) as both:
        cards = dict(zip(STATES, both.map(partial(_begun, folder), STATES, free_ports()), strict=True))
        return dict(zip(STATES, both.map(partial(_peopled, folder, cards), STATES), strict=True))


def sides(folder: Path, languages: Mapping[str, str], passwords: Mapping[str, Mapping[str, str]]) -> dict[str, Side]:
    """Both nodes as they lie in this folder, whose people read these languages."""
    return {party: _side(folder, party, languages[party], passwords[party]) for party in STATES}


@contextmanager
def served(sides: Mapping[str, Side]) -> Iterator[None]:
    """Pages and worker of each node, ended together."""
    words = [["mithaq", "--home", str(side.node.folder), word] for side in sides.values() for word in WORK]
    with running(words, environment()) as processes:
        for side in sides.values():
            until_it_answers(side.address, processes)
        yield


def _begun(folder: Path, party: str, port: int) -> dict[str, Any]:
    """The node with its administrator, and its introduction."""
    node = Node(folder / party.lower())
    names = [word for language, name in STATES[party].items() for word in (f"--name-{language}", name)]
    place = ["--host", HOSTS[party], "--port", str(port), "--time-zone", ZONES[party]]
    begun = node.does("init", str(node.folder), "--party", party, "--administrator", ADMIN, *names, *place)
    return {**begun, **node.does("introduce", "--out", str(folder / f"{party}.json"))}


def _peopled(folder: Path, cards: Mapping[str, dict[str, Any]], party: str) -> dict[str, str]:
    """The channel with the other state, the people of this one, the chair's own key in the key document."""
    node, theirs = Node(folder / party.lower()), cards[OTHER[party]]
    node.does("accept", theirs["file"], "--words", " ".join(theirs["words"]["fr"]))
    passwords = {part.user: _added(node, part) for part in cast_of(party) if part.user != ADMIN}
    public = node.does("keys", "make", "--out", str(_key(folder, party)))["public"]
    node.does("keys", "enrol", "chair", "--public", public)
    return {**passwords, ADMIN: cards[party]["password"]}


def _added(node: Node, part: Part) -> str:
    """A user with their mandates; the password that the command tells."""
    roles = [word for role in part.roles for word in ("--role", role)] + (["--axis", part.axis] if part.axis else [])
    return str(node.does("user", "add", part.user, "--display-name", part.name["fr"], *roles)["password"])


def _side(folder: Path, party: str, language: str, passwords: Mapping[str, str]) -> Side:
    node = Node(folder / party.lower())
    return Side(party, language, node, read_home(node.folder).address, passwords, _key(folder, party))


def _key(folder: Path, party: str) -> Path:
    return folder / f"{party.lower()}-chair.key"
