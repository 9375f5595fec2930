"""Two nodes made with commands alone, introduced, with their people; then served, each with its worker."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import Request, urlopen

from mithaq.demonstration.cast import ADMIN, HOSTS, OTHER, STATES, ZONES, Part, cast_of
from tests.cli.conftest import ROOT, Node, environment, mithaq

PATIENCE = 20  # seconds for a node to answer, and for a process to end


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


def made(folder: Path, languages: Mapping[str, str]) -> dict[str, Side]:
    """Both nodes, introduced: two files, eight words read aloud, then the people of each."""
    ports = free_ports(len(languages))
    with ThreadPoolExecutor(len(languages)) as both:
        nodes = {party: Node(folder / party.lower()) for party in languages}
        begun = {p: both.submit(_begun, nodes[p], p, languages[p], ports.pop()) for p in languages}
        cards = {party: one.result() for party, one in begun.items()}
        asked = {p: both.submit(_peopled, nodes[p], p, languages[p], cards) for p in languages}
        return {party: one.result() for party, one in asked.items()}


@contextmanager
def served(sides: Mapping[str, Side]) -> Iterator[None]:
    """Pages and worker of each node, ended together."""
    command = [sys.executable, "-m", "mithaq"]
    running = [
        subprocess.Popen([*command, "--home", str(side.node.folder), word], cwd=ROOT, env=environment(),
                         stdout=subprocess.DEVNULL)
        for side in sides.values()
        for word in ("serve", "worker")
    ]  # fmt: skip
    try:
        for side in sides.values():
            until_it_answers(side.address)
        yield
    finally:
        for process in running:
            process.terminate()
        for process in running:
            process.wait(PATIENCE)


def free_ports(count: int) -> list[int]:
    """Ports that nobody listens on, all different."""
    probes = [socket.socket() for _ in range(count)]
    for probe in probes:
        probe.bind(("127.0.0.1", 0))
    ports = [int(probe.getsockname()[1]) for probe in probes]
    for probe in probes:
        probe.close()
    return ports


def until_it_answers(address: str) -> None:
    """Asked by number and by name: only a browser knows that `*.localhost` is this machine."""
    host = address.removeprefix("http://")
    asked = Request(f"http://127.0.0.1:{host.rpartition(':')[2]}/health/", headers={"Host": host})
    for _ in range(PATIENCE * 10):
        try:
            with urlopen(asked):
                return
        except URLError:
            time.sleep(0.1)
    raise AssertionError(f"{address} didn't answer within {PATIENCE} seconds")


def _begun(node: Node, party: str, language: str, port: int) -> dict[str, Any]:
    """The node with its administrator, and its introduction."""
    names = [word for code, name in STATES[party].items() for word in (f"--name-{code}", name)]
    place = ["--host", HOSTS[party], "--port", str(port), "--time-zone", ZONES[party]]
    init = ["--json", "init", str(node.folder), "--party", party, "--administrator", ADMIN]
    begun = node.tells(*init, *names, *place, language=language).data
    card = node.does("introduce", "--out", str(node.folder.parent / f"{party}.json"))
    return {**begun, **card}


def _peopled(node: Node, party: str, language: str, cards: Mapping[str, dict[str, Any]]) -> Side:
    """The channel with the other state, the people of this one, the chair's key in the key document."""
    theirs = cards[OTHER[party]]
    node.does("accept", theirs["file"], "--words", " ".join(theirs["words"][language]))
    passwords = {part.user: _added(node, part, language) for part in cast_of(party) if part.user != ADMIN}
    key = node.folder.parent / f"{party.lower()}-chair.key"
    public = node.does("keys", "make", "--out", str(key))["public"]
    node.does("keys", "enrol", "chair", "--public", public)
    card = cards[party]
    return Side(party, language, node, card["address"], {**passwords, ADMIN: card["password"]}, key)


def _added(node: Node, part: Part, language: str) -> str:
    """A user with their mandates; the password that the command tells."""
    roles = [word for role in part.roles for word in ("--role", role)] + (["--axis", part.axis] if part.axis else [])
    told = node.does("user", "add", part.user, "--display-name", part.name[language], "--speaks", language, *roles)
    return str(told["password"])
