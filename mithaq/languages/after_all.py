"""Facts that one side alone seems to state, and the other has after all: spelt otherwise, or run into other words."""

from collections.abc import Sequence
from itertools import pairwise

from mithaq.languages.body_facts import named_elsewhere
from mithaq.languages.calendar_words import MONTH_BY_WORD, WEEKDAY_BY_WORD, WEEKDAY_NAMES
from mithaq.languages.facts import Fact
from mithaq.languages.known_spellings import KnownSpellings
from mithaq.languages.names import cross_likeness
from mithaq.languages.segments import Segment
from mithaq.languages.sounding import SOUND
from mithaq.languages.tokens import ARABIC, TOKEN, unclitic

# An Arabic word longer than this is two or three whose spaces got lost.
GLUED = 14
SHORTEST = 4


# What a name may be of that no table and no sound joins, and somebody has.
NAMED = ("organisation", "place")


def answered_by_name(fact: Fact, mine: Sequence[Segment], others: Sequence[Segment], known: KnownSpellings) -> bool:
    """Whether somebody has confirmed that what one side calls an organisation or a place is what the other says."""
    if fact.kind not in NAMED or not known:
        return False
    here, there = (" ".join(segment.text for segment in side) for side in (mine, others))
    return known.named_in(fact.words, here, there)


def answered_after_all(lone: Fact, others: Sequence[Segment]) -> bool:
    """Whether the other side states an organisation, a place, a weekday or a month after all."""
    if lone.kind == "organisation":
        return named_elsewhere(lone, others)
    if lone.kind == "place":
        return named_elsewhere(lone, others) or _sounds(lone, others)
    if lone.kind == "weekday":
        return _run_in([word for word, day in WEEKDAY_BY_WORD.items() if WEEKDAY_NAMES[day] == lone.value], others)
    if lone.unit == "month":
        names = ["".join(words) for words, month in MONTH_BY_WORD.items() if month == lone.number]
        return _run_in(names, others)
    return False


def _sounds(lone: Fact, others: Sequence[Segment]) -> bool:
    """A spelling that no table has: زندر is Zinder, and باكو the end of Tchanga-Bako. One word by one."""
    said = [form for word in TOKEN.findall(lone.words.lower()) if len(word) >= SHORTEST for form, _ in unclitic(word)]
    words = [token for segment in others for token in segment.tokens if token.word and token.capital]
    written = [token.key for token in words] + [one.key + other.key for one, other in pairwise(words)]
    heard = [form for word in written if len(word) >= SHORTEST for form, _ in unclitic(word)]
    return any(
        bool(ARABIC.match(one)) != bool(ARABIC.match(other)) and cross_likeness(one, other) >= SOUND
        for one in said
        for other in heard
    )


def _run_in(names: Sequence[str], others: Sequence[Segment]) -> bool:
    glued = [token.key for segment in others for token in segment.tokens if len(token.key) > GLUED]
    return any(name in word for word in glued for name in names if ARABIC.match(name) and len(name) >= SHORTEST)
