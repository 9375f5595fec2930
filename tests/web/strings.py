"""Every string of the web door that a person may read, found in the sources; and what the catalogues make of it."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from django.utils.translation.template import templatize

WEB = Path(__file__).resolve().parents[2] / "mithaq" / "web"
ONE = {"gettext", "gettext_lazy", "gettext_noop", "_"}
MANY = {"ngettext", "ngettext_lazy"}
IN_CONTEXT = {"pgettext", "pgettext_lazy"}
CALL = re.compile(r"(?<!\w)(n?p?gettext|_)\(\s*((?:u?(?:'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")\s*,?\s*)+)")
LITERAL = re.compile(r"u?('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")")
SLOT = re.compile(r"%\(\w+\)[sd]|\{\w+\}")


@dataclass(frozen=True, order=True)
class Said:
    """A message: its text in English, its plural when it counts, its context when the word alone is ambiguous."""

    text: str
    plural: str = ""
    context: str = ""
    where: str = field(default="", compare=False)


def said() -> set[Said]:
    """Everything the templates and the views under mithaq/web mark for translation."""
    found = {one for path in WEB.rglob("*.html") for one in in_template(path)}
    return found | {one for path in WEB.rglob("*.py") for one in in_code(path)}


def in_template(path: Path) -> Iterator[Said]:
    where = str(path.relative_to(WEB))
    for call, arguments in CALL.findall(templatize(path.read_text(encoding="utf-8"), origin=where)):
        yield _message(call, [ast.literal_eval(text) for text in LITERAL.findall(arguments)], where)


def in_code(path: Path) -> Iterator[Said]:
    where = str(path.relative_to(WEB))
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and (name := _called(node)) in ONE | MANY | IN_CONTEXT:
            texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
            assert texts, f"{where}:{node.lineno}: {name}() of something that isn't written there can't be translated"
            yield _message(name, texts, where)


def catalogues(language: str) -> dict[Path, list[Message]]:
    """The messages of each room's catalogue in that language."""
    paths = sorted(WEB.glob(f"*/locale/{language}/LC_MESSAGES/django.po"))
    return {path: [message for message in read_po(path.open("rb"), locale=language) if message.id] for path in paths}


def forms(message: Message) -> tuple[str, ...]:
    """Its translations: one, or one for each plural form of the language."""
    return tuple(message.string) if isinstance(message.string, (list, tuple)) else (message.string or "",)


def key(message: Message) -> Said:
    texts = message.id if isinstance(message.id, (list, tuple)) else (message.id,)
    return Said(texts[0], texts[1] if len(texts) > 1 else "", message.context or "")


def slots(text: str) -> set[str]:
    return set(SLOT.findall(text))


def _message(call: str, texts: list[str], where: str) -> Said:
    if call in IN_CONTEXT:
        return Said(texts[1], context=texts[0], where=where)
    if call in MANY:
        return Said(texts[0], texts[1], where=where)
    return Said(texts[0], where=where)


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
