"""A part of a clause that only one version has: by length, by its words without answer, by what its absence changes.

Parts are what stands between commas and joining words, and runs of words that the other version has not. Each is left
out in turn: the nearer the rest is to the other side, the shorter that side is, and the fewer words of its own it has
left without answer, the likelier the part is missing there. The weights are a logistic regression over clean clauses
and clauses with a part removed (docs/languages.md says which, and what it finds).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log
from statistics import median

from mithaq.languages.coverage import Word, covered
from mithaq.languages.discrepancies import Severity
from mithaq.languages.facts import Fact
from mithaq.languages.meaning import Embedder
from mithaq.languages.segments import Segment
from mithaq.ledger.errors import Language

JOINT = re.compile(
    r"\s*[,،;؛:]\s+|\s-\s|\s+(?=(?:et|and|ainsi que|qui|dont|afin|pour|that|which|who|as well as|in order)\s)"
    r"|\s+(?=(?:التي|الذي|الذين|وذلك|كما|من أجل|بهدف|قصد|حيث)\s)|\s+(?=و\w{4,})"
)
# Shorter parts are words, not parts of a sentence, and belong to the one before.
SHORTEST = 18
# Small words that go with the words behind them: "en présence de …", بحضور …
LEADING = re.compile(
    r"(?:\b(?:de|du|des|d|à|au|aux|en|par|sur|sous|dans|avec|sans|pour|la|le|les|l|un|une|ses|son|sa|leur|leurs|et|ou"
    r"|of|the|to|in|by|with|without|for|on|at|a|an|from|and|or|في|من|على|إلى|عن|مع|دون|بين|غير|كل|أي)\b[\s']*)+$"
)
# How much longer, in logarithms, a language is than Arabic for the same thing.
USUAL: dict[Language, float] = {"fr": 0.25, "en": 0.19, "ar": 0.0}
# A document's own ratio counts as much as this many clauses of the usual one.
PRIOR = 12
# From this much shorter than usual a side is not the one that has more.
LEAST = -0.1
# Nearness of meaning at which a word is answered, over which width it becomes so, and from where it is not.
MEANT, WIDTH, UNSAID = 0.7, 0.4, 0.3
ALARM, HINT = 2.2, 0.0
# Parts of one clause that are tried; an enumeration of a hundred items is not an omission to look for here.
MOST_PARTS = 24


@dataclass(frozen=True)
class LeftOut:
    """The part, as normalised characters of a segment of one side (`of_a`), and how alarming it is."""

    segment: Segment
    start: int
    end: int
    of_a: bool
    severity: Severity
    score: float


@dataclass(frozen=True)
class _Part:
    segment: Segment
    start: int
    end: int


@dataclass(frozen=True)
class _Side:
    """One version of a clause, its content words, and how far each is without answer: 0 answered, 1 not at all."""

    segments: Sequence[Segment]
    words: Sequence[Word]
    unsaid: Sequence[float]

    def within(self, part: _Part) -> list[float]:
        return [
            unsaid
            for word, unsaid in zip(self.words, self.unsaid, strict=True)
            if word.segment is part.segment and part.start <= word.token.start < part.end
        ]

    def text(self, *, without: _Part | None = None) -> str:
        return " ".join(_text(segment, without) for segment in self.segments)


def usual_ratio(pairs: Iterable[tuple[Sequence[Segment], Sequence[Segment]]]) -> float:
    """log(length of a / length of b) to expect in this document."""
    ratios: list[float] = []
    expected = 0.0
    for a, b in pairs:
        if a and b:
            ratios.append(log(_length(a) / _length(b)))
            expected = USUAL[a[0].language] - USUAL[b[0].language]
    if not ratios:
        return 0.0
    return (median(ratios) * len(ratios) + expected * PRIOR) / (len(ratios) + PRIOR)


def left_out(
    a: tuple[Sequence[Segment], Sequence[Fact]],
    b: tuple[Sequence[Segment], Sequence[Fact]],
    usual: float,
    embedder: Embedder,
) -> LeftOut | None:
    """The part that is likeliest left out on the other side, if any is likely enough; each side with its facts."""
    if not embedder.dim or not a[0] or not b[0] or a[0][0].language == b[0][0].language:
        return None
    surplus = log(_length(a[0]) / _length(b[0])) - usual
    one, other = _sides(a, b, embedder)
    scored = [*_scored(one, other, surplus, embedder), *_scored(other, one, -surplus, embedder)]
    best = max(scored, key=lambda found: found[0], default=None)
    if best is None or best[0] < HINT:
        return None
    score, part, side = best
    severity: Severity = "alarm" if score >= ALARM else "hint"
    return LeftOut(part.segment, part.start, part.end, side is one, severity, round(score, 3))


def _sides(
    a: tuple[Sequence[Segment], Sequence[Fact]], b: tuple[Sequence[Segment], Sequence[Fact]], embedder: Embedder
) -> tuple[_Side, _Side]:
    said = [{(fact.kind, fact.value) for fact in facts} for _, facts in (a, b)]
    answered = [
        [fact for fact in facts if (fact.kind, fact.value) in there]
        for (_, facts), there in zip((a, b), reversed(said), strict=True)
    ]
    words = covered(a[0], b[0], answered[0]), covered(b[0], a[0], answered[1])
    return (
        _Side(a[0], words[0], _unsaid(words[0], words[1], embedder)),
        _Side(b[0], words[1], _unsaid(words[1], words[0], embedder)),
    )


def _unsaid(words: Sequence[Word], others: Sequence[Word], embedder: Embedder) -> list[float]:
    """How far each word is from what any word of the other side means."""
    open_words = [word.token.text for word in words if word.state != "answered"]
    if not open_words or not others:
        return [float(word.state != "answered") for word in words]
    vectors = embedder.embed([*open_words, *(word.token.text for word in others)])
    nearest = (vectors[: len(open_words)] @ vectors[len(open_words) :].T).max(axis=1)
    far = iter(min(1.0, max(0.0, (MEANT - float(near)) / WIDTH)) for near in nearest)
    return [0.0 if word.state == "answered" else next(far) for word in words]


def _scored(side: _Side, other: _Side, surplus: float, embedder: Embedder) -> Iterator[tuple[float, _Part, _Side]]:
    """(score, part, side) of every part of a side that isn't clearly the shorter one."""
    parts = [part for part in _candidates(side) if side.within(part)] if surplus >= LEAST else []
    if not parts:
        return
    vectors = embedder.embed([*(side.text(without=part) for part in parts), side.text(), other.text()])
    nearness = vectors[:-1] @ vectors[-1]
    for part, near in zip(parts, nearness[:-1], strict=True):
        yield _score(part, (side, other), surplus, float(near - nearness[-1])), part, side


def _score(part: _Part, sides: tuple[_Side, _Side], surplus: float, gain: float) -> float:
    """The regression: log odds that the part stands on one side alone."""
    side, other = sides
    inside = side.within(part)
    here, there = sum(inside), sum(other.unsaid)
    share = -log(max(0.05, 1 - (part.end - part.start) / _length(side.segments)))
    strange = there / max(1, len(other.unsaid))
    return (
        4.64 * surplus
        + 10.31 * gain
        - 0.15 * here
        + 1.89 * here / len(inside)
        - 0.34 * there
        + 3.65 * min(surplus, share)
        - 2.43 * (surplus - share)
        + 1.84 * strange
        + 1.55 * min(3.0, here) * max(0.0, 1 - 2 * strange)
        - 4.87
    )


def _candidates(side: _Side) -> list[_Part]:
    """Parts between joints, and runs of words without answer."""
    found: dict[tuple[int, int, int], _Part] = {}
    for segment in side.segments:
        parts = _parts(segment)
        for start, end in (*(parts if len(parts) > 1 else ()), *_runs(segment, side)):
            if (start, end) != (segment.start, segment.end):
                found[segment.index, start, end] = _Part(segment, start, end)
    return list(found.values())[:MOST_PARTS]


def _runs(segment: Segment, side: _Side) -> Iterator[tuple[int, int]]:
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


def _parts(segment: Segment) -> list[tuple[int, int]]:
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


def _text(segment: Segment, without: _Part | None) -> str:
    text = segment.normal.text
    if without is None or without.segment is not segment:
        return text[segment.start : segment.end]
    return text[segment.start : without.start] + " " + text[without.end : segment.end]


def _length(segments: Sequence[Segment]) -> int:
    return max(1, sum(segment.end - segment.start for segment in segments))
