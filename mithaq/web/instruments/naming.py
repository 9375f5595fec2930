"""A name that only one language seems to have: a person says which words of the other one are that name."""

from dataclasses import dataclass
from functools import lru_cache

from mithaq.jobs.comparing import Difference
from mithaq.jobs.pairs import Side
from mithaq.languages.names import cross_likeness, glance
from mithaq.languages.normalise import fold

OFFERED = 8  # words of the other language that are offered, the likeliest first
WEIGHED = 4 * OFFERED
SHORTEST = 3
NAMES = ("name", "place", "organisation")  # kinds of marks whose other spelling a person may know


@dataclass(frozen=True)
class Named:
    """The name as one language writes it, and the side in which its counterpart is looked for."""

    name: str
    other: Side

    @property
    def offered(self) -> list[str]:
        """What may be meant: single words, by their sound."""
        return list(_offered(self.name, self.other.text))

    def stands(self, words: str) -> bool:
        """Whether these words are in the other language's article."""
        return bool(words.strip()) and fold(" ".join(words.split())) in fold(" ".join(self.other.text.split()))


@lru_cache(maxsize=2_000)
def _offered(name: str, text: str) -> tuple[str, ...]:
    """Of the likeliest at a first look the likeliest: weighing every word of a text would keep the page waiting."""
    key = fold(name)
    words = dict.fromkeys("".join(sign if sign.isalpha() else " " for sign in text).split())
    kept = [word for word in words if len(word) >= SHORTEST]
    near = sorted(kept, key=lambda word: -glance(key, fold(word)))[:WEIGHED]
    return tuple(sorted(near, key=lambda word: -cross_likeness(key, fold(word)))[:OFFERED])


def named(difference: Difference) -> Named | None:
    """Of a difference about a name, a place or a body on one side alone; None of any other."""
    sides = difference.sides
    said = [(side, spots) for side, spots in sides if spots]
    if difference.mark.kind not in NAMES or len(said) != 1:
        return None
    other = next(side for side, spots in sides if not spots)
    return Named(said[0][1][0].words, other)
