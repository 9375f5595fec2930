"""A name taken apart: the parts that tell people apart, its initials, and the other ways its parts may be written."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from mithaq.languages.normalise import fold

ARABIC = re.compile("[\u0600-\u06ff]")
# عبد and what follows are one name, the article between them included.
COMPOUND = {"عبد", "abd", "abdel", "abdul", "abdal", "abdoul", "ابو", "ابي", "ابا", "abou", "abu", "abi"}
ARTICLES = {"ال", "el", "al", "ul", "ar", "er", "ur", "as", "es", "ad", "ed", "an", "en"}
# Articles and particles are no part by themselves.
PARTICLES = {
    "ال", "el", "al", "ben", "ibn", "bin", "bint", "mint", "بن", "ابن", "بنت", "ould", "ولد", "ag", "اغ", "de",
    "la", "le", "di", "von", "van",
}  # fmt: skip
KIN = PARTICLES - ARTICLES
WHOLE_WORDS = re.compile(r"[^\W_]+")
# "of the faith" ends a compound name: نور الدين, Noureddine, Nur al-Din.
FAITH = re.compile(r"^(?:[aeu]?d?-?d[iy]ne?|aldin|eldin|الدين)$")
FAITH_JOINED = re.compile(r"(?<=\w{3})(?:[aeu][ld]?d[iy]ne?|الدين)$")
# Abdelaziz, Abdul Aziz, Abd al-Aziz; the article takes on the next letter: Abderrahmane.
SERVANT = re.compile(r"^abd(?:[aeou]{1,2}l(?!l?ah|ay|ai)|[aeou]{1,2}(?=([rsdnz])\1))(?=\w{4})")
SERVANT_DOUBLED = re.compile(r"^abd([a-z])\1")
# Digits that a scan saw inside a word.
DIGITS = str.maketrans("015", "ols")
MISSEEN = re.compile(r"(?<=[^\W\d_])[015](?=[^\W\d_]|\b)|\b[015](?=[^\W\d_]{2})")


@lru_cache(maxsize=20_000)
def name_tokens(name: str) -> tuple[str, ...]:
    """The parts of a name that tell people apart: compounds joined, articles and particles left out."""
    words = _words(name)
    return tuple(_joined(words)) or tuple(words)


@lru_cache(maxsize=20_000)
def spelling_parts(name: str) -> tuple[str, ...]:
    """All that one spelling of a name differs in from another: the parts, and what `name_tokens` leaves out of them.

    A particle, or a word with a number, stands before the part that it belongs to ("ould mohamed", "2e ri"); an
    initial stands alone; an article is nothing."""
    runs: list[tuple[str, list[str]]] = [("", [])]
    for word in WHOLE_WORDS.findall(_plain(name)):
        if word in KIN or len(word) == 1 or not word.isalpha():
            runs.append((word, []))
        else:
            runs[-1][1].append(word)
    parts: list[str] = []
    for head, run in runs:
        told = _joined(run)
        belongs = len(head) > 1 and bool(told)
        parts += [f"{head} {told[0]}", *told[1:]] if belongs else [*filter(None, [head]), *told]
    return tuple(parts) or tuple(_words(name))


def telling(words: Iterable[str]) -> frozenset[str]:
    """Of the words of such parts, those that `name_tokens` has: no particle, initial or number; else all."""
    every = frozenset(words)
    return frozenset(word for word in every if word.isalpha() and len(word) > 1 and word not in KIN) or every


@lru_cache(maxsize=20_000)
def initials(name: str) -> tuple[str, ...]:
    """Single Latin letters that stand for a name; "M." at the beginning is a title as often."""
    words = _words(name)
    return tuple(word for at, word in enumerate(words) if len(word) == 1 and word.isascii() and (at or word != "m"))


def other_ways(name: str) -> Iterator[tuple[str, ...]]:
    """The parts with particles joined to what follows ("Ben Ali", "Benali"), and with two neighbours as one."""
    words = _words(name)
    glued = _joined([*_glued(words)])
    parts = name_tokens(name)
    if glued and tuple(glued) != parts:
        yield tuple(glued)
    for at in range(len(parts) - 1):
        yield (*parts[:at], parts[at] + parts[at + 1], *parts[at + 2 :])


def _plain(name: str) -> str:
    folded = MISSEEN.sub(lambda digit: digit.group().translate(DIGITS), fold(name))
    return folded.replace("'", "").replace("-", " ")


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", _plain(name))


def _joined(words: list[str]) -> list[str]:
    parts: list[str] = []
    joining = False
    for word in words:
        bare = word.removeprefix("ال") if ARABIC.match(word) and len(word) > 4 else word
        if joining and word in ARTICLES:
            continue
        if joining or (parts and FAITH.match(word)):
            parts[-1] = parts[-1] + bare if joining else f"{parts[-1]}{'دين' if ARABIC.match(word) else 'din'}"
        elif word not in PARTICLES and len(bare) > 1:
            parts.append(bare)
        joining = word in COMPOUND
    return [usual(part) for part in parts]


def usual(part: str) -> str:
    """One writing of what is joined now and then: عبدالرحمن is عبد الرحمن, أبي بكر is أبو بكر."""
    if part.startswith("عبدال") and not part.startswith("عبدالل"):
        part = "عبد" + part.removeprefix("عبدال")
    if part.startswith(("ابي", "ابا")) and len(part) > 5:
        part = "ابو" + part[3:]
    part = SERVANT_DOUBLED.sub(r"abd\1", SERVANT.sub("abd", part))
    return FAITH_JOINED.sub("دين" if ARABIC.match(part) else "din", part)


def _glued(words: list[str]) -> Iterator[str]:
    head = ""
    for word in words:
        if word in PARTICLES:
            head += word
        else:
            yield head + (word.removeprefix("ال") if head and ARABIC.match(word) and len(word) > 4 else word)
            head = ""
