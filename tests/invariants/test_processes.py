"""I5 with real processes and threads on one node: never two seals of one size, never a hole, never a lost entry."""

from pathlib import Path
from typing import Any

from .homes import Node, at_once

FOUNDED = 3  # entries of each with which nodes are founded


def roots(told: list[list[dict[str, Any]]]) -> dict[int, str]:
    """Size → root of all seals that were handed out; no two may have one size."""
    seals = [(line["size"], line["root"]) for out in told for line in out if "root" in line]
    assert len({size for size, _ in seals}) == len(seals), "two seals of one size"
    return dict(seals)


def crossed(one: list[dict[str, Any]], other: list[dict[str, Any]]) -> bool:
    """Did they take turns?"""
    return bool(one[0]["size"] < other[-1]["size"] and other[0]["size"] < one[-1]["size"])


def test_I5_two_processes_perform_while_a_third_receives(nodes: tuple[Node, Node], tmp_path: Path) -> None:
    mar, mli = nodes
    mli.does("frames", tmp_path, 4)
    frames = sorted(tmp_path.glob("*.frame"))
    performs = (mar, ("perform", 10, 0.03))
    told = at_once(tmp_path / "gate", [performs, performs, (mar, ("receive", *frames))])
    assert crossed(told[0], told[1]), "one waited for the other's end: nothing was shown"
    assert sorted(roots(told)) == list(range(FOUNDED + 1, FOUNDED + 21))
    held = mar.holds()
    assert held["sizes"] == {"MAR": FOUNDED + 20, "MLI": FOUNDED + 8}
    assert sum(line.get("new", 0) for line in told[2]) == FOUNDED + 8
    there = mli.holds(mar.frame)
    assert (there["record"], there["picture"]) == (held["record"], held["picture"])


def test_I5_threads_of_one_process(nodes: tuple[Node, Node]) -> None:
    mar, _ = nodes
    told = mar.does("threads", 3, 6)
    assert sorted(roots([told])) == list(range(FOUNDED + 1, FOUNDED + 19))
    assert mar.holds()["sizes"]["MAR"] == FOUNDED + 18
