"""A piece of work that can't look up midway, done by a process of its own: it ends as soon as somebody asks.

The libraries that set type and draw answer once and can't be interrupted; a large image takes them many seconds.
"""

import multiprocessing
from collections.abc import Callable
from typing import TypeVar

from mithaq.documents.piped import send

from .work import Work

LOOK = 0.2  # seconds between two looks at the row while it works
Given = TypeVar("Given")


def apart(work: Work, do: Callable[[Given], bytes], given: Given) -> bytes:
    """What `do`, of a room without Django, makes of it: Stopped, and the process ended, if somebody asks.

    RuntimeError if it failed there."""
    work.go_on()
    fresh = multiprocessing.get_context("spawn")  # a fork would copy the threads of the worker half
    here, there = fresh.Pipe(duplex=False)
    process = fresh.Process(target=send, args=(there, do, given), daemon=True)
    process.start()
    there.close()
    try:
        while not here.poll(LOOK):
            work.go_on()
        return here.recv_bytes()
    except EOFError:
        raise RuntimeError(f"{do.__name__} failed in its own process") from None
    finally:
        process.terminate()
        process.join()
        here.close()
