"""Work that can't look up midway, in a process of its own: its bytes come back, its end is heard, its fault told."""

import multiprocessing
import time

import pytest

from mithaq.desk.models import Job, User
from mithaq.jobs.apart import apart
from mithaq.jobs.run import stop
from mithaq.jobs.work import Stopped, Work
from tests.jobs.slow import broken, large, sleep

pytestmark = pytest.mark.django_db(databases="__all__")
AGES = 300.0  # seconds that nobody waits for


@pytest.fixture
def work() -> Work:
    owner = User.objects.create_user("x", "eleven brass compasses")
    return Work(Job.objects.create(owner=owner, kind="roadmap.sheet", state=Job.RUNNING))


def test_what_it_makes_comes_back_however_large(work: Work) -> None:
    assert apart(work, large, 5 << 20) == b"x" * (5 << 20)


def test_it_ends_midway_and_leaves_no_process(work: Work) -> None:
    began = time.monotonic()
    stop(work.job)
    with pytest.raises(Stopped):
        apart(work, sleep, AGES)
    assert time.monotonic() - began < AGES / 5 and not multiprocessing.active_children()


def test_a_fault_there_is_a_fault_here(work: Work) -> None:
    with pytest.raises(RuntimeError, match="broken"):
        apart(work, broken, "x")
