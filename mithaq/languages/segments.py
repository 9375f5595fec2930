"""A version of an instrument as segments to align: its lines as they are, or its articles, lines and sentences.

Nothing of the text is left out, whatever its language: each segment knows its place in the raw text.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeVar

from mithaq.languages.decoding import NAMES, decode, is_text, other_file
from mithaq.languages.errors import LanguageError
from mithaq.languages.language import COUNTED, language_of
from mithaq.languages.normalise import Normal, normalise
from mithaq.languages.quantities import number_words
from mithaq.languages.sentences import ITEM, Line, cut
from mithaq.languages.tokens import Token, tokenise
from mithaq.ledger.errors import LANGUAGES, Language

Mode = Literal["lines", "auto"]
T = TypeVar("T")

# Eight million bytes: a treaty series volume. Above it, the sentence says what to do.
LIMIT = 8_000_000
# Beyond this many segments on a side the text is no instrument but a series of them; it is refused, not half done.
MOST_SEGMENTS = 60_000
LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
# What an article is called at the head of a line; the number follows in any notation.
STOPS = '.!?؟:؛;»"'
# Lines set by hand or by a mail program are no wider.
WIDEST = 130
HEAD = re.compile(
    r"[\s#*_]*(?:(article|art|الماده|ماده|الفصل|clause|البند|section|annexe|annex|الملحق|ملحق)s?\b\.?\s*)(?:n[o°]\s*)?",
)
ROMAN = re.compile(r"(?=[ivxl])(?:x{0,4})(ix|iv|v?i{0,3}|l)\b")
FAMILIES = {"art": "article", "الماده": "article", "ماده": "article", "الفصل": "article", "البند": "clause",
            "annex": "annexe", "الملحق": "annexe", "ملحق": "annexe"}  # fmt: skip


@dataclass(frozen=True)
class Segment:
    """Normalised characters [start, end) of a version; `label` is the article it opens, as (family, number)."""

    index: int
    normal: Normal
    start: int
    end: int
    language: Language
    label: tuple[str, int] | None

    @property
    def text(self) -> str:
        return self.normal.text[self.start : self.end]

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        return tokenise(self.normal, self.start, self.end)

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Raw offsets of normalised characters [start, end)."""
        return self.normal.raw_span(start, end)

    @property
    def raw(self) -> str:
        first, last = self.raw_span(self.start, self.end)
        return self.normal.raw[first:last]


def per_segment(find: Callable[[Segment], T]) -> Callable[[Segment], T]:
    """Let a finder look at each segment once; the answer stays with the segment, as a cached property does."""

    def once(segment: Segment) -> T:
        kept: dict[str, T] = segment.__dict__
        if find.__qualname__ not in kept:
            kept[find.__qualname__] = find(segment)
        return kept[find.__qualname__]

    return once


@dataclass(frozen=True)
class Version:
    """One language version: its text as decoded, its main language, its segments in order."""

    name: str
    raw: str
    language: Language
    segments: tuple[Segment, ...]


def read_version(data: bytes, *, name: str = "", mode: Mode = "auto") -> Version:
    """Decode and cut. An empty version has no segments; what isn't text is refused with LanguageError."""
    if len(data) > LIMIT:
        raise LanguageError("too_large", name=name, size=len(data), limit=LIMIT)
    if data.strip() and (kind := other_file(data)):
        raise LanguageError("not_text", name=name, found=kind)
    decoded = decode(data) if data.strip() else ("", "")
    if decoded is None:
        raise LanguageError("encoding", name=name, tried=NAMES)
    if not is_text(decoded[0]):
        raise LanguageError("not_text", name=name, found="binary")
    return version_of(decoded[0], name=name, mode=mode)


def version_of(raw: str, *, name: str = "", mode: Mode = "auto") -> Version:
    """Cut a text that is already decoded."""
    normal = normalise(raw)
    language = _language(normal.text)
    spans = list(_lines(normal) if mode == "lines" else _clauses(normal))
    if len(spans) > MOST_SEGMENTS:
        raise LanguageError("too_many_segments", name=name, count=len(spans), limit=MOST_SEGMENTS)
    segments = tuple(
        Segment(index, normal, start, end, _of_segment(normal.text[start:end], language), label_of(normal, start, end))
        for index, (start, end) in enumerate(spans)
    )
    return Version(name, raw, language, segments)


def label_of(normal: Normal, start: int, end: int) -> tuple[str, int] | None:
    """The article that a line opens: "Article premier", "Art. 3", "المادة الخامسة", "ARTICLE IV"."""
    head = HEAD.match(normal.folded, start, min(end, start + 60))
    if head is None:
        return None
    family = FAMILIES.get(head[1], head[1])
    roman = ROMAN.match(normal.folded, head.end(), min(end, head.end() + 8))
    if roman and roman.group():
        return family, _roman(roman.group())
    tokens = tokenise(normal, head.end(), min(end, head.end() + 40))
    found = number_words(tokens, 0)
    return (family, int(found.value)) if found and found.value == int(found.value) else None


def _lines(normal: Normal) -> Iterator[tuple[int, int]]:
    for line in LINE.finditer(normal.text):
        if line.group().strip():
            start = line.start() + len(line.group()) - len(line.group().lstrip())
            yield start, start + len(line.group().strip())


def _clauses(normal: Normal) -> Iterator[tuple[int, int]]:
    """Hard-wrapped paragraphs are joined, then cut into sentences; the number of an item stays with its sentence."""
    for start, end in _paragraphs(normal):
        role = "item" if ITEM.match(normal.folded, start, end) else "body"
        spans = cut(normal, Line(start, end, role)) or [(start, end)]
        yield start, spans[0][1]
        yield from spans[1:]


def _paragraphs(normal: Normal) -> Iterator[tuple[int, int]]:
    """Lines; one that fills its width without a final stop runs on into the next, unless that opens an article."""
    lines = list(_lines(normal))
    widths = sorted(end - start for start, end in lines)
    usual = widths[len(widths) * 4 // 5] if lines else 0
    wrapped = len(lines) > 4 and usual <= WIDEST and widths[-1] <= usual * 1.35
    open_at: tuple[int, int] | None = None
    for start, end in lines:
        if open_at and wrapped and _runs_on(normal, open_at[1], (start, end), usual):
            open_at = (open_at[0], end)
            continue
        if open_at:
            yield open_at
        open_at = (start, end)
    if open_at:
        yield open_at


def _runs_on(normal: Normal, before: int, line: tuple[int, int], usual: int) -> bool:
    """Whether a line is the rest of the paragraph that ends, so far, at `before`."""
    start, end = line
    full = before - (normal.text.rfind("\n", 0, before) + 1) >= 0.72 * usual
    stopped = normal.text[before - 1] in STOPS
    opens = HEAD.match(normal.folded, start, end) or ITEM.match(normal.folded, start, end)
    return full and not stopped and not opens and normal.text.count("\n", before, start) == 1


def _language(text: str) -> Language:
    """The likeliest of the three languages; for a page of numbers French, whose tables read digits alike."""
    found = language_of(text)
    return next((language for language in LANGUAGES if language == found), _by_script(text[:60_000], "fr"))


def _of_segment(text: str, usual: Language) -> Language:
    return _by_script(text[:400], usual)


def _by_script(text: str, usual: Language) -> Language:
    arabic, latin = (len(pattern.findall(text)) for pattern in COUNTED.values())
    if arabic > latin:
        return "ar"
    return usual if usual != "ar" or not latin else "fr"


def _roman(text: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10, "l": 50}[letter] for letter in text]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def pieces(segments: Sequence[Segment]) -> list[str]:
    """The texts of segments, for a model or a page."""
    return [segment.text for segment in segments]
