"""Only the secretariat writes what belongs to a commission."""

import ast
from pathlib import Path

from tests.house.rooms import AXES, imported, room_of
from tests.house.source import Finding, Module, calls, modules

NEVER = {"commission", "roadmap", "axes", *AXES, "evaluation", "safeguards", "portfolio", "papers"}
WRITES = {"save", "create", "get_or_create", "update_or_create", "bulk_create", "bulk_update", "delete"}
WRITES |= {f"a{name}" for name in WRITES}
QUERYSET = {"objects", "filter", "exclude", "all", "order_by"}  # `update` on one of these writes; on a dict it doesn't
DOORS_TO_SQL = ("django.db.connection", "django.db.connections", "django.db.transaction")


def writers(root: Path) -> list[Finding]:
    """In a room that never writes, no call that writes; elsewhere but in the secretariat, none on a Projection."""
    domain = projections(root)
    found = []
    for module in modules(root):
        room = room_of(module.name)
        if room in NEVER:
            found += _any_write(module, room)
        elif room != "secretariat":
            found += _domain_write(module, room, domain)
    return found


def projections(root: Path) -> set[str]:
    """Names of the classes that the ledger can refill, by their base."""
    return {
        node.name
        for module in modules(root)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef)
        and any(ast.unparse(base).split(".")[-1] == "Projection" for base in node.bases)
    }


def _any_write(module: Module, room: str) -> list[Finding]:
    found = [
        module.found(call, f"{room} never writes a table ({name}): let an act be performed by the secretariat")
        for name, call in calls(module.tree)
        if _writes(name)
    ]
    return found + [
        module.found(node, f"{room} never touches the database itself (it imports {target})")
        for node, target in imported(module, set())
        if target in DOORS_TO_SQL
    ]


def _domain_write(module: Module, room: str, domain: set[str]) -> list[Finding]:
    return [
        module.found(
            call, f"{room or 'the frame'} writes {name.split('.')[0]}, which only the secretariat may ({name})"
        )
        for name, call in calls(module.tree)
        if _writes(name) and name.split(".")[0] in domain
    ]


def _writes(name: str) -> bool:
    *before, last = name.split(".")
    if last in {"update", "aupdate"}:
        return bool(QUERYSET & set(before))
    return bool(before) and last in WRITES
