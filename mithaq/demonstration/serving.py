"""Both nodes served, each with its worker, until Ctrl-C."""

import subprocess
import sys
import time

from mithaq.ledger.errors import Language

from .cast import STATES
from .folder import Folder

PATIENCE = 10  # seconds for a process to end when asked


def serve(folder: Folder, *, language: Language) -> int:
    """Four processes; if one ends by itself the others are ended too, and its exit code is handed on."""
    running = [
        subprocess.Popen([
            sys.executable, "-m", "mithaq", command,
            "--home", str(folder.home(party)), "--language", language,
        ], start_new_session=True)  # Ctrl-C ends this process, which then ends them, each once
        for party in STATES
        for command in ("serve", "worker")
    ]  # fmt: skip
    try:
        while all(process.poll() is None for process in running):
            time.sleep(0.5)
        return next(process.returncode for process in running if process.returncode is not None)
    except KeyboardInterrupt:
        return 0
    finally:
        _end(running)


def _end(running: list[subprocess.Popen[bytes]]) -> None:
    for process in running:
        process.terminate()
    for process in running:
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
