"""The tree as the rules read it: modules with their syntax trees, text files, and what a rule found."""

import ast
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class Finding:
    """One broken rule, as the sentence that a developer reads."""

    path: Path
    line: int
    rule: str

    def __str__(self) -> str:
        return f"{self.path.as_posix()}:{self.line}: {self.rule}"


@dataclass(frozen=True)
class Module:
    """One Python file of the product or of its tests."""

    root: Path
    path: Path  # below the root

    @property
    def name(self) -> str:
        parts = self.path.with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @property
    def package(self) -> str:
        return self.name if self.path.name == "__init__.py" else self.name.rpartition(".")[0]

    @cached_property
    def text(self) -> str:
        return (self.root / self.path).read_text(encoding="utf-8")

    @cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, filename=str(self.path))

    def found(self, node: ast.stmt | ast.expr | ast.excepthandler | int, rule: str) -> Finding:
        return Finding(self.path, node if isinstance(node, int) else node.lineno, rule)


Rule = Callable[[Path], list[Finding]]


def modules(root: Path, folder: str = "mithaq") -> list[Module]:
    """Migrations are written by Django and vendored files by others: neither is ours to shape."""
    paths = sorted((root / folder).rglob("*.py")) if (root / folder).is_dir() else []
    return [Module(root, path.relative_to(root)) for path in paths if not {"migrations", "vendor"} & set(path.parts)]


def text_files(root: Path, folder: str, *suffixes: str) -> Iterator[tuple[Path, str]]:
    """Our own text files of these kinds, as (path below the root, text)."""
    for path in sorted((root / folder).rglob("*")):
        if path.suffix in suffixes and path.is_file() and "vendor" not in path.relative_to(root).parts:
            yield path.relative_to(root), path.read_text(encoding="utf-8")


def every_file(root: Path) -> list[Path]:
    """What a clone would hold: all that git knows or would take; in a sample tree, simply all."""
    if not (root / ".git").exists():
        paths = sorted(path.relative_to(root) for path in root.rglob("*") if path.is_file())
        return [path for path in paths if not {".venv", "__pycache__"} & set(path.parts)]
    command = ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\0")
    return sorted({Path(name) for name in names if name and (root / name).is_file()})


def spoken(node: ast.AST) -> str:
    """`a.b.c` of a chain, with calls left out: `Model.objects.filter(…).update` is `Model.objects.filter.update`."""
    if isinstance(node, ast.Call):
        return spoken(node.func)
    if isinstance(node, ast.Attribute):
        return f"{spoken(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the name it is spoken by."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield spoken(node.func), node
