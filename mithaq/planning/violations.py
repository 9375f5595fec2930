"""What a plan breaks, as a code with values and a sentence in each language."""

from collections.abc import Mapping
from dataclasses import dataclass

from mithaq.ledger.errors import Language
from mithaq.planning.hosting.sentences import FAULTS
from mithaq.planning.sentences import VIOLATIONS
from mithaq.planning.words import NO_NAMES, tell


@dataclass(frozen=True)
class Violation:
    """One broken rule: its code, the keys of what is concerned, and the values of its sentence."""

    code: str
    keys: tuple[str, ...]
    values: Mapping[str, object]

    def sentence(self, language: Language, *, names: Mapping[str, str] = NO_NAMES) -> str:
        """What is broken, both values, and what to do next; keys that `names` knows are told by name."""
        return tell((FAULTS if self.code in FAULTS else VIOLATIONS)[self.code], language, self.values, names=names)
