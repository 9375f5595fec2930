"""What a sentence is about, weighed: each stem speaks for or against each axis of cooperation.

The weights are fitted by `bench/fit_axes.py`, which tells from what; here they are only added up. A sentence that
binds, or that tells of doing something together, weighs more than one that doesn't; those weights are fitted too.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, log
from pathlib import Path

from mithaq.languages.lexicon import term_of
from mithaq.languages.normalise import Normal
from mithaq.languages.sentences import Sentence
from mithaq.languages.stems import placed_terms
from mithaq.ledger.errors import Language

WEIGHTS = Path(__file__).with_name("axis_weights.tsv")
# The order of the columns of the weights, which is the order in which axes are told.
CODES = ("training", "equipment", "logistics", "expertise")
# Weights are written in tenths.
SCALE = 10
# Several middling sentences say more than one: how far apart two scores may be and still help each other.
SOFT = 1.0
# What is known of a sentence beside its words; the weights of these stand under the language "-".
ANY, BINDS, TOGETHER, TITLE = "any", "binds", "together", "title"


@dataclass(frozen=True)
class Cue:
    """A stem of a sentence with its place, normalised characters [start, end)."""

    language: Language
    stem: str
    start: int
    end: int


Key = tuple[str, str]
Weights = tuple[float, ...]


def cues(sentence: Sentence) -> list[Cue]:
    """The stems of a sentence that may speak for an axis, in order, each once."""
    return list({cue.stem: cue for cue in _cues(sentence.normal, sentence)}.values())


def _cues(normal: Normal, sentence: Sentence) -> Iterator[Cue]:
    inside = _part(normal, sentence.start, sentence.end)
    for stem, start, end in placed_terms(inside, sentence.language, choose=term_of):
        if not stem[0].isdigit():
            yield Cue(sentence.language, stem, sentence.start + start, sentence.start + end)


def _part(normal: Normal, start: int, end: int) -> Normal:
    """A span of a normalised text, to be read by itself; its offsets count from the start of the span."""
    return Normal("", normal.text[start:end], normal.folded[start:end], normal.lower[start:end], (), ())


def weight(key: Key, axis: int) -> float:
    """How much a stem (language, stem) or a circumstance ("-", name) speaks for an axis, as log odds."""
    known = weights().get(key)
    return known[axis] if known else 0.0


def score(found: Sequence[Cue], circumstances: Iterable[str], axis: int) -> float:
    """Log odds that a sentence is about an axis."""
    said = sum(weight(("-", name), axis) for name in circumstances)
    return said + sum(weight((cue.language, cue.stem), axis) for cue in found)


def together(scores: Sequence[float]) -> float:
    """The log odds of a text from those of its sentences: about the highest of them."""
    top = max(scores)
    return top + SOFT * log(sum(exp((one - top) / SOFT) for one in scores))


@cache
def weights() -> dict[Key, Weights]:
    """The shipped weights: language and stem to one number for each axis."""
    found: dict[Key, Weights] = {}
    for line in WEIGHTS.read_text("utf-8").splitlines():
        language, stem, *numbers = line.split("\t")
        found[language, stem] = tuple(int(number) / SCALE for number in numbers)
    return found
