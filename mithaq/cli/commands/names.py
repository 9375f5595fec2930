"""mithaq names match A B: for each name of A the best of B, in any script. It needs no node."""

from argparse import Namespace
from collections.abc import Sequence

from mithaq.languages.name_match import Match, match_names

from ..lines import lines_of
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    a, b = lines_of(args.a), lines_of(args.b)
    matches = match_names(a, b)
    for match in matches:
        other = b[match.b] if match.b is not None else None
        told.say("name_line" if match.accepted else "no_name", a=a[match.a], b=other, score=match.score)
    told.data({"matches": [_data(match, a, b) for match in matches]})


def _data(match: Match, a: Sequence[str], b: Sequence[str]) -> dict[str, object]:
    """The promised keys; the lines of both and the parts that were paired beside."""
    return {
        "a": a[match.a],
        "b": b[match.b] if match.b is not None else None,
        "score": match.score,
        "accepted": match.accepted,
        "a_line": match.a,
        "b_line": match.b,
        "evidence": match.pairs,
    }
