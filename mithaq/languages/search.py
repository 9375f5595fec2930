"""Search across languages and scripts: words by their stems, names by their sounds, sentences by their meaning, fused.

Pure: passages in, ranked positions out. Who may read what is decided before, by the passages given or by `allowed`.
"""

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from mithaq.languages.language import sentence_language
from mithaq.languages.meaning import Embedder, Vectors
from mithaq.languages.names import ARABIC, cross_likeness, skeleton
from mithaq.languages.normalise import normalise
from mithaq.languages.query_words import USUAL_QUERIES
from mithaq.languages.stems import placed_terms, terms, worded_terms
from mithaq.languages.tokens import unclitic
from mithaq.ledger.errors import LANGUAGES, Language

# BM25 as usual; a passage is a clause, so length matters little.
SATURATION, LENGTH = 1.2, 0.5
# How much a perfect match in words adds to the distance of meaning (bench/languages.py).
WORDS = 0.40
# Terms that a beginning or a sound may stand for.
MOST_FORMS = 24
# From here two single names are one (name_match weighs full names).
SOUNDS_ALIKE = 0.75
# How many queries the shipped ones count for, in the mean of queries.
PRIOR = 25

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Found:
    """A passage by position; `places` are raw offsets of the words that matched, none when meaning alone found it."""

    passage: int
    score: float
    places: tuple[tuple[int, int], ...]


@dataclass
class Index:
    """Passages that can be searched; `add` appends, positions never change. Not safe for writing from two threads."""

    embedder: Embedder
    texts: list[str] = field(default_factory=list)
    languages: list[Language] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)
    postings: dict[str, dict[int, int]] = field(default_factory=dict)
    vectors: Vectors = field(default_factory=lambda: np.zeros((0, 0), dtype=np.float32))
    _sorted: list[str] = field(default_factory=list)
    _words: dict[str, str] = field(default_factory=dict)
    _sounds: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _centred: Vectors | None = None
    _asked: dict[Language, tuple[int, Vectors]] = field(default_factory=dict)

    def add(self, passages: Sequence[str], *, vectors: Vectors | None = None) -> None:
        """Append passages; `vectors` are theirs when they were kept from before."""
        fresh: set[str] = set()
        for text in passages:
            fresh |= self._add_words(text)
        found = vectors if vectors is not None else self.embedder.embed(passages)
        self.vectors = found if not len(self.vectors) else np.concatenate([self.vectors, found])
        self._centred = None
        self._sorted = sorted({*self._sorted, *fresh})
        for word in fresh:
            for form, _ in unclitic(word):
                if sound := _sound(form):
                    self._sounds[sound].add(form)
                    self._words.setdefault(form, self._words[word])

    def ask(self, queries: Sequence[str]) -> None:
        """Let the mean of queries learn from many at once."""
        for language in LANGUAGES:
            own = [query for query in queries if _language(query) == language]
            if own and self.embedder.dim:
                self._asked[language] = (len(own), self.embedder.embed(own).mean(axis=0))

    def search(
        self, query: str, *, limit: int = 20, prefix: bool = False, allowed: Iterable[int] | None = None
    ) -> list[Found]:
        """The best passages first. `prefix`: the last word is still being typed. `allowed`: positions one may see."""
        if not query.strip() or not self.texts:
            return []
        words = self._by_words(query, prefix)
        scores = self._by_meaning(query)
        top = max(words.values(), default=0.0)
        if top:
            for passage, score in words.items():
                scores[passage] += WORDS * score / top * self._share(query, top)
        if allowed is not None:
            mask = np.full(len(scores), -np.inf)
            mask[list(allowed)] = 0.0
            scores = scores + mask
        order = np.argsort(-scores, kind="stable")[:limit]
        stems = set(self._forms(query, prefix))
        meaningful = bool(self.embedder.dim)
        return [
            Found(int(n), round(float(scores[n]), 4), self._places(int(n), stems))
            for n in order
            if np.isfinite(scores[n]) and (meaningful or int(n) in words)
        ]

    def _add_words(self, text: str) -> set[str]:
        language = _language(text)
        said = worded_terms(text, language)
        counts = Counter(term for term, _ in said)
        number = len(self.texts)
        self.texts.append(text)
        self.languages.append(language)
        self.lengths.append(sum(counts.values()))
        fresh = {word for _, word in said if word not in self._words}
        self._words |= {word: term for term, word in said}
        for term, count in counts.items():
            self.postings.setdefault(term, {})[number] = count
        return fresh

    def _by_words(self, query: str, prefix: bool) -> dict[int, float]:
        """BM25 over the forms of each word of the query; a word counts once, by its best form."""
        scores: dict[int, float] = defaultdict(float)
        mean = sum(self.lengths) / max(len(self.lengths), 1) or 1.0
        for forms in self._forms_by_word(query, prefix).values():
            best: dict[int, float] = {}
            for form, weight in forms.items():
                rows = self.postings.get(form, {})
                rarity = math.log(1 + (len(self.texts) - len(rows) + 0.5) / (len(rows) + 0.5))
                for passage, count in rows.items():
                    room = SATURATION * (1 - LENGTH + LENGTH * self.lengths[passage] / mean)
                    value = weight * rarity * count * (SATURATION + 1) / (count + room)
                    best[passage] = max(best.get(passage, 0.0), value)
            for passage, value in best.items():
                scores[passage] += value
        return scores

    def _share(self, query: str, top: float) -> float:
        """How much of the query the best passage holds: one common word of five proves little."""
        wanted = len(set(terms(query, _language(query)))) or 1
        ideal = wanted * math.log(1 + len(self.texts)) * 1.0
        return min(1.0, 0.25 + top / ideal)

    def _forms(self, query: str, prefix: bool) -> list[str]:
        return [form for forms in self._forms_by_word(query, prefix).values() for form in forms]

    def _forms_by_word(self, query: str, prefix: bool) -> dict[str, dict[str, float]]:
        """For each word of the query the terms that may stand for it, each with a weight up to one."""
        said = worded_terms(query, _language(query))
        found = {term: {**self._sounding(word), term: 1.0} for term, word in said}
        if prefix and said:
            last, word = said[-1]
            found[last] = {**dict.fromkeys(self._beginning(word), 0.8), **found[last]}
        return found

    def _beginning(self, start: str) -> list[str]:
        first = bisect_left(self._sorted, start)
        words = self._sorted[first : first + MOST_FORMS]
        return list(dict.fromkeys(self._words[word] for word in words if word.startswith(start)))

    def _sounding(self, word: str) -> dict[str, float]:
        """Terms of the other script that sound alike: the bridge of names."""
        sound = _sound(word)
        if not sound:
            return {}
        script = bool(ARABIC.match(word))
        near = [term for term in self._sounds.get(sound, ()) if bool(ARABIC.match(term)) != script][: 8 * MOST_FORMS]
        weighed = {term: cross_likeness(word, term) for term in near}
        return {self._words[form]: 0.9 * score for form, score in weighed.items() if score >= SOUNDS_ALIKE}

    def _by_meaning(self, query: str) -> Floats:
        if not self.embedder.dim:
            return np.zeros(len(self.texts))
        if self._centred is None:
            self._centred = _centred(self.vectors, self.languages)
        vector = self.embedder.embed([query])[0] - self._mean_query(_language(query))
        norm = float(np.linalg.norm(vector))
        return np.asarray(self._centred @ (vector / max(norm, 1e-9)), dtype=np.float64)

    def _mean_query(self, language: Language) -> Vectors:
        """Keyword queries lie elsewhere than sentences: theirs is the mean to take away."""
        usual = self.embedder.embed(USUAL_QUERIES[language]).mean(axis=0)
        count, own = self._asked.get(language, (0, usual))
        return np.asarray((PRIOR * usual + count * own) / (PRIOR + count), dtype=np.float32)

    def _places(self, passage: int, stems: set[str]) -> tuple[tuple[int, int], ...]:
        normal = normalise(self.texts[passage])
        placed = placed_terms(normal, self.languages[passage])
        return tuple(normal.raw_span(start, end) for term, start, end in placed if term in stems)


def _centred(vectors: Vectors, languages: Sequence[Language]) -> Vectors:
    """Each language's passages around their own mean, of length one again."""
    out = vectors.copy()
    for language in set(languages):
        rows = np.array([n for n, spoken in enumerate(languages) if spoken == language])
        if len(rows) > 3:
            out[rows] -= vectors[rows].mean(axis=0)
    return np.asarray(out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9), dtype=np.float32)


def _language(text: str) -> Language:
    return sentence_language(text[:2_000], "fr") or "fr"


def _sound(term: str) -> str:
    """The consonants of a word, without the weak ones: the key under which both scripts meet."""
    if term[0].isdigit() or len(term) < 3:
        return ""
    return "".join(sound for sound in skeleton(term).upper() if sound in STRONG)[:3].translate(MEETING)


STRONG = set("BTJXDRZSGFQKLMN")
# Sounds that scripts confuse meet under one letter.
MEETING = str.maketrans("QGXZJ", "KKKSS")
