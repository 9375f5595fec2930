"""No clock, chance or network in the rooms that must answer alike on both nodes; no signals, no mocks anywhere."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.rooms import HOUSE, Room, imported, room_of
from tests.house.source import Finding, Module, modules

# On whole dotted names, so that `import time as t` hides nothing and a variable called `random` is left alone.
CLOCK = re.compile(
    r"\b(datetime|date|Hijri|Gregorian)\.(now|utcnow|today)$|\btimezone\.(now|localdate|localtime)$"
    r"|^time\.(time|monotonic|perf_counter|process_time|localtime|gmtime|sleep)(_ns)?$"
)
CHANCE = re.compile(
    r"^(numpy\.)?random\.\w+$|^secrets\.\w+$|^os\.urandom$|^uuid\.uuid[14]$|(PrivateKey|Identity)\.generate$"
)
SEEDED = re.compile(r"^(numpy\.)?random\.(Random|default_rng|Generator)$")  # from a seed: the same on every node

NETWORK = (
    *("socket", "ssl", "socketserver", "asyncio", "selectors", "ftplib", "xmlrpc", "webbrowser", "subprocess"),
    *("urllib.request", "urllib.error", "http.client", "http.server", "http.cookiejar"),
    *("requests", "httpx", "aiohttp", "urllib3", "websockets", "playwright"),
)
MAIL = ("smtplib", "imaplib", "poplib", "django.core.mail")
REFUSED = {"none": NETWORK + MAIL, "mail": NETWORK, "all": ()}

SIGNALS = ("django.dispatch", "django.db.models.signals", "django.core.signals")
MOCKS = ("unittest.mock", "mock", "pytest_mock")


def clock(root: Path) -> list[Finding]:
    """Time is an argument. The secretariat alone reads it, once, to date an entry."""
    found, dating = [], []
    for module, name, room in _rooms(root):
        for node, spoken in _uses(module, CLOCK):
            if name == "secretariat":
                dating.append(
                    module.found(node, f"the secretariat reads the clock once, to date an entry ({spoken} is one more)")
                )
            elif not room.clock:
                found.append(module.found(node, f"{name} reads no clock ({spoken}): let time be an argument"))
    return found + dating[1:]


def chance(root: Path) -> list[Finding]:
    """What is random is made at the desk or at a door and handed in; planning may draw from a seed."""
    return [
        module.found(node, f"{name} makes nothing at random ({spoken}): take it as an argument")
        for module, name, room in _rooms(root)
        if not room.clock
        for node, spoken in _uses(module, CHANCE)
        if not (name == "planning" and SEEDED.search(spoken) and not _unseeded(module, node))
    ]


def network(root: Path) -> list[Finding]:
    """Bytes in, bytes out: only jobs and two doors speak to anyone, and the desk sends mail."""
    return [
        module.found(node, f"{name} speaks to no network and starts no process (it imports {target})")
        for module, name, room in _rooms(root)
        for node, target in imported(module, set())
        if _is_of(target, REFUSED[room.network])
    ]


def left_at_the_door(root: Path) -> list[Finding]:
    """Signals hide what an act does; mocks of our own code test the mock."""
    return [
        module.found(node, f"{target} is left at the door (STYLE.md)")
        for folder, refused in (("mithaq", SIGNALS), ("tests", MOCKS))
        for module in modules(root, folder)
        for node, target in imported(module, set())
        if _is_of(target, refused)
    ]


def _rooms(root: Path) -> Iterator[tuple[Module, str, Room]]:
    for module in modules(root):
        name = room_of(module.name)
        if name in HOUSE:
            yield module, name, HOUSE[name]


def _uses(module: Module, pattern: re.Pattern[str]) -> Iterator[tuple[ast.expr | ast.stmt, str]]:
    """Where a name is spoken, called or handed on (`default=timezone.now`), or brought in by `from … import …`."""
    brought = _brought(module)
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute):
            first, _, rest = ast.unparse(node).partition(".")
            if pattern.search(spoken := f"{brought.get(first, '')}.{rest}"):
                yield node, spoken
    for statement, target in imported(module, set()):
        if isinstance(statement, ast.ImportFrom) and pattern.search(target):
            yield statement, target


def _brought(module: Module) -> dict[str, str]:
    """Name in this module → the dotted name it was imported as."""
    names: dict[str, str] = {}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            names |= {alias.asname: alias.name for alias in node.names if alias.asname}
            names |= {alias.name.split(".")[0]: alias.name.split(".")[0] for alias in node.names if not alias.asname}
        elif isinstance(node, ast.ImportFrom):
            names |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    return names


def _unseeded(module: Module, node: ast.AST) -> bool:
    """Is it called without a seed?"""
    return any(
        isinstance(call, ast.Call) and call.func is node and not (call.args or call.keywords)
        for call in ast.walk(module.tree)
    )


def _is_of(target: str, packages: tuple[str, ...]) -> bool:
    return any(target == package or target.startswith(f"{package}.") for package in packages)
