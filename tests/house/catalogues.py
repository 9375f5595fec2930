"""Every string of the pages in French and in Arabic, whole: no empty, fuzzy or missing message, every value kept."""

import re
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po

from tests.house.source import Finding

PLURALS = {"fr": 2, "ar": 6}
VALUE = re.compile(r"%\(\w+\)[a-z]|\{\w*\}|%[sd]")


def catalogues(root: Path) -> list[Finding]:
    found: list[Finding] = []
    for folder in sorted((root / "mithaq").rglob("locale")):
        paths = {language: _path(folder.relative_to(root), language) for language in PLURALS}
        read = {language: _read(root, path, found) for language, path in paths.items()}
        for language, path in paths.items():
            said = {message.id for message in read[language]}
            others = {_shown(message) for other in read.values() for message in other if message.id not in said}
            found += [Finding(path, 1, f"has no {message!r}") for message in sorted(others)]
            found += [
                Finding(path, message.lineno or 1, f"{_shown(message)!r} {fault}")
                for message in read[language]
                if message.id and (fault := _fault(message, PLURALS[language]))
            ]
    return found


def _path(folder: Path, language: str) -> Path:
    return folder / language / "LC_MESSAGES" / "django.po"


def _read(root: Path, path: Path, found: list[Finding]) -> Catalog:
    language = path.parts[-3]
    try:
        text = (root / path).read_text(encoding="utf-8")
        if f"nplurals={PLURALS[language]};" not in text.replace(" ", ""):
            found.append(Finding(path, 1, f"its header has no nplurals={PLURALS[language]}"))
        return read_po(text.splitlines(keepends=True), locale=language, abort_invalid=True)
    except (OSError, UnicodeDecodeError, PoFileError) as reason:
        found.append(Finding(path, 1, f"can't be read ({type(reason).__name__})"))
        return Catalog(locale=language)


def _fault(message: Message, plurals: int) -> str:
    texts = [message.string] if isinstance(message.string, str) else list(message.string or ())
    if message.fuzzy:
        return "is fuzzy: settle it"
    if not texts or not all(texts):
        return "is not translated, or not whole"
    values = set(VALUE.findall(" ".join(message.id) if message.pluralizable else str(message.id)))
    if not message.pluralizable:
        return "" if set(VALUE.findall(texts[0])) == values else "keeps other values than its source"
    if len(texts) != plurals:
        return f"has {len(texts)} plural forms of {plurals}"
    return "" if all(set(VALUE.findall(text)) <= values for text in texts) else "keeps other values than its source"


def _shown(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]
