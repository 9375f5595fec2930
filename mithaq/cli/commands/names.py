"""mithaq names match A B: for each name of A the best of B, in any script. It needs no node."""

from argparse import Namespace

from mithaq.languages.name_match import match_names

from ..lines import lines_of
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    a, b = lines_of(args.a), lines_of(args.b)
    matches = match_names(a, b)
    for match in matches:
        other = b[match.b] if match.b is not None else None
        told.say("name_line" if match.accepted else "no_name", a=a[match.a], b=other, score=match.score)
    told.data(
        {
            "matches": [
                {"a": a[match.a], "b": b[match.b] if match.b is not None else None, "a_line": match.a, "b_line": match.b,
                 "score": match.score, "accepted": match.accepted, "evidence": match.pairs}
                for match in matches
            ]
        }
    )  # fmt: skip
