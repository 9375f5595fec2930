"""A sentence as the judge has read it: its words, its stretches, and the numbers of the features of each.

A feature is a short text, known by a number of 18 bits (CRC-32), so that no table of words ships beside the weights.
"""

import zlib
from dataclasses import dataclass, field
from functools import lru_cache

from mithaq.languages.actors import Actor
from mithaq.languages.findings import Pledge
from mithaq.languages.judge_lattice import Stretch
from mithaq.languages.judge_words import Word
from mithaq.languages.sentences import Sentence

BITS = 18
MASK = (1 << BITS) - 1
Ids = list[int]


@lru_cache(maxsize=1 << 18)
def number_of(feature: str) -> int:
    """The number of a feature, the same on every machine."""
    return zlib.crc32(feature.encode()) & MASK


@dataclass
class Read:
    """A sentence read: numbers of features of each word in three places, of each cut, of each stretch as a whole;
    `ruled` is what the rules find in it."""

    sentence: Sentence
    words: list[Word]
    actors: list[Actor]
    cuts: list[int]
    stretches: list[Stretch]
    context: "Context"
    ruled: list[Pledge]
    inside: list[Ids] = field(default_factory=list)
    before: list[Ids] = field(default_factory=list)
    behind: list[Ids] = field(default_factory=list)
    starts: list[Ids] = field(default_factory=list)
    ends: list[Ids] = field(default_factory=list)
    whole: list[Ids] = field(default_factory=list)

    def span(self, stretch: Stretch) -> tuple[int, int]:
        """The characters of a stretch in the normalised text."""
        return self.words[stretch.start].start, self.words[stretch.end - 1].end

    def text(self, stretch: Stretch) -> str:
        """The words of a stretch as they stand in the text."""
        return self.sentence.normal.text[slice(*self.span(stretch))]


@dataclass(frozen=True)
class Context:
    """Where a sentence stands: the kind of text, the words above it, how far into the text it is."""

    genre: str
    heading: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    led: bool = False
    place: int = 0
