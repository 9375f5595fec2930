"""What a process of its own is given to do in tests: it loads this module, which knows no database."""

import time


def sleep(seconds: float) -> bytes:
    time.sleep(seconds)
    return b"done"


def large(size: int) -> bytes:
    return b"x" * size


def broken(given: str) -> bytes:
    raise ValueError(given)
