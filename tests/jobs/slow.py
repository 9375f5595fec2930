"""What a process of its own is given to do in tests: it loads this module, which knows no database."""

import multiprocessing
import os
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


@dataclass(frozen=True)
class Named:
    """Says its own name."""

    name: str

    def said(self, n: int) -> str:
        time.sleep(0.02)
        return self.name
