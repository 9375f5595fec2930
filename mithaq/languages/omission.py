"""A part of a clause that only one version has: by length, by its words without answer, by what its absence changes.

Each part is left out in turn: the nearer the rest is to the other side, the shorter that side is, the fewer words of
its own it has left without answer, and the more facts the part states alone, the likelier it is missing there. The
weights are a logistic regression that `bench/fit_omission.py` fits and writes; docs/languages.md says on what.
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import log
from pathlib import Path
from statistics import median
from typing import Literal

from mithaq.languages.after_all import GLUED
from mithaq.languages.comparison import answered
from mithaq.languages.coverage import Clause, Word, content
from mithaq.languages.discrepancies import Severity
from mithaq.languages.facts import Fact
from mithaq.languages.meaning import Embedder, Vectors
from mithaq.languages.omission_evidence import NAMES, Held, evidence
from mithaq.languages.omission_parts import Part, Said, parts_of, windows_of
from mithaq.languages.segments import Segment
from mithaq.languages.tokens import ARABIC
from mithaq.languages.word_facts import SIGNS, signs_of_binding
from mithaq.ledger.errors import Language

WEIGHTS = Path(__file__).with_name("omission_weights.tsv")
# How much longer, in logarithms, a language is than Arabic for the same thing.
USUAL: dict[Language, float] = {"fr": 0.25, "en": 0.19, "ar": 0.0}
# A document's own ratio counts as much as this many clauses of the usual one.
PRIOR = 12
# From this much shorter than usual a side is not the one that has more.
LEAST = -0.25
# Nearness of meaning at which a word is answered, and over which width it becomes so.
MEANT, WIDTH = 0.7, 0.4
Register = Literal["binding", "other"]
# Log odds; bench/fit_omission.py shows what each costs in clean clauses.
ALARM: dict[Register, float] = {"binding": 1.0, "other": 3.5}
HINT: dict[Register, float] = {"binding": 0.0, "other": 1.75}
# Content words from which a clause is long enough to tell a part of it from another way of saying it.
FEWEST = 6
# What leaving out a part seldom brings the rest nearer by (one in fifty does), and how many parts are read for it.
MOST_GAIN, MOST_READ = 0.15, 4
# What reading takes off the most that a part may score: of 58 parts marked none would be lost at 1.5.
TAKEN_OFF = 1.0
SHORTEST_ACRONYM = 3
# The share of a side in words run together from which its words can't be told.
MOST_GLUED = 0.2
# Content words of a clause up to which parts are looked for: the model reads no more, and time grows with the square.
MOST_WORDS = 150
# As far as a part seldom is from everything on the other side.
LEAST_NEAR = 0.2


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
    """A part, the side it stands on, what the regression reads of it, in the order of NAMES, and the log odds that it
    stands on one side alone."""

    part: Part
    of_a: bool
    features: tuple[float, ...]
    score: float


@dataclass(frozen=True)
class Weights:
    """One weight for each of NAMES."""

    values: tuple[float, ...]

    def score(self, features: Sequence[float]) -> float:
        return sum(weight * value for weight, value in zip(self.values, features, strict=True))


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


def read_ahead(pairs: Sequence[tuple[Sequence[Segment], Sequence[Segment]]], embedder: Embedder) -> None:
    """Let the model read the words of several clauses at once: it keeps what it read."""
    words: list[str] = []
    for a, b in pairs if embedder.dim else ():
        sides = [[token.text for segment in side for token, _ in content(segment)] for side in (a, b)]
        if a[0].language != b[0].language and max(map(len, sides)) <= MOST_WORDS:
            words += itertools.chain(*sides)
    embedder.embed(words)


def left_out(clause: Clause, usual: float, embedder: Embedder) -> LeftOut | None:
    """The part that is likeliest left out on the other side, if any is likely enough."""
    register = register_of(clause)
    found = tried(clause, usual, embedder, weights(register), least=HINT[register])
    best = max(found, key=lambda one: one.score, default=None)
    if best is None or best.score < HINT[register]:
        return None
    words = clause.words[0 if best.of_a else 1]
    severity: Severity = "alarm" if best.score >= ALARM[register] and len(words) >= FEWEST else "hint"
    part = best.part
    return LeftOut(part.segment, part.start, part.end, best.of_a, severity, round(best.score, 3))


def register_of(clause: Clause) -> Register:
    """An instrument is translated closely, so that little weighs much there; news and speeches are not."""
    signs = sum(max(signs_of_binding(segment.normal) for segment in side) for side in (clause.a, clause.b) if side)
    return "binding" if signs >= SIGNS else "other"


def tried(
    clause: Clause, usual: float, embedder: Embedder, by: Weights, *, least: float = 0.0, most: int = MOST_READ
) -> Iterator[Tried]:
    """Parts of the side that isn't clearly the shorter one, with what the regression reads of each.

    At most so many of a side, and only those that may still score `least`: reading them is what takes time.
    """
    if not embedder.dim or not clause.a or not clause.b or clause.a[0].language == clause.b[0].language:
        return
    if max(map(len, clause.words)) > MOST_WORDS:
        return
    sides = _held(clause, usual, embedder)
    likely = [(held, part) for held in sides for part in _likely(held, by, least=least + TAKEN_OFF, most=most)]
    gained = [
        (held, part, gain)
        for (held, part), gain in zip(likely, _gains(likely, embedder), strict=True)
        if by.score(evidence(held, part, gain, LEAST_NEAR)) >= least
    ]
    nears = _nears([(held, part) for held, part, _ in gained], embedder)
    for (held, part, gain), near in zip(gained, nears, strict=True):
        features = evidence(held, part, gain, near)
        yield Tried(part, held is sides[0], features, by.score(features))


def _likely(held: Held, by: Weights, *, least: float, most: int) -> list[Part]:
    """The parts of a side that score most, were they as far from the other side as a part seldom is."""
    if held.surplus < LEAST or _run_together(held.other):
        return []
    parts = candidates(held)
    at_most = [(by.score(evidence(held, part, MOST_GAIN, LEAST_NEAR)), n) for n, part in enumerate(parts)]
    return [parts[n] for score, n in sorted(at_most, key=lambda one: -one[0])[:most] if score >= least]


def candidates(held: Held) -> list[Part]:
    """The parts that might stand on one side alone; a long name that the other side may have by its letters is none."""
    letters = [
        len(word.token.text)
        for word, unsaid in zip(held.other.words, held.other.unsaid, strict=True)
        if unsaid and word.token.text.isupper() and len(word.token.text) >= SHORTEST_ACRONYM
    ]
    parts = parts_of(held.side)
    if not letters:
        return parts
    return [part for part in parts if not 2 <= len(held.side.within(part)) <= 2 * max(letters)]


def _run_together(side: Said) -> bool:
    """Whether a side has lost the spaces between its words, so that nothing can be said to be missing there."""
    tokens = [token for segment in side.segments for token in segment.tokens if token.word]
    glued = sum(len(token.key) for token in tokens if len(token.key) > GLUED and ARABIC.match(token.key))
    return glued > MOST_GLUED * sum(len(token.key) for token in tokens)


@cache
def weights(register: Register) -> Weights:
    """The shipped weights."""
    header, *lines = (line.split("\t") for line in WEIGHTS.read_text("utf-8").splitlines())
    column = header.index(register)
    rows = {line[0]: float(line[column]) for line in lines}
    return Weights(tuple(rows[name] for name in NAMES))


def _held(clause: Clause, usual: float, embedder: Embedder) -> tuple[Held, Held]:
    """Either version held against the other."""
    facts = clause.a_facts, clause.b_facts
    known = [list(_known(side, there)) for side, there in zip(facts, reversed(facts), strict=True)]
    words = [_outside(side, told) for side, told in zip(clause.words, known, strict=True)]
    every = embedder.embed([word.token.text for side in words for word in side])
    a, b = every[: len(words[0])], every[len(words[0]) :]
    one = Said(clause.a, words[0], _unsaid(words[0], a, b), known[0])
    other = Said(clause.b, words[1], _unsaid(words[1], b, a), known[1])
    surplus = log(one.length / other.length) - usual
    return Held(one, other, surplus), Held(other, one, -surplus)


def _known(facts: Sequence[Fact], there: Sequence[Fact]) -> Iterator[tuple[Fact, bool]]:
    """Each fact with whether the other version has it; what is said alike is found at once, however many there are."""
    alike = {(fact.kind, fact.value, fact.unit) for fact in there}
    for fact in facts:
        yield fact, (fact.kind, fact.value, fact.unit) in alike or answered(fact, there)


def _outside(words: Sequence[Word], facts: Sequence[tuple[Fact, bool]]) -> list[Word]:
    """The words outside the facts that both sides have."""
    spans = [(fact.segment.index, fact.start, fact.end) for fact, told in facts if told]
    return [
        word
        for word in words
        if not any(n == word.segment.index and start <= word.token.start < end for n, start, end in spans)
    ]


def _unsaid(words: Sequence[Word], vectors: Vectors, others: Vectors) -> list[float]:
    """How far each word is from what any word of the other side means."""
    if not len(vectors) or not len(others):
        return [float(word.state != "answered") for word in words]
    nearest = (vectors @ others.T).max(axis=1)
    return [
        0.0 if word.state == "answered" else min(1.0, max(0.0, (MEANT - float(near)) / WIDTH))
        for word, near in zip(words, nearest, strict=True)
    ]


# One call for both sides: the model reads many short texts together in a fraction of the time.
def _gains(parts: Sequence[tuple[Held, Part]], embedder: Embedder) -> list[float]:
    """How much nearer a side comes to the other without each of the parts."""
    asked = [(held.side.text(without=part), held.side.text(), held.other.text()) for held, part in parts]
    texts = list(dict.fromkeys(text for three in asked for text in three))
    if not texts:
        return []
    vectors = dict(zip(texts, embedder.embed(texts), strict=True))
    return [
        float(vectors[without] @ vectors[other] - vectors[whole] @ vectors[other]) for without, whole, other in asked
    ]


def _nears(parts: Sequence[tuple[Held, Part]], embedder: Embedder) -> list[float]:
    """How near each of the parts is to whatever is nearest to it on the other side: parts there, or runs of words."""
    texts = [part.segment.normal.text[part.start : part.end] for _, part in parts]
    windows = [windows_of(held.other, len(text)) for (held, _), text in zip(parts, texts, strict=True)]
    if not any(windows):
        return [0.0] * len(parts)
    every = embedder.embed([*texts, *(text for there in windows for text in there)])
    vectors, rest = every[: len(texts)], every[len(texts) :]
    found: list[float] = []
    for vector, there in zip(vectors, windows, strict=True):
        found.append(float((rest[: len(there)] @ vector).max()) if there else 0.0)
        rest = rest[len(there) :]
    return found


def _length(segments: Sequence[Segment]) -> int:
    return max(1, sum(segment.end - segment.start for segment in segments))
