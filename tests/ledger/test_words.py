"""The words read aloud can be told apart on a bad line (docs/ledger.md §52)."""

import unicodedata
from itertools import combinations

import pytest

from mithaq.ledger.words import COLUMNS, WORDS

ALIKE = {
    "en": [("ck", "k"), ("ph", "f"), ("q", "k"), ("c", "k")],
    "fr": [("ph", "f"), ("eau", "o"), ("au", "o"), ("ch", "S"), ("qu", "k"), ("c", "k"), ("y", "i")],
    "ar": [*zip("طصضظذثحقأإآىؤئزغ", "تسدددتهكاااايوسخ", strict=False), ("ة", "")],
}


def heard(word: str, language: str) -> str:
    """Roughly what is left of a word on a bad line: no accents, no doubled letters, near consonants merged."""
    if language != "ar":
        word = unicodedata.normalize("NFD", word.replace("œ", "e")).encode("ascii", "ignore").decode()
    for sound, like in ALIKE[language]:
        word = word.replace(sound, like)
    word = "".join(c for i, c in enumerate(word) if i == 0 or word[i - 1] != c)
    return word.removesuffix("s").removesuffix("e") if language == "fr" else word


def one_sound_apart(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return sum(a != b for a, b in zip(short, long, strict=True)) <= 1
    return len(long) == len(short) + 1 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


@pytest.mark.parametrize("language", COLUMNS)
def test_no_two_words_sound_alike(language: str) -> None:
    column = [row[COLUMNS.index(language)] for row in WORDS]
    assert len(set(column)) == len(column) == 256
    sounds = [(heard(word, language), word) for word in column]
    assert [(a[1], b[1]) for a, b in combinations(sounds, 2) if one_sound_apart(a[0], b[0])] == []
    assert all(len(word) >= 3 and unicodedata.is_normalized("NFC", word) for word in column)
