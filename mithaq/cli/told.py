"""What a command says: sentences in the reader's language, or data as JSON for another program."""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from mithaq.ledger.errors import LANGUAGES, Language, say

from .sentences import SENTENCES


@dataclass(frozen=True)
class Told:
    """Where a command's words go. With `json`, sentences fall silent and `data` speaks."""

    language: Language
    json: bool

    def say(self, code: str, /, **values: object) -> None:
        """One sentence on the standard output."""
        self.line(self.worded(code, **values))

    def line(self, text: str) -> None:
        """A line that needs no translation."""
        if not self.json:
            print(text, flush=True)

    def worded(self, code: str, /, **values: object) -> str:
        return say(SENTENCES[code], self.language, **values)

    def data(self, value: Any) -> None:
        """What happened, for a program; only with `--json`."""
        if self.json:
            print(msgspec.json.format(msgspec.json.encode(value), indent=2).decode(), flush=True)

    def complain(self, sentence: str) -> None:
        """One sentence on the standard error."""
        print(sentence, file=sys.stderr, flush=True)


def language_of(argv: Sequence[str], *, environment: Mapping[str, str] = os.environ) -> Language:
    """`--language`, else the environment's, else French."""
    for n, word in enumerate(argv):
        if word.startswith("--language"):
            asked = word.partition("=")[2] or next(iter(argv[n + 1 : n + 2]), "")
            return _known(asked)
    names = ("MITHAQ_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    return _known(next((environment[name] for name in names if environment.get(name)), ""))


def _known(name: str) -> Language:
    short = name[:2].lower()
    return next((known for known in LANGUAGES if known == short), "fr")
