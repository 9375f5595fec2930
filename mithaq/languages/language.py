"""Which language a text or a sentence is written in: by script, then by its small words."""

import re
from collections import Counter
from functools import cache

from mithaq.languages.stopwords import FREQUENT
from mithaq.ledger.errors import LANGUAGES, Language

# So many more small words of another language make a sentence one of it.
CLEARLY = 2
WORD = re.compile(r"[^\W\d_]+")
# Enough for a verdict; a long text doesn't change its language for being read to the end.
SAMPLE = 60_000
SCRIPTS = {"arabic": "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff", "latin": "A-Za-z\u00c0-\u024f"}
COUNTED = {script: re.compile(f"[{letters}]") for script, letters in SCRIPTS.items()}


def languages_by_hits(text: str) -> list[tuple[str, int]]:
    """Languages with the number of their small words in the text, most first; empty when no word is known."""
    words = Counter(word.lower() for word in WORD.findall(text[:SAMPLE]))
    hits = {name: sum(words[word] for word in frequent) for name, frequent in _frequent().items()}
    return sorted(((name, count) for name, count in hits.items() if count), key=lambda hit: (-hit[1], hit[0]))


def language_of(text: str) -> str | None:
    """The likeliest language, a name of a script when it is neither Latin nor Arabic, None when there is no letter."""
    arabic, latin = (len(pattern.findall(text[:SAMPLE])) for pattern in COUNTED.values())
    letters = sum(character.isalpha() for character in text[:SAMPLE])
    if not letters:
        return None
    if arabic + latin < letters / 2:
        return "?"
    names = ("ar", "fa", "ur", "ps") if arabic > latin else tuple(name for name in FREQUENT if name not in _EASTERN)
    found = [name for name, _ in languages_by_hits(text) if name in names]
    if found:
        return found[0]
    return "ar" if arabic > latin else "?"


def sentence_language(text: str, usual: Language) -> Language | None:
    """The language of one sentence; a sentence too short to tell is in the usual language of its file.

    None when it is clearly in a language that isn't read: a Dutch title above a French text.
    """
    arabic, latin = (len(pattern.findall(text)) for pattern in COUNTED.values())
    if arabic > latin:
        return "ar"
    hits = [hit for hit in languages_by_hits(text) if hit[0] not in _EASTERN]
    latin_usual: Language = usual if usual != "ar" else "fr"
    own = next((count for name, count in hits if name == latin_usual), 0)
    # "a", "on" and "plus" are words of two languages: a sentence changes its language only by several of them.
    if not hits or hits[0][1] < own + CLEARLY:
        return latin_usual
    return next((name for name in LANGUAGES if name == hits[0][0]), None if hits[0][1] >= 3 else latin_usual)


_EASTERN = ("ar", "fa", "ur", "ps")


@cache
def _frequent() -> dict[str, frozenset[str]]:
    return {name: frozenset(words.split()) for name, words in FREQUENT.items()}
