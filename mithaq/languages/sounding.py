"""Which words of one version are spelt as words of the other sound: all against all, at the cost of the few near ones.

A first look in one call weighs letters and consonants of every pair; what it leaves is worked out one by one.
"""

from collections.abc import Callable, Collection, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import cdist

from mithaq.languages.name_model import arabic_letters, latin_letters, romanised
from mithaq.languages.names import GLANCE, GLANCE_SOUNDS, cross_likeness, same_consonants, skeleton
from mithaq.languages.tokens import ARABIC

# Likeness of sound from which a word may be the other one, and of form for two words of Latin script.
SOUND, FORM = 0.58, 0.86
# Letters of a word that is looked for, and of one that may answer it.
SHORTEST, SHORTEST_ANSWER = 4, 3
# Letters that two words of Latin script begin with to be one.
OPENING = 4
# How much longer or shorter the Arabic word of two may be.
LONGER, SHORTER = 2.2, 0.4
# Words looked at together: two of them a table of a few megabytes, however long the clauses are.
AT_ONCE = 512

Table = NDArray[np.bool_]
Places = Iterator[tuple[int, int]]


def sounding(keys: Collection[str], words: Collection[str]) -> frozenset[str]:
    """Those of the folded words `keys` that one of `words` is spelt like: across scripts by sound, and as it is written
    where both are Latin. Two Arabic words are told by their roots, elsewhere."""
    ours, arabic_ours = _by_script(keys, SHORTEST)
    theirs, arabic_theirs = _by_script(words, SHORTEST_ANSWER)
    found = {ours[n] for n, _ in _near(ours, theirs, _written_alike)}
    for n, m in _near(left := [key for key in ours if key not in found], arabic_theirs, _may_sound_alike):
        if left[n] not in found and _is_one(left[n], arabic_theirs[m]):
            found.add(left[n])
    for n, m in _near(theirs, arabic_ours, _may_sound_alike):
        if arabic_ours[m] not in found and _is_one(theirs[n], arabic_ours[m]):
            found.add(arabic_ours[m])
    return frozenset(found)


def _by_script(words: Collection[str], shortest: int) -> tuple[list[str], list[str]]:
    """Latin and Arabic ones that are long enough, each once."""
    every = sorted({word for word in words if len(word) >= shortest})
    return [word for word in every if not ARABIC.match(word)], [word for word in every if ARABIC.match(word)]


def _near(one: Sequence[str], other: Sequence[str], look: Callable[[Sequence[str], Sequence[str]], Table]) -> Places:
    """The places of every pair that a look leaves, some of each side at a time."""
    for at in range(0, len(one), AT_ONCE):
        for behind in range(0, len(other), AT_ONCE):
            pairs = np.argwhere(look(one[at : at + AT_ONCE], other[behind : behind + AT_ONCE]))
            yield from ((at + int(n), behind + int(m)) for n, m in pairs)


def _written_alike(one: Sequence[str], other: Sequence[str]) -> Table:
    opened = np.array([[key[:OPENING] == word[:OPENING] for word in other] for key in one])
    return np.asarray(opened | (_similar(one, other) >= FORM))


def _may_sound_alike(latin: Sequence[str], arabic: Sequence[str]) -> Table:
    """`names.may_sound_alike` of each pair, and whether the two are of about one length."""
    bare = [_bare(word) for word in arabic]
    letters = _similar([romanised(arabic_letters(word)) for word in bare], [latin_letters(word) for word in latin])
    sounds = _similar([skeleton(word) for word in bare], [skeleton(word) for word in latin])
    size = np.array([len(word) for word in bare])[:, None] / np.array([len(word) for word in latin])
    near = (size > SHORTER) & (size < LONGER) & ((letters > GLANCE) | (sounds > GLANCE_SOUNDS))
    return np.asarray(near.T)


def _similar(one: Sequence[str], other: Sequence[str]) -> NDArray[np.float64]:
    return np.asarray(cdist(one, other, scorer=JaroWinkler.similarity, dtype=np.float64))


def _is_one(latin: str, arabic: str) -> bool:
    bare = _bare(arabic)
    return same_consonants(latin, bare) or cross_likeness(latin, bare) >= SOUND


def _bare(arabic: str) -> str:
    return arabic.removeprefix("ال") if len(arabic) > 4 else arabic
