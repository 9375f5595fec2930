"""Making a node: its folder and keys first, which need no database; then tables, national record, administrator."""

import re
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from mithaq.desk.home import Home, read_home, write_home
from mithaq.secretariat.keyring import Keyring

from .errors import AtTheDoor

PARTY = re.compile(r"[A-Z]{2,8}")


@dataclass(frozen=True)
class Wish:
    """What a new node is to be."""

    folder: Path
    party: str
    names: dict[str, str]
    host: str
    port: int
    time_zone: str = "UTC"
    scheme: Literal["http", "https"] = "http"


def make_home(wish: Wish) -> tuple[Home, bool]:
    """The node's folder with its keys, and whether it was made now. What is there already stays as it is.

    `node.toml` comes last: until it is there, the folder is no node and the command can simply be given again.
    """
    if not PARTY.fullmatch(wish.party):
        raise AtTheDoor("bad_party", party=wish.party)
    home = read_home(wish.folder)
    if home.exists:
        if home.party != wish.party:
            raise AtTheDoor("other_party", folder=wish.folder, party=home.party, asked=wish.party)
        return home, False
    Keyring.create(wish.folder / "keys")
    fresh = Home(
        folder=wish.folder, party=wish.party, name=wish.names, host=wish.host, port=wish.port,
        scheme=wish.scheme, time_zone=wish.time_zone,
    )  # fmt: skip
    write_home(fresh)
    return fresh, True


def fresh_password() -> str:
    """Four groups of five: easy to copy, 100 bits."""
    alphabet = "abcdefghijkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(alphabet) for _ in range(5)) for _ in range(4))
