"""Sizes that keep a page readable. `# budget: reason` lifts one, and a reason is at least three words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.house.source import Finding, Module, modules, text_files

FUNCTION, FUNCTION_WITH_REASON = 40, 80
FILE, FILE_WITH_REASON = 300, 500
TEMPLATE = 80
POSITIONAL = 4
JAVASCRIPT = 600
MEDIAN = 12  # about 8 is the aim; at 12 functions have begun to grow

REASON = re.compile(r"(#|\{#|/\*) budget: \S+ \S+ \S+")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(root: Path) -> list[Finding]:
    return [
        module.found(node, f"{node.name} has {length} lines, {limit} at most: name its parts")
        for module in _all(root)
        for node in _functions(module)
        if (length := _length(node)) > (limit := FUNCTION_WITH_REASON if _has_reason(module, node) else FUNCTION)
    ]


def files(root: Path) -> list[Finding]:
    return [
        module.found(limit, f"{len(module.lines)} lines, {limit} at most: split it by meaning")
        for module in _all(root)
        if len(module.lines) > (limit := FILE_WITH_REASON if REASON.search("\n".join(module.lines[:20])) else FILE)
    ]


def templates(root: Path) -> list[Finding]:
    return [
        Finding(path, TEMPLATE, f"{lines} lines, {TEMPLATE} at most: move a part into a template of its own")
        for path, text in text_files(root, "mithaq", ".html")
        if (lines := len(text.splitlines())) > TEMPLATE and not REASON.search(text)
    ]


def parameters(root: Path) -> list[Finding]:
    """Few positional parameters, none with a default. Tests take fixtures by position: only the product is asked.

    Django chooses some signatures; there `# budget: Django calls it so` says it.
    """
    found = []
    for module in modules(root):
        for node in _functions(module):
            if not _has_reason(module, node):
                found += [module.found(node, rule) for rule in _too_many(node)]
    return found


def javascript(root: Path) -> list[Finding]:
    lengths = {path: len(text.splitlines()) for path, text in text_files(root, "mithaq", ".js", ".mjs")}
    if sum(lengths.values()) <= JAVASCRIPT:
        return []
    longest = max(lengths, key=lambda path: lengths[path])
    return [Finding(longest, 1, f"own JavaScript has {sum(lengths.values())} lines in all, {JAVASCRIPT} at most")]


def median_length(root: Path) -> float:
    """Of the functions of the product."""
    return median([_length(node) for module in modules(root) for node in _functions(module)] or [0])


def lines_of(root: Path, folder: str) -> int:
    return sum(len(module.lines) for module in modules(root, folder))


def _all(root: Path) -> list[Module]:
    return [module for folder in ("mithaq", "tests", "bench") for module in modules(root, folder)]


def _functions(module: Module) -> Iterator[Function]:
    return (node for node in ast.walk(module.tree) if isinstance(node, Function))


def _length(node: Function) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _has_reason(module: Module, node: Function) -> bool:
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    return bool(REASON.search("\n".join(module.lines[max(first - 2, 0) : node.end_lineno])))


def _too_many(node: Function) -> Iterator[str]:
    positional = [*node.args.posonlyargs, *node.args.args]
    count = len([argument for argument in positional if argument.arg not in ("self", "cls")])
    if count > POSITIONAL:
        yield f"{node.name} takes {count} positional parameters, {POSITIONAL} at most"
    if node.args.defaults and not _is_given(node):
        yield f"{node.name} has a positional parameter with a default: make it keyword-only"


def _is_given(node: Function) -> bool:
    """Python calls its own methods by position, and a template its filters."""
    dunder = node.name.startswith("__") and node.name != "__init__"
    return dunder or any("register.filter" in ast.unparse(decorator) for decorator in node.decorator_list)
