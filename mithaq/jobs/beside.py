"""Many pieces of one work on more cores than one: helpers, processes of their own, take pieces beside whoever asks.

What they do belongs to a room without Django, and a process begins anew with its tables and its model, which takes it
seconds: this one works from the start, and few pieces are done here alone.
"""

import logging
import multiprocessing
import os
import pickle
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from threading import Thread
from typing import Any, Generic, TypeVar

log = logging.getLogger("mithaq.jobs")

Piece = TypeVar("Piece")
Made = TypeVar("Made")

FEWEST = 40  # pieces for each helper from which it earns its start
AHEAD = 2  # pieces that lie before a helper, so that it never waits while this process is at one of its own
MOST = 1  # helpers, unless `SETTING` says another number: each holds the model once more
SETTING = "MITHAQ_HELPERS"
LOOK = 0.2  # seconds between two looks at who asks, while only helpers are at work


def beside(
    do: Callable[[Piece], Made],
    pieces: Sequence[Piece],
    *,
    go_on: Callable[[], None] = lambda: None,
    fewest: int = FEWEST,
) -> Iterator[tuple[int, Made]]:
    """(place, what `do` makes of it) of every piece, as they are done; `go_on` is asked between two, and may raise.

    `do` is a function of a module without Django or an object of such a class, which a process can be given."""
    todo = deque(range(len(pieces)))
    helpers: list[_Helper[Piece, Made]] = []
    try:
        # One after the other into the list: if one can't begin, those before it are ended too.
        helpers.extend(_Helper.called(do) for _ in range(min(most(), cores() - 1, len(pieces) // fewest)))
        while todo or any(helper.at for helper in helpers):
            go_on()
            for helper in helpers:
                yield from helper.done(todo)
                helper.take(todo, pieces)
            if todo:
                yield (n := todo.popleft()), do(pieces[n])
            else:
                wait([helper.way for helper in helpers if helper.at], LOOK)
    finally:
        for helper in helpers:
            helper.end()


def cores() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def most() -> int:
    """How many helpers a work may have: one, or what the node's operator set."""
    said = os.environ.get(SETTING, "").strip()
    if said.isdecimal():
        return int(said)
    if said:
        log.warning("%s is %r, where a number from 0 is meant: helpers are %s; set it anew", SETTING, said, MOST)
    return MOST


def help_out(way: "Connection[Any, Any]") -> None:
    """What a helper does: it says that it is there, hears what is to be done, and works until nothing more comes."""
    try:
        way.send(None)
        do = way.recv()
        while True:
            n, piece = way.recv()
            way.send((n, do(piece)))
    except (EOFError, BrokenPipeError):
        return  # whoever asked has ended


def hand_over(way: "Connection[Any, Any]", said: "SimpleQueue[bytes | None]") -> None:
    """What the thread of a helper does in the process that asks: it waits until each piece is read there.

    The process itself must not: the helper may be waiting as well, until its own answer is read here."""
    with suppress(OSError):  # it has ended: the next look at it finds out, and takes its pieces back
        while (one := said.get()) is not None:
            way.send_bytes(one)


@contextmanager
def without_the_stopping_key() -> Iterator[None]:
    """What begins here doesn't hear the key that stops a command, where a system lets one say so."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@dataclass
class _Helper(Generic[Piece, Made]):
    """A process beside this one; `at` are the places of the pieces that lie before it, None once it has ended."""

    do: Callable[[Piece], Made]
    process: BaseProcess
    way: "Connection[Any, Any]"
    said: "SimpleQueue[bytes | None]"  # what the thread has still to hand over; None is the end
    thread: Thread
    at: list[int] | None = field(default_factory=list)
    room: int = 0  # for how many pieces: none before it is there, one while it loads its tables at the first

    @classmethod
    def called(cls, do: Callable[[Piece], Made]) -> "_Helper[Piece, Made]":
        fresh = multiprocessing.get_context("spawn")  # a fork would copy the threads of the worker half
        here, there = fresh.Pipe()
        process = fresh.Process(target=help_out, args=(there,), daemon=True)
        said: SimpleQueue[bytes | None] = SimpleQueue()
        thread = Thread(target=hand_over, args=(here, said), daemon=True)
        with there, without_the_stopping_key():  # the process that asks ends its helpers itself
            process.start()
        thread.start()
        return cls(do, process, here, said, thread)

    def done(self, todo: deque[int]) -> Iterator[tuple[int, Made]]:
        """What it has finished. If it has ended instead, its pieces are done again: here a defect shows itself."""
        try:
            while self.at is not None and self.way.poll():
                said = self.way.recv()
                if said is None:
                    self.said.put(pickle.dumps(self.do))
                    self.room = 1
                else:
                    self.at.remove(said[0])
                    self.room = AHEAD
                    yield said
        except (EOFError, OSError):
            log.warning("a helper has ended; %s pieces of its work are done here", len(self.at or ()))
            todo.extendleft(self.at or ())
            self.at = None

    def take(self, todo: deque[int], pieces: Sequence[Piece]) -> None:
        """As many pieces as may lie before it, the last first."""
        while self.at is not None and todo and len(self.at) < self.room:
            self.at.append(todo.pop())
            self.said.put(pickle.dumps((self.at[-1], pieces[self.at[-1]])))

    def end(self) -> None:
        self.process.kill()  # it keeps nothing, and one that was halted heeds nothing else
        self.process.join()
        self.said.put(None)
        self.thread.join()
        self.way.close()
