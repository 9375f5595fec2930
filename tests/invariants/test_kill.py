"""I3: what was acknowledged or handed over survives a process that is killed at any moment."""

import signal
import time
from pathlib import Path

from .homes import Node, lines


def test_I3_killed_before_each_statement_of_perform_and_export(nodes: tuple[Node, Node], tmp_path: Path) -> None:
    mar, mli = nodes
    folder = tmp_path / "out"
    folder.mkdir()
    *_, end = mar.does("crash", folder)
    assert end["deaths"] > 15, "an entry, its payload, its seal, its rows, commit, and the export: each asks"
    frames = sorted(folder.glob("*.frame"))
    assert frames
    held = mli.holds(*frames)  # no frame that left contradicts another
    assert held["sizes"]["MAR"] == int(frames[-1].stem) + 1


def test_I3_killed_before_each_statement_of_receive(nodes: tuple[Node, Node], tmp_path: Path) -> None:
    mar, mli = nodes
    mli.does("frames", tmp_path, 1)
    frame = tmp_path / "0.frame"
    *points, new, end = mar.does("crash", tmp_path / "none", frame)
    assert end["deaths"] > 15
    assert {point["sizes"]["MLI"] for point in points} <= {0, 5}, "all of a bundle or nothing"
    assert new["new"] in (0, 5), "a death after the commit: nothing is left to bring"
    assert mar.holds()["sizes"]["MLI"] == 5


def test_I3_killed_at_any_time_what_was_acknowledged_is_there(nodes: tuple[Node, Node]) -> None:
    mar, _ = nodes
    acknowledged = []
    for n in range(3):
        process = mar.starts("perform", 1000)
        assert process.stdout is not None
        first = process.stdout.readline()  # it has begun
        time.sleep(0.04 * n)
        process.send_signal(signal.SIGKILL)
        out, _ = process.communicate()
        acknowledged += lines(first + out)
    held = mar.holds()
    assert held["pragmas"] == {"synchronous": 2, "journal_mode": "wal"}, "a power cut must be survived too"
    sizes = [line["size"] for line in acknowledged]
    assert sizes == sorted(set(sizes)), "no size was acknowledged twice"
    assert sizes[-1] <= held["sizes"]["MAR"] <= sizes[-1] + 1, "nothing lost; at most one done and not yet told"
