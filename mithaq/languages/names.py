"""Whether two names, in one script or two, are one person's.

Each token becomes a consonant skeleton: the letters of both scripts are mapped to classes of sounds, vowels drop out,
and weak letters (h, w, y, hamza, ayn) cost little. Tokens are then paired as sets, because the order of names differs.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from mithaq.languages.name_model import arabic_letters, edit_likeness, latin_letters, romanised
from mithaq.languages.normalise import fold

ARABIC = re.compile("[\u0600-\u06ff]")
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
# عبد and what follows are one name; articles and particles are none.
COMPOUND = {"عبد", "abd", "abdel", "abdul", "abdal", "abdoul", "ابو", "abou", "abu"}
PARTICLES = {
    "ال",
    "el",
    "al",
    "ben",
    "ibn",
    "bin",
    "بن",
    "ابن",
    "ould",
    "ولد",
    "ag",
    "اغ",
    "de",
    "la",
    "le",
    "di",
    "von",
    "van",
}
SAME = 0.75
# A first look, and when consonants are the same but for one that is written otherwise.
GLANCE, SAME_SOUNDS = 0.5, 0.85
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
    left, right = sorted((name_tokens(one), name_tokens(other)), key=lambda tokens: (len(tokens), tokens))
    if not left:
        return Likeness(0.0, ())
    pairs: list[tuple[str, str, float]] = []
    free = list(right)
    for token in sorted(left, key=len, reverse=True):
        best = max(free, key=lambda candidate: token_likeness(token, candidate))
        pairs.append((token, best, token_likeness(token, best)))
        free.remove(best)
    weights = [max(len(skeleton(token)), 1) for token, _, _ in pairs]
    score = sum(weight * likeness for weight, (_, _, likeness) in zip(weights, pairs, strict=True)) / sum(weights)
    # The weakest pair counts for itself: "Moussa Traoré" is not "Moussa Diallo".
    score = min(score, (score + min(likeness for _, _, likeness in pairs)) / 2)
    return Likeness(round(score * (1.0 if len(left) == len(right) else 0.95), 3), tuple(pairs))


def name_tokens(name: str) -> tuple[str, ...]:
    """The parts of a name that tell people apart: compounds joined, articles and particles left out."""
    words = re.findall(r"[^\W\d_]+", fold(name).replace("'", "").replace("-", " "))
    tokens: list[str] = []
    joining = False
    for word in words:
        bare = word.removeprefix("ال") if ARABIC.match(word) and len(word) > 4 else word
        if joining:
            tokens[-1] += bare
        elif word not in PARTICLES and len(bare) > 1:
            tokens.append(bare)
        joining = word in COMPOUND
    return tuple(tokens) or tuple(words)


@lru_cache(maxsize=200_000)
def token_likeness(one: str, other: str) -> float:
    """Likeness of two single names, 0 to 1; within one script spelling counts, across scripts the sounds."""
    if one == other:
        return 1.0
    if bool(ARABIC.match(one)) == bool(ARABIC.match(other)):
        sounds = _aligned(skeleton(one), skeleton(other))
        return max(JaroWinkler.similarity(one, other) * 0.9, sounds * 0.9)
    # To decide, the surer of both counts; to rank many, only the model does (name_match).
    return max(_aligned(skeleton(one), skeleton(other)), cross_likeness(one, other))


@lru_cache(maxsize=200_000)
def cross_likeness(one: str, other: str) -> float:
    """Likeness of two single names by the fitted model, 0 to 1; of two in one script as `token_likeness`."""
    if bool(ARABIC.match(one)) == bool(ARABIC.match(other)):
        return token_likeness(one, other)
    arabic, latin = (one, other) if ARABIC.match(one) else (other, one)
    likeness = _across(arabic, latin)
    # The article, taken off the Arabic name, may be written in the Latin one: الوراق is Louarak, الظاهر Alzahir.
    article = next((head for head in ("al", "el", "l") if latin.startswith(head)), "")
    if article and not arabic.startswith(("ل", "ال")):
        likeness = max(likeness, _across(("ال" if len(article) > 1 else "ل") + arabic, latin))
    return likeness


def may_sound_alike(latin: str, arabic: str) -> bool:
    """A first look at the letters and the consonants, in no time: where it fails, no likeness is worth working out."""
    roman = JaroWinkler.similarity(romanised(arabic_letters(arabic)), latin_letters(latin))
    return roman > GLANCE or JaroWinkler.similarity(skeleton(arabic), skeleton(latin)) > GLANCE


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


def _aligned(one: Sequence[str], other: Sequence[str]) -> float:
    """Likeness of two skeletons by edit distance with the costs of this room."""
    if not one or not other:
        return 0.0
    row = [0.0]
    for sound in other:
        row.append(row[-1] + _drop(sound))
    for sound in one:
        fresh = [row[0] + _drop(sound)]
        for at, facing in enumerate(other, 1):
            change = row[at - 1] + _change(sound, facing)
            fresh.append(min(change, row[at] + _drop(sound), fresh[-1] + _drop(facing)))
        row = fresh
    strong = max(sum(sound not in WEAK for sound in side) for side in (one, other))
    weak = max(len(one), len(other)) - strong
    return max(0.0, 1.0 - row[-1] / max(strong + weak * 0.35, 1.0))


def _drop(sound: str) -> float:
    return 0.12 if sound in WEAK else 1.0


def _change(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if one in WEAK and other in WEAK:
        return 0.2
    return 1.0 - ALIKE.get(frozenset((one, other)), 0.0)
