"""What a file couldn't carry: each loss with its place, as a sentence. Pages, commands and the files say it alike."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mithaq.documents.sentences import LOST, PLACES
from mithaq.ledger.errors import Language, say


@dataclass(frozen=True)
class Loss:
    """`code` names the sentence; `place` is a kind of place, with its number and name in the file; "" is the whole."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)
    place: str = ""
    number: str = ""
    name: str = ""

    def sentence(self, language: Language) -> str:
        """Where, what, and what was made of it."""
        told = say(LOST[self.code], language, **self.values)
        where = self.where(language)
        return f"{where}{COLON[language]}{told}" if where else told

    def where(self, language: Language) -> str:
        """`Task 12 “Course”`; empty for the whole file."""
        return say(PLACES[self.place], language, number=self.number, name=self.name) if self.place else ""


COLON: Mapping[Language, str] = {"fr": " : ", "ar": ": ", "en": ": "}
