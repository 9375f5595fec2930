"""The pages and the worker as processes of their own, and what they say to whoever starts and ends them."""

import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPException
from pathlib import Path

from .conftest import PATIENCE, ROOT, Nodes, environment


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def moved(nodes: Nodes, port: int) -> Path:
    """The Moroccan node, on a port that is free now."""
    file = nodes.mar.folder / "node.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("port = 8123", f"port = {port}"), encoding="utf-8")
    return nodes.mar.folder


@contextmanager
def started(folder: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "mithaq", "--language", "en", "--home", str(folder), *words]
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def answered(address: str, process: subprocess.Popen[str]) -> int:
    """The status of the first answer."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        assert process.poll() is None, process.communicate()
        try:
            with urllib.request.urlopen(address, timeout=PATIENCE) as page:
                return int(page.status)
        except urllib.error.HTTPError as refused:
            return refused.code
        except (OSError, HTTPException):
            time.sleep(0.2)
    raise AssertionError(f"no answer in {PATIENCE:.0f} seconds")


def hears(process: subprocess.Popen[str], asked: signal.Signals) -> bool:
    """Does it answer this signal itself by now, instead of dying of it?"""
    told = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    caught = next(line.split()[1] for line in told.splitlines() if line.startswith("SigCgt:"))
    return bool(int(caught, 16) >> (asked - 1) & 1)


def test_the_pages_answer_and_end_when_asked(nodes: Nodes) -> None:
    port = free_port()
    with started(moved(nodes, port), "serve") as process:
        assert answered(f"http://localhost:{port}/sign-in/", process) == 200
        process.send_signal(signal.SIGTERM)
        told, _ = process.communicate(timeout=PATIENCE)
    assert f"http://localhost:{port}" in told
    assert process.returncode == 0, told


def test_a_port_that_is_taken_is_a_fault(nodes: Nodes) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with started(moved(nodes, int(taken.getsockname()[1])), "serve") as process:
            told, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 1, told


def test_the_worker_ends_when_there_is_nothing_left(nodes: Nodes) -> None:
    assert nodes.mar.tells("worker", "--until-idle").code == 0


ENQUEUE = """
import sys, django
django.setup()
from pathlib import Path
from mithaq.desk.models import User
from mithaq.jobs.drafting import JOB, laid
from mithaq.jobs.run import enqueue
from mithaq.languages.text import Source
owner = User.objects.get(username="sec")
draft = laid([Source("communique.fr.txt", Path(sys.argv[1]).read_bytes())], owner, published=None)
draft.save()
print(enqueue(JOB, owner, draft=draft.pk).pk)
"""
ASK = """
import sys, django
django.setup()
from mithaq.desk.models import Job
job = Job.objects.get(pk=sys.argv[1])
print(job.state, job.progress)
"""


def python(nodes: Nodes, script: str, *words: str) -> str:
    """A few lines on the Moroccan node, as another process of it."""
    node = {"MITHAQ_HOME": str(nodes.mar.folder), "DJANGO_SETTINGS_MODULE": "mithaq.settings"}
    command = [sys.executable, "-c", script, *words]
    done = subprocess.run(command, cwd=ROOT, env=environment() | node, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_worker_does_what_another_process_asked_for(nodes: Nodes) -> None:
    job = python(nodes, ENQUEUE, str(ROOT / "mithaq" / "demonstration" / "communique.fr.txt"))
    assert python(nodes, ASK, job) == "queued 0"
    assert nodes.mar.tells("worker", "--until-idle").code == 0
    assert python(nodes, ASK, job) == "done 100"


def test_a_waiting_worker_ends_when_asked(nodes: Nodes) -> None:
    with started(nodes.mar.folder, "worker") as process:
        assert process.stdout is not None
        assert "waits" in process.stdout.readline()
        until = time.monotonic() + PATIENCE
        while not hears(process, signal.SIGTERM) and time.monotonic() < until:
            time.sleep(0.1)
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0
