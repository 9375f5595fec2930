"""The one error family of the pure rooms: a code, its values, and a sentence in three languages with the next step."""

from collections.abc import Mapping
from typing import ClassVar, Literal

Language = Literal["fr", "ar", "en"]
LANGUAGES: tuple[Language, ...] = ("fr", "ar", "en")

Sentence = Mapping[Language, str]

# First-strong isolates keep a Latin reference, a hash or a date from reordering an Arabic sentence around it.
ISOLATE, POP = "\u2068", "\u2069"


def say(sentence: Sentence, language: Language, /, **values: object) -> str:
    """Fill the sentence's `{names}`; in Arabic each value is isolated, so that the line reads in order."""
    if language == "ar":
        values = {name: f"{ISOLATE}{value}{POP}" for name, value in values.items()}
    return sentence[language].format(**values)


class MithaqError(Exception):
    """A refusal that a person can act on. `code` selects the sentence, `values` fill it."""

    sentences: ClassVar[Mapping[str, Sentence]] = {}

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code, self.values = code, values

    def sentence(self, language: Language) -> str:
        """What is wrong, both values, and what to do next."""
        return say(self.sentences[self.code], language, **self.values)

    def __str__(self) -> str:
        return self.sentence("en") if self.code in self.sentences else f"{self.code} {self.values}"
