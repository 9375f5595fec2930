"""A text made comparable (NFKC, no vowel marks, tatweel or direction marks, ASCII digits) that remembers its raw text.

Only what changes the length is mapped piece by piece; everything else is replaced one character for one, so a long
text is normalised at the speed of `str.translate`.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

# Vowel marks and Quranic signs, tatweel, direction marks and isolates, zero-width characters, soft hyphen, NUL.
DROPPED = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640"
    "\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u061c\ufeff\u00ad\u0000]"
)
# Characters, each with the marks on it, whose forms are remembered: more than any text of three languages has.
CHARACTERS = 8_192
# One character for one; quotation marks keep their kind, because the sides of a quotation matter later.
ALIKE = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "٫": ".",
         "٬": ","}  # fmt: skip
ARABIC_FOLD = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك"}


@dataclass(frozen=True, slots=True)
class Piece:
    """Normalised characters from `start` that stand for `raw[raw_start:raw_end]`; `same` when one for one."""

    start: int
    raw_start: int
    raw_end: int
    same: bool


@dataclass(frozen=True)
class Normal:
    """`text` is comparable, `folded` the same length without case and accents; `raw_span` leads back to `raw`."""

    raw: str
    text: str
    folded: str
    lower: str
    pieces: tuple[Piece, ...]
    starts: tuple[int, ...]

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in `raw` of the non-empty normalised span [start, end)."""
        return self._raw(start)[0], self._raw(end - 1)[1]

    def _raw(self, at: int) -> tuple[int, int]:
        piece = self.pieces[bisect_right(self.starts, at) - 1]
        if not piece.same:
            return piece.raw_start, piece.raw_end
        return piece.raw_start + at - piece.start, piece.raw_start + at - piece.start + 1


def normalise(raw: str) -> Normal:
    """Normalise cluster by cluster (a character and the marks on it)."""
    parts: list[str] = []
    pieces: list[Piece] = []
    length = 0
    for part, raw_start, raw_end, same in _parts(raw):
        if part:
            parts.append(part)
            pieces.append(Piece(length, raw_start, raw_end, same))
            length += len(part)
    text = "".join(parts)
    starts = tuple(piece.start for piece in pieces)
    return Normal(raw, text, text.translate(FOLDED), text.translate(LOWER), tuple(pieces), starts)


def plain(raw: str) -> str:
    """The text of `normalise` alone, for whoever needs neither its other forms nor the way back."""
    return "".join(part for part, _, _, _ in _parts(raw))


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """The folded form of a short string, as in `Normal.folded`: for keys of tables."""
    return normalise(text).folded


def folded_words(words: str) -> frozenset[str]:
    """The folded words of a list written as one string: for small vocabularies."""
    return frozenset(fold(word) for word in words.split())


def _parts(raw: str) -> Iterator[tuple[str, int, int, bool]]:
    at = 0
    for match in _changing(raw).finditer(raw) if raw else ():
        if match.start() > at:
            yield raw[at : match.start()].translate(ONE), at, match.start(), True
        # "3½" is three and a half, and not 31 halves.
        apart = " " if "⁄" in _cluster(match.group()) and raw[match.start() - 1 : match.start()].isdigit() else ""
        yield apart + _cluster(match.group()), match.start(), match.end(), False
        at = match.end()
    if at < len(raw):
        yield raw[at:].translate(ONE), at, len(raw), True


def _changing(raw: str) -> re.Pattern[str]:
    """A pattern of the characters of this text whose normal form has another length, and of marks with their base."""
    present = sorted(set(raw))
    marks = "".join(re.escape(c) for c in present if _kind(c) == "mark")
    longer = "".join(re.escape(c) for c in present if _kind(c) == "longer")
    choices = [f"[^{marks}\\s][{marks}]+", f"[{marks}]+"] if marks else []
    choices += [f"[{longer}]"] if longer else []
    return re.compile("|".join(choices) or "(?!)")


@lru_cache(maxsize=CHARACTERS)
def _kind(character: str) -> str:
    """ "mark" for what stands on another character or is dropped, "longer" for what becomes several, or none."""
    combining = bool(unicodedata.combining(character))
    longer = not combining and len(_cluster(character)) != 1
    # A dropped character is both: with what it stands on, or alone, it is found as a mark first.
    return "mark" if combining or DROPPED.match(character) else "longer" if longer else ""


@lru_cache(maxsize=CHARACTERS)
def _cluster(cluster: str) -> str:
    kept = DROPPED.sub("", unicodedata.normalize("NFKC", DROPPED.sub("", cluster)))
    return kept.translate(ONE)


def _one(character: str) -> str:
    normal = unicodedata.normalize("NFKC", character)
    if len(normal) != 1:
        return character
    digit = unicodedata.digit(normal, None)
    return str(digit) if digit is not None else ALIKE.get(normal, normal)


def _lower(character: str) -> str:
    lower = character.lower()
    return lower if len(lower) == 1 else character


def _fold(character: str) -> str:
    base = ARABIC_FOLD.get(character)
    if base is not None:
        return base
    decomposed = unicodedata.normalize("NFD", character)
    plain = decomposed[0] if decomposed and not "\u0600" <= character <= "\u06ff" else character
    return _lower(plain)


class _Table(dict[int, str]):
    """What each character becomes, worked out when it is first met: for `str.translate`."""

    def __init__(self, change: Callable[[str], str]) -> None:
        super().__init__()
        self._change = change

    def __missing__(self, code: int) -> str:
        if len(self) >= CHARACTERS:
            self.clear()
        self[code] = found = self._change(chr(code))
        return found


ONE, LOWER, FOLDED = _Table(_one), _Table(_lower), _Table(_fold)
