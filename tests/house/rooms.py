"""Who may know whom. The table of docs/house.md, and the imports of the tree walked against it."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Literal

from tests.house.source import Finding, Module, modules

Django = Literal["none", "models", "no http", "all"]
Network = Literal["none", "mail", "all"]

PURE = ("ledger", "exchange", "planning", "languages", "documents", "maps")
AXES = ("axes.training", "axes.equipment", "axes.logistics", "axes.expertise")
BASE = ("ledger", "projection", "languages")
PROGRAMME = (*BASE, "commission", "planning", "roadmap")
RECORD = (*PROGRAMME, *AXES, "axes", "evaluation", "safeguards")
BELOW_DOORS = (*PURE, *RECORD, "portfolio", "secretariat", "papers", "jobs", "desk")


@dataclass(frozen=True)
class Room:
    """What one room may touch."""

    knows: tuple[str, ...] = ()
    django: Django = "none"
    network: Network = "none"
    clock: bool = False


HOUSE = {
    "ledger": Room(),
    "exchange": Room(("ledger",)),
    **{name: Room(("ledger",)) for name in ("planning", "languages", "documents", "maps")},
    "projection": Room(("ledger",), "no http"),  # it also guards the connection
    "commission": Room(BASE, "models"),
    "roadmap": Room((*BASE, "commission", "planning"), "models"),
    **{name: Room(PROGRAMME, "models") for name in (*AXES, "evaluation", "safeguards")},
    "axes": Room((*PROGRAMME, *AXES), "models"),  # the one list in which an axis is registered
    "secretariat": Room((*PURE, *RECORD, "portfolio", "desk"), "no http", clock=True),
    "portfolio": Room(RECORD, "models"),
    "papers": Room((*PURE, *RECORD, "portfolio", "secretariat"), "models"),  # of the secretariat it reads only
    "desk": Room(("ledger", "projection"), "no http", network="mail", clock=True),
    "jobs": Room((*PURE, *RECORD, "secretariat", "papers", "desk"), "no http", network="all", clock=True),
    "web": Room(BELOW_DOORS, "all", clock=True),
    "api": Room(BELOW_DOORS, "all", network="all", clock=True),
    "cli": Room(BELOW_DOORS, "all", network="all", clock=True),
    "demonstration": Room((*BELOW_DOORS, "cli"), "all", network="all", clock=True),  # plays the story; nobody knows it
}
# The frame of the house holds no rules of the commission: settings, the index that Django asks for, the entry points.
FRAME = {"", "settings", "models", "apps", "wsgi", "asgi", "__main__", "migrations"}
# A room may import these of any other, whatever the table says: how a refusal is worded is everyone's.
EVERYONES = "mithaq.ledger.errors"

HTTP = ("django.http", "django.views", "django.urls", "django.shortcuts", "django.template", "django.forms")
DATABASES = ("sqlite3", "psycopg")
BY_NAME = {"__import__", "import_module", "importlib.import_module"}
LATE = re.compile(r"# late: \S+ \S+ \S+")


def room_of(module: str) -> str:
    """The room a dotted name lies in: `mithaq.axes.training.acts` → `axes.training`; the frame is the empty name."""
    inside = module.removeprefix("mithaq").lstrip(".")
    parts = inside.split(".")
    return ".".join(parts[:2]) if ".".join(parts[:2]) in HOUSE else parts[0]


def imports(root: Path) -> list[Finding]:
    """Every import of the product against the table."""
    known = {module.name for module in modules(root)}
    return [finding for module in modules(root) for finding in _of_module(module, known)]


def late_imports(root: Path) -> list[Finding]:
    """An import inside a function hides a cycle or a room that knows too much.

    Only the command line may, with `# late: reason`: `mithaq draft` needs no node, so it must not load one.
    """
    found = set()
    for module in modules(root):
        for function in ast.walk(module.tree):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                found |= {module.found(node, rule) for node, rule in _late(function) if not _is_excused(module, node)}
    return sorted(found, key=str)


def cycles(root: Path) -> list[Finding]:
    """Modules that need each other, shown as the ring they form."""
    by_name = {module.name: module for module in modules(root)}
    graph = {name: {target for _, target in imported(by_name[name], set(by_name))} & set(by_name) for name in by_name}
    try:
        TopologicalSorter({name: needs - {name} for name, needs in graph.items()}).prepare()
    except CycleError as ring:
        names: list[str] = ring.args[1]
        return [by_name[names[0]].found(1, "modules that import each other: " + " ← ".join(names))]
    return []


def imported(module: Module, known: set[str]) -> Iterator[tuple[ast.Import | ast.ImportFrom, str]]:
    """Each import with the module it reaches: `from a import b` reaches a.b where that is a module, else a."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _base(module, node)
            for alias in node.names:
                whole = f"{base}.{alias.name}"
                yield node, whole if whole in known or not base.startswith("mithaq") else base


def _of_module(module: Module, known: set[str]) -> Iterator[Finding]:
    name = room_of(module.name)
    if name in FRAME:
        return
    if name not in HOUSE:
        yield module.found(
            1, f"mithaq/{name} is no room of the house: put it on the map (tests/house/rooms.py, docs/house.md)"
        )
        return
    for node, target in imported(module, known):
        if rule := _broken(name, target):
            yield module.found(node, rule)


def _broken(name: str, target: str) -> str:
    room, other = HOUSE[name], room_of(target)
    if _lies_in(target, "mithaq"):
        allowed = other in ("", name, *room.knows) or _lies_in(target, EVERYONES)
        return "" if allowed else f"{name} may not know {other} (it imports {target})"
    if room.django == "none" and (_lies_in(target, *DATABASES) or target.split(".")[0].startswith(("django", "csp"))):
        return f"{name} is pure: no Django and no database (it imports {target})"
    if room.django == "models" and target.startswith("django") and not _is_models(target):
        return f"{name} may use Django's models and nothing else of it (it imports {target})"
    if room.django == "no http" and _lies_in(target, *HTTP):
        return f"{name} stands behind the doors: HTTP, forms and templates are theirs (it imports {target})"
    return ""


def _is_models(target: str) -> bool:
    return _lies_in(target, "django.db.models", "django.core.exceptions")


def _lies_in(target: str, *packages: str) -> bool:
    return any(target == package or target.startswith(f"{package}.") for package in packages)


def _base(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    parents = module.package.split(".")[: len(module.package.split(".")) - node.level + 1]
    return ".".join([*parents, *([node.module] if node.module else [])])


def _late(function: ast.AST) -> Iterator[tuple[ast.stmt | ast.expr, str]]:
    for node in ast.walk(function):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node, "an import inside a function: move it to the top, and mend what that breaks"
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in BY_NAME:
            yield node, "a module imported by its name inside a function: name it at the top"


def _is_excused(module: Module, node: ast.stmt | ast.expr) -> bool:
    return room_of(module.name) == "cli" and bool(LATE.search(module.lines[node.lineno - 1]))
