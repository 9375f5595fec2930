"""The page of commands for users, written from the same words as `--help`: docs/guide/commands.<language>.md."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mithaq.ledger.errors import LANGUAGES, Language

from .arguments import COMMANDS, described, helped
from .help.sentences import HELP

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "guide"


def page(language: Language) -> str:
    """Every command with its options, in this language."""
    lines = [f"# mithaq: {HELP['commands'][language]}", "", HELP["mithaq"][language], ""]
    lines += [_item(flag, HELP[flag.lstrip("-")][language]) for flag in ("--home", "--language", "--json")]
    for name in COMMANDS:
        lines += ["", f"## `mithaq {name}`", "", f"{HELP[name][language]}.", *_options(name, language)]
    return "\n".join(lines) + "\n"


def write_all() -> None:
    """Write the page in each language."""
    for language in LANGUAGES:
        FOLDER.mkdir(parents=True, exist_ok=True)
        (FOLDER / f"commands.{language}.md").write_text(page(language), encoding="utf-8")


def _options(name: str, language: Language) -> Iterator[str]:
    """What the command's own declaration says, heard instead of parsed."""
    heard: list[str] = []

    def listen(command: str, before: str) -> Any:
        def add(*flags: str, **how: Any) -> Any:
            if flags == ("subcommands",):
                return lambda word: _told(heard, (command, word), language, listen(word, f"{word} "))
            shown = f"{before}{_shown(flags[-1], how)}"
            heard.append(_item(shown, helped(command, flags[-1], language)))
            return None

        return add

    COMMANDS[name](listen(name, ""))
    yield from ["", *heard] if heard else []


def _told(heard: list[str], words: tuple[str, str], language: Language, add: Any) -> Any:
    within, word = words
    heard.append(_item(word, described(word, within)[language]))
    return add


def _shown(flag: str, how: dict[str, Any]) -> str:
    """`--out FILE`, `--receipt`, `FOLDER`."""
    metavar = how.get("metavar") or ("|".join(how["choices"]) if "choices" in how else "")
    value = "" if how.get("action") == "store_true" else metavar or flag.lstrip("-").upper()
    return f"{flag} {value}".strip() if flag.startswith("-") else value


def _item(code: str, said: str) -> str:
    return f"- `{code}`: {said}"


if __name__ == "__main__":
    write_all()
