"""Search across languages and scripts: words by their stems, names by their sounds, sentences by their meaning, fused.

Pure: passages in, ranked positions out. Who may read what is decided before, by the passages given or by `allowed`.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from mithaq.languages.known_spellings import NOTHING, KnownSpellings
from mithaq.languages.language import sentence_language
from mithaq.languages.lexicon import term_of
from mithaq.languages.meaning import Embedder
from mithaq.languages.normalise import normalise
from mithaq.languages.postings import Postings
from mithaq.languages.query import Vocabulary, Words
from mithaq.languages.query_words import USUAL_QUERIES
from mithaq.languages.stems import placed_terms, worded_terms
from mithaq.languages.vectors import Space
from mithaq.ledger.errors import LANGUAGES, Language

# How much a perfect match in words adds to the nearness of meaning (bench/languages.py).
WORDS = 0.7
# A term that stands less surely for a word of the query is not marked in a passage.
MARKED = 0.25
# How many queries the shipped ones count for, in the mean of queries.
PRIOR = 25

# Queries asked at once whose nearest passages tell which ones are near to everything, and when that takes too long.
CROWD, MOST_PAIRS = 10, 20_000_000

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]  # which passages


@dataclass(frozen=True)
class Found:
    """A passage by position; `places` are raw offsets of the words that matched, none when meaning alone found it."""

    passage: int
    score: float
    places: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Asked:
    """Queries of one language asked at once: how many, their mean, and how crowded each passage is by them."""

    count: int
    mean: Floats
    crowd: Floats | None = None


@dataclass
class Index:
    """Passages that can be searched; `add` appends, positions never change. Not safe for writing from two threads."""

    embedder: Embedder
    texts: list[str] = field(default_factory=list)
    languages: list[Language] = field(default_factory=list)
    postings: Postings = field(default_factory=Postings)
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    space: Space = field(init=False)
    _asked: dict[Language, Asked] = field(default_factory=dict)
    _usual: dict[Language, Floats] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.space = Space(self.embedder.dim)

    def add(
        self,
        passages: Sequence[str],
        *,
        vectors: Floats | None = None,
        languages: Sequence[Language] | None = None,
    ) -> None:
        """Append passages; `vectors` are theirs when they were kept from before, `languages` when they are known."""
        spoken = list(languages) if languages is not None else [_language(text) for text in passages]
        said = [worded_terms(text, language, choose=term_of) for text, language in zip(passages, spoken, strict=True)]
        for words in said:
            self.postings.add(Counter(term for term, _ in words))
        self.vocabulary.learn(pair for words in said for pair in words)
        self.texts += passages
        self.languages += spoken
        self.space.add(vectors if vectors is not None else self.embedder.embed(passages), spoken)

    def ask(self, queries: Sequence[str]) -> None:
        """Let the mean of queries, and the passages that answer too many of them, be learnt from many at once."""
        self._asked.clear()
        for language in LANGUAGES if self.embedder.dim else ():
            own = [query for query in queries if _language(query) == language]
            if own:
                vectors = self.embedder.embed(own)
                self._asked[language] = Asked(len(own), vectors.mean(axis=0))
                if len(own) >= CROWD and len(own) * len(self.texts) <= MOST_PAIRS:
                    self._asked[language] = Asked(len(own), vectors.mean(axis=0), self._crowd(vectors, language))

    def search(
        self,
        query: str,
        *,
        limit: int = 20,
        prefix: bool = False,
        meaning: bool = True,
        least: float = -1.0,
        allowed: Iterable[int] | Mask | None = None,
        names: KnownSpellings = NOTHING,
    ) -> list[Found]:
        """The best passages first. `prefix`: the last word is still being typed. `allowed`: what one may see.

        `least`: how near in meaning a passage must be that holds no word of the query; else all are ranked.
        `names`: spellings that people have confirmed; one finds the others.
        """
        if not query.strip() or not self.texts:
            return []
        words = self.vocabulary.words_of(query, _language(query), prefix=prefix, names=names)
        held = self.postings.scores(words)
        scores = held * (WORDS / self.postings.ideal(words))
        wanted = held > 0
        if meaning and self.embedder.dim:
            near = self._by_meaning(query)
            scores, wanted = scores + near, wanted | (near >= least)
        if allowed is not None:
            wanted &= _mask(len(scores), allowed)
        best = _best(np.where(wanted, scores, -np.inf), limit)
        return [Found(int(n), round(float(scores[n]), 4), self._places(int(n), words)) for n in best]

    def _by_meaning(self, query: str) -> Floats:
        language = _language(query)
        near = self._near(self.embedder.embed([query])[0], language)
        asked = self._asked.get(language)
        return near if asked is None or asked.crowd is None else near - 0.5 * asked.crowd

    def _near(self, vector: Floats, language: Language) -> Floats:
        """Keyword queries lie elsewhere than sentences: theirs is the mean to take away."""
        away = vector - self._mean_query(language)
        return self.space.nearness(away / max(float(np.linalg.norm(away)), 1e-9))

    def _mean_query(self, language: Language) -> Floats:
        if language not in self._usual:
            self._usual[language] = self.embedder.embed(USUAL_QUERIES[language]).mean(axis=0)
        usual = self._usual[language]
        asked = self._asked.get(language, Asked(0, usual))
        return np.asarray((PRIOR * usual + asked.count * asked.mean) / (PRIOR + asked.count), dtype=np.float32)

    def _crowd(self, queries: Floats, language: Language) -> Floats:
        """float32[passages]: how near each passage is to the queries nearest to it. What is near to all says little."""
        nearest = np.full((CROWD, len(self.texts)), -np.inf, dtype=np.float32)
        for vector in queries:
            near, least = self._near(vector, language), nearest.argmin(axis=0)
            rows = np.arange(len(near))
            nearest[least, rows] = np.maximum(nearest[least, rows], near)
        return np.asarray(nearest.mean(axis=0), dtype=np.float32)

    def _places(self, passage: int, words: Words) -> tuple[tuple[int, int], ...]:
        """Where a word of the query, or what answers it in the language of the passage, stands."""
        sure = {term for forms in words for term, weight in forms.items() if weight >= MARKED}
        normal = normalise(self.texts[passage])
        placed = placed_terms(normal, self.languages[passage], choose=term_of)
        return tuple(normal.raw_span(start, end) for term, start, end in placed if term in sure)


def _best(scores: Floats, limit: int) -> NDArray[np.intp]:
    """Positions of the highest scores, the earlier passage first among equals; none that is not to be seen."""
    if limit < len(scores):
        least = np.partition(scores, len(scores) - limit)[len(scores) - limit]
        chosen = np.flatnonzero(scores >= least)
    else:
        chosen = np.arange(len(scores))
    chosen = chosen[np.isfinite(scores[chosen])]
    return chosen[np.argsort(-scores[chosen], kind="stable")][:limit]


def _mask(count: int, allowed: Iterable[int] | Mask) -> Mask:
    if isinstance(allowed, np.ndarray):
        return allowed
    mask = np.zeros(count, dtype=bool)
    mask[list(allowed)] = True
    return mask


def _language(text: str) -> Language:
    return sentence_language(text[:2_000], "fr") or "fr"
