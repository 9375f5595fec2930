"""A part of a clause that only one version has: by length, by its words without answer, by what its absence changes.

Each part is left out in turn: the nearer the rest is to the other side, the shorter that side is, the fewer words of
its own it has left without answer, and the more facts the part states alone, the likelier it is missing there. The
weights are a logistic regression that `bench/fit_omission.py` fits and writes; docs/languages.md says on what.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import log
from pathlib import Path
from statistics import median

from mithaq.languages.comparison import answered
from mithaq.languages.coverage import Clause, Word
from mithaq.languages.discrepancies import Severity
from mithaq.languages.facts import Fact
from mithaq.languages.meaning import Embedder
from mithaq.languages.omission_parts import Part, Said, parts_of
from mithaq.languages.segments import Segment
from mithaq.ledger.errors import Language

WEIGHTS = Path(__file__).with_name("omission_weights.tsv")
# How much longer, in logarithms, a language is than Arabic for the same thing.
USUAL: dict[Language, float] = {"fr": 0.25, "en": 0.19, "ar": 0.0}
# A document's own ratio counts as much as this many clauses of the usual one.
PRIOR = 12
# From this much shorter than usual a side is not the one that has more.
LEAST = -0.1
# Nearness of meaning at which a word is answered, and over which width it becomes so.
MEANT, WIDTH = 0.7, 0.4
# Log odds; bench/fit_omission.py shows what each costs in clean clauses.
ALARM, HINT = 1.8, 0.0
# Content words from which a clause is long enough to tell a part of it from another way of saying it.
FEWEST = 6
# What leaving out a part seldom brings the rest nearer by (one in fifty does), and how many parts are read for it.
MOST_GAIN, MOST_READ = 0.15, 4

NAMES = (
    *("surplus", "gain", "here", "share_here", "there", "covered", "uncovered"),
    *("strange", "alone", "facts", "short", "elsewhere", "joined", "one"),
)


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
class Tried:
    """A part, the side it stands on, and what the regression reads of it, in the order of NAMES."""

    part: Part
    of_a: bool
    features: tuple[float, ...]

    @property
    def score(self) -> float:
        """Log odds that the part stands on one side alone."""
        return sum(weight * value for weight, value in zip(weights(), self.features, strict=True))


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


def left_out(clause: Clause, usual: float, embedder: Embedder) -> LeftOut | None:
    """The part that is likeliest left out on the other side, if any is likely enough."""
    best = max(tried(clause, usual, embedder), key=lambda one: one.score, default=None)
    if best is None or best.score < HINT:
        return None
    words = clause.words[0 if best.of_a else 1]
    severity: Severity = "alarm" if best.score >= ALARM and len(words) >= FEWEST else "hint"
    part = best.part
    return LeftOut(part.segment, part.start, part.end, best.of_a, severity, round(best.score, 3))


def tried(
    clause: Clause, usual: float, embedder: Embedder, *, least: float = HINT, most: int = MOST_READ
) -> Iterator[Tried]:
    """Parts of the side that isn't clearly the shorter one, with what the regression reads of each.

    At most so many of a side, and only those that may still score `least`: reading them is what takes time.
    """
    if not embedder.dim or not clause.a or not clause.b or clause.a[0].language == clause.b[0].language:
        return
    one, other = _sides(clause, embedder)
    surplus = log(one.length / other.length) - usual
    for of_a, sides, longer in ((True, (one, other), surplus), (False, (other, one), -surplus)):
        parts = parts_of(sides[0]) if longer >= LEAST else []
        at_most = [Tried(part, of_a, _features(part, sides, longer, MOST_GAIN)) for part in parts]
        likely = sorted((one for one in at_most if one.score >= least), key=lambda one: -one.score)[:most]
        for part, gain in zip((one.part for one in likely), _gains(likely, sides, embedder), strict=True):
            yield Tried(part, of_a, _features(part, sides, longer, gain))


@cache
def weights() -> tuple[float, ...]:
    """The shipped weights, in the order of NAMES."""
    rows = dict(line.split("\t") for line in WEIGHTS.read_text("utf-8").splitlines())
    return tuple(float(rows[name]) for name in NAMES)


def _sides(clause: Clause, embedder: Embedder) -> tuple[Said, Said]:
    facts = clause.a_facts, clause.b_facts
    known = [
        [(fact, answered(fact, there)) for fact in side] for side, there in zip(facts, reversed(facts), strict=True)
    ]
    words = [_outside(side, told) for side, told in zip(clause.words, known, strict=True)]
    return (
        Said(clause.a, words[0], _unsaid(words[0], words[1], embedder), known[0]),
        Said(clause.b, words[1], _unsaid(words[1], words[0], embedder), known[1]),
    )


def _outside(words: Sequence[Word], facts: Sequence[tuple[Fact, bool]]) -> list[Word]:
    """The words outside the facts that both sides have."""
    spans = [(fact.segment.index, fact.start, fact.end) for fact, told in facts if told]
    return [
        word
        for word in words
        if not any(n == word.segment.index and start <= word.token.start < end for n, start, end in spans)
    ]


def _unsaid(words: Sequence[Word], others: Sequence[Word], embedder: Embedder) -> list[float]:
    """How far each word is from what any word of the other side means."""
    open_words = [word.token.text for word in words if word.state != "answered"]
    if not open_words or not others:
        return [float(word.state != "answered") for word in words]
    vectors = embedder.embed([*open_words, *(word.token.text for word in others)])
    nearest = (vectors[: len(open_words)] @ vectors[len(open_words) :].T).max(axis=1)
    far = iter(min(1.0, max(0.0, (MEANT - float(near)) / WIDTH)) for near in nearest)
    return [0.0 if word.state == "answered" else next(far) for word in words]


def _gains(likely: Sequence[Tried], sides: tuple[Said, Said], embedder: Embedder) -> list[float]:
    """How much nearer a side comes to the other without each of the parts."""
    if not likely:
        return []
    side, other = sides
    vectors = embedder.embed([*(side.text(without=one.part) for one in likely), side.text(), other.text()])
    nearness = vectors[:-1] @ vectors[-1]
    return [float(near - nearness[-1]) for near in nearness[:-1]]


def _features(part: Part, sides: tuple[Said, Said], surplus: float, gain: float) -> tuple[float, ...]:
    side, other = sides
    inside = side.within(part)
    here, there = sum(inside), sum(other.unsaid)
    share = -log(max(0.05, 1 - (part.end - part.start) / side.length))
    strange = there / max(1, len(other.unsaid))
    rest = len(side.unsaid) - len(inside)
    return (
        surplus,
        gain,
        here,
        here / len(inside),
        there,
        min(surplus, share),
        surplus - share,
        strange,
        min(3.0, here) * max(0.0, 1 - 2 * strange),
        min(2, side.alone(part)),
        log(1 + len(other.unsaid)),
        (sum(side.unsaid) - here) / max(1, rest),
        float(part.joined),
        1.0,
    )


def _length(segments: Sequence[Segment]) -> int:
    return max(1, sum(segment.end - segment.start for segment in segments))
