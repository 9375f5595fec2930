"""kill -9 at each stage of `perform` and of `receive`: nothing lost, nothing doubled, tables = rebuild."""

import json
import signal
import subprocess
import sys

import pytest

from .conftest import PATIENCE, ROOT, Node, Nodes, environment, session

KEY = f"MAR.{'k' * 26}"
PERFORM = (
    ("call", "Office.perform"), ("return", "Book.write"), ("return", "Book.keep"), ("return", "keep_entries"),
    ("return", "keep_seals"), ("return", "Pen.upsert"), ("return", "store"), ("call", "Atomic.__exit__"),
    ("return", "Atomic.__exit__"), ("return", "Office.perform"),
)  # fmt: skip
RECEIVE = (
    ("return", "unwrap"), ("return", "_Import.step_7_payloads"), ("return", "apply"), ("return", "keep_doc"),
    ("return", "keep_entries"), ("return", "keep_seals"), ("return", "Pen.upsert"), ("return", "store"),
    ("call", "Atomic.__exit__"), ("return", "Office.receive"), ("return", "unpack"),
)  # fmt: skip


def killed(node: Node, place: tuple[str, str], *words: str) -> bool:
    """Run the command in a process that dies there. Did it?"""
    command = [sys.executable, "-m", "tests.cli.crash", *place, "--", "--home", str(node.folder), *words]
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=PATIENCE)
    return done.returncode == -signal.SIGKILL


def holds(node: Node) -> None:
    """The record from its bytes, and every table as its rereading says."""
    assert [one["faults"] for one in node.does("verify")] == [[], []]


@pytest.mark.parametrize("place", PERFORM, ids=" ".join)
def test_a_killed_perform_is_done_once(nodes: Nodes, place: tuple[str, str]) -> None:
    words = ("perform", "session.propose", "--by", "sec", "--json", json.dumps(session(KEY)))
    before = nodes.mar.sizes["MAR"]
    assert killed(nodes.mar, place, *words), f"{place} was never reached"
    survived = nodes.mar.sizes["MAR"] - before
    again = nodes.mar.tells(*words)
    assert again.code == (2 if survived else 0), again.err
    assert nodes.mar.sizes["MAR"] == before + 1
    holds(nodes.mar)


@pytest.mark.parametrize("place", RECEIVE, ids=" ".join)
def test_a_killed_receive_loses_nothing(nodes: Nodes, place: tuple[str, str]) -> None:
    bundle = str(nodes.send(nodes.mar, "MLI"))
    assert killed(nodes.mli, place, "receive", bundle), f"{place} was never reached"
    holds(nodes.mli)
    nodes.mli.does("receive", bundle)
    assert nodes.mli.sizes["MAR"] == nodes.mar.sizes["MAR"]
    holds(nodes.mli)
