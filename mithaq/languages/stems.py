"""Words reduced to what a search compares: without case, accents, marks and endings, in French, Arabic and English."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

import snowballstemmer  # type: ignore[import-untyped]

from mithaq.languages.normalise import Normal, fold, normalise
from mithaq.languages.stopwords import FREQUENT
from mithaq.languages.tokens import ARABIC, TOKEN
from mithaq.ledger.errors import Language

NAMES = {"fr": "french", "ar": "arabic", "en": "english"}
# Joined particles before an article, or a joining و before a long word; a letter that may be the word's own stays.
PARTICLES = re.compile(r"^(?:[وف]?[بك]?ال(?=\w{3})|[وف]?لل(?=\w{3})|و(?=\w{5}))")
ELIDED = {"l", "d", "s", "n", "c", "j", "m", "t", "qu"}


def terms(text: str, language: Language) -> list[str]:
    """The searchable terms of a text in order, without small words."""
    return [term for term, _, _ in placed_terms(normalise(text), language)]


def worded_terms(text: str, language: Language) -> list[tuple[str, str]]:
    """(term, folded word) of a text in order."""
    normal = normalise(text)
    return [(term, normal.folded[start:end]) for term, start, end in placed_terms(normal, language)]


def placed_terms(normal: Normal, language: Language) -> Iterator[tuple[str, int, int]]:
    """(term, start, end) in normalised characters; an Arabic word in a French text is stemmed as Arabic."""
    for match in TOKEN.finditer(normal.folded):
        word = match.group()
        if word[0].isalnum() and word not in ELIDED:
            spoken: Language = "ar" if ARABIC.match(word) else language if language != "ar" else "fr"
            if word not in _small(spoken):
                yield stem(word, spoken), match.start(), match.end()


@lru_cache(maxsize=200_000)
def stem(word: str, language: Language) -> str:
    """The stem of a folded word."""
    if word[0].isdigit() or len(word) < 4:
        return word
    if language == "ar":
        return fold(str(_stemmer("ar").stemWord(PARTICLES.sub("", word))))
    return fold(str(_stemmer(language).stemWord(word)))


@cache
def _stemmer(language: Language) -> "snowballstemmer.stemmer":
    return snowballstemmer.stemmer(NAMES[language])


@cache
def _small(language: Language) -> frozenset[str]:
    return frozenset(fold(word) for word in FREQUENT[language].split())
