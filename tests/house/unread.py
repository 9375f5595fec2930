"""What nobody reads is taken out: what the product defines is read in the product, and not in tests alone."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.source import Finding, Module, calls, modules, text_files

# Read by Django, a library or the operator, who know the name; or held for a reason.
KEPT = {
    "mithaq/settings.py": "Django reads its settings by name",
    **dict.fromkeys(("USERNAME_FIELD", "EMAIL_FIELD", "REQUIRED_FIELDS"), "Django's user"),
    **dict.fromkeys(("db_for_read", "allow_relation", "allow_migrate"), "Django's router"),
    **dict.fromkeys(("handler400", "handler403", "handler404", "handler500"), "Django's addresses"),
    **dict.fromkeys(("allow_multiple_selected", "input_type", "clean_words"), "Django's forms"),
    **dict.fromkeys(("ordering", "indexes", "constraints"), "Django's models"),
    **dict.fromkeys(("_merge_keys", "_merge_registry", "_merge_signed"), "the fold, by what an act merges"),
    "_save": "Django's storage",
    "on_solution_callback": "the solver's",
    "forget_books": "tests alone, which change the database under one process",
    "forget_live": "tests alone, which change the database under one process",
    "verify_void": "the protocol's check of a void: no door hands one in yet",
}
WORD = re.compile(r"\w+")
FILLED = re.compile(r"\{(\w+)\}")  # a name in braces, in a module that fills in its own names
TAG = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)  # what a template asks for; all else there is prose
QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")


def unread(root: Path) -> list[Finding]:
    ours = modules(root)
    read = {word for module in ours for word in _read(module)}
    read |= {word for _, text in text_files(root, "mithaq", ".js", ".typ") for word in WORD.findall(text)}
    read |= {word for _, text in text_files(root, "mithaq", ".html") for word in _asked(text)}
    return [
        module.found(node, f"{name} is read nowhere in the product: take it out, or say in {__name__} who reads it")
        for module in ours
        if module.path.as_posix() not in KEPT
        for name, node in _defined(module)
        if name not in read and name not in KEPT and not name.startswith("__") and name != "_"
    ]


def _defined(module: Module) -> Iterator[tuple[str, ast.stmt]]:
    for node in ast.walk(module.tree):
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name, node
            case ast.Assign(targets=targets):
                names = (one for target in targets for one in ast.walk(target) if isinstance(one, ast.Name))
                yield from ((one.id, node) for one in names if isinstance(one.ctx, ast.Store))


def _read(module: Module) -> Iterator[str]:
    """Loaded, asked of an object, matched, or named in a string that is neither prose nor a comment on the code."""
    told = {id(node.value) for node in ast.walk(module.tree) if isinstance(node, ast.Expr)}
    named = FILLED if any(name == "globals" for name, _ in calls(module.tree)) else None
    for node in ast.walk(module.tree):
        match node:
            case ast.Name(id=name, ctx=ast.Load()) | ast.Attribute(attr=name, ctx=ast.Load()):
                yield name
            case ast.MatchClass(kwd_attrs=names):
                yield from names
            case ast.Constant(value=str(text)) if id(node) not in told:
                yield from _named(text, named)


def _named(text: str, filled: re.Pattern[str] | None = None) -> list[str]:
    """The names in a string: all its words, but of a sentence none, or those that are filled in."""
    if not re.search(r"\s", text):
        return WORD.findall(text)
    return filled.findall(text) if filled else []


def _asked(page: str) -> Iterator[str]:
    """What a template asks for in its tags, without the sentences quoted there."""
    for tag in TAG.findall(page):
        yield from WORD.findall(QUOTED.sub(" ", tag))
        yield from (name for quoted in QUOTED.findall(tag) for name in _named(quoted))
