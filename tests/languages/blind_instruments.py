"""Instruments whose author had not read the engine, with changes, rewordings and disturbances; some held out.

Those of `HELD_OUT` are only ever measured (bench/blind.py): nobody mends a rule on what goes wrong there. Rules are
mended on all the others, before them and after. The even ones of 01 to 12 were held out once; they were measured too
often to count.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from mithaq.languages.concord import Mark, concord
from mithaq.languages.meaning import Embedder
from mithaq.languages.segments import version_of
from tests.languages.parallel import Beads

FOLDER = Path(__file__).parent / "blind"
HELD_OUT = range(13, 23)


@dataclass(frozen=True)
class Change:
    """One clause of one side rewritten; `kind` is "" for a rewording that changes nothing."""

    instrument: str
    side: str
    clause: int
    kind: str
    text: str


@cache
def instrument(name: str) -> dict[str, Any]:
    return json.loads((FOLDER / f"{name}.json").read_text("utf-8"))  # type: ignore[no-any-return]


def names(*, held_out: bool) -> list[str]:
    """The numbers of the instruments on which rules are mended, or of those held out."""
    paths = sorted(FOLDER.glob("*.json"))
    return [path.stem for path in paths if (int(path.stem) in HELD_OUT) == held_out]


def changes(name: str, *, same: bool = False) -> Iterator[Change]:
    """The seeded changes of an instrument; the rewordings with `same`."""
    whole = instrument(name)
    for entry in whole["rewordings" if same else "changes"]:
        clause = whole[entry["side"]][entry["clause"]]
        text = clause.replace(entry["old"], entry["new"], 1)
        assert text != clause, entry
        yield Change(name, entry["side"], entry["clause"], "" if same else entry["kind"], text)


def marks_of(name: str, change: Change | None, embedder: Embedder) -> tuple[Mark, ...]:
    """The marks on an instrument with a change, or as it is."""
    sides = {side: list(instrument(name)[side]) for side in ("a", "b")}
    if change:
        sides[change.side][change.clause] = change.text
    a, b = (version_of("\n".join(sides[side]), mode="lines") for side in ("a", "b"))
    return concord(a, b, embedder).marks


def on_clause(marks: tuple[Mark, ...], change: Change) -> list[Mark]:
    """Those on the changed clause."""
    return [mark for mark in marks if change.clause in (mark.a if change.side == "a" else mark.b)]


def disturbances(name: str) -> Iterator[tuple[list[str], list[str], Beads]]:
    """Both sides with one clause dropped, merged, split or moved, and the true beads."""
    whole = instrument(name)
    for entry in whole["structure"]:
        yield _disturbed(whole, entry)


def _disturbed(whole: dict[str, Any], entry: dict[str, Any]) -> tuple[list[str], list[str], Beads]:
    count = len(whole["a"])
    clauses: list[list[int]] = [[n] for n in range(count)]
    texts: list[list[str]] = [[text] for text in whole[entry["side"]]]
    at = entry["clause"]
    if entry["op"] == "drop":
        del clauses[at], texts[at]
    elif entry["op"] == "merge":
        clauses[at : at + 2], texts[at : at + 2] = [[at, at + 1]], [[entry["text"]]]
    elif entry["op"] == "split":
        texts[at] = list(entry["text"])
    elif entry["op"] == "move":
        clause, text = clauses.pop(at), texts.pop(at)
        clauses.insert(entry["to"], clause)
        texts.insert(entry["to"], text)
    side: list[str] = []
    gold: Beads = set()
    for stands_for, lines in zip(clauses, texts, strict=True):
        here = tuple(range(len(side), len(side) + len(lines)))
        side += lines
        there = tuple(stands_for)
        gold.add((here, there) if entry["side"] == "a" else (there, here))
    if entry["op"] == "drop":
        gold.add(((), (at,)) if entry["side"] == "a" else ((at,), ()))
    other = list(whole["b" if entry["side"] == "a" else "a"])
    return (side, other, gold) if entry["side"] == "a" else (other, side, gold)
