"""A text as sentences, each knowing its place in the raw file, its language and whether it belongs to the page around it."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from statistics import median
from typing import TypeVar

from mithaq.languages.findings import Place
from mithaq.languages.furniture import is_comments, is_dateline, is_furniture, is_other_title, is_related, repeats
from mithaq.languages.language import sentence_language
from mithaq.languages.normalise import Normal, normalise
from mithaq.languages.text import Text
from mithaq.languages.tokens import Token, tokenise
from mithaq.ledger.errors import Language

T = TypeVar("T")

LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
ITEM = re.compile(
    r"\s*(?:[-•*·▪◦●]+|\d{1,2}\.\d{1,2}\.?(?=\s)|\(?\d{1,2}\s?[.)°]+-?|\d{1,2}\s?-(?=\s)|\(?[a-zأ-ي]\)|\(?[ivx]{1,4}\)|[a-z]\.\d{1,2}\.?(?=\s)|(?:اولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)\s*[:.-]|#+)\s*"
)
STOP = re.compile(r"[.!?؟]+[\"»”')\]]*(?=\s)|[؛](?=\s*[\r\n])")
ABBREVIATION = re.compile(
    r"(?:^|[\s('-])(?:mm?|mmes?|mlle|me|dr|pr|prof|mr|mrs|ms|st|g[eé]n|gal|col|lt|cdt|cap|adm|no|nos|n|art|al|p|pp|cf|vs|"
    r"etc|jr|sr|[a-z]|u\.s|د|م|أ|ع|ص|ج)\.$",
    re.IGNORECASE,
)
QUOTE = re.compile('«[^«»]*»|“[^“”]*”|„[^„”]*”|"[^"]*"')
# "Your letter, which reads as follows": what stands in these marks is the text itself and nobody's saying.
REPRODUCED = re.compile(
    r"(?:ainsi (?:redigee?s?|concue?s?|libellee?s?)|(?:dont )?la teneur (?:suit|est la suivante)|reads? as follows|in the following terms|(?:ما )?نص(?:ه|ها) (?:كالاتي|كالتالي|كما يلي|ما يلي)|هذا نصها?)\s*[:,،]?\s*$"
)
FINAL = (".", "!", "?", "؟", ":", "؛", ";", "»", '"')
# A heading doesn't run on; longer lines without a final stop are paragraphs whose stop was forgotten.
HEADING_WORDS = 28
# The longest sentences of treaties have some 2,500 characters.
LONGEST = 5_000


@dataclass(frozen=True)
class Sentence:
    """One sentence: normalised characters [start, end) of `normal`; `role` is body, item, heading or furniture."""

    file: int
    normal: Normal
    start: int
    end: int
    language: Language
    role: str
    quotes: tuple[tuple[int, int], ...]

    @property
    def text(self) -> str:
        return self.normal.text[self.start : self.end]

    @property
    def lower(self) -> str:
        return self.normal.lower[self.start : self.end]

    @property
    def folded(self) -> str:
        return self.normal.folded[self.start : self.end]

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        return tokenise(self.normal, self.start, self.end)

    @cached_property
    def raw(self) -> str:
        """The sentence as it stands in the file."""
        start, end = self.normal.raw_span(self.start, self.end)
        return self.normal.raw[start:end]

    def place(self, start: int, end: int) -> Place:
        """The raw place of normalised characters [start, end) of this sentence's file."""
        return Place(self.file, *self.normal.raw_span(start, end), self.raw)

    @property
    def whole(self) -> Place:
        return self.place(self.start, self.end)

    def quoted(self, at: int) -> bool:
        """Whether a normalised character stands between quotation marks."""
        index = bisect_right(self.quotes, (at, len(self.normal.text))) - 1
        return index >= 0 and at < self.quotes[index][1]


@dataclass(frozen=True)
class Reading:
    """A file read: its sentences in order, furniture among them."""

    file: int
    text: Text
    normal: Normal
    sentences: tuple[Sentence, ...]

    @property
    def body(self) -> list[Sentence]:
        """What the text says: headings and sentences, without the page around it."""
        return [sentence for sentence in self.sentences if sentence.role not in ("furniture", "dateline")]


@dataclass(frozen=True)
class Line:
    start: int
    end: int
    role: str


def per_sentence(find: Callable[[Sentence], T]) -> Callable[[Sentence], T]:
    """Let a finder look at each sentence once; the answer stays with the sentence, as a cached property does."""

    def once(sentence: Sentence) -> T:
        kept: dict[str, T] = sentence.__dict__
        if find.__qualname__ not in kept:
            kept[find.__qualname__] = find(sentence)
        return kept[find.__qualname__]

    return once


def read_sentences(text: Text, file: int) -> Reading:
    """Cut a text into sentences."""
    found = normalise(text.raw)
    blocks = list(_blocks(found))
    normal = _unwrapped(found, blocks)
    sentences = tuple(sentence for block in blocks for sentence in _sentences(normal, block, file, text.language))
    return Reading(file, text, normal, sentences)


def _unwrapped(normal: Normal, blocks: Sequence[Line]) -> Normal:
    """The same text, character for character, in which the line ends inside a paragraph are spaces where words are compared."""
    folded, lower = list(normal.folded), list(normal.lower)
    for block in blocks:
        for end in re.finditer(r"[\r\n]", normal.text[block.start : block.end]):
            folded[block.start + end.start()] = lower[block.start + end.start()] = " "
    return replace(normal, folded="".join(folded), lower="".join(lower))


def _blocks(normal: Normal) -> Iterator[Line]:
    """Lines that belong together: a hard-wrapped paragraph is one block, else each line is."""
    lines = [line for line in LINE.finditer(normal.text) if line.group().strip()]
    wrapped = _wrapped([len(line.group().rstrip()) for line in lines])
    open_block: Line | None = None
    said: list[str] = []
    commented = others = False
    for line in lines:
        # What readers wrote beneath an article is no part of it.
        commented = commented or is_comments(normal.folded[line.start() : line.end()])
        folded = normal.folded[line.start() : line.end()]
        others = is_related(folded) or (others and is_other_title(folded))
        role = "furniture" if commented or others else _role(normal, line, said)
        start, end = _trimmed(normal.text, line.start(), line.end())
        if wrapped and role == "heading" and normal.text.count("\n", end, end + 3) == 1 and end - start > 45:
            role = "body"
        runs_on = wrapped and open_block is not None and open_block.role == "body" and role == "body"
        runs_on = (
            runs_on
            and not _shouts(line.group())
            and not (open_block and _opens_anew(normal, open_block, folded))
            and not (open_block and _shouts(normal.text[open_block.start : open_block.end]))
        )
        if open_block and runs_on and normal.text.count("\n", open_block.end, start) == 1:
            open_block = Line(open_block.start, end, "body")
            continue
        if open_block:
            yield open_block
        open_block = Line(start, end, role)
    if open_block:
        yield open_block


# "Article 5 :" begins a block of its own, and what is announced by a colon does.
NEW_ARTICLE = re.compile(
    r"\s*(?:article|art\.|clause|section|الماده|ماده|الفصل|البند)\s+\W{0,2}(?:premier|\d+|[ivx]+|ال\w+)\s*[.:)–—-]"
)


def _opens_anew(normal: Normal, block: Line, folded: str) -> bool:
    return normal.text[block.start : block.end].rstrip().endswith(":") or bool(NEW_ARTICLE.match(folded))


def _shouts(line: str) -> bool:
    """Whether a line is a title in capitals: it joins no paragraph."""
    letters = [character for character in line if character.isalpha() and not "\u0600" <= character <= "\u06ff"]
    return len(letters) > 3 and sum(map(str.isupper, letters)) > 0.8 * len(letters)


def _role(normal: Normal, line: re.Match[str], said: list[str]) -> str:
    folded = normal.folded[line.start() : line.end()].strip()
    if is_dateline(folded):
        return "dateline"
    if is_furniture(folded) or repeats(folded, said):
        return "furniture"
    words = len(folded.split())
    if words <= HEADING_WORDS and not folded.endswith((*FINAL, ",")):
        # Only short headings are remembered: what repeats them is the page, what repeats a sentence may be the text.
        said.append(folded)
    if folded.startswith(("#", "**")) or (not said[:-1] and said[-1:] == [folded] and words > 2):
        return "heading"
    return "item" if ITEM.match(folded) else "body"


def _wrapped(lengths: list[int]) -> bool:
    """Whether line ends come from a fixed width: most lines are nearly as long as the usual one, and none is very long."""
    return len(lengths) > 4 and 45 <= median(lengths) <= 100 and max(lengths[1:]) < 130


def cut(normal: Normal, block: Line) -> list[tuple[int, int]]:
    """The sentences of a block as normalised spans, without the number or bullet that opens it."""
    mark = ITEM.match(normal.folded, block.start, block.end) if block.role in ("item", "heading") else None
    return list(_cut(normal.text, mark.end() if mark else block.start, block.end, _quotes(normal, block)))


def _quotes(normal: Normal, block: Line) -> tuple[tuple[int, int], ...]:
    found = QUOTE.finditer(normal.text, block.start, block.end)
    return tuple((m.start(), m.end()) for m in found if not REPRODUCED.search(normal.folded[: m.start()][-60:]))


def _sentences(normal: Normal, block: Line, file: int, usual: Language) -> Iterator[Sentence]:
    quotes = _quotes(normal, block)
    for start, end in cut(normal, block):
        language = sentence_language(normal.text[start:end], usual)
        if language is None:
            continue
        role = block.role
        if role == "body" and not normal.text[start:end].rstrip().endswith(FINAL) and _short_line(normal, block):
            role = "heading"
        yield Sentence(file, normal, start, end, language, role, quotes)


def _short_line(normal: Normal, block: Line) -> bool:
    line = normal.text[block.start : block.end]
    return len(line.split()) <= HEADING_WORDS and "\n" not in line and not line.endswith((",", "،"))


def _cut(text: str, start: int, end: int, quotes: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int]]:
    at = start
    inside = [quote[0] for quote in quotes]
    for stop in STOP.finditer(text, start, end):
        quote = bisect_right(inside, stop.start()) - 1
        if quote >= 0 and stop.end() < quotes[quote][1]:
            continue
        if _ends(text, at, stop):
            yield from _pieces(text, at, stop.end())
            at = stop.end()
    yield from _pieces(text, at, end)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A run of words without any stop is cut where a word ends, so that no later step meets a boundless sentence."""
    while end - start > LONGEST:
        space = text.rfind(" ", start, start + LONGEST)
        cut = space if space > start else start + LONGEST
        if text[start:cut].strip():
            yield _trimmed(text, start, cut)
        start = cut
    if text[start:end].strip():
        yield _trimmed(text, start, end)


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    before = text[max(start, stop.start() - 12) : stop.start() + 1]
    if ABBREVIATION.search(before):
        return False
    following = text[stop.end() : stop.end() + 12].lstrip()
    return not following or not following[0].islower()


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))
