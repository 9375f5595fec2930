"""Processes side by side for the time of a test. However it ends, none of them is left, nor what they started."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from http.client import HTTPException
from urllib.request import Request, urlopen

from tests.cli.conftest import ROOT

from .patience import PATIENCE

Process = subprocess.Popen[bytes]
GRACE = 10.0  # seconds in which processes may end by themselves; their folder is thrown away with the test


@contextmanager
def running(modules: Sequence[Sequence[str]], environment: Mapping[str, str]) -> Iterator[list[Process]]:
    """Each module with its arguments, in a group of its own: what it starts is in that group too."""
    begun: list[Process] = []
    try:
        for words in modules:
            command = [sys.executable, "-m", *words]
            begun.append(subprocess.Popen(
                command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL, start_new_session=True
            ))  # fmt: skip
        yield begun
    finally:
        _end(begun)


def until_it_answers(address: str, processes: Sequence[Process]) -> None:
    """Asked by number and by name: only a browser knows that `*.localhost` is this machine."""
    host = address.removeprefix("http://")
    asked = Request(f"http://127.0.0.1:{host.rpartition(':')[2]}/health/", headers={"Host": host})
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        ended = [process.args for process in processes if process.poll() is not None]
        assert not ended, f"ended before {address} answered: {ended}"
        with suppress(OSError, HTTPException), urlopen(asked, timeout=PATIENCE):
            return
        time.sleep(0.1)
    raise AssertionError(f"{address} didn't answer within {PATIENCE:.0f} seconds")


def _end(begun: Sequence[Process]) -> None:
    """Asked to end, all at once. A worker would end its work first: on a slow machine nobody waits for it."""
    for process in begun:
        process.terminate()
    until = time.monotonic() + GRACE
    for process in begun:
        with suppress(subprocess.TimeoutExpired):
            process.wait(max(0.0, until - time.monotonic()))
    for process in begun:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
