# ruff: noqa: E501 -- tables read better by what belongs together
"""How alike two single names of one script are: what both romanise is compared as sounds, Arabic letter by letter.

An edit costs what it means: an h, a doubled letter or a hamza hardly anything, a long vowel in Arabic as much as a
consonant nearly, because حسن is not حسين. Half the letters changed is no likeness at all.
"""

import re
from collections.abc import Callable
from functools import lru_cache

Cost = Callable[[str, str], float]  # of one letter for another; "" for none

# Several letters that Latin spellings write one sound with: upper case stands for a sound without a letter of its own.
SOUNDS = (
    ("tch|sch|sh|ch", "S"), ("kh", "X"), ("gh", "G"), ("th", "t"), ("dh", "d"), ("dj", "j"), ("ph", "f"), ("ou|oo|w", "u"),
    ("ck|qu|q|c(?![eiy])", "k"), ("c", "s"), ("gn", "ni"), ("gu(?=[ei])", "g"), ("x", "ks"), ("ee|y|ie(?=[^aou]|$)", "i"),
    ("a[ih]+$|e[ih]+$|ai|ei", "e"), (r"(.)\1+", r"\1"),
)  # fmt: skip
# What print and scan take for another letter.
MISREAD = (("rn", "m"), ("qu", "ou"), ("vv", "w"), ("cl", "d"), ("ii", "u"))
VOWELS = set("aeiou")
NEAR_VOWELS = {frozenset(pair): 0.35 for pair in ("ae", "ei", "ou")}
NEAR_SOUNDS = {
    frozenset(pair): cost
    for pair, cost in (
        ("kX", 0.4), ("hX", 0.4), ("gG", 0.2), ("kg", 0.5), ("kG", 0.5), ("rG", 0.5), ("sz", 0.4), ("tT", 0.2), ("jg", 0.4),
        ("jz", 0.5), ("jS", 0.6), ("bp", 0.5), ("fv", 0.3), ("vu", 0.4), ("bv", 0.5), ("dt", 0.5), ("td", 0.5), ("dz", 0.4), ("ts", 0.6),
        ("il", 0.5), ("ji", 0.5), ("ce", 0.5), ("mn", 0.7),
    )
}  # fmt: skip
ARABIC_ALIKE = str.maketrans({"ؤ": "و", "ئ": "ي", "ء": None})
NEAR_LETTERS = {
    frozenset(pair): cost
    for pair, cost in (
        ("طت", 0.3), ("صس", 0.3), ("ضد", 0.3), ("ظذ", 0.3), ("ظض", 0.3), ("ثت", 0.4), ("ذد", 0.4), ("غق", 0.5), ("غج", 0.5), ("غك", 0.5),
        ("قك", 0.5), ("شس", 0.7), ("هح", 0.7), ("هي", 0.4), ("ها", 0.3), ("بپ", 0.1), ("فڤ", 0.1), ("زس", 0.5), ("زذ", 0.4),
    )
}  # fmt: skip
ARABIC_DROPS = {"ا": 0.5, "ه": 0.4, "و": 0.8, "ي": 0.8}


@lru_cache(maxsize=100_000)
def latin_likeness(one: str, other: str) -> float:
    """Two folded names in Latin letters, 0 to 1."""
    return _likeness(_sounds(one), _sounds(other), _latin_cost)


@lru_cache(maxsize=100_000)
def arabic_likeness(one: str, other: str) -> float:
    """Two folded names in Arabic letters, 0 to 1."""
    return _likeness(_letters(one), _letters(other), _arabic_cost)


def mended(name: str) -> str:
    """A folded Latin name as it may have been before a scan misread it: Moharned is Mohamed, Quattara Ouattara."""
    for seen, meant in MISREAD:
        name = name.replace(seen, meant)
    return name


@lru_cache(maxsize=20_000)
def _sounds(name: str) -> str:
    for pattern, sound in SOUNDS:
        name = re.sub(pattern, sound, name)
    return name


@lru_cache(maxsize=20_000)
def _letters(name: str) -> str:
    return re.sub(r"(.)\1+", r"\1", name.translate(ARABIC_ALIKE))


def _likeness(one: str, other: str, cost: Cost) -> float:
    if not one or not other:
        return float(one == other)
    return max(0.0, 1 - 2 * _distance(one, other, cost) / max(len(one), len(other)))


def _distance(one: str, other: str, cost: Cost) -> float:
    """The cheapest way from one to the other."""
    row = [0.0]
    for letter in other:
        row.append(row[-1] + cost(letter, ""))
    for mine in one:
        fresh = [row[0] + cost(mine, "")]
        for at, theirs in enumerate(other, 1):
            change = row[at - 1] + (cost(mine, theirs) if mine != theirs else 0.0)
            fresh.append(min(change, row[at] + cost(mine, ""), fresh[-1] + cost(theirs, "")))
        row = fresh
    return row[-1]


def _latin_cost(one: str, other: str) -> float:
    if not other:
        return 0.15 if one == "h" else 0.5 if one in VOWELS else 1.0
    pair = frozenset((one, other))
    if pair <= VOWELS:
        return NEAR_VOWELS.get(pair, 0.8)
    return NEAR_SOUNDS.get(pair, 1.0)


def _arabic_cost(one: str, other: str) -> float:
    if not other:
        return ARABIC_DROPS.get(one, 1.0)
    return NEAR_LETTERS.get(frozenset((one, other)), 1.0)
