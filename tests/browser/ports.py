"""Ports for the nodes of the tests: nobody listens on them, and no other run of the tests has chosen them."""

import os
import socket
from itertools import islice

from mithaq.demonstration.folder import is_free

FIRST = 21_000  # below those that the system gives to whoever calls out
_ours: list[socket.socket] = []  # a name for each port that this process has chosen; the system forgets it with us


def free_ports(count: int = 2) -> list[int]:
    begin = FIRST + os.getpid() % 5_000
    return list(islice((port for port in range(begin, FIRST + 11_000) if is_free(port) and _choose(port)), count))


def _choose(port: int) -> bool:
    """Said to every other process before anybody listens there."""
    said = socket.socket(socket.AF_UNIX)
    try:
        said.bind(f"\0mithaq-tests-{port}")  # a name without a file: Linux's own
    except OSError:
        said.close()
        return False
    _ours.append(said)
    return True
