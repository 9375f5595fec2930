"""How likely two writings are one name across scripts: an edit model that bench/fit_names.py fits and writes.

Each Arabic letter is written by nothing or by one to three Latin letters, each Latin letter by nothing, one or two
Arabic ones, each way with its probability beside the letters around it: a final ة, a doubled consonant, the h of sh.
Both directions count, because each leaves out what the other writes: Arabic its vowels, Latin script its gutturals.
"""

import math
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

from mithaq.languages.normalise import fold

PARAMETERS = Path(__file__).with_name("name_edits.tsv")
# Letters that one letter of the other script is written by, at most.
LATIN_LONGEST, ARABIC_LONGEST = 3, 2
# Stand before the first letter and behind the last one.
START, END = "^", "$"
# What a wider context weighs: it counts for itself as often as it was seen, and the narrower one this often.
PRIOR = 5.0
# A way never seen, per letter it writes, and a letter never left out: unlikely, so that one odd letter doesn't decide.
UNSEEN, UNWRITTEN = 3e-4, 2e-3
# Readings so much less likely than the best are not followed: they can't catch up.
BEAM = 1e-9
IMPOSSIBLE = -200.0
# Mean log-probability per letter of the likeliest spellings there are, and how far below it nothing is alike.
LIKELIEST, REACH = -0.45, 6.3
LATIN_ALIKE = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ə": "a"}
# A letter between two others that it was never seen between, and how many times more that were never seen at all.
NEVER, UNSEEN_BESIDE = 3.0, 90.0
# Names longer than this are cut: no name has so many letters, noise may.
MOST = 40

Ways = dict[str, float]  # letters of the other script → probability


@lru_cache(maxsize=100_000)
def arabic_letters(name: str) -> str:
    """The letters of an Arabic name as the model knows them."""
    return "".join(letter for letter in fold(name) if "\u0621" <= letter <= "\u06d3")[:MOST]


@lru_cache(maxsize=100_000)
def latin_letters(name: str) -> str:
    """a to z, without accents."""
    plain = "".join(LATIN_ALIKE.get(letter, letter) for letter in name.lower())
    return "".join(c for c in unicodedata.normalize("NFD", plain) if "a" <= c <= "z")[:MOST]


def contexts(letters: str, at: int) -> tuple[str, str, str]:
    """A letter alone, with the next one, with both neighbours: the keys of the parameters, the narrowest first."""
    before = letters[at - 1] if at else START
    behind = letters[at + 1] if at + 1 < len(letters) else END
    return letters[at], letters[at] + behind, before + letters[at] + behind


def longest(letters: str) -> int:
    """How many letters one letter of this writing may become in the other script."""
    return LATIN_LONGEST if letters > "z" else ARABIC_LONGEST


@lru_cache(maxsize=200_000)
def log_likelihood(source: str, written: str) -> float:
    """Log-probability of `written`, summed over its readings, as a writing of `source` in the other script."""
    pieces, size = _pieces(written, longest(source)), len(written)
    row = _extra([1.0] + [0.0] * size)
    for ways in _ways_of(source):
        least, probability = max(row) * BEAM, ways.get
        fresh = [0.0] * (size + 1)
        for before, there in zip(row, pieces, strict=True):
            if before > least:
                for end, piece, unseen in there:
                    fresh[end] += before * probability(piece, unseen)
        row = _extra(fresh)
    return math.log(row[-1]) if row[-1] > 0 else IMPOSSIBLE


def edit_likeness(arabic: str, latin: str) -> float:
    """From 0 to 1: the likelihood per letter, both ways; 1 for the likeliest spellings there are."""
    if not arabic or not latin:
        return 0.0
    both = log_likelihood(arabic, latin) + log_likelihood(latin, arabic)
    return max(0.0, min(1.0, 1 + (both / (len(arabic) + len(latin)) - LIKELIEST) / REACH))


@lru_cache(maxsize=20_000)
def romanised(arabic: str) -> str:
    """The likeliest Latin letters, one reading per letter: what a spelling is compared with letter by letter."""
    return "".join(max(way, key=way.__getitem__) for way in _ways_of(arabic) if way)


@lru_cache(maxsize=50_000)
def usualness(letters: str) -> float:
    """Log-probability that a name has these letters in this order, of either script: each by its two neighbours."""
    seen, opened = _beside()
    keys = [contexts(letters, at)[2] for at in range(len(letters))]
    return sum(math.log((seen.get(key, 0.0) + NEVER) / (opened.get(key[:2], 0.0) + UNSEEN_BESIDE)) for key in keys)


def _extra(row: list[float]) -> list[float]:
    """Letters that nothing is written by at all."""
    for at in range(len(row) - 1):
        row[at + 1] += row[at] * UNSEEN
    return row


@lru_cache(maxsize=20_000)
def _pieces(written: str, most: int) -> list[list[tuple[int, str, float]]]:
    """For each place the (end, letters, probability when never seen) that one letter may have become there."""
    return [
        [
            (at + size, written[at : at + size], UNSEEN**size if size else UNWRITTEN)
            for size in range(min(most, len(written) - at) + 1)
        ]
        for at in range(len(written) + 1)
    ]


@lru_cache(maxsize=20_000)
def _ways_of(source: str) -> list[Ways]:
    """How each letter may be written where it stands."""
    return [_ways(contexts(source, at)) for at in range(len(source))]


@lru_cache(maxsize=50_000)
def _ways(keys: tuple[str, ...]) -> Ways:
    """The narrowest context corrected by the wider ones, each as far as it was seen."""
    table = _table()
    narrow = table.get(keys[0], {})
    total = sum(narrow.values())
    ways = {written: count / total for written, count in narrow.items()}
    for key in keys[1:]:
        if row := table.get(key):
            seen = sum(row.values()) + PRIOR
            ways = {written: (row.get(written, 0.0) + PRIOR * share) / seen for written, share in ways.items()}
    return ways


@cache
def _beside() -> tuple[dict[str, float], dict[str, float]]:
    """How often a letter was seen between two others, and two letters one behind the other."""
    seen = {key: sum(row.values()) for key, row in _table().items() if len(key) == 3}
    opened: dict[str, float] = {}
    for key, count in seen.items():
        opened[key[:2]] = opened.get(key[:2], 0.0) + count
    return seen, opened


@cache
def _table() -> dict[str, dict[str, float]]:
    """Context → what its letter was written by → how often, in the pairs that were read."""
    table: dict[str, dict[str, float]] = {}
    for line in PARAMETERS.read_text("utf-8").splitlines():
        context, written, count = line.split("\t")
        table.setdefault(context, {})[written] = float(count)
    return table
