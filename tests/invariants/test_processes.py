"""I5 with real processes and threads on one node: never two seals of one size, never a hole, never a lost entry."""

from pathlib import Path
from typing import Any

from .homes import Node, together


def roots(told: list[list[dict[str, Any]]]) -> dict[int, str]:
    """Size → root of all seals that were handed out; no two may have one size."""
    seals = [(line["size"], line["root"]) for out in told for line in out if "root" in line]
    assert len({size for size, _ in seals}) == len(seals), "two seals of one size"
    return dict(seals)


def test_I5_two_processes_perform_while_a_third_receives(nodes: tuple[Node, Node], tmp_path: Path) -> None:
    mar, mli = nodes
    frames = [tmp_path / f"{n}.frame" for n in range(4)]
    for frame in frames:
        mli.does("perform", 2)
        mli.does("send", "MAR", frame)
    before = mar.holds()["sizes"]["MAR"]
    told = together([mar.starts("perform", 25), mar.starts("perform", 25), mar.starts("receive", *frames)])
    assert sorted(roots(told)) == list(range(before + 1, before + 51))
    held = mar.holds()
    assert held["sizes"] == {"MAR": before + 50, "MLI": 3 + 8}
    assert sum(line.get("new", 0) for line in told[2]) == 3 + 8
    mar.does("send", "MLI", tmp_path / "back.frame")
    mli.does("receive", tmp_path / "back.frame")
    there = mli.holds()
    assert (there["record"], there["picture"]) == (held["record"], held["picture"])


def test_I5_threads_of_one_process(nodes: tuple[Node, Node]) -> None:
    mar, _ = nodes
    before = mar.holds()["sizes"]["MAR"]
    told = mar.does("threads", 4, 8)
    assert sorted(roots([told])) == list(range(before + 1, before + 33))
    assert mar.holds()["sizes"]["MAR"] == before + 32
