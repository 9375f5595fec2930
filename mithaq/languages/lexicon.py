"""Words of the three languages that stand for one another: `lexicon/*.tsv`, written for this house.

A line is a concept: French, Arabic, English, separated by tabs; several words of one language by semicolons. Arabic
plurals that no ending makes stand beside their singular.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from mithaq.languages.stems import stem, terms
from mithaq.languages.tokens import ARABIC
from mithaq.ledger.errors import LANGUAGES, Language

FOLDER = Path(__file__).with_name("lexicon")
COLUMNS: tuple[Language, ...] = ("fr", "ar", "en")
LONGEST = 4  # words of the longest expression that is looked up
# Letters that may be joined in front of an Arabic word: particles, the future, persons of a verb.
JOINED = frozenset("وفبلكستنا")

Stems = tuple[str, ...]


@dataclass(frozen=True)
class Concept:
    """What one line says: for each language its expressions as sequences of stems."""

    words: dict[Language, tuple[Stems, ...]]


@dataclass(frozen=True)
class Hit:
    """An expression found at positions [start, end) of a sequence of stems, and what it may mean."""

    start: int
    end: int
    concept: Concept


@dataclass(frozen=True)
class Lexicon:
    """Concepts by the expressions of each language."""

    concepts: tuple[Concept, ...]
    by_stems: dict[Language, dict[Stems, list[Concept]]]

    def find(self, stems: Sequence[str], language: Language) -> Iterator[Hit]:
        """Every expression of one language in a sequence of stems, the longest at each place; all its meanings."""
        known = self.by_stems[language]
        covered = 0
        for start in range(len(stems)):
            for size in range(min(LONGEST, len(stems) - start), 0, -1):
                # A word inside an expression is looked up by itself too; an expression inside another isn't.
                if size > 1 and start + size <= covered:
                    continue
                if meanings := known.get(tuple(stems[start : start + size])):
                    covered = max(covered, start + size if size > 1 else 0)
                    yield from (Hit(start, start + size, concept) for concept in meanings)
                    break


@cache
def lexicon() -> Lexicon:
    """The shipped lexicon, read once per process."""
    concepts = tuple(_concept(line) for line in lines())
    by_stems: dict[Language, dict[Stems, list[Concept]]] = {language: {} for language in LANGUAGES}
    for concept in concepts:
        for language, expressions in concept.words.items():
            for stems in expressions:
                by_stems[language].setdefault(stems, []).append(concept)
    return Lexicon(concepts, by_stems)


@lru_cache(maxsize=200_000)
def term_of(word: str, language: Language) -> str:
    """The stem of a folded word; of an Arabic one without what is joined in front, when the rest is a known word."""
    plain = stem(word, language)
    known = _known_arabic()
    if not ARABIC.match(word) or plain in known:
        return plain
    for taken in (1, 2):
        rest = word[taken:]
        if len(rest) >= 3 and set(word[:taken]) <= JOINED and (bare := stem(rest, language)) in known:
            return bare
    return plain


def lines() -> Iterator[tuple[tuple[str, ...], ...]]:
    """For each concept the expressions of French, Arabic and English as written."""
    for file in sorted(FOLDER.glob("*.tsv")):
        for line in file.read_text("utf-8").splitlines():
            yield tuple(tuple(column.split(";")) for column in line.split("\t"))


def _concept(line: Sequence[Sequence[str]]) -> Concept:
    stemmed = {
        language: tuple(dict.fromkeys(stems for word in words if (stems := tuple(terms(word, language)))))
        for language, words in zip(COLUMNS, line, strict=True)
    }
    return Concept(stemmed)


@cache
def _known_arabic() -> frozenset[str]:
    """Stems that Arabic expressions are made of, short ones left out: they would be found in too many words."""
    found = (term for stems in lexicon().by_stems["ar"] for term in stems)
    return frozenset(term for term in found if len(term) >= 3)
