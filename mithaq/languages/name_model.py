"""How likely a Latin spelling is of an Arabic one: an edit model whose parameters bench/fit_names.py fits and writes.

Each Arabic letter is written by nothing or by one to three Latin letters, each way with its probability; a spelling is
as likely as its best reading. Vowels that Arabic doesn't write belong to the letter before them.
"""

import math
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

from mithaq.languages.normalise import fold

PARAMETERS = Path(__file__).with_name("name_edits.tsv")
LONGEST = 3
# A way never seen, per Latin letter it has: unlikely, not impossible, so that one odd spelling doesn't decide.
UNSEEN, UNWRITTEN = math.log(4e-4), math.log(2e-3)
LATIN_ALIKE = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ə": "a"}
# Names longer than this are cut: no name has so many letters, noise may.
MOST = 40


@lru_cache(maxsize=100_000)
def arabic_letters(name: str) -> str:
    """The letters of an Arabic name as the model knows them."""
    return "".join(letter for letter in fold(name) if "\u0621" <= letter <= "\u06d3")[:MOST]


@lru_cache(maxsize=100_000)
def latin_letters(name: str) -> str:
    """a to z, without accents."""
    plain = "".join(LATIN_ALIKE.get(letter, letter) for letter in name.lower())
    return "".join(c for c in unicodedata.normalize("NFD", plain) if "a" <= c <= "z")[:MOST]


@lru_cache(maxsize=100_000)
def log_likelihood(arabic: str, latin: str) -> float:
    """Log-probability of the best reading of `latin` as a spelling of `arabic`; both as letters of this model."""
    table = _table()
    rows = [0.0] + [-1e9] * len(latin)
    for letter in arabic:
        ways = table.get(letter, {})
        fresh = [-1e9] * (len(latin) + 1)
        for at, before in enumerate(rows):
            if before > -1e8:
                for size in range(min(LONGEST, len(latin) - at) + 1):
                    cost = ways.get(latin[at : at + size])
                    value = before + (cost if cost is not None else UNSEEN * size if size else UNWRITTEN)
                    if value > fresh[at + size]:
                        fresh[at + size] = value
        # A Latin letter that belongs to no Arabic one at all.
        for at in range(len(latin)):
            fresh[at + 1] = max(fresh[at + 1], fresh[at] + UNSEEN)
        rows = fresh
    return rows[-1]


def edit_likeness(arabic: str, latin: str) -> float:
    """From 0 to 1: the likelihood per letter, 1 for the likeliest spellings there are."""
    if not arabic or not latin:
        return 0.0
    per_letter = log_likelihood(arabic, latin) / (len(arabic) + len(latin)) * 2
    return max(0.0, min(1.0, 1 + (per_letter + 0.9) / 4.0))


@lru_cache(maxsize=20_000)
def romanised(arabic: str) -> str:
    """The likeliest Latin letters, one reading per letter: what a spelling is compared with letter by letter."""
    table = _table()
    return "".join(max(table[letter].items(), key=lambda way: way[1])[0] for letter in arabic if table.get(letter))


@cache
def _table() -> dict[str, dict[str, float]]:
    table: dict[str, dict[str, float]] = {}
    for line in PARAMETERS.read_text("utf-8").splitlines():
        letter, piece, value = line.split("\t")
        table.setdefault(letter, {})[piece] = math.log(float(value))
    return table
