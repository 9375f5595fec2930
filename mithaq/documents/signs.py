"""What the vendored fonts can print, and how numbers keep their order inside Arabic.

A page that is signed must hide nothing: a sign that no font has, a control character or an invisible one is printed
by its code, ‹U+1F600›. (PDF/A would refuse the page otherwise.) The attached canonical text keeps every sign as it is.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache, reduce
from pathlib import Path
from struct import unpack_from

from mithaq.ledger.errors import Language

FONTS = Path(__file__).parent / "fonts"
LRI, PDI = "\u2066", "\u2069"

# Spaces that fonts often lack, and the breaking tab: what matters on paper is whether a line may break there.
SPACES = {"\t": " ", "\u2009": "\u00a0", "\u202f": "\u00a0", "\u2007": "\u00a0"}
# Joiners shape Arabic, the soft hyphen shows where it breaks, the marks of direction order a line.
HARMLESS = frozenset("\u00ad\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069")
FAMILIES = {"amiri": "Amiri-*.ttf", "plex": "IBMPlexSans_*.ttf", "plex arabic": "IBMPlexSansArabic_*.ttf"}

# Tokens that the bidirectional algorithm would turn round between Arabic words: references, dates, rates.
LATIN = "A-Za-z0-9\u00c0-\u024f"
ORDERED = re.compile(
    rf"[0-9][0-9.,\u00a0]*[ \u00a0]?%|[{LATIN}]+(?:[-–/.,:_@+][{LATIN}]+)+(?:[ \u00a0]?%)?|[+−-][0-9][0-9.,]*%?"
)


def printed(text: str, language: Language) -> str:
    """The text as a page shows it in that language: every sign visible, numbers and references in order."""
    shown = "".join(_shown(cluster) for cluster in _clusters(text))
    return ORDERED.sub(lambda found: f"{LRI}{found.group()}{PDI}", shown) if language == "ar" else shown


def _clusters(text: str) -> Iterator[str]:
    """A letter with the marks that sit on it: one font must have them all."""
    cluster = ""
    for sign in unicodedata.normalize("NFC", text):
        sign = SPACES.get(sign, sign)
        if cluster and not unicodedata.category(sign).startswith("M"):
            yield cluster
            cluster = ""
        cluster += sign
    if cluster:
        yield cluster


@lru_cache(maxsize=4096)
def _shown(cluster: str) -> str:
    hidden = _hidden(cluster)
    return "".join(f"{LRI}‹U+{ord(sign):04X}›{PDI}" if sign in hidden else sign for sign in cluster)


@lru_cache(maxsize=4096)
def _hidden(cluster: str) -> frozenset[str]:
    """The signs of a cluster that can't be seen: with a letter that a font has, only the marks are given up."""
    if all(_visible(sign) for sign in cluster) and _one_font_has(cluster):
        return frozenset()
    kept = cluster[0] if _visible(cluster[0]) and _one_font_has(cluster[0]) else ""
    return frozenset(sign for sign in cluster if sign not in kept)


def _visible(sign: str) -> bool:
    """Controls, formats, private use and unassigned signs aren't; a mark standing alone has nothing to sit on."""
    return sign in HARMLESS or not unicodedata.category(sign).startswith(("C", "Zl", "Zp"))


def _one_font_has(cluster: str) -> bool:
    if unicodedata.category(cluster[0]).startswith("M"):
        return False
    points = {ord(sign) for sign in cluster if sign not in HARMLESS}
    return any(points <= covered for covered in _coverage())


@lru_cache(maxsize=1)
def _coverage() -> tuple[frozenset[int], ...]:
    """Per family the code points that each of its weights has a glyph for."""
    return tuple(
        reduce(frozenset.intersection, (code_points(path.read_bytes()) for path in sorted(FONTS.rglob(pattern))))
        for pattern in FAMILIES.values()
    )


def code_points(font: bytes) -> frozenset[int]:
    """The code points an OpenType file maps to a glyph (`cmap` formats 4 and 12, OpenType 1.9)."""
    tables = {font[at : at + 4]: unpack_from(">I", font, at + 8)[0] for at in range(12, 12 + 16 * _u16(font, 4), 16)}
    cmap = tables[b"cmap"]
    found: set[int] = set()
    for at in range(cmap + 4, cmap + 4 + 8 * _u16(font, cmap + 2), 8):
        subtable = cmap + unpack_from(">I", font, at + 4)[0]
        if (form := _u16(font, subtable)) == 12:
            found |= _format_12(font, subtable)
        elif form == 4:
            found |= _format_4(font, subtable)
    return frozenset(found)


def _format_12(font: bytes, at: int) -> set[int]:
    groups = (unpack_from(">3I", font, at + 16 + 12 * n) for n in range(unpack_from(">I", font, at + 12)[0]))
    return {point for first, last, glyph in groups for point in range(first, last + 1) if glyph + point - first}


def _format_4(font: bytes, at: int) -> set[int]:
    count = _u16(font, at + 6) // 2
    ends, starts, deltas, offsets = (at + 14, at + 16 + 2 * count, at + 16 + 4 * count, at + 16 + 6 * count)
    found = set()
    for n in range(count):
        first, last = _u16(font, starts + 2 * n), _u16(font, ends + 2 * n)
        delta, offset = _u16(font, deltas + 2 * n), _u16(font, offsets + 2 * n)
        for point in range(first, min(last, 0xFFFE) + 1):
            glyph = _u16(font, offsets + 2 * n + offset + 2 * (point - first)) if offset else point
            if glyph and (glyph + delta) & 0xFFFF:
                found.add(point)
    return found


def _u16(font: bytes, at: int) -> int:
    return int(unpack_from(">H", font, at)[0])
