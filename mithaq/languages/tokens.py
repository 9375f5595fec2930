"""Words with their places, and books of phrases looked up in them by one probe per word, however long the book."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from mithaq.languages.normalise import Normal, fold

T = TypeVar("T")

# A number, a word of one script, or one sign. Hyphens and apostrophes are no tokens, so that "lieutenant-colonel" is
# two words; a Latin name that is set without a space behind an Arabic word is one by itself.
TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_\u0600-\u06ff]+|[^\W\d_A-Za-z\u00c0-\u024f]+|[^\w\s'-]")
ARABIC = re.compile("[\u0600-\u06ff]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign; `start` and `end` count in the normalised text, `key` is its folded form."""

    text: str
    key: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it begins as a proper name does; always true where the script has no capitals."""
        return self.text[0].isupper() or bool(ARABIC.match(self.text))

    @property
    def word(self) -> bool:
        return self.text[0].isalpha()


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A phrase found: tokens [first, last), normalised characters [start, end)."""

    first: int
    last: int
    start: int
    end: int
    value: T


def tokenise(normal: Normal, start: int, end: int) -> tuple[Token, ...]:
    """The tokens of a span of a normalised text."""
    text, folded = normal.text, normal.folded
    return tuple(
        Token(match.group(), folded[match.start() : match.end()], match.start(), match.end())
        for match in TOKEN.finditer(text, start, end)
    )


@lru_cache(maxsize=100_000)
def unclitic(key: str) -> tuple[tuple[str, int], ...]:
    """An Arabic word and what is left of it without و ف, then without ب ك ل; with the number of letters taken away."""
    if len(key) < 3 or not ARABIC.match(key):
        return ((key, 0),)
    bases = [(key, 0)]
    if key[0] in "وف" and len(key) > 3:
        bases.append((key[1:], 1))
    return (*bases, *(form for base in bases for form in _without_particle(*base)))


def _without_particle(base: str, taken: int) -> Iterator[tuple[str, int]]:
    if base.startswith("لل") and len(base) > 4:
        yield "ا" + base[1:], taken + 1
        # اللجنة after ل is written للجنة: the article has lost its alef and the noun begins with ل itself.
        yield "ال" + base[1:], taken + 1
    elif base[0] in "بكل" and len(base) > 3:
        yield base[1:], taken + 1


class Phrasebook(Generic[T]):
    """Phrases with a value each. A phrase written with a capital is found only where the text has one."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self.entries: dict[str, list[tuple[tuple[str, ...], bool, T]]] = {}
        for phrase, value in entries:
            words = tuple(TOKEN.findall(fold(phrase)))
            proper = phrase[:1].isupper() and not ARABIC.match(phrase)
            self.entries.setdefault(words[0], []).append((words, proper, value))
        for choices in self.entries.values():
            choices.sort(key=lambda choice: -len(choice[0]))

    def find(self, tokens: Sequence[Token]) -> list[Hit[T]]:
        """The longest phrases from left to right, without overlap."""
        hits: list[Hit[T]] = []
        at = 0
        while at < len(tokens):
            hit = self.at(tokens, at)
            if hit is not None:
                hits.append(hit)
            at = hit.last if hit is not None else at + 1
        return hits

    def at(self, tokens: Sequence[Token], at: int) -> Hit[T] | None:
        """The longest phrase that begins at this token."""
        if at >= len(tokens):
            return None
        best: Hit[T] | None = None
        for key, taken in unclitic(tokens[at].key):
            for words, proper, value in self.entries.get(key, ()):
                if self._stands(words, proper, tokens, at):
                    last = at + len(words)
                    if best is None or last > best.last:
                        best = Hit(at, last, tokens[at].start + taken, tokens[last - 1].end, value)
                    break
        return best

    @staticmethod
    def _stands(words: tuple[str, ...], proper: bool, tokens: Sequence[Token], at: int) -> bool:
        if proper and not tokens[at].capital:
            return False
        if len(tokens) - at < len(words):
            return False
        return all(tokens[at + n].key == word for n, word in enumerate(words[1:], 1))
