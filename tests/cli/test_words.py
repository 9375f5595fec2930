"""Every command and option is told in three languages, in the help and in the guide; every sentence can be said."""

import string
from collections.abc import Mapping

import pytest

from mithaq.cli import errors, sentences
from mithaq.cli.arguments import COMMANDS, parser
from mithaq.cli.guide import FOLDER, page
from mithaq.cli.help.sentences import HELP
from mithaq.cli.told import language_of
from mithaq.demonstration import sentences as demonstration
from mithaq.ledger.errors import LANGUAGES, Language, Sentence

TABLES: dict[str, Mapping[str, Sentence]] = {
    "help": HELP, "errors": errors.SENTENCES, "told": sentences.SENTENCES,
    "demo": demonstration.SENTENCES, "chapters": demonstration.CHAPTERS,
}  # fmt: skip


def named(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_three_languages_with_the_same_values(table: Mapping[str, Sentence]) -> None:
    for code, sentence in table.items():
        assert set(sentence) == set(LANGUAGES), code
        assert all(text.strip() for text in sentence.values()), code
    # A day is written in the reader's language, so it is another value in each.
    alike = {code: sentence for code, sentence in table.items() if code != "session.propose"}
    for code, sentence in alike.items():
        assert len({frozenset(named(text)) for text in sentence.values()}) == 1, code


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_says_what_the_help_says(language: Language) -> None:
    written = (FOLDER / f"commands.{language}.md").read_text(encoding="utf-8")
    assert written == page(language), "write it again: python -m mithaq.cli.guide"
    assert all(f"`mithaq {name}`" in written for name in COMMANDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_has_its_help(language: Language) -> None:
    told = parser(language).format_help()
    assert all(name in told for name in COMMANDS)
    assert "usage:" not in told or language == "en"


def test_the_language_is_asked_for_then_of_the_machine_then_french() -> None:
    assert language_of(["--language", "ar", "x"], environment={"LANG": "en_GB.UTF-8"}) == "ar"
    assert language_of(["x", "--language=en"], environment={}) == "en"
    assert language_of(["x"], environment={"LANG": "ar_MA.UTF-8"}) == "ar"
    assert language_of(["x"], environment={"LC_ALL": "C.UTF-8", "LANG": "en"}) == "fr"
    assert language_of(["x"], environment={}) == "fr"
