"""Pieces of one work on all cores: each is done once, a helper that ends loses none, a stop ends them all."""

import multiprocessing
import time

import pytest

from mithaq.jobs import beside as module
from mithaq.jobs.beside import beside
from tests.jobs.slow import Named, broken, ending, pausing

AGES = 60.0  # seconds that nobody waits for
PIECES = list(range(60))


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
