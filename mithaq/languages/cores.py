"""The consonants that Arabic words of one root share: افتتاح and يفتتح, تسليم and يسلم, محدد and تحدد.

Coarser than a stem, so it serves only to see whether a known answer is there in another form, never to search.
"""

import re
from functools import lru_cache

from mithaq.languages.stems import HAMZA, HEAD, TAILS
from mithaq.languages.tokens import ARABIC, unclitic

SHORTEST = 3
# The person or the future of a verb, the م of a participle, the ت and ا of a verbal noun.
PREFIX = re.compile(r"^(?:س[يتن]|[يتنام])(?=\w{3})")
LONG_VOWELS = str.maketrans({"ا": None, "و": None, "ي": None})


@lru_cache(maxsize=200_000)
def cores(word: str) -> frozenset[str]:
    """The cores that a folded Arabic word may have; none of a word in another script."""
    if not ARABIC.match(word):
        return frozenset()
    found = set()
    for form, _ in unclitic(word):
        bare = _without_ending(HEAD.sub("", form).removeprefix("ال"))
        for plain in (bare, PREFIX.sub("", bare)):
            core = plain[:1] + plain[1:].translate(LONG_VOWELS)
            found |= {core, core.removeprefix("ا")}
    return frozenset(core for core in found if len(core) >= SHORTEST)


def _without_ending(word: str) -> str:
    for _ in range(2):
        tail = next((tail for tail in TAILS if word.endswith(tail) and len(word) - len(tail) >= SHORTEST), "")
        word = word.removesuffix(tail) if tail else word
    return word.translate(HAMZA)
