"""mithaq names match A B: for each name of A the best of B, in any script. It needs no node.

A name a line, or rows with rank, office and side beside it ("colonel; Moussa Traoré; Mali"), which are weighed as well.
"""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass

from mithaq.documents.name_list import Beside, names_in_columns, without_bullet
from mithaq.languages.name_evidence import Bearer, kind_of, unadorned
from mithaq.languages.name_match import Match, match_names

from ..lines import lines_of
from ..told import Told


@dataclass(frozen=True)
class Row:
    """A name of a list: its line from 0, how it is written there, what is compared, what is said besides."""

    line: int
    written: str
    name: str
    bearer: Bearer


def run(args: Namespace, told: Told) -> None:
    a, b = _rows(lines_of(args.a)), _rows(lines_of(args.b))
    known = ([row.bearer for row in a], [row.bearer for row in b])
    matches = match_names([row.name for row in a], [row.name for row in b], known=known)
    for match in matches:
        other = b[match.b].written if match.b is not None else None
        told.say("name_line" if match.accepted else "no_name", a=a[match.a].written, b=other, score=match.score)
    told.data({"matches": [_data(match, a, b) for match in matches]})


def _rows(lines: Sequence[str]) -> list[Row]:
    """As a table when its columns say what they are; else a name a line, behind a number or a rank or neither."""
    if listed := names_in_columns("\n".join(lines), tell=kind_of):
        return [_row(n - 1, name, listed.beside.get(n, Beside())) for n, name in listed.names]
    return [_row(n, line, Beside()) for n, line in enumerate(lines)]


def _row(line: int, written: str, beside: Beside) -> Row:
    name, said = unadorned(without_bullet(written))
    return Row(line, written, name, Bearer(beside.rank or said.rank, beside.role, beside.side or said.state))


def _data(match: Match, a: Sequence[Row], b: Sequence[Row]) -> dict[str, object]:
    """The promised keys; the lines of both, the parts that were paired and what speaks for or against it beside."""
    other = b[match.b] if match.b is not None else None
    return {
        "a": a[match.a].written,
        "b": other.written if other else None,
        "score": match.score,
        "accepted": match.accepted,
        "a_line": a[match.a].line,
        "b_line": other.line if other else None,
        "likeness": match.likeness,
        "evidence": match.pairs,
        "besides": [{"what": one.code, "weight": one.weight, "a": one.one, "b": one.other} for one in match.evidence],
    }
