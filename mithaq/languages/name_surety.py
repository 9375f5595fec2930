"""How surely the likeliest name of a list is the right one: a likeness made a probability.

A likeness of .93 means less among ten thousand names than among hundreds, little where the next name has .92, and more
of eight letters than of three. bench/fit_acceptance.py fits the weights of these on names the edit model hasn't seen,
in lists in which every other name has no partner, and writes them; a logistic regression, its features below.
"""

import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Protocol

from mithaq.languages.name_parts import name_tokens

PARAMETERS = Path(__file__).with_name("name_surety.tsv")
FEATURES = (
    "constant", "likeness", "unlikeness", "margin", "size", "letters", "whole", "whole_unlikeness", "left_over",
    "whole_left_over",
)  # fmt: skip
# What is as good as equal: nothing is surer. A lead by more than this over the next name says no more.
EQUAL, LEAD = 0.01, 0.3
# A short list leaves out most of those who are called alike: it counts as one of so many, with a next name this near.
FEWEST, NEXT = 250, 0.6
# Of a part that one of them has alone (a family name for a whole one), however alike: others bear it, too. Measured by
# the same script, families shared by one and a half people each: 64 of 100 that were said to be surer.
ONE_PART = 0.65


class Scored(Protocol):
    """A candidate: its likeness from 0 to 1 and the parts that were paired."""

    @property
    def likeness(self) -> float: ...

    @property
    def pairs(self) -> tuple[tuple[str, str, float], ...]: ...


def features(found: Sequence[Scored], names: tuple[str, Sequence[str]], *, size: int) -> list[float]:
    """What counts of the first of `found`, best first, whose names are `names[1]`, for the name `names[0]` in a list of
    `size` names. One for each of `FEATURES`."""
    mine, best = name_tokens(names[0]), name_tokens(names[1][0])
    others = [
        one.likeness for one, name in zip(found[1:], names[1][1:], strict=True) if set(name_tokens(name)) != set(best)
    ]
    first, second = found[0].likeness, max([NEXT, *others])
    far = -math.log(1 + EQUAL - min(1.0, first))
    whole = float(len(found[0].pairs) > 1)
    left_over = float(abs(len(mine) - len(best)))
    letters = min(sum(map(len, mine)), sum(map(len, best)))
    return [
        1.0,
        first,
        far,
        min(LEAD, first - second),
        math.log(max(size, FEWEST)),
        math.log(max(letters, 1)),
        whole,
        whole * far,
        left_over,
        whole * left_over,
    ]


def surety(row: Sequence[float]) -> float:
    """The probability, 0 to 1, that whoever these features are of is the right one."""
    said = sum(weight * value for weight, value in zip(_weights(), row, strict=True))
    sure = 1 / (1 + math.exp(-max(-30.0, min(30.0, said))))
    told = dict(zip(FEATURES, row, strict=True))
    return min(sure, ONE_PART) if told["left_over"] and not told["whole"] else sure


@cache
def _weights() -> tuple[float, ...]:
    told = dict(line.split("\t") for line in PARAMETERS.read_text("utf-8").splitlines())
    return tuple(float(told[name]) for name in FEATURES)
