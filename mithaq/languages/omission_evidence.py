"""What speaks for a part of a clause standing in one version alone, as numbers that fitted weights add up."""

from dataclasses import dataclass
from math import log, sqrt

from mithaq.languages.omission_parts import Part, Said

NAMES = (
    *("surplus", "beyond", "gain", "here", "share_here", "known_here", "there", "covered", "uncovered", "misfit"),
    *("strange", "alone", "facts", "told", "short", "elsewhere", "joined"),
    *("wordier", "more", "net", "least", "listed", "words", "near"),
    *("single", "single_here", "single_near", "single_net", "single_surplus", "single_gain", "single_known", "one"),
)


@dataclass(frozen=True)
class Held:
    """One version held against the other; `surplus` is how much longer it is than usual, in logarithms."""

    side: Said
    other: Said
    surplus: float


def evidence(held: Held, part: Part, gain: float, near: float) -> tuple[float, ...]:
    """In the order of NAMES. `gain` is how much nearer the rest is to the other version than the whole; `near` how near
    the part is to what is nearest to it over there."""
    side, other, surplus = held.side, held.other, held.surplus
    first, last = side.span(part)
    inside = side.unsaid[first:last]
    words = zip(side.words[first:last], inside, strict=True)
    here, there = sum(inside), sum(other.unsaid)
    known_here = sum(unsaid for word, unsaid in words if word.state == "known")
    share = -log(max(0.05, 1 - (part.end - part.start) / side.length))
    strange = there / max(1, len(other.unsaid))
    root = sqrt(min(side.length, other.length)) / 10
    net = max(-4.0, min(6.0, sum(side.unsaid) - there))
    single = float(len(inside) == 1)  # a word alone is told by its own weights
    return (
        *(surplus, surplus * root, gain, here, here / len(inside), known_here, there),
        *(min(surplus, share), surplus - share, abs(surplus - share) * root),
        *(strange, min(3.0, here) * max(0.0, 1 - 2 * strange), min(2, side.alone(part)), min(2, side.told(part))),
        log(1 + len(other.unsaid)),
        (sum(side.unsaid) - here) / max(1, len(side.unsaid) - len(inside)),
        float(part.joined),
        log((1 + len(side.words)) / (1 + len(other.words))),
        max(-4, min(8, len(side.words) - len(other.words))),
        *(net, min(inside)),
        log((1 + side.joints) / (1 + other.joints)),
        *(log(len(inside)), near),
        *(single * one for one in (1.0, here, near, net, surplus, gain, known_here)),
        1.0,
    )
