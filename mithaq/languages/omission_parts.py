"""Parts of a clause that might stand in one version alone: between joints, phrases, runs of words without answer."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from mithaq.languages.coverage import Word
from mithaq.languages.facts import Fact
from mithaq.languages.segments import Segment

JOINT = re.compile(
    r"\s*[,،;؛:]\s+|\s-\s|\s+(?=(?:et|and|ainsi que|qui|dont|afin|pour|that|which|who|as well as|in order)\s)"
    r"|\s+(?=(?:التي|الذي|الذين|وذلك|كما|من أجل|بهدف|قصد|حيث)\s)|\s+(?=و\w{4,})"
)
# Words that open a phrase which a clause can do without: "avec l'accord écrit de …", "within thirty days", خلال الأجل.
OPENING = re.compile(
    r"\b(?:avec|sans|dans|selon|suivant|pendant|durant|lors|avant|après|depuis|contre|vers|entre|sous|sur|par|pour|en|sauf|hormis"
    r"|jusqu|auprès|conformément|notamment|où|with|without|within|during|before|after|under|by|for|in|on|at|from|through|upon"
    r"|between|including|except|until|according|subject|where|when|في|على|من|إلى|مع|دون|بدون|خلال|قبل|بعد|حسب|وفق|وفقا|طبقا"
    r"|بموجب|عند|لدى|بين|تحت|عبر|ضمن|باستثناء|بناء|لدن|بال\w{3,}|لل\w{3,})\b",
    re.IGNORECASE,
)
WORD = re.compile(r"\S+")
# What joins the items of a list, in any of the three languages: a comma, a conjunction, a و written onto its word.
JOINING = re.compile(r"[,،;؛]|\b(?:et|and|ou|or|أو|او)\b|(?<![\w])و\w{3,}")
# Shorter parts are words, not parts of a sentence, and belong to the one before.
SHORTEST = 18
# Small words that go with the words behind them: "en présence de …", بحضور …
LEADING = re.compile(
    r"(?:\b(?:de|du|des|d|à|au|aux|en|par|sur|sous|dans|avec|sans|pour|la|le|les|l|un|une|ses|son|sa|leur|leurs|et|ou"
    r"|of|the|to|in|by|with|without|for|on|at|a|an|from|and|or|في|من|على|إلى|عن|مع|دون|بين|غير|كل|أي)\b[\s']*)+$"
)
# How far a word is without answer from which it may be part of a run.
UNSAID = 0.3
# Parts of one clause that are tried; an enumeration of a hundred items is not an omission to look for here.
MOST_PARTS = 40
# Neighbouring phrases that are tried together.
TOGETHER = 2
MOST_WINDOWS = 60
# By how much the sizes of windows differ.
SIZES = 1.5
# Facts that say little of whether a part is there: any clause has some.
COMMON = ("modality", "negation")
# Characters that a fact counts for, however long a language writes it: "UNESCO", "2026", its long name and its words.
AS_LONG = 8


@dataclass(frozen=True)
class Part:
    """Normalised characters of a segment; `joined` when joints set it off."""

    segment: Segment
    start: int
    end: int
    joined: bool


@dataclass(frozen=True)
class Said:
    """One version of a clause, its content words outside the facts that both have, how far each is without answer (0
    answered, 1 not at all), and its facts with whether the other version has them."""

    segments: Sequence[Segment]
    words: Sequence[Word]
    unsaid: Sequence[float]
    facts: Sequence[tuple[Fact, bool]]

    def span(self, part: Part) -> tuple[int, int]:
        """Its words, as the first and the one after the last."""
        places = self._places
        n = part.segment.index
        return bisect_left(places, (n, part.start)), bisect_left(places, (n, part.end))

    def within(self, part: Part) -> Sequence[float]:
        """How far the words of a part are without answer."""
        first, last = self.span(part)
        return self.unsaid[first:last]

    def alone(self, part: Part) -> int:
        """Facts of a part that the other version has not."""
        return sum(not answered for _, answered in self._facts_in(part))

    def told(self, part: Part) -> int:
        """Facts of a part that the other version has, but for those that any clause has."""
        return sum(answered and fact.strong and fact.kind not in COMMON for fact, answered in self._facts_in(part))

    def _facts_in(self, part: Part) -> Iterator[tuple[Fact, bool]]:
        for fact, answered in self.facts:
            if fact.segment is part.segment and part.start <= fact.start < part.end:
                yield fact, answered

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        return [(word.segment.index, word.token.start) for word in self.words]

    @cached_property
    def length(self) -> int:
        """In characters, a fact that both have counting the same in every notation."""
        covered = [fact for fact, answered in self.facts if answered and fact.kind not in COMMON]
        short = sum(fact.end - fact.start - AS_LONG for fact in _apart(covered))
        return max(1, sum(segment.end - segment.start for segment in self.segments) - short)

    @cached_property
    def joints(self) -> int:
        """How often it joins the items of a list."""
        return sum(
            sum(1 for _ in JOINING.finditer(segment.normal.text, segment.start, segment.end))
            for segment in self.segments
        )

    def text(self, *, without: Part | None = None) -> str:
        """As the model reads it."""
        return " ".join(_text(segment, without) for segment in self.segments)


def parts_of(side: Said) -> list[Part]:
    """Parts between joints, phrases, and runs of words without answer; never a whole segment, never all answered."""
    found: dict[tuple[int, int, int], Part] = {}
    for segment in side.segments:
        parts = between_joints(segment)
        spans = [(span, True) for span in (parts if len(parts) > 1 else ())]
        looser = (*_runs(segment, side), *_phrases(segment, parts))
        for (start, end), joined in (*spans, *((span, False) for span in looser)):
            if (start, end) != (segment.start, segment.end):
                found.setdefault((segment.index, start, end), Part(segment, start, end, joined))
    return [part for part in found.values() if any(unsaid > 0 for unsaid in side.within(part))][:MOST_PARTS]


def _phrases(segment: Segment, parts: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """From a word that opens a phrase to the next one; each alone, and with its neighbour."""
    atoms = [atom for part in parts for atom in opened(segment, part)]
    for count in range(1, TOGETHER + 1):
        for n in range(len(atoms) - count + 1):
            yield atoms[n][0], atoms[n + count - 1][1]


def opened(segment: Segment, part: tuple[int, int]) -> list[tuple[int, int]]:
    """A part cut before each word that opens a phrase."""
    text = segment.normal.text
    cuts = [part[0], *(found.start() for found in OPENING.finditer(text, part[0] + 1, part[1])), part[1]]
    return [(first, last) for first, last in pairwise(cuts) if text[first:last].strip()]


def _apart(facts: Sequence[Fact]) -> Iterator[Fact]:
    """Without those that stand inside another: the parts of one date share its words."""
    last: tuple[int, int] = (-1, -1)
    for fact in sorted(facts, key=lambda fact: (fact.segment.index, fact.start, -fact.end)):
        if (fact.segment.index, fact.start) >= last:
            last = (fact.segment.index, fact.end)
            yield fact


def _runs(segment: Segment, side: Said) -> Iterator[tuple[int, int]]:
    """Words without answer in a row, with the small words in front; one that is answered may stand between."""
    run: list[Word] = []
    skipped = 0
    for word, unsaid in zip(side.words, side.unsaid, strict=True):
        if word.segment is not segment:
            continue
        skipped = 0 if unsaid > UNSAID else skipped + 1
        if skipped > 1 and run:
            yield _span(segment, run)
            run = []
        if unsaid > UNSAID:
            run.append(word)
    if run:
        yield _span(segment, run)


def _span(segment: Segment, run: Sequence[Word]) -> tuple[int, int]:
    first = run[0].token.start
    leading = LEADING.search(segment.normal.text, segment.start, first)
    return leading.start() if leading else first, run[-1].token.end


def between_joints(segment: Segment) -> list[tuple[int, int]]:
    """Normalised spans of the parts of a segment, none very short."""
    found: list[tuple[int, int]] = []
    at = segment.start
    ends = [(joint.start(), joint.end()) for joint in JOINT.finditer(segment.normal.text, segment.start, segment.end)]
    for end, following in [*ends, (segment.end, segment.end)]:
        if end > at:
            short = found and min(end - at, found[-1][1] - found[-1][0]) < SHORTEST
            if short:
                found[-1] = (found[-1][0], end)
            else:
                found.append((at, end))
        at = max(following, end)
    return found


def windows_of(side: Said, length: int) -> list[str]:
    """Runs of whole words of about so many characters, each beginning about half of them after the one before.

    About: in few sizes, so that the parts of one clause are held against the same windows.
    """
    width = SHORTEST
    while width * SIZES <= length:
        width = round(width * SIZES)
    found = [text for segment in side.segments for text in _windows(segment, width)]
    return found[:: len(found) // MOST_WINDOWS + 1]


def _windows(segment: Segment, length: int) -> Iterator[str]:
    text = segment.normal.text
    starts = [word.start() for word in WORD.finditer(text, segment.start, segment.end)]
    ends = [word.end() for word in WORD.finditer(text, segment.start, segment.end)]
    at = 0
    while at < len(starts):
        last = max(at + 1, bisect_right(ends, starts[at] + length))
        yield text[starts[at] : ends[last - 1]]
        if last == len(starts):
            return
        at = max(at + 1, bisect_left(starts, starts[at] + length // 2))


def _text(segment: Segment, without: Part | None) -> str:
    text = segment.normal.text
    if without is None or without.segment is not segment:
        return text[segment.start : segment.end]
    return text[segment.start : without.start] + " " + text[without.end : segment.end]
