"""A part of a clause that only one version has: by length, and by what its absence changes in meaning.

For the longer side each part between commas and joining words is left out in turn. When the rest is nearer to the other
side than the whole was, and the other side is shorter than it should be, the part may have been left out there. On
parallel news with one part removed (bench/languages.py) this finds six of ten at one clean clause in twenty.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log
from statistics import median

from mithaq.languages.discrepancies import Severity
from mithaq.languages.meaning import Embedder
from mithaq.languages.segments import Segment
from mithaq.ledger.errors import Language

JOINT = re.compile(
    r"\s*[,،;؛:]\s+|\s-\s|\s+(?=(?:et|and|ainsi que|qui|dont|afin|pour|that|which|who|as well as|in order)\s)"
    r"|\s+(?=(?:التي|الذي|الذين|وذلك|كما|من أجل|بهدف|قصد|حيث)\s)|\s+(?=و\w{4,})"
)
# Shorter parts are words, not parts of a sentence, and belong to the one before.
SHORTEST = 18
# How much longer, in logarithms, a language is than Arabic for the same thing.
USUAL: dict[Language, float] = {"fr": 0.25, "en": 0.19, "ar": 0.0}
# A document's own ratio counts as much as this many clauses of the usual one.
PRIOR = 12
# Below this difference of length nothing is looked for.
LEAST = 0.2
NEARER = 4.0
ALARM, HINT = 0.48, 0.30
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


def left_out(a: Sequence[Segment], b: Sequence[Segment], usual: float, embedder: Embedder) -> LeftOut | None:
    """The part that is likeliest left out on the other side, if any is likely enough."""
    surplus = log(_length(a) / _length(b)) - usual
    longer, shorter = (a, b) if surplus > 0 else (b, a)
    if abs(surplus) < LEAST or not embedder.dim:
        return None
    parts = [(segment, start, end) for segment in longer for start, end in _parts(segment)]
    if not 2 <= len(parts) <= MOST_PARTS:
        return None
    texts = [segment.normal.text[start:end] for segment, start, end in parts]
    rests = [" ".join(text for m, text in enumerate(texts) if m != n) for n in range(len(texts))]
    vectors = embedder.embed([*rests, " ".join(texts), " ".join(segment.text for segment in shorter)])
    nearness = vectors[:-1] @ vectors[-1]
    gains = nearness[:-1] - nearness[-1]
    best = int(gains.argmax())
    score = abs(surplus) + NEARER * float(gains[best])
    if score < HINT:
        return None
    segment, start, end = parts[best]
    return LeftOut(segment, start, end, surplus > 0, "alarm" if score >= ALARM else "hint", round(score, 3))


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


def _length(segments: Sequence[Segment]) -> int:
    return max(1, sum(segment.end - segment.start for segment in segments))
