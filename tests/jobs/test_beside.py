"""Pieces of one work on all cores: each is done once, a helper that ends loses none, a stop ends them all."""

import logging
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from multiprocessing.context import SpawnProcess
from pathlib import Path

import pytest

from mithaq.jobs import beside as module
from mithaq.jobs.beside import beside
from tests.jobs.slow import Named, broken, ending, pausing

ROOT = Path(__file__).parents[2]
AGES = 60.0  # seconds that nobody waits for
PIECES = list(range(60))
FIRST = """
import multiprocessing
import time

from mithaq.jobs import beside
from tests.jobs.slow import echo, halting

"""
LARGE = """
if __name__ == "__main__":
    beside.cores = lambda: 2
    made = dict(beside.beside(echo, [bytes([n]) * 1_000_000 for n in range(80)]))
    assert sorted(made) == list(range(80)) and all(set(made[n][0]) == {n} for n in made)
    print(len({process for _, process in made.values()}))
"""
HALTED = """
def go_on():
    if time.monotonic() - began > 5:
        raise InterruptedError

if __name__ == "__main__":
    beside.cores, began = lambda: 2, time.monotonic()
    try:
        list(beside.beside(halting, [b"x" * 1_000_000] * 60 + [b"halt", b"x"], go_on=go_on))
    except InterruptedError:
        print(multiprocessing.active_children())
"""


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "cores", lambda: 2)


def test_every_piece_is_done_once_by_two_processes() -> None:
    made = list(beside(pausing, PIECES))
    assert sorted(n for n, _ in made) == PIECES
    assert all(value == PIECES[n] + 1 for n, (value, _) in made)
    assert len({process for _, (_, process) in made}) == 2
    assert not multiprocessing.active_children()


def test_few_pieces_are_done_by_the_process_that_asks() -> None:
    assert {process for _, (_, process) in beside(pausing, PIECES[:30])} == {multiprocessing.current_process().name}


def test_what_a_helper_had_before_it_when_it_ended_is_done_here() -> None:
    made = list(beside(ending, PIECES))
    assert sorted(n for n, _ in made) == PIECES and not multiprocessing.active_children()


def test_a_fault_of_the_work_is_told_here() -> None:
    with pytest.raises(ValueError):
        list(beside(broken, ["x"] * 60))


def test_asked_to_stop_it_leaves_no_process() -> None:
    asked = []

    def go_on() -> None:
        asked.append(time.monotonic())
        if len(asked) > 5:
            raise InterruptedError

    began = time.monotonic()
    with pytest.raises(InterruptedError):
        list(beside(pausing, PIECES, go_on=go_on))
    assert time.monotonic() - began < AGES / 5 and not multiprocessing.active_children()


def test_an_object_is_given_whole_to_a_helper() -> None:
    assert {said for _, said in beside(Named("x").said, PIECES)} == {"x"}


def run_alone(script: Path, text: str) -> str:
    """What a script says in a process of its own, which is killed if it waits for good."""
    script.write_text(FIRST + text, "utf-8")
    command, paths = [sys.executable, str(script)], os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command, env=paths, stdout=subprocess.PIPE, text=True, timeout=AGES, check=True
    ).stdout.strip()


def test_pieces_and_answers_larger_than_any_buffer_keep_nobody_waiting(tmp_path: Path) -> None:
    assert run_alone(tmp_path / "large.py", LARGE) == "2"


def test_go_on_is_asked_while_a_helper_reads_nothing(tmp_path: Path) -> None:
    """It halts at its second piece; the third lies before it, larger than what is taken in unread."""
    assert run_alone(tmp_path / "halted.py", HALTED) == "[]"


def test_a_helper_that_cannot_begin_leaves_the_stopping_key_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(process: SpawnProcess) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(SpawnProcess, "start", start)
    with pytest.raises(OSError, match="no more processes"):
        list(beside(pausing, PIECES))
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def test_a_system_without_masks_of_signals_has_helpers_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(signal, "pthread_sigmask")
    assert len({process for _, (_, process) in beside(pausing, PIECES)}) == 2


def test_one_helper_unless_the_operator_asks_for_more(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(module, "cores", lambda: 4)
    monkeypatch.delenv(module.SETTING, raising=False)
    many = list(range(150))
    assert len({process for _, (_, process) in beside(pausing, many)}) == 2
    monkeypatch.setenv(module.SETTING, "0")
    assert len({process for _, (_, process) in beside(pausing, PIECES)}) == 1
    monkeypatch.setenv(module.SETTING, "2")
    assert module.most() == 2
    monkeypatch.setenv(module.SETTING, "two")
    with caplog.at_level(logging.WARNING, "mithaq.jobs"):
        assert module.most() == module.MOST and "'two'" in caplog.text
