"""What a process of its own is given to do in tests: it loads this module, which knows no database."""

import multiprocessing
import os
import signal
import time
from dataclasses import dataclass


def sleep(seconds: float) -> bytes:
    time.sleep(seconds)
    return b"done"


def large(size: int) -> bytes:
    return b"x" * size


def broken(given: str) -> bytes:
    raise ValueError(given)


def pausing(n: int) -> tuple[int, str]:
    """One more, and the process that says so."""
    time.sleep(0.05)
    return n + 1, multiprocessing.current_process().name


def ending(n: int) -> int:
    """In a helper the end of it."""
    time.sleep(0.05)
    if multiprocessing.parent_process() is not None:
        os._exit(3)
    return n


def halting(given: bytes) -> int:
    """At this word a helper stands still, and neither reads nor ends."""
    time.sleep(0.05)
    if given == b"halt" and multiprocessing.parent_process() is not None:
        os.kill(os.getpid(), signal.SIGSTOP)
    return len(given)


def echo(given: bytes) -> tuple[bytes, str]:
    """What was given, and the process that says so."""
    time.sleep(0.02)
    return given, multiprocessing.current_process().name


@dataclass(frozen=True)
class Named:
    """Says its own name."""

    name: str

    def said(self, n: int) -> str:
        time.sleep(0.02)
        return self.name
