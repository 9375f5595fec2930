"""Words reduced to what a search compares: without case, accents, marks and endings, in French, Arabic and English."""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

import snowballstemmer  # type: ignore[import-untyped]

from mithaq.languages.normalise import Normal, fold, normalise
from mithaq.languages.small_words import SMALL
from mithaq.languages.stopwords import FREQUENT
from mithaq.languages.tokens import ARABIC, TOKEN
from mithaq.ledger.errors import Language

NAMES = {"fr": "french", "en": "english"}
ELIDED = {"l", "d", "s", "n", "c", "j", "m", "t", "qu"}
# Joined particles before an article, or a joining و before a long word; a letter that may be the word's own stays.
HEAD = re.compile(r"^(?:[وف]?[بك]?ال(?=\w{3})|[وف]?لل(?=\w{3})|و(?=\w{4}))")
# The future and the present of the third person: سيوقع and يوقع meet وقع.
VERBAL = re.compile(r"^(?:س(?=[يتن]\w{3}))?(?:ي(?=\w{3}))?")
# Endings of number, gender and person, the longer first; folded, so that ة is ه and ى is ي.
TAILS = (
    "كما",
    "هما",
    "تان",
    "تين",
    "ها",
    "هم",
    "هن",
    "نا",
    "كم",
    "ات",
    "ون",
    "ين",
    "ان",
    "يه",
    "وا",
    "ه",
    "ي",
    "ا",
    "ت",
)
SHORTEST = 3
HAMZA = str.maketrans({"ؤ": "و", "ئ": "ي", "ء": None})

Choose = Callable[[str, Language], str]


def terms(text: str, language: Language) -> list[str]:
    """The searchable terms of a text in order, without small words."""
    return [term for term, _, _ in placed_terms(normalise(text), language)]


def worded_terms(text: str, language: Language, *, choose: Choose | None = None) -> list[tuple[str, str]]:
    """(term, folded word) of a text in order."""
    normal = normalise(text)
    placed = placed_terms(normal, language, choose=choose)
    return [(term, normal.folded[start:end]) for term, start, end in placed]


def placed_terms(normal: Normal, language: Language, *, choose: Choose | None = None) -> Iterator[tuple[str, int, int]]:
    """(term, start, end) in normalised characters; an Arabic word in a French text is stemmed as Arabic."""
    reduced = choose or stem
    for match in TOKEN.finditer(normal.folded):
        word = match.group()
        if word[0].isalnum() and word not in ELIDED:
            spoken: Language = "ar" if ARABIC.match(word) else language if language != "ar" else "fr"
            if word not in _small(spoken):
                yield reduced(word, spoken), match.start(), match.end()


@lru_cache(maxsize=200_000)
def stem(word: str, language: Language) -> str:
    """The stem of a folded word."""
    if word[0].isdigit() or len(word) <= SHORTEST:
        return word
    return _arabic(word) if language == "ar" else fold(str(_stemmer(language).stemWord(word)))


def _arabic(word: str) -> str:
    """Light stemming: what is joined in front, the person of a verb, two endings; never less than three letters."""
    bare = VERBAL.sub("", HEAD.sub("", word))
    for _ in range(2):
        tail = next((tail for tail in TAILS if bare.endswith(tail) and len(bare) - len(tail) >= SHORTEST), "")
        bare = bare.removesuffix(tail) if tail else bare
    return bare.translate(HAMZA) or word


@cache
def _stemmer(language: Language) -> "snowballstemmer.stemmer":
    return snowballstemmer.stemmer(NAMES[language])


@cache
def _small(language: Language) -> frozenset[str]:
    return frozenset(fold(word) for word in f"{FREQUENT[language]} {SMALL[language]}".split())
