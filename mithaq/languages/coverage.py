"""Which content words of a clause the other version has, by the lexicon, by sound, by form and by the facts.

A word is answered, or known to the lexicon and not answered, or unknown: names are unknown, and so are words that the
lexicon lacks. What stands in one version alone leaves words without answer there and none in the other; what is said
in other words leaves some on both sides.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from typing import Literal

from mithaq.languages.cores import cores
from mithaq.languages.facts import Fact
from mithaq.languages.lexicon import term_of
from mithaq.languages.normalise import fold
from mithaq.languages.register import FORMAL, answers, core_answers
from mithaq.languages.segments import Segment, per_segment
from mithaq.languages.small_words import SMALL
from mithaq.languages.sounding import sounding
from mithaq.languages.stems import ELIDED
from mithaq.languages.stopwords import FREQUENT
from mithaq.languages.tokens import ARABIC, Token, unclitic
from mithaq.ledger.errors import Language

State = Literal["answered", "known", "unknown"]
PARTICIPLE = re.compile(r"(?<=\w{3})(?:ees?|es|e)$")


@dataclass(frozen=True)
class Word:
    """A content word, its stem, and whether the other side has it."""

    segment: Segment
    token: Token
    stem: str
    state: State


@dataclass(frozen=True)
class Clause:
    """What two versions say in one place: their segments, the facts in them, and the content words held against each
    other, which is done once, whoever asks."""

    a: Sequence[Segment]
    b: Sequence[Segment]
    a_facts: Sequence[Fact]
    b_facts: Sequence[Fact]

    @cached_property
    def words(self) -> tuple[list[Word], list[Word]]:
        """The content words of `a` and of `b`, each with its answer on the other side."""
        return covered(self.a, self.b), covered(self.b, self.a)


@dataclass(frozen=True)
class _Side:
    """What the other side can answer with."""

    language: Language
    stems: frozenset[str]
    cores: frozenset[str]
    keys: frozenset[str]


def covered(a: Sequence[Segment], b: Sequence[Segment]) -> list[Word]:
    """The content words of `a` in order, each with its answer in `b`."""
    if not a or not b:
        return []
    other = _side(b)
    words = [
        Word(segment, token, stem, _state(token, stem, segment.language, other))
        for segment in a
        for token, stem in content(segment)
    ]
    heard = sounding({word.token.key for word in words if word.state != "answered"}, other.keys)
    return [replace(word, state="answered") if word.token.key in heard else word for word in words]


@per_segment
def content(segment: Segment) -> list[tuple[Token, str]]:
    """(token, stem) of the words of a segment that mean something by themselves."""
    found = []
    for token in segment.tokens:
        spoken: Language = "ar" if ARABIC.match(token.text) else segment.language if segment.language != "ar" else "fr"
        if token.word and len(token.key) > 2 and token.key not in _small(spoken) and token.key[0].isalpha():
            found.append((token, _term(token.key, spoken)))
    return found


@lru_cache(maxsize=100_000)
def _term(key: str, language: Language) -> str:
    """The stem; of a French participle that lost its accent in folding ("deposees") that of its verb, if known."""
    plain = term_of(key, language)
    if language != "fr" or plain in answers("fr", "ar") or not PARTICIPLE.search(key):
        return plain
    verb = term_of(PARTICIPLE.sub("er", key), language)
    return verb if verb in answers("fr", "ar") else plain


def _side(segments: Sequence[Segment]) -> _Side:
    words = [pair for segment in segments for pair in content(segment)]
    keys = {form for token, _ in words for form, _ in unclitic(token.key)} | {token.key for token, _ in words}
    forms = frozenset(core for token, _ in words for core in cores(token.key))
    return _Side(segments[0].language, frozenset(stem for _, stem in words), forms, frozenset(keys))


def _state(token: Token, stem: str, language: Language, other: _Side) -> State:
    """By the lexicon alone."""
    known = answers(language, other.language).get(stem)
    if (known and known & other.stems) or stem in other.stems or _derived(token, stem, language, other):
        return "answered"
    # "National Hurricane Center" stands in a French text in English, and in an Arabic one translated.
    foreign = (
        answers("en", other.language).get(term_of(token.key, "en")) if language == "fr" and token.capital else None
    )
    return "answered" if foreign and foreign & other.stems else "known" if known or foreign else "unknown"


def _derived(token: Token, stem: str, language: Language, other: _Side) -> bool:
    """Whether the other side has another word of the root that an answer in Arabic is made from."""
    if other.language == "ar":
        return bool(core_answers(language).get(stem, frozenset()) & other.cores)
    if language != "ar":
        return False
    there = core_answers(other.language, of_cores=True)
    return any(there.get(core, frozenset()) & other.stems for core in cores(token.key))


@cache
def _small(language: Language) -> frozenset[str]:
    words = f"{FREQUENT[language]} {SMALL[language]} {FORMAL[language]}"
    return frozenset(ELIDED) | frozenset(fold(word) for word in words.split())
