"""The versions of one text: a file in one language, or each language of a bilingual file, with a label of its own."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from mithaq.languages.findings import Place
from mithaq.languages.sentences import Reading, Sentence
from mithaq.ledger.errors import Language

# Fewer sentences in another language are a quotation or a title, not a version.
FEWEST = 3


@dataclass(frozen=True)
class Version:
    """`label` is the language ("fr"), with the number of the file when two versions share one ("fr_2")."""

    label: str
    language: Language
    file: int
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Versions:
    """All versions, and which of them a place belongs to."""

    every: tuple[Version, ...]
    starts: dict[int, tuple[list[int], list[str]]]

    def label(self, place: Place) -> str:
        starts, labels = self.starts[place.file]
        return labels[max(bisect_right(starts, place.start) - 1, 0)]

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(version.label for version in self.every)

    def saying(self, places: Sequence[Place]) -> set[str]:
        """The labels of the versions in which these places lie."""
        return {self.label(place) for place in places}


def versions_of(readings: Sequence[Reading]) -> Versions:
    """One version per file and language that has enough sentences."""
    parts = [part for reading in readings for part in _parts(reading)]
    shared = Counter(language for _, language, _ in parts)
    every = tuple(
        Version(language if shared[language] == 1 else f"{language}_{file + 1}", language, file, tuple(sentences))
        for file, language, sentences in parts
    )
    starts: dict[int, tuple[list[int], list[str]]] = {}
    for reading in readings:
        own = [version for version in every if version.file == reading.file]
        marks = sorted((s.whole.start, version.label) for version in own for s in version.sentences)
        starts[reading.file] = ([start for start, _ in marks], [label for _, label in marks])
    return Versions(every, starts)


def _parts(reading: Reading) -> list[tuple[int, Language, list[Sentence]]]:
    counts = Counter(sentence.language for sentence in reading.body)
    main = reading.text.language
    kept = [language for language, count in counts.items() if language == main or count >= FEWEST]
    if main not in kept:
        kept.insert(0, main)
    return [
        (reading.file, language, [s for s in reading.body if s.language == language or _stray(s, language, main, kept)])
        for language in sorted(kept, key=lambda language: language != main)
    ]


def _stray(sentence: Sentence, language: Language, main: Language, kept: Sequence[Language]) -> bool:
    return language == main and sentence.language not in kept
