"""Where the demonstration lies: two nodes, the bag between them, and the people's own keys outside both."""

import json
import socket
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from mithaq.cli import personal_key
from mithaq.cli.begin import Wish, make_home
from mithaq.cli.files import write
from mithaq.cli.offline import statement_of
from mithaq.cli.signature import Signature
from mithaq.desk.home import Home, read_home, write_home
from mithaq.ledger.adoption import message
from mithaq.ledger.personal import sign_person

from .cast import HOSTS, STATES, ZONES

FIRST_PORT = 8001


@dataclass(frozen=True)
class Folder:
    """The folder of one demonstration."""

    path: Path

    @property
    def bag(self) -> Path:
        return self.path / "bag"

    @property
    def people(self) -> Path:
        return self.path / "people"

    def home(self, party: str) -> Path:
        return self.path / party.lower()

    def papers(self, party: str) -> Path:
        return self.path / "papers" / party.lower()

    def begun(self, today: date) -> date:
        """The day on which this story was begun: written once, so that its dates stay."""
        file = self.path / "story.json"
        if not file.exists():
            write(file, json.dumps({"begun": today.isoformat()}).encode())
        return date.fromisoformat(json.loads(file.read_text(encoding="utf-8"))["begun"])

    def make_homes(self) -> dict[str, Home]:
        """Both nodes' folders and keys, each with a port of its own that is free now."""
        homes: dict[str, Home] = {}
        for party in STATES:
            taken = {home.port for home in homes.values()}
            known = read_home(self.home(party))
            if not known.exists:
                known, _ = make_home(self._wish(party, next_free(FIRST_PORT, taken)))
            elif known.port in taken or not is_free(known.port):
                known = replace(known, port=next_free(FIRST_PORT, taken))
                write_home(known)
            homes[party] = known
        return homes

    def public(self, party: str) -> str:
        """The public key of this party's chair, whose key file lies with the people."""
        file = self._key(party)
        if not file.exists():
            personal_key.create(file)
        return personal_key.load(file).public

    def sign(self, party: str, statement: Path) -> Path:
        """The chair signs on their own machine; the signature is what goes back to the node."""
        read, key = statement_of(statement), personal_key.load(self._key(party))
        proof = sign_person(key.seed, message("adopt", read.encode()))
        made = Signature(content=read.content, choice="adopt", public=key.public, proof=proof)
        return write(self.people / f"{party.lower()}-chair.signature.json", made.encode())

    def _key(self, party: str) -> Path:
        return self.people / f"{party.lower()}-chair.key"

    def _wish(self, party: str, port: int) -> Wish:
        return Wish(
            folder=self.home(party),
            party=party,
            names=STATES[party],
            host=HOSTS[party],
            port=port,
            time_zone=ZONES[party],
        )


def next_free(first: int, taken: set[int]) -> int:
    """The first port from there on that nobody listens on."""
    return next(port for port in range(first, 65_536) if port not in taken and is_free(port))


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True
