"""Whether two names, in one script or two, are one person's.

Parts are paired as sets, because the order of names differs: across scripts by the fitted model and the consonants,
within a script by spelling, and common names by a table. An initial stands for a part that begins so, and for no other.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from heapq import nlargest
from itertools import accumulate

from rapidfuzz.distance import JaroWinkler

from mithaq.languages.name_misread import is_misread, rereadings
from mithaq.languages.name_model import arabic_letters, edit_likeness, latin_letters, romanised
from mithaq.languages.name_parts import ARABIC, initials, name_tokens, other_ways
from mithaq.languages.name_spelling import arabic_likeness, latin_likeness, mended
from mithaq.languages.name_variants import one_name

# Upper-case letters are sounds with no single Latin letter; lower-case w, y, h and ' are weak.
ARABIC_SOUNDS = {
    "ا": "'", "ب": "b", "ت": "t", "ث": "T", "ج": "j", "ح": "h", "خ": "X", "د": "d", "ذ": "D", "ر": "r", "ز": "z",
    "س": "s", "ش": "S", "ص": "s", "ض": "d", "ط": "t", "ظ": "D", "ع": "'", "غ": "G", "ف": "f", "ق": "q", "ك": "k",
    "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y", "ء": "'", "ؤ": "w", "ئ": "y", "پ": "b", "ڤ": "f",
    "گ": "g", "چ": "S",
}  # fmt: skip
LATIN_PAIRS = {"tch": "S", "sch": "S", "ch": "S", "sh": "S", "kh": "X", "gh": "G", "th": "T", "dh": "D", "dj": "j",
               "ph": "f", "ou": "w", "oo": "w", "gn": "ny", "ck": "k", "qu": "k"}  # fmt: skip
LATIN_SOUNDS = {
    "b": "b", "c": "k", "d": "d", "f": "f", "g": "g", "h": "h", "j": "j", "k": "k", "l": "l", "m": "m", "n": "n",
    "p": "b", "q": "q", "r": "r", "s": "s", "t": "t", "v": "f", "w": "w", "x": "ks", "y": "y", "z": "z", "i": "y",
    "u": "w", "o": "w",
}  # fmt: skip
WEAK = set("wyh'")
# Sounds that the two scripts confuse, and how alike they count.
ALIKE = {
    frozenset(pair): likeness
    for pair, likeness in (
        ("kq", 0.9), ("gq", 0.7), ("kg", 0.6), ("Gg", 0.8), ("Gr", 0.5), ("Tt", 0.85), ("Ts", 0.6), ("Dd", 0.85),
        ("Dz", 0.85), ("sz", 0.6), ("ks", 0.5), ("Xk", 0.8), ("Xh", 0.6), ("jg", 0.8), ("jz", 0.5), ("jS", 0.5),
        ("fb", 0.6), ("Sk", 0.3), ("dt", 0.5), ("fw", 0.5), ("yj", 0.4),
    )
}  # fmt: skip
# How Latin script may write a vowel that Arabic writes.
LONG_VOWELS = {"ا": "[ae]", "و": "[ouw]", "ي": "[iye]"}
SAME = 0.75
# A first look, and when consonants are the same but for one that is written otherwise.
GLANCE, GLANCE_SOUNDS, SAME_SOUNDS = 0.55, 0.60, 0.85
# How far consonants alone are trusted, where Arabic leaves the vowels out.
UNWRITTEN = 0.88
# Of two writings that the table knows: as one name, as two.
KNOWN, APART = 0.97, 0.45
# Of a writing that a scan may have misread, read otherwise.
REREAD = 0.95
# Across scripts, of names alike by so much and not more, where one letter read otherwise brings them nearer by RISE and
# to CLEAR: as much for a misread letter, no more than this for another name; how many readings are weighed.
DOUBTFUL, CERTAIN, RISE, CLEAR = 0.6, 0.93, 0.08, 0.88
MISREAD, MISREAD_MOST, ONE_LETTER, READINGS = 0.84, 0.80, 0.62, 2
# For each part that only one of them has; and when an initial begins no part that is left.
LEFT_OVER, CONTRADICTED = 0.95, 0.6
# Chosen on the development names (bench/languages.py): the edit model, the romanised form, the consonants.
EDIT, ROMAN, SOUND = 0.81, 0.065, 0.125


@dataclass(frozen=True)
class Likeness:
    """`score` from 0 to 1; `pairs` the tokens that were matched, with the likeness of each."""

    score: float
    pairs: tuple[tuple[str, str, float], ...]


@lru_cache(maxsize=50_000)
def same_person(one: str, other: str) -> Likeness:
    """How surely two names are one person's. A family name alone matches a full name that has it, less surely."""
    left, right = name_tokens(one), name_tokens(other)
    if not left or not right:
        return Likeness(0.0, ())
    best = paired(left, right, token_likeness)
    if best.score < SAME:  # "Ben Ali" may be written "Benali" on the other side
        ways = [(way, right) for way in other_ways(one)] + [(left, way) for way in other_ways(other)]
        joined = max((paired(*way, token_likeness) for way in ways), key=lambda found: found.score, default=best)
        best = joined if joined.score >= SAME else best
    agreed = _initials_agree(one, other, best) * _initials_agree(other, one, best)
    return Likeness(round(best.score * agreed, 3), best.pairs)


def paired(one: Sequence[str], other: Sequence[str], like: Callable[[str, str], float]) -> Likeness:
    """The parts paired, the surest first; the weakest counts for itself: Moussa Traoré is not Moussa Diallo."""
    ranked = sorted(((like(x, y), x, y, n, m) for n, x in enumerate(one) for m, y in enumerate(other)), reverse=True)
    used: tuple[set[int], set[int]] = set(), set()
    pairs: list[tuple[str, str, float]] = []
    for score, x, y, n, m in ranked:
        if n not in used[0] and m not in used[1]:
            used[0].add(n)
            used[1].add(m)
            pairs.append((x, y, round(score, 3)))
    if not pairs:
        return Likeness(0.0, ())
    weights = [len(skeleton(x)) + len(skeleton(y)) + 1 for x, y, _ in pairs]
    mean = sum(weight * score for weight, (_, _, score) in zip(weights, pairs, strict=True)) / sum(weights)
    score = (mean + min(score for _, _, score in pairs)) / 2
    return Likeness(score * LEFT_OVER ** abs(len(one) - len(other)), tuple(pairs))


def _initials_agree(one: str, other: str, found: Likeness) -> float:
    """An initial of the one must begin a part of the other that no part of the one answers, else they are two."""
    letters = initials(one)
    answered = {part for pair in found.pairs for part in pair[:2]}
    free = [_first_sound(part) for part in name_tokens(other) if part not in answered] + list(initials(other))
    return CONTRADICTED if any(letters) and free and not set(letters) & set(free) else 1.0


def _first_sound(part: str) -> str:
    return (romanised(arabic_letters(part)) if ARABIC.match(part) else latin_letters(part))[:1]


@lru_cache(maxsize=200_000)
def token_likeness(one: str, other: str) -> float:
    """Likeness of two single names, 0 to 1: by the table; else by spelling in one script, by the model across."""
    if one == other:
        return 1.0
    ways = {(mended(one), other), (one, mended(other))} - {(one, other)}
    plain = max(_as_read(one, other), *(REREAD * _as_read(*way) for way in ways), 0.0)
    across = bool(ARABIC.match(one)) != bool(ARABIC.match(other))
    return _by_one_letter(one, other, plain) if across and DOUBTFUL <= plain < CERTAIN else plain


def _by_one_letter(one: str, other: str, plain: float) -> float:
    """Across scripts: more where one letter of either must have been misread, less where it makes another name."""
    ways = [(way, one, other) for way in rereadings(one)] + [(way, other, one) for way in rereadings(other)]
    nearest = nlargest(READINGS, ways, key=lambda way: (glance(way[0], way[2]), way))
    likeness, reading, written = max(
        ((_as_read(way, facing), way, own) for way, own, facing in nearest), default=(0.0, "", "")
    )
    if likeness < max(CLEAR, plain + RISE):
        return plain
    match is_misread(written, reading):
        case True:
            return max(plain, min(MISREAD_MOST, MISREAD * likeness))
        case False:
            return min(plain, ONE_LETTER)
        case None:
            return plain


def _as_read(one: str, other: str) -> float:
    known = one_name(one, other)
    if known is None:
        return max(cross_likeness(one, other), UNWRITTEN * _without_vowels(one, other))
    return KNOWN if known else min(APART, cross_likeness(one, other))


@lru_cache(maxsize=200_000)
def cross_likeness(one: str, other: str) -> float:
    """Likeness of two single names, 0 to 1, by how they are written: across scripts by the fitted model; no table."""
    scripts = bool(ARABIC.match(one)), bool(ARABIC.match(other))
    if scripts[0] == scripts[1]:
        return arabic_likeness(one, other) if scripts[0] else latin_likeness(one, other)
    arabic, latin = (one, other) if scripts[0] else (other, one)
    likeness = _across(arabic, latin)
    # The article, taken off the Arabic name, may be written in the Latin one: الوراق is Louarak, الظاهر Alzahir.
    article = next((head for head in ("al", "el", "l") if latin.startswith(head)), "")
    if article and not arabic.startswith(("ل", "ال")):
        likeness = max(likeness, _across(("ال" if len(article) > 1 else "ل") + arabic, latin))
    return likeness


def may_sound_alike(latin: str, arabic: str) -> bool:
    """A first look at the letters and the consonants, in no time: where it fails, no likeness is worth working out."""
    roman = JaroWinkler.similarity(romanised(arabic_letters(arabic)), latin_letters(latin))
    return roman > GLANCE or JaroWinkler.similarity(skeleton(arabic), skeleton(latin)) > GLANCE_SOUNDS


def glance(one: str, other: str) -> float:
    """A first look at two single folded names in any scripts, 0 to 1, in no time: by letters or by consonants."""
    letters = JaroWinkler.similarity(_romanised(one), _romanised(other))
    return max(letters, JaroWinkler.similarity(skeleton(one), skeleton(other)))


def _romanised(name: str) -> str:
    return romanised(arabic_letters(name)) if ARABIC.match(name) else latin_letters(name)


@lru_cache(maxsize=100_000)
def same_consonants(latin: str, arabic: str) -> bool:
    """Whether three consonants or more are the same but for letters that the scripts confuse: Guessous, كسوس."""
    one, other = skeleton(latin), skeleton(arabic)
    enough = all(sum(sound not in WEAK for sound in side) >= 3 for side in (one, other))
    return enough and _aligned(one, other) >= SAME_SOUNDS


def _across(arabic: str, latin: str) -> float:
    """Across scripts: the edit model, the likeliest romanised form, the consonants."""
    ours, theirs = arabic_letters(arabic), latin_letters(latin)
    roman = JaroWinkler.similarity(romanised(ours), theirs)
    return EDIT * edit_likeness(ours, theirs) + ROMAN * roman + SOUND * _aligned(skeleton(arabic), skeleton(latin))


def _without_vowels(one: str, other: str) -> float:
    """Across scripts: the consonants, when the Latin name has each vowel that Arabic writes (محب is Mouhib)."""
    if bool(ARABIC.match(one)) == bool(ARABIC.match(other)):
        return 0.0
    arabic, latin = (one, other) if ARABIC.match(one) else (other, one)
    long = [LONG_VOWELS[letter] for letter in arabic[1:] if letter in LONG_VOWELS]
    return _aligned(skeleton(arabic), skeleton(latin)) if re.search(".*".join(long), latin) else 0.0


@lru_cache(maxsize=20_000)
def skeleton(token: str) -> str:
    """The sounds of a token: consonants and weak letters, without doubling."""
    text = unicodedata.normalize("NFC", token)
    sounds = "".join(ARABIC_SOUNDS.get(letter, "") for letter in text) if ARABIC.match(text) else _latin(text)
    sounds = re.sub(r"^abdal|^abdel", "bdl", sounds)
    return re.sub(r"(.)\1+", r"\1", sounds)


def _latin(text: str) -> str:
    sounds = ""
    at = 0
    while at < len(text):
        size = next((size for size in (3, 2) if text[at : at + size] in LATIN_PAIRS), 1)
        piece = text[at : at + size]
        sounds += LATIN_PAIRS.get(piece, LATIN_SOUNDS.get(piece, ""))
        at += size
    # A final h or a mute e is spelling, not sound.
    return sounds


@lru_cache(maxsize=50_000)
def _aligned(one: str, other: str) -> float:
    """Likeness of two skeletons by edit distance with the costs of this room."""
    if not one or not other:
        return 0.0
    drops = [_drop(sound) for sound in other]
    row = [0.0, *accumulate(drops)]
    for sound in one:
        drop, last = _drop(sound), row[0] + _drop(sound)
        fresh = [last]
        for at, facing in enumerate(other):
            last = min(row[at] + _change(sound, facing), row[at + 1] + drop, last + drops[at])
            fresh.append(last)
        row = fresh
    strong = max(sum(sound not in WEAK for sound in side) for side in (one, other))
    weak = max(len(one), len(other)) - strong
    return max(0.0, 1.0 - row[-1] / max(strong + weak * 0.35, 1.0))


@cache
def _drop(sound: str) -> float:
    return 0.12 if sound in WEAK else 1.0


@cache
def _change(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if one in WEAK and other in WEAK:
        return 0.2
    return 1.0 - ALIKE.get(frozenset((one, other)), 0.0)
