"""The folder a node lives in: what `node.toml` says, and where the record, the desk, the files and the keys lie."""

import json
import os
import secrets
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

NODE_FILE = "node.toml"
Ceiling = Literal["open", "restricted"]


class HomeError(Exception):
    """The folder can't be used as a node; the message says what to mend."""


@dataclass(frozen=True, kw_only=True)
class Home:
    """One state's node. Without a `node.toml` (tests, `mithaq draft`) it is unnamed and keeps nothing."""

    folder: Path
    party: str = ""
    name: dict[str, str] = field(default_factory=dict)
    host: str = "localhost"
    port: int = 8000
    scheme: Literal["http", "https"] = "http"
    allowed_hosts: tuple[str, ...] = ()
    time_zone: str = "UTC"
    ceiling: Ceiling = "restricted"
    hijri_offset: int = 0  # days by which the sighting here differs from the computed calendar
    secret_key: str = field(default_factory=lambda: secrets.token_urlsafe(48), repr=False)

    @property
    def record(self) -> Path:
        return self.folder / "record.sqlite3"

    @property
    def desk(self) -> Path:
        return self.folder / "desk.sqlite3"

    @property
    def files(self) -> Path:
        return self.folder / "files"

    @property
    def keys(self) -> Path:
        return self.folder / "keys"

    @property
    def address(self) -> str:
        return f"{self.scheme}://{self.host}:{self.port}"

    @property
    def exists(self) -> bool:
        return (self.folder / NODE_FILE).is_file()

    def named(self, language: str) -> str:
        """The state's own name in that language, else its code."""
        return self.name.get(language) or self.name.get("en") or self.party


def folder() -> Path:
    """Where the node of this process lives: `MITHAQ_HOME`, else ./node."""
    return Path(os.environ.get("MITHAQ_HOME") or "node").resolve()


def read_home(at: Path) -> Home:
    """The node in this folder, or an unnamed one when there is no `node.toml`."""
    path = at / NODE_FILE
    if not path.is_file():
        return Home(folder=at)
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        values["allowed_hosts"] = tuple(values.get("allowed_hosts", ()))
        return Home(folder=at, **values)
    except (tomllib.TOMLDecodeError, TypeError, UnicodeDecodeError) as fault:
        raise HomeError(f"{path} can't be read ({fault}). Mend that line, or make the node again.") from fault


def write_home(home: Home) -> None:
    """Make the folder and its `node.toml`, readable by its owner alone: it holds the secret key of the sessions."""
    for place in (home.folder, home.files, home.keys):
        place.mkdir(parents=True, exist_ok=True)
        place.chmod(0o700)
    values = {name: getattr(home, name) for name in _PLAIN} | {"allowed_hosts": list(home.allowed_hosts)}
    lines = [f"{name} = {_toml(value)}" for name, value in values.items()]
    lines += ["", "[name]", *(f"{language} = {_toml(text)}" for language, text in home.name.items())]
    path = home.folder / NODE_FILE
    draft = path.with_suffix(".new")
    draft.touch(mode=0o600)
    draft.write_text("\n".join(lines) + "\n", encoding="utf-8")
    draft.replace(path)


_PLAIN = ("party", "host", "port", "scheme", "time_zone", "ceiling", "hijri_offset", "secret_key")


def _toml(value: object) -> str:
    # A JSON string, number or list of strings is also a TOML one.
    return json.dumps(value, ensure_ascii=False)
