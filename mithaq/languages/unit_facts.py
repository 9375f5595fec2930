"""Units that a clause measures in without a number: "le litre", "per gallon", بالكيلوغرام, للمتر المربع."""

from collections.abc import Iterator, Sequence

from mithaq.languages.facts import Fact
from mithaq.languages.measures import family, unit_at
from mithaq.languages.normalise import folded_words
from mithaq.languages.segments import Segment
from mithaq.languages.taken import Taken
from mithaq.languages.tokens import ARABIC, Token, unclitic

PHYSICAL = {"length", "mass", "area", "volume", "speed", "heat", "power", "energy", "data", "beat"}
BEFORE = folded_words("le la l par per en in each chaque à a the du au لكل كل عن")


def unit_facts(segment: Segment, quantities: Sequence[Fact]) -> Iterator[Fact]:
    """Outside the quantities of the segment; each with its unit and without a number."""
    taken = Taken((fact.start, fact.end) for fact in quantities)
    for at, token in enumerate(segment.tokens):
        found = unit_at(segment.tokens, at) if token.word and _measured(segment.tokens, at) else None
        if found and family(found[0]) in PHYSICAL:
            end = segment.tokens[found[1] - 1].end
            if not taken.meets(token.start, end):
                yield Fact("unit", found[0], segment, token.start, end, strong=False, unit=found[0], counted=True)


def _measured(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word of price or measure leads to this token, or is joined to it."""
    token = tokens[at]
    before = tokens[at - 1].key if at else ""
    if not ARABIC.match(token.text):
        return before in BEFORE
    return before in BEFORE or (token.key[0] in "بل" and any(taken for _, taken in unclitic(token.key)))
